//! The checks on Go packages of our own: `testdata/<check>/`, where comments say what must be found and what must not.
//!
//! The marks, at the end of the line they speak of:
//!
//! - `// want <check> "part of the message"`: an access that is blamed; every blamed access has one.
//! - `// with <check>`: an access that a finding of the check names without blaming it.
//! - `// silent: why`: an access that looks like a finding and is none. Every file has at least one.
//! - `// known miss: <check> why`: an access that should be blamed and is not; it fails once it is.
//! - `// known false alarm: <check> why`: an access that is blamed and should not be; it fails once it is not.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

mod judge;
mod marks;
mod models;
mod packages;
mod same;
mod silenced;
mod tree;
