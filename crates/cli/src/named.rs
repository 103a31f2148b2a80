//! Checks by name.

use crate::failure::Failure;
use mapvet_analysis::{Page, pages};

/// The page of a check.
pub(crate) fn page(name: &str) -> Result<&'static Page, Failure> {
    let found = pages().iter().find(|page| page.name == name);
    found.ok_or_else(|| unknown(name))
}

/// There is no check of this name.
pub(crate) fn unknown(name: &str) -> Failure {
    let nearest = nearest(name, pages().iter().map(|page| page.name)).map(str::to_owned);
    Failure::UnknownCheck { name: name.to_owned(), nearest }
}

/// The name that is most like one that does not exist, if it is like it.
pub(crate) fn nearest<'n>(name: &str, names: impl Iterator<Item = &'n str>) -> Option<&'n str> {
    let likeness = |known: &str| strsim::jaro_winkler(name, known);
    let best = names.max_by(|a, b| likeness(a).total_cmp(&likeness(b)))?;
    (likeness(best) > 0.7).then_some(best)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_is_set_right() {
        let names = || pages().iter().map(|page| page.name);
        assert_eq!(nearest("concurent-access", names()), Some("concurrent-access"));
        assert_eq!(nearest("xyzzy", names()), None);
    }
}
