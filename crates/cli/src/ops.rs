//! `mapvet ops`: the audit table of shared maps.

use crate::args::{Cli, OpsArgs};
use crate::check::{self, counted};
use crate::config::Settings;
use crate::failure::Failure;
use crate::progress::Progress;
use crate::{Ending, output, session};
use mapvet_analysis::{MapAudit, Options, pages};
use mapvet_reporter::{Audit, render_audit};
use std::mem::ManuallyDrop;

pub(crate) fn ops(cli: &Cli, args: &OpsArgs) -> Result<Ending, Failure> {
    let settings = Settings::new(cli, &args.select)?;
    let options = session::options(&args.select, &settings);
    let progress = Progress::new();
    // The process ends with the command, so taking its data apart would be wasted time.
    let mut workspace = ManuallyDrop::new(session::workspace(&options, &settings.rules, &progress)?);
    progress.analyzing();
    let off = pages().iter().map(|page| page.name.to_owned()).collect();
    let mut outcome =
        check::analyze(&mut workspace, &Options { disabled: off, audit: true, models: settings.rules.models });
    progress.finish();
    if let Some(name) = &args.name {
        outcome.audit.retain(|m| matches(name.as_bytes(), m.map.name.as_bytes()));
    }
    let errors = check::problems(&workspace.errors, &[]);
    let audit = Audit { maps: &outcome.audit, errors: &errors, internal_errors: &outcome.internal_errors };
    output::to_stdout(|out| render_audit(args.format, &audit, out))?;
    check::tell_internal(audit.internal_errors);
    check::tell_problems(audit.errors);
    output::complain(&summary(audit.maps));
    Ok(if audit.internal_errors.is_empty() { Ending::Clean } else { Ending::Broken })
}

/// `3 shared maps, 1 of them with a guard that is not always held`
fn summary(maps: &[MapAudit]) -> String {
    let broken = maps.iter().filter(|m| m.accesses.iter().any(|a| a.blamed)).count();
    format!("{}, {broken} of them with a guard that is not always held", counted(maps.len(), "shared map"))
}

/// Whether a text is of a pattern's form: `*` is any text, `?` any byte.
fn matches(pattern: &[u8], text: &[u8]) -> bool {
    let (mut p, mut t) = (0, 0);
    // The last star, and how much of the text it is taken to cover so far.
    let mut star: Option<(usize, usize)> = None;
    while t < text.len() {
        match (pattern.get(p), star) {
            (Some(b'*'), _) => {
                star = Some((p, t));
                p += 1;
            }
            (Some(c), _) if *c == b'?' || text.get(t) == Some(c) => {
                p += 1;
                t += 1;
            }
            (_, Some((at, covered))) => {
                star = Some((at, covered + 1));
                p = at + 1;
                t = covered + 1;
            }
            (_, None) => return false,
        }
    }
    pattern.iter().skip(p).all(|c| *c == b'*')
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn names_by_pattern() {
        let is = |pattern: &str, text: &str| matches(pattern.as_bytes(), text.as_bytes());
        assert!(is("Server.sessions", "Server.sessions") && is("*", "") && is("*.ses*ns", "Server.sessions"));
        assert!(is("?erver.*", "Server.sessions") && is("*s*s", "sessions") && is("a*b*", "aXbXb"));
        assert!(!is("Server", "Server.sessions") && !is("*.x", "Server.sessions") && !is("?", "") && !is("a*b", "abc"));
    }
}
