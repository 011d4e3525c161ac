//! A type that implements every method of a slot by hand compiles whatever features another crate switches on. This file
//! is built with no feature, each alone and all of them.

use msrest_model::{
    ArraySlot, Deserializer, Format, Incomplete, Place, RestType, Serializer, Slot, SlotKind, ValueSink,
};

/// A user's own list of texts.
#[derive(Debug, PartialEq)]
struct Tags(Vec<String>);

impl RestType for Tags {
    fn push(&self, number: usize, out: &mut dyn ValueSink) {
        self.0.push(number, out);
    }

    fn kind<P: Place<Value = Self>>(place: &mut P, _: Format) -> SlotKind<'_> {
        SlotKind::Array(place.begin(|| Tags(Vec::new())))
    }
}

impl ArraySlot for Tags {
    fn reserve(&mut self, items: usize) {
        self.0.reserve(items);
    }

    fn truncate(&mut self, items: usize) {
        self.0.truncate(items);
    }
}

impl Slot for Tags {
    fn null(&mut self) -> Result<(), Incomplete> {
        Err(Incomplete::Null)
    }

    fn kind(&mut self, format: Format) -> SlotKind<'_> {
        String::kind(&mut self.0, format)
    }
}

#[test]
fn an_own_list_is_read_and_written() {
    let tags: Tags = Deserializer::new().deserialize(r#"["new", "blue"]"#).unwrap();
    assert_eq!(tags, Tags(vec!["new".to_owned(), "blue".to_owned()]));
    assert_eq!(Serializer::new().to_json(&tags).unwrap(), r#"["new","blue"]"#);
}
