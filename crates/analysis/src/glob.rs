//! Texts by pattern.

/// Whether a text is of a pattern's form: `*` is any text, `?` any byte.
pub fn glob_matches(pattern: &str, text: &str) -> bool {
    let (pattern, text) = (pattern.as_bytes(), text.as_bytes());
    let (mut p, mut t) = (0, 0);
    // The last star, and how much of the text it is taken to cover so far.
    let mut star: Option<(usize, usize)> = None;
    while t < text.len() {
        match (pattern.get(p), star) {
            (Some(b'*'), _) => {
                star = Some((p, t));
                p += 1;
            }
            (Some(c), _) if *c == b'?' || text.get(t) == Some(c) => {
                p += 1;
                t += 1;
            }
            (_, Some((at, covered))) => {
                star = Some((at, covered + 1));
                p = at + 1;
                t = covered + 1;
            }
            (_, None) => return false,
        }
    }
    pattern.iter().skip(p).all(|c| *c == b'*')
}

#[cfg(test)]
mod tests {
    use super::glob_matches as is;

    #[test]
    fn names_by_pattern() {
        assert!(is("Server.sessions", "Server.sessions") && is("*", "") && is("*.ses*ns", "Server.sessions"));
        assert!(is("?erver.*", "Server.sessions") && is("*s*s", "sessions") && is("a*b*", "aXbXb"));
        assert!(!is("Server", "Server.sessions") && !is("*.x", "Server.sessions") && !is("?", "") && !is("a*b", "abc"));
    }
}
