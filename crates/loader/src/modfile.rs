//! go.mod and go.work: as much of them as finding packages takes.

/// A go.mod or go.work file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct ModFile {
    /// The module path; empty in a go.work.
    pub(crate) module: String,
    /// `N` of `go 1.N`.
    pub(crate) go: Option<u32>,
    /// Required modules with their versions.
    pub(crate) require: Vec<(String, String)>,
    /// Replacements.
    pub(crate) replace: Vec<Replace>,
    /// Directories to leave out of patterns.
    pub(crate) ignore: Vec<String>,
    /// Directories of modules (go.work).
    pub(crate) uses: Vec<String>,
}

/// `replace old [version] => new [version]`
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Replace {
    pub(crate) old: String,
    pub(crate) old_version: Option<String>,
    pub(crate) new: String,
    /// `None`: `new` is a directory.
    pub(crate) new_version: Option<String>,
}

impl ModFile {
    /// Reads what can be read; lines that make no sense are passed over.
    pub(crate) fn parse(text: &str) -> ModFile {
        let mut file = ModFile::default();
        let mut block: Option<String> = None;
        for line in text.lines() {
            let words = words(line);
            match (&block, words.as_slice()) {
                (_, []) => {}
                (Some(_), [close]) if close == ")" => block = None,
                (Some(verb), words) => file.directive(verb, words),
                (None, [verb, open]) if open == "(" => block = Some(verb.clone()),
                (None, [verb, args @ ..]) => file.directive(verb, args),
            }
        }
        file
    }

    fn directive(&mut self, verb: &str, args: &[String]) {
        match (verb, args) {
            ("module", [path, ..]) => self.module.clone_from(path),
            ("go", [version, ..]) => self.go = minor_version(version),
            ("require", [path, version, ..]) => self.require.push((path.clone(), version.clone())),
            ("ignore", [path, ..]) => self.ignore.push(path.clone()),
            ("use", [path, ..]) => self.uses.push(path.clone()),
            ("replace", args) => self.replace.extend(replace(args)),
            _ => {}
        }
    }

    /// The required version of a module.
    pub(crate) fn version_of(&self, module: &str) -> Option<&str> {
        self.require.iter().find(|(path, _)| path == module).map(|(_, version)| version.as_str())
    }
}

fn replace(args: &[String]) -> Option<Replace> {
    let arrow = args.iter().position(|a| a == "=>")?;
    let (old, new) = (args.get(..arrow)?, args.get(arrow + 1..)?);
    Some(Replace {
        old: old.first()?.clone(),
        old_version: old.get(1).cloned(),
        new: new.first()?.clone(),
        new_version: new.get(1).cloned(),
    })
}

/// The words of a line: quotes undone, comments left out, parentheses on their own.
fn words(line: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut rest = line.trim_start();
    while let Some(first) = rest.chars().next() {
        if rest.starts_with("//") {
            break;
        }
        let (word, tail) = match first {
            '"' | '`' => rest[1..].split_once(first).unwrap_or((&rest[1..], "")),
            '(' | ')' => rest.split_at(1),
            _ => {
                let end = rest.find(|c: char| c.is_whitespace() || c == '(' || c == ')').unwrap_or(rest.len());
                rest.split_at(end)
            }
        };
        words.push(word.to_owned());
        rest = tail.trim_start();
    }
    words
}

/// `N` of a version `1.N`, `1.N.3`, `1.Nrc1`.
pub(crate) fn minor_version(version: &str) -> Option<u32> {
    let rest = version.trim().strip_prefix("1.")?;
    let digits = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
    rest.get(..digits)?.parse().ok()
}

