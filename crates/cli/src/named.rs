//! Checks by name.

use crate::failure::Failure;
use mapvet_analysis::{Page, Pattern, SHIPPED_PATTERNS, pages};
use std::sync::OnceLock;

/// Rules of a project's own, known once its folders are read.
static OWN: OnceLock<Vec<Page>> = OnceLock::new();

/// From now on these rules have names too.
pub(crate) fn register(own: Vec<Page>) {
    // The settings are made once; were they made again, they would say the same.
    let _ = OWN.set(own);
}

/// The names of all checks and rules.
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    let own = OWN.get().into_iter().flatten().map(|page| page.name);
    pages().iter().map(|page| page.name).chain(SHIPPED_PATTERNS.iter().map(|(name, _)| *name)).chain(own)
}

/// Whether a check or rule has this name.
pub(crate) fn is_known(name: &str) -> bool {
    names().any(|known| known == name)
}

/// All checks and rules with their texts.
pub(crate) fn all() -> Vec<Page> {
    let shipped = SHIPPED_PATTERNS.iter().filter_map(|(name, text)| Pattern::read(name, name, text).ok());
    let mut all: Vec<Page> = pages().iter().copied().chain(shipped.map(|rule| rule.page)).collect();
    all.extend(OWN.get().into_iter().flatten());
    all
}

/// The page of a check.
pub(crate) fn page(name: &str) -> Result<Page, Failure> {
    all().into_iter().find(|page| page.name == name).ok_or_else(|| unknown(name))
}

/// There is no check of this name.
pub(crate) fn unknown(name: &str) -> Failure {
    let nearest = nearest(name, names()).map(str::to_owned);
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
        assert_eq!(nearest("concurent-access", names()), Some("concurrent-access"));
        assert_eq!(nearest("xyzzy", names()), None);
    }
}
