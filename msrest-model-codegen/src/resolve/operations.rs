//! Schemas without names in operations: bodies, responses, and the enums of parameters.

use std::rc::Rc;

use super::capitalized;
use super::resolver::Resolver;
use crate::place::Place;

const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

impl Resolver<'_> {
    /// Meets all schemas of the operations of a file, in the document's order.
    pub(super) fn operations(&mut self, root: &Place) {
        for keyword in ["paths", "x-ms-paths", "webhooks"] {
            for item in self.document.children(&root.child(keyword)) {
                self.path(&item, root);
            }
        }
    }

    fn path(&mut self, named: &Place, root: &Place) {
        let item = self.document.followed(named.clone());
        self.parameters(&item, &name_of(named), root);
        for place in self.document.children(&item) {
            if METHODS.contains(&place.last().as_str()) {
                let name = name_of(&named.child(place.last()));
                self.operation(&self.document.followed(place), name, root);
            }
        }
    }

    fn operation(&mut self, place: &Place, name: String, root: &Place) {
        let name = self.document.scalar(&place.child("operationId")).unwrap_or(name);
        self.parameters(place, &name, root);
        for callback in self.document.children(&place.child("callbacks")) {
            for item in self.document.children(&self.document.followed(callback)) {
                self.path(&item, root);
            }
        }
        self.response(&place.child("requestBody"), format!("{name}Request"), None);
        let is_xml = self.is_xml_service("produces", place, root);
        for response in self.document.children(&place.child("responses")) {
            let status = response.last();
            let status = if status == "200" { String::new() } else { capitalized(&status) };
            self.response(&response, format!("{name}{status}Response"), is_xml);
        }
    }

    /// The parameters of a path or an operation. Only a body makes types of whatever stands in it; another parameter if the
    /// document names its type.
    fn parameters(&mut self, place: &Place, operation: &str, root: &Place) {
        let own = self.document.children(&place.child("parameters"));
        let mut parameters: Vec<_> =
            own.iter().map(|parameter| self.document.followed(parameter.clone())).collect();
        // In OpenAPI 3 a body stands behind the parameters.
        parameters.sort_by_key(|place| self.document.scalar(&place.child("in")).as_deref() == Some("body"));
        for parameter in parameters {
            let text = |key| self.document.scalar(&parameter.child(key)).unwrap_or_default();
            if text("in") == "body" {
                let is_xml = self.is_xml_service("consumes", place, root);
                let is_own = own.contains(&parameter);
                let name = if is_own { format!("{operation}Request") } else { parameter.last() };
                self.body(&parameter.child("schema"), &name, is_xml);
                continue;
            }
            let name = format!("{operation}{}", capitalized(&text("name")));
            // Swagger 2.0 writes the schema into the parameter itself, so that its description is that of the schema.
            let has_schema = self.document.has(&parameter.child("schema"));
            let place = if has_schema { parameter.child("schema") } else { parameter.clone() };
            if self.is_named(&place) {
                let mut schema = self.schema(&place);
                if schema.remarks.description.is_none() {
                    Rc::make_mut(&mut schema).remarks.description =
                        self.document.scalar(&parameter.child("description"));
                    self.schemas.insert(place, Rc::clone(&schema));
                }
                self.usage(&schema, &name);
            }
        }
    }

    /// Whether the document names the type of a schema.
    fn is_named(&self, schema: &Place) -> bool {
        let has = |place: &Place| self.document.has(place);
        let items = schema.child("items");
        has(&schema.child("x-ms-enum").child("name"))
            || has(&schema.child("$ref"))
            || (has(&items) && self.is_named(&items))
    }

    /// A response, or a request body of OpenAPI 3.
    fn response(&mut self, place: &Place, name: String, is_xml: Option<bool>) {
        let target = self.document.followed(place.clone());
        let name = if target == *place { name } else { target.last() };
        self.body(&target.child("schema"), &name, is_xml);
        let media = self.document.children(&target.child("content"));
        let is_xml = speaks_xml(media.iter().map(Place::last));
        // A form is no model, and a schema that several media types repeat is one.
        let mut seen: Vec<Place> = Vec::new();
        let bodies = media.iter().filter(|media| !media.last().contains("form"));
        for place in bodies.map(|media| media.child("schema")) {
            if !seen.iter().any(|other| self.document.is_same(other, &place)) {
                self.body(&place, &name, is_xml);
                seen.push(place);
            }
        }
    }

    fn body(&mut self, place: &Place, name: &str, is_xml: Option<bool>) {
        if self.document.has(place) {
            let schema = self.schema(place);
            self.usage(&schema, name);
            if let Some(is_xml) = is_xml {
                self.spoken.entry(self.document.followed(place.clone())).or_insert(is_xml);
            }
        }
    }

    /// What the media types of Swagger 2.0 are, of the operation or of all.
    fn is_xml_service(&self, keyword: &str, place: &Place, root: &Place) -> Option<bool> {
        let own = self.document.children(&place.child(keyword));
        let types = if own.is_empty() { self.document.children(&root.child(keyword)) } else { own };
        speaks_xml(types.iter().filter_map(|place| self.document.scalar(place)))
    }
}

/// Whether media types are those of XML; none if there are no types, or some of each kind.
fn speaks_xml(types: impl Iterator<Item = String>) -> Option<bool> {
    let mut kinds = types.map(|name| name.contains("xml"));
    let first = kinds.next()?;
    kinds.all(|is_xml| is_xml == first).then_some(first)
}

/// A name for an operation that has none: `/paths/~1pets~1{id}/get` is `PetsIdGet`.
fn name_of(place: &Place) -> String {
    let path = place.pointer().replace("~1", "/");
    let words = path.split(|character: char| !character.is_alphanumeric()).skip(2);
    words.map(capitalized).collect()
}
