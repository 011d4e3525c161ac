//! What derived code asks the compiler: each assertion that fails is one compile error at the mistake.
#![allow(
    clippy::panic,
    clippy::indexing_slicing,
    reason = "constant evaluation reports them as compile errors"
)]

mod message;
#[cfg(test)]
mod tests;
#[cfg(feature = "xml")]
mod xml;

#[cfg(feature = "xml")]
pub use self::xml::{assert_told_apart, assert_xml_name, assert_xml_word};

use self::message::Message;
use crate::schema::{
    Attribute, Constant, Family, JsonKind, JsonKinds, TypeInfo, find_path, has_path, takers,
};
use crate::text::const_str::{collide, same, same_path};

/// Stops the compiler if a type has no such format.
#[doc(hidden)]
#[track_caller]
pub const fn assert_format(known: &[&str], format: &str) {
    let mut index = 0;
    while index < known.len() {
        if same(known[index], format) {
            return;
        }
        index += 1;
    }
    let text = Message::new("the field's type has no format `").then(format);
    let text = if known.is_empty() {
        text.then("`; remove `format`, or name the format in `RestType::FORMATS` of a type of your own")
    } else {
        text.then("`; it has `").then_all(known, "`, `").then("`")
    };
    panic!("{}", text.as_str());
}

/// Stops the compiler if a rule makes no sense for a type.
#[doc(hidden)]
#[track_caller]
pub const fn assert_rule(family: Family, rule: &str) {
    let (fits, takers) = takers(family, rule);
    if fits || matches!(family, Family::Any) {
        return;
    }
    let text = Message::new("`").then(rule).then("` is a rule for ").then(takers);
    let text = match family {
        Family::Text if same(rule, "min_items") => text.then("; the rule for texts is `min_length`"),
        Family::Text if same(rule, "max_items") => text.then("; the rule for texts is `max_length`"),
        Family::Other => {
            text.then("; remove it, or set `RestType::FAMILY` if the field's type is one of your own")
        }
        _ => text.then(", and the field holds ").then(family.name()).then("; remove it"),
    };
    panic!("{}", text.as_str());
}

/// Stops the compiler if a variant of a union takes a kind of JSON that a variant before it takes.
#[doc(hidden)]
#[track_caller]
pub const fn assert_union(before: &[(&str, JsonKinds)], (name, kinds): (&str, JsonKinds)) {
    if !kinds.is_known() {
        let text = Message::new("nothing says which kinds of JSON `").then(name);
        panic!("{}", text.then("` holds; name them in `RestType::JSON_KINDS` of its type").as_str());
    }
    let mut index = 0;
    while index < before.len() {
        let (other, other_kinds) = before[index];
        if other_kinds.overlaps(kinds) {
            let text = Message::new("`").then(other).then("` and `").then(name);
            let text = text
                .then("` hold the same kind of JSON, by which a union tells them apart; remove one of them");
            panic!("{}", text.as_str());
        }
        index += 1;
    }
}

/// Stops the compiler if the field of a discriminator takes no text.
#[doc(hidden)]
#[track_caller]
pub const fn assert_discriminator(kinds: JsonKinds) {
    assert!(
        !kinds.is_known() || kinds.has(JsonKind::Text),
        "a discriminator is a text, which the field does not take; make it a `String` or an enum of strings, or remove it"
    );
}

/// Stops the compiler if a variant's payload contradicts its enum.
#[doc(hidden)]
#[track_caller]
pub const fn assert_variant(
    payload: &TypeInfo,
    discriminator: &Attribute,
    value: Option<&str>,
    is_base: bool,
) {
    let path = discriminator.path;
    assert!(
        !payload.name.is_empty() || payload.is_polymorphic,
        "the payload of a variant is not a model; derive `Model` for it"
    );
    assert_room(payload, discriminator);
    assert_agreement(payload, path, value);
    if is_base {
        assert_base(payload, path);
    }
}

/// Stops the compiler if a payload declares another discriminator, or another value of it, than its enum.
#[track_caller]
const fn assert_agreement(payload: &TypeInfo, path: &[&str], value: Option<&str>) {
    if !payload.discriminator.is_empty() && !same_path(payload.discriminator, path) {
        let text = Message::new("the enum has the discriminator `")
            .then_all(path, ".")
            .then("`, and `")
            .then(payload.name)
            .then("` declares `")
            .then_all(payload.discriminator, ".")
            .then("`; give both the same REST key");
        panic!("{}", text.as_str());
    }
    if let (Some(own), Some(value)) = (own_value(payload, path), value)
        && !same(own, value)
    {
        let text = Message::new("the variant has the value `")
            .then(value)
            .then("`, and `")
            .then(payload.name)
            .then("` declares `")
            .then(own)
            .then("`; give both the same");
        panic!("{}", text.as_str());
    }
}

