//! Positions: byte offsets inside, lines and columns only where people read them.

/// A half-open range of bytes of one file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

/// A place as people write it: 1-based line, 1-based column counted in bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LineCol {
    /// 1-based line.
    pub line: u32,
    /// 1-based column, in bytes.
    pub column: u32,
}

/// Where each line of a file begins.
#[derive(Clone, Debug, Default)]
pub struct LineIndex {
    /// Offsets of first bytes; the first is 0.
    starts: Vec<u32>,
}

impl LineIndex {
    /// Indexes a text.
    pub fn new(text: &[u8]) -> Self {
        let mut starts = vec![0];
        starts.extend(memchr::memchr_iter(b'\n', text).map(|i| i as u32 + 1));
        starts.shrink_to_fit();
        LineIndex { starts }
    }

    /// The line and column of a byte offset; an offset past the end belongs to the last line.
    pub fn line_col(&self, offset: u32) -> LineCol {
        let line = self.starts.partition_point(|s| *s <= offset);
        let start = line.checked_sub(1).and_then(|i| self.starts.get(i)).copied().unwrap_or(0);
        LineCol { line: line as u32, column: offset - start + 1 }
    }

    /// How many lines there are (a final newline opens no further line).
    pub fn lines(&self) -> u32 {
        self.starts.len() as u32
    }
}
