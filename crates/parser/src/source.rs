//! Text as the parser wants it: valid UTF-8 without NUL bytes, as long as the file.

use crate::{Span, SyntaxError};
use std::borrow::Cow;

/// Files longer than this are not read: offsets have 32 bits, and a concrete tree takes many times the text's memory.
pub const MAX_BYTES: usize = 64 << 20;

/// Makes a file's bytes text of the same length. NUL bytes become spaces and bytes that are no UTF-8 underscores, and
/// either is reported once.
pub(crate) fn clean<'t>(bytes: &'t [u8], errors: &mut Vec<SyntaxError>) -> Cow<'t, str> {
    let nul = memchr::memchr(0, bytes);
    match std::str::from_utf8(bytes) {
        Ok(text) if nul.is_none() => return Cow::Borrowed(text),
        Ok(_) => {}
        Err(error) => report(errors, error.valid_up_to(), "invalid UTF-8; such bytes are read as underscores"),
    }
    if let Some(at) = nul {
        report(errors, at, "a NUL byte; such bytes are read as spaces");
    }
    let mut text = String::with_capacity(bytes.len());
    for chunk in bytes.utf8_chunks() {
        text.push_str(&chunk.valid().replace('\0', " "));
        text.extend(chunk.invalid().iter().map(|_| '_'));
    }
    Cow::Owned(text)
}

fn report(errors: &mut Vec<SyntaxError>, at: usize, message: &str) {
    let span = Span { start: at as u32, end: at as u32 + 1 };
    errors.push(SyntaxError { span, message: message.to_owned() });
}
