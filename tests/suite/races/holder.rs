//! The declarations of a program: the map, its lock, and the expressions that name them.

use super::plan::{Fields, Holder, LockIn, MapIn, Plan, Shape};

/// Names and types of one program. Names at top level end in its number, so that many fit into one package.
pub(super) struct Names<'p> {
    pub(super) plan: &'p Plan,
    pub(super) number: u64,
}

impl Names<'_> {
    pub(super) fn top(&self, name: &str) -> String {
        format!("{name}{}", self.number)
    }

    fn fields(&self) -> Option<Fields> {
        if let Holder::Struct(fields) = self.plan.holder { Some(fields) } else { None }
    }

    /// The variable on which map and lock hang in main and in functions.
    pub(super) fn base(&self) -> String {
        match self.plan.holder {
            Holder::Local => "m".to_owned(),
            Holder::Global => self.top("m"),
            Holder::Struct(fields) if fields.global => self.top("s"),
            Holder::Struct(_) => "s".to_owned(),
        }
    }

    /// The variables that a function needs to get at map and lock: name, type, and whether it gets the address.
    pub(super) fn params(&self, locks: (bool, bool)) -> Vec<(String, String, bool)> {
        let mut params = Vec::new();
        match self.plan.holder {
            Holder::Local => {
                params.push(("m".to_owned(), self.map_type("int"), false));
                if locks.0 {
                    params.push(("mu".to_owned(), format!("*{}", self.lock_type()), true));
                }
                if locks.1 {
                    params.push(("other".to_owned(), "*sync.Mutex".to_owned(), true));
                }
            }
            Holder::Struct(fields) if !fields.global => params.push(("s".to_owned(), self.object_type(), false)),
            Holder::Global | Holder::Struct(_) => {}
        }
        params
    }

    fn lock_type(&self) -> &'static str {
        if self.plan.rw { "sync.RWMutex" } else { "sync.Mutex" }
    }

    pub(super) fn map_type(&self, value: &str) -> String {
        match self.plan.shape {
            Shape::Plain => format!("map[string]{value}"),
            Shape::Inner => format!("map[string]map[string]{value}"),
            Shape::Slice => format!("[]map[string]{value}"),
        }
    }

    pub(super) fn map_literal(&self) -> &'static str {
        match self.plan.shape {
            Shape::Plain if self.number.is_multiple_of(3) => "make(map[string]int)",
            Shape::Plain => "map[string]int{}",
            Shape::Inner => "map[string]map[string]int{\"a\": {}}",
            Shape::Slice => "[]map[string]int{{}}",
        }
    }

    fn struct_name(&self) -> String {
        self.top(if self.fields().is_some_and(|f| f.map == MapIn::Promoted) { "server" } else { "store" })
    }

    /// The type of what holds one map.
    pub(super) fn object_type(&self) -> String {
        match self.fields() {
            Some(fields) => format!("*{}{}", self.struct_name(), if fields.generic { "[int]" } else { "" }),
            None => self.map_type("int"),
        }
    }

    pub(super) fn receiver(&self) -> String {
        format!("(s *{}{})", self.struct_name(), if self.plan.is_generic() { "[T]" } else { "" })
    }

    /// An expression that makes a new object.
    pub(super) fn object(&self) -> String {
        if self.plan.is_struct() { self.top("newStore") + "()" } else { self.map_literal().to_owned() }
    }

    /// The map of an object.
    pub(super) fn map_of(&self, object: &str) -> String {
        let path = match self.fields().map(|f| f.map) {
            Some(MapIn::Data) => ".data.m",
            Some(_) => ".m",
            None => "",
        };
        format!("{object}{path}{}", self.shape())
    }

    /// What leads from the declared container to the map.
    pub(super) fn shape(&self) -> &'static str {
        match self.plan.shape {
            Shape::Plain => "",
            Shape::Inner => "[\"a\"]",
            Shape::Slice => "[0]",
        }
    }

    /// The lock of an object, or the other one.
    pub(super) fn lock_of(&self, object: &str, other: bool) -> String {
        match self.plan.holder {
            Holder::Local => if other { "other" } else { "mu" }.to_owned(),
            Holder::Global => self.top(if other { "other" } else { "mu" }),
            Holder::Struct(_) if other => format!("{object}.other"),
            Holder::Struct(fields) => match fields.lock {
                LockIn::Field | LockIn::Pointer => format!("{object}.mu"),
                LockIn::Embedded => object.to_owned(),
                LockIn::Parent => format!("{object}.parent.mu"),
                LockIn::Package => self.top("mu"),
            },
        }
    }

    /// The declarations at top level.
    pub(super) fn declarations(&self, locks: (bool, bool)) -> Vec<String> {
        match self.plan.holder {
            Holder::Local => Vec::new(),
            Holder::Global => {
                let mut list = vec![format!("var {} = {}", self.top("m"), self.map_literal())];
                list.extend(locks.0.then(|| format!("var {} {}", self.top("mu"), self.lock_type())));
                list.extend(locks.1.then(|| format!("var {} sync.Mutex", self.top("other"))));
                list
            }
            Holder::Struct(fields) => self.struct_declarations(fields),
        }
    }

    fn struct_declarations(&self, fields: Fields) -> Vec<String> {
        let (lock, made) = match fields.lock {
            LockIn::Field => (format!("mu {}", self.lock_type()), String::new()),
            LockIn::Embedded => (self.lock_type().to_owned(), String::new()),
            LockIn::Pointer => (format!("mu *{}", self.lock_type()), format!("mu: new({}), ", self.lock_type())),
            LockIn::Parent => {
                (format!("parent *{}", self.top("owner")), format!("parent: &{}{{}}, ", self.top("owner")))
            }
            LockIn::Package => (String::new(), String::new()),
        };
        let mut list = Vec::new();
        match fields.lock {
            LockIn::Parent => list.push(format!("type {} struct {{\n\tmu {}\n}}", self.top("owner"), self.lock_type())),
            LockIn::Package => list.push(format!("var {} {}", self.top("mu"), self.lock_type())),
            _ => {}
        }
        let value = if fields.generic { "T" } else { "int" };
        let (map, map_made) = match fields.map {
            MapIn::Data => {
                list.push(format!("type {} struct {{\n\tm {}\n}}", self.top("data"), self.map_type("int")));
                (
                    format!("data {}", self.top("data")),
                    format!("data: {}{{m: {}}}", self.top("data"), self.map_literal()),
                )
            }
            MapIn::Field | MapIn::Promoted => {
                (format!("m {}", self.map_type(value)), format!("m: {}", self.map_literal()))
            }
        };
        let store = self.top("store");
        let constraint = if fields.generic { "[T ~int]" } else { "" };
        list.push(format!("type {store}{constraint} struct {{\n\t{lock}\n\tother sync.Mutex\n\n\t{map}\n}}"));
        let arguments = if fields.generic { "[int]" } else { "" };
        let literal = format!("{store}{arguments}{{{made}{map_made}}}");
        let literal = if fields.map == MapIn::Promoted {
            let server = self.top("server");
            list.push(format!("type {server} struct {{\n\t{store}\n\tname string\n}}"));
            format!("{server}{{{store}: {literal}}}")
        } else {
            literal
        };
        list.push(format!("func {}() {} {{\n\treturn &{literal}\n}}", self.top("newStore"), self.object_type()));
        list.extend(fields.global.then(|| format!("var {} = {}()", self.top("s"), self.top("newStore"))));
        list
    }

    /// What main declares for itself.
    pub(super) fn locals(&self, locks: (bool, bool)) -> Vec<String> {
        match self.plan.holder {
            Holder::Local => {
                let mut list = vec![format!("m := {}", self.map_literal())];
                list.extend(locks.0.then(|| format!("var mu {}", self.lock_type())));
                list.extend(locks.1.then(|| "var other sync.Mutex".to_owned()));
                list
            }
            Holder::Struct(fields) if !fields.global => vec![format!("s := {}()", self.top("newStore"))],
            Holder::Global | Holder::Struct(_) => Vec::new(),
        }
    }
}
