//! The command line.

use clap::{Args, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;
use mapvet_analysis::{Confidence, Severity};
use mapvet_reporter::{AuditFormat, Format};
use std::num::NonZeroUsize;
use std::path::PathBuf;

/// Finds concurrent access to Go maps before the program runs.
#[derive(Debug, Parser)]
#[command(name = "mapvet", version, disable_help_subcommand = true, after_help = AFTER_HELP)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Command,
    /// Run as if started in DIR.
    #[arg(short = 'C', value_name = "DIR", global = true)]
    pub(crate) directory: Option<PathBuf>,
    /// How many threads to use [default: one a core].
    #[arg(long, value_name = "N", global = true)]
    pub(crate) threads: Option<NonZeroUsize>,
    /// When to use color.
    #[arg(long, value_name = "WHEN", default_value = "auto", global = true)]
    pub(crate) color: Color,
}

const AFTER_HELP: &str = "Exit status: 0 nothing found, 1 findings, 2 mapvet could not do its job.";

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Color {
    /// On a terminal.
    Auto,
    Always,
    Never,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Check packages; the main job.
    Check(CheckArgs),
    /// Keep a file of known findings that `check --baseline` leaves out.
    #[command(subcommand)]
    Baseline(BaselineCommand),
    /// List every shared map with its accesses, the locks held at each, and those that break its guard.
    Ops(OpsArgs),
    /// Say what a check finds, why it matters and what to do.
    Explain(ExplainArgs),
    /// Show what is in force and where each value came from; takes the options of `check`.
    Config(ConfigArgs),
    /// Pattern rules: list them, begin one, test them.
    #[command(subcommand)]
    Rules(RulesCommand),
    /// Print what a shell needs to complete command lines of mapvet.
    Completions {
        /// The shell.
        #[arg(value_name = "SHELL")]
        shell: Shell,
    },
    /// Print the manual page, in the language of man.
    Man {
        /// The command; without one, that of mapvet itself.
        #[arg(value_name = "COMMAND")]
        command: Option<String>,
    },
    /// Show what mapvet sees on the way to its findings.
    #[command(subcommand)]
    Debug(DebugCommand),
}

/// Which files are looked at.
#[derive(Args, Debug)]
pub(crate) struct SelectArgs {
    /// Packages, as the go command understands them: `.`, `./...`, `./server`, `file.go`. `./...` also enters nested
    /// modules.
    #[arg(value_name = "PATTERN", default_value = "./...")]
    pub(crate) patterns: Vec<OsPattern>,
    /// The operating system to look at [default: this one, or $GOOS].
    #[arg(long, value_name = "OS")]
    pub(crate) goos: Option<String>,
    /// The processor to look at [default: this one, or $GOARCH].
    #[arg(long, value_name = "ARCH")]
    pub(crate) goarch: Option<String>,
    /// Build tags, separated by commas.
    #[arg(long, value_name = "TAGS", value_delimiter = ',')]
    pub(crate) tags: Option<Vec<String>>,
    /// Whether to read test files [default: true].
    #[arg(long, value_name = "BOOL", num_args = 0..=1, require_equals = true, default_missing_value = "true")]
    pub(crate) tests: Option<bool>,
    /// Stop at nested modules, as the go command does.
    #[arg(long, value_name = "BOOL", num_args = 0..=1, require_equals = true, default_missing_value = "true")]
    pub(crate) one_module: Option<bool>,
    #[command(flatten)]
    pub(crate) file: FileArgs,
}

/// What mapvet is told beyond its command line.
#[derive(Args, Debug)]
pub(crate) struct FileArgs {
    /// Rules of your own: this folder's `models` and `patterns`; may be repeated.
    #[arg(long, value_name = "DIR")]
    pub(crate) rules: Vec<PathBuf>,
    /// Read the configuration from FILE [default: the nearest mapvet.toml or .mapvet.toml, here or above].
    #[arg(long, value_name = "FILE", conflicts_with = "no_config")]
    pub(crate) config: Option<PathBuf>,
    /// Read no configuration.
    #[arg(long)]
    pub(crate) no_config: bool,
}

/// A pattern; one that is not UTF-8 is a path like any other.
pub(crate) type OsPattern = std::ffi::OsString;

