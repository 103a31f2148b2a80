//! What is reported, and in which formats.

use mapvet_analysis::{Finding, Page, Severity, Stats};
use std::fmt;
use std::str::FromStr;

/// Something that could not be read or analyzed. It never hides a finding elsewhere.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// Path relative to the working directory; empty where none applies.
    pub file: String,
    /// 1-based line, 0 where none applies.
    pub line: u32,
    /// A sentence.
    pub message: String,
}

/// Gives the text of files, so that formats can show lines and count columns as their readers do.
pub trait SourceProvider {
    /// The bytes of a file by the path that findings show; `None` if it cannot be read.
    fn read(&self, file: &str) -> Option<Vec<u8>>;
}

/// One run's outcome.
pub struct Report<'a> {
    /// The findings, in the order in which they are shown.
    pub findings: &'a [Finding],
    /// What could not be read.
    pub errors: &'a [Problem],
    /// What went wrong inside mapvet itself.
    pub internal_errors: &'a [String],
    /// Counts.
    pub stats: Stats,
    /// How long it took; `None` for output that must be the same every time.
    pub seconds: Option<f64>,
    /// Source text.
    pub sources: &'a dyn SourceProvider,
    /// Whether [`Format::Full`] may color its output.
    pub color: bool,
    /// The way from the repository's root to the working directory: empty, or like `a/b`. Code scanning wants paths
    /// from the root.
    pub prefix: &'a str,
    /// The least severity that fails the run; `None` if nothing does.
    pub fails: Option<Severity>,
    /// What is known and not told.
    pub left_out: LeftOut,
    /// Rules that ran beside the checks.
    pub own_rules: &'a [Page],
}

/// How many findings were left out, and why. Shown as `, 2 suppressed, 1 in the baseline`.
#[derive(Clone, Copy, Debug, Default)]
pub struct LeftOut {
    /// Comments ask for it.
    pub suppressed: usize,
    /// The baseline knows them.
    pub baseline: usize,
    /// An older state of the tree had them.
    pub older: usize,
}

impl fmt::Display for LeftOut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (count, what) in
            [(self.suppressed, "suppressed"), (self.baseline, "in the baseline"), (self.older, "not new")]
        {
            if count > 0 {
                write!(f, ", {count} {what}")?;
            }
        }
        Ok(())
    }
}

impl Report<'_> {
    /// How many findings fail the run.
    pub fn failing(&self) -> usize {
        let Some(least) = self.fails else { return 0 };
        self.findings.iter().filter(|finding| finding.severity >= least).count()
    }

    /// A displayed path as seen from the repository's root, without `.` and, as far as the prefix reaches, `..`.
    pub(crate) fn rooted(&self, file: &str) -> String {
        if file.starts_with('/') || self.prefix.is_empty() && !file.contains("./") {
            return file.to_owned();
        }
        let mut parts: Vec<&str> = Vec::new();
        for part in self.prefix.split('/').chain(file.split('/')) {
            match part {
                "" | "." => {}
                ".." if parts.last().is_some_and(|p| *p != "..") => drop(parts.pop()),
                _ => parts.push(part),
            }
        }
        parts.join("/")
    }
}

macro_rules! formats {
    ($($(#[$doc:meta])* $variant:ident => $name:literal,)*) => {
        /// An output format.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Format {
            $($(#[$doc])* $variant,)*
        }

        impl Format {
            /// All formats.
            pub const ALL: &[Format] = &[$(Format::$variant,)*];

            /// Its name on the command line.
            pub fn name(self) -> &'static str {
                match self { $(Format::$variant => $name,)* }
            }
        }
    };
}

formats! {
    /// A line a finding as `go vet` writes it, and indented lines with the accesses.
    Text => "text",
    /// Source excerpts with both accesses labelled.
    Full => "full",
    /// One JSON document.
    Json => "json",
    /// One JSON object a line, one line a finding.
    Jsonl => "jsonl",
    /// SARIF 2.1.0, for code scanning.
    Sarif => "sarif",
    /// Workflow commands of GitHub Actions.
    Github => "github",
    /// GitLab Code Quality.
    Gitlab => "gitlab",
    /// Checkstyle's XML.
    Checkstyle => "checkstyle",
    /// JUnit's XML.
    Junit => "junit",
    /// Reviewdog's diagnostics, one a line.
    Rdjsonl => "rdjsonl",
    /// A summary for reviewers.
    Markdown => "markdown",
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Format {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        Format::ALL.iter().copied().find(|f| f.name() == text).ok_or_else(|| {
            let names: Vec<_> = Format::ALL.iter().map(|f| f.name()).collect();
            format!("unknown format `{text}`; use one of {}", names.join(", "))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Nothing;
    impl SourceProvider for Nothing {
        fn read(&self, _: &str) -> Option<Vec<u8>> {
            None
        }
    }

    #[test]
    fn paths_from_the_root_of_the_repository() {
        let of = |prefix: &str, file: &str| {
            let report = Report {
                findings: &[],
                errors: &[],
                internal_errors: &[],
                stats: Stats::default(),
                seconds: None,
                sources: &Nothing,
                color: false,
                prefix,
                fails: None,
                left_out: LeftOut::default(),
                own_rules: &[],
            };
            report.rooted(file)
        };
        assert_eq!(of("", "a/b.go"), "a/b.go");
        assert_eq!(of("", "./b.go"), "b.go");
        assert_eq!(of("x/y", "b.go"), "x/y/b.go");
        assert_eq!(of("x/y", "../b.go"), "x/b.go");
        assert_eq!(of("x", "../../b.go"), "../b.go");
        assert_eq!(of("x", "/usr/b.go"), "/usr/b.go");
    }

    #[test]
    fn every_format_is_found_by_its_name() {
        for format in Format::ALL {
            assert_eq!(format.name().parse(), Ok(*format));
        }
        assert!("xml".parse::<Format>().is_err_and(|e| e.contains("checkstyle")));
    }
}
