//! Plans from numbers.
//!
//! A plan is made to be safe by one discipline and then, half of the time, broken in one place. What it is after that
//! [`super::verdict`] tells from the plan alone.

use super::plan::{
    Act, Fields, Guard, Holder, LockIn, Maker, MapIn, Object, Operation, Plan, Shape, Signal, Start, Step, Style,
    Thread,
};
use crate::support::Random;

/// The plan of a number.
pub(super) fn plan(number: u64) -> Plan {
    let mut r = Random::new(number);
    let mut plan = Plan {
        holder: holder(&mut r),
        shape: *r.one(&[Shape::Plain, Shape::Plain, Shape::Plain, Shape::Inner, Shape::Inner, Shape::Slice]),
        rw: r.chance(45),
        threads: vec![Thread {
            many: false,
            start: Start::Literal,
            signal: Signal::Done,
            steps: vec![],
            join_helper: false,
        }],
        discipline: "",
        flaw: "",
    };
    if plan.is_generic() {
        plan.shape = Shape::Plain;
    }
    let broken = r.chance(58);
    match r.below(12) {
        0..=4 => locks(&mut plan, &mut r, broken),
        5..=7 => order(&mut plan, &mut r, broken),
        8 => own(&mut plan, &mut r, broken),
        9 => once(&mut plan, &mut r, broken),
        _ => handoff(&mut plan, &mut r, broken),
    }
    dress(&mut plan, &mut r);
    plan
}

fn holder(r: &mut Random) -> Holder {
    match r.below(10) {
        0 | 1 => Holder::Local,
        2 => Holder::Global,
        n => {
            use LockIn::{Embedded, Field, Package, Parent, Pointer};
            let generic = n == 3;
            Holder::Struct(Fields {
                lock: *r.one(if generic {
                    &[Field, Embedded]
                } else {
                    &[Field, Field, Embedded, Embedded, Pointer, Parent, Package]
                }),
                map: if generic {
                    MapIn::Field
                } else {
                    *r.one(&[MapIn::Field, MapIn::Data, MapIn::Data, MapIn::Promoted])
                },
                generic,
                global: r.chance(20),
            })
        }
    }
}

fn write(r: &mut Random) -> Operation {
    use Operation::{Clear, CopyInto, Delete, Update, Write};
    *r.one(&[Write, Write, Write, Update, Update, Delete, Clear, CopyInto])
}

fn read(r: &mut Random) -> Operation {
    use Operation::{Copy, Encode, Len, Lookup, Range, Read};
    *r.one(&[Read, Read, Lookup, Lookup, Len, Range, Range, Encode, Copy])
}

fn any(r: &mut Random) -> Operation {
    if r.chance(50) { write(r) } else { read(r) }
}

fn bare(operation: Operation) -> Act {
    Act { object: Object::Shared, operation, guard: None, style: Style::Inline, once: false }
}

fn guarded(plan: &Plan, r: &mut Random, operation: Operation) -> Act {
    let read = plan.rw && !operation.writes() && r.chance(80);
    Act { guard: Some(Guard { other: false, read }), ..bare(operation) }
}

fn thread(r: &mut Random, many: bool, steps: Vec<Step>) -> Thread {
    use Start::{Function, Literal, LiteralArgs, Method, MethodValue, Starter, Value};
    let start = *r.one(&[
        Literal,
        Literal,
        Literal,
        LiteralArgs,
        LiteralArgs,
        Function,
        Function,
        Method,
        Method,
        Value,
        MethodValue,
        Starter,
    ]);
    let signal =
        *r.one(&[Signal::Done, Signal::DeferDone, Signal::DeferDone, Signal::WaitGroupGo, Signal::Close, Signal::Send]);
    let signal = if many && signal == Signal::Close { Signal::DeferDone } else { signal };
    Thread { many, start, signal, steps, join_helper: r.chance(20) }
}

/// Adds a thread and gives its number.
fn add(plan: &mut Plan, thread: Thread) -> usize {
    plan.threads.push(thread);
    plan.threads.len() - 1
}

/// Every access beside another holds the lock.
fn locks(plan: &mut Plan, r: &mut Random, broken: bool) {
    plan.discipline = "locks";
    let mut main: Vec<Step> = Vec::new();
    if r.chance(40) {
        main.push(Step::Act(bare(any(r))));
    }
    let mut threads = Vec::new();
    for i in 0..1 + r.below(3) {
        let many = r.chance(35);
        let mut steps: Vec<Step> = Vec::new();
        for j in 0..1 + r.below(2) {
            let operation = if i == 0 && j == 0 { write(r) } else { any(r) };
            steps.push(Step::Act(guarded(plan, r, operation)));
        }
        steps.push(Step::Signal);
        let thread = thread(r, many, steps);
        threads.push(add(plan, thread));
    }
    // One of them may be started by another instead of by main.
    let nested = threads.len() > 1 && r.chance(20);
    if nested && let Some(child) = threads.pop() {
        plan.threads[threads[0]].steps.insert(0, Step::Spawn(child, false));
    }
    main.extend(threads.iter().map(|t| Step::Spawn(*t, false)));
    for _ in 0..1 + r.below(2) {
        let operation = any(r);
        main.push(Step::Act(guarded(plan, r, operation)));
    }
    if r.chance(50) {
        main.extend(threads.iter().map(|t| Step::Join(*t)));
        if !nested && r.chance(60) {
            main.push(Step::Act(bare(any(r))));
        }
    }
    plan.threads[0].steps = main;
    if broken {
        break_lock(plan, r);
    }
}

