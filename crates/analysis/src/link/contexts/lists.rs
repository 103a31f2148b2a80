//! Lists of which many are the same: each is kept once and has a number. Contexts have one list of roots and one of live
//! goroutines each, and there are far fewer lists than contexts. Knows nothing of what it holds.

use hashbrown::HashTable;
use rustc_hash::FxBuildHasher;
use std::hash::{BuildHasher, Hash};

/// The number of a list; 0 is the empty one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct ListId(u32);

/// All lists, one behind the other.
#[derive(Debug)]
pub(super) struct Lists<T> {
    items: Vec<T>,
    /// Where each list but the empty one ends, and the next one begins.
    ends: Vec<u32>,
    known: HashTable<ListId>,
    /// A list that grows.
    grown: Vec<T>,
}

impl<T> Default for Lists<T> {
    fn default() -> Lists<T> {
        Lists { items: Vec::new(), ends: Vec::new(), known: HashTable::new(), grown: Vec::new() }
    }
}

impl<T: Copy + Eq + Hash> Lists<T> {
    /// The items of a list.
    pub(super) fn get(&self, id: ListId) -> &[T] {
        of(&self.items, &self.ends, id)
    }

    /// The list with those of further items that it does not have yet behind its own, as long as it is shorter than
    /// `most`.
    pub(super) fn with<'t>(&mut self, id: ListId, more: impl IntoIterator<Item = &'t T>, most: usize) -> ListId
    where
        T: 't,
    {
        let known = self.get(id);
        let mut more = more.into_iter();
        // Most of the time there is nothing new, or no room for it.
        if known.len() >= most {
            return id;
        }
        let Some(first) = more.find(|item| !known.contains(item)) else { return id };
        let mut grown = std::mem::take(&mut self.grown);
        grown.clear();
        grown.extend_from_slice(self.get(id));
        grown.push(*first);
        for item in more {
            if grown.len() >= most {
                break;
            }
            if !grown.contains(item) {
                grown.push(*item);
            }
        }
        let new = self.number(&grown);
        self.grown = grown;
        new
    }

    fn number(&mut self, list: &[T]) -> ListId {
        let hash = |list: &[T]| FxBuildHasher.hash_one(list);
        let Lists { items, ends, known, .. } = self;
        if let Some(id) = known.find(hash(list), |id| of(items, ends, *id) == list) {
            return *id;
        }
        items.extend_from_slice(list);
        ends.push(items.len() as u32);
        let id = ListId(ends.len() as u32);
        known.insert_unique(hash(list), id, |id| hash(of(items, ends, *id)));
        id
    }
}

fn of<'l, T>(items: &'l [T], ends: &[u32], id: ListId) -> &'l [T] {
    let end = |number: Option<u32>| number.and_then(|n| ends.get(n as usize)).map_or(0, |end| *end as usize);
    let number = id.0.checked_sub(1);
    items.get(end(number.and_then(|n| n.checked_sub(1)))..end(number)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_lists_have_one_number() {
        let mut lists = Lists::default();
        let none = ListId::default();
        let one = lists.with(none, &[7], 9);
        let two = lists.with(one, &[7, 3], 9);
        assert_eq!(lists.get(none), &[] as &[i32]);
        assert_eq!((lists.get(one), lists.get(two)), (&[7][..], &[7, 3][..]));
        assert_eq!(lists.with(none, &[7, 7, 3], 9), two);
        assert_eq!(lists.with(two, &[3, 7], 9), two);
        assert_ne!(lists.with(none, &[3, 7], 9), two);
    }

    #[test]
    fn a_full_list_takes_no_more() {
        let mut lists = Lists::default();
        let full = lists.with(ListId::default(), &[1, 2, 3], 2);
        assert_eq!(lists.get(full), [1, 2]);
        assert_eq!(lists.with(full, &[3], 2), full);
    }
}
