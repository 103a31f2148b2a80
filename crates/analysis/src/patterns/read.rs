//! The file of a pattern rule.

use crate::models::ModelError;
use crate::{Page, RunsInKind, Severity};
use serde::{Deserialize, Deserializer, de::Error};
use std::collections::BTreeMap;
use toml::Spanned;

/// A pattern rule.
#[derive(Clone, Debug)]
pub struct Pattern {
    /// Its page: name, texts, severity, whether it is on by itself.
    pub page: Page,
    /// Code that shows what it finds; tests.
    pub examples: Vec<Example>,
    pub(crate) message: String,
    /// The capture that is reported.
    pub(crate) report: String,
    /// By capture.
    pub(crate) wanted: BTreeMap<String, Wanted>,
    pub(super) query: String,
    pub(super) file: String,
    /// The line of the file on which the query begins.
    pub(super) query_line: u32,
    text: String,
}

/// An example of a rule: a Go file, `// want` on each line to report.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Example {
    /// What it shows.
    #[serde(default)]
    pub what: String,
    /// The file.
    pub go: String,
}

/// What must hold of a capture; what is not said may be anything.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub(crate) struct Wanted {
    /// Whether it is a map.
    pub(crate) map: Option<bool>,
    /// Its type, or what that stands for, as Go writes it: a glob.
    #[serde(rename = "type")]
    pub(crate) ty: Option<String>,
    /// Whether anything but nil is ever assigned to the variable.
    pub(crate) made: Option<bool>,
    /// Whether another goroutine or callback can be at the same map at the same time.
    pub(crate) shared: Option<bool>,
    /// Whether one of these writes it.
    pub(crate) beside_write: Option<bool>,
    /// The locks held: `none`, `any`, or a glob that one of them matches.
    pub(crate) locks: Option<String>,
    /// What runs it, one of these.
    pub(crate) runs_in: Vec<Runs>,
    /// The import path of its package, `...` being any text.
    pub(crate) package: Option<String>,
    /// The function it stands in: a glob.
    pub(crate) function: Option<String>,
    /// Whether it stands in a test file.
    pub(crate) test: Option<bool>,
}

impl Wanted {
    /// Whether it speaks of what runs when.
    pub(crate) fn speaks_of_running(&self) -> bool {
        self.shared.is_some() || self.beside_write.is_some() || self.locks.is_some() || !self.runs_in.is_empty()
    }
}

/// A word for what runs code.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Runs(pub(crate) RunsInKind);

impl<'de> Deserialize<'de> for Runs {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Runs, D::Error> {
        use RunsInKind as Kind;
        let kinds = [Kind::Goroutine, Kind::Callback, Kind::Exported, Kind::Main, Kind::Init, Kind::Test];
        let word = String::deserialize(d)?;
        let found = kinds.into_iter().find(|kind| kind.word() == word).map(Runs);
        let words: Vec<String> = kinds.iter().map(|kind| format!("`{kind}`")).collect();
        found.ok_or_else(|| D::Error::custom(format!("unknown variant `{word}`, expected one of {}", words.join(", "))))
    }
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Word {
    Note,
    Warning,
    Error,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Switch {
    On,
    Off,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct File {
    summary: String,
    message: String,
    severity: Word,
    #[serde(default)]
    default: Option<Switch>,
    #[serde(default)]
    report: Option<String>,
    query: Spanned<String>,
    #[serde(default, rename = "where")]
    wanted: BTreeMap<String, Wanted>,
    #[serde(default)]
    example: Vec<Example>,
}

impl Pattern {
    /// Reads the file of the rule of this name.
    ///
    /// # Errors
    /// If it is not TOML, or says what no rule says.
    pub fn read(name: &str, file: &str, text: &str) -> Result<Pattern, ModelError> {
        let parsed: File = toml::from_str(text).map_err(|e| ModelError::toml(file, text, &e))?;
        let start = parsed.query.span().start;
        let opening = text.get(start..).unwrap_or_default();
        // The line break behind the three quotes is not part of the text.
        let below = u32::from(opening.starts_with("'''\n") || opening.starts_with("\"\"\"\n"));
        let query_line = ModelError::at(file, text, start, String::new()).line + below;
        let severity = match parsed.severity {
            Word::Note => Severity::Note,
            Word::Warning => Severity::Warning,
            Word::Error => Severity::Error,
        };
        let examples: String = parsed.example.iter().map(example).collect();
        let page = Page {
            name: leak(name),
            summary: leak(&parsed.summary),
            severity,
            default: !matches!(parsed.default, Some(Switch::Off)),
            since: env!("CARGO_PKG_VERSION"),
            body: leak(&format!("## What\n\n{}\n{examples}", parsed.summary)),
        };
        Ok(Pattern {
            page,
            examples: parsed.example,
            message: parsed.message,
            report: parsed.report.unwrap_or_else(|| "here".to_owned()),
            wanted: parsed.wanted,
            query: parsed.query.into_inner(),
            file: file.to_owned(),
            query_line,
            text: text.to_owned(),
        })
    }

    /// The file it was read from, as it is shown.
    pub fn file(&self) -> &str {
        &self.file
    }

    /// Everything that is spoken of must be captured.
    pub(super) fn check_captures(&self, captures: &[&str]) -> Result<(), ModelError> {
        let known = |name: &str| captures.contains(&name);
        let missing = |name: &str, sign: &str, key: &str| {
            let names: Vec<String> = captures.iter().map(|name| format!("@{name}")).collect();
            let captured = if names.is_empty() { "nothing".to_owned() } else { names.join(", ") };
            let reason = format!("`{key}`: the query does not capture @{name}; it captures {captured}");
            let at = self.text.find(sign).unwrap_or_default();
            Err(ModelError::at(&self.file, &self.text, at, reason))
        };
        if !known(&self.report) {
            return missing(&self.report, if self.text.contains("\nreport") { "\nreport" } else { "query" }, "report");
        }
        match self.wanted.keys().find(|name| !known(name)) {
            Some(name) => missing(name, &format!("where.{name}"), &format!("where.{name}")),
            None => Ok(()),
        }
    }
}

fn example(example: &Example) -> String {
    let go = example.go.trim();
    format!("\n## Example\n\n{}\n\n```go\n{go}\n```\n", example.what)
}

/// Pages live as long as the process does; there are as many as files.
fn leak(text: &str) -> &'static str {
    Box::leak(text.to_owned().into_boxed_str())
}
