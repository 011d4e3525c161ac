//! The work list: every schema that becomes an item is numbered when it is met, and filled when its turn comes.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::attributes::attributes;
use super::families::{families, root};
use super::form::Form;
use super::{Attributes, Content, Definition, Id, Object, Resolved, Scalar, Shape, Usage};
use crate::document::Document;
use crate::document::schema::{Schema, XmlObject};
use crate::error::Warning;
use crate::place::Place;

/// Follows all references of a document.
pub(crate) fn resolve(document: &Document, warnings: &mut Vec<Warning>) -> Resolved {
    let mut resolver = Resolver {
        document,
        warnings: Vec::new(),
        numbered: Vec::new(),
        named: BTreeMap::new(),
        ids: BTreeMap::new(),
        schemas: BTreeMap::new(),
        open: Vec::new(),
        spoken: BTreeMap::new(),
        formatted: BTreeMap::new(),
    };
    for root in document.roots() {
        resolver.number_named(&root);
        resolver.operations(&root);
    }
    let mut titles = document.roots().filter_map(|root| document.scalar(&root.child("info").child("title")));
    let mut resolved = Resolved { definitions: Vec::new(), title: titles.next() };
    resolver.fill(&mut resolved);
    while resolver.subtypes(&resolved) {
        resolver.fill(&mut resolved);
    }
    warnings.append(&mut resolver.warnings);
    let mut families = families(&resolved, warnings);
    let ids = 0..resolved.definitions.len();
    let attributes: Vec<_> = ids.map(|id| attributes(&resolved, &families, id, &mut Vec::new())).collect();
    for (definition, attributes) in resolved.definitions.iter_mut().zip(attributes) {
        definition.attributes = attributes;
        definition.family = families.remove(&definition.id);
    }
    resolved
}

pub(super) struct Resolver<'d> {
    pub(super) document: &'d Document,
    pub(super) warnings: Vec<Warning>,
    /// Place and name of what has a number.
    numbered: Vec<(Place, String)>,
    /// The same by name.
    named: BTreeMap<String, Vec<(Id, Place)>>,
    ids: BTreeMap<Place, Id>,
    pub(super) schemas: BTreeMap<Place, Rc<Schema>>,
    /// The places that are being looked at.
    open: Vec<Place>,
    /// The schemas of bodies and responses, and whether they are written as XML.
    pub(super) spoken: BTreeMap<Place, bool>,
    /// The values that have types for their forms.
    pub(super) formatted: BTreeMap<Place, Scalar>,
}

