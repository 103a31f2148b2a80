//! The fingerprint that GitHub's code scanning keeps of a line, computed as its upload action would.
//!
//! A rolling hash over the hundred UTF-16 units from the line's first one on, blanks left out and line breaks made
//! alike, with a counter for equal lines.

use rustc_hash::FxHashMap;

const WINDOW: usize = 100;
const BASE: u64 = 37;
const END: u16 = 0xFFFF;

/// The hash of each line, the first line's first.
pub(crate) fn line_hashes(text: &str) -> Vec<String> {
    let units = normalized(text);
    let outgoing = (0..WINDOW).fold(1u64, |power, _| power.wrapping_mul(BASE));
    let padded: Vec<u64> = units.iter().map(|u| u64::from(*u)).chain(std::iter::repeat_n(0, WINDOW)).collect();
    let mut starts = line_starts(&units).into_iter().peekable();
    let mut counts: FxHashMap<u64, u32> = FxHashMap::default();
    let (mut hash, mut hashes) = (0u64, Vec::new());
    for (end, unit) in padded.iter().enumerate() {
        let gone = end.checked_sub(WINDOW).and_then(|i| padded.get(i)).copied().unwrap_or(0);
        hash = hash.wrapping_mul(BASE).wrapping_add(*unit).wrapping_sub(outgoing.wrapping_mul(gone));
        if end + 1 >= WINDOW && starts.next_if_eq(&(end + 1 - WINDOW)).is_some() {
            let count = counts.entry(hash).and_modify(|n| *n += 1).or_insert(1);
            hashes.push(format!("{hash:x}:{count}"));
        }
    }
    hashes
}

fn normalized(text: &str) -> Vec<u16> {
    let mut units: Vec<u16> = Vec::with_capacity(text.len() + 1);
    let mut after_return = false;
    for unit in text.encode_utf16() {
        let line_feed = unit == u16::from(b'\n');
        let carriage_return = unit == u16::from(b'\r');
        if !(unit == u16::from(b' ') || unit == u16::from(b'\t') || line_feed && after_return) {
            units.push(if carriage_return { u16::from(b'\n') } else { unit });
        }
        after_return = carriage_return;
    }
    units.push(END);
    units
}

/// Where lines start among the units; the end of the file counts as a unit of the last line.
fn line_starts(units: &[u16]) -> Vec<usize> {
    let breaks = units.iter().enumerate().filter(|(_, u)| **u == u16::from(b'\n')).map(|(i, _)| i + 1);
    std::iter::once(0).chain(breaks).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn agrees_with_the_upload_action() {
        assert_eq!(line_hashes(""), ["c129715d7a2bc9a3:1"]);
        assert_eq!(
            line_hashes(" a\nb\n  \t\tc\n d"),
            ["271789c17abda88f:1", "54703d4cd895b18:1", "180aee12dab6264:1", "a23a3dc5e078b07b:1"]
        );
        assert_eq!(line_hashes(" a\r\nb\r  \t\tc\r\n d"), line_hashes(" a\nb\n  \t\tc\n d"));
    }

    #[test]
    fn equal_lines_are_counted() {
        let hashes = line_hashes(&"Lorem ipsum dolor sit amet.\n".repeat(10));
        let counted = (1..=6).map(|n| format!("a7f2ff13bc495cf2:{n}"));
        let rest = [
            "a7f2ff1481e87703:1",
            "a9cf91f7bbf1862b:1",
            "55ec222b86bcae53:1",
            "cc97dc7b1d7d8f7b:1",
            "c129715d7a2bc9a3:1",
        ];
        assert_eq!(hashes, counted.chain(rest.map(str::to_owned)).collect::<Vec<_>>());
    }
}
