//! Every format, as it is, for one list of findings.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

mod fixture;

use fixture::{findings, rendered};
use mapvet_reporter::Format;

fn name(format: Format, text: &str) {
    insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
        insta::assert_snapshot!(format.name(), text);
    });
}

#[test]
fn each_format_stays_as_it_is() {
    for format in Format::ALL {
        // The texts of the rules are the pages'; they have tests of their own.
        let text = rendered(*format, &findings(), "");
        let text = if *format == Format::Sarif { without_rules(&text) } else { text };
        name(*format, &text);
    }
}

fn without_rules(sarif: &str) -> String {
    let mut value: serde_json::Value = serde_json::from_str(sarif).expect("it is JSON");
    let driver = &mut value["runs"][0]["tool"]["driver"];
    driver["rules"] = "left out here".into();
    let results = value["runs"][0]["results"].as_array_mut().expect("it has results");
    results.iter_mut().for_each(|r| r["ruleIndex"] = "left out here".into());
    serde_json::to_string_pretty(&value).expect("it was JSON")
}

#[test]
fn colors_only_where_asked_for() {
    assert!(!rendered(Format::Full, &findings(), "").contains('\u{1b}'));
}

#[test]
fn hostile_text_stays_on_its_line() {
    let hostile = &findings()[2..3];
    let text = rendered(Format::Text, hostile, "");
    assert_eq!(text.lines().count(), 3, "{text}");
    let github = rendered(Format::Github, hostile, "");
    assert_eq!(github.lines().count(), 1, "{github}");
    assert!(!text.contains('\u{1b}') && !github.contains('\u{1b}'));
}

#[test]
fn each_consumer_gets_its_columns() {
    // Before `m[...]` stand a tab, é (2 bytes), an emoji (4 bytes, 2 units) and ` := "<&>"; `.
    let hostile = &findings()[2..3];
    let json: serde_json::Value = serde_json::from_str(&rendered(Format::Json, hostile, "")).expect("JSON");
    assert_eq!(json["findings"][0]["accesses"][0]["column"], 20);
    let sarif: serde_json::Value = serde_json::from_str(&rendered(Format::Sarif, hostile, "")).expect("JSON");
    let region = &sarif["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"];
    assert_eq!((&region["startColumn"], &region["endColumn"]), (&17.into(), &23.into()));
    assert!(rendered(Format::Github, hostile, "").contains(",col=16,endColumn=21,"));
    assert!(rendered(Format::Rdjsonl, hostile, "").contains(r#""column":20"#));
    assert!(rendered(Format::Checkstyle, hostile, "").contains(r#"column="20""#));
    assert!(rendered(Format::Full, hostile, "").contains(":4:20"));
}

#[test]
fn code_scanning_gets_paths_from_the_root() {
    let one = &findings()[..1];
    assert!(rendered(Format::Sarif, one, "a/b").contains(r#""uri": "a/b/store/store.go""#));
    assert!(rendered(Format::Gitlab, one, "a/b").contains(r#""path": "a/b/store/store.go""#));
    assert!(rendered(Format::Github, one, "a/b").contains("file=a/b/store/store.go,"));
    assert!(rendered(Format::Text, one, "a/b").starts_with("store/store.go:23:2: "));
}

#[test]
fn no_findings_are_still_a_document() {
    for format in Format::ALL {
        let text = rendered(*format, &[], "");
        match format {
            Format::Json | Format::Sarif | Format::Gitlab => {
                serde_json::from_str::<serde_json::Value>(&text).expect("it is JSON");
            }
            Format::Checkstyle => assert_eq!(elements(&text), ["checkstyle"]),
            Format::Junit => assert_eq!(elements(&text), ["testsuites", "testsuite"]),
            Format::Markdown => assert!(text.starts_with("## mapvet: ")),
            _ => assert_eq!(text, ""),
        }
    }
}

/// The names of a document's elements; fails where it is not well-formed.
fn elements(xml: &str) -> Vec<String> {
    use quick_xml::events::Event;
    let mut reader = quick_xml::Reader::from_str(xml);
    reader.config_mut().check_end_names = true;
    let mut names = Vec::new();
    loop {
        match reader.read_event().expect("it is well-formed") {
            Event::Start(e) | Event::Empty(e) => {
                for attribute in e.attributes() {
                    let attribute = attribute.expect("attributes are quoted");
                    quick_xml::escape::unescape(&attribute.value).expect("what must be escaped is");
                }
                names.push(e.name().as_ref().to_owned());
            }
            Event::Eof => return names,
            _ => {}
        }
    }
}

#[test]
fn xml_is_well_formed_whatever_the_texts() {
    let (checkstyle, junit) = (rendered(Format::Checkstyle, &findings(), ""), rendered(Format::Junit, &findings(), ""));
    assert_eq!(elements(&checkstyle).iter().filter(|n| *n == "error").count(), findings().len());
    assert_eq!(elements(&junit).iter().filter(|n| *n == "failure").count(), findings().len());
    assert!(checkstyle.chars().chain(junit.chars()).all(|c| c == '\n' || !c.is_control()));
}

#[test]
fn gitlab_tells_equal_findings_apart() {
    let text = rendered(Format::Gitlab, &findings(), "");
    let issues: Vec<serde_json::Value> = serde_json::from_str(&text).expect("JSON");
    let prints: std::collections::BTreeSet<_> = issues.iter().map(|i| i["fingerprint"].to_string()).collect();
    assert_eq!(prints.len(), issues.len());
}
