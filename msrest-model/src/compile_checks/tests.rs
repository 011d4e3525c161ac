//! The assertions at run time: what they say, and that they let pass what is right. `tests/ui` has where the compiler shows it.

use std::panic::{UnwindSafe, catch_unwind};

use super::{
    assert_discriminator, assert_format, assert_no_collision, assert_rule, assert_union, assert_variant,
};
use crate::schema::{Attribute, Constant, Family, FieldContent, JsonKind, JsonKinds, TypeInfo};

/// What an assertion says; empty if it lets the case pass.
pub(super) fn said(assertion: impl FnOnce() + UnwindSafe) -> String {
    let Err(message) = catch_unwind(assertion) else { return String::new() };
    let literal = message.downcast_ref::<&str>().map(|text| (*text).to_owned());
    literal.or_else(|| message.downcast_ref::<String>().cloned()).unwrap()
}

const TEXTS: JsonKinds = JsonKinds::of(JsonKind::Text);
const ARRAYS: JsonKinds = JsonKinds::of(JsonKind::Array);

const ID: Attribute = Attribute::new(0, "id", &["id"]);
const KIND: Attribute = Attribute::new(1, "kind", &["properties", "kind"]);
const PROPERTIES: Attribute = Attribute::new(0, "properties", &["properties"]);
const TYPE: Attribute = Attribute::new(1, "@type", &["properties", "kind"]).always("cat");
const PATH: &[&str] = &["properties", "kind"];
const DISCRIMINATOR: Attribute = Attribute::new(0, "kind", PATH);

#[test]
fn formats() {
    assert_eq!(said(|| assert_format(&["date", "time"], "time")), "");
    assert_eq!(
        said(|| assert_format(&["date", "time"], "int")),
        "the field's type has no format `int`; it has `date`, `time`"
    );
    assert_eq!(
        said(|| assert_format(&[], "int")),
        "the field's type has no format `int`; remove `format`, or name the format in `RestType::FORMATS` of a type of your own"
    );
}

/// The table at [`Family`].
#[test]
fn rules_fit_the_families_that_take_them() {
    let rules = [
        ("min_length", "texts, bytes, lists and maps"),
        ("max_length", "texts, bytes, lists and maps"),
        ("min_items", "lists and maps"),
        ("max_items", "lists and maps"),
        ("unique", "lists"),
        ("pattern", "texts"),
        ("minimum", "numbers"),
        ("multiple", "numbers"),
    ];
    let families: [(Family, &[&str], &str); 6] = [
        (Family::Text, &["min_length", "max_length", "pattern"], ", and the field holds a text; remove it"),
        (Family::Number, &["minimum", "multiple"], ", and the field holds a number; remove it"),
        (
            Family::List,
            &["min_length", "max_length", "min_items", "max_items", "unique"],
            ", and the field holds a list; remove it",
        ),
        (
            Family::Map,
            &["min_length", "max_length", "min_items", "max_items"],
            ", and the field holds a map; remove it",
        ),
        (Family::Any, &rules.map(|(rule, _)| rule), ""),
        (Family::Other, &[], "; remove it, or set `RestType::FAMILY` if the field's type is one of your own"),
    ];
    for (family, taken, advice) in families {
        for (rule, takers) in rules {
            let advice = match (family, rule) {
                (Family::Text, "min_items") => "; the rule for texts is `min_length`",
                (Family::Text, "max_items") => "; the rule for texts is `max_length`",
                _ => advice,
            };
            let fits = taken.contains(&rule);
            let expected =
                if fits { String::new() } else { format!("`{rule}` is a rule for {takers}{advice}") };
            assert_eq!(said(move || assert_rule(family, rule)), expected, "{family:?} {rule}");
        }
    }
}

#[test]
fn unions_tell_their_variants_apart() {
    let before = [("Name", TEXTS), ("Names", ARRAYS)];
    assert_eq!(said(move || assert_union(&before, ("Count", JsonKinds::NUMBERS))), "");
    assert_eq!(
        said(move || assert_union(&before, ("Others", ARRAYS.or(JsonKinds::NUMBERS)))),
        "`Names` and `Others` hold the same kind of JSON, by which a union tells them apart; remove one of them"
    );
    assert_eq!(
        said(move || assert_union(&before, ("Odd", JsonKinds::UNKNOWN))),
        "nothing says which kinds of JSON `Odd` holds; name them in `RestType::JSON_KINDS` of its type"
    );
}

#[test]
fn discriminators_are_texts() {
    for kinds in [TEXTS, TEXTS.or(ARRAYS), JsonKinds::UNKNOWN] {
        assert_eq!(said(move || assert_discriminator(kinds)), "", "{kinds}");
    }
    assert!(
        said(|| assert_discriminator(ARRAYS))
            .starts_with("a discriminator is a text, which the field does not take")
    );
}

