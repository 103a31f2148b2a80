//! Directories in, Go packages out: the go command's own idea of packages, without running it.
//!
//! With the binary, the only room that reads files. It knows paths, modules and build constraints; it knows neither
//! types nor maps.

mod workspace;

pub use workspace::{
    FileId, LoadError, Module, ModuleId, Options, Package, PackageId, PackageKind, SourceFile, Target, Workspace,
};
