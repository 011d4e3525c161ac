//! Lists as bodies.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use msrest_model::Duration;
use server_models::body_array::{
    ArrayGetStringEnumValidResponseItem, ArrayPutStringEnumValidRequestItem, FooEnum, Product,
};
use uuid::Uuid;

use super::values::{at, day, parsed, text, text_map, texts};
use crate::answer::Comparable;
use crate::formats::{Base64Url, Bytes, Rfc1123};
use crate::suite::Suite;

pub(super) fn run(suite: &mut Suite<'_>) {
    suite.get_and_put(["getArrayEmpty", "putArrayEmpty"], "/array/empty", &Vec::<String>::new());
    suite.get_nothing::<Vec<i32>>("getArrayNull", "/array/null");
    suite.get_invalid::<Vec<i32>>("getArrayInvalid", "/array/invalid");
    booleans_and_numbers(suite);
    strings(suite);
    dates(suite);
    bytes(suite);
    products(suite);
    arrays(suite);
    dictionaries(suite);
}

fn booleans_and_numbers(suite: &mut Suite<'_>) {
    let path = "/array/prim/boolean";
    let names = ["getArrayBooleanValid", "putArrayBooleanValid"];
    suite.get_and_put(names, &format!("{path}/tfft"), &vec![true, false, false, true]);
    with_null(
        suite,
        "getArrayBooleanWithNull",
        &format!("{path}/true.null.false"),
        &[Some(true), None, Some(false)],
    );
    suite.get_invalid::<Vec<bool>>("getArrayBooleanWithString", &format!("{path}/true.boolean.false"));

    let path = "/array/prim/integer";
    let names = ["getArrayIntegerValid", "putArrayIntegerValid"];
    suite.get_and_put(names, &format!("{path}/1.-1.3.300"), &vec![1_i32, -1, 3, 300]);
    with_null(
        suite,
        "getArrayIntegerWithNull",
        &format!("{path}/1.null.zero"),
        &[Some(1_i32), None, Some(0)],
    );
    suite.get_invalid::<Vec<i32>>("getArrayIntegerWithString", &format!("{path}/1.integer.0"));

    let path = "/array/prim/long";
    let names = ["getArrayLongValid", "putArrayLongValid"];
    suite.get_and_put(names, &format!("{path}/1.-1.3.300"), &vec![1_i64, -1, 3, 300]);
    with_null(suite, "getArrayLongWithNull", &format!("{path}/1.null.zero"), &[Some(1_i64), None, Some(0)]);
    suite.get_invalid::<Vec<i64>>("getArrayLongWithString", &format!("{path}/1.integer.0"));

    let names =
        ["getArrayFloatValid", "putArrayFloatValid", "getArrayFloatWithNull", "getArrayFloatWithString"];
    floats(suite, names, "/array/prim/float", [0.0_f32, -0.01, -1.2e20]);
    let names =
        ["getArrayDoubleValid", "putArrayDoubleValid", "getArrayDoubleWithNull", "getArrayDoubleWithString"];
    floats(suite, names, "/array/prim/double", [0.0_f64, -0.01, -1.2e20]);
}

fn floats<T: Comparable + Copy>(suite: &mut Suite<'_>, names: [&'static str; 4], path: &str, values: [T; 3])
where
    Vec<T>: Comparable,
    Vec<Option<T>>: Comparable,
{
    let [get, put, null, string] = names;
    let [zero, _, large] = values;
    suite.get_and_put([get, put], &format!("{path}/0--0.01-1.2e20"), &values.to_vec());
    with_null(suite, null, &format!("{path}/0.0-null-1.2e20"), &[Some(zero), None, Some(large)]);
    suite.get_invalid::<Vec<T>>(string, &format!("{path}/1.number.0"));
}

fn with_null<T: Comparable + Clone>(
    suite: &mut Suite<'_>,
    name: &'static str,
    path: &str,
    expected: &[Option<T>],
) where
    Vec<T>: Comparable,
    Vec<Option<T>>: Comparable,
{
    suite.get_with_null::<Vec<T>, _>(name, path, &expected.to_vec());
}

