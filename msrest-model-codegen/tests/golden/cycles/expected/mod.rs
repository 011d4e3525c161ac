//! Models of cycles.
//!
//! Generated from `document.json` by `msrest-codegen`.

use std::collections::BTreeMap;

use msrest_model::Model;

/// `Error`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Error {
    /// `inner`.
    pub inner: Option<Box<Error>>,
    /// `details`.
    pub details: Option<Vec<Error>>,
}

/// `A`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct A {
    /// `b`.
    pub b: Option<Box<B>>,
}

/// `B`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct B {
    /// `c`.
    pub c: Option<Box<C>>,
}

/// `C`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct C {
    /// `a`.
    pub a: Option<Box<A>>,
    /// `map`.
    pub map: Option<BTreeMap<String, A>>,
}

/// `Outside`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Outside {
    /// `a`.
    pub a: Option<A>,
}
