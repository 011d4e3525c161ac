//! The models of `every_type`.

use super::enums::Color;
use chrono::DateTime;
use chrono::NaiveDate;
use chrono::NaiveTime;
use chrono::Utc;
use msrest_model::Duration;
use msrest_model::Model;
use rust_decimal::Decimal;
use serde_json::Map;
use serde_json::Value;
use std::collections::BTreeMap;

#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct AdditionalListBool {
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: BTreeMap<String, Option<Vec<Option<bool>>>>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct AdditionalListColor {
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: BTreeMap<String, Option<Vec<Option<Color>>>>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct AdditionalListDate {
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: BTreeMap<String, Option<Vec<Option<NaiveDate>>>>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct AdditionalListDecimal {
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: BTreeMap<String, Option<Vec<Option<Decimal>>>>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct AdditionalListDuration {
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: BTreeMap<String, Option<Vec<Option<Duration>>>>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct AdditionalListFish {
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: BTreeMap<String, Option<Vec<Option<Fish>>>>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct AdditionalListFloat {
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: BTreeMap<String, Option<Vec<Option<f64>>>>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct AdditionalListInt {
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: BTreeMap<String, Option<Vec<Option<i64>>>>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct AdditionalListIso8601 {
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: BTreeMap<String, Option<Vec<Option<DateTime<Utc>>>>>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct AdditionalListLeaf {
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: BTreeMap<String, Option<Vec<Option<Leaf>>>>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct AdditionalListLong {
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: BTreeMap<String, Option<Vec<Option<i64>>>>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct AdditionalListObject {
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: BTreeMap<String, Option<Vec<Value>>>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct AdditionalListStr {
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: BTreeMap<String, Option<Vec<Option<String>>>>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct AdditionalListTime {
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: BTreeMap<String, Option<Vec<Option<NaiveTime>>>>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct AdditionalMapBool {
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: BTreeMap<String, Option<BTreeMap<String, Option<bool>>>>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct AdditionalMapColor {
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: BTreeMap<String, Option<BTreeMap<String, Option<Color>>>>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct AdditionalMapDate {
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: BTreeMap<String, Option<BTreeMap<String, Option<NaiveDate>>>>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct AdditionalMapDecimal {
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: BTreeMap<String, Option<BTreeMap<String, Option<Decimal>>>>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct AdditionalMapDuration {
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: BTreeMap<String, Option<BTreeMap<String, Option<Duration>>>>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct AdditionalMapFish {
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: BTreeMap<String, Option<BTreeMap<String, Option<Fish>>>>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct AdditionalMapFloat {
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: BTreeMap<String, Option<BTreeMap<String, Option<f64>>>>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct AdditionalMapInt {
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: BTreeMap<String, Option<BTreeMap<String, Option<i64>>>>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct AdditionalMapIso8601 {
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: BTreeMap<String, Option<BTreeMap<String, Option<DateTime<Utc>>>>>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct AdditionalMapLeaf {
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: BTreeMap<String, Option<BTreeMap<String, Option<Leaf>>>>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct AdditionalMapLong {
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: BTreeMap<String, Option<BTreeMap<String, Option<i64>>>>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct AdditionalMapObject {
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: BTreeMap<String, Option<BTreeMap<String, Value>>>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct AdditionalMapStr {
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: BTreeMap<String, Option<BTreeMap<String, Option<String>>>>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct AdditionalMapTime {
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: BTreeMap<String, Option<BTreeMap<String, Option<NaiveTime>>>>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct AdditionalOneBool {
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: BTreeMap<String, Option<bool>>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct AdditionalOneColor {
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: BTreeMap<String, Option<Color>>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct AdditionalOneDate {
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: BTreeMap<String, Option<NaiveDate>>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct AdditionalOneDecimal {
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: BTreeMap<String, Option<Decimal>>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct AdditionalOneDuration {
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: BTreeMap<String, Option<Duration>>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct AdditionalOneFish {
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: BTreeMap<String, Option<Fish>>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct AdditionalOneFloat {
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: BTreeMap<String, Option<f64>>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct AdditionalOneInt {
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: BTreeMap<String, Option<i64>>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct AdditionalOneIso8601 {
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: BTreeMap<String, Option<DateTime<Utc>>>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct AdditionalOneLeaf {
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: BTreeMap<String, Option<Leaf>>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct AdditionalOneLong {
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: BTreeMap<String, Option<i64>>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct AdditionalOneObject {
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: Map<String, Value>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct AdditionalOneStr {
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: BTreeMap<String, Option<String>>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct AdditionalOneTime {
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: BTreeMap<String, Option<NaiveTime>>,
}

#[derive(Debug, Clone, PartialEq, Model)]
pub struct Constants {
    #[rest(required, constant = "fixed")]
    pub of_str: String,
    #[rest(required, constant = 3)]
    pub of_int: i64,
    #[rest(required, constant = 1099511627776)]
    pub of_long: i64,
    #[rest(required, constant = 1.5)]
    pub of_float: f64,
    #[rest(required, constant = true)]
    pub of_bool: bool,
    pub name: Option<String>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

#[derive(Debug, Clone, PartialEq, Model)]
#[rest(discriminator = "odata\\.type", attribute = "kind")]
pub enum Dotted {
    #[rest(value = "red")]
    DottedRed(DottedRed),
    #[rest(value = "blueGreen")]
    DottedBlue(DottedBlue),
    /// No subtype, or one that is not known.
    #[rest(base)]
    Base(DottedBase),
}

/// A Dotted of no subtype that is known.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(name = "Dotted")]
pub struct DottedBase {
    #[rest(key = "odata\\.type")]
    pub kind: Option<String>,
    pub size: Option<i64>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(discriminator = "odata\\.type", value = "blueGreen", attribute = "kind")]
pub struct DottedBlue {
    pub size: Option<i64>,
    pub sizes: Option<BTreeMap<String, Option<f64>>>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(discriminator = "odata\\.type", value = "red", attribute = "kind")]
pub struct DottedRed {
    pub size: Option<i64>,
    pub when: Option<DateTime<Utc>>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

#[derive(Debug, Clone, PartialEq, Model)]
#[rest(discriminator = "kind")]
pub enum Enumerated {
    #[rest(value = "red")]
    EnumeratedRed(EnumeratedRed),
    #[rest(value = "blueGreen")]
    EnumeratedBlue(EnumeratedBlue),
    /// No subtype, or one that is not known.
    #[rest(base)]
    Base(EnumeratedBase),
}

/// A Enumerated of no subtype that is known.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(name = "Enumerated")]
pub struct EnumeratedBase {
    pub kind: Option<Color>,
    pub size: Option<i64>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(discriminator = "kind", value = "blueGreen")]
pub struct EnumeratedBlue {
    pub size: Option<i64>,
    pub sizes: Option<BTreeMap<String, Option<f64>>>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(discriminator = "kind", value = "red")]
pub struct EnumeratedRed {
    pub size: Option<i64>,
    pub when: Option<DateTime<Utc>>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

#[derive(Debug, Clone, PartialEq, Model)]
#[rest(discriminator = "kind")]
pub enum Fish {
    #[rest(value = "salmon")]
    Salmon(Box<Salmon>),
    #[rest(value = "shark")]
    Shark(Shark),
    /// No subtype, or one that is not known.
    #[rest(base)]
    Base(FishBase),
}

/// A Fish of no subtype that is known.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(name = "Fish")]
pub struct FishBase {
    pub kind: Option<String>,
    pub length: Option<i64>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct HoldsDotted {
    pub one: Option<Dotted>,
    pub list: Option<Vec<Option<Dotted>>>,
    pub map: Option<BTreeMap<String, Option<Dotted>>>,
    pub list_of_lists: Option<Vec<Option<Vec<Option<Dotted>>>>>,
    pub list_of_maps: Option<Vec<Option<BTreeMap<String, Option<Dotted>>>>>,
    pub map_of_lists: Option<BTreeMap<String, Option<Vec<Option<Dotted>>>>>,
    pub map_of_maps: Option<BTreeMap<String, Option<BTreeMap<String, Option<Dotted>>>>>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct HoldsEnumerated {
    pub one: Option<Enumerated>,
    pub list: Option<Vec<Option<Enumerated>>>,
    pub map: Option<BTreeMap<String, Option<Enumerated>>>,
    pub list_of_lists: Option<Vec<Option<Vec<Option<Enumerated>>>>>,
    pub list_of_maps: Option<Vec<Option<BTreeMap<String, Option<Enumerated>>>>>,
    pub map_of_lists: Option<BTreeMap<String, Option<Vec<Option<Enumerated>>>>>,
    pub map_of_maps: Option<BTreeMap<String, Option<BTreeMap<String, Option<Enumerated>>>>>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Leaf {
    pub name: Option<String>,
    pub size: Option<i64>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct OfBase64 {
    #[rest(format = "base64")]
    pub one: Option<Vec<u8>>,
    #[rest(format = "base64")]
    pub list: Option<Vec<Option<Vec<u8>>>>,
    #[rest(format = "base64")]
    pub map: Option<BTreeMap<String, Option<Vec<u8>>>>,
    #[rest(format = "base64")]
    pub list_of_lists: Option<Vec<Option<Vec<Option<Vec<u8>>>>>>,
    #[rest(format = "base64")]
    pub list_of_maps: Option<Vec<Option<BTreeMap<String, Option<Vec<u8>>>>>>,
    #[rest(format = "base64")]
    pub map_of_lists: Option<BTreeMap<String, Option<Vec<Option<Vec<u8>>>>>>,
    #[rest(format = "base64")]
    pub map_of_maps: Option<BTreeMap<String, Option<BTreeMap<String, Option<Vec<u8>>>>>>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct OfBool {
    pub one: Option<bool>,
    pub list: Option<Vec<Option<bool>>>,
    pub map: Option<BTreeMap<String, Option<bool>>>,
    pub list_of_lists: Option<Vec<Option<Vec<Option<bool>>>>>,
    pub list_of_maps: Option<Vec<Option<BTreeMap<String, Option<bool>>>>>,
    pub map_of_lists: Option<BTreeMap<String, Option<Vec<Option<bool>>>>>,
    pub map_of_maps: Option<BTreeMap<String, Option<BTreeMap<String, Option<bool>>>>>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct OfBytearray {
    #[rest(format = "bytearray")]
    pub one: Option<Vec<u8>>,
    #[rest(format = "bytearray")]
    pub list: Option<Vec<Option<Vec<u8>>>>,
    #[rest(format = "bytearray")]
    pub map: Option<BTreeMap<String, Option<Vec<u8>>>>,
    #[rest(format = "bytearray")]
    pub list_of_lists: Option<Vec<Option<Vec<Option<Vec<u8>>>>>>,
    #[rest(format = "bytearray")]
    pub list_of_maps: Option<Vec<Option<BTreeMap<String, Option<Vec<u8>>>>>>,
    #[rest(format = "bytearray")]
    pub map_of_lists: Option<BTreeMap<String, Option<Vec<Option<Vec<u8>>>>>>,
    #[rest(format = "bytearray")]
    pub map_of_maps: Option<BTreeMap<String, Option<BTreeMap<String, Option<Vec<u8>>>>>>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct OfColor {
    pub one: Option<Color>,
    pub list: Option<Vec<Option<Color>>>,
    pub map: Option<BTreeMap<String, Option<Color>>>,
    pub list_of_lists: Option<Vec<Option<Vec<Option<Color>>>>>,
    pub list_of_maps: Option<Vec<Option<BTreeMap<String, Option<Color>>>>>,
    pub map_of_lists: Option<BTreeMap<String, Option<Vec<Option<Color>>>>>,
    pub map_of_maps: Option<BTreeMap<String, Option<BTreeMap<String, Option<Color>>>>>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct OfDate {
    pub one: Option<NaiveDate>,
    pub list: Option<Vec<Option<NaiveDate>>>,
    pub map: Option<BTreeMap<String, Option<NaiveDate>>>,
    pub list_of_lists: Option<Vec<Option<Vec<Option<NaiveDate>>>>>,
    pub list_of_maps: Option<Vec<Option<BTreeMap<String, Option<NaiveDate>>>>>,
    pub map_of_lists: Option<BTreeMap<String, Option<Vec<Option<NaiveDate>>>>>,
    pub map_of_maps: Option<BTreeMap<String, Option<BTreeMap<String, Option<NaiveDate>>>>>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct OfDecimal {
    pub one: Option<Decimal>,
    pub list: Option<Vec<Option<Decimal>>>,
    pub map: Option<BTreeMap<String, Option<Decimal>>>,
    pub list_of_lists: Option<Vec<Option<Vec<Option<Decimal>>>>>,
    pub list_of_maps: Option<Vec<Option<BTreeMap<String, Option<Decimal>>>>>,
    pub map_of_lists: Option<BTreeMap<String, Option<Vec<Option<Decimal>>>>>,
    pub map_of_maps: Option<BTreeMap<String, Option<BTreeMap<String, Option<Decimal>>>>>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct OfDuration {
    pub one: Option<Duration>,
    pub list: Option<Vec<Option<Duration>>>,
    pub map: Option<BTreeMap<String, Option<Duration>>>,
    pub list_of_lists: Option<Vec<Option<Vec<Option<Duration>>>>>,
    pub list_of_maps: Option<Vec<Option<BTreeMap<String, Option<Duration>>>>>,
    pub map_of_lists: Option<BTreeMap<String, Option<Vec<Option<Duration>>>>>,
    pub map_of_maps: Option<BTreeMap<String, Option<BTreeMap<String, Option<Duration>>>>>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct OfFish {
    pub one: Option<Fish>,
    pub list: Option<Vec<Option<Fish>>>,
    pub map: Option<BTreeMap<String, Option<Fish>>>,
    pub list_of_lists: Option<Vec<Option<Vec<Option<Fish>>>>>,
    pub list_of_maps: Option<Vec<Option<BTreeMap<String, Option<Fish>>>>>,
    pub map_of_lists: Option<BTreeMap<String, Option<Vec<Option<Fish>>>>>,
    pub map_of_maps: Option<BTreeMap<String, Option<BTreeMap<String, Option<Fish>>>>>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct OfFloat {
    pub one: Option<f64>,
    pub list: Option<Vec<Option<f64>>>,
    pub map: Option<BTreeMap<String, Option<f64>>>,
    pub list_of_lists: Option<Vec<Option<Vec<Option<f64>>>>>,
    pub list_of_maps: Option<Vec<Option<BTreeMap<String, Option<f64>>>>>,
    pub map_of_lists: Option<BTreeMap<String, Option<Vec<Option<f64>>>>>,
    pub map_of_maps: Option<BTreeMap<String, Option<BTreeMap<String, Option<f64>>>>>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct OfInt {
    pub one: Option<i64>,
    pub list: Option<Vec<Option<i64>>>,
    pub map: Option<BTreeMap<String, Option<i64>>>,
    pub list_of_lists: Option<Vec<Option<Vec<Option<i64>>>>>,
    pub list_of_maps: Option<Vec<Option<BTreeMap<String, Option<i64>>>>>,
    pub map_of_lists: Option<BTreeMap<String, Option<Vec<Option<i64>>>>>,
    pub map_of_maps: Option<BTreeMap<String, Option<BTreeMap<String, Option<i64>>>>>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct OfIso8601 {
    pub one: Option<DateTime<Utc>>,
    pub list: Option<Vec<Option<DateTime<Utc>>>>,
    pub map: Option<BTreeMap<String, Option<DateTime<Utc>>>>,
    pub list_of_lists: Option<Vec<Option<Vec<Option<DateTime<Utc>>>>>>,
    pub list_of_maps: Option<Vec<Option<BTreeMap<String, Option<DateTime<Utc>>>>>>,
    pub map_of_lists: Option<BTreeMap<String, Option<Vec<Option<DateTime<Utc>>>>>>,
    pub map_of_maps: Option<BTreeMap<String, Option<BTreeMap<String, Option<DateTime<Utc>>>>>>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct OfLeaf {
    pub one: Option<Leaf>,
    pub list: Option<Vec<Option<Leaf>>>,
    pub map: Option<BTreeMap<String, Option<Leaf>>>,
    pub list_of_lists: Option<Vec<Option<Vec<Option<Leaf>>>>>,
    pub list_of_maps: Option<Vec<Option<BTreeMap<String, Option<Leaf>>>>>,
    pub map_of_lists: Option<BTreeMap<String, Option<Vec<Option<Leaf>>>>>,
    pub map_of_maps: Option<BTreeMap<String, Option<BTreeMap<String, Option<Leaf>>>>>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct OfLong {
    pub one: Option<i64>,
    pub list: Option<Vec<Option<i64>>>,
    pub map: Option<BTreeMap<String, Option<i64>>>,
    pub list_of_lists: Option<Vec<Option<Vec<Option<i64>>>>>,
    pub list_of_maps: Option<Vec<Option<BTreeMap<String, Option<i64>>>>>,
    pub map_of_lists: Option<BTreeMap<String, Option<Vec<Option<i64>>>>>,
    pub map_of_maps: Option<BTreeMap<String, Option<BTreeMap<String, Option<i64>>>>>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct OfObject {
    pub one: Option<Value>,
    pub list: Option<Vec<Value>>,
    pub map: Option<BTreeMap<String, Value>>,
    pub list_of_lists: Option<Vec<Option<Vec<Value>>>>,
    pub list_of_maps: Option<Vec<Option<BTreeMap<String, Value>>>>,
    pub map_of_lists: Option<BTreeMap<String, Option<Vec<Value>>>>,
    pub map_of_maps: Option<BTreeMap<String, Option<BTreeMap<String, Value>>>>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct OfRfc1123 {
    #[rest(format = "rfc-1123")]
    pub one: Option<DateTime<Utc>>,
    #[rest(format = "rfc-1123")]
    pub list: Option<Vec<Option<DateTime<Utc>>>>,
    #[rest(format = "rfc-1123")]
    pub map: Option<BTreeMap<String, Option<DateTime<Utc>>>>,
    #[rest(format = "rfc-1123")]
    pub list_of_lists: Option<Vec<Option<Vec<Option<DateTime<Utc>>>>>>,
    #[rest(format = "rfc-1123")]
    pub list_of_maps: Option<Vec<Option<BTreeMap<String, Option<DateTime<Utc>>>>>>,
    #[rest(format = "rfc-1123")]
    pub map_of_lists: Option<BTreeMap<String, Option<Vec<Option<DateTime<Utc>>>>>>,
    #[rest(format = "rfc-1123")]
    pub map_of_maps: Option<BTreeMap<String, Option<BTreeMap<String, Option<DateTime<Utc>>>>>>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct OfStr {
    pub one: Option<String>,
    pub list: Option<Vec<Option<String>>>,
    pub map: Option<BTreeMap<String, Option<String>>>,
    pub list_of_lists: Option<Vec<Option<Vec<Option<String>>>>>,
    pub list_of_maps: Option<Vec<Option<BTreeMap<String, Option<String>>>>>,
    pub map_of_lists: Option<BTreeMap<String, Option<Vec<Option<String>>>>>,
    pub map_of_maps: Option<BTreeMap<String, Option<BTreeMap<String, Option<String>>>>>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct OfTime {
    pub one: Option<NaiveTime>,
    pub list: Option<Vec<Option<NaiveTime>>>,
    pub map: Option<BTreeMap<String, Option<NaiveTime>>>,
    pub list_of_lists: Option<Vec<Option<Vec<Option<NaiveTime>>>>>,
    pub list_of_maps: Option<Vec<Option<BTreeMap<String, Option<NaiveTime>>>>>,
    pub map_of_lists: Option<BTreeMap<String, Option<Vec<Option<NaiveTime>>>>>,
    pub map_of_maps: Option<BTreeMap<String, Option<BTreeMap<String, Option<NaiveTime>>>>>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct OfUnixTime {
    #[rest(format = "unix-time")]
    pub one: Option<DateTime<Utc>>,
    #[rest(format = "unix-time")]
    pub list: Option<Vec<Option<DateTime<Utc>>>>,
    #[rest(format = "unix-time")]
    pub map: Option<BTreeMap<String, Option<DateTime<Utc>>>>,
    #[rest(format = "unix-time")]
    pub list_of_lists: Option<Vec<Option<Vec<Option<DateTime<Utc>>>>>>,
    #[rest(format = "unix-time")]
    pub list_of_maps: Option<Vec<Option<BTreeMap<String, Option<DateTime<Utc>>>>>>,
    #[rest(format = "unix-time")]
    pub map_of_lists: Option<BTreeMap<String, Option<Vec<Option<DateTime<Utc>>>>>>,
    #[rest(format = "unix-time")]
    pub map_of_maps: Option<BTreeMap<String, Option<BTreeMap<String, Option<DateTime<Utc>>>>>>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(discriminator = "kind", value = "salmon")]
pub struct Salmon {
    pub length: Option<i64>,
    pub friend: Option<Box<Fish>>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(discriminator = "kind", value = "shark")]
pub struct Shark {
    pub length: Option<i64>,
    pub teeth: Option<Vec<Option<i64>>>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}
