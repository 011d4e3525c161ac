//! Attributes of serde, serde_with, garde, validator, bon and msrest that have another name here, or no meaning.

/// The advice for each of them.
#[rustfmt::skip]
const SENTENCES: &[(&[&str], &str)] = &[
    // serde and serde_with
    (&["skip_serializing_if", "skip_serializing_none"], "absent values are never written: remove it"),
    (&["skip_serializing"], "an attribute that is read and not sent is `readonly`, a field that is not on the wire is `skip`"),
    (&["skip_deserializing"], "what only the client sends needs no mark: remove it"),
    (&["serde"], "it stands on a type; a field of a type that has serde's traits is a `ViaSerde<..>`"),
    (&["rename"], "this has no name on the wire: remove it"),
    (&["tag"], "a `discriminator` tells apart the variants of an enum that derives `Model`; an element is named by `xml(name = \"..\")`"),
    (&["other"], "`unknown` keeps other values in a `RestEnum`, `base` in a polymorphic enum"),
    (&["variant_identifier", "field_identifier"], "an enum of strings derives `RestEnum`, and is the key of a map too"),
    (&["with", "serialize_with", "deserialize_with", "as", "serde_as", "apply"], "a form on the wire has a name, `format = \"..\"`; for another one derive or implement `RestType` for a type of your own"),
    (&["transparent"], "a type that travels as the one in it derives `RestType`"),
    (&["from", "try_from", "into"], "a type that travels as another one derives or implements `RestType`"),
    (&["alias"], "there is one name on the wire; `from_dict` and `Deserializer::key_extractors` read others"),
    (&["untagged"], "an enum whose variants are told apart by the kind of JSON derives `RestType`, one with a `discriminator` derives `Model`"),
    (&["content"], "what is in a variant stands beside the discriminator: remove it"),
    (&["deny_unknown_fields"], "a key that no field has is not an error; a map marked `additional_properties` keeps it"),
    (&["rename_all_fields"], "each model has its own `rename_all`"),
    (&["bound"], "every type parameter has a form on the wire; write other bounds behind `where`"),
    (&["borrow"], "a model owns its data: remove it"),
    (&["expecting"], "errors say what was expected: remove it"),
    (&["remote", "getter"], "a type of another crate is not a model: write a struct with its attributes"),
    (&["nullable", "optional"], "a field that may be absent is an `Option<T>`, one that may be `null` too an `Option<Option<T>>`"),
    // garde and validator
    (&["min"], "the rules are `minimum`, `min_length` and `min_items`"),
    (&["max"], "the rules are `maximum`, `max_length` and `max_items`"),
    (&["range"], "write `minimum = 1, maximum = 9`"),
    (&["length", "byte_length"], "write `min_length = 1, max_length = 9`, or `min_items` and `max_items`"),
    (&["code", "message"], "each rule has the message of msrest: remove it"),
    (&["skip_on_field_errors"], "every broken rule is reported: remove it"),
    (&["email", "url", "ip", "ipv4", "ipv6", "credit_card", "phone", "phone_number"], "texts are checked by `pattern = \"..\"`"),
    (&["regex", "matches", "ascii", "alphanumeric", "contains", "does_not_contain", "suffix", "non_control_character"], "texts are checked by `pattern = \"..\"`"),
    (&["prefix"], "texts are checked by `pattern = \"..\"`; in XML it stands in `xml(..)`"),
    (&["custom", "must_match", "schema", "context", "use_context"], "rules look at one attribute, and you cannot add your own: check this beside `validate`"),
    (&["dive", "adapt", "nested", "required_nested", "inner"], "`validate` looks into models, lists and maps by itself: remove it"),
    (&["allow_unvalidated"], "a field needs no rules: remove it"),
    // bon
    (&["builder", "builder_type", "start_fn", "finish_fn", "state_mod", "setters", "on", "derive", "field", "overwritable"], "`bon::Builder` is derived beside `Model`, and its words stand in `#[builder(..)]`"),
];

/// Words for which we have another name, and that name, for places that take it.
const NAMES: &[(&str, &[&str])] = &[
    ("rename", &["key", "name", "value"]),
    ("tag", &["discriminator"]),
    ("other", &["unknown", "base"]),
    ("type", &["format"]),
];

/// The advice for a word, if it is one of them.
pub(crate) fn advice(word: &str, known: &[&str]) -> Option<String> {
    let ours = NAMES.iter().find(|(theirs, _)| *theirs == word).map_or(&[][..], |(_, ours)| ours);
    let sentence = || SENTENCES.iter().find(|(words, _)| words.contains(&word));
    match ours.iter().find(|ours| known.contains(ours)) {
        Some(ours) => Some(format!("did you mean `{ours}`?")),
        None => sentence().map(|(_, sentence)| (*sentence).to_owned()),
    }
}
