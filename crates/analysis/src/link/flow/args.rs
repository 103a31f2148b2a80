//! What a call hands over: for each formal of the target the paths of the argument. Most arguments have none, and there
//! are very many calls.

use crate::link::results::Paths;
use crate::path::Path;

/// The paths of a call's arguments, sorted by formal.
#[derive(Clone, Debug, Default)]
pub(crate) struct Args(Box<[(u32, Path)]>);

impl Args {
    /// The paths of the argument for a formal.
    pub(crate) fn of(&self, formal: usize) -> impl Iterator<Item = &Path> + Clone {
        let formal = formal as u32;
        let from = self.0.partition_point(|(f, _)| *f < formal);
        self.0.iter().skip(from).take_while(move |(f, _)| *f == formal).map(|(_, path)| path)
    }

    /// All paths of all arguments.
    pub(crate) fn paths(&self) -> impl Iterator<Item = &Path> {
        self.0.iter().map(|(_, path)| path)
    }

    /// All paths, each with the number of its formal.
    pub(crate) fn numbered(&self) -> impl Iterator<Item = (usize, &Path)> {
        self.0.iter().map(|(formal, path)| (*formal as usize, path))
    }
}

impl FromIterator<Paths> for Args {
    fn from_iter<I: IntoIterator<Item = Paths>>(args: I) -> Args {
        let numbered = args.into_iter().zip(0..).flat_map(|(paths, i)| paths.into_iter().map(move |p| (i, p)));
        Args(numbered.collect())
    }
}
