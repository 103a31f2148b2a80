//! The binary; everything is in the library `mapvet-cli`.

use std::process::ExitCode;

fn main() -> ExitCode {
    mapvet_cli::run(std::env::args_os())
}
