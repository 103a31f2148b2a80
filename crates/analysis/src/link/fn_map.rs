//! Something about some of the functions: a dense table whose places are written once each, by whichever thread comes
//! there, and read by all.

use crate::facts::Fn;
use rayon::prelude::*;
use std::sync::atomic::{AtomicU32, Ordering};

/// Some of the functions.
#[derive(Clone, Debug)]
pub(crate) struct FnSet(Box<[bool]>);

impl FnSet {
    /// An empty one for functions below a number.
    pub(crate) fn new(functions: usize) -> FnSet {
        FnSet(vec![false; functions].into_boxed_slice())
    }

    /// Adds a function; whether it is new.
    pub(crate) fn insert(&mut self, f: Fn) -> bool {
        self.0.get_mut(f.index()).is_some_and(|known| !std::mem::replace(known, true))
    }

    pub(crate) fn contains(&self, f: Fn) -> bool {
        self.0.get(f.index()).copied().unwrap_or(false)
    }
}

/// A value for each of some functions.
#[derive(Debug)]
pub(crate) struct FnMap<T> {
    /// Per function the place of its value, or [`ABSENT`].
    places: Box<[AtomicU32]>,
    /// In order of arrival, which nobody gets to see.
    values: boxcar::Vec<T>,
}

const ABSENT: u32 = u32::MAX;

impl<T> FnMap<T> {
    /// An empty one for functions below a number.
    pub(crate) fn new(functions: usize) -> FnMap<T> {
        let places = std::iter::repeat_with(|| AtomicU32::new(ABSENT)).take(functions).collect();
        FnMap { places, values: boxcar::Vec::new() }
    }

    pub(crate) fn get(&self, f: &Fn) -> Option<&T> {
        self.at(self.places.get(f.index())?)
    }

    fn at(&self, place: &AtomicU32) -> Option<&T> {
        // Acquire, so that whoever sees the place also sees the value.
        let place = place.load(Ordering::Acquire);
        (place != ABSENT).then(|| self.values.get(place as usize)).flatten()
    }

    /// Sets the value of a function, which has none yet.
    pub(crate) fn set(&self, f: Fn, value: T) {
        if let Some(place) = self.places.get(f.index()) {
            place.store(self.values.push(value) as u32, Ordering::Release);
        }
    }

    /// The values in the order of functions.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (Fn, &T)> {
        self.places.iter().zip(0..).filter_map(|(place, f)| Some((Fn(f), self.at(place)?)))
    }

    pub(crate) fn values(&self) -> impl Iterator<Item = &T> {
        self.places.iter().filter_map(|place| self.at(place))
    }

    pub(crate) fn par_values(&self) -> impl ParallelIterator<Item = &T>
    where
        T: Send + Sync,
    {
        self.places.par_iter().filter_map(|place| self.at(place))
    }

    /// Changes all values, in any order.
    pub(crate) fn change(&mut self, mut change: impl FnMut(&mut T)) {
        for i in 0..self.values.count() {
            self.values.get_mut(i).into_iter().for_each(&mut change);
        }
    }
}
