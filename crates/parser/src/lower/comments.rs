//! Comments: which belong to which declaration, and which are directives.

use super::{Lower, State};
use crate::{Comment, CommentId, LineDirective, Span};

/// What makes a comment a directive.
const DIRECTIVES: [&str; 7] = ["//go:", "//mapvet:", "//lint:", "//nolint", "//line ", "/*line ", "//export "];

/// Lock annotations may stand anywhere in a comment.
const ANNOTATION: &str = "+checklocks";

impl State {
    /// Notes a comment of a file; they must come in order.
    pub(crate) fn note_comment(&mut self, file: &str, span: Span) {
        self.comments.push(span);
        let Some(text) = file.get(span.start as usize..span.end as usize) else { return };
        let directive = DIRECTIVES.iter().any(|d| text.starts_with(d));
        if directive || text.contains(ANNOTATION) {
            self.file.directives.push(Comment { span, text: text.trim_end().into() });
            if directive {
                let at_line_start = file.get(..span.start as usize).is_none_or(|b| b.is_empty() || b.ends_with('\n'));
                self.file.line_directives.extend(line_directive(text, span, at_line_start));
            }
        }
    }
}

impl Lower<'_, '_> {
    pub(super) fn note_comment(&mut self, span: Span) {
        self.state.note_comment(self.text, span);
    }

    /// The comment lines directly above what starts at `start`.
    pub(super) fn doc(&mut self, start: u32) -> Option<CommentId> {
        let comments = &self.state.comments;
        let before = comments.partition_point(|c| c.start < start);
        let before = comments.iter().take(before).rev();
        let mut below = start;
        let mut first = None;
        for comment in before {
            if !self.next_line(comment.end, below) || !self.alone_on_line(comment.start) {
                break;
            }
            first.get_or_insert(*comment);
            below = comment.start;
        }
        let last = first?;
        Some(self.keep_comment(Span { start: below, end: last.end }))
    }

    /// The comment that ends the line on which something ends, at most punctuation between them.
    pub(super) fn trailing_comment(&mut self, end: u32) -> Option<CommentId> {
        let rest = self.text.get(end as usize..)?;
        let tail = rest.trim_start_matches([' ', '\t', ';', ',']);
        let len = if tail.starts_with("//") {
            memchr::memchr(b'\n', tail.as_bytes()).unwrap_or(tail.len())
        } else if tail.starts_with("/*") {
            let len = tail.find("*/")? + 2;
            let after = tail[len..].trim_start_matches([' ', '\t', '\r']);
            (after.is_empty() || after.starts_with('\n')).then_some(len)?
        } else {
            return None;
        };
        let start = self.text.len() - tail.len();
        let len = tail[..len].trim_end().len();
        Some(self.keep_comment(Span { start: start as u32, end: (start + len) as u32 }))
    }

    fn keep_comment(&mut self, span: Span) -> CommentId {
        let comments = &mut self.state.file.comments;
        if let Some(last) = comments.last()
            && last.span == span
        {
            return CommentId(comments.len() as u32 - 1);
        }
        let text = &self.text[span.start as usize..span.end as usize];
        let mut joined = String::with_capacity(text.len());
        for line in text.lines() {
            if !joined.is_empty() {
                joined.push('\n');
            }
            joined.push_str(line.trim());
        }
        comments.push(Comment { span, text: joined.into() });
        CommentId(comments.len() as u32 - 1)
    }

    /// Whether only white space with exactly one newline stands between two offsets.
    fn next_line(&self, from: u32, to: u32) -> bool {
        let gap = self.text.as_bytes().get(from as usize..to as usize).unwrap_or_default();
        gap.iter().all(u8::is_ascii_whitespace) && gap.iter().filter(|b| **b == b'\n').count() == 1
    }

    fn alone_on_line(&self, start: u32) -> bool {
        let before = &self.text.as_bytes()[..start as usize];
        before.iter().rev().take_while(|b| **b != b'\n').all(u8::is_ascii_whitespace)
    }

    /// Whether an empty line stands between two offsets; comments do not count as empty.
    pub(super) fn blank_line_between(&self, from: u32, to: u32) -> bool {
        let gap = self.text.as_bytes().get(from as usize..to as usize).unwrap_or_default();
        let mut newlines = memchr::memchr_iter(b'\n', gap);
        let Some(mut last) = newlines.next() else { return false };
        newlines.any(|at| {
            let blank = gap[last..at].iter().all(u8::is_ascii_whitespace);
            last = at;
            blank
        })
    }
}

/// Reads `//line file:12` and `/*line file:12:3*/`; malformed ones mean nothing.
fn line_directive(text: &str, span: Span, at_line_start: bool) -> Option<LineDirective> {
    let (body, pos) = match text.strip_prefix("//line ") {
        Some(body) if at_line_start => (body.trim_end(), span.end + 1),
        Some(_) => return None,
        None => (text.strip_prefix("/*line ")?.strip_suffix("*/")?, span.end),
    };
    let (rest, last) = body.rsplit_once(':')?;
    let last = positive(last)?;
    if let Some((file, line)) = rest.rsplit_once(':').and_then(|(file, line)| Some((file, positive(line)?))) {
        return Some(LineDirective { pos, file: file.into(), line, column: last });
    }
    Some(LineDirective { pos, file: rest.into(), line: last, column: 0 })
}

fn positive(text: &str) -> Option<u32> {
    text.parse().ok().filter(|n| *n > 0)
}