#[test]
fn payloads_agree_with_their_enum() {
    const PET: TypeInfo = TypeInfo::new("Pet", &[ID]);
    const CAT: TypeInfo = PET.with_discriminator(PATH, Some("cat"));
    let cases = [
        (PET, false, ""),
        (TypeInfo::NONE.polymorphic(), true, ""),
        (TypeInfo::NONE, false, "the payload of a variant is not a model; derive `Model` for it"),
        (TypeInfo::new("Pet", &[KIND]), true, ""),
        (PET.with_additional(true, true), true, ""),
        (
            PET,
            true,
            "`Pet` cannot keep an unknown discriminator value; give it a `String` attribute with the REST key \
             `properties.kind`, or `additional_properties(send)`",
        ),
        (
            TypeInfo::new("Pet", &[ID, PROPERTIES]),
            false,
            "the attribute `properties` of `Pet` has the REST key `properties`, where the discriminator \
             `properties.kind` has to stand; give it another `key`",
        ),
        (CAT, false, ""),
        (PET.with_discriminator(PATH, None), false, ""),
        (
            PET.with_discriminator(PATH, Some("dog")),
            false,
            "the variant has the value `cat`, and `Pet` declares `dog`; give both the same",
        ),
        (
            PET.with_discriminator(&["type"], Some("cat")),
            false,
            "the enum has the discriminator `properties.kind`, and `Pet` declares `type`; give both the same REST key",
        ),
    ];
    for (payload, is_base, expected) in cases {
        let found = said(move || assert_variant(&payload, &DISCRIMINATOR, Some("cat"), is_base));
        assert_eq!(found, expected, "{payload:?}");
    }
}

/// In a payload as in an embedded struct.
#[test]
fn a_number_list_or_map_holds_no_discriminator() {
    const MESSAGE: &str = "a discriminator is a text, which the attribute `kind` at its REST key `properties.kind` does not \
                           take; make it a `String` or an enum of strings, or remove it";
    for family in [Family::Number, Family::List, Family::Map, Family::Text, Family::Any, Family::Other] {
        let is_refused = matches!(family, Family::Number | Family::List | Family::Map);
        let expected = if is_refused { MESSAGE } else { "" };
        let row: &'static [Attribute] = Box::leak(Box::new([Attribute::of_field(
            1,
            "kind",
            PATH,
            FieldContent::new(false, family, None),
        )]));
        let payload = TypeInfo::new("Pet", row);
        assert_eq!(said(move || assert_variant(&payload, &DISCRIMINATOR, Some("cat"), true)), expected);
        assert_eq!(said(move || assert_no_collision(&[&[], row], PATH)), expected);
        assert_eq!(said(move || assert_no_collision(&[&[], row], &["kind"])), "");
    }
}

#[test]
fn attributes_that_come_together_do_not_collide() {
    const OWN: &[Attribute] = &[ID];
    let cases: [(&[&[Attribute]], &str); 7] = [
        (&[&[ID, ID]], ""),
        (&[OWN, &[KIND], &[Attribute::new(0, "zone", &["properties", "zone"])]], ""),
        (
            &[OWN, &[KIND], &[Attribute::new(0, "zone", &["zone"]), PROPERTIES]],
            "`flatten` brings the attributes `kind` and `properties` together, and their REST keys `properties.kind` and \
             `properties` collide; give one of them another `key`, or remove it",
        ),
        (
            &[OWN, &[Attribute::new(0, "id", &["ID"])]],
            "`flatten` brings two attributes `id` together; rename one of the fields, or give it a `name`",
        ),
        (
            &[&[ID, KIND], &[TYPE]],
            "an embedded struct has the discriminator `properties.kind`, which is the REST key of `kind` too; remove that \
             field, and give the type a value of its own by `discriminator` and `value`, which wins",
        ),
        // A constant on both sides: the collision is that of their keys.
        (
            &[&[KIND.with_constant(Constant::Text("a"))], &[TYPE]],
            "`flatten` brings the attributes `kind` and `@type` together, and their REST keys `properties.kind` and \
             `properties.kind` collide; give one of them another `key`, or remove it",
        ),
        (
            &[&[KIND], &[Attribute::new(0, "sort", PATH).with_constant(Constant::Text("a"))]],
            "`flatten` brings the attributes `kind` and `sort` together, and their REST keys `properties.kind` and \
             `properties.kind` collide; give one of them another `key`, or remove it",
        ),
    ];
    for (parts, expected) in cases {
        assert_eq!(said(move || assert_no_collision(parts, &[])), expected, "{parts:?}");
    }
}

