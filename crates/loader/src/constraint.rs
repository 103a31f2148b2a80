//! Build constraint expressions: `//go:build` and the older `// +build`.

/// Bounds the recursion of nested parentheses, as go does.
const MAX_SIZE: usize = 1000;

/// Whether a comment line (trimmed) is a `//go:build` line; yields the expression.
pub(crate) fn go_build(line: &str) -> Option<&str> {
    constraint_text(line.strip_prefix("//go:build")?)
}

/// Whether a comment line (trimmed) is a `// +build` line; yields the options.
pub(crate) fn plus_build(line: &str) -> Option<&str> {
    constraint_text(line.strip_prefix("//")?.trim().strip_prefix("+build")?)
}

/// The rest of the line, if the keyword before it ended there.
fn constraint_text(rest: &str) -> Option<&str> {
    (rest.is_empty() || rest.starts_with(char::is_whitespace)).then(|| rest.trim())
}

/// Evaluates the options of a `// +build` line: spaces mean or, commas mean and.
pub(crate) fn eval_plus_build(text: &str, tag: &dyn Fn(&str) -> bool) -> bool {
    text.split_whitespace().any(|option| option.split(',').all(|term| eval_term(term, tag)))
}

fn eval_term(term: &str, tag: &dyn Fn(&str) -> bool) -> bool {
    if term.starts_with("!!") || term == "!" {
        return tag("ignore");
    }
    let (negated, name) = term.strip_prefix('!').map_or((false, term), |name| (true, name));
    let valid = !name.is_empty() && name.chars().all(is_tag_char);
    tag(if valid { name } else { "ignore" }) != negated
}

fn is_tag_char(c: char) -> bool {
    c.is_alphanumeric() || c == '_' || c == '.'
}

/// Evaluates a `//go:build` expression.
pub(crate) fn eval_go_build(text: &str, tag: &dyn Fn(&str) -> bool) -> Result<bool, String> {
    let mut parser = Parser { rest: text, token: Token::End, size: 0, tag };
    let value = parser.or()?;
    match parser.token {
        Token::End => Ok(value),
        token => Err(unexpected(token)),
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Token<'a> {
    End,
    Tag(&'a str),
    Or,
    And,
    Not,
    Open,
    Close,
}

fn unexpected(token: Token<'_>) -> String {
    match token {
        Token::End => "unexpected end of expression".to_owned(),
        Token::Tag(tag) => format!("unexpected token {tag}"),
        Token::Or => "unexpected token ||".to_owned(),
        Token::And => "unexpected token &&".to_owned(),
        Token::Not => "unexpected token !".to_owned(),
        Token::Open => "unexpected token (".to_owned(),
        Token::Close => "unexpected token )".to_owned(),
    }
}

/// Evaluates while it parses. As in go/build/constraint, `not` reads the first token itself.
struct Parser<'a> {
    rest: &'a str,
    token: Token<'a>,
    size: usize,
    tag: &'a dyn Fn(&str) -> bool,
}

impl<'a> Parser<'a> {
    fn or(&mut self) -> Result<bool, String> {
        let mut value = self.and()?;
        while self.token == Token::Or {
            value |= self.and()?;
        }
        Ok(value)
    }

    fn and(&mut self) -> Result<bool, String> {
        let mut value = self.not()?;
        while self.token == Token::And {
            value &= self.not()?;
        }
        Ok(value)
    }

    fn not(&mut self) -> Result<bool, String> {
        self.size += 1;
        if self.size > MAX_SIZE {
            return Err("build expression too large".to_owned());
        }
        self.next()?;
        if self.token != Token::Not {
            return self.atom();
        }
        self.next()?;
        if self.token == Token::Not {
            return Err("double negation not allowed".to_owned());
        }
        Ok(!self.atom()?)
    }

    fn atom(&mut self) -> Result<bool, String> {
        match self.token {
            Token::Tag(tag) => {
                self.next()?;
                Ok((self.tag)(tag))
            }
            Token::Open => {
                let value = self.or()?;
                if self.token != Token::Close {
                    return Err("missing close paren".to_owned());
                }
                self.next()?;
                Ok(value)
            }
            token => Err(unexpected(token)),
        }
    }

    fn next(&mut self) -> Result<(), String> {
        self.rest = self.rest.trim_start_matches([' ', '\t']);
        let Some(first) = self.rest.chars().next() else {
            self.token = Token::End;
            return Ok(());
        };
        let (token, len) = match first {
            '(' => (Token::Open, 1),
            ')' => (Token::Close, 1),
            '!' => (Token::Not, 1),
            '&' if self.rest.starts_with("&&") => (Token::And, 2),
            '|' if self.rest.starts_with("||") => (Token::Or, 2),
            c if is_tag_char(c) => {
                let len = self.rest.find(|c| !is_tag_char(c)).unwrap_or(self.rest.len());
                (Token::Tag(self.rest.get(..len).unwrap_or_default()), len)
            }
            c => return Err(format!("invalid syntax at {c}")),
        };
        self.token = token;
        self.rest = self.rest.get(len..).unwrap_or_default();
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on(tags: &'static [&'static str]) -> impl Fn(&str) -> bool {
        move |tag| tags.contains(&tag)
    }

    #[test]
    fn expressions_bind_as_in_go() {
        let tag = on(&["linux", "amd64"]);
        let eval = |text| eval_go_build(text, &tag);
        assert_eq!(eval("linux"), Ok(true));
        assert_eq!(eval("!linux || amd64 && !cgo"), Ok(true));
        assert_eq!(eval("(linux||windows)&&cgo"), Ok(false));
        assert_eq!(eval("!(windows || cgo)"), Ok(true));
        assert_eq!(eval("windows || cgo && linux"), Ok(false));
    }

    #[test]
    fn broken_expressions_are_errors() {
        let tag = on(&[]);
        for text in ["", "!!x", "x &&", "(x", "x)", "x y", "x & y", "x-y", "&&"] {
            assert!(eval_go_build(text, &tag).is_err(), "{text}");
        }
        assert!(eval_go_build(&"(".repeat(100_000), &tag).is_err());
    }

    #[test]
    fn plus_build_options_are_or_and_terms_are_and() {
        let tag = on(&["linux", "amd64"]);
        assert!(eval_plus_build("linux,amd64 windows", &tag));
        assert!(eval_plus_build("windows linux,!cgo", &tag));
        assert!(!eval_plus_build("linux,cgo", &tag));
        assert!(!eval_plus_build("!!linux", &tag));
        assert!(!eval_plus_build("", &tag));
    }

    #[test]
    fn only_whole_keywords_are_constraints() {
        assert_eq!(go_build("//go:build linux"), Some("linux"));
        assert_eq!(go_build("//go:build"), Some(""));
        assert_eq!(go_build("//go:builder x"), None);
        assert_eq!(plus_build("// +build a b"), Some("a b"));
        assert_eq!(plus_build("//+build a"), Some("a"));
        assert_eq!(plus_build("// +builds a"), None);
    }
}