/// What is looked for, and where.
#[derive(Args, Debug)]
pub(crate) struct FindArgs {
    #[command(flatten)]
    pub(crate) select: SelectArgs,
    /// The least confidence shown: low, medium or high [default: medium].
    #[arg(long, value_name = "LEVEL", value_parser = confidence)]
    pub(crate) confidence: Option<Confidence>,
    /// Run these checks only.
    #[arg(long, value_name = "CHECKS", value_delimiter = ',')]
    pub(crate) checks: Vec<String>,
    /// Leave these checks out.
    #[arg(long, value_name = "CHECKS", value_delimiter = ',')]
    pub(crate) disable: Vec<String>,
    /// Report nothing in these files and folders, which are read all the same; may be repeated.
    #[arg(long, value_name = "GLOB")]
    pub(crate) exclude: Vec<String>,
    /// Report nothing in these packages, like `example.com/app/legacy/...`.
    #[arg(long, value_name = "PATTERNS", value_delimiter = ',')]
    pub(crate) exclude_packages: Vec<String>,
}

#[derive(Args, Debug)]
pub(crate) struct CheckArgs {
    #[command(flatten)]
    pub(crate) find: FindArgs,
    /// What to print.
    #[arg(long, value_name = "FORMAT", default_value = "text", value_parser = format)]
    pub(crate) format: Format,
    /// Also write a file, in a format of its own; may be repeated.
    #[arg(long, value_name = "FORMAT=FILE", value_parser = destination)]
    pub(crate) output: Vec<Destination>,
    /// Leave out the findings that this file knows; `mapvet baseline write` makes it.
    #[arg(long, value_name = "FILE")]
    pub(crate) baseline: Option<PathBuf>,
    /// Tell only what is new since this history left that of REV, a branch, tag or commit: the older state is read from
    /// git and analyzed too.
    #[arg(long, value_name = "REV")]
    pub(crate) new_from: Option<String>,
    /// The least severity that makes the exit status 1: note, warning, error or never [default: note, which is any
    /// finding].
    #[arg(long, value_name = "SEVERITY", value_parser = fail_on)]
    pub(crate) fail_on: Option<FailOn>,
    /// Exit with 0 even if there are findings; the same as `--fail-on never`.
    #[arg(long, conflicts_with = "fail_on")]
    pub(crate) exit_zero: bool,
    /// Leave the time out of the output, so that the same input gives the same bytes.
    #[arg(long)]
    pub(crate) no_timing: bool,
    /// Print findings and failures only: no summary, no files that could not be read.
    #[arg(short, long)]
    pub(crate) quiet: bool,
}

#[derive(Debug, Subcommand)]
pub(crate) enum BaselineCommand {
    /// Make the file: all findings that there are now.
    Write(BaselineArgs),
    /// Add the findings that are new; keep all others.
    Update(BaselineArgs),
    /// Remove the findings that are gone.
    Prune(BaselineArgs),
}

#[derive(Args, Debug)]
pub(crate) struct BaselineArgs {
    #[command(flatten)]
    pub(crate) find: FindArgs,
    /// The file [default: what the configuration names, else mapvet-baseline.json].
    #[arg(long = "baseline", value_name = "FILE")]
    pub(crate) file: Option<PathBuf>,
}

#[derive(Args, Debug)]
pub(crate) struct ConfigArgs {
    #[command(flatten)]
    pub(crate) check: CheckArgs,
    /// Print the JSON Schema of the file instead, for editors.
    #[arg(long)]
    pub(crate) schema: bool,
}

/// From which severity on findings make the exit status 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct FailOn(pub(crate) Option<Severity>);

impl FailOn {
    pub(crate) const ANY: FailOn = FailOn(Some(Severity::Note));
    pub(crate) const NEVER: FailOn = FailOn(None);
    pub(crate) const ALL: [FailOn; 4] =
        [FailOn::ANY, FailOn(Some(Severity::Warning)), FailOn(Some(Severity::Error)), FailOn::NEVER];

    pub(crate) fn word(self) -> &'static str {
        self.0.map_or("never", Severity::word)
    }
}

/// A file to write and its format.
#[derive(Clone, Debug)]
pub(crate) struct Destination {
    pub(crate) format: Format,
    pub(crate) file: PathBuf,
}

