//! Values of one declaration while it is lowered: a small expression graph, resolved to access paths at its end.
//!
//! A local that only ever holds one thing is that thing; of the others [`super::reaching`] says what each use may be.
//! What is stored in fields and elements is resolved without regard to the order of statements, and what depends on
//! order there (publication, replaced headers) is decided later, on the control-flow graph.

mod functions;

use super::reaching::Reaching;
use crate::facts::{Callee, Fn, FuncValue, PathSet, Value};
use crate::path::{Path, Root, Step};
use mapvet_types::{FieldRef, LocalId, VarRef};
use rustc_hash::FxHashMap;
use smallvec::SmallVec;

/// A value in the graph.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct ValId(pub(super) u32);

impl ValId {
    /// A value that does not matter.
    pub(super) const NONE: ValId = ValId(0);
    /// `nil`
    pub(super) const NIL: ValId = ValId(1);
}

#[derive(Clone, Copy, Debug)]
pub(super) enum Val {
    None,
    Nil,
    Local(LocalId),
    /// The variable itself, whatever was copied into it: what a lock inside a struct copy is.
    Own(LocalId),
    Global(VarRef),
    Field(ValId, FieldRef),
    Elem(ValId),
    /// The element that a round of a loop of a function is about.
    Each(ValId, Fn),
    /// Allocated at a numbered site.
    Alloc(u32),
    /// Result `.1` of call `.0`.
    Result(u32, u32),
    /// A function value, an index into [`Values::functions`].
    Function(u32),
    /// What a numbered receive yields.
    Received(u32),
    Owned,
    Shared,
}

/// What is known of a local while lowering.
#[derive(Clone, Copy, Debug)]
pub(super) struct LocalInfo {
    pub(super) owner: Fn,
    pub(super) is_param: bool,
    /// It is declared as a parameter, also if it is known what it is called with.
    pub(super) is_declared_param: bool,
    /// It holds a struct or an array itself, not a pointer: assigning to it copies.
    pub(super) by_value: bool,
    /// It is a parameter that is true or false.
    pub(super) is_switch: bool,
}

/// Most paths that one value is taken to have.
const MAX_PATHS: usize = PathSet::MOST;

type Functions = Vec<FuncValue>;

/// How far the resolution of a value is.
#[derive(Clone, Debug)]
enum Memo<T> {
    Unknown,
    /// A definition that leads back to itself says nothing more.
    Open,
    Known(T),
}

/// Marks a value as being resolved. If it is already, or is known: what it is by now.
fn open<T: Clone + Default>(memos: &mut Vec<Memo<T>>, i: u32) -> Option<T> {
    let i = i as usize;
    if i >= memos.len() {
        memos.resize_with(i + 1, || Memo::Unknown);
    }
    match memos.get_mut(i)? {
        Memo::Known(known) => return Some(known.clone()),
        Memo::Open => return Some(T::default()),
        slot => *slot = Memo::Open,
    }
    None
}

fn close<T>(memos: &mut [Memo<T>], i: u32, known: T) {
    if let Some(slot) = memos.get_mut(i as usize) {
        *slot = Memo::Known(known);
    }
}

#[derive(Debug)]
pub(super) struct Values {
    decl: Fn,
    vals: Vec<Val>,
    functions: Vec<(Callee, ValId)>,
    /// Per site of allocation the function or literal it stands in; the first is number 1.
    alloc_owners: Vec<Fn>,
    /// The first local that each site of allocation is assigned to.
    alloc_names: FxHashMap<u32, LocalId>,
    /// The same per call.
    call_owners: Vec<Fn>,
    /// Per local what is assigned to it.
    defs: Vec<SmallVec<[ValId; 1]>>,
    locals: Vec<LocalInfo>,
    /// For uses of locals that hold several things in turn, which of them.
    reaching: FxHashMap<ValId, Reaching>,
    /// What is stored in a field of a local or of an allocation.
    field_defs: FxHashMap<(Base, FieldRef), SmallVec<[ValId; 1]>>,
    /// What is stored in elements of a local or of an allocation.
    elem_defs: FxHashMap<Base, SmallVec<[ValId; 1]>>,
    /// `None` while a value is being resolved.
    memo: Vec<Memo<PathSet>>,
    local_memo: Vec<Memo<PathSet>>,
    function_memo: Vec<Memo<Functions>>,
    paths: Vec<Path>,
    path_ids: FxHashMap<Path, u32>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Base {
    Local(LocalId),
    Alloc(u32),
}

impl Values {
    pub(super) fn new(decl: Fn, locals: Vec<LocalInfo>) -> Values {
        Values {
            decl,
            vals: vec![Val::None, Val::Nil],
            functions: Vec::new(),
            alloc_owners: Vec::new(),
            alloc_names: FxHashMap::default(),
            call_owners: Vec::new(),
            defs: vec![SmallVec::new(); locals.len()],
            locals,
            reaching: FxHashMap::default(),
            field_defs: FxHashMap::default(),
            elem_defs: FxHashMap::default(),
            memo: Vec::new(),
            local_memo: Vec::new(),
            function_memo: Vec::new(),
            paths: Vec::new(),
            path_ids: FxHashMap::default(),
        }
    }

