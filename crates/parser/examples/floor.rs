//! The floor of every cold run: reads the files whose names come in on standard input, one a line, parses them with
//! tree-sitter on all threads and drops the trees. `ci/bench-floor` runs it beside `mapvet check`.
//!
//! With `--lines` it counts their lines instead.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a program of its own")]

use rayon::prelude::*;
use std::io::{BufRead, Error, stdin};
use std::path::Path;
use tree_sitter::Parser;

fn main() -> Result<(), Error> {
    let names = stdin().lock().lines().collect::<Result<Vec<String>, Error>>()?;
    let pool = rayon::ThreadPoolBuilder::new().stack_size(16 << 20).build().map_err(Error::other)?;
    let work = if std::env::args().any(|arg| arg == "--lines") { lines } else { parse };
    let total =
        pool.install(|| names.par_iter().map_init(parser, |parser, name| work(parser, name.as_ref())).sum::<usize>());
    println!("{total}");
    Ok(())
}

fn parser() -> Parser {
    let mut parser = Parser::new();
    if let Err(error) = parser.set_language(&tree_sitter_go::LANGUAGE.into()) {
        eprintln!("floor: {error}");
    }
    parser
}

/// The number of trees: files that cannot be read have none.
fn parse(parser: &mut Parser, name: &Path) -> usize {
    let text = std::fs::read(name).unwrap_or_default();
    parser.parse(&text, None).is_some().into()
}

fn lines(_: &mut Parser, name: &Path) -> usize {
    std::fs::read(name).unwrap_or_default().iter().filter(|&&byte| byte == b'\n').count()
}
