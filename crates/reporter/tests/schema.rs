//! Machine formats against their published schemas.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

mod fixture;

use fixture::{findings, rendered};
use mapvet_reporter::Format;
use serde_json::Value;

fn check(schema: &str, document: &Value) {
    let schema: Value = serde_json::from_str(schema).expect("the schema is JSON");
    let validator = jsonschema::validator_for(&schema).expect("the schema is a schema");
    let errors: Vec<String> =
        validator.iter_errors(document).map(|e| format!("{}: {e}", e.instance_path())).take(10).collect();
    assert!(errors.is_empty(), "{errors:#?}");
}

const OPS: &str = include_str!("../../../docs/schema/ops.schema.json");

#[test]
fn the_audit_table_keeps_to_its_contract() {
    let map = |guard: Option<&str>, finding: &mapvet_analysis::Finding| mapvet_analysis::MapAudit {
        map: finding.map.clone(),
        guard: guard.map(str::to_owned),
        accesses: finding.accesses.clone(),
    };
    let maps: Vec<_> = findings().iter().enumerate().map(|(n, f)| map((n > 0).then_some("T.mu"), f)).collect();
    let errors = [mapvet_reporter::Problem { file: "a.go".into(), line: 3, message: "expected }".into() }];
    let audit = mapvet_reporter::Audit { maps: &maps, errors: &errors, internal_errors: &["lost".into()] };
    let mut text = Vec::new();
    mapvet_reporter::render_audit(mapvet_reporter::AuditFormat::Json, &audit, &mut text).expect("it can be written");
    let document: Value = serde_json::from_slice(&text).expect("it is JSON");
    let schema: Value = serde_json::from_str(OPS).expect("the schema is JSON");
    let shared: Value = serde_json::from_str(FINDINGS).expect("the schema is JSON");
    let id = shared["$id"].as_str().expect("it has an address").to_owned();
    let registry = jsonschema::Registry::new()
        .add(id, shared)
        .and_then(jsonschema::RegistryBuilder::prepare)
        .expect("it is a schema");
    let validator = jsonschema::options().with_registry(&registry).build(&schema).expect("the schema is a schema");
    let errors: Vec<String> = validator.iter_errors(&document).map(|e| e.to_string()).collect();
    assert!(errors.is_empty(), "{errors:#?}");
    let mut document = document;
    document["maps"][0]["accesses"][0]["op"] = "poke".into();
    assert!(!validator.is_valid(&document));
}

/// The values are held to what the binary reads by its own tests.
#[test]
fn the_schema_of_the_configuration_is_one() {
    let schema: Value = serde_json::from_str(include_str!("../../../docs/schema/config.schema.json")).expect("JSON");
    let validator = jsonschema::draft7::new(&schema).expect("the schema is a schema");
    let is = |text: &str| validator.is_valid(&serde_json::from_str(text).expect("it is JSON"));
    assert!(jsonschema::draft7::meta::is_valid(&schema));
    assert!(is(r#"{"tags": ["a"], "confidence": "low", "checks": {"leaked-map": "off"}}"#));
    assert!(!is(r#"{"tag": ["a"]}"#) && !is(r#"{"tags": "a"}"#) && !is(r#"{"checks": {"leaked-map": true}}"#));
}

fn parsed(format: Format, prefix: &str) -> Value {
    serde_json::from_str(&rendered(format, &findings(), prefix)).expect("it is JSON")
}

const FINDINGS: &str = include_str!("../../../docs/schema/findings.schema.json");

#[test]
fn json_keeps_to_its_contract() {
    check(FINDINGS, &parsed(Format::Json, ""));
}

#[test]
fn the_contract_refuses_what_it_does_not_name() {
    let schema: Value = serde_json::from_str(FINDINGS).expect("the schema is JSON");
    let mut document = parsed(Format::Json, "");
    document["findings"][0]["accesses"][0]["op"] = "poke".into();
    assert!(!jsonschema::is_valid(&schema, &document));
    let mut document = parsed(Format::Json, "");
    document["findings"][0]["surprise"] = 1.into();
    assert!(!jsonschema::is_valid(&schema, &document));
}

#[test]
fn json_lines_are_the_findings_of_json() {
    let lines = rendered(Format::Jsonl, &findings(), "");
    let lines: Vec<Value> = lines.lines().map(|l| serde_json::from_str(l).expect("it is JSON")).collect();
    assert_eq!(Value::from(lines), parsed(Format::Json, "")["findings"]);
}

#[test]
fn sarif_keeps_to_the_standard() {
    let schema = include_str!("../../../testdata/schema/sarif-2.1.0.json");
    // The schema as published has a stray bracket in the pattern of a language tag, which is no regular expression.
    let mended = schema.replace("{2}]?$", "{2}$");
    assert_ne!(schema, mended);
    check(&mended, &parsed(Format::Sarif, "a/b"));
}

/// What GitHub and the SARIF validator ask for beyond the schema.
#[test]
fn sarif_keeps_to_what_code_scanning_wants() {
    let sarif = parsed(Format::Sarif, "");
    let run = &sarif["runs"][0];
    let rules = run["tool"]["driver"]["rules"].as_array().expect("rules");
    for rule in rules {
        for field in ["shortDescription", "fullDescription", "help"] {
            assert!(rule[field]["text"].as_str().is_some_and(|t| !t.is_empty()), "{field} of {rule}");
        }
        assert!(rule["shortDescription"]["text"].as_str().is_some_and(|t| t.len() <= 1024));
        assert_ne!(rule["name"], rule["id"]);
    }
    for result in run["results"].as_array().expect("results") {
        let index = result["ruleIndex"].as_u64().expect("an index") as usize;
        assert_eq!(rules.get(index).map(|r| &r["id"]), Some(&result["ruleId"]));
        let message = result["message"]["text"].as_str().expect("a text");
        assert!(message.ends_with('.'), "{message}");
        assert_eq!(result["locations"].as_array().map(Vec::len), Some(1));
        let related = result["relatedLocations"].as_array().expect("related locations");
        assert!(related.len() <= 100);
        for (place, id) in related.iter().zip(1..) {
            assert_eq!(place["id"], id);
            assert!(message.contains(&format!("]({id})")), "{id} is linked from {message}");
        }
        assert_eq!(message.matches("](").count() - message.matches("\\](").count(), related.len(), "{message}");
        assert!(result["partialFingerprints"]["mapvet/v1"].is_string());
    }
    let hashed = &run["results"][0]["partialFingerprints"]["primaryLocationLineHash"];
    assert!(hashed.as_str().is_some_and(|h| h.ends_with(":1")), "{hashed}");
    let notes = run["invocations"][0]["toolExecutionNotifications"].as_array().map(Vec::len);
    assert_eq!(notes, Some(fixture::problems().len() + 1));
}

#[test]
fn uris_are_uris() {
    let text = rendered(Format::Sarif, &findings(), "");
    assert!(text.contains("d%C3%A9p%C3%B4t/%3Ca%26b%3E%2C%20%22c%22%3A%25d%5D%5D%3E.go"));
}