/// Takes the lock from one access, in one of the ways in which people forget it.
fn break_lock(plan: &mut Plan, r: &mut Random) {
    let places: Vec<(usize, usize)> = plan
        .threads
        .iter()
        .enumerate()
        .flat_map(|(t, thread)| thread.steps.iter().enumerate().map(move |(i, s)| (t, i, s)))
        .filter(|(_, _, s)| matches!(s, Step::Act(Act { guard: Some(_), .. })))
        .map(|(t, i, _)| (t, i))
        .collect();
    let (t, i) = *r.one(&places);
    let rw = plan.rw;
    let has_other = !plan.is_generic();
    let mut held_by_starter = false;
    if let Some(Step::Act(act)) = plan.threads[t].steps.get_mut(i) {
        plan.flaw = match r.below(8) {
            0 if act.operation.writes() && rw => {
                act.guard = Some(Guard { other: false, read: true });
                "write under a read lock"
            }
            1 if has_other => {
                act.guard = Some(Guard { other: true, read: false });
                "another lock"
            }
            2 => {
                act.style = Style::AliasEscapes;
                "alias after unlock"
            }
            3 => {
                act.style = Style::GetterEscapes;
                "returned map"
            }
            4 => {
                act.style = Style::Conditional;
                "lock on one way"
            }
            5 if t > 0 => {
                act.guard = None;
                held_by_starter = true;
                "lock of the starter"
            }
            _ => {
                act.guard = None;
                "forgotten lock"
            }
        };
    }
    if held_by_starter {
        let spawns = plan.threads.iter_mut().flat_map(|thread| &mut thread.steps);
        spawns.for_each(|s| {
            if let Step::Spawn(started, locked) = s {
                *locked |= *started == t;
            }
        });
    }
}

/// No locks: main waits for each thread before it goes on.
fn order(plan: &mut Plan, r: &mut Random, broken: bool) {
    plan.discipline = "order";
    let mut main = vec![Step::Act(bare(write(r)))];
    for _ in 0..1 + r.below(2) {
        let many = r.chance(30);
        let mut steps: Vec<Step> = Vec::new();
        for _ in 0..1 + r.below(2) {
            steps.push(Step::Act(bare(if many { read(r) } else { any(r) })));
        }
        steps.push(Step::Signal);
        let thread = thread(r, many, steps);
        let t = add(plan, thread);
        main.extend([Step::Spawn(t, false), Step::Join(t)]);
        main.push(Step::Act(bare(any(r))));
    }
    plan.threads[0].steps = main;
    if broken {
        break_order(plan, r);
    }
}

fn break_order(plan: &mut Plan, r: &mut Random) {
    let t = 1 + r.below(plan.threads.len() - 1);
    let main = &mut plan.threads[0].steps;
    let join = main.iter().position(|s| matches!(s, Step::Join(j) if *j == t));
    let Some(join) = join else { return };
    plan.flaw = match r.below(5) {
        0 => {
            main.remove(join);
            main.push(Step::Act(bare(write(r))));
            "not joined"
        }
        1 => {
            main.insert(join, Step::Act(bare(write(r))));
            "before the join"
        }
        2 => {
            let step = main.remove(join);
            main.push(step);
            plan.threads[t].steps.insert(0, Step::Act(bare(write(r))));
            "joined late"
        }
        3 => {
            plan.threads[t].many = true;
            if plan.threads[t].signal == Signal::Close {
                plan.threads[t].signal = Signal::Done;
            }
            plan.threads[t].steps.insert(0, Step::Act(bare(write(r))));
            "many write"
        }
        _ => {
            let signal = *r.one(&[Signal::Done, Signal::Send]);
            let thread = &mut plan.threads[t];
            thread.signal = signal;
            thread.steps.push(Step::Act(bare(write(r))));
            main_reads_on(plan, r);
            "after the signal"
        }
    };
}

fn main_reads_on(plan: &mut Plan, r: &mut Random) {
    plan.threads[0].steps.push(Step::Act(bare(any(r))));
}

