//! Literals that stay with what a function makes: put in a field of an object that nobody gets but those whom the function
//! calls. Who those are is none of its business.

use super::pass::{MAX_HELD, Pass, is_made_here};
use crate::facts::{Call, Callee, Fn, FuncFacts, Op, Value};
use crate::link::state::State;
use crate::link::summary::{Reach, reach_of};
use crate::link::targets::values;
use crate::link::{call_of, ops};
use crate::path::{Path, Root, Step};
use crate::program::FnKind;
use mapvet_types::{Ty, TyKind};

/// Most objects through which a literal is followed.
const MAX_HOLDERS: usize = 32;

impl Pass<'_, '_> {
    /// Notes the literals that can only be called by what this function leads to.
    ///
    /// Answers the false alarm of a literal that is given to one walker and charged to everybody who walks; hides what a
    /// callee does with it that is not followed, as when it gets into an `any`.
    pub(super) fn keep_literals(&mut self, state: &State) {
        let own = |f: &&FuncFacts| f.parent == Some(self.func.id);
        if self.holds.len() >= MAX_HELD || self.emitted.is_none() {
            return;
        }
        let own = self.decl.funcs.iter().filter(own).map(|f| f.id);
        let kept: Vec<(Fn, bool)> =
            own.filter_map(|literal| Some((literal, self.is_handed(state, literal)?))).collect();
        if let Some(flow) = &mut self.emitted {
            flow.kept.extend(kept);
        }
    }

    /// Whether goroutines have a literal that is kept; nothing if it is not.
    fn is_handed(&self, state: &State, literal: Fn) -> Option<bool> {
        let mut holders = self.stored_in(literal).filter(|h| !h.is_empty())?;
        let (mut next, mut handed) = (0, false);
        while let Some(holder) = holders.get(next).copied() {
            next += 1;
            let reach = reach_of(&state.reached, holder);
            if holders.len() > MAX_HOLDERS
                || matches!(reach, Reach::Public | Reach::With(..))
                || self.is_returned(holder)
            {
                return None;
            }
            handed |= reach == Reach::Handed;
            let more = self.held_by(holder)?.into_iter().chain(self.captured_by(holder)?);
            for root in more.chain(self.results_with(holder)) {
                if !holders.contains(&root) {
                    holders.push(root);
                }
            }
        }
        Some(handed)
    }

    /// The objects made here in fields of which a function is put; nothing if it goes anywhere else.
    fn stored_in(&self, f: Fn) -> Option<Vec<Root>> {
        let mut holders = Vec::new();
        for func in &self.decl.funcs {
            for op in ops(func).map(|at| &at.op).filter(|op| values(op).iter().any(|v| has(v, f))) {
                let Op::Store { dst, .. } = op else { return None };
                for place in self.expand(dst) {
                    let in_field = place.steps.iter().any(|s| matches!(s, Step::Field(_)));
                    if func.id != self.func.id || !in_field || !self.is_own(place) {
                        return None;
                    }
                    holders.push(place.root);
                }
            }
        }
        Some(holders)
    }

    /// Whether a path starts at something that this function itself makes.
    fn is_own(&self, path: &Path) -> bool {
        let (Root::Local(owner, _) | Root::Alloc(owner, _) | Root::Result(owner, ..)) = path.root else { return false };
        owner == self.func.id && is_made_here(self.flows.facts, owner, path)
    }

    fn is_returned(&self, root: Root) -> bool {
        self.decl.funcs.iter().flat_map(ops).any(|at| match &at.op {
            Op::Return(values) => values.iter().any(|v| self.is_at(v, root)),
            _ => false,
        })
    }

    fn is_at(&self, value: &Value, root: Root) -> bool {
        self.expand(&value.paths).any(|p| p.root == root && p.steps.is_empty())
    }

