//! Where output goes: stdout for findings, stderr for all else, files whole or not at all.

use crate::failure::Failure;
use std::fs;
use std::io::{self, BufWriter, Write};
use std::path::Path;

/// Says on stderr what is wrong.
pub(crate) fn complain(message: &str) {
    // Nobody is left to tell if stderr is gone.
    let _ = writeln!(io::stderr(), "mapvet: {message}");
}

/// Writes to stdout. A reader that has seen enough is no failure.
pub(crate) fn to_stdout(write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> Result<(), Failure> {
    let mut out = BufWriter::new(io::stdout().lock());
    match write(&mut out).and_then(|()| out.flush()) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => {
            // What is left in the buffer has no reader.
            let _ = out.into_parts();
            Ok(())
        }
        result => result.map_err(Failure::Stdout),
    }
}

/// Writes a file: a temporary one beside it takes its place when all is written. What is no ordinary file, like a
/// pipe, is written directly.
pub(crate) fn to_file(path: &Path, write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> Result<(), Failure> {
    let special = fs::metadata(path).is_ok_and(|m| !m.is_file());
    let result = if special { write_to(path, write) } else { replace(path, write) };
    result.map_err(|source| Failure::Write { path: path.to_owned(), source })
}

fn replace(path: &Path, write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<()> {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{}.tmp", std::process::id()));
    let temporary = path.with_file_name(name);
    let result = write_to(&temporary, write).and_then(|()| fs::rename(&temporary, path));
    if result.is_err() {
        // It may not exist; the first error is the one to tell.
        let _ = fs::remove_file(&temporary);
    }
    result
}

fn write_to(path: &Path, write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<()> {
    let mut out = BufWriter::new(fs::File::create(path)?);
    write(&mut out)?;
    out.flush()
}
