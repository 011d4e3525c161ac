//! The items inside `#[rest(..)]`, before anybody knows what they mean.

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream, Parser};
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
    /// What stands in brackets: items, where the name takes any.
    List(TokenStream),
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
            let message =
                format!("the value of `{name}` is no literal; write a text in quotes, a number or a bool");
            ItemValue::Literal(input.parse().map_err(|error| syn::Error::new(error.span(), message))?)
        } else if input.peek(token::Paren) {
            let content;
            parenthesized!(content in input);
            ItemValue::List(content.parse()?)
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
    items: Vec<Item>,
}

impl Items {
    /// Reads the attributes; unknown and repeated names are errors.
    pub(crate) fn read(attributes: &[syn::Attribute], known: &[&str], errors: &mut Errors) -> Self {
        let own = attributes.iter().filter(|attribute| attribute.path().is_ident("rest"));
        let lists = own.filter_map(|attribute| errors.take(attribute.parse_args_with(Self::parse)));
        let items: Vec<Item> = lists.flatten().collect();
        Self::checked(items, known, errors)
    }

    fn parse(input: ParseStream<'_>) -> syn::Result<Punctuated<Item, Token![,]>> {
        Punctuated::parse_terminated(input)
    }

    fn checked(items: impl IntoIterator<Item = Item>, known: &[&str], errors: &mut Errors) -> Self {
        let mut kept: Vec<Item> = Vec::new();
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
        self.items.iter().find(|item| item.name == name)
    }

    /// The names that are there, in the order of the source.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &Item> {
        self.items.iter()
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
        errors.refuse(at, format!("`{name}` needs a string; write `{name} = \"..\"`"))
    }

    /// The text of `name = ".."`, which is one of those.
    pub(crate) fn one_of(
        &self,
        name: &str,
        what: &str,
        known: &[&str],
        errors: &mut Errors,
    ) -> Option<&LitStr> {
        let literal = self.text(name, errors)?;
        let text = literal.value();
        if known.contains(&text.as_str()) {
            return Some(literal);
        }
        errors.refuse(literal, format!("unknown {what} {text:?}{}", advice(&text, known)))
    }

    /// The literal of `name = literal`.
    pub(crate) fn literal(&self, name: &str, errors: &mut Errors) -> Option<&Lit> {
        let item = self.get(name)?;
        match &item.value {
            ItemValue::Literal(literal) => Some(literal),
            _ => errors.refuse(item, format!("`{name}` needs a value; write `{name} = ..`")),
        }
    }

    /// The items of `name(..)`, none for `name` alone.
    pub(crate) fn list(&self, name: &str, known: &[&str], errors: &mut Errors) -> Option<Self> {
        let item = self.get(name)?;
        match &item.value {
            ItemValue::Flag => Some(Self { items: Vec::new() }),
            ItemValue::List(tokens) if !starts_with_value(tokens) => {
                let items = errors.take(Self::parse.parse2(tokens.clone()))?;
                Some(Self::checked(items, known, errors))
            }
            _ => {
                let known = known.join(", ");
                errors.refuse(item, format!("`{name}` takes no value; write `{name}` or `{name}({known})`"))
            }
        }
    }
}

fn starts_with_value(tokens: &TokenStream) -> bool {
    matches!(tokens.clone().into_iter().next(), Some(TokenTree::Literal(_)))
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
