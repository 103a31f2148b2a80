//! The types of expressions in small packages written for the purpose.
#![expect(clippy::panic, reason = "a test fails by panicking")]

mod basics;
mod broken;
mod generics;
mod harness;
mod ops;
mod packages;
mod selectors;
