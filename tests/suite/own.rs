//! Models of a team's own: findings before and after.

use crate::support::{CLEAN, Run, file, module, run};
use std::path::{Path, PathBuf};

/// Code of a team that uses a package whose source is not here.
const GUARDED: &str = "package p

import \"example.com/guard\"

type store struct {
	guard guard.Guard
	seats map[string]int
}

func (s *store) put(k string) {
	s.guard.Enter()
	defer s.guard.Leave()
	s.seats[k]++
}

func (s *store) drop(k string) {
	s.guard.Do(func() { delete(s.seats, k) })
}

func Run(keys []string) {
	s := &store{seats: map[string]int{}}
	for _, k := range keys {
		go s.put(k)
		go s.drop(k)
	}
}
";

const GUARD: &str = "package guard

type Guard struct{ state int }

func (*Guard) Enter()

func (*Guard) Leave()

func (*Guard) Do(f func())
";

const GUARD_MODEL: &str = "[[call]]
functions = [\"example.com/guard.Guard.Enter\"]
locks = \"receiver\"

[[call]]
functions = [\"example.com/guard.Guard.Leave\"]
unlocks = \"receiver\"

[[call]]
functions = [\"example.com/guard.Guard.Do\"]
runs = [0]
holds = \"receiver\"
";

/// The findings of a run, a line each.
fn found(folder: &Path, args: &[&str]) -> Vec<String> {
    let Run { status, stdout, stderr } = run(folder, &[&["check"], args].concat());
    assert!(status < 2, "{stderr}");
    stdout.lines().filter(|line| !line.starts_with('\t')).map(str::to_owned).collect()
}

fn with_model(name: &str, text: &str, model: &str) -> PathBuf {
    let folder = module(&format!("own/{name}"), text);
    file(&folder, "team/models/own.toml", model);
    folder
}

#[test]
fn a_lock_wrapper_of_ones_own_is_a_lock() {
    let folder = with_model("lock", GUARDED, GUARD_MODEL);
    file(&folder, "team/models/declarations/example.com/guard.go", GUARD);
    assert!(!found(&folder, &[]).is_empty(), "nobody said that it is a lock");
    assert_eq!(found(&folder, &["--rules", "team"]), [""; 0]);
    // And where it is forgotten, that is what is found.
    let forgotten = GUARDED.replace("\ts.guard.Do(func() { delete(s.seats, k) })\n", "\tdelete(s.seats, k)\n");
    file(&folder, "p.go", forgotten);
    let found = found(&folder, &["--rules", "team"]);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].starts_with("p.go:17:2: ") && found[0].contains("without store.guard"), "{found:?}");
    assert!(found[0].ends_with("(inconsistent-lock)"), "{found:?}");
}

#[test]
fn a_reading_lock_of_ones_own_excludes_writers_only() {
    let model = GUARD_MODEL.replace(
        "locks = \"receiver\"\n\n[[call]]\nfunctions = [\"example.com/guard.Guard.L",
        "read-locks = \"receiver\"\n\n[[call]]\nfunctions = [\"example.com/guard.Guard.L",
    );
    let folder = with_model("read-lock", GUARDED, &model);
    file(&folder, "team/models/declarations/example.com/guard.go", GUARD);
    let found = found(&folder, &["--rules", "team"]);
    assert!(found.iter().any(|line| line.ends_with("(write-under-read-lock)")), "{found:?}");
}

#[test]
fn a_goroutine_helper_of_ones_own_starts_goroutines() {
    let text = "package p

var queue = make(chan any)

func spawn(f func()) { queue <- f }

func Run(keys []string) {
	m := map[string]int{}
	for _, k := range keys {
		spawn(func() { m[k]++ })
	}
}
";
    let model = "[[call]]\nfunctions = [\"example.com/p.spawn\"]\nspawns = [0]\nwhat = \"pool worker\"\n";
    let folder = with_model("helper", text, model);
    assert_eq!(found(&folder, &[]), [""; 0]);
    let with = run(&folder, &["check", "--rules", "team"]);
    assert_eq!(with.status, 1);
    assert!(with.stdout.starts_with("p.go:10:18: ") && with.stdout.contains("pool worker"), "{}", with.stdout);
    // The same from the configuration, also below its folder and in the audit table.
    file(&folder, "mapvet.toml", "rules = [\"team\"]\n");
    file(&folder, "sub/q.go", text.replace("package p", "package sub"));
    file(&folder, "sub/r.go", "package sub\n");
    assert_eq!(found(&folder, &[]).len(), 1);
    assert!(run(&folder, &["ops"]).stdout.contains("pool worker"));
    assert_eq!(run(&folder.join("sub"), &["check"]).status, 0, "it is another function");
    assert_eq!(found(&folder, &["--no-config"]), [""; 0]);
}

#[test]
fn a_handler_registration_of_ones_own_runs_handlers_beside_each_other() {
    let text = "package p

type Message struct{ key string }

type Bus interface{ Subscribe(topic string, f func(*Message) error) }

type counter struct{ seen map[string]int }

func (c *counter) handle(m *Message) error {
	c.seen[m.key]++
	return nil
}

func Start(b Bus) {
	c := &counter{seen: map[string]int{}}
	b.Subscribe(\"a\", c.handle)
}
";
    let model = "[[callback]]\nparams = [\"*example.com/p.Message\"]\nresults = [\"error\"]\nwhat = \"bus handler\"\n";
    let folder = with_model("handler", text, model);
    assert_eq!(found(&folder, &[]), [""; 0]);
    let with = run(&folder, &["check", "--rules", "team"]);
    assert_eq!(with.status, 1, "{}", with.stderr);
    assert!(with.stdout.contains("bus handler"), "{}", with.stdout);
    let registration =
        "[[call]]\nfunctions = [\"example.com/p.Bus.Subscribe\"]\nspawns = [1]\nmany = true\nwhat = \"subscriber\"\n";
    file(&folder, "team/models/own.toml", registration);
    let with = run(&folder, &["check", "--rules", "team"]);
    assert!(with.stdout.contains("subscriber"), "{}", with.stdout);
}

#[test]
fn what_a_model_has_wrong_is_told_with_its_file_line_and_key() {
    let folder = module("own/wrong", CLEAN);
    for (model, expected) in [
        (
            "[[call]]\nfunctions = [\"a.B\"]\nspawn = [0]\n",
            "team/models/own.toml:3: unknown key `spawn`; did you mean `spawns`?",
        ),
        ("\n[[calls]]\n", "team/models/own.toml:2: unknown key `calls`; did you mean `call`?"),
        (
            "[[call]]\nfunctions = [\"a.B\",\n\"nothing\"]\n",
            "team/models/own.toml:3: `functions`: `nothing` names no function",
        ),
        (
            "[[call]]\nfunctions = [\"a.B\"]\nreturns = \"owed\"\n",
            "team/models/own.toml:3: `returns`: unknown word `owed`; did you mean `owned`?",
        ),
        ("[[call]]\nfunctions = [\"a.B\"]\nlocks = \"reciever\"\n", "team/models/own.toml:3: `locks`: "),
        ("[[call]\n", "team/models/own.toml:1: "),
        ("[[callback]]\nparams = []\n", "missing field `what`"),
    ] {
        file(&folder, "team/models/own.toml", model);
        let Run { status, stdout, stderr } = run(&folder, &["check", "--rules", "team"]);
        assert_eq!((status, stdout.as_str()), (2, ""), "{model}: {stderr}");
        assert!(stderr.contains(expected) && stderr.lines().count() == 1, "{model}: {stderr}");
    }
    let none = run(&folder, &["check", "--rules", "nowhere"]);
    assert_eq!(none.status, 2);
    assert!(none.stderr.contains("the rule folder nowhere has neither `models` nor `patterns`"), "{}", none.stderr);
}
