//! Lists that take little room, because facts have a million of them. They know nothing of what they hold.

use std::ops::Deref;

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

/// A list that is mostly empty: one word then.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[expect(clippy::box_collection, reason = "a vector is three words, and there are a million that are empty")]
pub(crate) struct Few<T>(Option<Box<Vec<T>>>);

impl<T> Few<T> {
    pub(crate) fn iter_mut(&mut self) -> std::slice::IterMut<'_, T> {
        self.0.as_mut().map_or(&mut [][..], |list| &mut list[..]).iter_mut()
    }
}

impl<T> Default for Few<T> {
    fn default() -> Few<T> {
        Few(None)
    }
}

impl<T> From<Vec<T>> for Few<T> {
    fn from(list: Vec<T>) -> Few<T> {
        Few((!list.is_empty()).then(|| Box::new(list)))
    }
}

impl<T> Deref for Few<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        self.0.as_ref().map_or(&[], |list| list)
    }
}

impl<T> IntoIterator for Few<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.map_or_else(Vec::new, |list| *list).into_iter()
    }
}

impl<'s, T> IntoIterator for &'s Few<T> {
    type Item = &'s T;
    type IntoIter = std::slice::Iter<'s, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

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
    fn a_short_list_gives_back_what_it_was_given() {
        assert!(Few::<u8>::from(Vec::new()).is_empty());
        let mut few = Few::from(vec![1, 2]);
        few.iter_mut().for_each(|x| *x += 1);
        assert_eq!(few.into_iter().collect::<Vec<_>>(), [2, 3]);
    }
}
