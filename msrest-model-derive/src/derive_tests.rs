//! What holds for every expansion: how much a field costs, and what is said of features and odd attributes.

use proc_macro2::{TokenStream, TokenTree};
use quote::{format_ident, quote};
#[cfg(not(any(feature = "xml", feature = "pattern")))]
use syn::DeriveInput;
use syn::parse_quote;

use crate::model_impls;

/// The most tokens of the expansion that one more field may cost.
const TOKENS_PER_FIELD: usize = 120;

#[test]
fn tokens_per_field() {
    let per_field = (tokens(20) - tokens(10)) / 10;
    println!("{per_field} tokens of expansion per field");
    assert!(per_field < TOKENS_PER_FIELD, "{per_field} tokens of expansion per field");
}

/// The tokens of the expansion of a model with so many fields.
fn tokens(fields: usize) -> usize {
    let idents = (0..fields).map(|number| format_ident!("field_{number}"));
    let keys = (0..fields).map(|number| format!("field{number}"));
    let item = parse_quote!(struct Job { #(#[rest(key = #keys, readonly)] #idents: Option<String>,)* });
    count(model_impls(&item))
}

/// The tokens, each delimiter for itself.
fn count(tokens: TokenStream) -> usize {
    let tree = |token| match token {
        TokenTree::Group(group) => 2 + count(group.stream()),
        _ => 1,
    };
    tokens.into_iter().map(tree).sum()
}

/// A feature that is off says its name.
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
