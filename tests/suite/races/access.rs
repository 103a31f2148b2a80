//! One access as Go: the operation, its lock, and the way it is reached.

use super::plan::{Act, Object, Operation, Style};
use super::program::{Scope, Writer, mark};
use super::verdict::Event;

/// A function that was written for an access: what to call, and with which arguments.
struct Called {
    callee: String,
    args: String,
}

impl Called {
    fn with(&self, more: &str) -> String {
        let comma = if self.args.is_empty() || more.is_empty() { "" } else { ", " };
        format!("{}({}{comma}{more})", self.callee, self.args)
    }

    fn call(&self) -> String {
        self.with("")
    }
}

/// The statements of an operation on a map.
fn operation(operation: Operation, map: &str, value: &str, event: Event) -> Vec<String> {
    let mark = mark(event);
    let one = |text: String| vec![text + &mark];
    match operation {
        Operation::Write => one(format!("{map}[\"k\"] = 1")),
        Operation::Update => one(format!("{map}[\"k\"]++")),
        Operation::Delete => one(format!("delete({map}, \"k\")")),
        Operation::Clear => one(format!("clear({map})")),
        Operation::CopyInto => one(format!("maps.Copy({map}, map[string]{value}{{\"k\": 1}})")),
        Operation::Read => one(format!("pause.Use({map}[\"k\"])")),
        Operation::Lookup => vec![format!("if _, ok := {map}[\"k\"]; ok {{{mark}"), "pause.Now()".into(), "}".into()],
        Operation::Len => one(format!("pause.Use(len({map}))")),
        Operation::Range => vec![format!("for k := range {map} {{{mark}"), "pause.Use(k)".into(), "}".into()],
        Operation::Encode => one(format!("pause.Use(fmt.Sprint({map}))")),
        Operation::Copy => one(format!("maps.Copy(map[string]{value}{{}}, {map})")),
    }
}

fn around(locks: Option<&(String, String)>, inside: Vec<String>) -> Vec<String> {
    match locks {
        Some((lock, unlock)) => [vec![lock.clone()], inside, vec![unlock.clone()]].concat(),
        None => inside,
    }
}

fn deferred(locks: Option<&(String, String)>, inside: Vec<String>) -> Vec<String> {
    let head = locks.map(|(lock, unlock)| vec![lock.clone(), format!("defer {unlock}")]);
    [head.unwrap_or_default(), inside].concat()
}

