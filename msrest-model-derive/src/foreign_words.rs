//! The words of serde, serde_with, garde, validator and bon that have another name here, or no meaning.

/// What the error at each of them says.
#[rustfmt::skip]
const SENTENCES: &[(&[&str], &str)] = &[
    // serde and serde_with
    (&["skip_serializing_if", "skip_serializing_none"], "absent values are never written: remove it"),
    (&["skip_serializing"], "an attribute that is read and not sent is `readonly`, a field that is not on the wire is `skip`"),
    (&["skip_deserializing"], "what only the client sends needs no mark: remove it"),
    (&["with", "serialize_with", "deserialize_with", "as"], "a form on the wire has a name, `format = \"..\"`; for another one derive or implement `RestType` for a type of your own"),
    (&["transparent"], "a type that travels as the one in it derives `RestType`"),
    (&["from", "try_from", "into"], "a type that travels as another one derives or implements `RestType`"),
    (&["alias"], "there is one name on the wire; `from_dict` and `Deserializer::key_extractors` read others"),
    (&["untagged"], "an enum whose variants are told apart by the kind of JSON derives `RestType`, one with a `discriminator` derives `Model`"),
    (&["content"], "what is in a variant stands beside the discriminator: remove it"),
    (&["deny_unknown_fields"], "a key that no field has is no error; a map marked `additional_properties` keeps it"),
    (&["rename_all_fields"], "each model has its own `rename_all`"),
    (&["bound"], "every type parameter has a form on the wire; write other bounds behind `where`"),
    (&["borrow"], "a model owns its data: remove it"),
    (&["expecting"], "errors say what was expected: remove it"),
    (&["remote", "getter"], "a type of another crate is no model: write a struct with its attributes"),
    (&["nullable", "optional"], "a field that may be absent is an `Option<T>`, one that may be `null` too an `Option<Option<T>>`"),
    // garde and validator
    (&["min"], "the rules are `minimum`, `min_length` and `min_items`"),
    (&["max"], "the rules are `maximum`, `max_length` and `max_items`"),
    (&["range"], "write `minimum = 1, maximum = 9`"),
    (&["length", "byte_length"], "write `min_length = 1, max_length = 9`, or `min_items` and `max_items`"),
    (&["email", "url", "ip", "ipv4", "ipv6", "credit_card", "phone", "phone_number"], "texts are checked by `pattern = \"..\"`"),
    (&["regex", "matches", "ascii", "alphanumeric", "contains", "does_not_contain", "suffix", "non_control_character"], "texts are checked by `pattern = \"..\"`"),
    (&["custom", "must_match", "schema", "context"], "rules look at one attribute, and you cannot add your own: check this beside `validate`"),
    (&["dive", "nested", "required_nested", "inner"], "`validate` looks into models, lists and maps by itself: remove it"),
    (&["allow_unvalidated"], "a field needs no rules: remove it"),
    // bon
    (&["builder", "start_fn", "finish_fn", "overwritable"], "`bon::Builder` is derived beside `Model`, and its words stand in `#[builder(..)]`"),
];

/// What the error says, if it is a word of theirs.
pub(crate) fn sentence(word: &str) -> Option<&'static str> {
    SENTENCES.iter().find(|(words, _)| words.contains(&word)).map(|(_, sentence)| *sentence)
}
