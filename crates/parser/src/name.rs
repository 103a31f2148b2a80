//! Interned names.
//!
//! Parsing interns millions of identifiers on many threads. Each thread keeps a small cache of the names it has met last,
//! so that nearly every look-up ends there; only a miss touches the shared shards. A text is hashed once for both.

use hashbrown::HashTable;
use rustc_hash::FxHasher;
use std::cell::RefCell;
use std::fmt;
use std::hash::Hasher;
use std::sync::{LazyLock, Mutex, PoisonError};

/// An interned identifier or import path. Equal texts have equal names in the whole process.
///
/// Ids depend on the order in which threads meet the texts: compare names for equality, sort by [`Name::as_str`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Name(u32);

/// A name, its text and the hash of its text.
#[derive(Clone, Copy, Debug)]
struct Entry {
    hash: u64,
    text: &'static str,
    name: Name,
}

type Table = HashTable<Entry>;

/// Enough that threads which miss their caches rarely wait for each other.
const SHARDS: usize = 32;

/// Texts are never freed (names are valid as long as the process): they are cut from leaked blocks of this size.
const BLOCK: usize = 1 << 14;

#[derive(Default)]
struct Shard {
    table: Table,
    free: &'static mut [u8],
}

struct Shared {
    texts: boxcar::Vec<&'static str>,
    shards: Vec<Mutex<Shard>>,
}

static SHARED: LazyLock<Shared> = LazyLock::new(|| {
    let texts = boxcar::Vec::new();
    texts.push("");
    Shared { texts, shards: (0..SHARDS).map(|_| Mutex::default()).collect() }
});

/// Places in a thread's cache: as many as stay near the core. Names that share a place drive each other out.
const PLACES: usize = 1 << 14;

const NOTHING: Entry = Entry { hash: 0, text: "", name: Name::EMPTY };

thread_local! {
    static CACHE: RefCell<Vec<Entry>> = const { RefCell::new(Vec::new()) };
}

impl Name {
    /// The empty name.
    pub const EMPTY: Name = Name(0);

    /// Interns a text.
    pub fn new(text: &str) -> Name {
        if text.is_empty() {
            return Name::EMPTY;
        }
        let hash = hash(text);
        CACHE.with_borrow_mut(|cache| {
            if cache.is_empty() {
                cache.resize(PLACES, NOTHING);
            }
            let Some(place) = cache.get_mut(hash as usize % PLACES) else { return SHARED.intern(hash, text).name };
            if place.hash != hash || place.text != text {
                *place = SHARED.intern(hash, text);
            }
            place.name
        })
    }

    /// The text.
    pub fn as_str(self) -> &'static str {
        SHARED.texts.get(self.0 as usize).copied().unwrap_or_default()
    }

    /// A dense number, different for different names; it differs from run to run.
    pub fn id(self) -> u32 {
        self.0
    }

    /// Whether the name is exported: its first letter is upper case.
    pub fn is_exported(self) -> bool {
        self.as_str().chars().next().is_some_and(char::is_uppercase)
    }

    /// Whether it is `_`.
    pub fn is_blank(self) -> bool {
        self.as_str() == "_"
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl From<&str> for Name {
    fn from(text: &str) -> Name {
        Name::new(text)
    }
}

impl Shared {
    fn intern(&self, hash: u64, text: &str) -> Entry {
        let shard = &self.shards[(hash >> 57) as usize % SHARDS];
        let mut shard = shard.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(entry) = find(&shard.table, hash, text) {
            return *entry;
        }
        let text = shard.keep(text);
        let entry = Entry { hash, text, name: Name(self.texts.push(text) as u32) };
        shard.table.insert_unique(hash, entry, |e| e.hash);
        entry
    }
}

impl Shard {
    fn keep(&mut self, text: &str) -> &'static str {
        if text.len() > BLOCK / 8 {
            return Box::leak(Box::from(text));
        }
        if self.free.len() < text.len() {
            self.free = Box::leak(vec![0; BLOCK].into_boxed_slice());
        }
        let (place, rest) = std::mem::take(&mut self.free).split_at_mut(text.len());
        self.free = rest;
        place.copy_from_slice(text.as_bytes());
        std::str::from_utf8(place).unwrap_or_default()
    }
}

fn find<'a>(table: &'a Table, hash: u64, text: &str) -> Option<&'a Entry> {
    table.find(hash, |e| e.hash == hash && e.text == text)
}

fn hash(text: &str) -> u64 {
    let mut hasher = FxHasher::default();
    hasher.write(text.as_bytes());
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_texts_share_a_name_across_threads() {
        let texts: Vec<String> = (0..5000).map(|i| format!("name{i}")).collect();
        let intern = || texts.iter().map(|t| Name::new(t)).collect::<Vec<_>>();
        let all: Vec<Vec<Name>> = std::thread::scope(|scope| {
            let threads: Vec<_> = (0..4).map(|_| scope.spawn(intern)).collect();
            threads.into_iter().map(|t| t.join().unwrap()).collect()
        });
        assert!(all.iter().all(|names| *names == all[0]));
        assert!(all[0].iter().zip(&texts).all(|(name, text)| name.as_str() == text));
    }

    #[test]
    fn the_empty_name_is_number_zero() {
        assert_eq!(Name::new(""), Name::EMPTY);
        assert_eq!(Name::EMPTY.as_str(), "");
    }

    #[test]
    fn a_huge_text_is_kept_whole() {
        let text = "é".repeat(BLOCK);
        assert_eq!(Name::new(&text).as_str(), text);
    }
}
