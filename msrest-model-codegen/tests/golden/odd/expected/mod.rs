//! Models of odd.
//!
//! Generated from `document.yaml` by `msrest-codegen`. Needs the feature `pattern` of `msrest-model`.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use msrest_model::{Model, RestEnum};
use serde_json::{Map, Value};

/// The text "".
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Empty {
    /// The text " ".
    #[rest(key = " ")]
    pub value: Option<String>,
    /// `__`.
    #[rest(key = "__")]
    pub value2: Option<String>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: Map<String, Value>,
}

/// `日本`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct 日本 {
    /// `名前`.
    pub 名前: Option<String>,
    /// `😀`.
    #[rest(key = "😀")]
    pub value: Option<String>,
    /// `ñandú`.
    pub ñandú: Option<String>,
    /// `İ`.
    #[rest(key = "İ")]
    pub i̇: Option<String>,
}

/// `A<B>`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct AB {
    /// `a`.
    pub a: Option<String>,
}

/// `A-B`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(name = "AB")]
pub struct AB2 {
    /// `a`.
    pub a: Option<String>,
}

/// `A_B`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(name = "AB")]
pub struct AB3 {
    /// `a`.
    pub a: Option<String>,
}

/// `a b`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(name = "AB")]
pub struct AB4 {
    /// `a`.
    pub a: Option<String>,
}

/// `ABBase`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(name = "ABBase")]
pub struct AbBase {
    /// `a`.
    pub a: Option<String>,
}

/// `type`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(rename_all = "snake_case")]
pub struct Type {
    /// `fn`.
    pub r#fn: Option<String>,
    /// `r#type`.
    #[rest(key = "r#type")]
    pub r_type: Option<String>,
    /// `union`.
    pub union: Option<String>,
    /// `self`.
    pub self_: Option<String>,
    /// `Self`.
    #[rest(key = "Self")]
    pub self_2: Option<String>,
    /// `crate`.
    pub crate_: Option<String>,
    /// `super`.
    pub super_: Option<String>,
    /// `_`.
    #[rest(key = "_")]
    pub value: Option<String>,
    /// `try`.
    pub r#try: Option<String>,
    /// `gen`.
    pub r#gen: Option<String>,
    /// `raw`.
    pub raw: Option<String>,
    /// `macro_rules`.
    pub macro_rules: Option<String>,
    /// `'static`.
    #[rest(key = "'static")]
    pub r#static: Option<String>,
}

/// `Self`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(name = "Self")]
pub struct SelfValue {
    /// `a`.
    pub a: Option<String>,
}

/// `self`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(name = "Self")]
pub struct SelfValue2 {
    /// `a`.
    pub a: Option<String>,
}

/// `String`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(name = "String")]
pub struct StringModel {
    /// `a`.
    pub a: Option<String>,
}

/// `Option`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(name = "Option")]
pub struct OptionModel {
    /// `a`.
    pub a: Option<String>,
}

/// `Iterator`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Iterator {
    /// `a`.
    pub a: Option<String>,
}

/// `Send`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Send {
    /// `a`.
    pub a: Option<String>,
}

/// `Sized`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Sized {
    /// `a`.
    pub a: Option<String>,
}

/// `Drop`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Drop {
    /// `a`.
    pub a: Option<String>,
}

/// `Consts`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Consts {
    /// `a`.
    #[rest(constant = "x", required)]
    pub a: Option<String>,
    /// `b`.
    #[rest(constant = 5, required)]
    pub b: Option<i64>,
    /// `c`.
    #[rest(constant = true, required)]
    pub c: Option<bool>,
    /// `d`.
    #[rest(required)]
    pub d: Option<Value>,
    /// `e`.
    #[rest(required)]
    pub e: Option<Value>,
    /// `f`.
    #[rest(constant = 1.5, required)]
    pub f: Option<f64>,
    /// `g`.
    pub g: Option<Value>,
    /// `h`.
    pub h: Option<String>,
    /// `i`.
    pub i: Option<i64>,
}

