//! Reads `mapvet.toml`. What it does not know is an error with its line: a slip must not switch a gate off.

use super::keys::{CHECKS, KEYS, Key, Kind, LEVELS};
use crate::failure::Failure;
use crate::named;
use mapvet_analysis::Severity;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// What a check is set to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Level {
    On,
    Off,
    /// On, and all its findings are of this severity.
    Severity(Severity),
}

impl Level {
    pub(crate) fn word(self) -> &'static str {
        match self {
            Level::On => "on",
            Level::Off => "off",
            Level::Severity(severity) => severity.word(),
        }
    }

    fn parse(word: &str) -> Option<Level> {
        let severities = [Severity::Note, Severity::Warning, Severity::Error];
        match word {
            "on" => Some(Level::On),
            "off" => Some(Level::Off),
            _ => severities.into_iter().find(|s| s.word() == word).map(Level::Severity),
        }
    }
}

/// Something with the line it stands on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct At<T> {
    pub(crate) value: T,
    pub(crate) line: u32,
}

#[derive(Clone, Debug)]
enum Value {
    Text(String),
    Flag(bool),
    Texts(Vec<At<String>>),
}

/// A file that has been read.
#[derive(Debug)]
pub(crate) struct File {
    /// The folder that its paths start from.
    pub(crate) folder: PathBuf,
    /// Its name for people.
    pub(crate) shown: String,
    values: BTreeMap<&'static str, At<Value>>,
    /// What it says of checks, by name.
    pub(crate) levels: BTreeMap<String, At<Level>>,
}

impl File {
    /// Reads a file's text.
    pub(crate) fn parse(path: &Path, shown: &str, text: &str) -> Result<File, Failure> {
        let reader = Reader { shown, text };
        let table = DeTable::parse(text).map_err(|e| {
            let at = e.span().map_or(0, |span| span.start);
            reader.wrong(at, e.message().trim().replace('\n', ", "))
        })?;
        let folder = path.parent().unwrap_or(Path::new("")).to_owned();
        let mut file = File { folder, shown: shown.to_owned(), values: BTreeMap::new(), levels: BTreeMap::new() };
        for (name, value) in table.get_ref() {
            if name.get_ref() == CHECKS {
                file.levels = reader.levels(value)?;
                continue;
            }
            let key = KEYS.iter().find(|key| key.name == name.get_ref());
            let key = key.ok_or_else(|| reader.unknown_key(name))?;
            file.values.insert(key.name, At { value: reader.value(key, value)?, line: reader.line(name) });
        }
        Ok(file)
    }

    pub(crate) fn text(&self, key: &str) -> Option<At<&str>> {
        let at = self.values.get(key)?;
        let Value::Text(value) = &at.value else { return None };
        Some(At { value, line: at.line })
    }

    pub(crate) fn flag(&self, key: &str) -> Option<At<bool>> {
        let at = self.values.get(key)?;
        let Value::Flag(value) = at.value else { return None };
        Some(At { value, line: at.line })
    }

    pub(crate) fn texts(&self, key: &str) -> Option<At<&[At<String>]>> {
        let at = self.values.get(key)?;
        let Value::Texts(value) = &at.value else { return None };
        Some(At { value, line: at.line })
    }

    /// Says what is wrong in a line.
    pub(crate) fn wrong(&self, line: u32, reason: impl Into<String>) -> Failure {
        Failure::Config { place: format!("{}:{line}", self.shown), reason: reason.into() }
    }
}

struct Reader<'t> {
    shown: &'t str,
    text: &'t str,
}

