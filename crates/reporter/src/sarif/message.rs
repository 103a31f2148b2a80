//! A result's message, with links to its related locations.

use crate::words;
use mapvet_analysis::{Access, Finding, Place};

/// The message and the places it links, each with what is there; link `n` is the n-th place, counted from 1.
///
/// GitHub shows only places that the message links.
pub(super) fn linked(finding: &Finding, most: usize) -> (String, Vec<(Place, String)>) {
    let mut places: Vec<(Place, String)> = Vec::new();
    let mut sentences = vec![sentence(&literal(&finding.message))];
    for (index, access) in finding.accesses.iter().enumerate() {
        if places.len() + 2 > most {
            break;
        }
        sentences.push(side(index, access, &mut places));
    }
    if !finding.map.place.file.is_empty() {
        let name = link(&finding.map.name, &finding.map.place, words::declared(finding), &mut places);
        sentences.push(format!("The map is {name}."));
    }
    (sentences.join(" "), places)
}

fn side(index: usize, access: &Access, places: &mut Vec<(Place, String)>) -> String {
    let what = words::side(access);
    // The first access is where the result itself stands.
    let subject = if index == 0 {
        format!("The {}", literal(&what))
    } else {
        format!("The {}", link(&what, &access.place, words::access(access), places))
    };
    let held = literal(&words::locks(&access.locks));
    let runs_in = words::runs_in(&access.runs_in);
    if access.runs_in.place.file.is_empty() {
        return format!("{subject} is {held}; it {}.", literal(&runs_in));
    }
    format!("{subject} is {held}; it {}.", link(&runs_in, &access.runs_in.place, runs_in.clone(), places))
}

fn link(shown: &str, place: &Place, what: String, places: &mut Vec<(Place, String)>) -> String {
    places.push((place.clone(), what));
    format!("[{}]({})", bracketed(shown), places.len())
}

fn sentence(text: &str) -> String {
    let text = text.trim_end();
    if text.ends_with('.') { text.to_owned() } else { format!("{text}.") }
}

/// Text inside a link.
fn bracketed(text: &str) -> String {
    words::one_line(text).replace('[', "\\[").replace(']', "\\]")
}

/// Text that must not become a link of its own.
fn literal(text: &str) -> String {
    words::one_line(text).replace("](", "\\](")
}