#[cfg(feature = "xml")]
mod xml {
    use super::super::assert_xml_word;
    use super::{ID, said};
    use crate::compile_checks::assert_no_collision;
    use crate::schema::{Attribute, Family, Format, TypeInfo, Xml};

    /// Texts stand anywhere; lists as elements only, unless they are bytes in a text form; models as elements.
    #[test]
    fn words_mean_something_for_the_type() {
        const MODEL: TypeInfo = TypeInfo::new("Pet", &[ID]);
        let families = [
            (Family::Text, TypeInfo::NONE, Format::Natural, "a text", "attr text qname"),
            (Family::Number, TypeInfo::NONE, Format::Natural, "a number", "attr text"),
            (Family::Other, TypeInfo::NONE, Format::Natural, "neither", "attr text"),
            (Family::List, TypeInfo::NONE, Format::Base64, "a list", "attr text"),
            (Family::List, TypeInfo::NONE, Format::ByteArray, "a list", "attr text"),
            (
                Family::List,
                TypeInfo::NONE,
                Format::Natural,
                "a list",
                "wrapped items_name items_prefix items_ns",
            ),
            (Family::Map, TypeInfo::NONE, Format::Base64, "a map", ""),
            (Family::Any, TypeInfo::NONE, Format::Natural, "more than that", ""),
            (Family::Other, MODEL, Format::Natural, "a model", ""),
            (Family::Text, MODEL, Format::Natural, "a model", ""),
            (Family::Other, TypeInfo::NONE.polymorphic(), Format::Natural, "a model", ""),
        ];
        for (family, model, format, found, taken) in families {
            for word in ["attr", "text", "qname", "wrapped", "items_name", "items_prefix", "items_ns"] {
                let fits = taken.split(' ').any(|taken| taken == word);
                let expected = match word {
                    _ if fits => String::new(),
                    "attr" | "text" => format!(
                        "`{word}` is for texts, numbers, booleans, dates and bytes with a `format`, and the field holds {found}; \
                         remove it"
                    ),
                    "qname" => "`qname` is for texts, as a qualified name is one; remove it".to_owned(),
                    _ => format!("`{word}` is for lists; remove it"),
                };
                let found = said(move || assert_xml_word(family, &model, format, word));
                assert_eq!(found, expected, "{family:?} {format:?} {model:?}");
            }
            assert_eq!(said(move || assert_xml_word(family, &model, format, "name")), "");
        }
    }

    /// Two attributes at one place in XML, and at two.
    #[test]
    fn places_in_xml_do_not_collide() {
        static TEXT: Xml = Xml::NONE.with_text();
        static ATTRIBUTE: Xml = Xml::NONE.with_attr().with_name("n");
        static ELEMENT: Xml = Xml::NONE.with_name("n");
        static IN_NAMESPACE: Xml = Xml::NONE.with_name("n").with_ns("urn:n");
        static IN_ANOTHER: Xml = Xml::NONE.with_name("n").with_ns("urn:m");
        static ITEMS: Xml = Xml::NONE.with_name("list").with_items_name("n");
        static WRAPPED: Xml = Xml::NONE.with_name("list").with_items_name("n").with_wrapped();
        static NAMED_BY_KEY: Xml = Xml::NONE.with_ns("urn:n");
        let places =
            [&TEXT, &ATTRIBUTE, &ELEMENT, &IN_NAMESPACE, &IN_ANOTHER, &ITEMS, &WRAPPED, &NAMED_BY_KEY];
        for left in places {
            for right in places {
                let left_row = Attribute::new(0, "left", &["n"]).with_xml(left);
                let right_row = Attribute::new(0, "right", &["m"]).with_xml(right);
                let is_one_place = left == right && *left != NAMED_BY_KEY
                    || [(&ELEMENT, &ITEMS), (&ITEMS, &ELEMENT), (&NAMED_BY_KEY, &IN_NAMESPACE)]
                        .contains(&(left, right));
                let found = said(move || assert_no_collision(&[&[left_row], &[right_row]], &[]));
                let expected = if is_one_place {
                    "`flatten` brings the attributes `left` and `right` together, which stand at one place in XML; give one of \
                     them another `xml(name = \"..\")`, or remove it"
                } else {
                    ""
                };
                assert_eq!(found, expected, "{left:?}\n{right:?}");
            }
        }
        let plain = Attribute::new(0, "right", &["m"]);
        let by_key = |key: &'static [&'static str]| Attribute::new(0, "left", key).with_xml(&ELEMENT);
        assert_eq!(said(move || assert_no_collision(&[&[by_key(&["x"])], &[plain]], &[])), "");
    }
}
