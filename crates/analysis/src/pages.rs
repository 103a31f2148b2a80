//! The pages of the checks: `rules/checks/*.md`, embedded. The only source of help, documentation and rule texts.

use crate::Severity;

/// A check's page.
#[derive(Clone, Copy, Debug)]
pub struct Page {
    /// The check's name.
    pub name: &'static str,
    /// One line: what it finds.
    pub summary: &'static str,
    /// Severity at high confidence.
    pub severity: Severity,
    /// Whether it is on unless asked for.
    pub default: bool,
    /// The page below its front matter, Markdown.
    pub body: &'static str,
}

/// All pages, sorted by name.
pub fn pages() -> &'static [Page] {
    &[]
}
