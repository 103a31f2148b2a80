//! What is read from disk: directories and files, each problem a sentence.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Component, Path, PathBuf};

/// Larger files are not read: no Go compiler takes them, and offsets in them would not fit.
const MAX_FILE: u64 = 1 << 30;

/// A directory's content, as far as packages are concerned; names sorted.
#[derive(Clone, Debug, Default)]
pub(crate) struct Listing {
    /// Directories; links to directories are not followed.
    pub(crate) dirs: Vec<String>,
    /// Files ending in `.go` that do not begin with `_` or `.`.
    pub(crate) go_files: Vec<String>,
    /// Whether there is a go.mod.
    pub(crate) has_mod: bool,
    /// Sentences about entries that could not be looked at.
    pub(crate) problems: Vec<String>,
}

impl Listing {
    pub(crate) fn read(dir: &Path) -> io::Result<Listing> {
        let mut listing = Listing::default();
        for entry in fs::read_dir(dir)? {
            match entry {
                Ok(entry) => listing.add(&entry),
                Err(e) => listing.problems.push(format!("cannot list the directory: {e}")),
            }
        }
        listing.dirs.sort_unstable();
        listing.go_files.sort_unstable();
        listing.problems.sort_unstable();
        Ok(listing)
    }

    fn add(&mut self, entry: &fs::DirEntry) {
        let Ok(kind) = entry.file_type() else { return };
        let name = match entry.file_name().into_string() {
            Ok(name) => name,
            Err(raw) => {
                let name = raw.to_string_lossy();
                if kind.is_dir() || name.ends_with(".go") {
                    self.problems.push(format!("the name {name:?} is not UTF-8: left out"));
                }
                return;
            }
        };
        if kind.is_dir() {
            self.dirs.push(name);
        } else if name == "go.mod" {
            self.has_mod = true;
        } else if is_go(&name) && is_file(entry, kind) {
            self.go_files.push(name);
        }
    }

    /// Adds a file that is known by name only.
    pub(crate) fn add_file(&mut self, name: &str) {
        self.has_mod |= name == "go.mod";
        if is_go(name) {
            insert(&mut self.go_files, name);
        }
    }

    /// Adds a directory that is known by name only.
    pub(crate) fn add_dir(&mut self, name: &str) {
        insert(&mut self.dirs, name);
    }

    /// Whether there is Go code beyond tests, so that the directory can be imported.
    pub(crate) fn is_importable(&self) -> bool {
        self.go_files.iter().any(|f| !f.ends_with("_test.go"))
    }
}

fn is_go(name: &str) -> bool {
    name.ends_with(".go") && !name.starts_with(['_', '.'])
}

/// Keeps names sorted, each once.
fn insert(names: &mut Vec<String>, name: &str) {
    if let Err(at) = names.binary_search_by(|known| known.as_str().cmp(name)) {
        names.insert(at, name.to_owned());
    }
}

/// Regular files, and links unless they lead to something that is not one (a link that leads nowhere is kept: reading it
/// fails, and that is reported).
fn is_file(entry: &fs::DirEntry, kind: fs::FileType) -> bool {
    kind.is_file() || (kind.is_symlink() && fs::metadata(entry.path()).map_or(true, |m| m.is_file()))
}

/// Reads a file.
pub(crate) fn read(path: &Path) -> Result<Vec<u8>, String> {
    let mut file = open(path)?;
    let mut text = Vec::with_capacity(file.1 as usize + 1);
    file.0.read_to_end(&mut text).map_err(|e| cannot_read(&e))?;
    Ok(text)
}

/// Reads at most the first `limit` bytes of a file; tells its size too.
pub(crate) fn read_start(path: &Path, limit: usize) -> Result<(Vec<u8>, u64), String> {
    let (file, size) = open(path)?;
    let mut text = Vec::with_capacity(limit.min(size as usize + 1));
    file.take(limit as u64).read_to_end(&mut text).map_err(|e| cannot_read(&e))?;
    Ok((text, size))
}

