//! What is written is what was there.

use msrest_model::{Deserializer, KeyExtractor, KeyTransformer, Model, RestType, Serializer, Transformed};
use msrest_model_tests::{cases, json, same};
use proptest::prelude::{any, prop_assert, prop_assert_eq, proptest};
use proptest::test_runner::TestCaseError;
use serde_json::Value;

use super::models::{Guarded, Wide, guarded, some_json, wide};

/// Text and value are the same JSON under every transformer, and a transformer of the caller's own that does what
/// the built-in one does writes the same too.
fn check_writing<T: RestType>(model: &T, keep_readonly: bool) -> Result<(), TestCaseError> {
    let serializer = Serializer::new().keep_readonly(keep_readonly);
    for transformer in [KeyTransformer::Attribute, KeyTransformer::FullRestKey, KeyTransformer::LastRestKey] {
        let serializer = serializer.clone().key_transformer(transformer);
        let value = serializer.serialize(model).map_err(|error| TestCaseError::fail(error.to_string()))?;
        let text = serializer.to_json(model).map_err(|error| TestCaseError::fail(error.to_string()))?;
        prop_assert!(same(&json(&text), &value), "{text}\n{value}");
        let through_serde = serde_json::to_value(serializer.wrap(model));
        let through_serde = through_serde.map_err(|error| TestCaseError::fail(error.to_string()))?;
        prop_assert!(same(&through_serde, &value), "{through_serde}\n{value}");
    }
    let custom = KeyTransformer::custom(|attribute: &msrest_model::Attribute, value: Option<Value>| {
        Transformed::path(attribute.path().iter().copied(), value)
    });
    let value = serializer.serialize(model).ok();
    prop_assert_eq!(serializer.key_transformer(custom).serialize(model).ok(), value);
    Ok(())
}

/// Applies a patch as RFC 7396 says.
fn apply(patch: &Value, to: Value) -> Value {
    let Value::Object(patch) = patch else { return patch.clone() };
    let Value::Object(mut object) = to else { return apply(&Value::Object(patch.clone()), json("{}")) };
    for (key, value) in patch {
        let old = object.remove(key).unwrap_or_default();
        if !value.is_null() {
            object.insert(key.clone(), apply(value, old));
        }
    }
    Value::Object(object)
}

/// Without the entries that are `null`: a patch cannot make any.
fn without_nulls(value: Value) -> Value {
    match value {
        Value::Object(entries) => {
            let kept = entries.into_iter().filter(|(_, value)| !value.is_null());
            kept.map(|(key, value)| (key, without_nulls(value))).collect()
        }
        other => other,
    }
}

fn through_json(model: &Guarded) -> Result<Guarded, serde_json::Error> {
    let read = serde_json::from_str(&serde_json::to_string(model)?)?;
    assert_eq!(serde_json::from_value::<Guarded>(serde_json::to_value(model)?)?, read);
    Ok(read)
}

fn through_cbor(model: &Guarded) -> Result<Guarded, TestCaseError> {
    let fail = |error: &dyn ToString| TestCaseError::fail(error.to_string());
    let mut bytes = Vec::new();
    ciborium::into_writer(model, &mut bytes).map_err(|error| fail(&error))?;
    ciborium::from_reader(bytes.as_slice()).map_err(|error| fail(&error))
}

fn through_yaml(model: &Guarded) -> Result<Guarded, serde_norway::Error> {
    serde_norway::from_str(&serde_norway::to_string(model)?)
}

proptest! {
    #![proptest_config(cases(500))]

    #[test]
    fn deserialize_undoes_serialize(model in wide()) {
        let value = model.serialize()?;
        prop_assert_eq!(&Deserializer::new().deserialize_value::<Wide>(&value)?, &model);
        prop_assert_eq!(&Wide::deserialize(value.to_string())?, &model);
        prop_assert_eq!(&Wide::deserialize(model.to_json()?)?, &model);
    }

    /// serde's traits lose nothing, in any format.
    #[test]
    fn serde_undoes_serde(model in guarded()) {
        prop_assert_eq!(&through_json(&model)?, &model);
        prop_assert_eq!(&through_cbor(&model)?, &model);
        prop_assert_eq!(&through_yaml(&model)?, &model);
    }

    #[test]
    fn a_merge_patch_makes_the_one_of_the_other(before in guarded(), after in guarded()) {
        let patch = msrest_model::merge_patch(&before, &after)?;
        let patched = apply(&patch, without_nulls(before.serialize()?));
        let expected = without_nulls(after.serialize()?);
        prop_assert!(same(&without_nulls(patched), &expected), "{patch}");
        prop_assert_eq!(msrest_model::merge_patch(&after, &after)?, json("{}"));
    }

    #[test]
    fn from_dict_undoes_as_dict(model in wide()) {
        let dict = model.as_dict()?;
        prop_assert_eq!(&Wide::from_dict(&dict)?, &model);
        let deserializer = Deserializer::new().key_extractors(KeyExtractor::ANY_SPELLING);
        prop_assert_eq!(&deserializer.deserialize::<Wide>(dict.to_string())?, &model);
    }

    #[test]
    fn from_dict_undoes_as_dict_with_readonly(model in guarded()) {
        prop_assert_eq!(&Guarded::from_dict(&model.as_dict()?)?, &model);
    }

    #[test]
    fn text_and_value_are_the_same_json(model in wide(), keep_readonly in any::<bool>()) {
        check_writing(&model, keep_readonly)?;
    }

    #[test]
    fn text_and_value_are_the_same_json_with_readonly(model in guarded(), keep_readonly in any::<bool>()) {
        check_writing(&model, keep_readonly)?;
        check_writing(&vec![model], keep_readonly)?;
    }

    #[test]
    fn any_json_is_kept(value in some_json()) {
        prop_assert_eq!(&Deserializer::new().deserialize_value::<Value>(&value)?, &value);
        prop_assert_eq!(&Deserializer::new().deserialize::<Value>(value.to_string())?, &value);
        prop_assert_eq!(&Serializer::new().serialize(&value)?, &value);
    }
}
