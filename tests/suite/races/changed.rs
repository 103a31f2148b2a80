//! Changes of a program with a known effect: without its locks it races, with a lock around every access it does not, and
//! whether an access stands in place or in a helper changes nothing.

use super::judge::{findings, found};
use super::make::plan;
use super::plan::{Act, Guard, Object, Plan, Step, Style};
use super::program::Program;
use crate::support::folder;
use std::collections::BTreeSet;

/// Plans to change.
const PLANS: u64 = 200;

/// The plan with another guard and another style at each access.
fn changed(plan: &Plan, guard: Option<Guard>, style: fn(&Act) -> Style) -> Plan {
    let mut plan = plan.clone();
    for step in plan.threads.iter_mut().flat_map(|thread| &mut thread.steps) {
        match step {
            Step::Act(act) => *act = Act { guard, style: style(act), ..*act },
            Step::Spawn(_, locked) => *locked = false,
            _ => {}
        }
    }
    plan
}

fn in_place(_: &Act) -> Style {
    Style::Inline
}

fn in_helpers(act: &Act) -> Style {
    if act.object == Object::Shared { Style::Helper } else { Style::Inline }
}

fn programs(guard: Option<Guard>, style: fn(&Act) -> Style) -> Vec<Program> {
    let plans = (1..=PLANS).map(|number| (number, plan(number)));
    let locked = plans.filter(|(_, plan)| plan.discipline == "locks");
    locked.map(|(number, plan)| Program::of(&changed(&plan, guard, style), number)).collect()
}

/// What is found in programs: those with a pair that races, those with any finding.
fn judged(name: &str, programs: &[Program]) -> (BTreeSet<u64>, BTreeSet<u64>) {
    found(programs, &findings(&folder("changed").join(name), programs))
}

#[test]
fn locks_decide_and_helpers_do_not() {
    let lock = Some(Guard { other: false, read: false });
    let unlocked = programs(None, in_place);
    assert!(unlocked.len() > 50 && unlocked.iter().all(|program| !program.racing.is_empty()));
    let all: BTreeSet<u64> = unlocked.iter().map(|program| program.number).collect();
    assert_eq!(judged("unlocked", &unlocked).0, all, "without locks");
    let split = judged("split", &programs(None, in_helpers)).0;
    assert_eq!(split, all, "without locks, in helpers");
    let locked = programs(lock, in_place);
    assert!(locked.iter().all(|program| program.racing.is_empty()));
    assert_eq!(judged("locked", &locked).1, BTreeSet::new(), "with a lock around every access");
    assert_eq!(judged("locked-split", &programs(lock, in_helpers)).1, BTreeSet::new(), "with a lock, in helpers");
}
