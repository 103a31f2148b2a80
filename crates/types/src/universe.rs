//! The predeclared names.

use crate::store::TypeStore;
use crate::{Basic, Builtin, Method, Term, Ty, TyKind};
use mapvet_parser::Name;
use rustc_hash::FxHashMap;

/// What a predeclared name stands for.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Predeclared {
    Type(Ty),
    Const(Ty),
    Nil,
    Builtin(Builtin),
}

/// The predeclared names and the types that are needed often.
#[derive(Debug)]
pub(crate) struct Universe {
    pub(crate) names: FxHashMap<Name, Predeclared>,
    pub(crate) error: Ty,
    pub(crate) any: Ty,
    pub(crate) comparable: Ty,
    /// The tuple of no types: what a call without results yields.
    pub(crate) unit: Ty,
    pub(crate) blank: Name,
    pub(crate) unsafe_path: Name,
}

impl Universe {
    pub(crate) fn new(types: &TypeStore) -> Universe {
        let any = types.intern(TyKind::Interface { methods: Box::default(), embedded: Box::default() });
        let mut universe = Universe {
            names: FxHashMap::default(),
            error: error_type(types),
            any,
            comparable: comparable_type(types, any),
            unit: types.intern(TyKind::Tuple(Box::default())),
            blank: Name::new("_"),
            unsafe_path: Name::new("unsafe"),
        };
        universe.add_types(types);
        universe.add_values(types);
        universe
    }

    fn add(&mut self, name: &str, what: Predeclared) {
        self.names.insert(Name::new(name), what);
    }

    fn add_types(&mut self, types: &TypeStore) {
        for basic in Basic::ALL {
            if !basic.is_untyped() && basic != Basic::UnsafePointer {
                self.add(basic.name(), Predeclared::Type(types.basic(basic)));
            }
        }
        self.add("byte", Predeclared::Type(types.basic(Basic::Uint8)));
        self.add("rune", Predeclared::Type(types.basic(Basic::Int32)));
        self.add("any", Predeclared::Type(self.any));
        self.add("error", Predeclared::Type(self.error));
        self.add("comparable", Predeclared::Type(self.comparable));
    }

    fn add_values(&mut self, types: &TypeStore) {
        self.add("nil", Predeclared::Nil);
        self.add("true", Predeclared::Const(types.basic(Basic::UntypedBool)));
        self.add("false", Predeclared::Const(types.basic(Basic::UntypedBool)));
        self.add("iota", Predeclared::Const(types.basic(Basic::UntypedInt)));
        for (builtin, name) in Builtin::ALL {
            if builtin != Builtin::Unsafe {
                self.add(name, Predeclared::Builtin(builtin));
            }
        }
    }
}

fn error_type(types: &TypeStore) -> Ty {
    let sig = types.func(&[], &[types.basic(Basic::String)], false);
    let methods = Box::new([Method { name: Name::new("Error"), sig, def: None }]);
    types.intern(TyKind::Interface { methods, embedded: Box::default() })
}

/// `comparable` must differ from `any`, so it embeds `any`; nothing asks what it restricts.
fn comparable_type(types: &TypeStore, any: Ty) -> Ty {
    let embedded: Box<[Box<[Term]>]> = Box::new([Box::new([Term { tilde: false, ty: any }])]);
    types.intern(TyKind::Interface { methods: Box::default(), embedded })
}
