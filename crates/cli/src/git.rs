//! An older state of the repository, read from git's objects: nothing is checked out and no work tree is written.
//!
//! The `git` on PATH is run, and only its plumbing: `rev-parse`, `merge-base`, `ls-tree`, `ls-files` and `cat-file`. These
//! run no hook, no filter, no textconv and no pager; what the repository's own configuration could start (a file system
//! monitor, fetching missing objects) is switched off. So nothing of the repository is executed.

use crate::failure::Failure;
use mapvet_loader::Snapshot;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// Variables by which a calling git, as in a hook, names its repository; ours is found from the folder.
const LOCAL: [&str; 9] = [
    "GIT_DIR",
    "GIT_WORK_TREE",
    "GIT_INDEX_FILE",
    "GIT_PREFIX",
    "GIT_COMMON_DIR",
    "GIT_OBJECT_DIRECTORY",
    "GIT_NAMESPACE",
    "GIT_CONFIG_PARAMETERS",
    "GIT_CONFIG_COUNT",
];

/// What the loader reads, as git's patterns.
const WANTED: [&str; 4] = ["*.go", "*go.mod", "*go.work", "*vendor/modules.txt"];

/// A repository.
pub(crate) struct Repository {
    /// Its top folder.
    root: PathBuf,
}

impl Repository {
    /// The repository that a folder is in.
    pub(crate) fn find(directory: &Path) -> Result<Repository, Failure> {
        let here = Repository { root: directory.to_owned() };
        let output = here.run(&["rev-parse", "--show-toplevel"])?;
        let said = String::from_utf8_lossy(&output.stderr);
        if output.status.success() && !output.stdout.is_empty() {
            return Ok(Repository { root: path(output.stdout.trim_ascii_end()) });
        }
        Err(wrong(match said.trim() {
            said if said.contains("dubious ownership") => {
                "git does not trust this repository, which belongs to another user; `git config --global --add \
                 safe.directory` and its folder says that you do"
                    .to_owned()
            }
            said if said.is_empty() || said.contains("not a git repository") => format!(
                "{} is in no git repository; run mapvet in a clone, or leave --new-from out",
                directory.display()
            ),
            said => format!("git says: {}", said.replace('\n', "; ")),
        }))
    }

    /// The commit to compare with: where this history left that of the revision, or the revision itself if they share
    /// none.
    pub(crate) fn base(&self, revision: &str) -> Result<String, Failure> {
        let shallow = self.text(&["rev-parse", "--is-shallow-repository"])?.as_deref() == Some("true");
        let more = "this clone is shallow; fetch more of its history (`git fetch --unshallow`, in CI a depth of 0)";
        let commit = format!("{revision}^{{commit}}");
        let commit = self.text(&["rev-parse", "--verify", "--quiet", "--end-of-options", &commit])?;
        let Some(commit) = commit else {
            return Err(wrong(if shallow {
                format!("there is no revision `{revision}` here, and {more}")
            } else {
                format!("there is no revision `{revision}`; name a branch, tag or commit that this clone has")
            }));
        };
        match self.text(&["merge-base", &commit, "HEAD"])? {
            Some(base) => Ok(base),
            None if shallow => Err(wrong(format!("`{revision}` and HEAD share no commit here, and {more}"))),
            None => Ok(commit),
        }
    }

    /// The state of a commit. What git ignores now stays as it is on the disk, as do submodules.
    pub(crate) fn snapshot(&self, commit: &str) -> Result<Snapshot, Failure> {
        let mut snapshot = Snapshot::new(self.root.clone());
        let tree = self.bytes(&["ls-tree", "-r", "-z", "--full-tree", commit])?;
        let mut blobs = Vec::new();
        let mut links = Vec::new();
        for entry in tree.split(|b| *b == 0).filter_map(entry) {
            match entry.mode {
                b"160000" => snapshot.leave_dir(entry.way),
                b"120000" if is_wanted(entry.way) => links.push(entry),
                _ if is_wanted(entry.way) => blobs.push(entry),
                _ => {}
            }
        }
        let ends = blobs.len();
        blobs.append(&mut links);
        let mut texts = self.texts(&blobs)?;
        for (link, text) in blobs.iter().zip(&mut texts).skip(ends) {
            *text = Vec::from(target(link.way, text).as_bytes());
        }
        let targets = texts.split_off(ends);
        for (link, target) in blobs.iter().skip(ends).zip(targets) {
            let aim = blobs.iter().take(ends).position(|blob| blob.way.as_bytes() == target);
            if let Some(text) = aim.and_then(|aim| texts.get(aim)) {
                snapshot.add(link.way, text.clone());
            }
        }
        for (blob, text) in blobs.iter().zip(texts) {
            snapshot.add(blob.way, text);
        }
        let ignored = ["ls-files", "-z", "--others", "--ignored", "--exclude-standard", "--"];
        let ignored = self.bytes(&[&ignored[..], &WANTED].concat())?;
        for way in ignored.split(|b| *b == 0).filter_map(|way| std::str::from_utf8(way).ok()).filter(|w| !w.is_empty())
        {
            snapshot.leave_file(way);
        }
        Ok(snapshot)
    }

