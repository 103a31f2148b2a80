//! The race detector's opinion: the programs are built with `-race`, many in a package, and each is run by itself.

use super::program::Program;
use crate::support::file;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

/// What was seen of one program.
#[derive(Clone, Debug, Default)]
pub(super) struct Seen {
    /// Pairs of lines that raced.
    pub(super) races: BTreeSet<(u32, u32)>,
    /// The runtime noticed by itself and ended the process.
    pub(super) fatal: bool,
    /// It ended in a way that no program should.
    pub(super) broken: Option<String>,
}

impl Seen {
    pub(super) fn raced(&self) -> bool {
        self.fatal || !self.races.is_empty()
    }
}

/// Delays at random, so that each order of accesses is seen sooner or later.
pub(super) const PAUSE: &str = "// Package pause delays.
package pause

import (
	\"math/rand/v2\"
	\"runtime\"
)

// Now lets others run, or not.
func Now() {
	turns := rand.N(6) * rand.N(6)
	if rand.N(12) == 0 {
		turns = rand.N(300)
	}
	for range turns {
		runtime.Gosched()
	}
}

// Use keeps a value.
//
//go:noinline
func Use[T any](T) {}

// Flip is true every other time.
func Flip() bool { return rand.N(2) == 0 }

// Rarely is true now and then.
func Rarely() bool { return rand.N(8) == 0 }
";

/// Programs in a package.
const PART: usize = 25;
/// Runs in one process, and processes for programs that a process can run once.
const RUNS: usize = 12;
/// Attempts at a race until it counts as not confirmed.
const ATTEMPTS: usize = 400;

/// Runs all programs.
pub(super) fn run(folder: &Path, programs: &[Program]) -> BTreeMap<u64, Seen> {
    write(folder, programs);
    let built = Command::new("go")
        .args(["build", "-race", "-o", "driver", "."])
        .current_dir(folder)
        .env("CGO_ENABLED", "1")
        .output();
    let built = built.expect("the go command runs");
    assert!(built.status.success(), "{}", String::from_utf8_lossy(&built.stderr));
    let (next, seen) = (AtomicUsize::new(0), Mutex::new(BTreeMap::new()));
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                while let Some(program) = programs.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let one = observe(folder, program);
                    seen.lock().expect("no thread panics").insert(program.number, one);
                }
            });
        }
    });
    seen.into_inner().expect("no thread panics")
}

fn write(folder: &Path, programs: &[Program]) {
    file(folder, "go.mod", "module example.com/races\n\ngo 1.24\n");
    file(folder, "pause/pause.go", PAUSE);
    let (mut imports, mut cases) = (String::new(), String::new());
    for (n, part) in programs.chunks(PART).enumerate() {
        let _ = writeln!(imports, "\t\"example.com/races/part{n}\"");
        for program in part {
            file(folder, format!("part{n}/p{}.go", program.number), program.part(&format!("part{n}")));
            let _ = writeln!(cases, "\tcase {0}:\n\t\treturn part{n}.Main{0}", program.number);
        }
    }
    let main = format!(
        "package main

import (
\t\"os\"
\t\"runtime\"
\t\"strconv\"
\t\"time\"

{imports})

func program(n int) func() {{
	switch n {{
{cases}\t}}
	panic(\"no such program\")
}}

// Runs the program of a number some times, each time until its last goroutine has ended.
func main() {{
	n, _ := strconv.Atoi(os.Args[1])
	runs, _ := strconv.Atoi(os.Args[2])
	for range runs {{
		program(n)()
		for runtime.NumGoroutine() > 1 {{
			time.Sleep(20 * time.Microsecond)
		}}
	}}
}}
"
    );
    file(folder, "main.go", main);
}

fn observe(folder: &Path, program: &Program) -> Seen {
    let mut seen = Seen::default();
    let racy = !program.racing.is_empty();
    let (runs, processes) = if program.once_a_process { (1, RUNS) } else { (RUNS, 1) };
    for attempt in 0..ATTEMPTS {
        // What races must be seen once, what does not is tried often enough.
        if if racy { seen.raced() } else { attempt >= processes } {
            break;
        }
        once(folder, program, runs, &mut seen);
    }
    seen
}

fn once(folder: &Path, program: &Program, runs: usize, seen: &mut Seen) {
    let output = Command::new(folder.join("driver"))
        .args([program.number.to_string(), runs.to_string()])
        .env("GORACE", "atexit_sleep_ms=0 exitcode=66")
        .output()
        .expect("the driver runs");
    let text = String::from_utf8_lossy(&output.stderr);
    seen.fatal |= text.contains("fatal error: concurrent map");
    seen.races.extend(races(&text, &format!("/p{}.go:", program.number)));
    if !output.status.success() && !seen.raced() {
        seen.broken = Some(format!("program {}: {}", program.number, text.trim()));
    }
}

/// The lines of the program of each reported race.
fn races(text: &str, file: &str) -> BTreeSet<(u32, u32)> {
    let pair = |report: &str| {
        // Two accesses, then where the goroutines were started.
        let mut lines = report.split("\n\n").take(2).map(|stack| {
            let frame = stack.lines().find_map(|l| l.split_once(file));
            frame.and_then(|(_, rest)| rest.split_whitespace().next()?.parse::<u32>().ok()).unwrap_or_default()
        });
        let (a, b) = (lines.next().unwrap_or_default(), lines.next().unwrap_or_default());
        (a.min(b), a.max(b))
    };
    text.split("WARNING: DATA RACE").skip(1).map(pair).collect()
}
