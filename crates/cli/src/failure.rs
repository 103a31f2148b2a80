//! Why mapvet could not do its job: one sentence each, with what to do.

use mapvet_loader::LoadFailure;
use std::io;
use std::path::PathBuf;

#[derive(Debug, thiserror::Error)]
pub(crate) enum Failure {
    #[error("cannot enter {}: {source}; give -C a folder that exists", .path.display())]
    Directory { path: PathBuf, source: io::Error },
    #[error("cannot find the working directory: {0}; run mapvet in a folder that exists")]
    WorkingDirectory(io::Error),
    #[error("nothing to check: {0}")]
    Load(#[from] LoadFailure),
    #[error("nothing to check: {0} selects no Go file here; name folders of Go packages, like ./...")]
    NothingSelected(String),
    #[error("nothing to check: {0}")]
    NothingReadable(String),
    #[error("there is no command `{0}`; `mapvet --help` lists them")]
    NoCommand(String),
    #[error("unknown check `{name}`{} (`mapvet explain` lists them)", hint(.nearest.as_ref()))]
    UnknownCheck { name: String, nearest: Option<String> },
    #[error("no function `{0}` here; write it like `Server.drop` or `import/path.drop`")]
    NoFunction(String),
    #[error(
        "the rule folder {folder} has neither `models` nor `patterns`; put TOML files in one, or name another folder"
    )]
    Rules { folder: String },
    #[error("cannot compare with an older state: {0}")]
    Revision(String),
    #[error("{place}: {reason}")]
    Config { place: String, reason: String },
    #[error("cannot read {}: {source}; name a file that exists and may be read", .path.display())]
    Read { path: PathBuf, source: io::Error },
    #[error("cannot use the baseline {}: {reason}; write it anew with `mapvet baseline write`", .path.display())]
    Baseline { path: PathBuf, reason: String },
    #[error("cannot write {}: {source}; name a file in a folder that exists and may be written", .path.display())]
    Write { path: PathBuf, source: io::Error },
    #[error("cannot write to stdout: {0}")]
    Stdout(io::Error),
    #[error("cannot start worker threads: {0}; try a smaller --threads")]
    Threads(String),
    #[error("internal error: {0}; please report it, with the input if you can")]
    Internal(String),
}

fn hint(nearest: Option<&String>) -> String {
    nearest.map(|name| format!("; did you mean `{name}`?")).unwrap_or_default()
}