    pub(super) fn add(&mut self, val: Val) -> ValId {
        self.vals.push(val);
        ValId(self.vals.len() as u32 - 1)
    }

    /// Something is made in a function or literal.
    pub(super) fn alloc(&mut self, owner: Fn) -> ValId {
        self.alloc_owners.push(owner);
        self.add(Val::Alloc(self.alloc_owners.len() as u32))
    }

    /// Something is called in a function or literal; the result is the number of the call.
    pub(super) fn call(&mut self, owner: Fn) -> u32 {
        self.call_owners.push(owner);
        self.call_owners.len() as u32
    }

    /// Whose the first, the second ... is.
    fn owner(&self, owners: &[Fn], n: u32) -> Fn {
        (n as usize).checked_sub(1).and_then(|i| owners.get(i)).copied().unwrap_or(self.decl)
    }

    pub(super) fn function(&mut self, callee: Callee, receiver: ValId) -> ValId {
        self.functions.push((callee, receiver));
        self.add(Val::Function(self.functions.len() as u32 - 1))
    }

    pub(super) fn get(&self, id: ValId) -> Val {
        self.vals.get(id.0 as usize).copied().unwrap_or(Val::None)
    }

    pub(super) fn info(&self, local: LocalId) -> Option<LocalInfo> {
        self.locals.get(local.0 as usize).copied()
    }

    /// A local is assigned a value; whether that says anything: `m = append(m, x)` and `c = c` do not.
    pub(super) fn define(&mut self, local: LocalId, value: ValId) -> bool {
        if let Val::Alloc(n) = self.get(value) {
            self.alloc_names.entry(n).or_insert(local);
        }
        if matches!(self.get(value), Val::Local(l) if l == local) {
            return false;
        }
        if let Some(defs) = self.defs.get_mut(local.0 as usize)
            && !defs.contains(&value)
        {
            defs.push(value);
        }
        true
    }

    /// What a use of a local may be, of all that it ever holds.
    pub(super) fn reaches(&mut self, found: Vec<(ValId, Reaching)>) {
        self.reaching.extend(found);
    }

    /// A parameter of a literal that is called on the spot is what it is called with.
    pub(super) fn bind_param(&mut self, local: LocalId, value: ValId) {
        if value == ValId::NONE {
            return;
        }
        if let Some(info) = self.locals.get_mut(local.0 as usize) {
            info.is_param = false;
        }
        self.define(local, value);
    }

    /// If the value is a modelled function: its row and its receiver.
    pub(super) fn model_function(&self, v: ValId) -> Option<(crate::models::RowId, ValId)> {
        let Val::Function(i) = self.get(v) else { return None };
        match self.functions.get(i as usize)? {
            (Callee::Model(row), receiver) => Some((*row, *receiver)),
            _ => None,
        }
    }

    /// The receiver of a method value.
    pub(super) fn receiver(&self, v: ValId) -> ValId {
        let Val::Function(i) = self.get(v) else { return ValId::NONE };
        self.functions.get(i as usize).map_or(ValId::NONE, |(_, receiver)| *receiver)
    }

    /// Whether a local holds a struct by value that came from elsewhere.
    pub(super) fn is_struct_copy(&self, l: LocalId) -> bool {
        let made_elsewhere = |v: &ValId| {
            matches!(self.get(*v), Val::Field(..) | Val::Elem(_) | Val::Each(..) | Val::Local(_) | Val::Global(_))
        };
        self.info(l).is_some_and(|i| i.by_value)
            && self.defs.get(l.0 as usize).is_some_and(|d| d.iter().any(made_elsewhere))
    }

    /// Whether something was stored in a field of a local.
    pub(super) fn is_replaced(&self, l: LocalId, field: FieldRef) -> bool {
        self.field_defs.contains_key(&(Base::Local(l), field))
    }

