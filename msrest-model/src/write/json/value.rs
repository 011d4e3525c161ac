//! A `serde_json::Value` that is built piece by piece.

use serde_json::{Map, Number, Value};

use super::output::Output;
use crate::rest_type::Abort;

/// The value that is being built.
#[derive(Default)]
pub(crate) struct ValueBuilder {
    /// The objects and arrays that are open.
    open: Vec<OpenValue>,
    /// The value, once it is whole.
    pub(crate) root: Value,
}

enum OpenValue {
    Array(Vec<Value>),
    /// The entries, and the key of the next one.
    Object(Map<String, Value>, String),
}

impl ValueBuilder {
    fn put(&mut self, value: Value) {
        match self.open.last_mut() {
            None => self.root = value,
            Some(OpenValue::Array(items)) => items.push(value),
            Some(OpenValue::Object(entries, key)) => drop(entries.insert(std::mem::take(key), value)),
        }
    }
}

impl Output for ValueBuilder {
    fn null(&mut self) {
        self.put(Value::Null);
    }

    fn bool(&mut self, value: bool) {
        self.put(Value::from(value));
    }

    fn integer(&mut self, value: i64) {
        self.put(Value::from(value));
    }

    fn unsigned(&mut self, value: u64) {
        self.put(Value::from(value));
    }

    fn float(&mut self, value: f64) {
        self.put(Value::from(value));
    }

    fn number(&mut self, number: &Number) {
        self.put(Value::Number(number.clone()));
    }

    fn text(&mut self, text: &str) {
        self.put(Value::from(text));
    }

    fn json(&mut self, value: &Value) -> Result<(), Abort> {
        self.put(value.clone());
        Ok(())
    }

    fn owned(&mut self, value: Value) {
        self.put(value);
    }

    fn open(&mut self, is_object: bool, length: usize) {
        self.open.push(if is_object {
            OpenValue::Object(Map::new(), String::new())
        } else {
            OpenValue::Array(Vec::with_capacity(length))
        });
    }

    fn key(&mut self, key: &str) {
        if let Some(OpenValue::Object(_, next)) = self.open.last_mut() {
            *next = key.to_owned();
        }
    }

    fn close(&mut self, _: bool) -> Result<(), Abort> {
        match self.open.pop() {
            Some(OpenValue::Array(items)) => self.put(Value::Array(items)),
            Some(OpenValue::Object(entries, _)) => self.put(Value::Object(entries)),
            None => {}
        }
        Ok(())
    }
}
