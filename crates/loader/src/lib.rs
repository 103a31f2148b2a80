//! Directories in, Go packages out: the go command's own idea of packages, without running it.
//!
//! With the binary, the only room that reads files. It knows paths, modules and build constraints; it knows neither
//! types nor maps.

mod assemble;
mod constraint;
mod environment;
mod files;
mod fsys;
mod header;
mod infer;
mod load;
mod modfile;
mod outline;
mod pattern;
mod reach;
mod resolve;
mod select;
mod snapshot;
mod sources;
mod target;
mod task;
mod trees;
mod unit;
mod uses;
mod workspace;

pub use environment::{Environment, GoSetup, ModMode, Work};
pub use files::{SelectedFile, Selection, select_files};
pub use fsys::clean as clean_path;
pub use load::{Declared, LoadFailure, Progress, load};
pub use pattern::Wildcard;
pub use snapshot::{FileSystem, Snapshot};
pub use workspace::{
    FileId, LoadError, Module, ModuleId, Options, Package, PackageId, PackageKind, SourceFile, Target, Workspace,
};