/// `Enums`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(rename_all = "camelCase")]
pub struct Enums {
    /// `bools`.
    pub bools: Option<bool>,
    /// `oneBool`.
    #[rest(constant = true, required)]
    pub one_bool: Option<bool>,
    /// `nums`.
    pub nums: Option<f64>,
    /// `oneNum`.
    #[rest(constant = 1.5, required)]
    pub one_num: Option<f64>,
    /// `mixed`.
    pub mixed: Option<Value>,
    /// `oneMix`.
    #[rest(required)]
    pub one_mix: Option<Value>,
    /// `strNull`.
    pub str_null: Option<EnumsStrNull>,
    /// `n1`.
    #[rest(required)]
    pub n1: Option<EnumsN1>,
    /// `big`.
    pub big: Option<i64>,
    /// `ints`.
    pub ints: Option<EnumsInts>,
    /// `empty`.
    pub empty: Option<String>,
    /// `dup`.
    pub dup: Option<EnumsDup>,
    /// `e2`.
    pub e2: Option<EnumsE2>,
    /// `objs`.
    pub objs: Option<Value>,
}

/// `Nulls`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Nulls {
    /// `a`.
    pub a: Option<String>,
    /// `b`.
    pub b: Option<Value>,
    /// `c`.
    pub c: Option<Value>,
    /// `d`.
    pub d: Option<Send>,
    /// `e`.
    pub e: Option<Send>,
    /// `f`.
    pub f: Option<Value>,
    /// `g`.
    pub g: Option<Value>,
    /// `h`.
    pub h: Option<Value>,
    /// `i`.
    pub i: Option<Value>,
    /// `j`.
    pub j: Option<Value>,
}

/// `Bools`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Bools {
    /// `a`.
    pub a: Option<Value>,
    /// `c`.
    pub c: Option<Vec<Value>>,
    /// `d`.
    pub d: Option<Value>,
}

/// `RequiredText`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct RequiredText {
    /// `a`.
    pub a: Option<String>,
}

/// `Adds`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(rename_all = "camelCase")]
pub struct Adds {
    /// `a`.
    pub a: Option<BTreeMap<String, Value>>,
    /// `b`.
    pub b: Option<Value>,
    /// `c`.
    pub c: Option<BTreeMap<String, Value>>,
    /// `d`.
    pub d: Option<BTreeMap<String, BTreeMap<String, Vec<AddsDValueValueItem>>>>,
    /// `additionalProperties`.
    pub additional_properties: Option<String>,
    /// `additional_properties`.
    #[rest(key = "additional_properties")]
    pub additional_properties2: Option<String>,
    /// `otherProperties`.
    pub other_properties: Option<String>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub other_properties2: BTreeMap<String, i64>,
}

/// `AddsObj`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct AddsObj {
    /// `a`.
    pub a: Option<String>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: BTreeMap<String, AddsObjValue>,
}

/// `AddsBytes`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct AddsBytes {
    /// `a`.
    pub a: Option<String>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send), format = "bytearray")]
    pub additional_properties: BTreeMap<String, Vec<u8>>,
}

/// `MapSelf`.
pub type MapSelf = BTreeMap<String, Value>;

/// `AliasA`.
pub type AliasA = Value;

/// `AliasB`.
pub type AliasB = Value;

/// `AliasC`.
pub type AliasC = Value;

/// `SelfParent`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct SelfParent {
    /// `a`.
    pub a: Option<String>,
}

/// `Cond`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Cond {
    /// `a`.
    pub a: Option<String>,
}

/// `MultiAll`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct MultiAll {
    /// `a`.
    pub a: Option<String>,
    /// `own`.
    #[rest(required)]
    pub own: Option<String>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: Map<String, Value>,
}

/// `AllTexts`.
pub type AllTexts = String;

