//! Compares parsing with tree-sitter alone to parsing and lowering, over the Go files whose paths stand on standard
//! input: `find DIR -name '*.go' | cargo run --release -p mapvet-parser --example speed -- [--tree|--file] [--memory] [THREADS]`.
//! With `--skip`, bodies are skipped. Times of a busy machine mean little: compare the user time of two runs.

use mapvet_parser::{Bodies, parse};
use std::io::{BufRead, Write, stdin, stdout};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

fn main() -> std::io::Result<()> {
    let paths: Vec<String> = stdin().lock().lines().collect::<Result<_, _>>()?;
    let texts: Vec<Vec<u8>> = paths.iter().filter_map(|p| std::fs::read(p).ok()).collect();
    let flag = |name: &str| std::env::args().any(|a| a == name);
    let threads = std::env::args().find_map(|a| a.parse().ok()).unwrap_or(1);
    let lines: usize = texts.iter().map(|t| t.split(|b| *b == b'\n').count()).sum();
    let bodies = if flag("--skip") { Bodies::Skip } else { Bodies::Keep };
    let mut out = stdout().lock();
    writeln!(out, "{} files, {lines} lines, {threads} threads", texts.len())?;
    if !flag("--file") {
        let time = run(&texts, threads, tree);
        writeln!(out, "tree-sitter alone: {:.2} s", time.as_secs_f64())?;
    }
    if !flag("--tree") {
        let time = run(&texts, threads, || |text: &[u8]| parse(text, bodies).expr_count());
        writeln!(out, "parse and lower:   {:.2} s", time.as_secs_f64())?;
    }
    if flag("--memory") {
        let bytes: usize = texts.iter().map(|t| parse(t, bodies).memory()).sum();
        writeln!(out, "memory of all trees: {:.1} bytes a line", bytes as f64 / lines as f64)?;
    }
    Ok(())
}

/// A parser of trees and nothing else.
fn tree() -> impl FnMut(&[u8]) -> u32 {
    let mut parser = tree_sitter::Parser::new();
    let ready = parser.set_language(&tree_sitter_go::LANGUAGE.into()).is_ok();
    move |text| if ready { parser.parse(text, None).map_or(0, |t| t.root_node().end_byte() as u32) } else { 0 }
}

fn run<W: FnMut(&[u8]) -> u32>(texts: &[Vec<u8>], threads: usize, worker: impl Fn() -> W + Sync) -> Duration {
    let next = AtomicUsize::new(0);
    let start = Instant::now();
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                let mut work = worker();
                while let Some(text) = texts.get(next.fetch_add(1, Ordering::Relaxed)) {
                    std::hint::black_box(work(text));
                }
            });
        }
    });
    start.elapsed()
}
