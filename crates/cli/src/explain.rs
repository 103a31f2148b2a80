//! `mapvet explain`: the pages of the checks.

use crate::args::{Cli, ExplainArgs};
use crate::config::{Flags, Settings};
use crate::failure::Failure;
use crate::{Ending, named, output};
use mapvet_analysis::Page;
use std::io::{self, Write};

pub(crate) fn explain(cli: &Cli, args: &ExplainArgs) -> Result<Ending, Failure> {
    match &args.check {
        Some(name) => {
            if !named::is_known(name) {
                // It may be a rule of the project's own.
                Settings::new(cli, Flags::from(&args.file))?;
            }
            let page = named::page(name)?;
            output::to_stdout(|out| write_page(&page, out))?;
        }
        None => output::to_stdout(write_list)?,
    }
    Ok(Ending::Clean)
}

fn write_page(page: &Page, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "# {}\n\n{}\n", page.name, page.summary)?;
    let default = if page.default { "on" } else { "off" };
    writeln!(out, "Severity: {}. By default: {default}. Since: {}.\n", page.severity, page.since)?;
    writeln!(out, "{}", page.body.trim())
}

fn write_list(out: &mut dyn Write) -> io::Result<()> {
    let pages = named::all();
    let width = pages.iter().map(|page| page.name.len()).max().unwrap_or_default();
    for page in pages {
        let off = if page.default { "" } else { " (off by default)" };
        writeln!(out, "{:width$}  {}{off}", page.name, page.summary)?;
    }
    Ok(())
}
