//! What it costs to find out that a key leads nowhere: counted in allocations, which are the same on every run.

use msrest_model::{Deserializer, KeyExtractor, Model};
use msrest_model_tests::json;
use serde_json::{Map, Value};

macro_rules! models {
    ($($name:ident { $($field:ident)* })*) => {$(
        #[derive(Model)]
        struct $name {
            $($field: Option<i32>,)*
            #[rest(key = "straße")]
            street: Option<i32>,
        }
    )*};
}

models! {
    Narrow { a0 }
    Broad { a0 a1 a2 a3 a4 a5 a6 a7 a8 a9 b0 b1 b2 b3 b4 b5 b6 b7 b8 b9 c0 c1 c2 c3 c4 c5 c6 c7 c8 c9 }
}

fn document(keys: usize, key: &str) -> String {
    let entries: Vec<String> = (0..keys).map(|number| format!("\"{key}{number}\":1")).collect();
    format!("{{{}}}", entries.join(","))
}

/// Allocations of reading so many unknown keys in any spelling, from text and from a value.
fn allocations<T: Model>(keys: usize, key: &str) -> [u64; 2] {
    let text = document(keys, key);
    let value = json(&text);
    let reader = Deserializer::new().key_extractors(KeyExtractor::ANY_SPELLING);
    let read = |read: &dyn Fn() -> bool| {
        assert!(read(), "the model is read, and its table made");
        allocation_counter::measure(|| assert!(read())).count_total
    };
    [
        read(&|| reader.deserialize::<T>(&text).is_ok()),
        read(&|| reader.deserialize_value::<T>(&value).is_ok()),
    ]
}

/// One look-up, however many attributes there are and in whatever alphabet the key is.
#[test]
fn an_unknown_key_is_looked_up_once() {
    for key in ["key", "schlüssel", "ключ", "STRASSE", "STRAẞE"] {
        let (narrow, broad) = (allocations::<Narrow>(100, key), allocations::<Broad>(100, key));
        assert_eq!(narrow, broad, "{key}");
        assert!(broad.iter().all(|count| *count <= 3 * 100), "{key}: {broad:?}");
    }
}

/// What no extractor finds is told from what one does in a look-up too.
#[test]
fn what_is_left_over_is_found_without_a_copy() {
    #[derive(Model)]
    struct Open {
        #[rest(key = "properties.id")]
        id: Option<i32>,
        #[rest(additional_properties)]
        rest: Map<String, Value>,
    }
    let value: Value = serde_json::from_str(&document(1000, "schlüssel")).expect("JSON");
    let mut kept = 0;
    let counted = allocation_counter::measure(|| {
        let open = Open::from_dict(&value).expect("a model");
        kept = open.rest.len();
        assert_eq!(open.id, None);
    });
    assert_eq!(kept, 1000);
    // The key in lower case, its copy, and what the map takes.
    assert!(counted.count_total < 4 * 1000, "{}", counted.count_total);
}
