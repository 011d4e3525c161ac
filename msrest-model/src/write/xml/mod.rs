//! The writer to XML text: one loop for all models.

mod element;
mod escape;
mod output;

use serde_json::Value;

pub(crate) use self::output::Output;
use super::context::Context;
use crate::error::{Path, SerializationErrorKind};
use crate::rest_type::{Abort, ArrayView, MapView, ObjectView, Root, ValueSink, View};
use crate::schema::output_index::OutputRow;
use crate::schema::{Attribute, Format, Tag, XmlPlace};
use crate::types::bytes;
use crate::write::visit::{visit_attributes, visit_entries, visit_items};

/// Writes views as elements. If that fails, `context` has the error.
pub(crate) struct Writer<'a, 'sink> {
    pub(crate) context: &'a Context<'a>,
    pub(crate) output: Output<'sink>,
}

impl Writer<'_, '_> {
    /// Writes the root element of what is pushed; `name` is used in place of the value's own.
    pub(crate) fn root(&mut self, root: Root<'_>, name: Option<&str>) -> Result<(), Abort> {
        let mut outcome = Ok(());
        root(&mut RootElement { writer: self, name, outcome: &mut outcome });
        outcome
    }

    /// Writes the root element of a view.
    fn root_view(&mut self, view: &View<'_>, name: Option<&str>) -> Result<(), Abort> {
        if let View::Object(object) = view
            && object.model_schema().is_choice()
        {
            return match name {
                None => self.attributes(*object),
                Some(_) => self.stop(SerializationErrorKind::Value(
                    "the element of a variant has the variant's name; remove `Serializer::xml_root`",
                )),
            };
        }
        let name = name.as_slice();
        let tag = match view {
            View::Object(object) if name.is_empty() => self.own_tag(*object)?,
            View::Xml(element) if name.is_empty() => return self.tree(element, None),
            View::Json(Value::Array(tree)) if name.is_empty() => return self.json_tree(tree),
            _ if name.is_empty() => {
                return self.stop(SerializationErrorKind::Value(
                    "a value that is not a model needs a name for its root element; give it with `Serializer::xml_root`",
                ));
            }
            View::Object(object) => self.checked(Tag { local: name, ..object.model_schema().tag() })?,
            _ => self.checked(Tag { namespace: None, prefix: None, local: name })?,
        };
        self.element(tag, |writer| writer.content(view, tag, Format::Natural))
    }

    /// Writes one element, with the content that `write` writes.
    fn element(
        &mut self,
        tag: Tag<'_>,
        write: impl FnOnce(&mut Self) -> Result<(), Abort>,
    ) -> Result<(), Abort> {
        if !self.context.enter() {
            return self.stop(SerializationErrorKind::TooDeep);
        }
        let scope = self.output.open(tag).map_err(|reason| self.fail(reason))?;
        write(self)?;
        self.output.close(tag, scope);
        self.context.leave();
        Ok(())
    }

    /// Writes what is inside the element of a value; items of a list that are not models get the name `item`.
    fn content(&mut self, view: &View<'_>, item: Tag<'_>, format: Format) -> Result<(), Abort> {
        match view {
            View::Object(object) => self.attributes(*object),
            View::Array(array) => self.items(*array, item, format),
            View::Map(map) => self.entries(*map, item, format),
            View::Xml(element) => self.inside(element),
            View::Json(Value::Array(tree)) => self.inside_json(tree),
            View::Null => self.xml_attribute(Tag::NIL, "true"),
            scalar => self.text(scalar),
        }
    }

    fn attributes(&mut self, object: &dyn ObjectView) -> Result<(), Abort> {
        let (context, schema) = (self.context, object.model_schema());
        if schema.is_choice() {
            return self.variant(object);
        }
        let (all, has_odd_names) = (schema.attributes(), schema.has_odd_names());
        let is_used = |place: &XmlPlace| all.iter().any(|attribute| attribute.xml_place() == *place);
        for place in [XmlPlace::Attribute, XmlPlace::Text, XmlPlace::Element].into_iter().filter(is_used) {
            visit_attributes(object, context, &mut |row, view| {
                let attribute = row.attribute;
                if attribute.xml_place() != place {
                    return Ok(());
                }
                let outcome = match place {
                    _ if has_odd_names && !attribute.has_name() => self.checked(attribute.tag()).map(drop),
                    XmlPlace::Element => self.child(attribute, view),
                    _ => self.beside_elements(attribute, place, view),
                };
                outcome.inspect_err(|_| context.below_attribute(attribute))
            })?;
        }
        let Some(map) = context.additional(object, schema) else { return Ok(()) };
        let (format, item) = (schema.additional_format(), Tag { namespace: None, prefix: None, local: &[] });
        let elements = all.iter().filter(|attribute| attribute.xml_place() == XmlPlace::Element);
        let is_free = |key: &str| !elements.clone().any(|attribute| attribute.tag().is(key, None));
        visit_entries(map, format, &mut |key, view| {
            if !is_free(key) {
                return Ok(());
            }
            let outcome = self.entry(key, view, item, format);
            outcome.inspect_err(|_| context.below_additional(schema, key))
        })
    }

    /// Writes an enum whose variants are told apart by the name of their element.
    fn variant(&mut self, object: &dyn ObjectView) -> Result<(), Abort> {
        let context = self.context;
        visit_attributes(object, context, &mut |OutputRow { attribute, .. }, view| {
            let write = |writer: &mut Self| writer.content(view, attribute.item_tag(), attribute.format);
            let outcome = self.element(attribute.tag(), write);
            outcome.inspect_err(|_| context.below_attribute(attribute))
        })
    }

