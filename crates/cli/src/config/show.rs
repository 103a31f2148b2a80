//! `mapvet config`: what is in force, as a file that says the same, with where each value came from.

use super::keys::{self, KEYS};
use super::{Origin, Set, Settings, schema};
use crate::args::{Cli, ConfigArgs};
use crate::failure::Failure;
use crate::{Ending, output};
use std::io::{self, Write};
use toml::Value;

pub(crate) fn config(cli: &Cli, args: &ConfigArgs) -> Result<Ending, Failure> {
    if args.schema {
        let schema = schema::schema();
        output::to_stdout(|out| {
            serde_json::to_writer_pretty(&mut *out, &schema)?;
            writeln!(out)
        })?;
        return Ok(Ending::Clean);
    }
    let settings = Settings::new(cli, &args.check)?;
    output::to_stdout(|out| write(&settings, out))?;
    Ok(Ending::Clean)
}

fn write(settings: &Settings, out: &mut dyn Write) -> io::Result<()> {
    let mut lines: Vec<(String, &Origin)> = Vec::new();
    for key in KEYS {
        let (value, origin) = shown(settings, key.name);
        lines.push(match value {
            Some(value) => (format!("{} = {value}", key.name), origin),
            None => (format!("# {} is not set", key.name), origin),
        });
    }
    let checks = settings.levels.iter().map(|(name, level)| (line(name, level.value.word()), &level.origin));
    let checks: Vec<_> = checks.collect();
    let width = lines.iter().chain(&checks).map(|(line, _)| line.chars().count()).max().unwrap_or(0);
    match &settings.file {
        Some(file) => writeln!(out, "# In force, with {file}:")?,
        None => writeln!(out, "# In force; there is no mapvet.toml here or above:")?,
    }
    let mut all = |lines: &[(String, &Origin)]| {
        lines.iter().try_for_each(|(line, origin)| writeln!(out, "{line:width$}  # {origin}"))
    };
    all(&lines)?;
    writeln!(out, "\n[{}]", keys::CHECKS)?;
    let mut all = |lines: &[(String, &Origin)]| {
        lines.iter().try_for_each(|(line, origin)| writeln!(out, "{line:width$}  # {origin}"))
    };
    all(&checks)
}

fn line(name: &str, word: &str) -> String {
    format!("{name} = {}", text(word))
}

fn text(text: &str) -> Value {
    Value::String(text.to_owned())
}

/// The value of a key as the file would write it, and where it came from.
fn shown<'s>(settings: &'s Settings, key: &str) -> (Option<Value>, &'s Origin) {
    let optional = |set: &'s Set<Option<String>>| (set.value.as_deref().map(text), &set.origin);
    let flag = |set: &'s Set<bool>| (Some(Value::Boolean(set.value)), &set.origin);
    match key {
        keys::CONFIDENCE => (Some(text(settings.confidence.value.word())), &settings.confidence.origin),
        keys::FAIL_ON => (Some(text(settings.fail_on.value.word())), &settings.fail_on.origin),
        keys::EXCLUDE => (Some(list(&settings.exclude.value)), &settings.exclude.origin),
        keys::EXCLUDE_PACKAGES => (Some(list(&settings.exclude_packages.value)), &settings.exclude_packages.origin),
        keys::BASELINE => {
            let name = settings.baseline.value.as_ref().map(|(name, _)| text(name));
            (name, &settings.baseline.origin)
        }
        keys::RULES => {
            let names: Vec<String> = settings.rule_folders.value.iter().map(|(name, _)| name.clone()).collect();
            (Some(list(&names)), &settings.rule_folders.origin)
        }
        keys::TAGS => (settings.tags.value.as_deref().map(list), &settings.tags.origin),
        keys::GOOS => optional(&settings.goos),
        keys::GOARCH => optional(&settings.goarch),
        keys::TESTS => flag(&settings.tests),
        keys::ONE_MODULE => flag(&settings.one_module),
        _ => (None, &Origin::Default),
    }
}

fn list(texts: &[String]) -> Value {
    Value::Array(texts.iter().map(|item| text(item)).collect())
}
