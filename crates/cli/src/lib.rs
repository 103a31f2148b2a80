//! The commands of mapvet: arguments in, exit status out.
//!
//! With the loader, the only room that touches files, the environment and the terminal. It decides nothing about Go:
//! what a finding is comes from the analysis, how it looks from the reporter.

mod args;
mod baseline;
mod check;
mod config;
mod debug;
mod explain;
mod failure;
mod git;
mod install;
mod named;
mod ops;
mod output;
mod panics;
mod progress;
mod rules;
mod session;
mod since;
mod suppress;

use args::{Cli, Command};
use clap::Parser;
use failure::Failure;
use std::ffi::OsString;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::ExitCode;

/// Deep nesting in Go source is recursion here.
const STACK_BYTES: usize = 16 << 20;

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ending {
    /// Nothing was found.
    Clean,
    /// There are findings.
    Findings,
    /// The outcome cannot be relied on; a sentence has been printed.
    Broken,
}

/// Runs a command line. The status is 0 if nothing was found, 1 if there are findings, 2 if mapvet could not do its job.
pub fn run(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    let cli = match Cli::try_parse_from(args) {
        Ok(cli) => cli,
        Err(error) => {
            // Help and version are errors to the parser, but go to stdout and are no failure.
            let _ = error.print();
            return ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2));
        }
    };
    panics::collect();
    match on_large_stack(&cli) {
        Ok(Ending::Clean) => ExitCode::SUCCESS,
        Ok(Ending::Findings) => ExitCode::from(1),
        Ok(Ending::Broken) => ExitCode::from(2),
        Err(failure) => {
            output::complain(&failure.to_string());
            ExitCode::from(2)
        }
    }
}

fn on_large_stack(cli: &Cli) -> Result<Ending, Failure> {
    let mut pool = rayon::ThreadPoolBuilder::new().stack_size(STACK_BYTES);
    if let Some(threads) = cli.threads {
        pool = pool.num_threads(threads.get());
    }
    pool.build_global().map_err(|e| Failure::Threads(e.to_string()))?;
    // On one of the workers: what they free in one stage the next one takes, also where it runs on a single core.
    let ending = catch_unwind(AssertUnwindSafe(|| rayon::scope(|_| dispatch(cli))));
    ending.unwrap_or_else(|_| Err(Failure::Internal(panics::taken().join("; "))))
}

fn dispatch(cli: &Cli) -> Result<Ending, Failure> {
    match &cli.command {
        Command::Check(args) => check::check(cli, args),
        Command::Baseline(command) => baseline::baseline(cli, command),
        Command::Ops(args) => ops::ops(cli, args),
        Command::Explain(args) => explain::explain(cli, args),
        Command::Rules(command) => rules::rules(cli, command),
        Command::Completions { shell } => install::completions(*shell),
        Command::Man { command } => install::man(command.as_deref()),
        Command::Config(args) => config::config(cli, args),
        Command::Debug(command) => debug::debug(cli, command),
    }
}