fn strings(suite: &mut Suite<'_>) {
    let path = "/array/prim/string";
    let names = ["getArrayStringValid", "putArrayStringValid"];
    suite.get_and_put(names, &format!("{path}/foo1.foo2.foo3"), &texts(["foo1", "foo2", "foo3"]));
    with_null(
        suite,
        "getArrayStringWithNull",
        &format!("{path}/foo.null.foo2"),
        &[text("foo"), None, text("foo2")],
    );
    // msrest reads numbers as texts.
    suite.get_unusual(
        "getArrayStringWithNumber",
        &format!("{path}/foo.123.foo2"),
        &texts(["foo", "123", "foo2"]),
    );

    let names = ["getArrayEnumValid", "putArrayEnumValid"];
    let foos = vec![FooEnum::Foo1, FooEnum::Foo2, FooEnum::Foo3];
    suite.get_and_put(names, "/array/prim/enum/foo1.foo2.foo3", &foos);
    // The document has an enum without a name in each of the two operations.
    let path = "/array/prim/string-enum/foo1.foo2.foo3";
    let foos = [1, 2, 3].map(|number| ArrayGetStringEnumValidResponseItem::from(format!("foo{number}")));
    suite.get("getArrayStringEnumValid", path, &foos.to_vec());
    let foos = [1, 2, 3].map(|number| ArrayPutStringEnumValidRequestItem::from(format!("foo{number}")));
    suite.put("putArrayStringEnumValid", path, &foos.to_vec());

    let path = "/array/prim/uuid";
    let uuids = [
        "6dcc7237-45fe-45c4-8a6b-3a8a3f625652",
        "d1399005-30f7-40d6-8da6-dd7c89ad34db",
        "f42f6aa1-a5bc-4ddf-907e-5f915de43205",
    ]
    .map(parsed::<Uuid>);
    suite.get_and_put(["getArrayUuidValid", "putArrayUuidValid"], &format!("{path}/valid"), &uuids.to_vec());
    suite.get_invalid::<Vec<Uuid>>("getArrayUuidWithInvalidChars", &format!("{path}/invalidchars"));
}

fn dates(suite: &mut Suite<'_>) {
    let path = "/array/prim/date";
    let days = ["2000-12-01", "1980-01-02", "1492-10-12"].map(day);
    suite.get_and_put(["getArrayDateValid", "putArrayDateValid"], &format!("{path}/valid"), &days.to_vec());
    let days = [Some(day("2012-01-01")), None, Some(day("1776-07-04"))];
    with_null(suite, "getArrayDateWithNull", &format!("{path}/invalidnull"), &days);
    suite.get_invalid::<Vec<NaiveDate>>("getArrayDateWithInvalidChars", &format!("{path}/invalidchars"));

    let path = "/array/prim/date-time";
    let times = ["2000-12-01T00:00:01Z", "1980-01-01T23:11:35Z", "1492-10-12T18:15:01Z"].map(at);
    suite.get_unusual("getArrayDateTimeValid", &format!("{path}/valid"), &times.to_vec());
    let times = ["2000-12-01T00:00:01Z", "1980-01-02T00:11:35Z", "1492-10-12T10:15:01Z"].map(at);
    suite.put("putArrayDateTimeValid", &format!("{path}/valid"), &times.to_vec());
    let moments = [Some(at("2000-12-01T00:00:01Z")), None];
    with_null(suite, "getArrayDateTimeWithNull", &format!("{path}/invalidnull"), &moments);
    suite.get_invalid::<Vec<DateTime<Utc>>>(
        "getArrayDateTimeWithInvalidChars",
        &format!("{path}/invalidchars"),
    );
    let names = ["getArrayDateTimeRfc1123Valid", "putArrayDateTimeRfc1123Valid"];
    suite.get_and_put(names, "/array/prim/date-time-rfc1123/valid", &times.map(Rfc1123).to_vec());

    let path = "/array/prim/duration/valid";
    let durations = ["P123DT22H14M12.011S", "P5DT1H"].map(parsed::<Duration>);
    suite.get_unusual("getArrayDurationValid", path, &durations.to_vec());
    suite.put("putArrayDurationValid", path, &durations.to_vec());
}

