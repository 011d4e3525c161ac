//! What the derive prints, compared with the files in `tests/expansion/`.

use std::fs;
use std::path::Path;

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{DeriveInput, Item, PathSegment, Stmt, parse_quote};

use crate::{enumeration_impls, model_impls, rest_type_impls};

/// The most lines of a file, so that a change of it can be reviewed.
const LINES: usize = 90;

#[test]
fn minimal() {
    let item = minimal_model();
    compare("minimal", "the table and the doors", &item, inside(model_impls(&item)));
}

#[test]
fn flattened() {
    let item = parse_quote! {
        struct Disk {
            #[rest(key = "properties.sku.name", readonly)]
            sku: Option<String>,
            #[rest(key = "properties.odata\\.type")]
            kind: Option<Kind>,
        }
    };
    compare("flattened", "the table and the doors", &item, inside(model_impls(&item)));
}

#[test]
fn generic() {
    let item = parse_quote! {
        struct Page<T> {
            value: Option<Vec<T>>,
        }
    };
    compare("generic", "the table and the doors", &item, inside(model_impls(&item)));
}

#[test]
fn needed() {
    let item = parse_quote! {
        struct Job {
            start: Start,
        }
    };
    compare("needed", "the table and the doors", &item, inside(model_impls(&item)));
}

#[test]
fn defaults() {
    let item = parse_quote! {
        struct Job {
            #[rest(default)]
            start: Start,
            #[rest(default = "ops")]
            owner: String,
            #[rest(skip)]
            seen: Seen,
        }
    };
    let is_wanted = |item: &Item| is_no_impl_but(item, &["Structure"]);
    compare("defaults", "the table and how it comes into being", &item, pick(model_impls(&item), is_wanted));
}

#[test]
fn embedded() {
    let item = parse_quote! {
        struct Dog {
            #[rest(flatten)]
            pet: Pet,
        }
    };
    let is_wanted = |item: &Item| is_no_impl_but(item, &["Structure"]);
    compare("embedded", "the table and how it comes into being", &item, pick(model_impls(&item), is_wanted));
}

#[test]
fn polymorphic() {
    let item = parse_quote! {
        #[rest(discriminator = "kind")]
        enum Pet {
            #[rest(value = "dog")]
            Dog(Dog),
            #[rest(base)]
            Other(Other),
        }
    };
    let is_table = |item: &Item| is_no_impl_but(item, &[]);
    compare("polymorphic", "the tables", &item, pick(model_impls(&item), is_table));
    let is_door = |item: &Item| {
        matches!(item, Item::Impl(_)) && is_no_impl_but(item, &["ObjectView", "PolymorphicModel"])
    };
    compare("polymorphic_doors", "the doors", &item, pick(model_impls(&item), is_door));
}

#[test]
fn enumeration() {
    let item = parse_quote! {
        #[rest(rename_all = "camelCase")]
        enum Status {
            Running,
            #[rest(value = "done")]
            Completed,
            #[rest(unknown)]
            Other(String),
        }
    };
    let is_values = |item: &Item| is_no_impl_but(item, &["RestEnum", "RestType"]);
    compare("enumeration", "the values", &item, pick(enumeration_impls(&item), is_values));
    let is_conversion =
        |item: &Item| !is_no_impl_but(item, &["RestEnum", "RestType", "Serialize", "Deserialize"]);
    compare("conversions", "the conversions", &item, pick(enumeration_impls(&item), is_conversion));
}

#[test]
fn integers() {
    let item = parse_quote! {
        #[rest(integer)]
        #[repr(i64)]
        enum Level {
            Low = 1,
            #[rest(value = -1)]
            Off,
            #[rest(unknown)]
            Other(i64),
        }
    };
    let is_own = |item: &Item| is_no_impl_but(item, &["RestEnum", "From"]);
    compare("integers", "the values", &item, pick(enumeration_impls(&item), is_own));
}

#[test]
fn without_conversions() {
    let item = parse_quote! {
        #[rest(conversions = false)]
        enum Status {
            Running,
        }
    };
    assert!(!enumeration_impls(&item).to_string().contains("fmt"));
}

#[test]
#[cfg(feature = "xml")]
fn choice() {
    let item = parse_quote! {
        #[rest(xml(choice))]
        enum Block {
            Latest(String),
            #[rest(key = "committed", format = "bytearray")]
            Committed(Vec<u8>),
        }
    };
    compare("choice", "the table and the doors", &item, inside(rest_type_impls(&item)));
}

#[test]
fn newtype() {
    let item = parse_quote! {
        struct JobId(String);
    };
    compare("newtype", "the impls", &item, inside(rest_type_impls(&item)));
}

#[test]
fn newtype_of_format() {
    let item = parse_quote! {
        #[rest(format = "rfc-1123")]
        struct HttpDate(DateTime<Utc>);
    };
    compare("newtype_of_format", "the impls", &item, inside(rest_type_impls(&item)));
}

#[test]
fn union() {
    let item = parse_quote! {
        enum Seconds {
            Value(i32),
            Expression(Expression),
        }
    };
    compare("union", "the impls", &item, inside(rest_type_impls(&item)));
}

#[test]
fn mistake() {
    let item = parse_quote! {
        struct Job {
            #[rest(readOnly)]
            job_id: Option<String>,
        }
    };
    compare("mistake", "everything", &item, model_impls(&item));
}

fn minimal_model() -> DeriveInput {
    parse_quote! {
        struct Job {
            #[rest(key = "jobId", readonly)]
            job_id: Option<String>,
        }
    }
}

/// Whether it is an impl of one of these traits, or not an impl.
fn is_no_impl_but(item: &Item, traits: &[&str]) -> bool {
    let Item::Impl(item) = item else { return true };
    let is_wanted = |part: &PathSegment| traits.iter().any(|name| part.ident == name);
    item.trait_.as_ref().is_some_and(|(path, ..)| path.segments.iter().any(is_wanted))
}

/// What stands in the block that the derive prints.
fn inside(tokens: TokenStream) -> TokenStream {
    pick(tokens, |_| true)
}

/// Some items of that block, and the calls of the runtime's macros.
fn pick(tokens: TokenStream, wanted: fn(&Item) -> bool) -> TokenStream {
    let block: syn::ItemConst = syn::parse2(tokens).unwrap();
    let syn::Expr::Block(block) = *block.expr else { panic!("no block") };
    let wanted = |statement: &&Stmt| match statement {
        Stmt::Item(item) => wanted(item),
        _ => true,
    };
    block.block.stmts.iter().filter(wanted).map(ToTokens::to_token_stream).collect()
}

fn compare(name: &str, part: &str, item: &DeriveInput, tokens: TokenStream) {
    let input = prettyplease::unparse(&syn::parse2(item.to_token_stream()).unwrap());
    let input = input.lines().map(|line| format!("//     {line}\n")).collect::<String>();
    let output = prettyplease::unparse(&syn::parse2(tokens).unwrap());
    let actual = format!(
        "// What the derive prints for this, {part}:\n//\n{input}//\n// `REWRITE_EXPANSION=1 cargo test -p msrest-model-derive` writes this file anew.\n\n{output}",
    );
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/expansion/{name}.rs"));
    if std::env::var_os("REWRITE_EXPANSION").is_some() {
        fs::write(&file, &actual).unwrap();
    }
    let expected = fs::read_to_string(&file).unwrap_or_default();
    assert!(actual == expected, "the expansion is not that of {}:\n{actual}", file.display());
    let lines = actual.lines().count();
    assert!(lines < LINES, "{lines} lines in {}", file.display());
}
