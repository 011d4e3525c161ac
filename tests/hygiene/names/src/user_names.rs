//! The user's own types and traits under the names of the runtime.

use msrest_model::{Model as DeriveModel, RestEnum as DeriveEnum};

/// A trait whose methods are in scope for every type.
#[expect(dead_code, reason = "they stand there to be mixed up")]
trait Everything {
    fn view(&self) {}
    fn kind(&self) {}
    fn slot(&self) {}
    fn whole(&self) {}
    fn insert(&self) {}
    fn table(&self) {}
    fn text(&self) {}
    fn keep(&self) {}
    fn formatted(&self) {}
    fn unwrap_or_default(&self) {}
}

impl<T> Everything for T {}

macro_rules! models {
    ($($name:ident)*) => {$(
        #[derive(Debug, PartialEq, DeriveModel)]
        struct $name {
            index: Option<i64>,
            format: i64,
            place: Option<String>,
            read: Vec<String>,
            stage: Option<bool>,
            #[rest(additional_properties)]
            additional: std::collections::BTreeMap<String, i64>,
        }
    )*};
}

models! { Schema Slot View Kind Attribute Format RestType Model ObjectView ObjectSlot Constant Table }

#[derive(Debug, PartialEq, DeriveEnum)]
enum Scalar {
    Text,
    Input,
    #[rest(unknown)]
    Value(String),
}

#[test]
fn reads_and_writes() {
    let text = r#"{"index":1,"format":2,"place":"a","read":["b"],"stage":true}"#;
    let slot = Slot::deserialize(text).unwrap();
    assert_eq!(slot.to_json().unwrap(), text);
    assert_eq!((slot.index, slot.format), (Some(1), 2));
    slot.view();
    slot.kind();
    slot.slot();
    slot.insert();
    slot.text();
    slot.keep();
    assert_eq!(Scalar::from_value("text"), Some(Scalar::Text));
}
