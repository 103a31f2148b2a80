//! What installing mapvet leaves beside the binary: completions of shells and manual pages. Both are made from the
//! command line's own description.

use crate::args::Cli;
use crate::failure::Failure;
use crate::{Ending, output};
use clap::{Command, CommandFactory};
use clap_complete::Shell;
use clap_mangen::Man;

/// `mapvet completions`
pub(crate) fn completions(shell: Shell) -> Result<Ending, Failure> {
    // Made whole before it is written: its maker takes a reader that goes away for a failure of its own.
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Cli::command(), "mapvet", &mut script);
    output::to_stdout(|out| out.write_all(&script))?;
    Ok(Ending::Clean)
}

/// `mapvet man`
pub(crate) fn man(command: Option<&str>) -> Result<Ending, Failure> {
    // Built, so that commands know the options that all have.
    let mut whole = Cli::command();
    whole.build();
    let page = match command {
        None => whole,
        Some(name) => subcommand(&whole, name).ok_or_else(|| Failure::NoCommand(name.to_owned()))?,
    };
    output::to_stdout(|out| Man::new(page).render(out))?;
    Ok(Ending::Clean)
}

fn subcommand(whole: &Command, name: &str) -> Option<Command> {
    let found = whole.get_subcommands().find(|command| command.get_name() == name)?;
    Some(found.clone().version(env!("CARGO_PKG_VERSION")))
}
