//! Generated programs whose verdict is known by construction, held to the race detector and mapvet held to them.
//!
//! A program follows from its number: [`make`] decides what its threads do, [`verdict`] what races by the memory model,
//! [`program`] writes it as Go. `go build -race` must confirm what races and stay silent on the rest ([`detector`]); so
//! must mapvet, but for the misses that are listed here ([`judge`]).
//!
//! `MAPVET_RACES=2000` runs more of them, from `MAPVET_RACES_FROM` on; `ci/race-oracle` does that.

mod access;
mod changed;
mod detector;
mod holder;
mod judge;
mod make;
mod plan;
mod program;
mod verdict;

use crate::support::folder;
use judge::Tally;
use program::Program;
use std::collections::BTreeMap;
use std::process::Command;

/// Programs in the gate.
const PROGRAMS: u64 = 300;

/// What mapvet gets wrong in the gate's programs, by what keeps them safe and what broke them: racing programs that are
/// known misses, safe ones that are known false alarms. A number that falls is progress and must be written down here;
/// one that rises is a bug.
const KNOWN: &[(&str, &str, usize, usize)] = &[];

/// Programs of 2000 in which each feature stands at least.
const OFTEN: usize = 100;

#[test]
fn each_feature_stands_in_many_programs() {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for program in (1..=2000).map(Program::new) {
        program.features.iter().for_each(|f| *counts.entry(f).or_default() += 1);
    }
    let wanted = [
        "alias",
        "returned map",
        "struct copy",
        "entry lock",
        "loop spawn",
        "join",
        "send",
        "once",
        "helper lock",
        "method value",
        "embedded lock",
        "inner map",
    ];
    let rare: Vec<_> = wanted.into_iter().filter(|f| counts.get(f).copied().unwrap_or(0) < OFTEN).collect();
    assert!(rare.is_empty(), "{rare:?} of {counts:?}");
}

#[test]
fn generated_programs_are_judged_as_the_race_detector_does() {
    let number = |name: &str| std::env::var(name).ok().and_then(|v| v.parse::<u64>().ok());
    let (from, count) = (number("MAPVET_RACES_FROM").unwrap_or(1), number("MAPVET_RACES").unwrap_or(PROGRAMS));
    let programs: Vec<Program> = (from..from + count).map(Program::new).collect();
    let folder = folder("races");
    let findings = judge::findings(&folder.join("vet"), &programs);
    let mut tally = Tally::new(&programs, &findings);
    for tool in ["go", "gcc"] {
        let there = Command::new(tool).arg(if tool == "go" { "version" } else { "--version" }).output().is_ok();
        assert!(there, "the race detector needs {tool}, which is not on this machine: nothing has been compared");
    }
    // While mapvet is being mended, the race detector need not repeat itself.
    if std::env::var_os("MAPVET_RACES_UNCONFIRMED").is_none() {
        tally.detected(&detector::run(&folder.join("race"), &programs));
    }
    if std::env::var_os("MAPVET_RACES").is_some() {
        println!("{tally}");
    }
    assert_eq!(tally.unconfirmed, Vec::<String>::new(), "the race detector disagrees with the construction");
    if (from, count) == (1, PROGRAMS) {
        assert_eq!(tally.wrong(), KNOWN, "{tally}");
    }
}
