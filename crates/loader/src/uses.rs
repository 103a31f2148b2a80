//! Which names of which imported packages a file uses.

use mapvet_parser::{Expr, ExprId, File, Import, Name};
use rustc_hash::{FxHashMap, FxHashSet};

/// What is wanted of a package.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Wanted {
    /// An exported name.
    Name(Name),
    /// Everything: which names are used cannot be told.
    All,
}

/// Something wanted of the package that an import path leads to.
pub(crate) type Use = (Name, Wanted);

/// What stands before a dot can be one of these packages.
#[derive(Debug, Default)]
pub(crate) struct ImportNames {
    /// By written name, or by the name that a path suggests.
    known: FxHashMap<Name, Vec<Name>>,
    /// Paths that say little about the package's name.
    vague: Vec<Name>,
    /// Dot imports.
    pub(crate) dot: Vec<Name>,
}

impl ImportNames {
    pub(crate) fn of(file: &File) -> ImportNames {
        let mut names = ImportNames::default();
        for import in &file.imports {
            names.add(import);
        }
        names
    }

    fn add(&mut self, import: &Import) {
        match import.name.map(|ident| ident.name) {
            Some(name) if name.is_blank() => {}
            Some(name) if name.as_str() == "." => self.dot.push(import.path),
            Some(name) => self.known.entry(name).or_default().push(import.path),
            None => {
                for guess in guesses(import.path.as_str()) {
                    self.known.entry(guess).or_default().push(import.path);
                }
                // Packages of the standard library are named after their paths.
                if import.path.as_str().contains('.') {
                    self.vague.push(import.path);
                }
            }
        }
    }

    /// The packages that a name before a dot can mean, if it is declared nowhere.
    pub(crate) fn paths(&self, base: Name) -> &[Name] {
        self.known.get(&base).map_or(&self.vague, Vec::as_slice)
    }

    /// The paths that no name in the file fits, so that the package's name must be another.
    fn unexplained(&self, bases: &FxHashSet<Name>) -> Vec<Name> {
        let fits = |path: &Name| self.known.iter().any(|(name, paths)| paths.contains(path) && bases.contains(name));
        self.vague.iter().copied().filter(|path| !fits(path)).collect()
    }
}

/// All that a file with its bodies uses. Local variables may hide packages: then this is too much, which does no harm.
pub(crate) fn uses(file: &File) -> Vec<Use> {
    let names = ImportNames::of(file);
    let mut seen: FxHashSet<(Name, Name)> = FxHashSet::default();
    let mut bases = FxHashSet::default();
    let mut uses = Vec::new();
    for id in 0..file.expr_count() {
        let Expr::Selector { x, sel } = file.expr(ExprId(id)) else { continue };
        let Expr::Ident(base) = file.expr(x) else { continue };
        let Some(paths) = names.known.get(&base) else { continue };
        bases.insert(base);
        if seen.insert((base, sel.name)) {
            uses.extend(paths.iter().map(|path| (*path, Wanted::Name(sel.name))));
        }
    }
    uses.extend(names.unexplained(&bases).into_iter().chain(names.dot).map(|path| (path, Wanted::All)));
    uses
}

/// Names that a package at this path may have: `redis` for `x/go-redis/v9`, `yaml` for `gopkg.in/yaml.v2`.
fn guesses(path: &str) -> Vec<Name> {
    let is_version =
        |e: &str| e.strip_prefix('v').is_some_and(|n| !n.is_empty() && n.bytes().all(|b| b.is_ascii_digit()));
    let mut elems = path.rsplit('/');
    let last = elems.next().unwrap_or_default();
    let mut names = vec![last];
    let stem = if is_version(last) { elems.next().unwrap_or(last) } else { last };
    let stem = stem.split(".v").next().unwrap_or_default();
    names.push(stem);
    names.extend(stem.split(['-', '.']));
    let (under, joined) = (stem.replace('-', "_"), stem.replace('-', ""));
    names.extend([under.as_str(), joined.as_str()]);
    names.sort_unstable();
    names.dedup();
    names.into_iter().filter(|n| !n.is_empty()).map(Name::new).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use mapvet_parser::{Bodies, parse};

    #[track_caller]
    fn check(text: &str, wanted: &[&str]) {
        let file = parse(text.as_bytes(), Bodies::Keep);
        let show = |(path, wanted): &Use| match wanted {
            Wanted::Name(name) => format!("{path} {name}"),
            Wanted::All => format!("{path} *"),
        };
        let mut found: Vec<String> = uses(&file).iter().map(show).collect();
        found.sort();
        assert_eq!(found, wanted);
    }

    #[test]
    fn qualified_names_are_uses() {
        check(
            "package p\nimport (\"net/http\"; q \"x.y/other\"; _ \"x.y/side\"; . \"x.y/dot\")\n\
             func f(r *http.Request) { q.F(http.Get, v.Close); q.F() }",
            &["net/http Get", "net/http Request", "x.y/dot *", "x.y/other F"],
        );
    }

    #[test]
    fn names_are_guessed_from_paths() {
        check(
            "package p\nimport (\"x.y/go-redis/v9\"; \"gopkg.in/yaml.v2\"; \"k8s.io/core/v1\")\n\
             var V, W, X = redis.T, yaml.U, v1.S",
            &["gopkg.in/yaml.v2 U", "k8s.io/core/v1 S", "x.y/go-redis/v9 T"],
        );
    }

    #[test]
    fn a_package_of_another_name_is_wanted_as_a_whole() {
        check("package p\nimport (\"x.y/other\"; \"fmt\")\nvar V = surprise.T", &["x.y/other *"]);
    }
}