fn open(path: &Path) -> Result<(File, u64), String> {
    let file = File::open(path).map_err(|e| cannot_read(&e))?;
    let meta = file.metadata().map_err(|e| cannot_read(&e))?;
    if !meta.is_file() {
        return Err("cannot read the file: it is not a regular file".to_owned());
    }
    if meta.len() > MAX_FILE {
        return Err(format!("the file is larger than {MAX_FILE} bytes: left out"));
    }
    Ok((file, meta.len()))
}

fn cannot_read(error: &io::Error) -> String {
    format!("cannot read the file: {error}")
}

/// A path made absolute and clean without asking the file system.
pub fn clean(base: &Path, path: &Path) -> PathBuf {
    let mut clean = PathBuf::new();
    for component in base.join(path).components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir => drop(clean.pop()),
            other => clean.push(other),
        }
    }
    clean
}

/// A path with forward slashes.
pub(crate) fn to_slash(path: &Path) -> String {
    let text = path.to_string_lossy();
    if cfg!(windows) { text.replace('\\', "/") } else { text.into_owned() }
}

/// `path` below `base` with forward slashes; empty for `base` itself.
pub(crate) fn relative(base: &Path, path: &Path) -> Option<String> {
    path.strip_prefix(base).ok().map(to_slash)
}

/// The path people see: relative to `base` where that is shorter.
pub(crate) fn display(base: &Path, path: &Path) -> String {
    let shared = base.components().zip(path.components()).take_while(|(a, b)| a == b).count();
    let up = base.components().count() - shared;
    let mut shown = PathBuf::new();
    shown.extend(std::iter::repeat_n(Component::ParentDir, up));
    shown.extend(path.components().skip(shared));
    let (shown, full) = (to_slash(&shown), to_slash(path));
    match shown.as_str() {
        "" => ".".to_owned(),
        _ if shown.len() < full.len() => shown,
        _ => full,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_shown_from_the_directory() {
        let base = Path::new("/home/me/project");
        for (path, shown) in [
            ("/home/me/project/a/b.go", "a/b.go"),
            ("/home/me/project", "."),
            ("/home/me/other/b.go", "../other/b.go"),
            ("/usr/src/fmt/a.go", "/usr/src/fmt/a.go"),
        ] {
            assert_eq!(display(base, Path::new(path)), shown);
        }
        assert_eq!(clean(base, Path::new("./a/../b/.")), Path::new("/home/me/project/b"));
        assert_eq!(clean(base, Path::new("/x//y/..")), Path::new("/x"));
    }

    #[test]
    fn links_and_odd_names_are_told_apart() {
        use std::os::unix::{ffi::OsStrExt, fs::symlink};
        let dir = tempfile::tempdir().unwrap();
        let at = |name: &str| dir.path().join(name);
        fs::create_dir(at("sub")).unwrap();
        fs::create_dir(at("dir.go")).unwrap();
        for name in ["a.go", "_b.go", ".c.go", "d_test.go", "e.txt", "go.mod"] {
            fs::write(at(name), "").unwrap();
        }
        symlink(at("a.go"), at("link.go")).unwrap();
        symlink(at("sub"), at("linkdir.go")).unwrap();
        symlink(at("nowhere"), at("broken.go")).unwrap();
        fs::write(dir.path().join(std::ffi::OsStr::from_bytes(b"\xff.go")), "").unwrap();
        let listing = Listing::read(dir.path()).unwrap();
        assert_eq!(listing.go_files, ["a.go", "broken.go", "d_test.go", "link.go"]);
        assert_eq!(listing.dirs, ["dir.go", "sub"]);
        assert!(listing.has_mod && listing.is_importable());
        assert_eq!(listing.problems.len(), 1);
        assert!(read(&at("broken.go")).is_err() && read(&at("sub")).is_err());
    }
}
