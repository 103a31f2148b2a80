//! Declarations of packages whose source is often absent: `rules/models/declarations`, embedded.
//!
//! They are Go without bodies, written by `ci/declare` from the public faces of the libraries. Knows where they lie and
//! nothing of what they say.

use include_dir::{Dir, include_dir};
use rustc_hash::FxHashMap;
use std::sync::LazyLock;

static DECLARATIONS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../rules/models/declarations");

/// Older import paths of the same packages, to the path under which they are declared.
static RENAMED: LazyLock<FxHashMap<String, String>> = LazyLock::new(|| {
    let table = DECLARATIONS.get_file("renamed.toml").and_then(|file| file.contents_utf8()).unwrap_or_default();
    toml::from_str(table).unwrap_or_default()
});

/// The declarations of the package that code imports as `path`, as the text of one Go file without bodies.
pub fn declared_package(path: &str) -> Option<&'static str> {
    let path = RENAMED.get(path).map_or(path, String::as_str);
    DECLARATIONS.get_file(format!("{path}.go"))?.contents_utf8()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packages_are_found_by_import_path() {
        let text = declared_package("golang.org/x/sync/errgroup").unwrap();
        assert!(text.contains("package errgroup") && text.contains("func (*Group) Go(func() error)"), "{text}");
        assert!(declared_package("net/url").unwrap().contains("type Values map[string][]string"));
        assert!(declared_package("example.com/none").is_none());
        assert!(declared_package("").is_none());
        assert!(declared_package("../checks/concurrent-access").is_none());
    }

    #[test]
    fn older_import_paths_lead_to_the_same_declarations() {
        assert!(!RENAMED.is_empty(), "renamed.toml is not read");
        let undeclared: Vec<_> = RENAMED.iter().filter(|(_, path)| declared_package(path).is_none()).collect();
        assert!(undeclared.is_empty(), "these lead to paths that are not declared: {undeclared:?}");
        assert_eq!(declared_package("github.com/Sirupsen/logrus"), declared_package("github.com/sirupsen/logrus"));
    }

    #[test]
    fn every_declaration_is_understood() {
        let mut count = 0;
        let mut dirs = vec![&DECLARATIONS];
        while let Some(dir) = dirs.pop() {
            dirs.extend(dir.dirs());
            for file in dir.files().filter(|file| file.path().extension().is_some_and(|e| e == "go")) {
                let ast = mapvet_parser::parse(file.contents(), mapvet_parser::Bodies::Skip);
                assert!(ast.errors.is_empty(), "{}: {:?}", file.path().display(), ast.errors);
                count += 1;
            }
        }
        assert!(count > 100, "only {count} packages are declared");
    }
}