/// `Limits`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Limits {
    /// `a`.
    pub a: Option<i64>,
    /// `b`.
    pub b: Option<String>,
    /// `c`.
    pub c: Option<String>,
    /// `d`.
    #[rest(maximum = 10, minimum_ex = 3)]
    pub d: Option<i64>,
    /// `e`.
    pub e: Option<f64>,
    /// `f`.
    #[rest(pattern = "^(?<!a)b\\p{L}+$")]
    pub f: Option<String>,
    /// `g`.
    #[rest(minimum = -99999999999)]
    pub g: Option<i32>,
    /// `h`.
    #[rest(minimum = -1)]
    pub h: Option<u8>,
    /// `i`.
    #[rest(minimum = 1.5)]
    pub i: Option<i64>,
    /// `j`.
    #[rest(maximum = 1e30)]
    pub j: Option<i64>,
    /// `k`.
    pub k: Option<f64>,
    /// `l`.
    #[rest(unique)]
    pub l: Option<Vec<f64>>,
    /// `m`.
    pub m: Option<String>,
    /// `n`.
    pub n: Option<bool>,
    /// `o`.
    #[rest(min_items = 1)]
    pub o: Option<Vec<String>>,
    /// `p`.
    #[rest(multiple = 0.5)]
    pub p: Option<i64>,
    /// `q`.
    #[rest(multiple = -2)]
    pub q: Option<i64>,
    /// `r`.
    #[rest(maximum = 1.8446744073709552e19)]
    pub r: Option<f64>,
    /// `s`.
    #[rest(minimum = -0.0)]
    pub s: Option<f64>,
    /// `t`.
    pub t: Option<String>,
}

/// \# Heading
///
/// \* bullet \[a\]\[b\] \`unclosed \`\`\`rust let x = 1; \*/ //! /// \#\[doc\] \`\`` indented code | a | b
/// | |---|---| <div onclick="x">&nbsp;</div> <https://a.b> [x]: http://foo "t" [Vec](foo::bar) [`Vec`]
/// [`String::nope\`\] 1) one \~\~\~ --- === \$\\alpha\$ {curly} \\ backslash \[^1\] \[ \] - \[x\] task
/// <https://example.com/(a>)\_b. http:// https://ünï.de ends with backslash \\
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Doc {
    /// \#
    pub a: Option<String>,
    /// \---
    pub b: Option<String>,
    /// \* a \* b
    ///
    /// 1\. c
    pub c: Option<String>,
    /// \[a\](<http://x.y> 'z') [b](http://x.y) ![i](http://x.y/z.png) \<a@b.c\> a@b.c www.example.com
    /// ftp://x
    pub d: Option<String>,
    /// \``a`b\`\`
    pub e: Option<String>,
    /// \<T\>
    pub f: Option<String>,
    /// a b c​d﻿
    ///
    /// Default: `{}`.
    pub g: Option<String>,
    /// \> quote \> more
    pub h: Option<String>,
    /// TODO: x
    ///
    /// See also: - one - two - three
    pub i: Option<String>,
    /// very\_long\_word\_without\_any\_space\_in\_it\_very\_long\_word\_without\_any\_space\_in\_it\_very\_long\_word\_without\_any\_space\_in\_it\_very\_long
    pub j: Option<String>,
    /// foo::bar Foo::\<T\> fn() -\> Result\<(), E\> a\*b\*c \_\_x\_\_ \_y\_ HTTP/2 \\n \\\[ \&amp; \&lt; 3
    /// \< 4 \> 2
    pub k: Option<String>,
    /// 1\. 2. x 10) y + z = q : def
    pub l: Option<Vec<String>>,
    /// tabbed
    ///
    /// Default: `true`.
    pub m: Option<bool>,
    /// `a` \`\`b\`\` \`\`\`c\`\`\`
    pub n: Option<DateTime<Utc>>,
    /// \-
    pub o: Option<String>,
    /// \`\`\`
    pub p: Option<String>,
    /// a line === b --- \*\*\* \_\_\_
    pub q: Option<String>,
    /// \|a\|b\| \|-\|-\| \|c\|d\|
    pub r: Option<String>,
    /// \[!NOTE\] \> \[!WARNING\] x
    pub s: Option<String>,
}

/// `Disc`.
#[derive(Debug, Clone, PartialEq, Model)]
#[rest(discriminator = "kind")]
pub enum Disc {
    /// `one`.
    #[rest(value = "one")]
    D1(D1),
    /// `two`.
    #[rest(value = "two")]
    D2(D2),
    /// No subtype, or one that is not known.
    #[rest(base)]
    Base(DiscBase),
}

