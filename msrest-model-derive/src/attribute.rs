//! The syntax of `#[rest(..)]`: its items, before their meaning is checked.

use std::fmt::Display;

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{
    AngleBracketedGenericArguments, Attribute, Ident, Lit, LitBool, LitStr, Token, parenthesized, token,
};

use crate::errors::{Errors, advice};
use crate::foreign_words;
use crate::model::DefaultValue;
use crate::vocabulary::{self, PLACES};

/// The items of all `#[rest(..)]` of one type, field or variant.
pub(crate) struct Items<'e> {
    /// In the order of the source.
    pub(crate) all: Vec<Item>,
    pub(crate) errors: &'e Errors,
}

impl<'e> Items<'e> {
    /// Reads the attributes; unknown and repeated names are errors.
    pub(crate) fn read(attributes: &[Attribute], known: &[&str], errors: &'e Errors) -> Self {
        let own = attributes.iter().filter(|attribute| attribute.path().is_ident("rest"));
        let mut items = Vec::new();
        for attribute in own {
            items.extend(errors.take(attribute.parse_args_with(parse_items)).unwrap_or_default());
        }
        Self::checked(items, known, errors)
    }

    fn checked(items: Vec<Item>, known: &[&str], errors: &'e Errors) -> Self {
        let mut all: Vec<Item> = Vec::new();
        for item in items {
            let name = item.name.to_string();
            if !known.contains(&name.as_str()) {
                errors.push(&item.name, unknown(&name, known));
            } else if all.iter().any(|other| other.name == item.name) {
                errors.push(&item.name, format!("duplicate attribute `{name}`; remove one of them"));
            } else {
                all.push(item);
            }
        }
        Self { all, errors }
    }

    pub(crate) fn get(&self, name: &str) -> Option<&Item> {
        self.all.iter().find(|item| item.name == name)
    }

    /// Reports an error at an item, if it is there.
    pub(crate) fn refuse(&self, name: &str, message: impl Display) {
        if let Some(item) = self.get(name) {
            self.errors.push(&item.name, message);
        }
    }

    /// Whether the flag is there.
    pub(crate) fn flag(&self, name: &str) -> bool {
        let item = self.get(name);
        if item.is_some_and(|item| !matches!(item.value, Value::Flag)) {
            self.refuse(name, format!("`{name}` takes no value; write `{name}` alone"));
        }
        item.is_some()
    }

    /// Whether traits are implemented: they are, unless `name = false` is there.
    pub(crate) fn switch(&self, name: &str, traits: &str) -> bool {
        match self.literal(name) {
            Some(Lit::Bool(LitBool { value: false, .. })) => return false,
            Some(other) => {
                let message = format!(
                    "{traits} are implemented anyway; remove it, or write `{name} = false` to leave them out"
                );
                self.errors.push(other, message);
            }
            None => {}
        }
        true
    }

    /// The literal of `name = literal`.
    pub(crate) fn literal(&self, name: &str) -> Option<&Lit> {
        let item = self.get(name)?;
        let refuse =
            || self.errors.refuse(&item.name, format!("`{name}` needs a value; write `{name} = ..`"));
        item.literal().or_else(refuse)
    }

    /// The value of `name`, or of `name = expression`.
    pub(crate) fn default_value(&self, name: &str) -> Option<DefaultValue> {
        let item = self.get(name)?;
        let expression = match &item.value {
            Value::Expression(expression) => Some(expression.clone()),
            Value::Flag => None,
            _ => {
                let message = format!("`{name}` takes no list; write `{name}` or `{name} = ..`");
                return self.errors.refuse(&item.name, message);
            }
        };
        Some(DefaultValue { at: item.name.span(), expression })
    }

    /// The literal of `name = ".."`.
    pub(crate) fn text(&self, name: &str) -> Option<LitStr> {
        let item = self.get(name)?;
        let at: &dyn ToTokens = match &item.value {
            Value::Literal(Lit::Str(text)) => return Some(LitStr::new(&text.value(), text.span())),
            Value::Literal(other) => other,
            _ => &item.name,
        };
        self.errors.refuse(at, format!("`{name}` needs a string; write `{name} = \"..\"`"))
    }

    /// The text of `name = ".."`.
    pub(crate) fn value(&self, name: &str) -> Option<String> {
        self.text(name).map(|text| text.value())
    }

