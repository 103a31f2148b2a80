//! Files that are no Go any more cost their own findings at most: no panic, no hang, and what stands in the file beside
//! them is found all the same.
//!
//! Every case follows from its number. `MAPVET_MANGLED=20000 cargo test mangled` runs more of them, from
//! `MAPVET_MANGLED_FROM` on; a case that fails leaves its files where its message says.

use crate::support::{Random, file, folder, mapvet, root};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::{Duration, Instant};

/// What must be found whatever stands in the file beside it.
const UNTOUCHED: &str = "package p

import \"sync\"

func untouchedCapture(keys []string) {
	seen := make(map[string]int)
	for _, k := range keys {
		go func() { seen[k] = 1 }()
	}
}

type untouchedStore struct {
	mu   sync.Mutex
	byID map[string]int
}

func newUntouchedStore() *untouchedStore {
	s := &untouchedStore{byID: make(map[string]int)}
	go s.untouchedSweep()
	go s.untouchedAdd(\"a\")
	return s
}

func (s *untouchedStore) untouchedAdd(k string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.byID[k]++
}

func (s *untouchedStore) untouchedSweep() {
	for k := range s.byID {
		delete(s.byID, k)
	}
}
";

/// Cases in the gate.
const CASES: u64 = 100;
/// A run that takes longer hangs.
const PATIENCE: Duration = Duration::from_secs(60);

/// A piece of a text, of at most `most` bytes.
fn piece(random: &mut Random, text: &[u8], most: usize) -> std::ops::Range<usize> {
    let start = random.below(text.len() + 1);
    start..text.len().min(start + random.below(most + 1))
}

/// The files in a folder and its folders.
fn walk(folder: &Path, into: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("the folder is there") {
        let path = entry.expect("an entry").path();
        if path.is_dir() { walk(&path, into) } else { into.push(path) }
    }
}

/// The project's own Go, of one package.
fn donors() -> Vec<Vec<u8>> {
    let mut paths = Vec::new();
    walk(&root().join("testdata"), &mut paths);
    paths.retain(|path| path.extension().is_some_and(|e| e == "go"));
    paths.sort();
    let texts = paths.iter().map(|path| fs::read_to_string(path).expect("a text"));
    let clause = |line: &str| if line.starts_with("package ") { "package p\n".to_owned() } else { format!("{line}\n") };
    texts.map(|text| text.lines().map(clause).collect::<String>().into_bytes()).collect()
}

/// What opens a level of nesting, with what could stand before it.
const OPENERS: &[&str] = &[
    "(",
    "{",
    "[",
    "f(",
    "x[",
    "[]",
    "*",
    "-",
    "<-",
    "!",
    "func() {",
    "func(x ",
    "if x {",
    "for {",
    "switch {\ncase x:\n",
    "select {\ndefault:\n",
    "map[string]",
    "map[",
    "struct{ a ",
    "interface{ m(",
    "chan ",
    "go func() {",
    "x := func() {",
    "x.",
    "a + ",
    "\"",
    "`",
    "/*",
    "else if x {",
    "T[",
    "[...]T{",
    "&T{",
    "return func() {",
    "defer func() {",
    "case ",
    "m[",
    "delete(m, ",
    "~",
    "x, y := ",
    "type T struct {\n",
    "var m = map[string]int{",
    "func (s *S) f() {\n",
];

/// What a file may hold that no editor writes.
const ODDITIES: &[&[u8]] = &[
    b"\0",
    b"\xff",
    b"\xef\xbb\xbf",
    b"\xc3",
    b"\xe2\x80\xa8",
    b"\r",
    b"\x1a",
    b"//line x.go:0\n",
    b"//line :99999999999\n",
    b"/*line a:1:2*/",
    b"//go:build !(\n",
    b"//export \n",
    b"import \"C\"\n",
    b"'",
    b"\\",
    b"0x",
    b"1e",
    b"\xf0\x9f\x98\x80",
    b"//mapvet:ignore\n",
    b"package q\n",
    b"import . \"sync\"\n",
    b"var _ = 07\n",
    b"init()",
    b"iota",
    b";",
    b"...",
];

fn mangle(random: &mut Random, donors: &[Vec<u8>]) -> Vec<u8> {
    let mut text = donors[random.below(donors.len())].clone();
    for _ in 0..=random.below(4) {
        let at = random.below(text.len() + 1);
        match random.below(9) {
            0 => text.truncate(at),
            1 => drop(text.drain(piece(random, &text, 200))),
            2 => {
                for _ in 0..=random.below(30) {
                    let (i, bit) = (random.below(text.len().max(1)), random.below(8));
                    text.get_mut(i).into_iter().for_each(|b| *b ^= 1 << bit);
                }
            }
            3 => {
                let donor = &donors[random.below(donors.len())];
                text.splice(at..at, donor[piece(random, donor, 400)].iter().copied());
            }
            4 => {
                let depth = 1 << random.below(15);
                text.splice(at..at, random.one(OPENERS).repeat(depth).into_bytes());
            }
            5 => {
                let openers: String = (0..1 << random.below(10)).map(|_| *random.one(OPENERS)).collect();
                text.splice(at..at, openers.into_bytes());
            }
            6 => drop(text.splice(at..at, random.one(ODDITIES).iter().copied())),
            7 => {
                let piece = text[piece(random, &text, 300)].to_vec();
                text.splice(at..at, piece.repeat(1 + random.below(3)));
            }
            _ => {
                let (from, to) = (piece(random, &text, 60), piece(random, &text, 60));
                let moved = text[from].to_vec();
                text.splice(to, moved);
            }
        }
    }
    text
}

/// Status, output and complaints of a run, which is ended if it hangs.
fn patiently(folder: &Path) -> (Option<i32>, String, String) {
    let create = |name: &str| fs::File::create(folder.join(name)).expect("the file can be made");
    let mut child = mapvet(folder)
        .args(["check", "--format", "jsonl"])
        .stdout(Stdio::from(create("stdout")))
        .stderr(Stdio::from(create("stderr")))
        .spawn()
        .expect("the binary runs");
    let start = Instant::now();
    let status = loop {
        if let Some(status) = child.try_wait().expect("it can be waited for") {
            break status.code();
        }
        if start.elapsed() > PATIENCE {
            child.kill().expect("it can be ended");
            break None;
        }
        std::thread::sleep(Duration::from_millis(1));
    };
    let text = |name| fs::read_to_string(folder.join(name)).expect("output is UTF-8");
    (status, text("stdout"), text("stderr"))
}

/// What is wrong with a case, if anything.
fn verdict(case: u64, donors: &[Vec<u8>]) -> Result<(), String> {
    let folder = folder(&format!("mangled/{case}"));
    file(&folder, "go.mod", "module example.com/p\n\ngo 1.24\n");
    file(&folder, "untouched.go", UNTOUCHED);
    file(&folder, "mangled.go", mangle(&mut Random::new(case), donors));
    let (status, stdout, stderr) = patiently(&folder);
    let found = |map: &str| stdout.lines().any(|l| l.contains(&format!(r#""name":"{map}""#)));
    let wrong = match status {
        None => Some("it was killed or hangs".to_owned()),
        Some(status @ 2..) => Some(format!("status {status}: {stderr}")),
        _ if stderr.contains("panicked") || stderr.contains("internal error") => Some(stderr),
        _ if !found("seen") || !found("untouchedStore.byID") => Some(format!("a finding is missing: {stdout}")),
        _ => None,
    };
    match wrong {
        Some(wrong) => Err(format!("case {case} in {}: {wrong}", folder.display())),
        None => fs::remove_dir_all(&folder).map_err(|e| e.to_string()),
    }
}

#[test]
fn mangled_files_cost_no_findings_elsewhere() {
    let number = |name: &str| std::env::var(name).ok().and_then(|v| v.parse::<u64>().ok());
    let (first, count) = (number("MAPVET_MANGLED_FROM").unwrap_or(0), number("MAPVET_MANGLED").unwrap_or(CASES));
    let donors = donors();
    let wrong: Vec<String> = (first..first + count).filter_map(|case| verdict(case, &donors).err()).collect();
    assert!(wrong.is_empty(), "{} of {count} cases:\n{}", wrong.len(), wrong.join("\n"));
}
