//! Prints the syntax tree of Go files: `cargo run -p mapvet-parser --example dump -- FILE...`

use mapvet_parser::{Bodies, parse};
use std::io::Write;

fn main() -> std::io::Result<()> {
    let skip = std::env::args().any(|a| a == "--skip");
    for path in std::env::args().skip(1).filter(|a| a != "--skip") {
        let file = parse(&std::fs::read(path)?, if skip { Bodies::Skip } else { Bodies::Keep });
        std::io::stdout().write_all(file.dump().as_bytes())?;
    }
    Ok(())
}
