//! What is in force: flags, then `mapvet.toml`, then defaults; each value knows where it came from.

mod exclude;
pub(crate) mod keys;
mod read;
mod schema;
mod show;

pub(crate) use exclude::Excludes;
pub(crate) use read::Level;
pub(crate) use show::config;

use crate::args::{CheckArgs, Cli, FailOn, FileArgs, FindArgs, SelectArgs};
use crate::failure::Failure;
use crate::rules::{Rules, told};
use crate::{named, session};
use mapvet_analysis::{Confidence, Page, Pattern, Patterns, SHIPPED_PATTERNS, Severity, pages};
use read::{At, File};
use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Where a value came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Origin {
    Default,
    /// A flag, as it is written.
    Flag(&'static str),
    /// A line of the file.
    File {
        shown: String,
        line: u32,
    },
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Origin::Default => f.write_str("default"),
            Origin::Flag(flag) => f.write_str(flag),
            Origin::File { shown, line } => write!(f, "{shown}:{line}"),
        }
    }
}

/// A value and where it came from.
#[derive(Clone, Debug)]
pub(crate) struct Set<T> {
    pub(crate) value: T,
    pub(crate) origin: Origin,
}

/// What is in force.
#[derive(Debug)]
pub(crate) struct Settings {
    /// The folder that patterns and displayed paths start from.
    pub(crate) directory: PathBuf,
    /// The name of the file for people.
    pub(crate) file: Option<String>,
    pub(crate) confidence: Set<Confidence>,
    pub(crate) fail_on: Set<FailOn>,
    pub(crate) exclude: Set<Vec<String>>,
    pub(crate) exclude_packages: Set<Vec<String>>,
    /// Both of the above, ready to ask.
    pub(crate) excludes: Excludes,
    /// As it is written, and where it is.
    pub(crate) baseline: Set<Option<(String, PathBuf)>>,
    /// As they are written, and where they are.
    pub(crate) rule_folders: Set<Vec<(String, PathBuf)>>,
    /// What is in them.
    pub(crate) rules: Rules,
    /// The pattern rules that are on.
    pub(crate) patterns: Option<Arc<Patterns>>,
    pub(crate) tags: Set<Option<Vec<String>>>,
    pub(crate) goos: Set<Option<String>>,
    pub(crate) goarch: Set<Option<String>>,
    pub(crate) tests: Set<bool>,
    pub(crate) one_module: Set<bool>,
    /// Every check there is, by name.
    pub(crate) levels: BTreeMap<String, Set<Level>>,
}

/// The flags that have a say.
#[derive(Clone, Copy)]
pub(crate) struct Flags<'a> {
    pub(crate) file: &'a FileArgs,
    pub(crate) select: Option<&'a SelectArgs>,
    pub(crate) find: Option<&'a FindArgs>,
    pub(crate) fail_on: Option<FailOn>,
    pub(crate) baseline: Option<&'a Path>,
}

impl<'a> From<&'a FileArgs> for Flags<'a> {
    fn from(file: &'a FileArgs) -> Self {
        Flags { file, select: None, find: None, fail_on: None, baseline: None }
    }
}

impl<'a> From<&'a SelectArgs> for Flags<'a> {
    fn from(select: &'a SelectArgs) -> Self {
        Flags { select: Some(select), ..Flags::from(&select.file) }
    }
}

impl<'a> From<&'a FindArgs> for Flags<'a> {
    fn from(find: &'a FindArgs) -> Self {
        Flags { find: Some(find), ..Flags::from(&find.select) }
    }
}

impl<'a> From<&'a CheckArgs> for Flags<'a> {
    fn from(args: &'a CheckArgs) -> Self {
        let fail_on = if args.exit_zero { Some(FailOn::NEVER) } else { args.fail_on };
        Flags { fail_on, baseline: args.baseline.as_deref(), ..Flags::from(&args.find) }
    }
}