    /// Whether a value is a local, or something that hangs on it.
    pub(super) fn leads_to(&self, mut v: ValId, local: LocalId) -> bool {
        loop {
            match self.get(v) {
                Val::Field(x, _) | Val::Elem(x) | Val::Each(x, _) => v = x,
                Val::Local(l) => return l == local,
                _ => return false,
            }
        }
    }

    /// Whether a local has one value as long as it lives.
    pub(super) fn is_constant(&self, l: LocalId) -> bool {
        let defs = self.defs.get(l.0 as usize).map_or(0, SmallVec::len);
        defs <= usize::from(!self.info(l).is_some_and(|i| i.is_param))
    }

    /// Whether a local is a parameter that is not what the function was called with all the time.
    pub(super) fn is_rebound(&self, l: LocalId) -> bool {
        self.info(l).is_some_and(|i| i.is_param) && !self.is_constant(l)
    }

    /// Whether a local is a parameter that is true or false for the whole call.
    pub(super) fn is_switch(&self, l: LocalId) -> bool {
        self.info(l).is_some_and(|i| i.is_switch) && self.is_constant(l)
    }

    /// Whether a local never holds anything but nil, as far as its definitions say.
    pub(super) fn only_nil(&self, l: LocalId) -> bool {
        self.defs.get(l.0 as usize).is_some_and(|d| !d.is_empty() && d.iter().all(|v| *v == ValId::NIL))
    }

    /// Whether a local never holds anything but what is made where it is assigned, as far as its definitions say.
    pub(super) fn only_made(&self, l: LocalId, addressed: bool) -> bool {
        let made = |v: &ValId| matches!(self.get(*v), Val::Alloc(_));
        // A struct is what it is, whoever has its address.
        let own = self.info(l).is_some_and(|i| !i.is_declared_param && (i.by_value || !addressed));
        own && self.defs.get(l.0 as usize).is_some_and(|d| !d.is_empty() && d.iter().all(made))
    }

    /// The value itself; of a local the one thing that is assigned to it so far.
    pub(super) fn only_def(&self, v: ValId) -> Option<ValId> {
        let Val::Local(l) = self.get(v) else { return Some(v) };
        match self.defs.get(l.0 as usize).map(SmallVec::as_slice) {
            Some([only]) => Some(*only),
            _ => None,
        }
    }

    /// A value is stored in a field or an element of something made here: remembered, so that it is found again.
    pub(super) fn remember_store(&mut self, dst: ValId, value: ValId) {
        match self.get(dst) {
            Val::Field(v, f) => {
                if let Some(base) = self.base(v) {
                    self.field_defs.entry((base, f)).or_default().push(value);
                }
            }
            Val::Elem(v) | Val::Each(v, _) => self.remember_elem(v, value),
            _ => {}
        }
    }

    /// A value becomes an element of a container made here.
    pub(super) fn remember_elem(&mut self, container: ValId, value: ValId) {
        let Some(base) = self.base(container) else { return };
        // What is made here or of no interest names nothing: tables have thousands of such elements.
        let kind = self.get(value);
        if matches!(kind, Val::None | Val::Nil | Val::Alloc(_) | Val::Received(_) | Val::Owned) {
            return;
        }
        self.elem_defs.entry(base).or_default().push(value);
    }

    fn base(&self, v: ValId) -> Option<Base> {
        match self.get(v) {
            Val::Local(l) => Some(Base::Local(l)),
            Val::Alloc(n) => Some(Base::Alloc(n)),
            _ => None,
        }
    }

    /// The local an expression goes through, if it starts at one that is an alias of something else.
    pub(super) fn alias_local(&mut self, v: ValId) -> Option<LocalId> {
        let mut v = v;
        loop {
            match self.get(v) {
                Val::Field(x, _) | Val::Elem(x) | Val::Each(x, _) => v = x,
                Val::Local(l) => return (!self.is_own_root(l)).then_some(l),
                _ => return None,
            }
        }
    }

    fn is_own_root(&self, l: LocalId) -> bool {
        let defs = self.defs.get(l.0 as usize).map_or(0, SmallVec::len);
        self.info(l).is_none_or(|i| i.is_param) && defs == 0
    }

