//! The pages of the checks: `rules/checks/*.md`, embedded. The only source of help, documentation and rule texts.
//!
//! A page starts with a front matter of `key: value` lines between two `---`: name, summary, severity, default (on or
//! off), since. Its sections are What, Why, Bad, Good and Limits.

use crate::Severity;
use std::sync::LazyLock;

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
    /// The version that brought it.
    pub since: &'static str,
    /// The page below its front matter, Markdown.
    pub body: &'static str,
}

macro_rules! embedded {
    ($($name:literal,)*) => {
        /// The checks with their pages, sorted by name.
        const TEXTS: &[(&str, &str)] =
            &[$(($name, include_str!(concat!("../../../rules/checks/", $name, ".md"))),)*];
    };
}

embedded! {
    "check-then-act",
    "concurrent-access",
    "copied-lock",
    "different-locks",
    "implicit-map",
    "inconsistent-lock",
    "leaked-map",
    "nil-map-write",
    "recover-cannot-help",
    "sync-map-misuse",
    "unguarded-shared",
    "write-under-read-lock",
}

static PAGES: LazyLock<Vec<Page>> = LazyLock::new(|| TEXTS.iter().filter_map(|(_, text)| parse(text).ok()).collect());

/// All pages, sorted by name.
pub fn pages() -> &'static [Page] {
    &PAGES
}

/// Reads a page; the error says what is wrong with it.
fn parse(text: &'static str) -> Result<Page, String> {
    let (front, body) = text
        .strip_prefix("---\n")
        .and_then(|text| text.split_once("\n---\n"))
        .ok_or("the front matter between two lines of `---` is missing")?;
    let value = |key: &str| {
        let mut lines = front.lines().filter_map(|line| line.split_once(": "));
        lines.find(|(k, _)| *k == key).map(|(_, v)| v.trim()).ok_or(format!("`{key}` is missing"))
    };
    Ok(Page {
        name: value("name")?,
        summary: value("summary")?,
        severity: severity(value("severity")?)?,
        default: switch(value("default")?)?,
        since: value("since")?,
        body: body.trim(),
    })
}

fn severity(word: &str) -> Result<Severity, String> {
    let all = [Severity::Note, Severity::Warning, Severity::Error];
    all.into_iter().find(|s| s.word() == word).ok_or(format!("`{word}` is no severity"))
}

fn switch(word: &str) -> Result<bool, String> {
    match word {
        "on" => Ok(true),
        "off" => Ok(false),
        _ => Err(format!("`{word}` is neither on nor off")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    #[test]
    fn every_page_can_be_read() {
        for (name, text) in TEXTS {
            let page = parse(text).unwrap_or_else(|e| panic!("{name}.md: {e}"));
            assert_eq!(page.name, *name);
            assert!(page.summary.len() <= 120 && page.summary.ends_with('.'), "{name}: {}", page.summary);
        }
        assert_eq!(pages().len(), TEXTS.len());
        assert!(pages().is_sorted_by_key(|page| page.name));
    }

    #[test]
    fn the_folder_and_the_list_agree() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../rules/checks");
        let mut names: Vec<String> = std::fs::read_dir(folder)
            .expect("the folder is there")
            .map(|entry| entry.expect("an entry").file_name().to_string_lossy().trim_end_matches(".md").to_owned())
            .collect();
        names.sort();
        assert_eq!(names, TEXTS.iter().map(|(name, _)| *name).collect::<Vec<_>>());
    }

    #[test]
    fn every_page_has_its_sections() {
        for page in pages() {
            let sections: Vec<&str> = page.body.lines().filter_map(|line| line.strip_prefix("## ")).collect();
            assert_eq!(sections, ["What", "Why", "Bad", "Good", "Limits"], "{}", page.name);
            let bad = page.body.split("## Bad").nth(1).and_then(|t| t.split("## Good").next()).unwrap_or_default();
            assert!(bad.contains(&format!("// want {}", page.name)), "{}: the bad line is not marked", page.name);
        }
    }

    #[test]
    fn a_broken_page_says_what_is_wrong() {
        assert!(parse("name: x\n").is_err_and(|e| e.contains("front matter")));
        assert!(parse("---\nname: x\n---\n").is_err_and(|e| e.contains("`summary`")));
        let text = "---\nname: x\nsummary: y.\nseverity: bad\ndefault: on\nsince: 1\n---\n";
        assert!(parse(text).is_err_and(|e| e.contains("`bad`")));
    }
}