impl Settings {
    /// Looks for the file, reads it, and lets flags win over it.
    pub(crate) fn new<'a>(cli: &Cli, flags: impl Into<Flags<'a>>) -> Result<Settings, Failure> {
        let flags = flags.into();
        let directory = session::directory(cli)?;
        let file = find(&directory, flags.file)?;
        let mut settings = Merge { flags, file: file.as_ref(), directory: &directory }.settings()?;
        settings.compile()?;
        Ok(settings)
    }

    /// Makes ready the pattern rules that are on; if there are none, nothing is done.
    fn compile(&mut self) -> Result<(), Failure> {
        let on = |name: &str| self.levels.get(name).is_some_and(|level| level.value != Level::Off);
        let shipped = SHIPPED_PATTERNS.iter().filter(|(name, _)| on(name));
        let mut list: Vec<Pattern> =
            shipped.map(|(name, text)| Pattern::read(name, name, text).map_err(told)).collect::<Result<_, _>>()?;
        list.extend(self.rules.patterns.iter().filter(|rule| on(rule.page.name)).cloned());
        if !list.is_empty() {
            self.patterns = Some(Arc::new(Patterns::new(list).map_err(told)?));
        }
        Ok(())
    }

    /// The pages of pattern rules that are on.
    pub(crate) fn pages(&self) -> Vec<Page> {
        let rules = self.patterns.iter().flat_map(|patterns| patterns.rules());
        rules.map(|rule| rule.page).collect()
    }

    /// The checks that run.
    pub(crate) fn enabled(&self) -> impl Iterator<Item = &str> {
        self.levels.iter().filter(|(_, level)| level.value != Level::Off).map(|(name, _)| name.as_str())
    }

    /// The severity a check's findings are given, if not that of their confidence.
    pub(crate) fn severity(&self, check: &str) -> Option<Severity> {
        match self.levels.get(check)?.value {
            Level::Severity(severity) => Some(severity),
            Level::On | Level::Off => None,
        }
    }
}

/// The file that is named, or the nearest upward within the repository.
fn find(directory: &Path, args: &FileArgs) -> Result<Option<File>, Failure> {
    if let Some(named) = &args.config {
        let path = directory.join(named);
        let path = fs::canonicalize(&path).map_err(|source| Failure::Read { path, source })?;
        return read(&path, &named.display().to_string()).map(Some);
    }
    if args.no_config {
        return Ok(None);
    }
    for (up, folder) in directory.ancestors().enumerate() {
        let way = "../".repeat(up);
        let there: Vec<&str> =
            ["mapvet.toml", ".mapvet.toml"].into_iter().filter(|name| folder.join(name).is_file()).collect();
        match there.as_slice() {
            [] if folder.join(".git").exists() => return Ok(None),
            [] => {}
            [name] => return read(&folder.join(name), &format!("{way}{name}")).map(Some),
            _ => {
                let reason = "there is also .mapvet.toml beside it; remove one of them".to_owned();
                return Err(Failure::Config { place: format!("{way}mapvet.toml"), reason });
            }
        }
    }
    Ok(None)
}

fn read(path: &Path, shown: &str) -> Result<File, Failure> {
    let text = fs::read_to_string(path).map_err(|source| Failure::Read { path: path.to_owned(), source })?;
    File::parse(path, shown, &text)
}

/// The words of a key's values, as flags and file write them.
fn severity_or_never(word: &str) -> Option<FailOn> {
    FailOn::ALL.into_iter().find(|level| level.word() == word)
}

fn confidence(word: &str) -> Option<Confidence> {
    [Confidence::Low, Confidence::Medium, Confidence::High].into_iter().find(|level| level.word() == word)
}

/// Flags over file over defaults.
struct Merge<'a> {
    flags: Flags<'a>,
    file: Option<&'a File>,
    directory: &'a Path,
}

