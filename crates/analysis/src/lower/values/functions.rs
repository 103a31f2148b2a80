//! Which functions a value may be.

use super::{Base, Functions, MAX_PATHS, Val, ValId, Values, close, open};
use crate::facts::{Callee, FuncValue};
use mapvet_types::{FieldRef, LocalId};
use smallvec::SmallVec;

impl Values {
    /// The functions that calling a value may run, each with its receiver. To be asked when all definitions are known.
    pub(in crate::lower) fn callees(&mut self, v: ValId) -> Functions {
        match self.get(v) {
            Val::Function(_) | Val::Global(_) | Val::Field(..) | Val::Elem(_) | Val::Each(..) | Val::Local(_) => {}
            _ => return Functions::new(),
        }
        if let Some(known) = open(&mut self.function_memo, v.0) {
            return known;
        }
        let found = self.find_functions(v);
        close(&mut self.function_memo, v.0, found.clone());
        found
    }

    fn find_functions(&mut self, v: ValId) -> Functions {
        let plain = |callee| Functions::from([FuncValue { callee, receiver: None }]);
        match self.get(v) {
            Val::Function(i) => {
                let Some((callee, receiver)) = self.functions.get(i as usize).cloned() else { return Functions::new() };
                let receiver = (receiver != ValId::NONE).then(|| self.resolve(receiver));
                Functions::from([FuncValue { callee, receiver }])
            }
            Val::Global(g) => plain(Callee::Global(g)),
            Val::Field(x, f) => {
                let known = self.stored_functions(x, f);
                if known.is_empty() { plain(Callee::Field(f)) } else { known }
            }
            Val::Elem(x) | Val::Each(x, _) => self.callees(x),
            Val::Local(l) => self.functions_of_local(v, l),
            _ => Functions::new(),
        }
    }

    /// The functions in a field of something made here, also under the name of its variable.
    fn stored_functions(&mut self, x: ValId, field: FieldRef) -> Functions {
        let defs = match self.get(x) {
            Val::Local(l) => self.defs.get(l.0 as usize).cloned().unwrap_or_default(),
            _ => SmallVec::new(),
        };
        let bases = std::iter::once(x).chain(defs).filter_map(|v| self.base(v));
        let stored: Vec<ValId> = bases.filter_map(|b| self.field_defs.get(&(b, field))).flatten().copied().collect();
        self.callees_of_all(&stored)
    }

    fn functions_of_local(&mut self, v: ValId, l: LocalId) -> Functions {
        let Some(info) = self.info(l) else { return Functions::new() };
        let reaching = self.reaching.get(&v);
        let entry = reaching.is_none_or(|r| r.entry);
        let defs: SmallVec<[ValId; 2]> = match reaching {
            Some(r) => r.now.iter().chain(&r.before).copied().chain(self.bound(l).filter(|_| entry)).collect(),
            None => self.defs.get(l.0 as usize).into_iter().flatten().copied().collect(),
        };
        let mut found = self.callees_of_all(&defs);
        if info.is_param && entry {
            found.push(FuncValue { callee: Callee::Param(info.owner, l), receiver: None });
        }
        let stored = self.elem_defs.get(&Base::Local(l)).cloned().unwrap_or_default();
        found.extend(self.callees_of_all(&stored));
        found.truncate(MAX_PATHS * 2);
        found
    }

    fn callees_of_all(&mut self, vals: &[ValId]) -> Functions {
        let mut found = Functions::new();
        for v in vals {
            if found.len() >= MAX_PATHS * 2 {
                break;
            }
            found.extend(self.callees(*v));
        }
        found
    }
}
