//! A plan as Go.

use super::holder::Names;
use super::make::plan;
use super::plan::{Fields, Holder, LockIn, Maker, Object, Plan, Shape, Signal, Start, Step, Thread};
use super::verdict::{Event, racing};
use crate::support::Random;
use std::collections::{BTreeMap, BTreeSet};

/// A generated program.
pub(super) struct Program {
    pub(super) number: u64,
    /// Complete but for the package clause; its entry is `main`.
    text: String,
    /// The lines that race.
    pub(super) racing: BTreeSet<(u32, u32)>,
    pub(super) features: BTreeSet<&'static str>,
    /// Discipline and flaw.
    pub(super) class: (&'static str, &'static str),
    /// Whether a process can run it once only: what it leaves behind would race with the next run.
    pub(super) once_a_process: bool,
}

/// Goroutines where there are many.
const MANY: usize = 3;

impl Program {
    /// The program of a number.
    pub(super) fn new(number: u64) -> Program {
        Program::of(&plan(number), number)
    }

    /// The program of a plan, under a number that no other one has.
    pub(super) fn of(plan: &Plan, number: u64) -> Program {
        let mut writer = Writer::new(plan, number);
        let (text, lines) = writer.write();
        let pairs = racing(plan).into_iter().flat_map(|(a, b)| {
            let of = |e: Event| lines.get(&e).cloned().unwrap_or_default();
            of(a).into_iter().flat_map(move |x| of(b).into_iter().map(move |y| (x.min(y), x.max(y))))
        });
        Program {
            number,
            text,
            racing: pairs.collect(),
            features: writer.features,
            class: (plan.discipline, plan.flaw),
            once_a_process: plan.is_global() && plan.leaves_threads(),
        }
    }

    /// As a program by itself.
    pub(super) fn alone(&self) -> String {
        format!("package main\n{}", self.text)
    }

    /// As one of many in a package: `main` becomes an exported function.
    pub(super) fn part(&self, package: &str) -> String {
        format!(
            "package {package}\n{}",
            self.text.replace("\nfunc main() {", &format!("\nfunc Main{}() {{", self.number))
        )
    }
}

/// Tells which access a line is; taken out once lines can be counted.
pub(super) fn mark(event: Event) -> String {
    format!("/*@{},{}*/", event.0, event.1)
}

/// Where a statement stands.
pub(super) struct Scope {
    /// The variable on which map and lock hang.
    pub(super) base: String,
    /// Variables of main are pointers here.
    pub(super) pointers: bool,
    /// What the map holds.
    pub(super) value: &'static str,
}

impl Scope {
    pub(super) fn arg(&self, (name, _, by_ref): &(String, String, bool)) -> String {
        if *by_ref && !self.pointers { format!("&{name}") } else { name.clone() }
    }
}

pub(super) struct Writer<'p> {
    pub(super) names: Names<'p>,
    pub(super) random: Random,
    pub(super) features: BTreeSet<&'static str>,
    /// Whether the map's lock and another one are used.
    pub(super) locks: (bool, bool),
    declarations: Vec<String>,
    counter: usize,
    runner: bool,
    starter: bool,
}