impl Merge<'_> {
    fn settings(&self) -> Result<Settings, Failure> {
        let find = self.flags.find;
        let select = self.flags.select;
        let exclude = self.texts(keys::EXCLUDE, "--exclude", find.map_or(&[], |f| &f.exclude));
        let exclude_packages =
            self.texts(keys::EXCLUDE_PACKAGES, "--exclude-packages", find.map_or(&[], |f| &f.exclude_packages));
        let tags = self.file.and_then(|f| f.texts(keys::TAGS)).map(|at| texts(&at));
        let rule_folders = self.rule_folders();
        let rules = Rules::read(&rule_folders.value)?;
        named::register(rules.patterns.iter().map(|rule| rule.page).collect());
        let split = |tags: &Vec<String>| tags.iter().filter(|t| !t.is_empty()).cloned().collect();
        Ok(Settings {
            directory: self.directory.to_owned(),
            file: self.file.map(|f| f.shown.clone()),
            confidence: self.word(
                find.and_then(|f| f.confidence),
                "--confidence",
                keys::CONFIDENCE,
                confidence,
                Confidence::Medium,
            ),
            fail_on: self.word(self.flags.fail_on, "--fail-on", keys::FAIL_ON, severity_or_never, FailOn::ANY),
            excludes: self.excludes(&exclude, &exclude_packages)?,
            exclude,
            exclude_packages,
            baseline: self.baseline(),
            rule_folders,
            patterns: None,
            tags: self.optional(select.and_then(|s| s.tags.as_ref()).map(split), "--tags", tags),
            goos: self.optional(select.and_then(|s| s.goos.clone()), "--goos", self.owned(keys::GOOS)),
            goarch: self.optional(select.and_then(|s| s.goarch.clone()), "--goarch", self.owned(keys::GOARCH)),
            tests: self.switch(select.and_then(|s| s.tests), "--tests", keys::TESTS, true),
            one_module: self.switch(select.and_then(|s| s.one_module), "--one-module", keys::ONE_MODULE, false),
            levels: self.levels(&rules)?,
            rules,
        })
    }

    fn pick<T>(&self, flag: Option<T>, flag_name: &'static str, file: Option<At<T>>, default: T) -> Set<T> {
        match (flag, file, self.file) {
            (Some(value), ..) => Set { value, origin: Origin::Flag(flag_name) },
            (None, Some(At { value, line }), Some(file)) => Set { value, origin: line_of(file, line) },
            _ => Set { value: default, origin: Origin::Default },
        }
    }

    fn optional<T>(&self, flag: Option<T>, flag_name: &'static str, file: Option<At<T>>) -> Set<Option<T>> {
        let file = file.map(|At { value, line }| At { value: Some(value), line });
        self.pick(flag.map(Some), flag_name, file, None)
    }

    fn owned(&self, key: &str) -> Option<At<String>> {
        self.file?.text(key).map(|At { value, line }| At { value: value.to_owned(), line })
    }

    fn word<T>(
        &self,
        flag: Option<T>,
        flag_name: &'static str,
        key: &str,
        parse: fn(&str) -> Option<T>,
        default: T,
    ) -> Set<T> {
        let file = self.file.and_then(|f| f.text(key));
        let file = file.and_then(|At { value, line }| Some(At { value: parse(value)?, line }));
        self.pick(flag, flag_name, file, default)
    }

    fn switch(&self, flag: Option<bool>, flag_name: &'static str, key: &str, default: bool) -> Set<bool> {
        self.pick(flag, flag_name, self.file.and_then(|f| f.flag(key)), default)
    }

    fn texts(&self, key: &str, flag_name: &'static str, flag: &[String]) -> Set<Vec<String>> {
        let file = self.file.and_then(|f| f.texts(key)).map(|at| texts(&at));
        self.pick((!flag.is_empty()).then(|| flag.to_vec()), flag_name, file, Vec::new())
    }

    fn excludes(&self, globs: &Set<Vec<String>>, packages: &Set<Vec<String>>) -> Result<Excludes, Failure> {
        let base = match (&globs.origin, self.file) {
            (Origin::File { .. }, Some(file)) => &file.folder,
            _ => self.directory,
        };
        Excludes::new(self.directory, base, &globs.value, &packages.value).map_err(|(index, reason)| {
            let lines = self.file.and_then(|f| Some((f, f.texts(keys::EXCLUDE)?.value.get(index)?.line)));
            match (&globs.origin, lines) {
                (Origin::File { .. }, Some((file, line))) => file.wrong(line, reason),
                (origin, _) => Failure::Config { place: origin.to_string(), reason },
            }
        })
    }

    fn rule_folders(&self) -> Set<Vec<(String, PathBuf)>> {
        let flag: Vec<_> = self.flags.file.rules.iter().map(|name| below(self.directory, name)).collect();
        let file = self.file.and_then(|file| {
            let At { value, line } = file.texts(keys::RULES)?;
            let folders = value.iter().map(|name| below(&file.folder, Path::new(&name.value))).collect();
            Some(At { value: folders, line })
        });
        self.pick((!flag.is_empty()).then_some(flag), "--rules", file, Vec::new())
    }

    fn baseline(&self) -> Set<Option<(String, PathBuf)>> {
        let flag = self.flags.baseline.map(|name| below(self.directory, name));
        let file = self.file.and_then(|file| {
            let At { value, line } = file.text(keys::BASELINE)?;
            Some(At { value: below(&file.folder, Path::new(value)), line })
        });
        self.optional(flag, "--baseline", file)
    }

    fn levels(&self, rules: &Rules) -> Result<BTreeMap<String, Set<Level>>, Failure> {
        let default = |on| Set { value: if on { Level::On } else { Level::Off }, origin: Origin::Default };
        let mut levels: BTreeMap<String, Set<Level>> =
            pages().iter().map(|page| (page.name.to_owned(), default(page.default))).collect();
        levels.extend(SHIPPED_PATTERNS.iter().map(|(name, _)| ((*name).to_owned(), default(false))));
        levels.extend(rules.patterns.iter().map(|r| (r.page.name.to_owned(), default(r.page.default))));
        for (file, name, at) in self.file.iter().flat_map(|f| f.levels.iter().map(move |(name, at)| (f, name, at))) {
            let level = levels.get_mut(name).ok_or_else(|| file.wrong(at.line, named::unknown(name).to_string()))?;
            *level = Set { value: at.value, origin: line_of(file, at.line) };
        }
        if let Some(find) = self.flags.find {
            apply(&mut levels, find)?;
        }
        Ok(levels)
    }
}

