//! Classes of one hierarchy as concrete structs, and the base of a polymorphic enum: what is written has the type's own value
//! of the discriminator. KEEP: each class of msrest fills in its own.

use msrest_model::{KeyExtractor, Model};
use msrest_model_tests::{check_reads, check_reads_with, check_refuses, check_writes};
use serde_json::json;

#[derive(Debug, Clone, Default, PartialEq, Model)]
struct Cat {
    #[rest(key = "dType")]
    d_type: Option<String>,
    #[rest(key = "Name")]
    name: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Model)]
#[rest(discriminator = "dType")]
enum AnyCat {
    #[rest(value = "siamese")]
    Siamese(Siamese),
    #[rest(base, value = "cat")]
    Cat(Cat),
}

/// The class below, whose parent declares its value too.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(discriminator = "dType", value = "siamese")]
struct Siamese {
    color: Option<String>,
    #[rest(flatten)]
    cat: Tom,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(discriminator = "dType", value = "tom")]
struct Tom {
    #[rest(key = "Name")]
    name: Option<String>,
}

/// The parent has a field for the discriminator.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(discriminator = "dType", value = "persian")]
struct Persian {
    #[rest(flatten)]
    cat: Cat,
    color: Option<String>,
}

/// Two levels above it declare values.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(discriminator = "dType", value = "kitten")]
struct Kitten {
    #[rest(flatten)]
    siamese: Siamese,
    weeks: Option<i32>,
}

/// It has no value of its own: that of the variant counts.
#[derive(Debug, Clone, Default, PartialEq, Model)]
struct Stray {
    #[rest(flatten)]
    cat: Tom,
}

#[derive(Debug, Clone, PartialEq, Model)]
#[rest(discriminator = "dType")]
enum Found {
    #[rest(value = "stray")]
    Stray(Stray),
    #[rest(value = "kitten")]
    Kitten(Kitten),
    #[rest(base)]
    Cat(Cat),
}

fn felix() -> Option<String> {
    Some("Felix".to_owned())
}

#[test]
fn the_base_writes_its_value() {
    let cat = AnyCat::Cat(Cat { d_type: None, name: felix() });
    check_writes(&cat, r#"{"dType": "cat", "Name": "Felix"}"#);
    assert_eq!(cat.as_dict().unwrap(), json!({"d_type": "cat", "name": "Felix"}));
    // What came is written back, also if no variant knows it.
    for value in ["cat", "CAT", "lion"] {
        let document = format!(r#"{{"dType": "{value}", "Name": "Felix"}}"#);
        let read = AnyCat::Cat(Cat { d_type: Some(value.to_owned()), name: felix() });
        check_reads(&document, &read);
        check_writes(&read, &document);
    }
}

#[test]
fn the_embedding_type_has_its_own_value() {
    let siamese = Siamese { color: Some("grey".to_owned()), cat: Tom { name: felix() } };
    let document = r#"{"dType": "siamese", "color": "grey", "Name": "Felix"}"#;
    check_writes(&siamese, document);
    check_reads(document, &siamese);
    check_writes(&AnyCat::Siamese(siamese.clone()), document);
    check_reads(document, &AnyCat::Siamese(siamese.clone()));
    check_refuses::<Siamese>(
        r#"{"dType": "tom"}"#,
        "dType: expected one of siamese, found the string \"tom\"",
    );
    check_writes(&Tom { name: felix() }, r#"{"dType": "tom", "Name": "Felix"}"#);

    let kitten = Kitten { siamese, weeks: Some(3) };
    let document = r#"{"dType": "kitten", "color": "grey", "Name": "Felix", "weeks": 3}"#;
    check_writes(&kitten, document);
    check_reads(document, &kitten);
    check_reads_with(&KeyExtractor::ANY_SPELLING, document, &kitten);
    check_writes(&Found::Kitten(kitten.clone()), document);
    check_reads(document, &Found::Kitten(kitten));
}

#[test]
fn a_field_of_the_parent_is_written_with_the_value() {
    let persian = Persian { cat: Cat { d_type: None, name: felix() }, color: None };
    check_writes(&persian, r#"{"dType": "persian", "Name": "Felix"}"#);
}

#[test]
fn the_value_of_a_variant_wins_over_that_of_an_embedded_struct() {
    let stray = Found::Stray(Stray { cat: Tom { name: felix() } });
    let document = r#"{"dType": "stray", "Name": "Felix"}"#;
    check_writes(&stray, document);
    check_reads(document, &stray);
}