impl Reader<'_> {
    fn line<T>(&self, what: &Spanned<T>) -> u32 {
        self.line_at(what.span().start)
    }

    fn line_at(&self, offset: usize) -> u32 {
        let before = self.text.as_bytes().get(..offset).unwrap_or(self.text.as_bytes());
        before.iter().filter(|b| **b == b'\n').count() as u32 + 1
    }

    fn wrong(&self, offset: usize, reason: impl Into<String>) -> Failure {
        Failure::Config { place: format!("{}:{}", self.shown, self.line_at(offset)), reason: reason.into() }
    }

    fn unknown_key<T: AsRef<str>>(&self, name: &Spanned<T>) -> Failure {
        let names = || KEYS.iter().map(|key| key.name).chain([CHECKS]);
        let name_text = name.get_ref().as_ref();
        let hint = match named::nearest(name_text, names()) {
            Some(nearest) => format!("did you mean `{nearest}`?"),
            None => format!("use one of {}", names().collect::<Vec<_>>().join(", ")),
        };
        self.wrong(name.span().start, format!("unknown key `{name_text}`; {hint}"))
    }

    fn value(&self, key: &Key, value: &Spanned<DeValue<'_>>) -> Result<Value, Failure> {
        let fits = |text: &str| match key.kind {
            Kind::Choice(words) => words.contains(&text),
            _ => true,
        };
        match (key.kind, value.get_ref()) {
            (Kind::Choice(_) | Kind::Text, DeValue::String(text)) if fits(text) => Ok(Value::Text(text.to_string())),
            (Kind::Choice(words), DeValue::String(text)) => Err(self.unknown_word(key.name, value, text, words)),
            (Kind::Flag, DeValue::Boolean(flag)) => Ok(Value::Flag(*flag)),
            (Kind::Texts, DeValue::Array(list)) => {
                let text = |item: &Spanned<DeValue<'_>>| match item.get_ref() {
                    DeValue::String(text) => Ok(At { value: text.to_string(), line: self.line(item) }),
                    other => Err(self.unfit(key, item, other.type_str())),
                };
                Ok(Value::Texts(list.iter().map(text).collect::<Result<_, _>>()?))
            }
            (_, other) => Err(self.unfit(key, value, other.type_str())),
        }
    }

    fn unfit(&self, key: &Key, at: &Spanned<DeValue<'_>>, found: &str) -> Failure {
        let wanted = match key.kind {
            Kind::Choice(words) => format!("one of {}", quoted(words)),
            Kind::Flag => "true or false".to_owned(),
            Kind::Text => "a text in quotes".to_owned(),
            Kind::Texts => "a list of texts, like [\"a\", \"b\"]".to_owned(),
        };
        self.wrong(at.span().start, format!("`{}` wants {wanted}, not this {found}", key.name))
    }

    fn unknown_word(&self, key: &str, at: &Spanned<DeValue<'_>>, word: &str, words: &[&str]) -> Failure {
        let hint = match named::nearest(word, words.iter().copied()) {
            Some(nearest) => format!("did you mean \"{nearest}\"?"),
            None => format!("use one of {}", quoted(words)),
        };
        self.wrong(at.span().start, format!("\"{word}\" is no value of `{key}`; {hint}"))
    }

    /// The checks' names are looked at later, when all that there are is known.
    fn levels(&self, value: &Spanned<DeValue<'_>>) -> Result<BTreeMap<String, At<Level>>, Failure> {
        let DeValue::Table(table) = value.get_ref() else {
            let reason = "`checks` wants a table: a line [checks], and a line like leaked-map = \"off\" for each check";
            return Err(self.wrong(value.span().start, reason));
        };
        let mut levels = BTreeMap::new();
        for (name, value) in table {
            let DeValue::String(word) = value.get_ref() else {
                let found = value.get_ref().type_str();
                let reason = format!("`{}` wants one of {}, not this {found}", name.get_ref(), quoted(LEVELS));
                return Err(self.wrong(value.span().start, reason));
            };
            let level = Level::parse(word);
            let level = level.ok_or_else(|| self.unknown_word(name.get_ref(), value, word, LEVELS))?;
            levels.insert(name.get_ref().to_string(), At { value: level, line: self.line(name) });
        }
        Ok(levels)
    }
}

fn quoted(words: &[&str]) -> String {
    words.iter().map(|word| format!("\"{word}\"")).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn error(text: &str) -> String {
        File::parse(Path::new("/p/mapvet.toml"), "mapvet.toml", text).map_or_else(|e| e.to_string(), |_| String::new())
    }

    #[test]
    fn what_is_wrong_is_told_with_its_line_and_the_nearest_name() {
        for (text, expected) in [
            ("# x\nconfidance = \"low\"", "mapvet.toml:2: unknown key `confidance`; did you mean `confidence`?"),
            ("xyzzy = 1", "mapvet.toml:1: unknown key `xyzzy`; use one of confidence, fail-on"),
            ("\nconfidence = \"hihg\"", "mapvet.toml:2: \"hihg\" is no value of `confidence`; did you mean \"high\"?"),
            ("fail-on = 3", "mapvet.toml:1: `fail-on` wants one of \"note\""),
            ("tests = \"yes\"", "`tests` wants true or false, not this string"),
            ("exclude = \"a\"", "`exclude` wants a list of texts"),
            ("exclude = [\n\"a\",\n3]", "mapvet.toml:3: `exclude` wants a list"),
            ("[checks]\n\nleaked-map = \"of\"", "mapvet.toml:3: \"of\" is no value of `leaked-map`; did you mean"),
            ("[checks]\nleaked-map = false", "mapvet.toml:2: `leaked-map` wants one of \"on\", \"off\""),
            ("checks = 1", "mapvet.toml:1: `checks` wants a table"),
            ("tests = true\ntests = true", "mapvet.toml:2: "),
            ("tests = ", "mapvet.toml:1: "),
        ] {
            assert!(error(text).contains(expected), "{text:?}: {}", error(text));
        }
    }

    #[test]
    fn what_is_right_is_kept_with_its_line() {
        let text = "confidence = \"low\"\ntests = false\nexclude = [\n  \"a\",\n  \"b\",\n]\n[checks]\nleaked-map = \"note\"\n";
        let file = File::parse(Path::new("/p/mapvet.toml"), "mapvet.toml", text).unwrap();
        assert_eq!(file.text("confidence"), Some(At { value: "low", line: 1 }));
        assert_eq!(file.flag("tests"), Some(At { value: false, line: 2 }));
        let lines: Vec<u32> = file.texts("exclude").unwrap().value.iter().map(|at| at.line).collect();
        assert_eq!(lines, [4, 5]);
        assert_eq!(file.levels["leaked-map"], At { value: Level::Severity(Severity::Note), line: 8 });
        assert_eq!(file.folder, Path::new("/p"));
    }
}
