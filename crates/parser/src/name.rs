//! Interned names.

/// An interned identifier or import path. Equal texts have equal names in the whole process.
///
/// Ids depend on the order in which threads meet the texts: compare names for equality, sort by [`Name::as_str`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Name(u32);

impl Name {
    /// The empty name.
    pub const EMPTY: Name = Name(0);
}
