//! mapvet's findings against the construction, and the table that tells how they compare.

use super::detector::{PAUSE, Seen};
use super::program::Program;
use crate::support::{file, run};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::path::Path;

/// What one finding names.
pub(super) struct Named {
    check: String,
    /// Lines of its accesses, and of those that it blames.
    lines: BTreeSet<u32>,
    blamed: BTreeSet<u32>,
}

/// The findings at the default confidence in all programs, by program.
pub(super) fn findings(folder: &Path, programs: &[Program]) -> BTreeMap<u64, Vec<Named>> {
    file(folder, "go.mod", "module example.com/races\n\ngo 1.24\n");
    file(folder, "pause/pause.go", PAUSE);
    for program in programs {
        file(folder, format!("p{}/main.go", program.number), program.alone());
    }
    let run = run(folder, &["check", "--format", "jsonl", "./..."]);
    assert!(run.status < 2 && !run.stderr.contains("/main.go:"), "{}", run.stderr);
    let mut found: BTreeMap<u64, Vec<Named>> = BTreeMap::new();
    for line in run.stdout.lines() {
        let finding: Value = serde_json::from_str(line).expect("JSON");
        let accesses = finding["accesses"].as_array().expect("accesses");
        let lines = |blamed: bool| -> BTreeSet<u32> {
            let wanted = accesses.iter().filter(|a| !blamed || a["blamed"] == true);
            wanted.filter_map(|a| u32::try_from(a["line"].as_u64()?).ok()).collect()
        };
        let file = accesses.first().and_then(|a| a["file"].as_str()).unwrap_or_default();
        let number = file.strip_prefix('p').and_then(|f| f.split_once('/')).and_then(|(n, _)| n.parse().ok());
        let check = finding["check"].as_str().unwrap_or_default().to_owned();
        let named = Named { check, lines: lines(false), blamed: lines(true) };
        found.entry(number.expect("it is in a program")).or_default().push(named);
    }
    found
}

/// The programs in which a finding names a pair that races, and those with any finding at all.
pub(super) fn found(programs: &[Program], findings: &BTreeMap<u64, Vec<Named>>) -> (BTreeSet<u64>, BTreeSet<u64>) {
    let names = |program: &&Program| {
        let named = findings.get(&program.number).map_or(&[][..], Vec::as_slice);
        named.iter().any(|f| program.racing.iter().any(|(a, b)| f.lines.contains(a) && f.lines.contains(b)))
    };
    let found = programs.iter().filter(names).map(|program| program.number);
    (found.collect(), findings.keys().copied().collect())
}

/// Programs of a kind.
#[derive(Clone, Copy, Default)]
struct Row {
    racy: usize,
    found: usize,
    safe: usize,
    reported: usize,
}

impl Row {
    fn add(&mut self, other: Row) {
        self.racy += other.racy;
        self.found += other.found;
        self.safe += other.safe;
        self.reported += other.reported;
    }
}

/// Programs by their seeds: two lists.
type Seeds = (Vec<u64>, Vec<u64>);

/// How all compares.
#[derive(Default)]
pub(super) struct Tally {
    features: BTreeMap<&'static str, Row>,
    classes: BTreeMap<(&'static str, &'static str), Row>,
    all: Row,
    /// Racing programs in which no finding names a pair that races, and safe ones with a finding.
    numbers: BTreeMap<(&'static str, &'static str), Seeds>,
    /// Racing programs in which a finding blames a line that is in no race.
    wrongly_blamed: Vec<u64>,
    /// Where the race detector disagrees with the construction.
    pub(super) unconfirmed: Vec<String>,
    racing: BTreeMap<u64, BTreeSet<(u32, u32)>>,
    fatal: usize,
}

impl Tally {
    pub(super) fn new(programs: &[Program], findings: &BTreeMap<u64, Vec<Named>>) -> Tally {
        let mut tally = Tally::default();
        for program in programs {
            let named = findings.get(&program.number).map_or(&[][..], Vec::as_slice);
            tally.add(program, named);
        }
        tally
    }

    fn add(&mut self, program: &Program, findings: &[Named]) {
        let racing = &program.racing;
        let names = |f: &Named| racing.iter().any(|(a, b)| f.lines.contains(a) && f.lines.contains(b));
        let racy = !racing.is_empty();
        let found = racy && findings.iter().any(names);
        let reported = !racy && !findings.is_empty();
        let in_race = |line: &u32| racing.iter().any(|(a, b)| a == line || b == line);
        if racy && findings.iter().any(|f| f.check != "nil-map-write" && !f.blamed.iter().all(in_race)) {
            self.wrongly_blamed.push(program.number);
        }
        if racy && !found || reported {
            let (missed, alarms) = self.numbers.entry(program.class).or_default();
            if racy { missed } else { alarms }.push(program.number);
        }
        let row = Row {
            racy: usize::from(racy),
            found: usize::from(found),
            safe: usize::from(!racy),
            reported: usize::from(reported),
        };
        program.features.iter().for_each(|f| self.features.entry(f).or_default().add(row));
        self.classes.entry(program.class).or_default().add(row);
        self.all.add(row);
        self.racing.insert(program.number, racing.clone());
    }

    /// Misses and false alarms by class, where there are any.
    pub(super) fn wrong(&self) -> Vec<(&'static str, &'static str, usize, usize)> {
        let row = |((discipline, flaw), r): (&(_, _), &Row)| (*discipline, *flaw, r.racy - r.found, r.reported);
        self.classes.iter().map(row).filter(|r| r.2 + r.3 > 0).collect()
    }

    /// Adds what the race detector saw.
    pub(super) fn detected(&mut self, seen: &BTreeMap<u64, Seen>) {
        for (number, seen) in seen {
            let Some(racing) = self.racing.get(number) else { continue };
            self.fatal += usize::from(seen.fatal);
            let other: Vec<_> = seen.races.difference(racing).collect();
            let wrong = match seen.raced() {
                _ if seen.broken.is_some() => seen.broken.clone(),
                false if !racing.is_empty() => Some(format!("program {number}: races at {racing:?}, nothing seen")),
                _ if !other.is_empty() => Some(format!("program {number}: raced at {other:?}, expected {racing:?}")),
                true if racing.is_empty() => Some(format!("program {number}: is safe, but the runtime ended it")),
                _ => None,
            };
            self.unconfirmed.extend(wrong);
        }
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{:<44} {:>6} {:>6} {:>6} {:>9}", "", "racy", "found", "safe", "reported")?;
        let mut row = |name: &str, r: &Row| {
            writeln!(f, "{name:<44} {:>6} {:>6} {:>6} {:>9}", r.racy, r.found, r.safe, r.reported)
        };
        self.features.iter().try_for_each(|(name, r)| row(name, r))?;
        for ((discipline, flaw), r) in &self.classes {
            let name = if flaw.is_empty() { format!("[{discipline}]") } else { format!("[{discipline}, {flaw}]") };
            row(&name, r)?;
        }
        row("all", &self.all)?;
        for ((discipline, flaw), (missed, alarms)) in &self.numbers {
            writeln!(f, "[{discipline}, {flaw}] missed: {missed:?}, reported though safe: {alarms:?}")?;
        }
        writeln!(f, "a line blamed that is in no race: {:?}", self.wrongly_blamed)?;
        writeln!(f, "ended by the runtime: {}", self.fatal)?;
        write!(f, "not confirmed by the race detector: {:?}", self.unconfirmed)
    }
}
