//! `--new-from`: what a change brings, by analyzing the older state of the tree too and leaving out what it had.
//!
//! A filter by changed lines would be wrong: the cause of a race can stand in a file that the change did not touch.

use crate::args::FindArgs;
use crate::baseline::Baseline;
use crate::check;
use crate::config::Settings;
use crate::failure::Failure;
use crate::git::Repository;
use mapvet_loader::FileSystem;

/// What the older state had.
pub(crate) struct Older {
    pub(crate) known: Baseline,
    /// What went wrong inside mapvet on the way.
    pub(crate) internal_errors: Vec<String>,
}

/// The state that a revision stands for.
pub(crate) struct Base<'a> {
    revision: &'a str,
    repository: Repository,
    commit: String,
}

/// Looks for it; what cannot be compared is told before anything is analyzed.
pub(crate) fn base<'a>(revision: &'a str, settings: &Settings) -> Result<Base<'a>, Failure> {
    let repository = Repository::find(&settings.directory)?;
    let commit = repository.base(revision)?;
    Ok(Base { revision, repository, commit })
}

/// Analyzes it, under the same settings.
pub(crate) fn older(base: &Base<'_>, args: &FindArgs, settings: &Settings) -> Result<Older, Failure> {
    let revision = base.revision;
    let files = FileSystem::with(base.repository.snapshot(&base.commit)?);
    match check::find(args, settings, files) {
        Ok(mut found) => {
            let errors = std::mem::take(&mut found.outcome.internal_errors);
            let internal_errors = errors.into_iter().map(|error| format!("in {revision}: {error}")).collect();
            let known = Baseline::of(&found.outcome.findings);
            found.free();
            Ok(Older { known, internal_errors })
        }
        // What is selected now did not exist then, so all of it is new.
        Err(Failure::Load(_) | Failure::NothingSelected(_) | Failure::NothingReadable(_)) => {
            Ok(Older { known: Baseline::default(), internal_errors: Vec::new() })
        }
        Err(failure) => Err(failure),
    }
}
