//! Lists that take little room, because facts have a million of them. They know nothing of what they hold.

use std::ops::Deref;
use thin_vec::ThinVec;

/// Paths a value may have, indices into [`crate::facts::DeclFacts::paths`]; empty if the value does not matter. There are
/// at most [`PathSet::MOST`].
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct PathSet([u32; PathSet::MOST]);

/// Behind the last path.
const NONE: u32 = u32::MAX;

impl PathSet {
    /// Most paths of one value.
    pub(crate) const MOST: usize = 4;

    pub(crate) const fn new() -> PathSet {
        PathSet([NONE; PathSet::MOST])
    }

    /// Adds a path; one too many is left out.
    pub(crate) fn push(&mut self, path: u32) {
        let len = self.len();
        if let Some(slot) = self.0.get_mut(len) {
            *slot = path;
        }
    }

    pub(crate) fn iter_mut(&mut self) -> std::slice::IterMut<'_, u32> {
        let len = self.len();
        self.0.get_mut(..len).unwrap_or_default().iter_mut()
    }
}

impl Default for PathSet {
    fn default() -> PathSet {
        PathSet::new()
    }
}

impl std::fmt::Debug for PathSet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(&**self).finish()
    }
}

impl Deref for PathSet {
    type Target = [u32];

    fn deref(&self) -> &[u32] {
        let len = self.0.iter().position(|p| *p == NONE).unwrap_or(self.0.len());
        self.0.get(..len).unwrap_or_default()
    }
}

impl FromIterator<u32> for PathSet {
    fn from_iter<I: IntoIterator<Item = u32>>(paths: I) -> PathSet {
        let mut set = PathSet::new();
        paths.into_iter().take(PathSet::MOST).for_each(|p| set.push(p));
        set
    }
}

impl IntoIterator for PathSet {
    type Item = u32;
    type IntoIter = std::iter::Take<std::array::IntoIter<u32, { PathSet::MOST }>>;

    fn into_iter(self) -> Self::IntoIter {
        let len = self.len();
        self.0.into_iter().take(len)
    }
}

impl<'s> IntoIterator for &'s PathSet {
    type Item = &'s u32;
    type IntoIter = std::slice::Iter<'s, u32>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// A list that is mostly empty: one word then, and its length lies where its items lie.
pub(crate) type Few<T> = ThinVec<T>;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_keeps_its_order_and_no_more_than_fit() {
        let set: PathSet = [7, 3, 9, 1, 5].into_iter().collect();
        assert_eq!(&*set, [7, 3, 9, 1]);
        assert_eq!(set.into_iter().collect::<Vec<_>>(), [7, 3, 9, 1]);
        assert!(PathSet::new().is_empty());
    }

    #[test]
    fn a_short_list_takes_one_word() {
        assert_eq!(size_of::<Few<[u64; 9]>>(), size_of::<usize>());
    }
}
