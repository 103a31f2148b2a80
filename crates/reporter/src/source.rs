//! Lines of source, and columns in the units that readers count.

use crate::SourceProvider;
use mapvet_analysis::Place;
use rustc_hash::FxHashMap;
use std::cell::RefCell;
use std::ops::Range;
use std::rc::Rc;

/// The files of a report, each read once.
pub(crate) struct Sources<'a> {
    provider: &'a dyn SourceProvider,
    read: RefCell<FxHashMap<String, Option<Rc<Source>>>>,
}

impl<'a> Sources<'a> {
    pub(crate) fn new(provider: &'a dyn SourceProvider) -> Self {
        Sources { provider, read: RefCell::default() }
    }

    /// A file, if it can be read.
    pub(crate) fn get(&self, file: &str) -> Option<Rc<Source>> {
        if let Some(known) = self.read.borrow().get(file) {
            return known.clone();
        }
        let source = self.provider.read(file).map(|bytes| Rc::new(Source::new(&bytes)));
        self.read.borrow_mut().insert(file.to_owned(), source.clone());
        source
    }

    /// A place with its columns counted in UTF-16 code units; as they are where the source is not at hand.
    pub(crate) fn utf16(&self, place: &Place) -> Place {
        self.recount(place, |text| text.encode_utf16().count())
    }

    /// A place with its columns counted in characters.
    pub(crate) fn chars(&self, place: &Place) -> Place {
        self.recount(place, |text| text.chars().count())
    }

    fn recount(&self, place: &Place, count: impl Fn(&str) -> usize) -> Place {
        let Some(source) = self.get(&place.file) else { return place.clone() };
        let column = |line, column| match source.before(line, column) {
            Some(text) => count(text) as u32 + 1,
            None => column,
        };
        Place {
            column: column(place.line, place.column),
            end_column: column(place.end_line, place.end_column),
            ..place.clone()
        }
    }
}

/// A file as text. Bytes that are not UTF-8 are replaced; positions keep counting the bytes of the file.
pub(crate) struct Source {
    text: String,
    /// Where lines start in `text`.
    starts: Vec<usize>,
    /// Where bytes were replaced: the offset in `text` just behind, and how much longer `text` is than the file there.
    shifts: Vec<(usize, usize)>,
}

const REPLACEMENT: char = '\u{fffd}';

impl Source {
    fn new(bytes: &[u8]) -> Self {
        let mut text = String::with_capacity(bytes.len());
        let mut shifts = Vec::new();
        for chunk in bytes.utf8_chunks() {
            text.push_str(chunk.valid());
            if !chunk.invalid().is_empty() {
                text.push(REPLACEMENT);
                let longer: usize = shifts.last().map_or(0, |(_, s)| *s);
                shifts.push((text.len(), longer + REPLACEMENT.len_utf8() - chunk.invalid().len()));
            }
        }
        let starts = std::iter::once(0).chain(text.match_indices('\n').map(|(i, _)| i + 1)).collect();
        Source { text, starts, shifts }
    }

    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// Where a line stands in the text, without its line break.
    pub(crate) fn line(&self, line: u32) -> Option<Range<usize>> {
        let index = (line as usize).checked_sub(1)?;
        let start = *self.starts.get(index)?;
        let end = self.starts.get(index + 1).copied().unwrap_or(self.text.len());
        let length = self.text.get(start..end)?.trim_end_matches(['\n', '\r']).len();
        Some(start..start + length)
    }

    /// The line, counted from 0, that holds an offset.
    pub(crate) fn line_at(&self, offset: usize) -> usize {
        self.starts.partition_point(|s| *s <= offset).saturating_sub(1)
    }

    /// How far the text has grown over the file up to an offset.
    fn shift(&self, offset: usize) -> usize {
        let index = self.shifts.partition_point(|(at, _)| *at <= offset);
        index.checked_sub(1).and_then(|i| self.shifts.get(i)).map_or(0, |(_, s)| *s)
    }

    /// The offset in the text of a line and a 1-based byte column of the file; clipped to the line.
    pub(crate) fn offset(&self, line: u32, column: u32) -> Option<usize> {
        let range = self.line(line)?;
        let mut wanted = range.start + (column as usize).saturating_sub(1);
        let base = self.shift(range.start);
        // A replaced byte before the column moves it; where it stands tells how far, so go on until nothing changes.
        loop {
            let moved = range.start + (column as usize).saturating_sub(1) + self.shift(wanted) - base;
            if moved <= wanted {
                break;
            }
            wanted = moved;
        }
        let mut offset = wanted.min(range.end);
        while !self.text.is_char_boundary(offset) {
            offset -= 1;
        }
        Some(offset)
    }

    /// What stands on a line before a column.
    fn before(&self, line: u32, column: u32) -> Option<&str> {
        let start = self.line(line)?.start;
        self.text.get(start..self.offset(line, column)?)
    }

    /// The 1-based byte column in the file of an offset in the text.
    pub(crate) fn column(&self, offset: usize) -> usize {
        let start = self.starts.get(self.line_at(offset)).copied().unwrap_or(0);
        (offset - start + 1).saturating_sub(self.shift(offset) - self.shift(start))
    }

    /// The span of a place in the text.
    pub(crate) fn span(&self, place: &Place) -> Option<Range<usize>> {
        let start = self.offset(place.line, place.column)?;
        let end = self.offset(place.end_line, place.end_column).unwrap_or(start);
        Some(start..end.max(start))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct One(&'static [u8]);
    impl SourceProvider for One {
        fn read(&self, _: &str) -> Option<Vec<u8>> {
            Some(self.0.to_vec())
        }
    }

    fn place(line: u32, column: u32, end_column: u32) -> Place {
        Place { file: "a.go".into(), line, column, end_line: line, end_column }
    }

    #[test]
    fn columns_in_other_units() {
        let provider = One("x\n\u{e9}\u{1f600}m[k]\r\n".as_bytes());
        let sources = Sources::new(&provider);
        // é is 2 bytes, one unit; the face is 4 bytes, two units of UTF-16, one character.
        let (utf16, chars) = (sources.utf16(&place(2, 7, 11)), sources.chars(&place(2, 7, 11)));
        assert_eq!((utf16.column, utf16.end_column), (4, 8));
        assert_eq!((chars.column, chars.end_column), (3, 7));
        let past = sources.utf16(&place(2, 700, 900));
        assert_eq!((past.column, past.end_column), (8, 8));
        assert_eq!(sources.utf16(&place(99, 5, 6)).column, 5);
    }

    #[test]
    fn bytes_that_are_not_text_do_not_move_columns() {
        let source = Source::new(b"a\n\xff\xfe\xff = m[k]\nb");
        let offset = source.offset(2, 7).expect("the line is there");
        assert_eq!(source.text().get(offset..offset + 4), Some("m[k]"));
        assert_eq!(source.column(offset), 7);
        assert_eq!(source.offset(3, 1).map(|o| source.column(o)), Some(1));
    }
}
