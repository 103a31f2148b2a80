//! What pages show: commands with their output, examples, files.

use std::fmt::Write;

/// A fenced block of a page, in order.
pub(crate) enum Block {
    /// Text to put into a file: a block marked `file=NAME`.
    File { name: String, text: String },
    /// A whole Go file, to be checked by itself.
    Go(String),
    /// Commands with what they print.
    Console(Vec<Shown>),
    /// A configuration or model, to be read by itself.
    Toml(String),
    /// Anything else.
    Other,
}

/// A command and what a page shows as its output.
pub(crate) struct Shown {
    pub(crate) command: String,
    pub(crate) output: String,
}

/// The blocks of a page.
pub(crate) fn blocks(page: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut lines = page.lines();
    while let Some(line) = lines.next() {
        let Some(info) = line.trim_start().strip_prefix("```") else { continue };
        let mut text = String::new();
        for line in lines.by_ref().take_while(|line| line.trim_start() != "```") {
            text.push_str(line);
            text.push('\n');
        }
        blocks.push(block(info, text));
    }
    blocks
}

fn block(info: &str, text: String) -> Block {
    match info.split_once(",file=") {
        Some((_, name)) => Block::File { name: name.to_owned(), text },
        None if info == "go" => Block::Go(text),
        None if info == "console" => Block::Console(commands(&text)),
        None if info == "toml" => Block::Toml(text),
        None => Block::Other,
    }
}

/// All commands of a page.
pub(crate) fn shown(page: &str) -> Vec<Shown> {
    let console = |block| if let Block::Console(all) = block { all } else { Vec::new() };
    blocks(page).into_iter().flat_map(console).collect()
}

fn commands(block: &str) -> Vec<Shown> {
    let mut all: Vec<Shown> = Vec::new();
    for line in block.lines() {
        if let Some(command) = line.strip_prefix("$ ") {
            all.push(Shown { command: command.to_owned(), output: String::new() });
        } else if let Some(last) = all.last_mut() {
            last.output.push_str(line);
            last.output.push('\n');
        }
    }
    all
}

/// The time a run took differs from run to run: `0.3 s` becomes `TIME`, with one blank before it.
pub(crate) fn without_time(text: &str) -> String {
    text.lines().fold(String::new(), |mut all, line| {
        let _ = writeln!(all, "{}", line_without_time(line));
        all
    })
}

fn line_without_time(line: &str) -> String {
    let seconds = |word: &str| word.parse::<f64>().is_ok();
    let words: Vec<&str> = line.split(' ').collect();
    let Some(at) = words.windows(2).position(|pair| matches!(pair, [n, "s"] if seconds(n))) else {
        return line.to_owned();
    };
    let before = words.iter().take(at).copied().filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    let after = words.iter().skip(at + 2).copied().collect::<Vec<_>>().join(" ");
    format!("{before} TIME {after}").trim_end().to_owned()
}

/// Whether output is what a page shows; a line of `...` there stands for any lines.
pub(crate) fn is_shown(real: &str, shown: &str) -> bool {
    let (real, shown) = (without_time(real), without_time(shown));
    match shown.split_once("...\n") {
        None => real == shown,
        Some((start, end)) => real.len() >= start.len() + end.len() && real.starts_with(start) && real.ends_with(end),
    }
}

#[test]
fn times_and_omissions_match() {
    assert!(is_shown("a\nok   x    0 s  b\n", "a\nok   x   11 s  b\n"));
    assert!(!is_shown("ok x 0 s b\n", "ok x 0 s c\n"));
    assert!(is_shown("a\nb\nc\nd\n", "a\n...\nd\n"));
    assert!(!is_shown("a\nb\nc\n", "a\n...\nd\n"));
    assert!(!is_shown("a\n", "a\n...\na\n"));
}
