//! What our models answer for a document, in the form of the vectors.

use msrest_model::{
    DeserializationError, Deserializer, KeyExtractor, KeyTransformer, Model, SerializationError, Serializer,
    ValidationError,
};
use serde_json::{Map, Value, json};

use crate::places;
use crate::vector::{Door, Form};
use crate::xml_tree;

/// A Rust model that stands for a class of msrest.
#[derive(Debug)]
pub struct Entry {
    name: &'static str,
    read: Read,
}

type Read = fn(&Deserializer, Source<'_>) -> Result<Box<dyn Written>, DeserializationError>;

/// The forms in which a document comes in.
#[derive(Clone, Copy)]
enum Source<'a> {
    Xml(&'a str),
    Text(&'a str),
    Value(&'a Value),
}

impl Entry {
    /// The model `M` for the class `name`.
    #[must_use]
    pub const fn new<M: Model + 'static>(name: &'static str) -> Self {
        Self { name, read: read::<M> }
    }

    pub(crate) const fn name(&self) -> &'static str {
        self.name
    }

    /// The answers for a text. `from_dict` reads it in two ways, as a value and as a stream: two answers.
    pub(crate) fn answers(&self, text: &str, form: Form, door: Door) -> Vec<Value> {
        if form == Form::Xml {
            let model = (self.read)(&Deserializer::new(), Source::Xml(text));
            return vec![results(model, |model, serializer| {
                model.write_xml(&serializer.xml_declaration(false))
            })];
        }
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        if door == Door::Deserialize {
            return vec![json_results((self.read)(&Deserializer::new(), Source::Text(text)))];
        }
        let deserializer = Deserializer::new().key_extractors(KeyExtractor::ANY_SPELLING);
        let from_value = match serde_json::from_str::<Value>(text) {
            Ok(value) => json_results((self.read)(&deserializer, Source::Value(&value))),
            Err(error) => json!({"raised": error.to_string(), "path": ""}),
        };
        vec![from_value, json_results((self.read)(&deserializer, Source::Text(text)))]
    }
}

fn read<M: Model + 'static>(
    deserializer: &Deserializer,
    source: Source<'_>,
) -> Result<Box<dyn Written>, DeserializationError> {
    let model: M = match source {
        Source::Xml(text) => deserializer.deserialize_as(text, "application/xml")?,
        Source::Text(text) => deserializer.deserialize(text)?,
        Source::Value(value) => deserializer.deserialize_value(value)?,
    };
    Ok(Box::new(model))
}

/// A model of any type that was read.
trait Written {
    fn write(&self, serializer: &Serializer) -> Result<Value, SerializationError>;
    fn write_xml(&self, serializer: &Serializer) -> Result<Value, String>;
    fn problems(&self) -> Vec<ValidationError>;
}

impl<M: Model> Written for M {
    fn write(&self, serializer: &Serializer) -> Result<Value, SerializationError> {
        serializer.serialize(self)
    }

    fn write_xml(&self, serializer: &Serializer) -> Result<Value, String> {
        let text = serializer.to_xml(self).map_err(|error| error.to_string())?;
        xml_tree::canonical(&text)
    }

    fn problems(&self) -> Vec<ValidationError> {
        Model::validate(self)
    }
}

type Outcome = Result<Box<dyn Written>, DeserializationError>;

fn json_results(outcome: Outcome) -> Value {
    results(outcome, |model, serializer| model.write(&serializer).map_err(|error| error.to_string()))
}

/// Everything that a model answers; `serialize` writes the form that it was read from.
fn results(outcome: Outcome, serialize: fn(&dyn Written, Serializer) -> Result<Value, String>) -> Value {
    let model = match outcome {
        Ok(model) => model,
        Err(error) => return json!({"raised": error.to_string(), "path": error.path().to_string()}),
    };
    let or_raised = |outcome: Result<Value, String>| outcome.unwrap_or_else(|error| json!({"raised": error}));
    let write = |serializer| or_raised(serialize(&*model, serializer));
    let dictionary = |transformer| {
        let serializer = Serializer::new().keep_readonly(true).key_transformer(transformer);
        or_raised(model.write(&serializer).map_err(|error| error.to_string()))
    };
    let problem = |problem: &ValidationError| {
        json!([problem.rule().name(), problem.target(), places::pointer(&problem.path().to_string())])
    };
    let problems: Vec<Value> = model.problems().iter().map(problem).collect();
    let entries = [
        ("serialize", write(Serializer::new())),
        ("serialize_keep_readonly", write(Serializer::new().keep_readonly(true))),
        ("as_dict/attribute", dictionary(KeyTransformer::Attribute)),
        ("as_dict/full", dictionary(KeyTransformer::FullRestKey)),
        ("as_dict/last", dictionary(KeyTransformer::LastRestKey)),
        ("validate", Value::from(problems)),
    ];
    Value::Object(entries.into_iter().map(|(name, value)| (name.to_owned(), value)).collect::<Map<_, _>>())
}
