//! Knowledge of a team's own: folders in the form of `rules`, with `models/*.toml`, `models/declarations` and
//! `patterns/*.toml`.

mod command;

pub(crate) use command::rules;

use crate::failure::Failure;
use crate::named;
use mapvet_analysis::{ModelError, Models, Pattern};
use std::fs;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

/// What the folders say.
#[derive(Debug, Default)]
pub(crate) struct Rules {
    /// Ours and theirs; `None` stands for ours alone.
    pub(crate) models: Option<Arc<Models>>,
    /// Where declarations of absent packages are looked for before our own.
    declarations: Vec<PathBuf>,
    /// Pattern rules, by name.
    pub(crate) patterns: Vec<Pattern>,
}

impl Rules {
    /// Reads folders, each given as it is shown and where it is.
    pub(crate) fn read(folders: &[(String, PathBuf)]) -> Result<Rules, Failure> {
        let mut models = None;
        let mut declarations = Vec::new();
        let mut patterns = Vec::new();
        for (shown, folder) in folders {
            let (below, rules) = (folder.join("models"), folder.join("patterns"));
            if !below.is_dir() && !rules.is_dir() {
                return Err(Failure::Rules { folder: shown.clone() });
            }
            for (name, text) in texts(&below, &format!("{shown}/models"))? {
                let models = models.get_or_insert_with(Models::default);
                models.add(&name, &text).map_err(told)?;
            }
            for (file, text) in texts(&rules, &format!("{shown}/patterns"))? {
                patterns.push(pattern(&file, &text, &patterns)?);
            }
            declarations.push(below.join("declarations"));
        }
        patterns.sort_by_key(|rule| rule.page.name);
        let all = |own: Models| {
            let mut all = Models::embedded().map_err(told)?;
            all.extend(own);
            Ok::<_, Failure>(Arc::new(all))
        };
        Ok(Rules { models: models.map(all).transpose()?, declarations, patterns })
    }

    /// The declarations of an absent package, by import path.
    pub(crate) fn declared(&self, path: &str) -> Option<String> {
        let way = PathBuf::from(format!("{path}.go"));
        let inside = way.components().all(|part| matches!(part, Component::Normal(_)));
        let folders = self.declarations.iter().filter(|_| inside);
        folders.map(|folder| folder.join(&way)).find_map(|file| fs::read_to_string(file).ok())
    }
}

/// Reads a pattern rule; no other check may have its name.
fn pattern(file: &str, text: &str, others: &[Pattern]) -> Result<Pattern, Failure> {
    let name = file.rsplit('/').next().unwrap_or_default().trim_end_matches(".toml");
    check_name(name, file)?;
    if named::is_known(name) || others.iter().any(|rule| rule.page.name == name) {
        let reason = format!("there is a check `{name}` already; give the file another name");
        return Err(Failure::Config { place: file.to_owned(), reason });
    }
    Pattern::read(name, file, text).map_err(told)
}

/// Names of rules stand in comments and on command lines.
fn check_name(name: &str, place: &str) -> Result<(), Failure> {
    let plain = name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    if plain && name.starts_with(|c: char| c.is_ascii_lowercase()) {
        return Ok(());
    }
    let reason = format!("`{name}` is no name of a rule; write it in small letters with hyphens, like clear-by-hand");
    Err(Failure::Config { place: place.to_owned(), reason })
}

/// The TOML files of a folder, by name: how each is shown, and its text. There is none in a folder that is not there.
fn texts(folder: &Path, shown: &str) -> Result<Vec<(String, String)>, Failure> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let failed = |source| Failure::Read { path: folder.to_owned(), source };
    let entries: Result<Vec<_>, _> = fs::read_dir(folder).map_err(failed)?.collect();
    let mut files: Vec<PathBuf> = entries.map_err(failed)?.into_iter().map(|entry| entry.path()).collect();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "toml"));
    files.sort();
    let read = |path: PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let text = fs::read_to_string(&path).map_err(|source| Failure::Read { path, source })?;
        Ok((format!("{shown}/{name}"), text))
    };
    files.into_iter().map(read).collect()
}

/// An error in a file with the name that may have been meant.
pub(crate) fn told(error: ModelError) -> Failure {
    let place = format!("{}:{}", error.file, error.line);
    Failure::Config { place, reason: with_nearest(&error.reason).unwrap_or(error.reason) }
}

/// ``unknown field `x`, expected one of `a`, `b` `` and its kin, as the reader of TOML says them, in our words.
fn with_nearest(reason: &str) -> Option<String> {
    let (what, expected) = reason.split_once(", expected ")?;
    let (key, what) = what.split_once(": ").map_or(("", what), |(key, what)| (key, what));
    let kind = what.strip_prefix("unknown field ").map(|name| ("key", name));
    let (kind, name) = kind.or_else(|| Some(("word", what.strip_prefix("unknown variant ")?)))?;
    let name = name.trim_matches('`');
    let known: Vec<&str> = expected.split('`').skip(1).step_by(2).collect();
    let hint = match named::nearest(name, known.iter().copied()) {
        Some(nearest) => format!("did you mean `{nearest}`?"),
        None => format!("use one of {}", known.join(", ")),
    };
    let key = if key.is_empty() { String::new() } else { format!("{key}: ") };
    Some(format!("{key}unknown {kind} `{name}`; {hint}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_reader_of_toml_says_is_told_in_our_words() {
        let said = "unknown field `spawn`, expected one of `functions`, `spawns`, `many`";
        assert_eq!(with_nearest(said).as_deref(), Some("unknown key `spawn`; did you mean `spawns`?"));
        let said = "`returns`: unknown variant `zzz`, expected one of `owned`, `shared`";
        assert_eq!(with_nearest(said).as_deref(), Some("`returns`: unknown word `zzz`; use one of owned, shared"));
        assert_eq!(with_nearest("missing field `what`"), None);
    }

    #[test]
    fn import_paths_stay_in_the_folder() {
        let dir = std::env::temp_dir();
        let rules = Rules { declarations: vec![dir.join("none")], ..Rules::default() };
        assert_eq!((rules.declared("../../x"), rules.declared("/etc/x"), rules.declared("a/b")), (None, None, None));
    }
}