fn bytes(suite: &mut Suite<'_>) {
    let path = "/array/prim/byte";
    let values = vec![Bytes(vec![255, 255, 255, 250]), Bytes(vec![1, 2, 3]), Bytes(vec![37, 41, 67])];
    suite.get_and_put(["getArrayByteValid", "putArrayByteValid"], &format!("{path}/valid"), &values);
    let values = [Some(Bytes(vec![171, 172, 173])), None];
    with_null(suite, "getArrayByteWithNull", &format!("{path}/invalidnull"), &values);
    let values = ["a string that gets encoded with base64url", "test string", "Lorem ipsum"];
    let values = values.map(|text| Base64Url(text.into()));
    suite.get("getArrayBase64Url", "/array/prim/base64url/valid", &values.to_vec());
}

fn products(suite: &mut Suite<'_>) {
    let path = "/array/complex";
    let product = |number: i64| Product { integer: Some(number), string: Some((number + 1).to_string()) };
    suite.get_nothing::<Vec<Product>>("getArrayComplexNull", &format!("{path}/null"));
    suite.get("getArrayComplexEmpty", &format!("{path}/empty"), &Vec::<Product>::new());
    let products = [Some(product(1)), None, Some(product(5))];
    with_null(suite, "getArrayComplexItemNull", &format!("{path}/itemnull"), &products);
    let products = vec![product(1), Product::default(), product(5)];
    suite.get("getArrayComplexItemEmpty", &format!("{path}/itemempty"), &products);
    let products = vec![product(1), product(3), product(5)];
    suite.get_and_put(["getArrayComplexValid", "putArrayComplexValid"], &format!("{path}/valid"), &products);
}

fn arrays(suite: &mut Suite<'_>) {
    let path = "/array/array";
    let (first, second, third) = (texts(["1", "2", "3"]), texts(["4", "5", "6"]), texts(["7", "8", "9"]));
    suite.get_nothing::<Vec<Vec<String>>>("getArrayArrayNull", &format!("{path}/null"));
    suite.get("getArrayArrayEmpty", &format!("{path}/empty"), &Vec::<Vec<String>>::new());
    let lists = [Some(first.clone()), None, Some(third.clone())];
    with_null(suite, "getArrayArrayItemNull", &format!("{path}/itemnull"), &lists);
    let lists = vec![first.clone(), Vec::new(), third.clone()];
    suite.get("getArrayArrayItemEmpty", &format!("{path}/itemempty"), &lists);
    let lists = vec![first, second, third];
    suite.get_and_put(["getArrayArrayValid", "putArrayArrayValid"], &format!("{path}/valid"), &lists);
}

fn dictionaries(suite: &mut Suite<'_>) {
    type Texts = BTreeMap<String, String>;
    let path = "/array/dictionary";
    let first = text_map([("1", "one"), ("2", "two"), ("3", "three")]);
    let second = text_map([("4", "four"), ("5", "five"), ("6", "six")]);
    let third = text_map([("7", "seven"), ("8", "eight"), ("9", "nine")]);
    suite.get_nothing::<Vec<Texts>>("getArrayDictionaryNull", &format!("{path}/null"));
    suite.get("getArrayDictionaryEmpty", &format!("{path}/empty"), &Vec::<Texts>::new());
    let maps = [Some(first.clone()), None, Some(third.clone())];
    with_null(suite, "getArrayDictionaryItemNull", &format!("{path}/itemnull"), &maps);
    let maps = vec![first.clone(), Texts::new(), third.clone()];
    suite.get("getArrayDictionaryItemEmpty", &format!("{path}/itemempty"), &maps);
    let names = ["getArrayDictionaryValid", "putArrayDictionaryValid"];
    suite.get_and_put(names, &format!("{path}/valid"), &vec![first, second, third]);
}
