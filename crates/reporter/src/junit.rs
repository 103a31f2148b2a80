//! `junit`: the XML that test reports are made of. A suite a file, a failed case a finding.

use crate::{Report, words, xml};
use mapvet_analysis::Finding;
use quick_xml::Writer;
use quick_xml::events::BytesText;
use std::collections::BTreeMap;
use std::io::{self, Write};

const SHOWN_ACCESSES: usize = 8;

pub(crate) fn write(report: &Report<'_>, out: &mut dyn Write) -> io::Result<()> {
    let mut files: BTreeMap<&str, Vec<&Finding>> = BTreeMap::new();
    for finding in report.findings {
        files.entry(&words::primary(finding).file).or_default().push(finding);
    }
    let count = report.findings.len().to_string();
    let mut document = xml::document(out)?;
    let suites = document
        .create_element("testsuites")
        .with_attribute(("name", "mapvet"))
        .with_attribute(("tests", count.as_str()))
        .with_attribute(("failures", count.as_str()));
    // Some readers take an empty report for a broken one, so a clean run is one suite that ran nothing.
    suites.write_inner_content(|xml| {
        if files.is_empty() {
            write_suite("mapvet", &[], xml)?;
        }
        files.iter().try_for_each(|(file, findings)| write_suite(file, findings, xml))
    })?;
    writeln!(document.into_inner())
}

fn write_suite(name: &str, findings: &[&Finding], xml: &mut Writer<&mut dyn Write>) -> io::Result<()> {
    let count = findings.len().to_string();
    xml.create_element("testsuite")
        .with_attribute(("name", xml::attribute(name).as_str()))
        .with_attribute(("tests", count.as_str()))
        .with_attribute(("errors", "0"))
        .with_attribute(("failures", count.as_str()))
        .write_inner_content(|xml| findings.iter().try_for_each(|finding| write_case(finding, xml)))?;
    Ok(())
}

fn write_case(finding: &Finding, xml: &mut Writer<&mut dyn Write>) -> io::Result<()> {
    let position = words::position(words::primary(finding));
    let message = format!("{position}: {}", words::one_line(&finding.message));
    xml.create_element("testcase")
        .with_attribute(("name", finding.check))
        .with_attribute(("classname", xml::attribute(&position).as_str()))
        .write_inner_content(|xml| {
            xml.create_element("failure")
                .with_attribute(("message", xml::attribute(&message).as_str()))
                .with_attribute(("type", finding.severity.word()))
                .write_text_content(BytesText::new(&details(finding)))?;
            Ok(())
        })?;
    Ok(())
}

fn details(finding: &Finding) -> String {
    let (others, more) = words::others(finding, SHOWN_ACCESSES);
    let lines = finding.accesses.iter().take(1).chain(others).map(|access| {
        let (at, what) = (words::position(&access.place), words::access(access));
        xml::attribute(&format!("{at}: {what}; {}", words::runs_in(&access.runs_in)))
    });
    let more = (more > 0).then(|| format!("and {more} more like these"));
    lines.chain(more).collect::<Vec<_>>().join("\n")
}