/// The value of the discriminator that a payload declares, or has as a constant of its own at its place.
const fn own_value(payload: &TypeInfo, path: &[&str]) -> Option<&'static str> {
    match (payload.value, find_path(payload.attributes, path)) {
        (None, Some(Attribute { constant: Some(Constant::Text(text)), discriminator: None, .. })) => {
            Some(text)
        }
        (value, _) => value,
    }
}

/// Stops the compiler if an attribute of a payload stands where its discriminator has to, or cannot hold it.
#[track_caller]
const fn assert_room(payload: &TypeInfo, discriminator: &Attribute) {
    let path = discriminator.path;
    let mut index = 0;
    while index < payload.attributes.len() {
        let attribute = payload.attributes[index];
        if same_path(attribute.path, path) {
            assert_text(&attribute);
        } else if collide(attribute.path, path) {
            let text = Message::new("the attribute `")
                .then(attribute.name)
                .then("` of `")
                .then(payload.name)
                .then("` has the REST key `")
                .then_all(attribute.path, ".")
                .then("`, where the discriminator `")
                .then_all(path, ".")
                .then("` has to stand; give it another `key`");
            panic!("{}", text.as_str());
        }
        #[cfg(feature = "xml")]
        if !has_path(payload.attributes, path) && xml::collide(&attribute, discriminator) {
            let text = Message::new("the attribute `")
                .then(attribute.name)
                .then("` of `")
                .then(payload.name)
                .then("` has the place of the discriminator `")
                .then_all(path, ".")
                .then("` in XML; give it another `xml(name = \"..\")`");
            panic!("{}", text.as_str());
        }
        index += 1;
    }
}

/// Stops the compiler if an attribute at the place of a discriminator takes no text.
#[track_caller]
const fn assert_text(attribute: &Attribute) {
    if attribute.takes_text() {
        return;
    }
    let text = Message::new("a discriminator is a text, which the attribute `")
        .then(attribute.name)
        .then("` at its REST key `")
        .then_all(attribute.path, ".")
        .then("` does not take; make it a `String` or an enum of strings, or remove it");
    panic!("{}", text.as_str());
}

/// Stops the compiler if the base would lose an unknown value of the discriminator.
#[track_caller]
const fn assert_base(payload: &TypeInfo, path: &[&str]) {
    if payload.keeps_additional || payload.is_polymorphic || has_path(payload.attributes, path) {
        return;
    }
    let text = Message::new("`")
        .then(payload.name)
        .then(
            "` cannot keep an unknown discriminator value; give it a `String` attribute with the REST key `",
        )
        .then_all(path, ".")
        .then("`, or `additional_properties(send)`");
    panic!("{}", text.as_str());
}

/// Stops the compiler if attributes of a model and of those it embeds overwrite each other on the wire, or one that is embedded
/// takes no text and has the REST key of the model's discriminator.
#[doc(hidden)]
#[track_caller]
pub const fn assert_no_collision(parts: &[&[Attribute]], discriminator: &[&str]) {
    let mut part = 1;
    while part < parts.len() {
        let mut row = 0;
        while row < parts[part].len() {
            if same_path(parts[part][row].path, discriminator) {
                assert_text(&parts[part][row]);
            }
            let mut before = 0;
            while before < part {
                assert_free(parts[before], &parts[part][row]);
                before += 1;
            }
            row += 1;
        }
        part += 1;
    }
}

/// Stops the compiler if `right` and one of `attributes` have the same name or place on the wire.
#[track_caller]
const fn assert_free(attributes: &[Attribute], right: &Attribute) {
    let mut index = 0;
    while index < attributes.len() {
        let left = &attributes[index];
        if same_path(left.path, right.path) && left.constant.is_none() && right.is_type_discriminator() {
            let text = Message::new("an embedded struct has the discriminator `")
                .then_all(right.path, ".")
                .then("`, which is the REST key of `")
                .then(left.name)
                .then("` too; remove that field, and give the type a value of its own by `discriminator` and `value`, which wins");
            panic!("{}", text.as_str());
        }
        if collide(left.path, right.path) {
            let text = Message::new("`flatten` brings the attributes `")
                .then_all(&[left.name, right.name], "` and `")
                .then("` together, and their REST keys `")
                .then_all(left.path, ".")
                .then("` and `")
                .then_all(right.path, ".")
                .then("` collide; give one of them another `key`, or remove it");
            panic!("{}", text.as_str());
        }
        if same(left.name, right.name) {
            let text = Message::new("`flatten` brings two attributes `")
                .then(left.name)
                .then("` together; rename one of the fields, or give it a `name`");
            panic!("{}", text.as_str());
        }
        #[cfg(feature = "xml")]
        if xml::collide(left, right) {
            let text = Message::new("`flatten` brings the attributes `")
                .then_all(&[left.name, right.name], "` and `")
                .then("` together, which stand at one place in XML; give one of them another `xml(name = \"..\")`, or remove it");
            panic!("{}", text.as_str());
        }
        index += 1;
    }
}