    /// The paths a value may have. To be asked when all definitions are known.
    pub(super) fn resolve(&mut self, v: ValId) -> PathSet {
        match self.get(v) {
            Val::None | Val::Nil | Val::Function(_) => return PathSet::new(),
            Val::Local(l) if !self.reaching.contains_key(&v) => return self.local_paths(l),
            _ => {}
        }
        if let Some(known) = open(&mut self.memo, v.0) {
            return known;
        }
        let paths = match self.get(v) {
            Val::None | Val::Nil | Val::Function(_) => PathSet::new(),
            Val::Local(l) => self.reaching_paths(v, l),
            Val::Own(l) => self.info(l).map(|i| Root::Local(i.owner, l)).map(|r| self.root(r)).unwrap_or_default(),
            Val::Global(g) => self.root(Root::Global(g)),
            Val::Alloc(n) => self.root(Root::Alloc(self.owner(&self.alloc_owners, n), n)),
            Val::Result(n, k) => self.root(Root::Result(self.owner(&self.call_owners, n), n, k)),
            Val::Received(n) => self.root(Root::Received(self.decl, n)),
            Val::Owned => self.root(Root::Owned),
            Val::Shared => self.root(Root::Shared),
            Val::Field(x, f) => self.field_paths(x, f),
            Val::Elem(x) => self.elem_paths(x, Step::Elem),
            Val::Each(x, f) => self.elem_paths(x, Step::Each(f)),
        };
        close(&mut self.memo, v.0, paths.clone());
        paths
    }

    /// The paths of a place that is stored to: where it is, not what it was known to hold.
    pub(super) fn place(&mut self, v: ValId) -> PathSet {
        match self.get(v) {
            Val::Field(x, f) => self.place_paths(x, Step::Field(f)),
            Val::Elem(x) => self.place_paths(x, Step::Elem),
            Val::Each(x, f) => self.place_paths(x, Step::Each(f)),
            _ => self.resolve(v),
        }
    }

    /// A place one step behind a value; of something made here by the name of the one variable that it is put in.
    fn place_paths(&mut self, x: ValId, step: Step) -> PathSet {
        let Val::Alloc(n) = self.get(x) else { return self.step_paths(x, &[], step) };
        let only = |l: &LocalId| self.is_constant(*l) && self.info(*l).is_some_and(|i| !i.is_param);
        match self.alloc_names.get(&n).copied().filter(only).and_then(|l| Some((l, self.info(l)?.owner))) {
            Some((l, owner)) => {
                let path = self.intern(Path::of(Root::Local(owner, l)).then(step));
                PathSet::from_iter([path])
            }
            None => self.step_paths(x, &[], step),
        }
    }

    fn root(&mut self, root: Root) -> PathSet {
        PathSet::from_iter([self.intern(Path::of(root))])
    }

    fn intern(&mut self, path: Path) -> u32 {
        if let Some(id) = self.path_ids.get(&path) {
            return *id;
        }
        let id = self.paths.len() as u32;
        self.paths.push(path.clone());
        self.path_ids.insert(path, id);
        id
    }

    fn path(&self, id: u32) -> Path {
        self.paths.get(id as usize).cloned().unwrap_or_else(|| Path::of(Root::Shared))
    }

    /// What a local is: the things that are assigned to it, or itself where that is something made here.
    fn local_paths(&mut self, l: LocalId) -> PathSet {
        let Some(info) = self.info(l) else { return PathSet::new() };
        if let Some(known) = open(&mut self.local_memo, l.0) {
            return known;
        }
        let own = self.intern(Path::of(Root::Local(info.owner, l)));
        let mut paths = PathSet::new();
        if info.is_param {
            paths.push(own);
        }
        let defs = self.defs.get(l.0 as usize).cloned().unwrap_or_default();
        self.paths_of(&defs, own, &mut paths);
        close(&mut self.local_memo, l.0, paths.clone());
        paths
    }

    /// What a local is where not everything reaches that is assigned to it.
    fn reaching_paths(&mut self, v: ValId, l: LocalId) -> PathSet {
        let (Some(info), Some(reaching)) = (self.info(l), self.reaching.get(&v).cloned()) else {
            return PathSet::new();
        };
        let own = self.intern(Path::of(Root::Local(info.owner, l)));
        let mut paths = PathSet::new();
        if reaching.entry && info.is_param {
            paths.push(own);
        }
        for def in reaching.before {
            for id in self.resolve(def) {
                // What was made in an earlier round is not what goes by that name now.
                let path = self.path(id);
                let made = matches!(path.root, Root::Local(..) | Root::Result(..)) && path.steps.is_empty();
                add_path(&mut paths, if made && !self.is_formal(path.root) { own } else { id });
            }
        }
        let bound = if reaching.entry { self.bound(l) } else { None };
        let defs: SmallVec<[ValId; 2]> = bound.into_iter().chain(reaching.now).collect();
        self.paths_of(&defs, own, &mut paths);
        paths
    }

