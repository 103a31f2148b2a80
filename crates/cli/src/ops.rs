//! `mapvet ops`: the audit table of shared maps.

use crate::args::{Cli, OpsArgs};
use crate::check::{self, counted};
use crate::config::Settings;
use crate::failure::Failure;
use crate::progress::Progress;
use crate::{Ending, output, session};
use mapvet_analysis::{MapAudit, Options, glob_matches, pages};
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
    let mut outcome = check::analyze(
        &mut workspace,
        &Options { disabled: off, audit: true, models: settings.rules.models, patterns: None },
    );
    progress.finish();
    if let Some(name) = &args.name {
        outcome.audit.retain(|m| glob_matches(name, &m.map.name));
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