impl Writer<'_> {
    /// The statements of an access.
    pub(super) fn access(&mut self, act: &Act, event: Event, scope: &Scope) -> Vec<String> {
        let lines = self.styled(act, event, scope);
        if !act.once {
            return lines;
        }
        self.features.insert("once");
        [vec![format!("{}.Do(func() {{", self.once())], lines, vec!["})".to_owned()]].concat()
    }

    fn styled(&mut self, act: &Act, event: Event, scope: &Scope) -> Vec<String> {
        let map = self.map(act.object, scope);
        let locks = self.lock_of(act, &scope.base);
        let locks = locks.as_ref();
        let op = |map: &str| operation(act.operation, map, scope.value, event);
        self.note(act);
        match act.style {
            Style::Inline => around(locks, op(&map)),
            Style::Deferred => literal(deferred(locks, op(&map))),
            Style::Alias => {
                let alias = self.local("alias");
                around(locks, [vec![format!("{alias} := {map}")], op(&alias)].concat())
            }
            Style::AliasEscapes => {
                let alias = self.local("alias");
                let taken = around(locks, vec![format!("{alias} := {map}")]);
                [taken, vec!["pause.Now()".to_owned()], op(&alias)].concat()
            }
            Style::Helper | Style::EarlyReturn => self.locking_helper(act, event, scope),
            Style::Entry => {
                let helper = self.helper(scope, false, "", |w, inner| w.inner(act, event, inner));
                around(locks, vec![helper.call()])
            }
            Style::Param => {
                let name = self.local("touch");
                let name = self.names.top(&format!("{name}_"));
                let body = operation(act.operation, "m", "int", event);
                self.declare(format!("func {name}(m map[string]int) {{"), body);
                around(locks, vec![format!("{name}({map})")])
            }
            Style::LockHelper => self.lock_helpers(act, scope, op(&map)),
            Style::WithLock => self.with_lock(act, scope, op(&map)),
            Style::Getter | Style::GetterEscapes => self.getter(act, event, scope),
            Style::StructCopy | Style::CopyCut => {
                let copy = self.local("copied");
                let mut inside = vec![format!("{copy} := {}.data", scope.base)];
                if act.style == Style::CopyCut {
                    inside.push(format!("{copy}.m = {}", self.names.map_literal()));
                }
                around(locks, [inside, op(&format!("{copy}.m{}", self.names.shape()))].concat())
            }
            Style::ValueReceiver => {
                let name = self.method_name();
                let body = operation(act.operation, &format!("d.m{}", self.names.shape()), "int", event);
                self.declare(format!("func (d {}) {name}() {{", self.names.top("data")), body);
                around(locks, vec![format!("{}.data.{name}()", scope.base)])
            }
            Style::MethodValue | Style::Interface | Style::FuncField => self.as_value(act, event, scope),
            Style::Closure => {
                let f = self.local("f");
                let inside = [vec![format!("{f} := func() {{")], op(&map), vec!["}".to_owned()]].concat();
                if self.random.chance(50) {
                    [inside, around(locks, vec![format!("{f}()")])].concat()
                } else {
                    let inside = around(locks, op(&map));
                    [vec![format!("{f} := func() {{")], inside, vec!["}".to_owned(), format!("{f}()")]].concat()
                }
            }
            Style::Conditional => {
                let head = vec!["if pause.Flip() {".to_owned()];
                literal(
                    [deferred(locks, Vec::new()), vec!["}".to_owned()], op(&map)]
                        .into_iter()
                        .fold(head, |a, b| [a, b].concat()),
                )
            }
        }
    }

    fn note(&mut self, act: &Act) {
        let feature = match act.style {
            Style::Alias | Style::AliasEscapes => "alias",
            Style::Getter | Style::GetterEscapes => "returned map",
            Style::StructCopy | Style::CopyCut | Style::ValueReceiver => "struct copy",
            Style::Entry | Style::Param if act.guard.is_some() => "entry lock",
            Style::LockHelper | Style::WithLock => "helper lock",
            Style::MethodValue => "method value",
            Style::Interface => "interface",
            _ => return,
        };
        self.features.insert(feature);
    }

    /// The map of an object as it is named in a scope.
    fn map(&self, object: Object, scope: &Scope) -> String {
        match object {
            Object::Shared => self.names.map_of(&scope.base),
            Object::Own(_) => self.names.map_of("own"),
            Object::Hoisted => self.names.map_of("hoisted"),
            Object::Passed(_) => self.names.map_of("passed"),
        }
    }

    pub(super) fn lock_of(&self, act: &Act, base: &str) -> Option<(String, String)> {
        let guard = act.guard?;
        let path = self.names.lock_of(base, guard.other);
        let r = if guard.read { "R" } else { "" };
        Some((format!("{path}.{r}Lock()"), format!("{path}.{r}Unlock()")))
    }

    /// The bare operation in a function of its own.
    fn inner(&self, act: &Act, event: Event, scope: &Scope) -> Vec<String> {
        operation(act.operation, &self.map(act.object, scope), scope.value, event)
    }

    /// Writes a function that has the base: a method, or one that gets what it needs as arguments.
    fn helper(
        &mut self,
        scope: &Scope,
        method: bool,
        rest: &str,
        body: impl FnOnce(&mut Self, &Scope) -> Vec<String>,
    ) -> Called {
        let plan = self.names.plan;
        if plan.is_struct() && (method || self.random.chance(60)) {
            let name = self.method_name();
            let inner =
                Scope { base: "s".to_owned(), pointers: true, value: if plan.is_generic() { "T" } else { "int" } };
            let body = body(self, &inner);
            let rest = if rest.starts_with('(') { rest.to_owned() } else { format!("() {rest}") };
            self.declare(format!("func {} {name}{} {{", self.names.receiver(), self.typed(&rest, inner.value)), body);
            return Called { callee: format!("{}.{name}", scope.base), args: String::new() };
        }
        let name = self.method_name();
        let params = self.names.params(self.locks);
        let mut list: Vec<String> = params.iter().map(|(name, ty, _)| format!("{name} {ty}")).collect();
        let result = match rest.strip_prefix('(').and_then(|r| r.split_once(')')) {
            Some((param, result)) => {
                list.push(param.to_owned());
                result
            }
            None => rest,
        };
        let inner = Scope { base: self.names.base(), pointers: true, value: "int" };
        let body = body(self, &inner);
        self.declare(format!("func {name}({}) {} {{", list.join(", "), self.typed(result, "int")), body);
        let args: Vec<String> = params.iter().map(|p| scope.arg(p)).collect();
        Called { callee: name, args: args.join(", ") }
    }

    fn typed(&self, text: &str, value: &str) -> String {
        text.replace("MAP", &format!("map[string]{value}"))
    }

    fn locking_helper(&mut self, act: &Act, event: Event, scope: &Scope) -> Vec<String> {
        let defers = self.random.chance(50);
        let helper = self.helper(scope, false, "", |w, inner| {
            let (locks, inside) = (w.lock_of(act, &inner.base), w.inner(act, event, inner));
            match &locks {
                Some((lock, unlock)) if act.style == Style::EarlyReturn => {
                    let head = [lock, "if pause.Flip() {", unlock, "return", "}"].map(str::to_owned).to_vec();
                    [head, inside, vec![unlock.clone()]].concat()
                }
                locks if defers => deferred(locks.as_ref(), inside),
                locks => around(locks.as_ref(), inside),
            }
        });
        vec![helper.call()]
    }

    fn lock_helpers(&mut self, act: &Act, scope: &Scope, inside: Vec<String>) -> Vec<String> {
        let one = |w: &mut Self, second: bool| {
            let helper = w.helper(scope, false, "", |w, inner| {
                let locks = w.lock_of(act, &inner.base).unwrap_or_default();
                vec![if second { locks.1 } else { locks.0 }]
            });
            vec![helper.call()]
        };
        let (lock, unlock) = (one(self, false), one(self, true));
        [lock, inside, unlock].concat()
    }

    fn with_lock(&mut self, act: &Act, scope: &Scope, inside: Vec<String>) -> Vec<String> {
        let helper = self.helper(scope, false, "(f func())", |w, inner| {
            let locks = w.lock_of(act, &inner.base);
            deferred(locks.as_ref(), vec!["f()".to_owned()])
        });
        let call = helper.with("func() {");
        [vec![call.strip_suffix(')').unwrap_or(&call).to_owned()], inside, vec!["})".to_owned()]].concat()
    }

    fn getter(&mut self, act: &Act, event: Event, scope: &Scope) -> Vec<String> {
        let inside = act.style == Style::GetterEscapes;
        let helper = self.helper(scope, false, "MAP", |w, inner| {
            let map = w.map(act.object, inner);
            let locks = w.lock_of(act, &inner.base).filter(|_| inside);
            deferred(locks.as_ref(), vec![format!("return {map}")])
        });
        let used = if self.random.chance(50) {
            operation(act.operation, &helper.call(), scope.value, event)
        } else {
            let got = self.local("got");
            [vec![format!("{got} := {}", helper.call())], operation(act.operation, &got, scope.value, event)].concat()
        };
        let locks = self.lock_of(act, &scope.base).filter(|_| !inside);
        around(locks.as_ref(), used)
    }

    /// The access is in a function that is called as a value.
    fn as_value(&mut self, act: &Act, event: Event, scope: &Scope) -> Vec<String> {
        let locks_inside = self.random.chance(50);
        let outer = self.lock_of(act, &scope.base).filter(|_| !locks_inside);
        if outer.is_some() {
            self.features.insert("entry lock");
        }
        let helper = self.helper(scope, true, "", |w, inner| {
            let locks = w.lock_of(act, &inner.base).filter(|_| locks_inside);
            around(locks.as_ref(), w.inner(act, event, inner))
        });
        let value =
            if helper.args.is_empty() { helper.callee.clone() } else { format!("func() {{ {} }}", helper.call()) };
        let (before, call) = match act.style {
            Style::Interface => {
                let ty = self.local("doer");
                let ty = self.names.top(&format!("{ty}_"));
                let method = helper.callee.rsplit('.').next().unwrap_or_default();
                self.declare(format!("type {ty} interface {{"), vec![format!("{method}()")]);
                let d = self.local("d");
                (format!("var {d} {ty} = {}", scope.base), format!("{d}.{method}()"))
            }
            Style::FuncField => {
                let ty = self.local("hook");
                let ty = self.names.top(&format!("{ty}_"));
                self.declare(format!("type {ty} struct {{"), vec!["run func()".to_owned()]);
                let h = self.local("h");
                (format!("{h} := {ty}{{run: {value}}}"), format!("{h}.run()"))
            }
            _ => {
                let f = self.local("f");
                let call = if self.random.chance(40) { format!("{}({f})", self.runner()) } else { format!("{f}()") };
                (format!("{f} := {value}"), call)
            }
        };
        [vec![before], around(outer.as_ref(), vec![call])].concat()
    }
}

fn literal(inside: Vec<String>) -> Vec<String> {
    [vec!["func() {".to_owned()], inside, vec!["}()".to_owned()]].concat()
}