#[derive(Args, Debug)]
pub(crate) struct OpsArgs {
    #[command(flatten)]
    pub(crate) select: SelectArgs,
    /// Only maps of this name, like `Server.sessions` or `*.sessions`: `*` is any text, `?` any character.
    #[arg(long, value_name = "GLOB")]
    pub(crate) name: Option<String>,
    /// What to print: text or json.
    #[arg(long, value_name = "FORMAT", default_value = "text", value_parser = audit_format)]
    pub(crate) format: AuditFormat,
}

#[derive(Args, Debug)]
pub(crate) struct ExplainArgs {
    /// The check; without one, all are listed.
    #[arg(value_name = "CHECK")]
    pub(crate) check: Option<String>,
    #[command(flatten)]
    pub(crate) file: FileArgs,
}

#[derive(Debug, Subcommand)]
pub(crate) enum RulesCommand {
    /// List the pattern rules there are, those of your own included, and whether each is on.
    List(FileArgs),
    /// Begin a rule of your own: an example to change.
    New {
        /// Its name: small letters and hyphens.
        #[arg(value_name = "NAME")]
        name: String,
        #[command(flatten)]
        file: FileArgs,
    },
    /// Run the examples of rules: those of your own, or those that are named.
    Test {
        /// The rules.
        #[arg(value_name = "NAME")]
        names: Vec<String>,
        #[command(flatten)]
        file: FileArgs,
    },
}

#[derive(Args, Debug)]
pub(crate) struct FunctionArgs {
    /// The function, like `Server.drop`, `(*Server).drop` or `import/path.drop`; its literals go with it.
    #[arg(value_name = "FUNCTION")]
    pub(crate) function: String,
    #[command(flatten)]
    pub(crate) select: SelectArgs,
}

#[derive(Debug, Subcommand)]
pub(crate) enum DebugCommand {
    /// List every operation on a map: `file:line:column kind`, one a line.
    Ops(SelectArgs),
    /// List every file that patterns and build constraints select, whether it can be parsed or not.
    Files(SelectArgs),
    /// Print what each stage of a check takes: seconds, and the memory that the process has then.
    Stages(SelectArgs),
    /// Print the concrete syntax tree of a file, whose nodes the queries of pattern rules name.
    Tree {
        /// The Go file.
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
    /// Print what a function does to maps and locks, and what its callers get to know of it.
    Facts(FunctionArgs),
    /// Print the locks held on entry to a function, and before and after each block.
    Locks(FunctionArgs),
    /// Print the control-flow graph of a function.
    Cfg(FunctionArgs),
    /// Print the syntax tree of a file.
    Ast {
        /// The Go file.
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
}

fn format(text: &str) -> Result<Format, String> {
    text.parse()
}

fn audit_format(text: &str) -> Result<AuditFormat, String> {
    text.parse()
}

fn destination(text: &str) -> Result<Destination, String> {
    let (format, file) = text.split_once('=').ok_or("write it as FORMAT=FILE, like sarif=mapvet.sarif")?;
    if file.is_empty() {
        return Err("the name of the file is missing behind `=`".to_owned());
    }
    Ok(Destination { format: format.parse()?, file: PathBuf::from(file) })
}

fn fail_on(text: &str) -> Result<FailOn, String> {
    let found = FailOn::ALL.into_iter().find(|level| level.word() == text);
    found.ok_or_else(|| "use note, warning, error or never".to_owned())
}

fn confidence(text: &str) -> Result<Confidence, String> {
    let levels = [Confidence::Low, Confidence::Medium, Confidence::High];
    let found = levels.into_iter().find(|level| level.word() == text);
    found.ok_or_else(|| "use low, medium or high".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_consistent() {
        Cli::command().debug_assert();
    }

    #[test]
    fn tests_are_read_unless_said_otherwise() {
        let tests = |args: &[&str]| match Cli::parse_from(args).command {
            Command::Check(args) => (args.find.select.tests, args.find.select.patterns.len()),
            _ => unreachable!("it is a check"),
        };
        assert_eq!(tests(&["mapvet", "check", "--tests=false"]), (Some(false), 1));
        assert_eq!(tests(&["mapvet", "check", "--tests", "./a", "./b"]), (Some(true), 2));
    }
}
