//! Runs the binary on folders made for a test.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// One finding.
pub(crate) const RACY: &str = "package p

func F(keys []string) {
	m := make(map[string]int)
	for _, k := range keys {
		go func() { m[k] = 1 }()
	}
}
";

/// No finding.
pub(crate) const CLEAN: &str = "package p

func F(keys []string) map[string]int {
	m := make(map[string]int)
	for _, k := range keys {
		m[k] = 1
	}
	return m
}
";

/// A module with one file, `p.go`.
pub(crate) fn module(name: &str, text: &str) -> PathBuf {
    let folder = folder(name);
    file(&folder, "go.mod", "module example.com/p\n\ngo 1.24\n");
    file(&folder, "p.go", text);
    folder
}

/// The root of the repository.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A folder of its own for a test, empty.
pub(crate) fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("the folder can be made");
    folder
}

/// Writes a file, its folders too.
pub(crate) fn file(folder: &Path, name: impl AsRef<Path>, text: impl AsRef<[u8]>) {
    let path = folder.join(name);
    fs::create_dir_all(path.parent().expect("it is in the folder")).expect("folders can be made");
    fs::write(path, text).expect("the file can be written");
}

/// The binary, to be run in a folder.
pub(crate) fn mapvet(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_mapvet"));
    command.current_dir(folder).env_remove("GOFLAGS").env_remove("RUST_BACKTRACE").env_remove("COLUMNS");
    command
}

/// How a run ended.
pub(crate) struct Run {
    pub(crate) status: i32,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

/// Runs the binary.
pub(crate) fn run(folder: &Path, args: &[&str]) -> Run {
    let Output { status, stdout, stderr } = mapvet(folder).args(args).output().expect("the binary runs");
    let text = |bytes| String::from_utf8(bytes).expect("output is UTF-8");
    Run { status: status.code().expect("it was not killed"), stdout: text(stdout), stderr: text(stderr) }
}

/// SplitMix64: the same numbers everywhere.
pub(crate) struct Random(u64);

impl Random {
    pub(crate) fn new(seed: u64) -> Random {
        Random(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// Below `n`, which is not zero.
    pub(crate) fn below(&mut self, n: usize) -> usize {
        (self.next() % n as u64) as usize
    }

    /// So many times of a hundred.
    pub(crate) fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    /// One of a list, which is not empty.
    pub(crate) fn one<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.below(of.len())]
    }
}
