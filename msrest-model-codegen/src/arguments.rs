//! The command line: the options of the library, as flags beside those of a file.

use std::path::PathBuf;

use clap::Parser;
use msrest_model_codegen::{Dates, Error, Options};

/// Generates Rust models with the wire behaviour of Python's msrest from Swagger 2.0 and OpenAPI 3.0 / 3.1 documents.
#[derive(Debug, Parser)]
#[command(name = "msrest-codegen", version)]
pub(crate) struct Arguments {
    /// Files in JSON or YAML; all of them become one module, with what they refer to
    #[arg(required = true)]
    pub(crate) documents: Vec<PathBuf>,
    /// The file to write, or the folder with --module-per-file [default: the standard output]
    #[arg(short, long)]
    pub(crate) output: Option<PathBuf>,
    /// Writes nothing, and fails unless the output file is what would be written
    #[arg(long, requires = "output")]
    pub(crate) check: bool,
    /// Shows no warnings
    #[arg(short, long)]
    pub(crate) quiet: bool,
    /// A TOML file of options: derives, only, rename_types, rename_attributes, replace_types, optional, nullable_items, dates,
    /// decimal, uuid, url, unknown_values, nullable, module_per_file, visibility, header
    #[arg(long)]
    config: Option<PathBuf>,
    /// A trait that all types derive too; may be given several times, as others below
    #[arg(long, value_name = "PATH")]
    derive: Vec<String>,
    /// Only this definition and what it needs
    #[arg(long, value_name = "DEFINITION")]
    only: Vec<String>,
    /// The Rust name of a definition
    #[arg(long, value_name = "DEFINITION=NAME", value_parser = pair)]
    rename_type: Vec<(String, String)>,
    /// The field of an attribute
    #[arg(long, value_name = "DEFINITION.KEY=NAME", value_parser = pair)]
    rename_attribute: Vec<(String, String)>,
    /// A type that stands for a definition, which is not generated
    #[arg(long, value_name = "DEFINITION=PATH", value_parser = pair)]
    replace_type: Vec<(String, String)>,
    /// An attribute that is not required, whatever the document says
    #[arg(long, value_name = "DEFINITION.KEY")]
    optional: Vec<String>,
    /// An attribute in whose list or map `null` may stand, whatever the document says
    #[arg(long, value_name = "DEFINITION.KEY")]
    nullable_items: Vec<String>,
    /// What dates and times are: chrono, time, jiff or text
    #[arg(long)]
    dates: Option<Dates>,
    /// `format: decimal` is `rust_decimal::Decimal` instead of `f64`
    #[arg(long, num_args = 0, default_missing_value = "true")]
    decimal: Option<bool>,
    /// `format: uuid` is `uuid::Uuid` instead of a text
    #[arg(long, num_args = 0, default_missing_value = "true")]
    uuid: Option<bool>,
    /// `format: uri` is `url::Url` instead of a text
    #[arg(long, num_args = 0, default_missing_value = "true")]
    url: Option<bool>,
    /// An enum value that is not known is an error
    #[arg(long = "no-unknown-values", num_args = 0, default_missing_value = "false")]
    unknown_values: Option<bool>,
    /// What is nullable is an `Option<Option<T>>`
    #[arg(long, num_args = 0, default_missing_value = "true")]
    nullable: Option<bool>,
    /// The types of each file go into a module of their own, in a folder
    #[arg(long, requires = "output", num_args = 0, default_missing_value = "true")]
    module_per_file: Option<bool>,
    /// Who sees the types [default: pub]
    #[arg(long)]
    visibility: Option<String>,
    /// What stands above the code, in place of the module's documentation
    #[arg(long)]
    header: Option<String>,
}

impl Arguments {
    /// The options of the file, with those of the command line on top.
    pub(crate) fn options(&self) -> Result<Options, Error> {
        let mut options = match &self.config {
            None => Options::default(),
            Some(file) => {
                let failed = |cause| Error::Read { file: file.display().to_string(), cause };
                Options::from_toml(&std::fs::read_to_string(file).map_err(failed)?)?
            }
        };
        extend(&mut options.derives, &self.derive);
        extend(&mut options.only, &self.only);
        extend(&mut options.optional, &self.optional);
        extend(&mut options.nullable_items, &self.nullable_items);
        extend(&mut options.rename_types, &self.rename_type);
        extend(&mut options.rename_attributes, &self.rename_attribute);
        extend(&mut options.replace_types, &self.replace_type);
        options.dates = self.dates.clone().or(options.dates);
        options.decimal = self.decimal.or(options.decimal);
        options.uuid = self.uuid.or(options.uuid);
        options.url = self.url.or(options.url);
        options.unknown_values = self.unknown_values.or(options.unknown_values);
        options.nullable = self.nullable.or(options.nullable);
        options.module_per_file = self.module_per_file.or(options.module_per_file);
        options.visibility = self.visibility.clone().or(options.visibility);
        options.header = self.header.clone().or(options.header);
        Ok(options)
    }
}

fn extend<T: Clone, C: Default + Extend<T>>(option: &mut Option<C>, more: &[T]) {
    if !more.is_empty() {
        option.get_or_insert_default().extend(more.iter().cloned());
    }
}

fn pair(text: &str) -> Result<(String, String), String> {
    let (from, to) = text.split_once('=').ok_or("expected `FROM=TO`")?;
    Ok((from.to_owned(), to.to_owned()))
}
