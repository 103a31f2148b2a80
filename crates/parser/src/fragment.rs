//! The text tree-sitter gets to see: a part of the file, with a few edits, and the way back to the file's offsets.

use std::cell::Cell;
use std::ops::Range;

/// An edit of the text before it is parsed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Edit {
    /// Where in the file.
    pub(crate) at: usize,
    /// How many bytes are left out.
    pub(crate) remove: usize,
    /// What is put there.
    pub(crate) insert: &'static str,
}

/// A part of a file as tree-sitter sees it.
#[derive(Debug)]
pub(crate) struct Fragment {
    text: String,
    map: Map,
}

/// From offsets in a fragment to offsets in the file.
#[derive(Debug, Default)]
pub(crate) struct Map {
    /// Offsets in the fragment from which on it equals the file from the second offset on; empty if both are one.
    segments: Vec<(u32, u32)>,
    /// The segment in which something began last: mostly the next thing begins there as well, or in the next one.
    last: Cell<usize>,
}

impl Fragment {
    /// Cuts a range out of a file and applies the edits, which must be in order; those outside or overlapping an
    /// earlier one are dropped.
    pub(crate) fn new(file: &str, range: Range<usize>, edits: &[Edit]) -> Fragment {
        let mut text = String::with_capacity(range.len() + edits.len());
        let mut segments = vec![(0, range.start as u32)];
        let mut pos = range.start;
        for edit in edits {
            let end = edit.at + edit.remove;
            let kept = file.get(pos..edit.at);
            let (Some(kept), true) = (kept, edit.at >= pos && end <= range.end && file.is_char_boundary(end)) else {
                continue;
            };
            text.push_str(kept);
            text.push_str(edit.insert);
            pos = end;
            if edit.remove != edit.insert.len() {
                segments.push((text.len() as u32, pos as u32));
            }
        }
        text.push_str(file.get(pos..range.end).unwrap_or_default());
        Fragment { text, map: Map::new(segments) }
    }

    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    pub(crate) fn map(&self) -> &Map {
        &self.map
    }

    pub(crate) fn into_map(self) -> Map {
        self.map
    }
}

impl Map {
    pub(crate) fn new(segments: Vec<(u32, u32)>) -> Map {
        Map { segments, last: Cell::new(0) }
    }

    /// Whether every offset stands for itself.
    #[inline]
    pub(crate) fn is_identity(&self) -> bool {
        self.segments.is_empty()
    }

    /// The offset in the file of a byte of the fragment.
    #[inline]
    pub(crate) fn offset(&self, at: u32) -> u32 {
        let segment = self.segment(at);
        self.last.set(segment.unwrap_or_default());
        self.within(segment, at)
    }

    /// The offset in the file of the end of something: what was cut out behind it does not belong to it.
    #[inline]
    pub(crate) fn end(&self, at: u32) -> u32 {
        match at.checked_sub(1) {
            Some(last) => self.within(self.segment(last), last) + 1,
            None => self.within(self.segment(0), 0),
        }
    }

    fn within(&self, segment: Option<usize>, at: u32) -> u32 {
        match segment.and_then(|i| self.segments.get(i)) {
            Some((from, to)) => to + (at - from),
            None => at,
        }
    }

    /// The segment in which an offset lies.
    #[inline]
    fn segment(&self, at: u32) -> Option<usize> {
        let last = self.last.get();
        match self.segments.get(last..).unwrap_or_default() {
            [(from, _), (end, _), ..] if *from <= at && at < *end => Some(last),
            [_, (from, _), (end, _), ..] if *from <= at && at < *end => Some(last + 1),
            _ => self.segments.partition_point(|(from, _)| *from <= at).checked_sub(1),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn offsets_lead_back_to_the_file() {
        let file = "func f() { long body }; var x";
        let edits = [Edit { at: 10, remove: 11, insert: "" }, Edit { at: 22, remove: 0, insert: ";;" }];
        let fragment = Fragment::new(file, 0..file.len(), &edits);
        assert_eq!(fragment.text(), "func f() {};;; var x");
        let x = fragment.text().rfind('x').unwrap() as u32;
        let map = fragment.into_map();
        assert_eq!((map.offset(x), map.end(x + 1)), (28, 29));
        assert_eq!((map.offset(10), map.end(10)), (21, 10));
    }

    #[test]
    fn edits_outside_the_range_are_dropped() {
        let edits = [Edit { at: 0, remove: 1, insert: "" }, Edit { at: 5, remove: 9, insert: "" }];
        assert_eq!(Fragment::new("abcdefgh", 2..6, &edits).text(), "cdef");
    }
}