    /// The literal of `name = ".."`, which has to be one of `known`.
    pub(crate) fn one_of(&self, name: &str, what: &str, known: &[&str]) -> Option<LitStr> {
        let literal = self.text(name)?;
        let text = literal.value();
        if known.contains(&text.as_str()) {
            return Some(literal);
        }
        self.errors.refuse(&literal, format!("unknown {what} {text:?}{}", advice(&text, known)))
    }

    /// The items of `name(..)`, none for `name` alone.
    pub(crate) fn list(&self, name: &str, known: &[&str]) -> Option<Self> {
        let item = self.get(name)?;
        match &item.value {
            Value::Flag => Some(Self { all: Vec::new(), errors: self.errors }),
            Value::List(tokens) if !starts_with_value(tokens) => {
                let items = self.errors.take(parse_items.parse2(tokens.clone()))?;
                Some(Self::checked(items, known, self.errors))
            }
            _ => {
                let known = known.join(", ");
                let message = format!("`{name}` takes no value; write `{name}` or `{name}({known})`");
                self.errors.refuse(&item.name, message)
            }
        }
    }
}

/// `name`, `name = literal` or `name(item, ..)`
pub(crate) struct Item {
    pub(crate) name: Ident,
    pub(crate) value: Value,
}

pub(crate) enum Value {
    Flag,
    Literal(Lit),
    /// The tokens behind `=`, for a name that takes any expression.
    Expression(TokenStream),
    /// The tokens in brackets, which are items if the name takes a list.
    List(TokenStream),
}

impl Item {
    /// The literal of `name = literal`.
    pub(crate) fn literal(&self) -> Option<&Lit> {
        match &self.value {
            Value::Literal(literal) => Some(literal),
            _ => None,
        }
    }
}

impl Parse for Item {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let name = Ident::parse_any(input).map_err(|error| {
            syn::Error::new(error.span(), "expected the name of an attribute, such as `key`")
        })?;
        let value = if input.peek(Lit) {
            return Err(input.error(format!("expected `=`; write `{name} = ..`")));
        } else if input.peek(Token![=]) && vocabulary::EXPRESSIONS.iter().any(|known| name == known) {
            input.parse::<Token![=]>()?;
            Value::Expression(parse_expression(input)?)
        } else if input.peek(Token![=]) {
            input.parse::<Token![=]>()?;
            let message =
                format!("the value of `{name}` is not a literal; write a text in quotes, a number or a bool");
            Value::Literal(input.parse().map_err(|error| syn::Error::new(error.span(), message))?)
        } else if input.peek(token::Paren) {
            let content;
            parenthesized!(content in input);
            Value::List(content.parse()?)
        } else {
            Value::Flag
        };
        Ok(Self { name, value })
    }
}

fn parse_items(input: ParseStream<'_>) -> syn::Result<Vec<Item>> {
    Punctuated::<Item, Token![,]>::parse_terminated(input).map(|items| items.into_iter().collect())
}

/// The tokens up to the next comma outside of brackets; a semicolon is no part of them. If they are not an expression, the compiler
/// says so at their use.
fn parse_expression(input: ParseStream<'_>) -> syn::Result<TokenStream> {
    let mut tokens = TokenStream::new();
    while !input.is_empty() && !input.peek(Token![,]) && !input.peek(Token![;]) {
        if input.peek(Token![::]) && input.peek3(Token![<]) {
            input.parse::<AngleBracketedGenericArguments>()?.to_tokens(&mut tokens);
        } else {
            input.parse::<TokenTree>()?.to_tokens(&mut tokens);
        }
    }
    if tokens.is_empty() { Err(input.error("expected the default value")) } else { Ok(tokens) }
}

fn starts_with_value(tokens: &TokenStream) -> bool {
    matches!(tokens.clone().into_iter().next(), Some(TokenTree::Literal(_)))
}

fn unknown(name: &str, known: &[&str]) -> String {
    let places = PLACES.iter().filter(|(_, names)| names.contains(&name)).map(|(place, _)| *place);
    let places = places.collect::<Vec<_>>().join(" or ");
    match (foreign_words::advice(name, known), places.as_str()) {
        (Some(advice), "") => format!("unknown attribute `{name}`; {advice}"),
        (Some(advice), _) => format!("attribute `{name}` has no meaning here; {advice}"),
        (None, "") => format!("unknown attribute `{name}`{}", advice(name, known)),
        (None, places) => format!("attribute `{name}` has no meaning here; it stands on {places}"),
    }
}
