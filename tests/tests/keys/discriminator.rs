//! The attribute name of a discriminator, where it is not its REST key.

use msrest_model::{Deserializer, KeyExtractor, Model, Serializer};
use msrest_model_tests::{check_reads, check_reads_with, check_refuses};
use serde_json::json;

#[derive(Debug, PartialEq, Model)]
#[rest(discriminator = "@odata\\.type", attribute = "odata_type")]
enum Preset {
    #[rest(value = "#Media.Audio")]
    Audio(Audio),
    #[rest(base)]
    Other(Other),
}

#[derive(Debug, PartialEq, Model)]
#[rest(discriminator = "@odata\\.type", attribute = "odata_type", value = "#Media.Audio")]
struct Audio {
    #[rest(required, max_length = 2)]
    language: Option<String>,
}

#[derive(Debug, PartialEq, Model)]
struct Other {
    #[rest(key = "@odata\\.type", required)]
    odata_type: Option<String>,
}

#[test]
fn the_dictionary_has_the_attribute_and_the_wire_the_key() {
    let preset = Preset::Audio(Audio { language: Some("en".to_owned()) });
    let wire = json!({"@odata.type": "#Media.Audio", "language": "en"});
    let dictionary = json!({"odata_type": "#Media.Audio", "language": "en"});
    assert_eq!(preset.serialize().unwrap(), wire);
    assert_eq!(preset.as_dict().unwrap(), dictionary);
    assert_eq!(Preset::deserialize(wire.to_string()).unwrap(), preset);
    assert_eq!(Preset::from_dict(&dictionary).unwrap(), preset);
    let Preset::Audio(audio) = &preset else { panic!("{preset:?}") };
    assert_eq!(audio.as_dict().unwrap(), dictionary);
}

#[derive(Debug, PartialEq, Model)]
#[rest(discriminator = "properties.@odata\\.type")]
enum Pet {
    #[rest(value = "#cat")]
    Cat(Cat),
    #[rest(base)]
    Other(OtherPet),
}

#[derive(Debug, PartialEq, Model)]
#[rest(discriminator = "properties.@odata\\.type", value = "#cat")]
struct Cat {
    #[rest(key = "properties.lives")]
    lives: Option<u8>,
}

#[derive(Debug, PartialEq, Model)]
struct OtherPet {
    #[rest(key = "properties.@odata\\.type")]
    kind: Option<String>,
    #[rest(key = "properties.legs")]
    legs: Option<u8>,
}

/// KEEP the top level, where msrest looks for it by its name; MEND its path, where services write it.
#[test]
fn a_discriminator_stands_behind_a_flattened_parent() {
    let cat = Pet::Cat(Cat { lives: Some(7) });
    let wire = r##"{"properties":{"lives":7,"@odata.type":"#cat"}}"##;
    assert_eq!(cat.to_json().unwrap(), wire);
    assert_eq!(Pet::from_dict(&cat.as_dict().unwrap()).unwrap(), cat);
    for document in [
        wire,
        r##"{"properties": {"@odata.type": "#cat", "lives": 7}}"##,
        r##"{"@odata.type": "#cat", "properties": {"lives": 7}}"##,
    ] {
        check_reads(document, &cat);
        check_reads_with(&KeyExtractor::ANY_SPELLING, document, &cat);
    }
    check_reads_with(
        &KeyExtractor::ANY_SPELLING,
        r##"{"PROPERTIES": {"@OData.Type": "#cat", "Lives": 7}}"##,
        &cat,
    );
    let snake = r##"{"properties":{"@odata.type":"#snake","legs":0}}"##;
    check_reads(snake, &Pet::Other(OtherPet { kind: Some("#snake".to_owned()), legs: Some(0) }));
    assert_eq!(Pet::deserialize(snake).unwrap().to_json().unwrap(), snake);
    check_refuses::<Pet>(r#"{"properties": []}"#, "properties: expected an object, found an array");
    let message = r##"properties["@odata.type"]: expected one of #cat, found the string "#dog""##;
    check_refuses::<Cat>(r##"{"properties": {"@odata.type": "#dog"}}"##, message);
    let nothing = Pet::Other(OtherPet { kind: None, legs: None });
    assert_eq!(
        Deserializer::new().recover(true).deserialize::<Pet>(r#"{"properties": []}"#).unwrap(),
        nothing
    );
}

#[test]
fn rules_of_a_variant_hold_and_its_discriminator_is_never_missing() {
    let audio = |language: &str| Preset::Audio(Audio { language: Some(language.to_owned()) });
    let errors = vec![audio("en"), audio("eng"), Preset::Audio(Audio { language: None })];
    let error = Serializer::new().validate(true).to_json(&errors).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the value is not valid: 2 rules are broken:\n\
         - [1].language: Parameter 'Audio.language' must have length less than 2.\n\
         - [2].language: Parameter 'Audio.language' can not be None."
    );
    let base = Preset::Other(Other { odata_type: None }).validate();
    assert_eq!(base.len(), 1);
}