impl Resolver<'_> {
    pub(super) fn warn(&mut self, place: &Place, message: impl Into<String>) {
        self.warnings.push(Warning::new(place, message));
    }

    /// Numbers all schemas that have names.
    fn number_named(&mut self, root: &Place) {
        for place in self.document.definitions(root) {
            let schema = self.schema(&place);
            self.definition(&schema);
        }
    }

    /// Numbers the subtypes of what is told apart, in files that are only referred to: nothing else leads to them.
    fn subtypes(&mut self, resolved: &Resolved) -> bool {
        let all: Vec<Place> =
            self.document.files().flat_map(|root| self.document.definitions(&root)).collect();
        let new = all.into_iter().filter(|place| !self.ids.contains_key(place));
        let new: Vec<Place> = new.filter(|place| self.is_subtype(place, resolved)).collect();
        for place in &new {
            let schema = self.schema(place);
            self.definition(&schema);
        }
        !new.is_empty()
    }

    fn is_subtype(&self, place: &Place, resolved: &Resolved) -> bool {
        let parts = self.document.children(&place.child("allOf"));
        parts.iter().any(|part| {
            let parent = self.ids.get(&self.document.followed(part.clone()));
            parent.is_some_and(|parent| root(resolved, *parent).is_some())
        })
    }

    /// The number of a schema that has a name.
    pub(super) fn definition(&mut self, schema: &Schema) -> Id {
        let name = schema.name();
        self.number(schema, &name)
    }

    /// The number of a schema: that of another one with the name if both say the same.
    pub(super) fn number(&mut self, schema: &Schema, name: &str) -> Id {
        let place = &schema.place;
        let name = Self::enumeration_name(schema).unwrap_or(name);
        if let Some(id) = self.ids.get(place) {
            return *id;
        }
        let named = self.named.get(name).cloned().unwrap_or_default();
        let same = named.iter().find(|(_, other)| self.is_same(other, place));
        let id = same.map_or(self.numbered.len(), |(id, _)| *id);
        if same.is_none() {
            self.numbered.push((place.clone(), name.to_owned()));
            self.named.entry(name.to_owned()).or_default().push((id, place.clone()));
        }
        self.ids.insert(place.clone(), id);
        id
    }

    fn is_same(&mut self, one: &Place, other: &Place) -> bool {
        self.document.is_same(one, other)
            || Self::are_same_enumerations(&self.schema(one), &self.schema(other))
    }

    /// The schema at a place, read once.
    pub(super) fn schema(&mut self, place: &Place) -> Rc<Schema> {
        if let Some(schema) = self.schemas.get(place) {
            return Rc::clone(schema);
        }
        let schema: Rc<Schema> = Rc::new(self.document.schema(place, &mut self.warnings));
        self.schemas.insert(place.clone(), Rc::clone(&schema));
        schema
    }

    /// The schemas at places; what is none is warned of and left out.
    pub(super) fn schemas(&mut self, places: impl IntoIterator<Item = Place>) -> Vec<Rc<Schema>> {
        let all: Vec<_> = places.into_iter().map(|place| self.schema(&place)).collect();
        all.into_iter().filter(|schema| self.document.is_schema(&schema.place)).collect()
    }

    /// The parts of `allOf`, `oneOf` or `anyOf`.
    pub(super) fn parts(&mut self, schema: &Schema, keyword: &str) -> Vec<Rc<Schema>> {
        self.schemas(schema.parts(keyword))
    }

    fn fill(&mut self, resolved: &mut Resolved) {
        while let Some((place, name)) = self.numbered.get(resolved.definitions.len()).cloned() {
            let schema = self.schema(&place);
            let shape = self.shape(&schema, &name);
            let xml = self.xml(&schema);
            resolved.definitions.push(Definition {
                id: resolved.definitions.len(),
                remarks: schema.remarks.clone(),
                place,
                name,
                xml,
                shape,
                attributes: Attributes::default(),
                family: None,
            });
        }
    }

    /// The form in XML, unless the service speaks no XML there: that of the schema, or the plain one.
    fn xml(&self, schema: &Schema) -> Option<XmlObject> {
        let is_spoken = self.spoken.get(&schema.place).copied();
        if is_spoken == Some(false) {
            return None;
        }
        let mut properties = schema.properties.iter().flat_map(|properties| properties.values());
        let is_xml = is_spoken.is_some() || properties.any(|property| property.xml.is_some());
        schema.remarks.xml.clone().or_else(|| is_xml.then(XmlObject::default))
    }

    /// What an action gives, unless it is at the place already: a schema may contain itself.
    pub(super) fn once<T>(&mut self, place: &Place, action: impl FnOnce(&mut Self) -> T) -> Option<T> {
        if self.open.contains(place) {
            return None;
        }
        self.open.push(place.clone());
        let result = action(self);
        self.open.pop();
        Some(result)
    }

    fn shape(&mut self, schema: &Schema, name: &str) -> Shape {
        if let Some(scalar) = self.formatted.get(&schema.place) {
            return Shape::Formatted(*scalar);
        }
        match self.form(schema) {
            Form::Object => {
                let mut object = Object::default();
                self.extend_object(&mut object, schema, name);
                Shape::Object(object)
            }
            Form::Enumeration => Shape::Enumeration(Self::enumeration_of(schema)),
            Form::Union(parts) if schema.reference.is_none() => Shape::Union(self.variants(&parts, name)),
            _ => {
                let usage = self.once(&schema.place, |resolver| resolver.usage(schema, name));
                Shape::Alias(usage.unwrap_or_default().into())
            }
        }
    }

    /// The variants of a union, each named by its kind of JSON.
    fn variants(&mut self, parts: &[Rc<Schema>], name: &str) -> Vec<Usage> {
        let mut variants = Vec::new();
        for part in parts {
            let kind = self.kinds(part).first().map(|kind| format!("{kind:?}")).unwrap_or_default();
            let mut usage = self.usage_alone(part, &format!("{name}{kind}"));
            if matches!(usage.content, Content::Scalar(Scalar::Any)) {
                usage.content = Content::Map(Box::default());
            }
            variants.push(usage);
        }
        variants
    }
}
