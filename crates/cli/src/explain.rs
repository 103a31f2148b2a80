//! `mapvet explain`: the pages of the checks.

use crate::args::ExplainArgs;
use crate::failure::Failure;
use crate::{Ending, named, output};
use mapvet_analysis::{Page, pages};
use std::io::{self, Write};

pub(crate) fn explain(args: &ExplainArgs) -> Result<Ending, Failure> {
    match &args.check {
        Some(name) => {
            let page = named::page(name)?;
            output::to_stdout(|out| write_page(page, out))?;
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
    let width = pages().iter().map(|page| page.name.len()).max().unwrap_or_default();
    for page in pages() {
        let off = if page.default { "" } else { " (off by default)" };
        writeln!(out, "{:width$}  {}{off}", page.name, page.summary)?;
    }
    Ok(())
}
