//! Where files come from: the disk, or for one folder of it a state that is held in memory, like an older commit.

use crate::fsys::{self, Listing};
use rustc_hash::{FxHashMap, FxHashSet};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Where files come from; by default the disk.
#[derive(Clone, Debug, Default)]
pub struct FileSystem {
    snapshot: Option<Arc<Snapshot>>,
}

impl FileSystem {
    /// The disk, except for the folder of a snapshot.
    pub fn with(snapshot: Snapshot) -> FileSystem {
        FileSystem { snapshot: Some(Arc::new(snapshot)) }
    }

    /// Reads a file; an error is a sentence.
    ///
    /// # Errors
    /// If there is no such file, or it cannot be read.
    pub fn read(&self, path: &Path) -> Result<Vec<u8>, String> {
        match self.held(path) {
            Some(snapshot) => snapshot.file(path).map(<[u8]>::to_vec),
            None => fsys::read(path),
        }
    }

    /// Reads at most the first `limit` bytes of a file; tells its size too.
    pub(crate) fn read_start(&self, path: &Path, limit: usize) -> Result<(Vec<u8>, u64), String> {
        let Some(snapshot) = self.held(path) else { return fsys::read_start(path, limit) };
        let text = snapshot.file(path)?;
        Ok((text.get(..limit).unwrap_or(text).to_vec(), text.len() as u64))
    }

    /// Lists a directory.
    pub(crate) fn list(&self, dir: &Path) -> io::Result<Listing> {
        match self.held(dir) {
            Some(snapshot) => snapshot.dirs.get(dir).cloned().ok_or_else(|| io::ErrorKind::NotFound.into()),
            None => Listing::read(dir),
        }
    }

    pub(crate) fn is_file(&self, path: &Path) -> bool {
        self.held(path).map_or_else(|| path.is_file(), |snapshot| snapshot.files.contains_key(path))
    }

    pub(crate) fn is_dir(&self, path: &Path) -> bool {
        self.held(path).map_or_else(|| path.is_dir(), |snapshot| snapshot.dirs.contains_key(path))
    }

    pub(crate) fn exists(&self, path: &Path) -> bool {
        self.is_file(path) || self.is_dir(path) || self.held(path).is_none() && path.exists()
    }

    /// The snapshot, if it speaks of a path.
    fn held(&self, path: &Path) -> Option<&Snapshot> {
        let snapshot = self.snapshot.as_deref()?;
        let on_disk = || path.ancestors().take_while(|a| *a != snapshot.root).any(|a| snapshot.disk.contains(a));
        (path.starts_with(&snapshot.root) && !on_disk()).then_some(snapshot)
    }
}

/// The state of a folder, in memory.
#[derive(Clone, Debug)]
pub struct Snapshot {
    root: PathBuf,
    files: FxHashMap<PathBuf, Vec<u8>>,
    dirs: FxHashMap<PathBuf, Listing>,
    /// What it leaves to the disk.
    disk: FxHashSet<PathBuf>,
}

impl Snapshot {
    /// An empty folder.
    pub fn new(root: PathBuf) -> Snapshot {
        let disk = FxHashSet::from_iter([root.join(".git")]);
        let dirs = FxHashMap::from_iter([(root.clone(), Listing::default())]);
        Snapshot { root, files: FxHashMap::default(), dirs, disk }
    }

    /// Adds a file by its way from the root.
    pub fn add(&mut self, way: &str, text: Vec<u8>) {
        let path = self.root.join(way);
        self.list(&path, Listing::add_file);
        self.files.insert(path, text);
    }

    /// Leaves a file to the disk.
    pub fn leave_file(&mut self, way: &str) {
        let path = self.root.join(way);
        if !self.files.contains_key(&path) {
            self.list(&path, Listing::add_file);
            self.disk.insert(path);
        }
    }

    /// Leaves a folder with all that is in it to the disk.
    pub fn leave_dir(&mut self, way: &str) {
        let path = self.root.join(way);
        self.list(&path, Listing::add_dir);
        self.disk.insert(path);
    }

    /// Enters a path in the listing of its folder, and folders in those above them.
    fn list(&mut self, path: &Path, add: fn(&mut Listing, &str)) {
        let (Some(dir), Some(name)) = (path.parent(), path.file_name().and_then(|n| n.to_str())) else { return };
        if !dir.starts_with(&self.root) {
            return;
        }
        let known = self.dirs.contains_key(dir);
        add(self.dirs.entry(dir.to_path_buf()).or_default(), name);
        if !known {
            self.list(dir, Listing::add_dir);
        }
    }

    fn file(&self, path: &Path) -> Result<&[u8], String> {
        self.files.get(path).map(Vec::as_slice).ok_or_else(|| "cannot read the file: it is not there".to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_snapshot_hides_its_folder_and_nothing_else() {
        let disk = tempfile::tempdir().unwrap();
        let root = disk.path().join("repo");
        for (name, text) in [("new.go", "new"), ("a/old.go", "changed"), ("a/ignored.go", "kept"), ("sub/s.go", "sub")]
        {
            std::fs::create_dir_all(root.join(name).parent().unwrap()).unwrap();
            std::fs::write(root.join(name), text).unwrap();
        }
        std::fs::write(disk.path().join("out.go"), "out").unwrap();
        let mut snapshot = Snapshot::new(root.clone());
        for (name, text) in [("go.mod", "module x"), ("a/old.go", "older"), ("a/b/c.go", "c"), ("a/_x.go", "")] {
            snapshot.add(name, text.into());
        }
        snapshot.leave_file("a/ignored.go");
        snapshot.leave_dir("sub");
        let files = FileSystem::with(snapshot);
        let read = |name: &str| files.read(&root.join(name)).map(|text| String::from_utf8(text).unwrap()).ok();
        assert_eq!((read("a/old.go").as_deref(), read("a/ignored.go").as_deref()), (Some("older"), Some("kept")));
        assert_eq!((read("new.go"), read("sub/s.go").as_deref()), (None, Some("sub")));
        assert_eq!(files.read(&disk.path().join("out.go")).unwrap(), b"out");
        let top = files.list(&root).unwrap();
        assert!(top.has_mod && top.go_files.is_empty());
        assert_eq!(top.dirs, ["a", "sub"]);
        assert_eq!(files.list(&root.join("a")).unwrap().go_files, ["ignored.go", "old.go"]);
        assert_eq!(files.list(&root.join("sub")).unwrap().go_files, ["s.go"]);
        assert!(files.list(&root.join("none")).is_err());
        assert!(
            files.is_dir(&root.join("a/b"))
                && files.is_file(&root.join("go.mod"))
                && !files.exists(&root.join("new.go"))
        );
        assert_eq!(files.read_start(&root.join("a/old.go"), 2).unwrap(), (b"ol".to_vec(), 5));
    }
}
