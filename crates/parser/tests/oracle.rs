//! Compares trees with those of go/parser, positions included, over some packages of the standard library. Without a
//! Go toolchain there is nothing to compare with, and the test passes.

use mapvet_parser::{Bodies, parse};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Small and large, old and new, with generics, assembly, cgo and generated tables.
const PACKAGES: [&str; 8] =
    ["encoding/json", "go/types", "iter", "maps", "net", "net/http", "runtime", "vendor/golang.org/x/net/idna"];

#[test]
fn trees_equal_those_of_go() {
    let Some(root) = output(Command::new("go").args(["env", "GOROOT"]), "") else { return };
    let files: Vec<PathBuf> =
        PACKAGES.iter().flat_map(|p| go_files(&Path::new(root.trim()).join("src").join(p))).collect();
    assert!(files.len() > 500, "{}", files.len());
    let list: String = files.iter().map(|f| format!("{}\n", f.display())).collect();
    let main = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../testdata/oracle/syntax/main.go");
    for (flag, bodies) in [("-skip=false", Bodies::Keep), ("-skip=true", Bodies::Skip)] {
        let want = output(Command::new("go").arg("run").arg(&main).arg(flag), &list).unwrap();
        assert_eq!(want.lines().count(), files.len());
        // Tables are initializers so long that they are emptied along with the bodies.
        let emptied = |f: &Path| bodies == Bodies::Skip && f.to_string_lossy().contains("/tables");
        let pairs = files.iter().zip(want.lines()).filter(|(f, _)| !emptied(f));
        let wrong: Vec<&str> = pairs.filter(|(f, w)| line(f, bodies) != **w).map(|(_, w)| w).collect();
        assert_eq!(wrong, [""; 0]);
    }
}

fn go_files(dir: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(dir).into_iter().flatten().flatten().map(|e| e.path());
    let mut files: Vec<PathBuf> = entries.filter(|p| p.extension().is_some_and(|e| e == "go")).collect();
    files.sort();
    files
}

/// What a command prints, or `None` if it cannot be run.
fn output(command: &mut Command, input: &str) -> Option<String> {
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().ok()?;
    let mut stdin = child.stdin.take()?;
    let input = input.to_owned();
    let writer = std::thread::spawn(move || stdin.write_all(input.as_bytes()));
    let output = child.wait_with_output().ok()?;
    writer.join().ok()?.ok()?;
    assert!(output.status.success());
    String::from_utf8(output.stdout).ok()
}

/// The line the oracle prints for a file.
fn line(path: &Path, bodies: Bodies) -> String {
    let file = parse(&std::fs::read(path).unwrap_or_default(), bodies);
    let hash = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    let verdict = if file.errors.is_empty() { "ok" } else { "error" };
    let hash = file.dump_positions().bytes().fold(0xcbf2_9ce4_8422_2325, hash);
    format!("{} {verdict} {hash:016x}", path.display())
}
