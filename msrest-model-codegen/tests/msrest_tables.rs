//! Generated models beside the attribute maps of Python's packages, as the conformance kit writes them down in Rust:
//! key, type, rules, discriminators and XML.
//!
//! For any document and its package:
//!
//! ```console
//! tests/conformance/run azure-iot-hub==2.7.0 azure.iot.hub.protocol.models --generate-only
//! DOCUMENTS=examples/data/iot_hub.json MODELS=target/conformance/azure-iot-hub-2.7.0/crate/src/models.rs \
//!     cargo test -p msrest-model-codegen --test msrest_tables -- --ignored --nocapture
//! ```
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "a check that fails panics"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use msrest_model_codegen::{Document, Options, generate};
use quote::ToTokens;
use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::{Attribute, Fields, Item, Meta, Token};

/// Class -> place in its table -> what stands there.
type Tables = BTreeMap<String, BTreeMap<String, String>>;

/// What a models module says, whichever generator wrote it.
fn tables(files: &[&str]) -> Tables {
    let items: Vec<Item> = files.iter().flat_map(|text| syn::parse_file(text).unwrap().items).collect();
    let texts: BTreeSet<String> = items.iter().filter_map(text_enum).collect();
    let mut tables = Tables::new();
    for item in &items {
        match item {
            Item::Struct(own) => {
                let rest = Rest::read(&own.attrs);
                let class = rest.text("name").unwrap_or_else(|| own.ident.to_string());
                let table = tables.entry(class).or_default();
                table.extend(rest.list("xml").map(|xml| ("xml".to_owned(), xml)));
                let Fields::Named(fields) = &own.fields else { continue };
                for field in &fields.named {
                    let name = field.ident.as_ref().unwrap().to_string();
                    let row = Rest::read(&field.attrs);
                    let sends =
                        row.list("additional_properties").is_some_and(|options| options.contains("send"));
                    if sends {
                        table.insert("additional properties".to_owned(), "sent".to_owned());
                    } else if !row.has("additional_properties") {
                        let key =
                            row.text("key").unwrap_or_else(|| rest.renamed(name.trim_start_matches("r#")));
                        table.insert(key, format!("{} {}", plain_type(&field.ty, &texts), row.rules()));
                    }
                }
            }
            Item::Enum(own) if Rest::read(&own.attrs).has("discriminator") => {
                let rest = Rest::read(&own.attrs);
                let class = rest.text("name").unwrap_or_else(|| own.ident.to_string());
                let table = tables.entry(class).or_default();
                table.extend(rest.text("discriminator").map(|key| ("discriminator".to_owned(), key)));
                for variant in &own.variants {
                    let row = Rest::read(&variant.attrs);
                    let payload = variant.fields.iter().next().unwrap();
                    let payload = plain_type(&payload.ty, &texts);
                    if !row.has("base") {
                        table.insert(format!("subtype {}", row.text("value").unwrap()), payload);
                    }
                }
            }
            _ => {}
        }
    }
    tables
}

/// An enum of strings: msrest has texts there, unless the enum has a name in the document.
fn text_enum(item: &Item) -> Option<String> {
    let Item::Enum(own) = item else { return None };
    let derives = own.attrs.iter().find(|attribute| attribute.path().is_ident("derive"))?;
    let is_derived = derives.to_token_stream().to_string().contains("RestEnum");
    (is_derived && !Rest::read(&own.attrs).has("integer")).then(|| own.ident.to_string())
}

/// A type without what only Rust tells apart: what may be absent, boxes, widths of integers, and the case of acronyms.
fn plain_type(ty: &syn::Type, texts: &BTreeSet<String>) -> String {
    let mut text = ty.to_token_stream().to_string().replace(' ', "").replace(",>", ">");
    for wrapper in ["Option<", "Box<"] {
        while let Some(start) = text.find(wrapper) {
            let end = matching(&text, start + wrapper.len());
            text.remove(end);
            text.replace_range(start..start + wrapper.len(), "");
        }
    }
    let plain = |word: &str| {
        let name = word.trim_end_matches(['<', '>', ',']);
        let known = match name {
            "i8" | "i16" | "i32" | "u16" | "u32" | "u64" => "i64",
            name if texts.contains(name) => "String",
            name => name,
        };
        format!("{known}{}", &word[name.len()..])
    };
    text.split_inclusive(['<', '>', ',']).map(plain).collect::<String>().to_lowercase()
}

/// Where the bracket closes that opened before a place.
fn matching(text: &str, from: usize) -> usize {
    let mut depth = 1;
    for (index, character) in text.char_indices().skip(from) {
        depth += i32::from(character == '<') - i32::from(character == '>');
        if depth == 0 {
            return index;
        }
    }
    panic!("{text} has no bracket that closes");
}

/// What stands in `#[rest(..)]`.
struct Rest(Vec<Meta>);

impl Rest {
    fn read(attributes: &[Attribute]) -> Self {
        let own = attributes.iter().filter(|attribute| attribute.path().is_ident("rest"));
        let parse = |attribute: &Attribute| {
            let tokens = attribute.meta.require_list().unwrap().tokens.clone();
            Punctuated::<Meta, Token![,]>::parse_terminated.parse2(tokens).unwrap()
        };
        Self(own.flat_map(parse).collect())
    }

