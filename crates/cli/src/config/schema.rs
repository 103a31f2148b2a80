//! The JSON Schema of `mapvet.toml`, for editors: the table of keys once more, as they read it.

use super::keys::{CHECKS, KEYS, Kind, LEVELS};
use crate::named;
use serde_json::{Map, Value, json};

/// The schema; `docs/schema/config.schema.json` is this.
pub(crate) fn schema() -> Value {
    let mut properties: Map<String, Value> =
        KEYS.iter().map(|key| (key.name.to_owned(), described(kind(key.kind), key.what))).collect();
    properties.insert(CHECKS.to_owned(), checks());
    json!({
        "$schema": "http://json-schema.org/draft-07/schema#",
        "$id": "https://raw.githubusercontent.com/mapvet/mapvet/main/docs/schema/config.schema.json",
        "title": "mapvet.toml",
        "description": "What mapvet looks for in a project, and where. Flags win over it.",
        "type": "object",
        "additionalProperties": false,
        "properties": properties,
    })
}

fn kind(kind: Kind) -> Value {
    match kind {
        Kind::Choice(words) => json!({"enum": words}),
        Kind::Flag => json!({"type": "boolean"}),
        Kind::Text => json!({"type": "string"}),
        Kind::Texts => json!({"type": "array", "items": {"type": "string"}}),
    }
}

fn described(mut schema: Value, what: &str) -> Value {
    if let Some(object) = schema.as_object_mut() {
        object.insert("description".to_owned(), what.into());
    }
    schema
}

fn checks() -> Value {
    let level = || json!({"enum": LEVELS});
    let known: Map<String, Value> =
        named::all().iter().map(|page| (page.name.to_owned(), described(level(), page.summary))).collect();
    json!({
        "description": "Which checks are on. A severity switches a check on and is given to all its findings.",
        "type": "object",
        "properties": known,
        "additionalProperties": described(level(), "A pattern rule of the project's own."),
    })
}
