//! What the XML formats share.

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, Event};
use std::io::{self, Write};

/// A writer that indents, with the declaration written.
pub(crate) fn document(out: &mut dyn Write) -> io::Result<Writer<&mut dyn Write>> {
    let mut xml = Writer::new_with_indent(out, b' ', 2);
    xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    Ok(xml)
}

/// Text without the characters that XML 1.0 cannot hold, not even escaped. Line breaks would become blanks in an
/// attribute, so they are shown as escapes.
pub(crate) fn attribute(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\u{fffe}' | '\u{ffff}' => kept.push(char::REPLACEMENT_CHARACTER),
            c if c.is_control() => kept.extend(c.escape_default()),
            c => kept.push(c),
        }
    }
    kept
}
