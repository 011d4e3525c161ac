//! Models of unions.
//!
//! Generated from `document.yaml` by `msrest-codegen`.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use msrest_model::{Model, OneOrMany, RestEnum, RestType};
use serde_json::{Map, Value};

/// `Expression`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Expression {
    /// `value`.
    #[rest(required)]
    pub value: Option<String>,
}

/// A number of seconds, or what computes it.
#[derive(Debug, Clone, PartialEq, RestType)]
pub enum Seconds {
    /// The number.
    Integer(i32),
    /// `Expression`.
    Expression(Expression),
}

/// `Anything`.
#[derive(Debug, Clone, PartialEq, RestType)]
pub enum Anything {
    /// `true` or `false`.
    Boolean(bool),
    /// A text.
    Text(String),
    /// A number.
    Number(f64),
    /// A list.
    List(Vec<Option<Anything>>),
    /// An object.
    Map(BTreeMap<String, Option<Anything>>),
}

/// `Nested`.
#[derive(Debug, Clone, PartialEq, RestType)]
pub enum Nested {
    /// A number of seconds, or what computes it.
    Seconds(Seconds),
    /// `true` or `false`.
    Boolean(bool),
}

/// `Itself`.
pub type Itself = Value;

/// `Tree`.
#[derive(Debug, Clone, PartialEq, RestType)]
pub enum Tree {
    /// A text.
    Text(String),
    /// `TreeObject`.
    Object(Box<TreeObject>),
}

/// `Job`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(rename_all = "camelCase")]
pub struct Job {
    /// A number of seconds, or what computes it.
    pub timeout: Option<Seconds>,
    /// `timeouts`.
    pub timeouts: Option<Vec<Seconds>>,
    /// `either`.
    pub either: Option<JobEither>,
    /// `inline`.
    pub inline: Option<JobInline>,
    /// `someObject`.
    pub some_object: Option<JobSomeObject>,
    /// `oneOrMany`.
    pub one_or_many: Option<OneOrMany<String>>,
    /// `manyOrOne`.
    pub many_or_one: Option<OneOrMany<Expression>>,
    /// `bytes`.
    pub bytes: Option<OneOrMany<JobBytes>>,
    /// `stamp`.
    pub stamp: Option<JobStamp>,
    /// `openOrNumber`.
    pub open_or_number: Option<JobOpenOrNumber>,
    /// `twoObjects`.
    pub two_objects: Option<Value>,
    /// `twoTexts`.
    pub two_texts: Option<Value>,
    /// `notAll`.
    pub not_all: Option<Value>,
    /// `large`.
    pub large: Option<JobLarge>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: BTreeMap<String, JobValue>,
}

/// `Large`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Large {
    /// `a`.
    pub a: Option<String>,
    /// `b`.
    pub b: Option<String>,
    /// `c`.
    pub c: Option<String>,
    /// `d`.
    pub d: Option<String>,
    /// `e`.
    pub e: Option<String>,
    /// `f`.
    pub f: Option<String>,
    /// `g`.
    pub g: Option<String>,
    /// `h`.
    pub h: Option<String>,
    /// `i`.
    pub i: Option<String>,
    /// `j`.
    pub j: Option<String>,
    /// `k`.
    pub k: Option<String>,
    /// `l`.
    pub l: Option<String>,
}

/// `Beside`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Beside {
    /// `a`.
    pub a: Option<String>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: Map<String, Value>,
}

/// `Required`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Required {
    /// `a`.
    pub a: Option<String>,
    /// `b`.
    pub b: Option<String>,
}

/// `Patterns`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Patterns {
    /// `a`.
    pub a: Option<String>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: Map<String, Value>,
}

/// `Tuple`.
pub type Tuple = Vec<Value>;

/// `TreeObject`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct TreeObject {
    /// `left`.
    pub left: Option<Box<Tree>>,
}

/// `JobEither`.
#[derive(Debug, Clone, PartialEq, RestType)]
pub enum JobEither {
    /// A text.
    Text(String),
    /// An integer.
    Integer(i64),
}

/// `JobInline`.
#[derive(Debug, Clone, PartialEq, RestType)]
pub enum JobInline {
    /// `JobInlineObject`.
    Object(JobInlineObject),
    /// `JobInlineText`.
    Text(JobInlineText),
    /// A list.
    List(Vec<Value>),
}

/// `JobSomeObject`.
#[derive(Debug, Clone, PartialEq, RestType)]
pub enum JobSomeObject {
    /// An object.
    Map(BTreeMap<String, Value>),
    /// A text.
    Text(DateTime<Utc>),
}

/// `JobBytes`.
#[derive(Debug, Clone, PartialEq, RestType)]
#[rest(format = "bytearray")]
pub struct JobBytes(pub Vec<u8>);

/// `JobStamp`.
#[derive(Debug, Clone, PartialEq, RestType)]
pub enum JobStamp {
    /// `JobStampInteger`.
    Integer(JobStampInteger),
    /// `JobStampText`.
    Text(JobStampText),
}

/// `JobOpenOrNumber`.
#[derive(Debug, Clone, PartialEq, RestType)]
pub enum JobOpenOrNumber {
    /// `JobOpenOrNumberText`.
    Text(JobOpenOrNumberText),
    /// A number.
    Number(f64),
}

/// `JobLarge`.
#[derive(Debug, Clone, PartialEq, RestType)]
pub enum JobLarge {
    /// `Large`.
    Large(Box<Large>),
    /// A text.
    Text(String),
}

/// `JobValue`.
#[derive(Debug, Clone, PartialEq, RestType)]
pub enum JobValue {
    /// A text.
    Text(String),
    /// An integer.
    Integer(i64),
}

/// `JobInlineObject`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct JobInlineObject {
    /// `a`.
    pub a: Option<String>,
}

/// `JobInlineText`.
#[derive(Debug, Clone, PartialEq, Eq, RestEnum)]
#[rest(rename_all = "camelCase")]
pub enum JobInlineText {
    /// `x`.
    X,
    /// `y`.
    Y,
    /// A value that is newer than this list.
    #[rest(unknown)]
    Other(String),
}

/// `JobStampInteger`.
#[derive(Debug, Clone, PartialEq, RestType)]
#[rest(format = "unix-time")]
pub struct JobStampInteger(pub DateTime<Utc>);

/// `JobStampText`.
#[derive(Debug, Clone, PartialEq, RestType)]
#[rest(format = "rfc-1123")]
pub struct JobStampText(pub DateTime<Utc>);

/// `JobOpenOrNumberText`.
#[derive(Debug, Clone, PartialEq, Eq, RestEnum)]
#[rest(rename_all = "camelCase")]
pub enum JobOpenOrNumberText {
    /// `a`.
    A,
    /// A value that is newer than this list.
    #[rest(unknown)]
    Other(String),
}