/// The `Disc` of no subtype that is known.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(name = "Disc")]
pub struct DiscBase {
    /// Which subtype it is.
    #[rest(required)]
    pub kind: Option<String>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: Map<String, Value>,
}

/// `D1`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(discriminator = "kind", value = "one")]
pub struct D1 {
    /// `a`.
    pub a: Option<String>,
}

/// `D2`.
#[derive(Debug, Clone, PartialEq, Model)]
#[rest(discriminator = "kind")]
pub enum D2 {
    /// `D22`.
    #[rest(value = "D22")]
    D22(D22),
    /// No subtype, or one that is not known.
    #[rest(base, value = "two")]
    Base(D2Base),
}

/// The `D2` of no subtype that is known.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(name = "D2", discriminator = "kind", value = "two")]
pub struct D2Base {
    /// Which subtype it is.
    #[rest(required)]
    pub kind: Option<String>,
    /// `b`.
    pub b: Option<String>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: Map<String, Value>,
}

/// `D22`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(discriminator = "kind", value = "D22")]
pub struct D22 {
    /// `b`.
    pub b: Option<String>,
    /// `c`.
    pub c: Option<String>,
}

/// `UsesDisc`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct UsesDisc {
    /// `d`.
    pub d: Option<Disc>,
    /// `m`.
    pub m: Option<BTreeMap<String, Disc>>,
}

/// `Nested`.
pub type Nested = Vec<BTreeMap<String, Vec<NestedItemValueItem>>>;

/// `Flat`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Flat {
    /// `name`.
    #[rest(key = "properties.name", required)]
    pub properties_name: Option<String>,
    /// `ro`.
    #[rest(key = "properties.ro", readonly)]
    pub ro: Option<String>,
    /// `a.b`.
    #[rest(key = "properties.a\\.b")]
    pub a_b: Option<String>,
    /// `q`.
    #[rest(key = "properties.deep.q", required)]
    pub q: Option<String>,
    /// `name`.
    #[rest(key = "properties.deep.name")]
    pub properties_name2: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `name`.
    #[rest(key = "ro.name", readonly)]
    pub ro_name: Option<String>,
    /// `ro`.
    #[rest(key = "ro.ro", readonly)]
    pub ro_ro: Option<String>,
    /// `a.b`.
    #[rest(key = "ro.a\\.b", readonly)]
    pub ro_a_b: Option<String>,
    /// `q`.
    #[rest(key = "ro.deep.q", readonly)]
    pub ro_q: Option<String>,
    /// `name`.
    #[rest(key = "ro.deep.name", readonly)]
    pub ro_name2: Option<String>,
    /// `disc`.
    pub disc: Option<Disc>,
    /// `sc`.
    pub sc: Option<String>,
    /// `me`.
    pub me: Option<Box<Flat>>,
    /// `name`.
    #[rest(key = "nul.name")]
    pub nul_name: Option<String>,
    /// `ro`.
    #[rest(key = "nul.ro", readonly)]
    pub nul_ro: Option<String>,
    /// `a.b`.
    #[rest(key = "nul.a\\.b")]
    pub nul_a_b: Option<String>,
    /// `q`.
    #[rest(key = "nul.deep.q")]
    pub nul_q: Option<String>,
    /// `name`.
    #[rest(key = "nul.deep.name")]
    pub nul_name2: Option<String>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: Map<String, Value>,
}

/// `FlatIn`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct FlatIn {
    /// `name`.
    #[rest(required)]
    pub name: Option<String>,
    /// `ro`.
    #[rest(readonly)]
    pub ro: Option<String>,
    /// `a.b`.
    #[rest(key = "a\\.b")]
    pub a_b: Option<String>,
    /// `q`.
    #[rest(key = "deep.q", required)]
    pub q: Option<String>,
    /// `name`.
    #[rest(key = "deep.name")]
    pub deep_name: Option<String>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: Map<String, Value>,
}

