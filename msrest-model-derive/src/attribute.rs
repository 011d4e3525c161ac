//! The items inside `#[rest(..)]`, before anybody knows what they mean.

use std::rc::Rc;

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Ident, Lit, LitStr, Token, parenthesized, token};

use crate::errors::{Errors, advice};
use crate::input::PLACES;

/// `name`, `name = literal` or `name(item, ..)`
pub(crate) struct Item {
    pub(crate) name: Ident,
    value: ItemValue,
}

enum ItemValue {
    Flag,
    Literal(Lit),
    List(Vec<Rc<Item>>),
    /// A value in brackets, which nothing takes.
    Brackets,
}

impl Parse for Item {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let name = Ident::parse_any(input).map_err(|error| {
            syn::Error::new(error.span(), "expected the name of an attribute, such as `key`")
        })?;
        let value = if input.peek(Lit) {
            return Err(input.error(format!("expected `=`; write `{name} = ..`")));
        } else if input.peek(Token![=]) {
            input.parse::<Token![=]>()?;
            ItemValue::Literal(input.parse().map_err(|error| {
                syn::Error::new(
                    error.span(),
                    format!(
                        "the value of `{name}` is no literal; write a text in quotes, a number or a bool"
                    ),
                )
            })?)
        } else if input.peek(token::Paren) {
            let content;
            parenthesized!(content in input);
            if content.peek(Lit) && !content.peek(syn::LitBool) {
                content.parse::<TokenStream>()?;
                return Ok(Self { name, value: ItemValue::Brackets });
            }
            let items = Punctuated::<Self, Token![,]>::parse_terminated(&content)?;
            ItemValue::List(items.into_iter().map(Rc::new).collect())
        } else {
            ItemValue::Flag
        };
        Ok(Self { name, value })
    }
}

impl ToTokens for Item {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.name.to_tokens(tokens);
    }
}

/// The items of all `#[rest(..)]` of one type, field or variant.
pub(crate) struct Items {
    items: Vec<Rc<Item>>,
}

impl Items {
    /// Reads the attributes; unknown and repeated names are errors.
    pub(crate) fn read(attributes: &[syn::Attribute], known: &[&str], errors: &mut Errors) -> Self {
        let mut items: Vec<Rc<Item>> = Vec::new();
        for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("rest")) {
            match attribute.parse_args_with(Punctuated::<Item, Token![,]>::parse_terminated) {
                Ok(parsed) => items.extend(parsed.into_iter().map(Rc::new)),
                Err(error) => errors.push_error(error),
            }
        }
        Self::checked(items, known, errors)
    }

    fn checked(items: Vec<Rc<Item>>, known: &[&str], errors: &mut Errors) -> Self {
        let mut kept: Vec<Rc<Item>> = Vec::new();
        for item in items {
            let name = item.name.to_string();
            if !known.contains(&name.as_str()) {
                errors.push(&item, unknown(&name, known));
            } else if kept.iter().any(|other| other.name == item.name) {
                errors.push(&item, format!("duplicate attribute `{name}`; remove one of them"));
            } else {
                kept.push(item);
            }
        }
        Self { items: kept }
    }

    pub(crate) fn get(&self, name: &str) -> Option<&Item> {
        self.items.iter().map(Rc::as_ref).find(|item| item.name == name)
    }

    /// The names that are there, in the order of the source.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &Item> {
        self.items.iter().map(Rc::as_ref)
    }

    /// Whether the flag is there.
    pub(crate) fn flag(&self, name: &str, errors: &mut Errors) -> bool {
        let Some(item) = self.get(name) else { return false };
        if !matches!(item.value, ItemValue::Flag) {
            errors.push(item, format!("`{name}` takes no value; write `{name}` alone"));
        }
        true
    }

    /// The text of `name = ".."`.
    pub(crate) fn text(&self, name: &str, errors: &mut Errors) -> Option<&LitStr> {
        let item = self.get(name)?;
        let at: &dyn ToTokens = match &item.value {
            ItemValue::Literal(Lit::Str(text)) => return Some(text),
            ItemValue::Literal(other) => other,
            _ => item,
        };
        errors.push(at, format!("`{name}` needs a string; write `{name} = \"..\"`"));
        None
    }

    /// The literal of `name = literal`.
    pub(crate) fn literal(&self, name: &str, errors: &mut Errors) -> Option<&Lit> {
        match &self.get(name)?.value {
            ItemValue::Literal(literal) => Some(literal),
            _ => {
                errors.push(self.get(name)?, format!("`{name}` needs a value; write `{name} = ..`"));
                None
            }
        }
    }

    /// The items of `name(..)`, none for `name` alone.
    pub(crate) fn list(&self, name: &str, known: &[&str], errors: &mut Errors) -> Option<Self> {
        let item = self.get(name)?;
        match &item.value {
            ItemValue::Flag => Some(Self { items: Vec::new() }),
            ItemValue::List(items) => Some(Self::checked(items.clone(), known, errors)),
            ItemValue::Literal(_) | ItemValue::Brackets => {
                let known = known.join(", ");
                errors.push(item, format!("`{name}` takes no value; write `{name}` or `{name}({known})`"));
                None
            }
        }
    }
}

fn unknown(name: &str, known: &[&str]) -> String {
    let places = PLACES.iter().filter(|(_, names)| names.contains(&name)).map(|(place, _)| *place);
    match places.collect::<Vec<_>>().as_slice() {
        [] => format!("unknown attribute `{name}`{}", advice(of_serde(name, known), known)),
        places => format!("attribute `{name}` has no meaning here; it stands on {}", places.join(" or ")),
    }
}

/// Our name for what serde calls otherwise.
fn of_serde<'a>(name: &'a str, known: &[&str]) -> &'a str {
    let ours: &[&str] = match name {
        "rename" => &["key", "name", "value"],
        "tag" => &["discriminator"],
        "other" => &["unknown"],
        _ => &[],
    };
    ours.iter().find(|ours| known.contains(ours)).unwrap_or(&name)
}