/// Each goroutine has a map of its own.
fn own(plan: &mut Plan, r: &mut Random, broken: bool) {
    plan.discipline = "own";
    let maker = *r.one(&[Maker::Inside, Maker::Round, Maker::Index]);
    let object = if broken { Object::Hoisted } else { Object::Own(maker) };
    if broken {
        plan.flaw = "made outside";
    }
    let mut steps = Vec::new();
    for i in 0..1 + r.below(2) {
        let operation = if i == 0 { write(r) } else { any(r) };
        steps.push(Step::Act(Act { object, ..bare(operation) }));
    }
    steps.push(Step::Signal);
    let thread = thread(r, true, steps);
    let t = add(plan, thread);
    let mut main = vec![Step::Act(bare(write(r))), Step::Spawn(t, false)];
    if r.chance(60) {
        main.push(Step::Join(t));
    }
    main.push(Step::Act(bare(any(r))));
    plan.threads[0].steps = main;
}

/// A Once fills the map, everybody reads it afterwards.
fn once(plan: &mut Plan, r: &mut Random, broken: bool) {
    plan.discipline = "once";
    let fill = Step::Act(Act { once: true, ..bare(write(r)) });
    let mut main = Vec::new();
    let n = 1 + r.below(2);
    for _ in 0..n {
        let many = n == 1 || r.chance(50);
        let steps = vec![fill, Step::Act(bare(read(r))), Step::Signal];
        let thread = thread(r, many, steps);
        main.push(Step::Spawn(add(plan, thread), false));
    }
    if r.chance(60) {
        main.extend([fill, Step::Act(bare(read(r)))]);
    }
    plan.threads[0].steps = main;
    if broken {
        let t = 1 + r.below(n);
        let steps = &mut plan.threads[t].steps;
        if r.chance(50) {
            steps.insert(0, Step::Act(bare(read(r))));
            plan.flaw = "before the once";
        } else {
            steps.insert(2, Step::Act(bare(write(r))));
            plan.flaw = "write after the once";
        }
    }
}

/// A map goes over a channel, to the goroutine or from it.
fn handoff(plan: &mut Plan, r: &mut Random, broken: bool) {
    plan.discipline = "handoff";
    let t = plan.threads.len();
    let act = |operation| Step::Act(Act { object: Object::Passed(t), ..bare(operation) });
    let mut main = vec![Step::Act(bare(write(r)))];
    if r.chance(50) {
        let steps = vec![Step::Receive, act(write(r)), act(any(r)), Step::Signal];
        let mut to = thread(r, false, steps);
        to.signal = if to.signal == Signal::WaitGroupGo { Signal::DeferDone } else { to.signal };
        add(plan, to);
        main.extend([Step::Spawn(t, false), act(any(r)), Step::Send(t)]);
        if broken {
            plan.flaw = "after the send";
            main.push(act(any(r)));
        }
        if r.chance(50) {
            main.extend([Step::Join(t), act(any(r))]);
        }
    } else {
        let steps = vec![act(any(r)), act(any(r)), Step::Signal];
        let mut from = thread(r, false, steps);
        from.signal = Signal::SendMap;
        if broken {
            plan.flaw = "after the send back";
            from.steps.push(act(write(r)));
        }
        add(plan, from);
        main.extend([Step::Spawn(t, false), Step::Join(t), act(any(r))]);
    }
    plan.threads[0].steps = main;
}

/// Gives each access a style that fits it.
fn dress(plan: &mut Plan, r: &mut Random) {
    for t in 0..plan.threads.len() {
        let mut steps = std::mem::take(&mut plan.threads[t].steps);
        for step in &mut steps {
            if let Step::Act(act) = step
                && act.style == Style::Inline
            {
                act.style = *r.one(&styles(plan, act));
            }
        }
        plan.threads[t].steps = steps;
        let methods = plan.is_struct() && !plan.is_generic();
        let thread = &mut plan.threads[t];
        if !methods && matches!(thread.start, Start::Method | Start::MethodValue) {
            thread.start = Start::Function;
        }
        if !matches!(thread.steps.last(), Some(Step::Signal))
            && matches!(thread.signal, Signal::DeferDone | Signal::WaitGroupGo)
        {
            thread.signal = Signal::Done;
        }
    }
}

fn styles(plan: &Plan, act: &Act) -> Vec<Style> {
    use Style::{
        Alias, Closure, CopyCut, Deferred, EarlyReturn, Entry, FuncField, Getter, Helper, Inline, Interface,
        LockHelper, MethodValue, Param, StructCopy, ValueReceiver, WithLock,
    };
    let mut styles = vec![Inline, Alias, Closure];
    if !plan.is_generic() {
        styles.push(Param);
    }
    if act.object != Object::Shared {
        return styles;
    }
    styles.extend([Helper, Helper, Entry, Entry, Getter, FuncField]);
    if plan.is_struct() {
        styles.extend([MethodValue, MethodValue, Interface]);
    }
    if plan.has_data() {
        styles.extend([StructCopy; 3]);
        styles.extend([ValueReceiver, CopyCut]);
    }
    if act.guard.is_some_and(|g| !g.other) {
        styles.extend([LockHelper, LockHelper, WithLock, WithLock]);
    }
    if act.guard.is_some() {
        styles.extend([Deferred, EarlyReturn, Inline]);
    }
    styles
}