    fn get(&self, name: &str) -> Option<&Meta> {
        self.0.iter().find(|meta| meta.path().is_ident(name))
    }

    fn has(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    fn text(&self, name: &str) -> Option<String> {
        let Meta::NameValue(pair) = self.get(name)? else { return None };
        let literal: syn::LitStr = syn::parse2(pair.value.to_token_stream()).ok()?;
        Some(literal.value())
    }

    fn list(&self, name: &str) -> Option<String> {
        let Meta::List(list) = self.get(name)? else { return None };
        Some(sorted(list.tokens.to_string().split(',')))
    }

    /// The key of a field that names none.
    fn renamed(&self, field: &str) -> String {
        let words: Vec<&str> = field.split('_').filter(|word| !word.is_empty()).collect();
        let capital = |word: &&str| word[..1].to_uppercase() + &word[1..];
        match self.text("rename_all").as_deref() {
            None => field.to_owned(),
            Some("camelCase") => words[0].to_owned() + &words[1..].iter().map(capital).collect::<String>(),
            Some("PascalCase") => words.iter().map(capital).collect(),
            Some("lowercase") => words.concat(),
            Some("UPPERCASE") => words.concat().to_uppercase(),
            Some("snake_case") => words.join("_"),
            Some("SCREAMING_SNAKE_CASE") => words.join("_").to_uppercase(),
            Some("kebab-case") => words.join("-"),
            Some(other) => panic!("nothing is known of {other}"),
        }
    }

    /// What msrest's attribute map and validation say; names are those of Rust.
    fn rules(&self) -> String {
        let own = ["key", "name", "secret"];
        let rules = self.0.iter().filter(|meta| own.iter().all(|name| !meta.path().is_ident(name)));
        let is_constant = self.has("constant");
        let rules = rules.filter(|meta| !(is_constant && meta.path().is_ident("required")));
        sorted(rules.map(|meta| meta.to_token_stream().to_string()))
    }
}

fn sorted(words: impl IntoIterator<Item = impl AsRef<str>>) -> String {
    let mut words: Vec<String> = words.into_iter().map(|word| word.as_ref().trim().to_owned()).collect();
    words.sort();
    words.join(", ")
}

/// Each row that differs, of the classes that both have, with how many there are of these.
fn differences(documents: &[&str], models: &Path) -> (usize, Vec<String>) {
    let generated = generate(&Document::read_all(documents).unwrap(), &Options::default()).unwrap();
    let enums = fs::read_to_string(models.with_file_name("enums.rs")).unwrap();
    let theirs = tables(&[&fs::read_to_string(models).unwrap(), &enums]);
    let ours = tables(&[generated.text()]);
    let both: Vec<_> = theirs.keys().filter(|class| ours.contains_key(*class)).collect();
    let mut found = Vec::new();
    for class in &both {
        let (ours, theirs) = (&ours[*class], &theirs[*class]);
        let rows: BTreeSet<&String> = ours.keys().chain(theirs.keys()).collect();
        // What is no subtype keeps all that it does not know, so that it can be sent back.
        let is_base = |row: &&String| *row == "additional properties" && ours.contains_key("discriminator");
        let rows = rows.into_iter().filter(|row| !is_base(row));
        for row in rows.filter(|row| ours.get(*row) != theirs.get(*row)) {
            let show = |row: Option<&String>| row.map_or("nothing".to_owned(), |row| row.trim().to_owned());
            found.push(format!(
                "{class}.{row}: {} is {} in msrest",
                show(ours.get(row)),
                show(theirs.get(row))
            ));
        }
    }
    (both.len(), found)
}

#[test]
fn the_models_of_iot_hub_have_the_tables_of_its_package() {
    let recorded = Path::new("../tests/conformance/recorded/iot_hub/models.rs");
    let (count, found) = differences(&["../examples/data/iot_hub.json"], recorded);
    assert_eq!(count, 7);
    // The package only says in words that the service sets these.
    assert_eq!(
        found,
        [
            "JobResponse.additional properties: sent is nothing in msrest",
            "JobResponse.createdTime: datetime<utc> readonly is datetime<utc> in msrest",
            "JobResponse.endTime: datetime<utc> readonly is datetime<utc> in msrest",
            "JobResponse.jobId: string readonly is string in msrest",
            "JobResponse.status: string readonly is string in msrest",
        ]
    );
}

#[test]
#[ignore = "needs a document and the models of its package; see above"]
fn any_models_have_the_tables_of_their_package() {
    let documents = std::env::var("DOCUMENTS").expect("DOCUMENTS has the paths, with spaces between");
    let models = std::env::var("MODELS").expect("MODELS has the path of the kit's models.rs");
    let documents: Vec<_> = documents.split(' ').map(|path| format!("../{path}")).collect();
    let documents: Vec<_> = documents.iter().map(String::as_str).collect();
    let (count, found) = differences(&documents, &Path::new("..").join(models));
    println!("{count} classes, {} rows differ", found.len());
    found.iter().for_each(|row| println!("{row}"));
    assert!(found.is_empty());
}
