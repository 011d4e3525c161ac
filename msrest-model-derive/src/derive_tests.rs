//! What holds for every expansion: how much a field costs, the errors about features, and that no attribute makes it panic.

use proc_macro2::{TokenStream, TokenTree};
use quote::quote;
#[cfg(not(any(feature = "xml", feature = "pattern")))]
use syn::DeriveInput;
use syn::parse_quote;

use crate::model_impls;

/// The most tokens of the expansion that one more field may cost, and those of a model that has none.
const TOKENS_PER_FIELD: usize = 130;
const TOKENS_OF_A_MODEL: usize = 300;

/// Whatever stands on it, with one rule; each further one is written once and checked once.
#[test]
fn tokens_per_field() {
    let fields = [
        quote!(#[rest(key = "properties.field", readonly)] field: Option<String>),
        quote!(field: String),
        quote!(#[rest(secret)] field: Option<Vec<Key>>),
        quote!(#[rest(constant = "SQL")] field: Option<String>),
        quote!(#[rest(default)] field: String),
        quote!(#[rest(default = 3)] field: u8),
        quote!(#[rest(default = "ops")] field: String),
        quote!(#[rest(required)] field: Option<String>),
        quote!(#[rest(max_length = 5)] field: Option<String>),
        quote!(#[rest(maximum = 5)] field: Option<i64>),
        quote!(#[rest(format = "rfc-1123")] field: Option<DateTime<Utc>>),
        quote!(#[rest(skip)] field: Instant),
        quote!(#[rest(skip, default = Instant::now())] field: Instant),
    ];
    for field in fields {
        let per_field = (tokens(&field, 20) - tokens(&field, 10)) / 10;
        assert!(per_field < TOKENS_PER_FIELD, "{per_field} tokens of expansion for {field}");
    }
    let of_a_model = count(model_impls(&parse_quote!(
        struct Job {}
    )));
    assert!(of_a_model <= TOKENS_OF_A_MODEL, "{of_a_model} tokens of expansion for a model");
}

/// How many tokens the expansion of a model with this many fields has.
fn tokens(field: &TokenStream, fields: usize) -> usize {
    let numbered = |number| field.to_string().replace("field", &format!("field_{number}"));
    let fields = (0..fields).map(|number| numbered(number).parse::<TokenStream>().unwrap());
    count(model_impls(&parse_quote!(struct Job { #(#fields,)* })))
}

/// The number of tokens, in which each delimiter counts.
fn count(tokens: TokenStream) -> usize {
    let tree = |token| match token {
        TokenTree::Group(group) => 2 + count(group.stream()),
        _ => 1,
    };
    tokens.into_iter().map(tree).sum()
}

/// An attribute whose feature is off names the feature in its error.
#[cfg(not(any(feature = "xml", feature = "pattern")))]
#[test]
fn without_features() {
    let item: DeriveInput = parse_quote! {
        #[rest(xml(name = "Data"))]
        struct Job {
            #[rest(xml(attr))]
            id: Option<String>,
            #[rest(pattern = "a")]
            name: Option<String>,
        }
    };
    let output = model_impls(&item).to_string();
    for (feature, times) in [("xml", 2), ("pattern", 1)] {
        let message = format!(
            "`{feature}` needs the feature `{feature}` of `msrest-model`; enable it in your Cargo.toml"
        );
        assert_eq!(output.matches(&message).count(), times, "{output}");
    }
}

/// Deriving never panics, whatever stands in the attributes.
#[test]
fn odd_attributes() {
    let odd = [
        quote!(),
        quote!(=),
        quote!(key =),
        quote!(key()),
        quote!(key(("a"))),
        quote!("key"),
        quote!(, ,),
        quote!(min_length = -),
    ];
    for tokens in odd {
        let item = parse_quote!(
            struct Job {
                #[rest(#tokens)]
                id: Option<String>,
            }
        );
        model_impls(&item);
    }
}