/// `Numbers`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Numbers {
    /// `a`.
    pub a: Option<i8>,
    /// `b`.
    pub b: Option<u64>,
    /// `c`.
    pub c: Option<i64>,
    /// `d`.
    pub d: Option<i64>,
    /// `e`.
    pub e: Option<String>,
    /// `f`.
    pub f: Option<String>,
    /// `g`.
    #[rest(format = "unix-time")]
    pub g: Option<DateTime<Utc>>,
    /// `h`.
    pub h: Option<f64>,
    /// `i`.
    pub i: Option<i64>,
    /// `j`.
    pub j: Option<i64>,
    /// `k`.
    pub k: Option<String>,
    /// `l`.
    pub l: Option<bool>,
}

/// `NewPetPostRequest`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct NewPetPostRequest {
    /// `hook`.
    pub hook: Option<String>,
}

/// `EnumsStrNull`.
#[derive(Debug, Clone, PartialEq, Eq, RestEnum)]
#[rest(rename_all = "camelCase")]
pub enum EnumsStrNull {
    /// `a`.
    A,
    /// `b`.
    B,
    /// A value that is newer than this list.
    #[rest(unknown)]
    Other(String),
}

/// `EnumsN1`.
#[derive(Debug, Clone, PartialEq, Eq, RestEnum)]
#[rest(rename_all = "camelCase")]
pub enum EnumsN1 {
    /// `a`.
    A,
    /// A value that is newer than this list.
    #[rest(unknown)]
    Other(String),
}

/// `EnumsInts`.
#[derive(Debug, Clone, PartialEq, Eq, RestEnum)]
#[rest(integer)]
pub enum EnumsInts {
    /// `1`.
    #[rest(value = 1)]
    N1,
    /// `2`.
    #[rest(value = 2)]
    N2,
    /// `3`.
    #[rest(value = 3)]
    N3,
    /// A value that is newer than this list.
    #[rest(unknown)]
    Other(i64),
}

/// `EnumsDup`.
#[derive(Debug, Clone, PartialEq, Eq, RestEnum)]
#[rest(rename_all = "camelCase")]
pub enum EnumsDup {
    /// `a`.
    A,
    /// `A`.
    #[rest(value = "A")]
    A2,
    /// `a `.
    #[rest(value = "a ")]
    A3,
    /// ` a`.
    #[rest(value = " a")]
    A4,
    /// A value that is newer than this list.
    #[rest(unknown)]
    Other(String),
}

/// `EnumsE2`.
#[derive(Debug, Clone, PartialEq, Eq, RestEnum)]
pub enum EnumsE2 {
    /// The text "".
    #[rest(value = "")]
    Empty,
    /// The text " ".
    #[rest(value = " ")]
    Value,
    /// The text "\\t".
    #[rest(value = "\t")]
    Value2,
    /// The text "\\n".
    #[rest(value = "\n")]
    Value3,
    /// `"`.
    #[rest(value = "\"")]
    Value4,
    /// `\`.
    #[rest(value = "\\")]
    Value5,
    /// `*/`.
    #[rest(value = "*/")]
    Value6,
    /// `ab`.
    #[rest(value = "a\u{202e}b")]
    AB,
    /// A value that is newer than this list.
    #[rest(unknown)]
    Other(String),
}

/// `AddsDValueValueItem`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct AddsDValueValueItem {
    /// `deep`.
    pub deep: Option<String>,
}

/// `AddsObjValue`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct AddsObjValue {
    /// `x`.
    pub x: Option<String>,
}

/// `NestedItemValueItem`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct NestedItemValueItem {
    /// `x`.
    pub x: Option<NestedItemValueItemX>,
}

/// `FlatInDeep`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct FlatInDeep {
    /// `q`.
    #[rest(required)]
    pub q: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: Map<String, Value>,
}

/// `NestedItemValueItemX`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct NestedItemValueItemX {
    /// `y`.
    pub y: Option<NestedItemValueItemXy>,
}

/// `NestedItemValueItemXY`.
#[derive(Debug, Clone, PartialEq, Eq, RestEnum)]
#[rest(rename_all = "camelCase")]
pub enum NestedItemValueItemXy {
    /// `p`.
    P,
    /// `q`.
    Q,
    /// A value that is newer than this list.
    #[rest(unknown)]
    Other(String),
}
