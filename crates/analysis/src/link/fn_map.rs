//! Something about some of the functions: a dense table whose places are written once each, by whichever thread comes
//! there, and read by all.

use crate::facts::Fn;
use std::sync::OnceLock;

/// A value for each of some functions.
#[derive(Debug)]
pub(crate) struct FnMap<T>(Box<[OnceLock<Box<T>>]>);

impl<T> FnMap<T> {
    /// An empty one for functions below a number.
    pub(crate) fn new(functions: usize) -> FnMap<T> {
        FnMap(std::iter::repeat_with(OnceLock::new).take(functions).collect())
    }

    pub(crate) fn get(&self, f: &Fn) -> Option<&T> {
        self.0.get(f.index())?.get().map(|value| &**value)
    }

    /// Sets the value of a function. The first one stays.
    pub(crate) fn set(&self, f: Fn, value: T) {
        if let Some(slot) = self.0.get(f.index()) {
            let _ = slot.set(Box::new(value));
        }
    }

    /// The values in the order of functions.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (Fn, &T)> {
        self.0.iter().zip(0..).filter_map(|(slot, i)| slot.get().map(|value| (Fn(i), &**value)))
    }

    pub(crate) fn values(&self) -> impl Iterator<Item = &T> {
        self.0.iter().filter_map(|slot| slot.get().map(|value| &**value))
    }

    pub(crate) fn values_mut(&mut self) -> impl Iterator<Item = &mut T> {
        self.0.iter_mut().filter_map(|slot| slot.get_mut().map(|value| &mut **value))
    }
}
