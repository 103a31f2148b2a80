//! A lock around every access to a map that is reported silences the report.

use crate::packages::FOLDERS;
use crate::same::packages;
use crate::tree::{findings, module};
use mapvet_analysis::{Finding, MapKind};

/// The name that the map has in expressions: `sessions` of `Server.sessions`.
fn name(finding: &Finding) -> &str {
    finding.map.name.rsplit('.').next().unwrap_or_default()
}

fn words(line: &str) -> impl Iterator<Item = &str> {
    line.split(|c: char| !c.is_alphanumeric() && c != '_')
}

/// Whether a line is a statement by itself, which can stand between Lock and Unlock.
fn is_simple(line: &str) -> bool {
    let line = line.split("//").next().unwrap_or_default().trim();
    let heads = ["for ", "if ", "return", "go ", "defer ", "switch ", "case ", "else"];
    !line.ends_with(['{', '(', ',']) && !line.contains("func(") && !heads.iter().any(|h| line.starts_with(h))
}

/// The source with a lock around each line that touches the map; `None` where that takes more than that.
fn locked(text: &str, map: &str) -> Option<String> {
    let mut out = String::new();
    for line in text.lines() {
        let code = line.split("//").next().unwrap_or_default();
        let uses = ["[", ")", ",", " {"].iter().any(|end| code.contains(&format!("{map}{end}")));
        let touches = uses && words(code).any(|w| w == map) && code.starts_with('\t') && !code.contains(":= map");
        let declares = code.contains("make(") || code.contains("map[");
        if touches && !declares {
            if !is_simple(line) {
                // More than a line of text can do.
                return None;
            }
            out += &format!("zqMu.Lock()\n{line}\nzqMu.Unlock()\n");
        } else {
            out += line;
            out += "\n";
        }
    }
    let (package, rest) = out.split_once("\npackage ")?;
    let (clause, rest) = rest.split_once('\n')?;
    Some(format!("{package}\npackage {clause}\n\nimport zqsync \"sync\"\n{rest}\nvar zqMu zqsync.Mutex\n"))
}

#[test]
fn a_lock_around_every_access_silences() {
    let mut tried = 0;
    for files in FOLDERS.iter().flat_map(|folder| packages(folder)) {
        let [(file, text)] = &files[..] else { continue };
        for finding in findings(module(&files).path()) {
            let aliased = finding.accesses.iter().any(|a| {
                let line = text.lines().nth(a.place.line as usize - 1).unwrap_or_default();
                !words(line).any(|w| w == name(&finding))
            });
            // Of one place, which no lock mends.
            let alone = ["nil-map-write", "leaked-map"].contains(&finding.check);
            if aliased || alone || finding.map.kind == MapKind::Elem {
                continue;
            }
            let Some(changed) = locked(text, name(&finding)) else { continue };
            tried += 1;
            let left = findings(module(&[(file.clone(), changed.clone())]).path());
            let same = left.iter().find(|f| f.map.name == finding.map.name && f.check == finding.check);
            assert!(same.is_none(), "still found: {}\nin {changed}", same.map_or("", |f| &f.message));
        }
    }
    assert!(tried >= 15, "only {tried} findings could be tried");
}
