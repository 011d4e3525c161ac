//! One line of the vectors: a document, what is noteworthy in it, and msrest's answers.

use serde_json::Value;

/// A document with msrest's answers.
pub(crate) struct Vector {
    pub(crate) model: String,
    pub(crate) document: String,
    pub(crate) form: Form,
    pub(crate) features: Vec<Feature>,
    deserialize: Value,
    from_dict: Value,
    mended: Value,
}

/// Something noteworthy in the document.
pub(crate) struct Feature {
    pub(crate) name: String,
    /// Where it stands in results of each [`Spelling`].
    pub(crate) at: [String; 3],
    /// The msrest type of the attribute.
    pub(crate) type_name: String,
    /// The raw input.
    pub(crate) value: Value,
    pub(crate) keys: Vec<String>,
    /// In XML: the path of element names.
    pub(crate) elements: Option<String>,
    /// The raw input that is meant to be read instead of `value`.
    pub(crate) meant: Value,
}

/// How the keys of a result are spelled.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Spelling {
    Attribute,
    Rest,
    Last,
}

impl Spelling {
    /// The one of three pointers that is spelled so.
    pub(crate) fn of(self, [attribute, rest, last]: &[String; 3]) -> &str {
        match self {
            Self::Attribute => attribute,
            Self::Rest => rest,
            Self::Last => last,
        }
    }
}

/// What a document is written in.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Form {
    Json,
    Xml,
}

/// Whose answers ours are compared with.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Reference {
    /// msrest as it is.
    Msrest,
    /// msrest, mended by the rules about whole objects.
    Mended,
}

/// How a document comes in.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Door {
    Deserialize,
    FromDict,
}

impl Door {
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Deserialize => "deserialize",
            Self::FromDict => "from_dict",
        }
    }
}

impl Vector {
    pub(crate) fn parse(line: &str) -> Result<Self, String> {
        let vector: Value = serde_json::from_str(line).map_err(|error| error.to_string())?;
        let features = entry(&vector, "features").as_array().ok_or("no features")?;
        Ok(Self {
            model: text(&vector, "model")?,
            document: text(&vector, "document")?,
            form: if entry(&vector, "form") == "xml" { Form::Xml } else { Form::Json },
            features: features.iter().map(Feature::parse).collect::<Result<_, _>>()?,
            deserialize: entry(&vector, "deserialize").clone(),
            from_dict: entry(&vector, "from_dict").clone(),
            mended: entry(&vector, "mended").clone(),
        })
    }

    /// The features of this name.
    pub(crate) fn features(&self, name: &str) -> impl Iterator<Item = &Feature> {
        self.features.iter().filter(move |feature| feature.name == name)
    }

    /// The ways in which the document is read.
    pub(crate) fn doors(&self) -> &'static [Door] {
        match self.form {
            Form::Json => &[Door::Deserialize, Door::FromDict],
            Form::Xml => &[Door::Deserialize],
        }
    }

    /// Whether a result is a tree of XML.
    pub(crate) fn writes_xml(&self, result: &str) -> bool {
        self.form == Form::Xml && result.starts_with("serialize")
    }

    /// What the reference answered; of the mended one only those results that differ from msrest's.
    pub(crate) fn answers(&self, door: Door, reference: Reference) -> Option<&Value> {
        match (reference, door) {
            (Reference::Mended, _) => self.mended.get(door.name()),
            (Reference::Msrest, Door::Deserialize) => Some(&self.deserialize),
            (Reference::Msrest, Door::FromDict) => Some(&self.from_dict),
        }
    }
}

impl Feature {
    fn parse(feature: &Value) -> Result<Self, String> {
        let at = |index: usize| {
            entry(feature, "at")
                .get(index)
                .and_then(Value::as_str)
                .map(str::to_owned)
                .ok_or("a feature without place")
        };
        let keys = entry(feature, "keys").as_array().into_iter().flatten();
        Ok(Self {
            name: text(feature, "feature")?,
            at: [at(0)?, at(1)?, at(2)?],
            type_name: entry(feature, "type").as_str().unwrap_or_default().to_owned(),
            value: entry(feature, "value").clone(),
            meant: entry(feature, "meant").clone(),
            elements: entry(feature, "elements").as_str().map(str::to_owned),
            keys: keys.filter_map(Value::as_str).map(str::to_owned).collect(),
        })
    }

    /// Whether the feature is about this door: some name theirs in `keys`.
    pub(crate) fn is_at_door(&self, door: Door) -> bool {
        let is_of_one_door = ["other-value-found", "found-otherwise"].contains(&self.name.as_str());
        !is_of_one_door || self.keys.iter().any(|key| key == door.name())
    }

    /// The raw input that is read.
    pub(crate) fn input(&self) -> &Value {
        if self.name == "found-otherwise" { &self.meant } else { &self.value }
    }

    pub(crate) fn attribute(&self) -> &str {
        self.pointer(Spelling::Attribute)
    }

    pub(crate) fn rest(&self) -> &str {
        self.pointer(Spelling::Rest)
    }

    /// Where the feature stands in results of this spelling.
    pub(crate) fn pointer(&self, spelling: Spelling) -> &str {
        spelling.of(&self.at)
    }
}

/// The value of a key, or null.
pub(crate) fn entry<'a>(object: &'a Value, key: &str) -> &'a Value {
    object.get(key).unwrap_or(&Value::Null)
}

fn text(object: &Value, key: &str) -> Result<String, String> {
    entry(object, key).as_str().map(str::to_owned).ok_or_else(|| format!("no {key}"))
}