    /// What the parameter of a literal that is called on the spot is on entry.
    fn bound(&self, l: LocalId) -> Option<ValId> {
        let bound = self.info(l).is_some_and(|i| i.is_declared_param && !i.is_param);
        self.defs.get(l.0 as usize).and_then(|d| d.last()).copied().filter(|_| bound)
    }

    fn is_formal(&self, root: Root) -> bool {
        matches!(root, Root::Local(_, l) if self.info(l).is_some_and(|i| i.is_param))
    }

    /// What is assigned to a local: a thing made here goes by the name of its variable; the zero value does too.
    fn paths_of(&mut self, defs: &[ValId], own: u32, paths: &mut PathSet) {
        for def in defs {
            for id in self.resolve(*def) {
                let path = self.path(id);
                let made_here = matches!(path.root, Root::Alloc(..)) && path.steps.is_empty();
                add_path(paths, if made_here { own } else { id });
            }
        }
        if paths.is_empty() {
            paths.push(own);
        }
    }

    fn field_paths(&mut self, x: ValId, field: FieldRef) -> PathSet {
        let stored = self.base(x).and_then(|b| self.field_defs.get(&(b, field)).cloned()).unwrap_or_default();
        // A store to a field of a copied struct cuts the alias for that field. Flow is ignored: an access before the
        // store is missed, which is rarer than the copy-then-clone idiom that this keeps silent.
        if let Some(l) = self.copied_struct(x)
            && !stored.is_empty()
        {
            return self.stored_or_own(l, field, &stored);
        }
        self.step_paths(x, &stored, Step::Field(field))
    }

    /// The paths one step behind a value; of something made here rather what was stored there, if that is known.
    fn step_paths(&mut self, x: ValId, stored: &[ValId], step: Step) -> PathSet {
        let mut paths = PathSet::new();
        for base in self.resolve(x) {
            let base = self.path(base);
            let made_here = matches!(base.root, Root::Local(..) | Root::Alloc(..)) && base.steps.is_empty();
            let aliases = if made_here { self.aliases(stored) } else { PathSet::new() };
            if aliases.is_empty() {
                let id = self.intern(base.then(step));
                add_path(&mut paths, id);
            }
            aliases.into_iter().for_each(|p| add_path(&mut paths, p));
        }
        paths
    }

    fn stored_or_own(&mut self, l: LocalId, field: FieldRef, stored: &[ValId]) -> PathSet {
        let mut paths = self.aliases(stored);
        if paths.is_empty()
            && let Some(info) = self.info(l)
        {
            // What a parameter's own field holds by now is not what its caller's does.
            let root = if info.is_param { Root::Owned } else { Root::Local(info.owner, l) };
            paths.push(self.intern(Path::of(root).then(Step::Field(field))));
        }
        paths
    }

    /// The local, if it holds a struct by value that was copied from elsewhere.
    fn copied_struct(&self, x: ValId) -> Option<LocalId> {
        let Val::Local(l) = self.get(x) else { return None };
        let info = self.info(l)?;
        let copied = info.is_param || self.defs.get(l.0 as usize).is_some_and(|d| !d.is_empty());
        (info.by_value && copied).then_some(l)
    }

    /// Those of the stored values that name something known elsewhere.
    fn aliases(&mut self, stored: &[ValId]) -> PathSet {
        let mut paths = PathSet::new();
        for value in stored {
            if paths.len() >= MAX_PATHS {
                break;
            }
            for id in self.resolve(*value) {
                let root = self.paths.get(id as usize).map(|p| p.root);
                if !matches!(root, Some(Root::Alloc(..) | Root::Received(..) | Root::Owned)) {
                    add_path(&mut paths, id);
                }
            }
        }
        paths
    }

    fn elem_paths(&mut self, x: ValId, step: Step) -> PathSet {
        let stored = self.base(x).and_then(|b| self.elem_defs.get(&b).cloned()).unwrap_or_default();
        self.step_paths(x, &stored, step)
    }

    /// A value in the form of facts.
    pub(super) fn value(&mut self, v: ValId) -> Value {
        if v == ValId::NONE {
            return Value::default();
        }
        Value { paths: self.resolve(v), funcs: self.callees(v).into() }
    }

    /// The pool of paths.
    pub(super) fn paths(&self) -> &[Path] {
        &self.paths
    }

    /// The pool of paths, when all is resolved.
    pub(super) fn into_paths(self) -> Vec<Path> {
        self.paths
    }
}

fn add_path(paths: &mut PathSet, path: u32) {
    if paths.len() < MAX_PATHS && !paths.contains(&path) {
        paths.push(path);
    }
}
