//! Package patterns: `...` matches any string.

/// A pattern with `...`, matched against slash-separated paths as the go command does.
#[derive(Clone, Debug)]
pub struct Wildcard {
    /// The text between the wildcards, vendor elements marked.
    parts: Vec<String>,
    /// Alternatives without the tail, for patterns that end in `/...`.
    bare: Option<Vec<String>>,
}

/// Stands for a path element `vendor` that something follows: wildcards never match it.
const VENDOR: char = '\0';

impl Wildcard {
    /// Reads a pattern; every text is one.
    pub fn new(pattern: &str) -> Wildcard {
        let split = |text: &str| text.split("...").map(str::to_owned).collect();
        let marked = mark_vendor(pattern);
        let bare = marked.strip_suffix("/...").map(|bare| {
            // `vendor/...` matches `vendor`, whose last element is not marked in a name.
            let bare = bare.strip_suffix(VENDOR).map_or_else(|| bare.to_owned(), |b| format!("{b}vendor"));
            split(&bare)
        });
        Wildcard { parts: split(&marked), bare }
    }

    /// Whether a path is one of those that the pattern names.
    pub fn matches(&self, name: &str) -> bool {
        let name = mark_vendor(name);
        self.bare.as_ref().is_some_and(|bare| matches_parts(bare, &name)) || matches_parts(&self.parts, &name)
    }
}

/// Leftmost matches suffice: a wildcard cannot cross a mark, and only literal parts contain one.
fn matches_parts(parts: &[String], name: &str) -> bool {
    let Some((first, rest)) = parts.split_first() else { return false };
    let Some(mut name) = name.strip_prefix(first.as_str()) else { return false };
    let Some((last, middle)) = rest.split_last() else { return name.is_empty() };
    for part in middle {
        let Some(at) = name.find(part.as_str()) else { return false };
        if name[..at].contains(VENDOR) {
            return false;
        }
        name = &name[at + part.len()..];
    }
    name.strip_suffix(last.as_str()).is_some_and(|wild| !wild.contains(VENDOR))
}

/// Replaces path elements `vendor` that something follows.
fn mark_vendor(path: &str) -> String {
    if !path.contains("vendor") {
        return path.to_owned();
    }
    let mut elems: Vec<&str> = path.split('/').collect();
    let mark = VENDOR.to_string();
    let last = elems.len() - 1;
    for elem in elems.iter_mut().take(last).filter(|e| **e == "vendor") {
        *elem = &mark;
    }
    elems.join("/")
}

/// The `ignore` directives of a go.mod.
#[derive(Clone, Debug, Default)]
pub(crate) struct Ignored {
    /// `./x`: from the module's root.
    rooted: Vec<String>,
    /// `x`: anywhere.
    anywhere: Vec<String>,
}

impl Ignored {
    pub(crate) fn new(directives: &[String]) -> Ignored {
        let mut ignored = Ignored::default();
        for path in directives {
            match path.strip_prefix("./") {
                Some(path) => ignored.rooted.push(enclose(path)),
                None => ignored.anywhere.push(enclose(path)),
            }
        }
        ignored
    }

    /// Whether a directory, given relative to the module's root, is left out.
    pub(crate) fn covers(&self, relative: &str) -> bool {
        if relative.is_empty() || (self.rooted.is_empty() && self.anywhere.is_empty()) {
            return false;
        }
        let dir = enclose(relative);
        self.rooted.iter().any(|p| dir.starts_with(p)) || self.anywhere.iter().any(|p| dir.contains(p))
    }
}

fn enclose(path: &str) -> String {
    format!("/{}/", path.trim_matches('/'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(pattern: &str, yes: &[&str], no: &[&str]) {
        let wildcard = Wildcard::new(pattern);
        for name in yes {
            assert!(wildcard.matches(name), "{pattern} should match {name}");
        }
        for name in no {
            assert!(!wildcard.matches(name), "{pattern} should not match {name}");
        }
    }

    #[test]
    fn wildcards_match_any_string() {
        check("net/...", &["net", "net/http", "net/http/pprof"], &["netx", "ne"]);
        check("net...", &["net", "netx", "net/http"], &["ne"]);
        check("a/.../b", &["a/x/b", "a/x/y/b"], &["a/b", "a/x/c"]);
        check("...b...", &["b", "abc"], &["ac"]);
        check("...", &["", "a", "a/b"], &[]);
    }

    #[test]
    fn vendored_packages_are_only_matched_by_name() {
        check("./...", &["./vendor", "./a/vendor", "./vendored/x"], &["./vendor/x", "./a/vendor/y/z"]);
        check("./vendor/...", &["./vendor", "./vendor/x", "./vendor/x/vendor"], &["./vendor/x/vendor/y"]);
        check("a/vendor/x/...", &["a/vendor/x", "a/vendor/x/y"], &["a/x"]);
        check("vendor/...", &["vendor", "vendor/a"], &["x"]);
    }

    #[test]
    fn ignore_directives_are_rooted_or_not() {
        let ignored = Ignored::new(&["./static".into(), "node_modules".into(), "x/y".into()]);
        for dir in ["static", "static/a", "node_modules", "a/node_modules/b", "a/x/y"] {
            assert!(ignored.covers(dir), "{dir}");
        }
        for dir in ["", "a/static", "statics", "node_modulesx", "x"] {
            assert!(!ignored.covers(dir), "{dir}");
        }
    }
}
