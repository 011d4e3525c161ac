//! What users choose.

use std::collections::BTreeMap;

use msrest_model::{Deserializer, Model, RestEnum};
use serde_json::{Map, Value};

use crate::error::Error;

/// Choices, each with a default: those of a TOML file by [`from_toml`](Self::from_toml), or set field by field.
///
/// ```
/// use msrest_model_codegen::Options;
///
/// let options = Options::from_toml(
///     r#"
///     derives = ["Eq"]
///     only = ["JobResponse"]
///     [rename_types]
///     JobResponse = "Job"
///     "#,
/// )?;
/// assert_eq!(options.only.as_deref(), Some(&["JobResponse".to_owned()][..]));
/// # Ok::<(), msrest_model_codegen::Error>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[non_exhaustive]
pub struct Options {
    /// Traits that all structs and enums derive beside `Debug`, `Clone` and `PartialEq`: paths such as `serde::Serialize`.
    pub derives: Option<Vec<String>>,
    /// Only these definitions and what they need, by their names in the document.
    pub only: Option<Vec<String>>,
    /// Names of types: from the name in the document to the Rust name.
    pub rename_types: Option<BTreeMap<String, String>>,
    /// Names of attributes: from `Definition.key` in the document to the field's name.
    pub rename_attributes: Option<BTreeMap<String, String>>,
    /// Types that are not generated: from the name in the document to the path of the type to use.
    pub replace_types: Option<BTreeMap<String, String>>,
    /// Attributes that are not required, whatever the document says: `Definition.key`.
    pub optional: Option<Vec<String>>,
    /// Attributes in whose lists or maps `null` may stand, whatever the document says: `Definition.key`.
    pub nullable_items: Option<Vec<String>>,
    /// What dates and times are.
    pub dates: Option<Dates>,
    /// Whether `format: decimal` is `rust_decimal::Decimal`, exact, instead of `f64`.
    pub decimal: Option<bool>,
    /// Whether `format: uuid` is `uuid::Uuid` instead of a text.
    pub uuid: Option<bool>,
    /// Whether `format: uri` is `url::Url` instead of a text.
    pub url: Option<bool>,
    /// Whether enums keep values that they do not know; without, such a value is an error. Default: yes.
    pub unknown_values: Option<bool>,
    /// Whether what is nullable is an `Option<Option<T>>`, which tells `null` from absent.
    pub nullable: Option<bool>,
    /// Whether the types of each file of the document go into a module of their own, in a folder.
    pub module_per_file: Option<bool>,
    /// Who sees the types: `pub` (the default), `pub(crate)` ..
    pub visibility: Option<String>,
    /// What stands above the code, in place of the documentation of the module. Empty for code that is read by `include!`.
    pub header: Option<String>,
    /// What is no option.
    #[rest(additional_properties)]
    others: Map<String, Value>,
}

/// What dates and times are.
#[derive(Debug, Clone, PartialEq, Eq, RestEnum)]
#[rest(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Dates {
    /// Types of `chrono`: the default.
    Chrono,
    /// Types of `time`.
    Time,
    /// Types of `jiff`.
    Jiff,
    /// Texts, as they came.
    Text,
}

impl Options {
    /// The options of a TOML file. Its keys are the names of the fields.
    ///
    /// # Errors
    /// [`Error::Options`] names what is no TOML, no option, or not of the option's type.
    pub fn from_toml(text: &str) -> Result<Self, Error> {
        let table: Value = toml::from_str(text).map_err(|error| Error::Options(error.to_string()))?;
        let options: Self = Deserializer::new()
            .deserialize_value(&table)
            .map_err(|error| Error::Options(error.to_string()))?;
        match options.others.keys().next() {
            None => Ok(options),
            Some(key) => {
                let known: Vec<_> = Self::schema().attributes().iter().map(|option| option.name()).collect();
                Err(Error::Options(format!("unknown option `{key}`; there are {}", known.join(", "))))
            }
        }
    }

    pub(crate) fn visibility(&self) -> &str {
        self.visibility.as_deref().unwrap_or("pub")
    }

    /// Says which text is not what Rust has in its place.
    pub(crate) fn check(&self) -> Result<(), Error> {
        parsed::<syn::Visibility>("visibility", self.visibility())?;
        self.derives.iter().flatten().try_for_each(|path| parsed::<syn::Path>("derives", path))?;
        let mut names = self.rename_types.iter().flat_map(BTreeMap::values);
        names.try_for_each(|name| parsed::<syn::Ident>("rename_types", name))?;
        let mut types = self.replace_types.iter().flat_map(BTreeMap::values);
        types.try_for_each(|path| parsed::<syn::Type>("replace_types", path))
    }

    /// Whether a list of attributes has one: `Definition.key`.
    pub(crate) fn names(list: &Option<Vec<String>>, attribute: &str) -> bool {
        list.iter().flatten().any(|named| named == attribute)
    }
}

fn parsed<T: syn::parse::Parse>(option: &str, text: &str) -> Result<(), Error> {
    let failed = |error| Error::Options(format!("{option}: `{text}`: {error}"));
    syn::parse_str::<T>(text).map(|_| ()).map_err(failed)
}
