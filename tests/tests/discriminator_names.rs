//! The attribute name of a discriminator, where it is not its REST key.

use msrest_model::{Model, Serializer};
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