/// `--checks` and `--disable`.
fn apply(levels: &mut BTreeMap<String, Set<Level>>, find: &FindArgs) -> Result<(), Failure> {
    if !find.checks.is_empty() {
        let origin = Origin::Flag("--checks");
        for name in &find.checks {
            let level = levels.get_mut(name).ok_or_else(|| named::unknown(name))?;
            if level.value == Level::Off {
                *level = Set { value: Level::On, origin: origin.clone() };
            }
        }
        for (_, level) in levels.iter_mut().filter(|(name, _)| !find.checks.contains(name)) {
            *level = Set { value: Level::Off, origin: origin.clone() };
        }
    }
    for name in &find.disable {
        let level = levels.get_mut(name).ok_or_else(|| named::unknown(name))?;
        *level = Set { value: Level::Off, origin: Origin::Flag("--disable") };
    }
    Ok(())
}

/// A path as it is written, and where it is.
fn below(folder: &Path, name: &Path) -> (String, PathBuf) {
    (name.display().to_string(), folder.join(name))
}

fn line_of(file: &File, line: u32) -> Origin {
    Origin::File { shown: file.shown.clone(), line }
}

fn texts(at: &At<&[At<String>]>) -> At<Vec<String>> {
    At { value: at.value.iter().map(|item| item.value.clone()).collect(), line: at.line }
}