    /// The contents of objects, in their order.
    fn texts(&self, blobs: &[Entry<'_>]) -> Result<Vec<Vec<u8>>, Failure> {
        let mut command = self.command(&["cat-file", "--batch"]);
        let child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn();
        let mut child = child.map_err(|e| not_started(&e))?;
        let (Some(mut input), Some(output)) = (child.stdin.take(), child.stdout.take()) else {
            return Err(wrong("git cannot be talked to".to_owned()));
        };
        let mut output = BufReader::with_capacity(1 << 16, output);
        let result = std::thread::scope(|scope| {
            // Written from a thread of its own, so that neither side waits for the other with full hands.
            scope.spawn(move || {
                let _ = blobs.iter().try_for_each(|blob| writeln!(input, "{}", blob.object));
            });
            blobs.iter().map(|_| object(&mut output)).collect::<io::Result<Vec<_>>>()
        });
        // It ends when its input does; how it ends says no more than what it wrote.
        let _ = child.wait();
        result.map_err(|error| wrong(format!("git cannot read the older state: {error}")))
    }

    /// The first line of what a command writes; `None` if it fails.
    fn text(&self, args: &[&str]) -> Result<Option<String>, Failure> {
        let output = self.run(args)?;
        let text = String::from_utf8_lossy(&output.stdout);
        Ok(output.status.success().then(|| text.lines().next().unwrap_or_default().to_owned()))
    }

    fn bytes(&self, args: &[&str]) -> Result<Vec<u8>, Failure> {
        let output = self.run(args)?;
        if output.status.success() {
            return Ok(output.stdout);
        }
        let said = String::from_utf8_lossy(&output.stderr).trim().replace('\n', "; ");
        Err(wrong(format!("git cannot read the older state: {said}")))
    }

    fn run(&self, args: &[&str]) -> Result<Output, Failure> {
        self.command(args).stdin(Stdio::null()).output().map_err(|e| not_started(&e))
    }

    fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new("git");
        for name in LOCAL {
            command.env_remove(name);
        }
        command
            .env("GIT_NO_LAZY_FETCH", "1")
            .env("GIT_OPTIONAL_LOCKS", "0")
            .env("GIT_TERMINAL_PROMPT", "0")
            .env("LC_ALL", "C")
            .args(["--no-pager", "--no-replace-objects"])
            .args(["-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c", "protocol.allow=never"])
            .arg("-C")
            .arg(&self.root)
            .args(args);
        command
    }
}

/// A line of `ls-tree`.
struct Entry<'t> {
    mode: &'t [u8],
    object: &'t str,
    way: &'t str,
}

/// `MODE TYPE OBJECT\tWAY`; ways that are not UTF-8 are left out, as the loader does.
fn entry(line: &[u8]) -> Option<Entry<'_>> {
    let tab = line.iter().position(|b| *b == b'\t')?;
    let way = std::str::from_utf8(line.get(tab + 1..)?).ok()?;
    let mut words = line.get(..tab)?.split(|b| *b == b' ');
    let mode = words.next()?;
    let object = std::str::from_utf8(words.nth(1)?).ok()?;
    Some(Entry { mode, object, way })
}

fn is_wanted(way: &str) -> bool {
    let name = way.rsplit('/').next().unwrap_or(way);
    name.ends_with(".go") || ["go.mod", "go.work"].contains(&name) || way.ends_with("vendor/modules.txt")
}

/// Where a link leads, as a way from the root.
fn target(link: &str, text: &[u8]) -> String {
    let mut parts: Vec<&str> = link.split('/').collect();
    parts.pop();
    let text = String::from_utf8_lossy(text);
    for part in text.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    parts.join("/")
}

/// Reads one answer of `cat-file --batch`: `OBJECT TYPE SIZE`, the content, a newline.
fn object(output: &mut impl BufRead) -> io::Result<Vec<u8>> {
    let mut head = String::new();
    output.read_line(&mut head)?;
    let size = head.trim_end().rsplit(' ').next().and_then(|size| size.parse::<u64>().ok());
    let Some(size) = size else {
        let missing =
            "an object is missing, as in a partial clone; `git fetch --refetch --filter=blob:limit=1g` gets it";
        return Err(io::Error::other(missing));
    };
    let mut text = Vec::new();
    output.by_ref().take(size).read_to_end(&mut text)?;
    let newline = output.fill_buf()?.len().min(1);
    output.consume(newline);
    Ok(text)
}

#[cfg(unix)]
fn path(bytes: &[u8]) -> PathBuf {
    use std::os::unix::ffi::OsStrExt;
    PathBuf::from(std::ffi::OsStr::from_bytes(bytes))
}

#[cfg(not(unix))]
fn path(bytes: &[u8]) -> PathBuf {
    PathBuf::from(String::from_utf8_lossy(bytes).into_owned())
}

fn wrong(reason: String) -> Failure {
    Failure::Revision(reason)
}

fn not_started(error: &io::Error) -> Failure {
    wrong(format!("git cannot be run: {error}; install it, or leave --new-from out"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_git_writes_is_read() {
        let found = entry(b"100644 blob 1234abcd\ta b/c.go").unwrap();
        assert_eq!((found.mode, found.object, found.way), (&b"100644"[..], "1234abcd", "a b/c.go"));
        assert!(entry(b"").is_none() && entry(b"100644 blob 12\t\xff.go").is_none());
        assert_eq!((target("a/b/l.go", b"../c/x.go"), target("l.go", b"./x.go")), ("a/c/x.go".into(), "x.go".into()));
        let mut answers = &b"12ab blob 3\nabc\n34cd blob 0\n\n56ef missing\n"[..];
        assert_eq!(object(&mut answers).unwrap(), b"abc");
        assert_eq!(object(&mut answers).unwrap(), b"");
        assert!(object(&mut answers).is_err());
        assert!(is_wanted("a/go.mod") && is_wanted("x.go") && !is_wanted("go.sum") && !is_wanted("a/cargo.modx"));
    }
}
