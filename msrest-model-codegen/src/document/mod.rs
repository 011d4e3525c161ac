//! The files of a document, and their parts as models.

mod files;
mod models;
pub(crate) mod node;
pub(crate) mod schema;

use std::collections::BTreeMap;
use std::mem::discriminant;
use std::path::Path as FilePath;
use std::sync::Arc;

use serde_json::Value;

use crate::error::Error;
use crate::place::Place;
pub(crate) use files::target;
use node::Node;

/// A Swagger 2.0 or OpenAPI 3.0 / 3.1 document, with all files that it refers to.
///
/// ```no_run
/// let document = msrest_model_codegen::Document::read("compute.json")?;
/// # Ok::<(), msrest_model_codegen::Error>(())
/// ```
#[derive(Debug, Clone)]
pub struct Document {
    files: BTreeMap<Arc<str>, Node>,
    inputs: Vec<Arc<str>>,
}

impl Document {
    /// Reads a file and what it refers to: JSON or YAML, with or without a byte-order mark.
    ///
    /// # Errors
    /// [`Error::Read`] and [`Error::Syntax`] name the file; a `$ref` that leads nowhere is an [`Error::Document`].
    pub fn read(path: impl AsRef<FilePath>) -> Result<Self, Error> {
        Self::read_all([path])
    }

    /// Reads several files as one document: all that they define goes into one module.
    ///
    /// # Errors
    /// As [`read`](Self::read).
    pub fn read_all(paths: impl IntoIterator<Item = impl AsRef<FilePath>>) -> Result<Self, Error> {
        let inputs = paths.into_iter().map(|path| files::name(path.as_ref())).collect::<Vec<_>>();
        let mut loader = files::Loader::default();
        for file in &inputs {
            loader.load(file, None)?;
        }
        Self::new(loader, inputs)
    }

    /// A document of one file that is in memory already. The name is that of the file in errors.
    ///
    /// # Errors
    /// As [`read`](Self::read).
    pub fn parse(name: &str, text: &str) -> Result<Self, Error> {
        let mut loader = files::Loader::default();
        loader.add(&name.into(), text.as_bytes())?;
        Self::new(loader, vec![name.into()])
    }

    /// Whatever refers to something finds it from here on.
    fn new(loader: files::Loader, mut inputs: Vec<Arc<str>>) -> Result<Self, Error> {
        inputs.dedup();
        let document = Self { files: loader.files, inputs };
        for root in document.roots() {
            document.check_version(&root)?;
        }
        for (reference, from) in loader.references {
            if !document.has(&target(&reference, &from)) {
                let advice = "where nothing stands; correct it, or add the definition";
                return Err(Error::document(&from, format!("`$ref` to `{reference}`, {advice}")));
            }
        }
        Ok(document)
    }

    fn check_version(&self, root: &Place) -> Result<(), Error> {
        let version = |keyword| self.scalar(&root.child(keyword));
        let found = match (version("swagger"), version("openapi")) {
            (Some(version), _) if version == "2.0" => return Ok(()),
            (None, Some(version)) if ["3.0", "3.1"].iter().any(|own| version.starts_with(own)) => {
                return Ok(());
            }
            (Some(version), _) | (None, Some(version)) => format!("{version:?}"),
            (None, None) => "neither".to_owned(),
        };
        let expected = "`swagger: \"2.0\"`, `openapi: \"3.0.x\"` or `\"3.1.x\"`";
        Err(Error::document(root, format!("expected {expected}, found {found}")))
    }

    /// The roots of the files that were asked for.
    pub(crate) fn roots(&self) -> impl Iterator<Item = Place> {
        self.inputs.iter().map(|file| Place::new(Arc::clone(file), String::new()))
    }

    /// The roots of all files.
    pub(crate) fn files(&self) -> impl Iterator<Item = Place> {
        self.files.keys().map(|file| Place::new(Arc::clone(file), String::new()))
    }

    /// The schemas of a file that have names.
    pub(crate) fn definitions(&self, root: &Place) -> Vec<Place> {
        let parents = [root.child("definitions"), root.child("components").child("schemas")];
        parents.iter().flat_map(|parent| self.children(parent)).collect()
    }

    /// The file names of what was asked for, without folders.
    pub(crate) fn name(&self) -> String {
        let names = self.inputs.iter().map(|file| file.rsplit('/').next().unwrap_or(file));
        names.collect::<Vec<_>>().join("`, `")
    }

    fn node(&self, place: &Place) -> Option<&Node> {
        self.files.get(place.file())?.at(place.pointer())
    }

    /// Whether something stands at the place.
    pub(crate) fn has(&self, place: &Place) -> bool {
        self.node(place).is_some()
    }

    /// The places of an object's values or a list's items, in the document's order.
    pub(crate) fn children(&self, place: &Place) -> Vec<Place> {
        match self.node(place) {
            Some(Node::List(items)) => (0..items.len()).map(|index| place.child(index)).collect(),
            Some(Node::Object(entries)) => entries.keys().map(|key| place.child(key)).collect(),
            _ => Vec::new(),
        }
    }

    /// A text, number or boolean as text.
    pub(crate) fn scalar(&self, place: &Place) -> Option<String> {
        self.node(place)?.text()
    }

    /// Whether two places say the same: what they refer to as well, wherever it stands.
    pub(crate) fn is_same(&self, one: &Place, other: &Place) -> bool {
        self.is_same_below(one, other, &mut Vec::new())
    }

    fn is_same_below(&self, one: &Place, other: &Place, open: &mut Vec<(Place, Place)>) -> bool {
        let pair = (one.clone(), other.clone());
        if one == other || open.contains(&pair) {
            return true;
        }
        open.push(pair);
        match (self.node(one), self.node(other)) {
            (Some(Node::Scalar(Value::String(own))), Some(Node::Scalar(Value::String(theirs))))
                if one.last() == "$ref" && other.last() == "$ref" =>
            {
                self.is_same_below(&target(own, one), &target(theirs, other), open)
            }
            (Some(Node::Scalar(own)), Some(Node::Scalar(theirs))) => own == theirs,
            (Some(own), Some(theirs)) if discriminant(own) == discriminant(theirs) => {
                let children = self.children(one);
                let is_same = |child: &Place| self.is_same_below(child, &other.child(child.last()), open);
                children.len() == self.children(other).len() && children.iter().all(is_same)
            }
            _ => false,
        }
    }

    /// What a `$ref` leads to, if the place has one.
    pub(crate) fn followed(&self, mut place: Place) -> Place {
        let mut passed = Vec::new();
        while let Some(reference) = self.scalar(&place.child("$ref")).filter(|_| !passed.contains(&place)) {
            let target = target(&reference, &place);
            passed.push(place);
            place = target;
        }
        place
    }
}
