//! The checks as SARIF rules; their texts are the checks' pages.

use mapvet_analysis::{Confidence, Finding, Page, Severity, pages};
use serde_json::json;
use serde_sarif::sarif::{MultiformatMessageString, PropertyBag, ReportingConfiguration, ReportingDescriptor};
use std::collections::{BTreeMap, BTreeSet};

/// All checks, and the rules that ran beside them.
pub(super) fn rules(own: &[Page], findings: &[Finding]) -> Vec<ReportingDescriptor> {
    let known = || pages().iter().chain(own);
    let names: BTreeSet<&str> = known().map(|page| page.name).collect();
    let foreign: BTreeMap<&str, Severity> =
        findings.iter().filter(|f| !names.contains(f.check)).map(|f| (f.check, f.severity)).collect();
    known().map(rule).chain(foreign.into_iter().map(|(name, severity)| foreign_rule(name, severity))).collect()
}

fn rule(page: &Page) -> ReportingDescriptor {
    let short = sentence(page.summary);
    ReportingDescriptor::builder()
        .id(page.name)
        .name(pascal_case(page.name))
        .short_description(plain(&short))
        .full_description(plain(&short))
        .help(MultiformatMessageString::builder().text(page.body.trim()).markdown(page.body.trim()).build())
        .default_configuration(configuration(page.severity))
        .properties(properties(page.severity))
        .build()
}

fn foreign_rule(name: &str, severity: Severity) -> ReportingDescriptor {
    let text = format!("The rule {name}.");
    ReportingDescriptor::builder()
        .id(name)
        .name(pascal_case(name))
        .short_description(plain(&text))
        .full_description(plain(&text))
        .help(plain(&text))
        .default_configuration(configuration(severity))
        .properties(properties(severity))
        .build()
}

fn plain(text: &str) -> MultiformatMessageString {
    MultiformatMessageString::builder().text(text).build()
}

fn configuration(severity: Severity) -> ReportingConfiguration {
    ReportingConfiguration::builder().level(json!(severity.word())).build()
}

fn properties(severity: Severity) -> PropertyBag {
    let problem = match severity {
        Severity::Note => "recommendation",
        Severity::Warning => "warning",
        Severity::Error => "error",
    };
    // A check is as precise as its findings at the least confidence that is shown by default.
    let precision = match severity {
        Severity::Error => Confidence::High.word(),
        _ => Confidence::Medium.word(),
    };
    let tags = ["concurrency", "correctness", "external/cwe/cwe-362"];
    PropertyBag::builder()
        .tags(tags.iter().map(|t| (*t).to_owned()).collect::<Vec<_>>())
        .additional_properties(BTreeMap::from([
            ("precision".to_owned(), json!(precision)),
            ("problem.severity".to_owned(), json!(problem)),
        ]))
        .build()
}

fn sentence(text: &str) -> String {
    if text.ends_with('.') { text.to_owned() } else { format!("{text}.") }
}

fn pascal_case(name: &str) -> String {
    let word = |word: &str| {
        let mut letters = word.chars();
        letters.next().map(|c| c.to_ascii_uppercase()).into_iter().chain(letters).collect::<String>()
    };
    name.split('-').map(word).collect()
}
