//! The marks in Go sources.

use mapvet_analysis::pages;

/// What a mark says of its line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Says {
    /// Blamed, with this in the message.
    Want(String),
    /// Named, not blamed.
    With,
    /// Not blamed.
    Silent,
    /// Should be blamed, is not.
    Miss,
    /// Is blamed, should not be.
    FalseAlarm,
}

/// A mark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Mark {
    pub(crate) line: u32,
    /// Empty for [`Says::Silent`], which speaks of all checks.
    pub(crate) check: String,
    pub(crate) says: Says,
}

/// The marks of a file; an error is a sentence with its line.
pub(crate) fn marks(text: &str) -> Result<Vec<Mark>, String> {
    let mut marks = Vec::new();
    for (line, n) in text.lines().zip(1..) {
        for comment in line.split("// ").skip(1) {
            let mark = mark(n, comment.trim()).map_err(|e| format!("line {n}: {e}: `{comment}`"))?;
            marks.extend(mark);
        }
    }
    Ok(marks)
}

fn mark(line: u32, comment: &str) -> Result<Option<Mark>, String> {
    let known = |says: Says, text: &str| {
        let (check, why) = text.trim().split_once(' ').ok_or("a reason is missing")?;
        named(line, check, says).and_then(|mark| if why.trim().is_empty() { Err("no reason".into()) } else { Ok(mark) })
    };
    if let Some(text) = comment.strip_prefix("want ") {
        let (check, message) = text.split_once(' ').ok_or("a part of the message is missing")?;
        let message = message.trim().strip_prefix('"').and_then(|m| m.strip_suffix('"'));
        return named(line, check, Says::Want(message.ok_or("the message stands in quotes")?.to_owned())).map(Some);
    }
    if let Some(check) = comment.strip_prefix("with ") {
        // Prose may begin with the word.
        return Ok(named(line, check.trim(), Says::With).ok());
    }
    if let Some(why) = comment.strip_prefix("silent:") {
        let mark = Mark { line, check: String::new(), says: Says::Silent };
        return if why.trim().is_empty() { Err("a reason is missing".to_owned()) } else { Ok(Some(mark)) };
    }
    if let Some(text) = comment.strip_prefix("known miss:") {
        return known(Says::Miss, text).map(Some);
    }
    comment.strip_prefix("known false alarm:").map(|text| known(Says::FalseAlarm, text)).transpose()
}

fn named(line: u32, check: &str, says: Says) -> Result<Mark, String> {
    match pages().iter().any(|page| page.name == check) {
        true => Ok(Mark { line, check: check.to_owned(), says }),
        false => Err(format!("`{check}` is no check")),
    }
}

#[test]
fn marks_are_read() {
    let text = "m[1] = 2 // want concurrent-access \"write to m\" // with inconsistent-lock\n// prose\nx // silent: joined\n\
                y // known miss: leaked-map not written yet\n// known false alarm: copied-lock a reason";
    let found: Vec<(u32, String, Says)> =
        marks(text).expect("all are right").into_iter().map(|m| (m.line, m.check, m.says)).collect();
    let mark = |line: u32, check: &str, says: Says| (line, check.to_owned(), says);
    assert_eq!(
        found,
        [
            mark(1, "concurrent-access", Says::Want("write to m".into())),
            mark(1, "inconsistent-lock", Says::With),
            mark(3, "", Says::Silent),
            mark(4, "leaked-map", Says::Miss),
            mark(5, "copied-lock", Says::FalseAlarm),
        ]
    );
}

#[test]
fn broken_marks_are_refused() {
    for text in [
        "// want concurrent-access",
        "// want no-such-check \"x\"",
        "// want concurrent-access x",
        "// silent:",
        "// known miss: leaked-map",
        "// known false alarm: nothing at all",
    ] {
        assert!(marks(text).is_err(), "{text}");
    }
}
