//! Checks by name.

use crate::failure::Failure;
use mapvet_analysis::{Page, pages};

/// The page of a check.
pub(crate) fn page(name: &str) -> Result<&'static Page, Failure> {
    let found = pages().iter().find(|page| page.name == name);
    found.ok_or_else(|| Failure::UnknownCheck { name: name.to_owned(), nearest: nearest(name) })
}

/// The check whose name is most like one that does not exist.
fn nearest(name: &str) -> Option<String> {
    let likeness = |page: &Page| strsim::jaro_winkler(name, page.name);
    let best = pages().iter().max_by(|a, b| likeness(a).total_cmp(&likeness(b)))?;
    (likeness(best) > 0.7).then(|| best.name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_is_set_right() {
        assert_eq!(nearest("concurent-access").as_deref(), Some("concurrent-access"));
        assert_eq!(nearest("xyzzy"), None);
    }
}