    /// Writes an XML attribute, or the text of the element itself.
    fn beside_elements(
        &mut self,
        attribute: &'static Attribute,
        place: XmlPlace,
        view: &View<'_>,
    ) -> Result<(), Abort> {
        if matches!(view, View::Null) {
            return Ok(());
        }
        let name = self.prefixed_name(attribute, view)?;
        let view = name.as_ref().unwrap_or(view);
        if place == XmlPlace::Text {
            return self.text(view);
        }
        self.output.begin_attribute(attribute.tag()).map_err(|reason| self.fail(reason))?;
        self.text(view)?;
        self.output.end_attribute();
        Ok(())
    }

    /// The name of a model's element in a list or at the root.
    fn own_tag(&self, object: &dyn ObjectView) -> Result<Tag<'static>, Abort> {
        let schema = object.model_schema();
        if schema.has_odd_names() { self.checked(schema.tag()) } else { Ok(schema.tag()) }
    }

    /// The value of an attribute with a declared prefix, if it is a qualified name.
    fn prefixed_name(
        &mut self,
        attribute: &Attribute,
        view: &View<'_>,
    ) -> Result<Option<View<'static>>, Abort> {
        if !attribute.is_qname() || matches!(view, View::Null) {
            return Ok(None);
        }
        self.qualified_name(view).map(|name| Some(View::Owned(name)))
    }

    /// Writes the element of an attribute, or the elements of a list.
    fn child(&mut self, attribute: &'static Attribute, view: &View<'_>) -> Result<(), Abort> {
        let format = attribute.format;
        match view {
            View::Object(object) if object.model_schema().is_choice() => self.attributes(*object),
            View::Object(object) => {
                self.element(object.model_schema().tag_at(attribute), |writer| writer.attributes(*object))
            }
            View::Array(array) if !attribute.is_wrapped() => self.items(*array, attribute.item_tag(), format),
            View::Xml(element) => self.tree(element, Some(attribute.tag().local)),
            view => self.element(attribute.tag(), |writer| {
                let name = writer.prefixed_name(attribute, view)?;
                writer.content(name.as_ref().unwrap_or(view), attribute.item_tag(), format)
            }),
        }
    }

    fn items(&mut self, array: &dyn ArrayView, tag: Tag<'_>, format: Format) -> Result<(), Abort> {
        visit_items(array, format, &mut |index, view| {
            let outcome = match view {
                View::Object(object) if object.model_schema().is_choice() => self.attributes(*object),
                View::Object(object) => self
                    .own_tag(*object)
                    .and_then(|tag| self.element(tag, |writer| writer.attributes(*object))),
                View::Xml(element) => self.tree(element, None),
                View::Json(Value::Array(tree)) => self.json_tree(tree),
                view => self.element(tag, |writer| writer.content(view, tag, format)),
            };
            self.below(outcome, |path| path.prepend_index(index))
        })
    }

    /// Writes one element for each key of a map.
    fn entries(&mut self, map: &dyn MapView, item: Tag<'_>, format: Format) -> Result<(), Abort> {
        visit_entries(map, format, &mut |key, view| {
            let outcome = self.entry(key, view, item, format);
            self.below(outcome, |path| path.prepend_key(key))
        })
    }

    fn text(&mut self, view: &View<'_>) -> Result<(), Abort> {
        let outcome = match view {
            View::Null => Ok(()),
            View::Bool(true) => self.output.unescaped("true"),
            View::Bool(false) => self.output.unescaped("false"),
            View::Integer(value) => self.output.unescaped(itoa::Buffer::new().format(*value)),
            View::Unsigned(value) => self.output.unescaped(itoa::Buffer::new().format(*value)),
            View::Float(value) if value.is_finite() => {
                self.output.unescaped(zmij::Buffer::new().format_finite(*value))
            }
            View::Float(_) => Err(SerializationErrorKind::Value("NaN and infinities are not JSON numbers")),
            View::Number(number) => self.output.unescaped(&number.to_string()),
            View::Digits(digits, _) => self.output.unescaped(digits),
            View::Text(text) => self.output.text(text),
            View::Short(text) => text()
                .map_err(SerializationErrorKind::Value)
                .and_then(|text| self.output.unescaped(text.as_str())),
            View::Owned(text) => self.output.text(text),
            View::Bytes(value, format) => self.output.unescaped(&bytes::encode(value, *format)),
            View::Json(value) => self.output.json(value),
            View::Invalid(reason) => Err(SerializationErrorKind::Value(reason)),
            View::Refused(reason) => Err(SerializationErrorKind::Refused(reason.as_str().into())),
            View::Object(_) | View::Array(_) | View::Map(_) | View::Xml(_) => Err(
                SerializationErrorKind::Value("an attribute or a text in XML holds no more than a scalar"),
            ),
        };
        outcome.map_err(|reason| self.fail(reason))
    }

    #[cold]
    fn fail(&self, reason: SerializationErrorKind) -> Abort {
        self.context.fail(reason);
        Abort
    }

    #[cold]
    fn stop(&self, reason: SerializationErrorKind) -> Result<(), Abort> {
        Err(self.fail(reason))
    }

    fn below(&self, outcome: Result<(), Abort>, prepend: impl FnOnce(&mut Path)) -> Result<(), Abort> {
        outcome.inspect_err(|_| self.context.below(prepend))
    }
}

/// Writes the value that is pushed as the root element.
struct RootElement<'w, 'a, 'sink> {
    writer: &'w mut Writer<'a, 'sink>,
    name: Option<&'w str>,
    outcome: &'w mut Result<(), Abort>,
}

impl ValueSink for RootElement<'_, '_, '_> {
    fn view(&mut self, _: usize, view: &View<'_>) {
        *self.outcome = self.writer.root_view(view, self.name);
    }
}
