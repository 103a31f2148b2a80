//! What the imports of a file bring into its scope. Knows paths and package names, not what packages declare.

use crate::Entity;
use mapvet_loader::{PackageId, SourceFile, Workspace};
use mapvet_parser::{Import, Name};

/// The file scope.
#[derive(Debug, Default)]
pub(crate) struct FileScope {
    /// Names that are certain: written in the import, or taken from the imported package's clause.
    pub(crate) certain: Vec<(Name, Entity)>,
    /// Names that absent packages probably have, the likeliest first: only for identifiers nothing else declares.
    pub(crate) guessed: Vec<(Name, Entity)>,
    /// Dot imports.
    pub(crate) dots: Vec<PackageId>,
}

impl FileScope {
    pub(crate) fn new(workspace: &Workspace, file: &SourceFile) -> FileScope {
        let mut scope = FileScope::default();
        for import in &file.ast.imports {
            let here = workspace.package(file.package).imports.get(&import.path).copied();
            match here {
                Some(id) => scope.add_here(workspace, import, id),
                None => scope.add_absent(import),
            }
        }
        // Likelier guesses of all imports come before the unlikely ones of any; the sort keeps source order within.
        scope.guessed.sort_by_key(|(name, entity)| guess_rank(*name, *entity));
        scope
    }

    fn add_here(&mut self, workspace: &Workspace, import: &Import, id: PackageId) {
        let entity = Entity::Package(id);
        match import.name.map(|i| i.name) {
            Some(name) if name.as_str() == "." => self.dots.push(id),
            Some(name) => self.certain.push((name, entity)),
            None if workspace.package(id).name != Name::EMPTY => {
                self.certain.push((workspace.package(id).name, entity));
            }
            None => self.guess(import.path, entity),
        }
    }

    fn add_absent(&mut self, import: &Import) {
        let entity = Entity::AbsentPackage(import.path);
        match import.name.map(|i| i.name) {
            Some(name) if name.as_str() == "." => {}
            Some(name) => self.certain.push((name, entity)),
            None if import.path.as_str() == "C" || !import.path.as_str().contains(['/', '.', '-']) => {
                self.certain.push((import.path, entity));
            }
            None => self.guess(import.path, entity),
        }
    }

    fn guess(&mut self, path: Name, entity: Entity) {
        let names = guesses(path.as_str());
        self.guessed.extend(names.iter().map(|name| (Name::new(name), entity)));
    }
}

fn guess_rank(name: Name, entity: Entity) -> usize {
    let Entity::AbsentPackage(path) = entity else { return 0 };
    guesses(path.as_str()).iter().position(|g| g == name.as_str()).unwrap_or(usize::MAX)
}

/// The names that a package of this import path may have, the likeliest first.
fn guesses(path: &str) -> Vec<String> {
    let mut elements = path.rsplit('/').filter(|e| !e.is_empty());
    let mut last = elements.next().unwrap_or_default();
    if is_version(last, "v") {
        last = elements.next().unwrap_or(last);
    }
    if let Some((stem, version)) = last.rsplit_once('.')
        && is_version(version, "v")
    {
        last = stem;
    }
    let mut out: Vec<String> = Vec::new();
    let mut add = |text: &str| {
        if is_identifier(text) && out.iter().all(|o| o != text) {
            out.push(text.to_owned());
        }
    };
    let bare = last.strip_prefix("go-").or_else(|| last.strip_prefix("go.")).unwrap_or(last);
    let bare = bare.strip_suffix("-go").or_else(|| bare.strip_suffix(".go")).unwrap_or(bare);
    add(last);
    add(bare);
    for text in [bare, last] {
        add(&text.replace(['-', '.'], ""));
        add(&text.replace(['-', '.'], "_"));
        text.split(['-', '.']).rev().for_each(&mut add);
    }
    out
}

fn is_version(element: &str, prefix: &str) -> bool {
    element.strip_prefix(prefix).is_some_and(|n| !n.is_empty() && n.bytes().all(|b| b.is_ascii_digit()))
}

fn is_identifier(text: &str) -> bool {
    let mut chars = text.chars();
    chars.next().is_some_and(|c| c.is_alphabetic() || c == '_') && chars.all(|c| c.is_alphanumeric() || c == '_')
}

#[cfg(test)]
mod tests {
    use super::guesses;

    #[test]
    fn the_likeliest_name_comes_first() {
        for (path, name) in [
            ("fmt", "fmt"),
            ("example.com/a/b", "b"),
            ("example.com/a/v2", "a"),
            ("gopkg.in/yaml.v3", "yaml"),
            ("example.com/go-redis", "redis"),
            ("example.com/redis-go", "redis"),
            ("example.com/nats.go", "nats"),
            ("example.com/go.uuid", "uuid"),
        ] {
            assert_eq!(guesses(path).first().map(String::as_str), Some(name), "{path}");
        }
    }

    #[test]
    fn odd_paths_give_identifiers_or_nothing() {
        assert_eq!(guesses("example.com/a-b"), ["ab", "a_b", "b", "a"]);
        assert!(guesses("").is_empty());
        assert!(guesses("/").is_empty());
    }
}