impl<'p> Writer<'p> {
    fn new(plan: &'p Plan, number: u64) -> Writer<'p> {
        let guards = || plan.threads.iter().flat_map(Thread::acts).filter_map(|a| a.guard);
        let locked_spawn = plan.threads.iter().flat_map(|t| &t.steps).any(|s| matches!(s, Step::Spawn(_, true)));
        let locks = (locked_spawn || guards().any(|g| !g.other), guards().any(|g| g.other));
        let mut features = BTreeSet::new();
        if locks.0 && matches!(plan.holder, Holder::Struct(Fields { lock: LockIn::Embedded, .. })) {
            features.insert("embedded lock");
        }
        if plan.shape == Shape::Inner {
            features.insert("inner map");
        }
        if plan.is_generic() {
            features.insert("generic");
        }
        let names = Names { plan, number };
        Writer {
            names,
            random: Random::new(number ^ 0x5eed),
            features,
            locks,
            declarations: Vec::new(),
            counter: 0,
            runner: false,
            starter: false,
        }
    }

    /// The text behind the package clause, and the lines of each access.
    fn write(&mut self) -> (String, BTreeMap<Event, Vec<u32>>) {
        self.declarations = self.names.declarations(self.locks);
        let uses_once = self.names.plan.threads.iter().any(|t| t.acts().any(|a| a.once));
        let mut main = self.names.locals(self.locks);
        if uses_once && self.names.plan.is_global() {
            self.declarations.push(format!("var {} sync.Once", self.once()));
        } else if uses_once {
            main.push(format!("var {} sync.Once", self.once()));
        }
        let scope = Scope { base: self.names.base(), pointers: false, value: "int" };
        main.extend(self.steps(0, &scope));
        self.declare("func main() {".to_owned(), main);
        let body = self.declarations.join("\n\n");
        let imports: String =
            [("fmt.", "fmt"), ("maps.", "maps"), ("sync.", "sync"), ("pause.", "example.com/races/pause")]
                .iter()
                .filter(|(used, _)| body.contains(used))
                .map(|(_, path)| format!("\t\"{path}\"\n"))
                .collect();
        unmarked(&format!("\nimport (\n{imports})\n\n{body}\n"))
    }

    pub(super) fn declare(&mut self, head: String, body: Vec<String>) {
        let mut text = head;
        for line in body {
            text += "\n\t";
            text += &line;
        }
        self.declarations.push(text + "\n}");
    }

    /// A new name.
    pub(super) fn local(&mut self, name: &str) -> String {
        self.counter += 1;
        format!("{name}{}", self.counter)
    }

    /// A new name that no other program has, so that no interface is met by accident.
    pub(super) fn method_name(&mut self) -> String {
        let name = *self.random.one(&["put", "touch", "visit", "apply", "refresh"]);
        let name = self.local(name);
        self.names.top(&format!("{name}_"))
    }

    pub(super) fn once(&self) -> String {
        if self.names.plan.is_global() { self.names.top("once") } else { "once".to_owned() }
    }

    /// A function that calls its argument.
    pub(super) fn runner(&mut self) -> String {
        let name = self.names.top("run");
        if !std::mem::replace(&mut self.runner, true) {
            self.declare(format!("func {name}(f func()) {{"), vec!["f()".to_owned()]);
        }
        name
    }

    fn starter(&mut self) -> String {
        let name = self.names.top("start");
        if !std::mem::replace(&mut self.starter, true) {
            self.declare(format!("func {name}(f func()) {{"), vec!["go f()".to_owned()]);
        }
        name
    }

    fn steps(&mut self, t: usize, scope: &Scope) -> Vec<String> {
        let mut lines = self.head(t);
        for (i, step) in self.names.plan.threads[t].steps.clone().iter().enumerate() {
            if i > 0 {
                lines.push("pause.Now()".to_owned());
            }
            lines.extend(match step {
                Step::Act(act) => {
                    let access = self.access(act, (t, i), scope);
                    // What follows a Once relies on it.
                    if act.once { access } else { self.nested(access) }
                }
                Step::Spawn(child, locked) => self.spawn(*child, *locked, scope),
                Step::Join(child) => self.join(*child),
                Step::Signal => self.signal(t),
                Step::Send(child) => vec![format!("in{child} <- passed")],
                Step::Receive => vec![format!("passed := <-in{t}")],
            });
        }
        lines
    }

    /// A statement in a loop or a branch.
    fn nested(&mut self, access: Vec<String>) -> Vec<String> {
        let head = match self.random.below(12) {
            0 => "for range 2 {",
            1 => "if !pause.Rarely() {",
            2 => "{",
            _ => return access,
        };
        [vec![head.to_owned()], access, vec!["}".to_owned()]].concat()
    }

    /// What a thread does first.
    fn head(&mut self, t: usize) -> Vec<String> {
        let thread = &self.names.plan.threads[t];
        if t == 0 {
            return Vec::new();
        }
        let mut lines = Vec::new();
        if thread.signal == Signal::DeferDone {
            lines.push(format!("defer wg{t}.Done()"));
        }
        if thread.signal == Signal::SendMap {
            lines.push(format!("passed := {}", self.names.object()));
        }
        match self.maker(t) {
            Some(Maker::Inside) => lines.push(format!("own := {}", self.names.object())),
            Some(Maker::Index) if thread.start == Start::Literal => lines.push("own := parts[i]".to_owned()),
            _ => {}
        }
        lines
    }

    fn maker(&self, t: usize) -> Option<Maker> {
        self.names.plan.threads[t]
            .acts()
            .find_map(|a| if let Object::Own(maker) = a.object { Some(maker) } else { None })
    }

    fn signal(&self, t: usize) -> Vec<String> {
        match self.names.plan.threads[t].signal {
            Signal::Done => vec![format!("wg{t}.Done()")],
            Signal::DeferDone | Signal::WaitGroupGo => Vec::new(),
            Signal::Close => vec![format!("close(done{t})")],
            Signal::Send => vec![format!("done{t} <- struct{{}}{{}}")],
            Signal::SendMap => vec![format!("done{t} <- passed")],
        }
    }

    fn join(&mut self, t: usize) -> Vec<String> {
        self.features.insert("join");
        let thread = &self.names.plan.threads[t];
        let waits = self.names.top(&format!("wait{t}_"));
        let count = if thread.many { MANY } else { 1 };
        let (text, param, arg) = match thread.signal {
            Signal::SendMap => return vec![format!("passed := <-done{t}")],
            Signal::Done | Signal::DeferDone | Signal::WaitGroupGo => {
                (format!("wg{t}.Wait()"), "*sync.WaitGroup", format!("&wg{t}"))
            }
            Signal::Close | Signal::Send if count > 1 => {
                (format!("for range {count} {{ <-done{t} }}"), "chan struct{}", format!("done{t}"))
            }
            Signal::Close | Signal::Send => (format!("<-done{t}"), "chan struct{}", format!("done{t}")),
        };
        if !thread.join_helper {
            return vec![text];
        }
        let name = arg.trim_start_matches('&').to_owned();
        self.declare(format!("func {waits}({name} {param}) {{"), vec![text]);
        vec![format!("{waits}({arg})")]
    }

    /// What the starter declares for a thread.
    fn preparation(&self, t: usize) -> Vec<String> {
        let plan = self.names.plan;
        let thread = &plan.threads[t];
        let mut lines = match thread.signal {
            Signal::Done | Signal::DeferDone | Signal::WaitGroupGo => vec![format!("var wg{t} sync.WaitGroup")],
            Signal::Close => vec![format!("done{t} := make(chan struct{{}})")],
            Signal::Send => vec![format!("done{t} := make(chan struct{{}}, {MANY})")],
            Signal::SendMap => vec![format!("done{t} := make(chan {}, 1)", self.names.object_type())],
        };
        if self.uses(t, Object::Hoisted) {
            lines.push(format!("hoisted := {}", self.names.object()));
        }
        if thread.steps.iter().any(|s| matches!(s, Step::Receive)) {
            lines.push(format!("passed := {}", self.names.object()));
            lines.push(format!("in{t} := make(chan {}, {})", self.names.object_type(), self.names.number % 2));
        }
        if self.maker(t) == Some(Maker::Index) {
            let objects = vec![self.names.object(); MANY].join(", ");
            lines.push(format!("parts := []{}{{{objects}}}", self.names.object_type()));
        }
        lines
    }

    fn uses(&self, t: usize, object: Object) -> bool {
        self.names.plan.threads[t].acts().any(|a| a.object == object)
    }

    /// What a thread needs from its starter beside the base: name, type, and whether it gets the address.
    fn extras(&self, t: usize) -> Vec<(String, String, bool)> {
        let thread = &self.names.plan.threads[t];
        let object = self.names.object_type();
        let mut extras = Vec::new();
        if matches!(self.maker(t), Some(Maker::Round | Maker::Index)) {
            extras.push(("own".to_owned(), object.clone(), false));
        }
        if self.uses(t, Object::Hoisted) {
            extras.push(("hoisted".to_owned(), object.clone(), false));
        }
        if thread.steps.iter().any(|s| matches!(s, Step::Receive)) {
            extras.push((format!("in{t}"), format!("chan {object}"), false));
        }
        match thread.signal {
            Signal::Done | Signal::DeferDone => extras.push((format!("wg{t}"), "*sync.WaitGroup".to_owned(), true)),
            Signal::Close | Signal::Send => extras.push((format!("done{t}"), "chan struct{}".to_owned(), false)),
            Signal::SendMap => extras.push((format!("done{t}"), format!("chan {object}"), false)),
            Signal::WaitGroupGo => {}
        }
        extras
    }

    fn spawn(&mut self, t: usize, locked: bool, scope: &Scope) -> Vec<String> {
        let plan = self.names.plan;
        let thread = &plan.threads[t];
        if matches!(thread.signal, Signal::SendMap) || thread.steps.iter().any(|s| matches!(s, Step::Receive)) {
            self.features.insert("send");
        }
        let mut lines = self.preparation(t);
        let mut round = Vec::new();
        if matches!(thread.signal, Signal::Done | Signal::DeferDone) {
            round.push(format!("wg{t}.Add(1)"));
        }
        match self.maker(t) {
            Some(Maker::Round) => round.push(format!("own := {}", self.names.object())),
            Some(Maker::Index) if thread.start != Start::Literal => round.push("own := parts[i]".to_owned()),
            _ => {}
        }
        round.extend(self.start(t, scope));
        if thread.many {
            self.features.insert("loop spawn");
            let heads = [format!("for i := 0; i < {MANY}; i++ {{"), format!("for i := range {MANY} {{")];
            let head = self.random.one(&heads).clone();
            let used = round.iter().any(|l| l.contains("parts[i]"));
            let head = if used { head } else { head.replace("i := range", "range") };
            round = [vec![head], round, vec!["}".to_owned()]].concat();
        }
        let locks = locked.then(|| self.names.lock_of(&scope.base, false));
        lines.extend(locks.iter().map(|l| format!("{l}.Lock()")));
        lines.extend(round);
        lines.extend(locks.iter().map(|l| format!("{l}.Unlock()")));
        lines
    }

    /// The statement that starts a goroutine.
    fn start(&mut self, t: usize, scope: &Scope) -> Vec<String> {
        let thread = &self.names.plan.threads[t];
        let grouped = thread.signal == Signal::WaitGroupGo;
        let as_literal =
            |lines: Vec<String>, head: String, tail: &str| [vec![head], lines, vec![tail.to_owned()]].concat();
        let same = Scope { base: scope.base.clone(), pointers: scope.pointers, value: scope.value };
        match thread.start {
            Start::Literal | Start::Starter => {
                let body = self.steps(t, &same);
                match (grouped, thread.start) {
                    (true, _) => as_literal(body, format!("wg{t}.Go(func() {{"), "})"),
                    (_, Start::Starter) => {
                        let starter = self.starter();
                        as_literal(body, format!("{starter}(func() {{"), "})")
                    }
                    _ => as_literal(body, "go func() {".to_owned(), "}()"),
                }
            }
            Start::Value => {
                let body = self.steps(t, &same);
                let work = self.local("work");
                let call = if grouped { format!("wg{t}.Go({work})") } else { format!("go {work}()") };
                [as_literal(body, format!("{work} := func() {{"), "}"), vec![call]].concat()
            }
            Start::LiteralArgs => {
                // The locks are captured: their names would have another type as parameters.
                let mut params: Vec<_> = self.names.params((false, false));
                params.extend(self.extras(t).into_iter().filter(|e| !e.2));
                let list: Vec<String> = params.iter().map(|(name, ty, _)| format!("{name} {ty}")).collect();
                let args: Vec<String> = params.iter().map(|p| scope.arg(p)).collect();
                let body = self.steps(t, &same);
                let (list, args) = (list.join(", "), args.join(", "));
                if grouped {
                    let inner = as_literal(body, format!("func({list}) {{"), &format!("}}({args})"));
                    return as_literal(inner, format!("wg{t}.Go(func() {{"), "})");
                }
                as_literal(body, format!("go func({list}) {{"), &format!("}}({args})"))
            }
            Start::Function | Start::Method | Start::MethodValue => self.start_declared(t, scope, grouped),
        }
    }

    fn start_declared(&mut self, t: usize, scope: &Scope, grouped: bool) -> Vec<String> {
        let start = self.names.plan.threads[t].start;
        let method = start != Start::Function;
        let base = if method { "s".to_owned() } else { self.names.base() };
        let body = self.steps(t, &Scope { base, pointers: true, value: "int" });
        let mut params = if method { Vec::new() } else { self.names.params(self.locks) };
        let uses_once = self.names.plan.threads[t].acts().any(|a| a.once);
        if uses_once && !self.names.plan.is_global() {
            params.push(("once".to_owned(), "*sync.Once".to_owned(), true));
        }
        let extras = self.extras(t);
        let list: Vec<String> = params.iter().chain(&extras).map(|(name, ty, _)| format!("{name} {ty}")).collect();
        let mut args: Vec<String> = params.iter().map(|p| scope.arg(p)).collect();
        // Declared by the starter itself.
        args.extend(extras.iter().map(|(name, _, by_ref)| if *by_ref { format!("&{name}") } else { name.clone() }));
        let (list, args) = (list.join(", "), args.join(", "));
        let name = self.names.top(&format!("work{t}_"));
        let receiver = if method { self.names.receiver() + " " } else { String::new() };
        self.declare(format!("func {receiver}{name}({list}) {{"), body);
        let mut lines = Vec::new();
        let callee = match start {
            Start::Function => name,
            Start::Method => format!("{}.{name}", scope.base),
            _ => {
                self.features.insert("method value");
                let work = self.local("work");
                lines.push(format!("{work} := {}.{name}", scope.base));
                work
            }
        };
        lines.push(match (grouped, args.is_empty()) {
            (true, true) => format!("wg{t}.Go({callee})"),
            (true, false) => format!("wg{t}.Go(func() {{ {callee}({args}) }})"),
            (false, _) => format!("go {callee}({args})"),
        });
        lines
    }
}

/// Takes out the marks and tells the lines on which they stood.
fn unmarked(text: &str) -> (String, BTreeMap<Event, Vec<u32>>) {
    let mut lines: BTreeMap<Event, Vec<u32>> = BTreeMap::new();
    let mut out = String::new();
    // The package clause is the first line.
    for (line, n) in text.lines().zip(2u32..) {
        let mut rest = line;
        while let Some((before, after)) = rest.split_once("/*@") {
            let (event, after) = after.split_once("*/").unwrap_or((after, ""));
            let event = event.split_once(',').and_then(|(t, i)| Some((t.parse().ok()?, i.parse().ok()?)));
            lines.entry(event.unwrap_or_default()).or_default().push(n);
            out += before;
            rest = after;
        }
        out += rest;
        out += "\n";
    }
    (out, lines)
}
