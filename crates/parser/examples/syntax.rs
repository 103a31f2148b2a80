//! The other half of the oracle in `testdata/oracle/syntax`: reads paths from standard input and prints for each its
//! path, verdict and a hash of its dump; with `--dump` the dump itself, with `--skip` without bodies.

use mapvet_parser::{Bodies, parse};
use std::io::{BufRead, Write, stdin, stdout};

fn main() -> std::io::Result<()> {
    let flag = |name: &str| std::env::args().any(|a| a == name);
    let bodies = if flag("--skip") { Bodies::Skip } else { Bodies::Keep };
    let mut out = stdout().lock();
    for path in stdin().lock().lines() {
        let path = path?;
        let Ok(text) = std::fs::read(&path) else { continue };
        let mut file = parse(&text, bodies);
        let errors = std::mem::take(&mut file.errors);
        let dump = file.dump_positions();
        if flag("--dump") {
            out.write_all(if flag("--plain") { file.dump() } else { dump }.as_bytes())?;
            for error in errors {
                let at = file.lines.line_col(error.span.start);
                writeln!(out, "{path}:{}:{}: {}", at.line, at.column, error.message)?;
            }
        } else {
            let verdict = if errors.is_empty() { "ok" } else { "error" };
            writeln!(out, "{path} {verdict} {:016x}", fnv(dump.as_bytes()))?;
        }
    }
    Ok(())
}

fn fnv(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, b| (hash ^ u64::from(*b)).wrapping_mul(0x0100_0000_01b3))
}