/// A semantic version as a key that sorts as versions do: numbers, then releases after pre-releases.
pub(crate) fn version_key(version: &str) -> (Vec<u64>, bool, Vec<(bool, u64, String)>) {
    let version = version.strip_prefix('v').unwrap_or(version);
    let version = version.split('+').next().unwrap_or_default();
    let (core, pre) = version.split_once('-').unwrap_or((version, ""));
    let core = core.split('.').map(|n| n.parse().unwrap_or(0)).collect();
    let pre_part = |part: &str| match part.parse::<u64>() {
        Ok(number) => (false, number, String::new()),
        Err(_) => (true, 0, part.to_owned()),
    };
    let parts = pre.split('.').filter(|p| !p.is_empty()).map(pre_part).collect();
    (core, pre.is_empty(), parts)
}

/// A module path or version as the module cache writes it: capitals as `!` and the small letter.
pub(crate) fn escape(path: &str) -> String {
    let mut escaped = String::with_capacity(path.len());
    for c in path.chars() {
        if c.is_ascii_uppercase() {
            escaped.push('!');
        }
        escaped.push(c.to_ascii_lowercase());
    }
    escaped
}

/// Undoes [`escape`].
pub(crate) fn unescape(escaped: &str) -> String {
    let mut path = String::with_capacity(escaped.len());
    let mut upper = false;
    for c in escaped.chars() {
        if c == '!' {
            upper = true;
        } else {
            path.push(if upper { c.to_ascii_uppercase() } else { c });
            upper = false;
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn directives_stand_alone_or_in_blocks() {
        let file = ModFile::parse(
            "module \"example.com/m\" // why\n\ngo 1.21.3\ntoolchain go1.22.0\nrequire a.b/c v1.2.3 // indirect\n\
             require (\n\td.e/f v0.0.0-2020\n\n\t// note\n\tg v1.0.0\n)\nreplace a.b/c => ./local\n\
             replace (\n\td.e/f v0.0.0 => x.y/z v1.1.1\n)\nignore ./static\nignore (\n\tnode_modules\n)\nretract v1.0.0\n",
        );
        assert_eq!(file.module, "example.com/m");
        assert_eq!(file.go, Some(21));
        assert_eq!(file.version_of("d.e/f"), Some("v0.0.0-2020"));
        assert_eq!(file.version_of("g"), Some("v1.0.0"));
        assert_eq!(file.ignore, ["./static", "node_modules"]);
        let local = &file.replace[0];
        assert_eq!((local.new.as_str(), &local.new_version, &local.old_version), ("./local", &None, &None));
        assert_eq!(file.replace[1].new_version.as_deref(), Some("v1.1.1"));
    }

    #[test]
    fn workspaces_use_directories() {
        let file = ModFile::parse("go 1.24\nuse .\nuse(\n ./a\n \"../b\"\n)\n");
        assert_eq!(file.uses, [".", "./a", "../b"]);
        assert_eq!(file.go, Some(24));
    }

    #[test]
    fn nonsense_is_passed_over() {
        assert_eq!(ModFile::parse("module\nrequire x\nreplace a b\n)\n(\n\"open"), ModFile::default());
    }

    #[test]
    fn versions_sort_as_versions() {
        let mut versions =
            ["v1.10.0", "v1.9.0", "v2.0.0+incompatible", "v1.10.0-rc.2", "v1.10.0-rc.10", "v0.0.0-2020-ab"];
        versions.sort_by_key(|v| version_key(v));
        let sorted = ["v0.0.0-2020-ab", "v1.9.0", "v1.10.0-rc.2", "v1.10.0-rc.10", "v1.10.0", "v2.0.0+incompatible"];
        assert_eq!(versions, sorted);
        assert_eq!(minor_version("1.22rc1"), Some(22));
        assert_eq!(minor_version("2.0"), None);
    }

    #[test]
    fn capitals_are_escaped() {
        assert_eq!(escape("github.com/BurntSushi/toml"), "github.com/!burnt!sushi/toml");
        assert_eq!(unescape("github.com/!burnt!sushi/toml"), "github.com/BurntSushi/toml");
    }
}
