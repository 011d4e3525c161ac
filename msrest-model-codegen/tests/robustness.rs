//! No document makes the generator panic, and whatever it writes is Rust.
#![allow(clippy::indexing_slicing, clippy::panic, clippy::unwrap_used, reason = "a check that fails panics")]

use std::fs;

use msrest_model_codegen::{Document, Options, generate};
use serde_json::{Value, json};

/// Numbers without a pattern, the same in every run (a linear congruential generator).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, count: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % count
    }
}

/// Puts something else in one place of the document.
fn damage(value: &mut Value, numbers: &mut Numbers) {
    let others = [
        json!(null),
        json!(true),
        json!(-1),
        json!(1e300),
        json!(""),
        json!("Ünïcode $ 1"),
        json!([]),
        json!({}),
        json!({"$ref": "#/definitions/A"}),
        json!({"$ref": "#"}),
        json!(["string", 5, null]),
        json!({"type": "object", "properties": {"": {"enum": [null]}}}),
    ];
    let is_here = numbers.below(4) == 0;
    match value {
        Value::Object(map) if !map.is_empty() && !is_here => {
            let key = map.keys().nth(numbers.below(map.len())).cloned().unwrap();
            match numbers.below(8) {
                0 => drop(map.remove(&key)),
                1 => {
                    let moved = map.remove(&key).unwrap();
                    map.insert(format!("{key} 2"), moved);
                }
                _ => damage(map.get_mut(&key).unwrap(), numbers),
            }
        }
        Value::Array(items) if !items.is_empty() && !is_here => {
            let index = numbers.below(items.len());
            damage(&mut items[index], numbers);
        }
        value => *value = others[numbers.below(others.len())].clone(),
    }
}

#[test]
fn damaged_documents_give_errors_or_modules() {
    let mut numbers = Numbers(7);
    let (mut modules, mut errors) = (0, 0);
    for case in fs::read_dir("tests/golden").unwrap() {
        let Ok(text) = fs::read_to_string(case.unwrap().path().join("document.json")) else { continue };
        let whole: Value = serde_json::from_str(text.trim_start_matches('\u{feff}')).unwrap();
        for _ in 0..60 {
            let mut damaged = whole.clone();
            for _ in 0..=numbers.below(3) {
                damage(&mut damaged, &mut numbers);
            }
            let document = Document::parse("api.json", &damaged.to_string());
            match document.and_then(|document| generate(&document, &Options::default())) {
                Ok(generated) => {
                    syn::parse_file(generated.text()).unwrap_or_else(|error| panic!("{error} in {damaged}"));
                    modules += 1;
                }
                Err(_) => errors += 1,
            }
        }
    }
    assert!(modules > 300 && errors > 30, "{modules} modules and {errors} errors do not try much");
}