    /// What an object made here is stored in; nothing if that is not made here.
    fn held_by(&self, root: Root) -> Option<Vec<Root>> {
        let around = self.holds.iter().filter(|(_, held)| *held == root).map(|(holder, _)| *holder);
        around.map(|holder| self.is_own(&Path::of(holder)).then_some(holder)).collect()
    }

    /// What the literals that capture an object are stored in; nothing if one of them may outlive this function, or gives
    /// the object away.
    fn captured_by(&self, root: Root) -> Option<Vec<Root>> {
        let mut holders = Vec::new();
        for literal in self.decl.funcs.iter().filter(|f| f.captures.contains(&root)) {
            let gives = |op: &Op| match op {
                Op::Store { value, .. } | Op::Send { value, .. } => self.is_at(value, root),
                _ => call_of(op).is_some_and(|call| self.is_published_by(call, root)),
            };
            if ops(literal).any(|at| gives(&at.op)) {
                return None;
            }
            for op in self.decl.funcs.iter().flat_map(ops).map(|at| &at.op) {
                if !values(op).iter().any(|v| has(v, literal.id)) {
                    continue;
                }
                match op {
                    Op::Store { dst, .. } => {
                        let places: Vec<&Path> = self.expand(dst).collect();
                        if !places.iter().all(|p| self.is_own(p)) {
                            return None;
                        }
                        holders.extend(places.iter().map(|p| p.root));
                    }
                    Op::Return(_) | Op::Send { .. } => return None,
                    _ if call_of(op).is_some_and(|call| self.is_stored_by(call)) => return None,
                    _ => {}
                }
            }
        }
        Some(holders)
    }

    fn targets_of(&self, call: &Call) -> impl Iterator<Item = Fn> {
        call.callees.iter().flat_map(|callee| self.flows.targets.of(callee))
    }

    fn is_published_by(&self, call: &Call, root: Root) -> bool {
        let publishes = |t: Fn| self.summary_of(t).map_or(0, |s| s.publishes);
        let handed =
            |bits: u64| call.args.iter().zip(0..63).any(|(arg, i)| bits & (1 << i) != 0 && self.is_at(arg, root));
        self.targets_of(call).any(|t| handed(publishes(t)))
    }

    fn is_stored_by(&self, call: &Call) -> bool {
        self.targets_of(call).any(|t| self.flows.targets.stores_functions(t))
    }

    /// The results of the calls that an object is handed to: they may have it in them.
    fn results_with(&self, root: Root) -> Vec<Root> {
        let mut results = Vec::new();
        for func in &self.decl.funcs {
            for call in ops(func).filter_map(|at| call_of(&at.op)) {
                if !call.args.iter().any(|arg| self.expand(&arg.paths).any(|p| p.root == root)) {
                    continue;
                }
                for target in self.targets_of(call) {
                    results.extend(self.holding_results(target).map(|k| Root::Result(func.id, call.number, k)));
                }
            }
        }
        results
    }

    /// The results of a function that are neither basic nor errors.
    fn holding_results(&self, f: Fn) -> impl Iterator<Item = u32> {
        let facts = self.flows.facts;
        let sig = match facts.fns.kind(f) {
            FnKind::Function(func) => facts.program.kind(facts.program.func_sig(func)),
            FnKind::Initializer(..) => &TyKind::Unknown,
        };
        let results = if let TyKind::Func { results, .. } = sig { &results[..] } else { &[] };
        results.iter().zip(0..).filter(|(ty, _)| self.may_hold(**ty)).map(|(_, k)| k)
    }

    fn may_hold(&self, ty: Ty) -> bool {
        let program = self.flows.facts.program;
        match program.kind(program.underlying(ty)) {
            TyKind::Basic(_) => false,
            TyKind::Interface { methods, .. } => !matches!(&methods[..], [only] if only.name.as_str() == "Error"),
            _ => true,
        }
    }
}

/// Whether a function is among those that a value may be.
fn has(value: &Value, f: Fn) -> bool {
    value.funcs.iter().any(|v| v.callee == Callee::Static(f))
}
