//! A finding in words: shared by the formats that people read.

use mapvet_analysis::{Access, AccessKind, Finding, HeldLock, LockMode, Place, RunsIn, RunsInKind, Step};

/// Text that may come from anywhere, made safe for one line: control characters are escaped.
pub(crate) fn one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_control() { line.extend(c.escape_default()) } else { line.push(c) }
    }
    line
}

/// `file:line:column`, or what of it is known.
pub(crate) fn position(place: &Place) -> String {
    match (place.line, place.column) {
        (0, _) => one_line(&place.file),
        (line, 0) => format!("{}:{line}", one_line(&place.file)),
        (line, column) => format!("{}:{line}:{column}", one_line(&place.file)),
    }
}

/// The operation as a noun.
pub(crate) fn operation(op: AccessKind) -> &'static str {
    match op {
        AccessKind::Read => "read",
        AccessKind::Write => "write",
        AccessKind::Update => "update",
        AccessKind::Delete => "delete",
        AccessKind::Range => "iteration",
        AccessKind::Len => "len",
        AccessKind::Clear => "clear",
        AccessKind::Copy => "copy",
        AccessKind::Encode => "encoding",
    }
}

/// `write in (*Server).drop, holding no lock`
pub(crate) fn access(access: &Access) -> String {
    format!("{}, {}", side(access), locks(&access.locks))
}

/// `write in (*Server).drop`
pub(crate) fn side(access: &Access) -> String {
    if access.function.is_empty() {
        operation(access.op).to_owned()
    } else {
        format!("{} in {}", operation(access.op), one_line(&access.function))
    }
}

/// `holding Server.mu (locked at a.go:3:2)`
pub(crate) fn locks(locks: &[HeldLock]) -> String {
    if locks.is_empty() {
        return "holding no lock".to_owned();
    }
    let held: Vec<String> = locks.iter().map(lock).collect();
    format!("holding {}", held.join(" and "))
}

fn lock(lock: &HeldLock) -> String {
    let name = one_line(&lock.name);
    match (taken(lock.mode), lock.place.file.is_empty()) {
        (taken, false) => format!("{name} ({taken} at {})", position(&lock.place)),
        (taken, true) => format!("{name} ({taken})"),
    }
}

/// How a lock was taken.
pub(crate) fn taken(mode: LockMode) -> &'static str {
    match mode {
        LockMode::Read => "read-locked",
        LockMode::Write => "locked",
    }
}

/// `runs in the goroutine started here; several may run at once`, `runs as HTTP handler main.func1`
pub(crate) fn runs_in(runs_in: &RunsIn) -> String {
    let what = if runs_in.what.is_empty() { default_what(runs_in.kind) } else { &runs_in.what };
    let how = match runs_in.kind {
        RunsInKind::Goroutine if what.starts_with("goroutine") => "in the",
        RunsInKind::Callback => "as",
        _ => "in",
    };
    let many = if runs_in.many { "; several may run at once" } else { "" };
    format!("runs {how} {}{many}", one_line(what))
}

fn default_what(kind: RunsInKind) -> &'static str {
    match kind {
        RunsInKind::Goroutine => "goroutine started here",
        RunsInKind::Callback => "a callback",
        RunsInKind::Exported => "this exported method",
        RunsInKind::Main => "main",
        RunsInKind::Init => "initialization",
        RunsInKind::Test => "this test",
    }
}

/// `(*Server).run calls (*Server).drop`
pub(crate) fn step(step: &Step) -> String {
    match (step.function.is_empty(), step.what.is_empty()) {
        (false, false) => format!("{} {}", one_line(&step.function), one_line(&step.what)),
        (false, true) => one_line(&step.function),
        (true, _) => one_line(&step.what),
    }
}

/// `Server.sessions, a map[string]*Session, is declared here`
pub(crate) fn declared(finding: &Finding) -> String {
    let map = &finding.map;
    if map.ty.is_empty() {
        return format!("{} is declared here", one_line(&map.name));
    }
    format!("{}, a {}, is declared here", one_line(&map.name), one_line(&map.ty))
}

/// The place a finding is shown at: that of its first access.
pub(crate) fn primary(finding: &Finding) -> &Place {
    finding.accesses.first().map_or(&finding.map.place, |a| &a.place)
}

/// Whether it is about one place alone, so that goroutines and locks have no part in it.
pub(crate) fn stands_alone(finding: &Finding) -> bool {
    matches!(finding.accesses.as_slice(), [only] if !only.runs_in.many)
}

/// The accesses behind the first, with a limit: `(shown, left out)`.
pub(crate) fn others(finding: &Finding, limit: usize) -> (&[Access], usize) {
    let others = finding.accesses.get(1..).unwrap_or_default();
    let shown = others.get(..limit.min(others.len())).unwrap_or(others);
    (shown, others.len() - shown.len())
}

/// What the other side does, as one clause for formats that have a single message: `; a.go:3:4: read in ...`.
pub(crate) fn with_partner(finding: &Finding) -> String {
    let message = one_line(&finding.message);
    let sentence = message.trim_end_matches('.');
    match finding.accesses.get(1) {
        Some(other) => format!("{sentence}; {}: {}", position(&other.place), access(other)),
        None => sentence.to_owned(),
    }
}
