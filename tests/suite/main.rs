//! The binary from outside.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

mod cli;
mod mangled;
mod pages;
mod readme;
mod support;
