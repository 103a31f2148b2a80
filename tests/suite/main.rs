//! The binary from outside.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

mod book;
mod cli;
mod commands;
mod config;
mod fingerprints;
mod mangled;
mod own;
mod pages;
mod patterns;
mod races;
mod readme;
mod shown;
mod since;
mod support;
