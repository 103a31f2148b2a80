//! `checkstyle`: the XML that many CI servers read. Columns count bytes, as other Go tools write them.

use crate::{Report, words, xml};
use mapvet_analysis::{Finding, Severity};
use quick_xml::Writer;
use std::collections::BTreeMap;
use std::io::{self, Write};

pub(crate) fn write(report: &Report<'_>, out: &mut dyn Write) -> io::Result<()> {
    let mut files: BTreeMap<&str, Vec<&Finding>> = BTreeMap::new();
    for finding in report.findings {
        files.entry(&words::primary(finding).file).or_default().push(finding);
    }
    let mut document = xml::document(out)?;
    document
        .create_element("checkstyle")
        .with_attribute(("version", "5.0"))
        .write_inner_content(|xml| files.iter().try_for_each(|(file, findings)| write_file(file, findings, xml)))?;
    writeln!(document.into_inner())
}

fn write_file(file: &str, findings: &[&Finding], xml: &mut Writer<&mut dyn Write>) -> io::Result<()> {
    let name = xml::attribute(file);
    xml.create_element("file").with_attribute(("name", name.as_str())).write_inner_content(|xml| {
        for finding in findings {
            let place = words::primary(finding);
            xml.create_element("error")
                .with_attribute(("line", place.line.to_string().as_str()))
                .with_attribute(("column", place.column.to_string().as_str()))
                .with_attribute(("severity", severity(finding.severity)))
                .with_attribute(("message", xml::attribute(&words::with_partner(finding)).as_str()))
                .with_attribute(("source", format!("mapvet.{}", finding.check).as_str()))
                .write_empty()?;
        }
        Ok(())
    })?;
    Ok(())
}

fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Note => "info",
        Severity::Warning => "warning",
        Severity::Error => "error",
    }
}
