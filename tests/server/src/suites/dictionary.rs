//! Maps as bodies.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use msrest_model::Duration;
use server_models::body_dictionary::Widget;

use super::values::{at, day, map, numbered, parsed, text, text_map, texts};
use crate::answer::Comparable;
use crate::formats::{Base64Url, Bytes, Rfc1123};
use crate::suite::Suite;

type Map<T> = BTreeMap<String, T>;

pub(super) fn run(suite: &mut Suite<'_>) {
    suite.get_and_put(
        ["getDictionaryEmpty", "putDictionaryEmpty"],
        "/dictionary/empty",
        &Map::<String>::new(),
    );
    suite.get_nothing::<Map<i32>>("getDictionaryNull", "/dictionary/null");
    suite.get_invalid::<Map<String>>("getDictionaryInvalid", "/dictionary/invalid");
    let nothing = map([("key1", None::<String>)]);
    suite.get_with_null::<Map<String>, _>("getDictionaryNullValue", "/dictionary/nullvalue", &nothing);
    suite.get_invalid::<Map<String>>("getDictionaryNullkey", "/dictionary/nullkey");
    let path = "/dictionary/keyemptystring";
    suite.get("getDictionaryKeyEmptyString", path, &text_map([("", "val1")]));
    booleans_and_numbers(suite);
    strings(suite);
    dates(suite);
    bytes(suite);
    widgets(suite);
    arrays(suite);
    dictionaries(suite);
}

fn booleans_and_numbers(suite: &mut Suite<'_>) {
    let path = "/dictionary/prim/boolean";
    let names = ["getDictionaryBooleanValid", "putDictionaryBooleanValid"];
    suite.get_and_put(names, &format!("{path}/tfft"), &numbered([true, false, false, true]));
    let values = [Some(true), None, Some(false)];
    with_null(suite, "getDictionaryBooleanWithNull", &format!("{path}/true.null.false"), values);
    suite.get_invalid::<Map<bool>>("getDictionaryBooleanWithString", &format!("{path}/true.boolean.false"));

    let path = "/dictionary/prim/integer";
    let names = ["getDictionaryIntegerValid", "putDictionaryIntegerValid"];
    suite.get_and_put(names, &format!("{path}/1.-1.3.300"), &numbered([1_i32, -1, 3, 300]));
    let values = [Some(1_i32), None, Some(0)];
    with_null(suite, "getDictionaryIntegerWithNull", &format!("{path}/1.null.zero"), values);
    suite.get_invalid::<Map<i32>>("getDictionaryIntegerWithString", &format!("{path}/1.integer.0"));

    let path = "/dictionary/prim/long";
    let names = ["getDictionaryLongValid", "putDictionaryLongValid"];
    suite.get_and_put(names, &format!("{path}/1.-1.3.300"), &numbered([1_i64, -1, 3, 300]));
    let values = [Some(1_i64), None, Some(0)];
    with_null(suite, "getDictionaryLongWithNull", &format!("{path}/1.null.zero"), values);
    suite.get_invalid::<Map<i64>>("getDictionaryLongWithString", &format!("{path}/1.integer.0"));

    let (valid, with_null) =
        (["getDictionaryFloatValid", "putDictionaryFloatValid"], "getDictionaryFloatWithNull");
    floats(suite, valid, with_null, "getDictionaryFloatWithString", "/dictionary/prim/float");
    let (valid, with_null) =
        (["getDictionaryDoubleValid", "putDictionaryDoubleValid"], "getDictionaryDoubleWithNull");
    floats(suite, valid, with_null, "getDictionaryDoubleWithString", "/dictionary/prim/double");
}

fn floats(
    suite: &mut Suite<'_>,
    valid: [&'static str; 2],
    null: &'static str,
    string: &'static str,
    path: &str,
) {
    suite.get_and_put(valid, &format!("{path}/0--0.01-1.2e20"), &numbered([0.0, -0.01, -1.2e20]));
    with_null(suite, null, &format!("{path}/0.0-null-1.2e20"), [Some(0.0), None, Some(-1.2e20)]);
    suite.get_invalid::<Map<f64>>(string, &format!("{path}/1.number.0"));
}

fn with_null<T: Comparable, const N: usize>(
    suite: &mut Suite<'_>,
    name: &'static str,
    path: &str,
    expected: [Option<T>; N],
) where
    Map<T>: Comparable,
    Map<Option<T>>: Comparable,
{
    suite.get_with_null::<Map<T>, _>(name, path, &numbered(expected));
}

fn strings(suite: &mut Suite<'_>) {
    let path = "/dictionary/prim/string";
    let names = ["getDictionaryStringValid", "putDictionaryStringValid"];
    suite.get_and_put(
        names,
        &format!("{path}/foo1.foo2.foo3"),
        &numbered(["foo1", "foo2", "foo3"].map(str::to_owned)),
    );
    let values = [text("foo"), None, text("foo2")];
    with_null(suite, "getDictionaryStringWithNull", &format!("{path}/foo.null.foo2"), values);
    // msrest reads numbers as texts.
    let values = numbered(["foo", "123", "foo2"].map(str::to_owned));
    suite.get_unusual("getDictionaryStringWithNumber", &format!("{path}/foo.123.foo2"), &values);
}

fn dates(suite: &mut Suite<'_>) {
    let path = "/dictionary/prim/date";
    let days = numbered(["2000-12-01", "1980-01-02", "1492-10-12"].map(day));
    suite.get_and_put(["getDictionaryDateValid", "putDictionaryDateValid"], &format!("{path}/valid"), &days);
    let days = [Some(day("2012-01-01")), None, Some(day("1776-07-04"))];
    with_null(suite, "getDictionaryDateWithNull", &format!("{path}/invalidnull"), days);
    suite.get_invalid::<Map<NaiveDate>>("getDictionaryDateWithInvalidChars", &format!("{path}/invalidchars"));

    let path = "/dictionary/prim/date-time";
    let times = numbered(["2000-12-01T00:00:01Z", "1980-01-01T23:11:35Z", "1492-10-12T18:15:01Z"].map(at));
    suite.get_unusual("getDictionaryDateTimeValid", &format!("{path}/valid"), &times);
    suite.put("putDictionaryDateTimeValid", &format!("{path}/valid"), &times);
    let times = numbered([Some(at("2000-12-01T00:00:01Z")), None]);
    let name = "getDictionaryDateTimeWithNull";
    suite.get_invalid::<Map<DateTime<Utc>>>(name, &format!("{path}/invalidnull"));
    suite.get_unusual(name, &format!("{path}/invalidnull"), &times);
    let name = "getDictionaryDateTimeWithInvalidChars";
    suite.get_invalid::<Map<DateTime<Utc>>>(name, &format!("{path}/invalidchars"));
    let times = ["2000-12-01T00:00:01Z", "1980-01-02T00:11:35Z", "1492-10-12T10:15:01Z"].map(at);
    let names = ["getDictionaryDateTimeRfc1123Valid", "putDictionaryDateTimeRfc1123Valid"];
    suite.get_and_put(names, "/dictionary/prim/date-time-rfc1123/valid", &numbered(times.map(Rfc1123)));

    let durations = ["P123DT22H14M12.011S", "P5DT1H"].map(parsed::<Duration>);
    let names = ["getDictionaryDurationValid", "putDictionaryDurationValid"];
    suite.get_and_put(names, "/dictionary/prim/duration/valid", &numbered(durations));
}

fn bytes(suite: &mut Suite<'_>) {
    let path = "/dictionary/prim/byte";
    let values = numbered([Bytes(vec![255, 255, 255, 250]), Bytes(vec![1, 2, 3]), Bytes(vec![37, 41, 67])]);
    suite.get_and_put(
        ["getDictionaryByteValid", "putDictionaryByteValid"],
        &format!("{path}/valid"),
        &values,
    );
    let values = [Some(Bytes(vec![171, 172, 173])), None];
    with_null(suite, "getDictionaryByteWithNull", &format!("{path}/invalidnull"), values);
    let values = ["a string that gets encoded with base64url", "test string", "Lorem ipsum"];
    let values = numbered(values.map(|text| Base64Url(text.into())));
    suite.get("getDictionaryBase64Url", "/dictionary/prim/base64url/valid", &values);
}

fn widgets(suite: &mut Suite<'_>) {
    let path = "/dictionary/complex";
    let widget = |number: i64| Widget { integer: Some(number), string: Some((number + 1).to_string()) };
    suite.get_nothing::<Map<Widget>>("getDictionaryComplexNull", &format!("{path}/null"));
    suite.get("getDictionaryComplexEmpty", &format!("{path}/empty"), &Map::<Widget>::new());
    let widgets = [Some(widget(1)), None, Some(widget(5))];
    with_null(suite, "getDictionaryComplexItemNull", &format!("{path}/itemnull"), widgets);
    let widgets = numbered([widget(1), Widget::default(), widget(5)]);
    suite.get("getDictionaryComplexItemEmpty", &format!("{path}/itemempty"), &widgets);
    let names = ["getDictionaryComplexValid", "putDictionaryComplexValid"];
    suite.get_and_put(names, &format!("{path}/valid"), &numbered([widget(1), widget(3), widget(5)]));
}

fn arrays(suite: &mut Suite<'_>) {
    let path = "/dictionary/array";
    let lists = || [texts(["1", "2", "3"]), texts(["4", "5", "6"]), texts(["7", "8", "9"])];
    let [first, _, third] = lists();
    suite.get_nothing::<Map<Vec<String>>>("getDictionaryArrayNull", &format!("{path}/null"));
    suite.get("getDictionaryArrayEmpty", &format!("{path}/empty"), &Map::<Vec<String>>::new());
    let with_gap = [Some(first.clone()), None, Some(third.clone())];
    with_null(suite, "getDictionaryArrayItemNull", &format!("{path}/itemnull"), with_gap);
    suite.get(
        "getDictionaryArrayItemEmpty",
        &format!("{path}/itemempty"),
        &numbered([first, Vec::new(), third]),
    );
    let names = ["getDictionaryArrayValid", "putDictionaryArrayValid"];
    suite.get_and_put(names, &format!("{path}/valid"), &numbered(lists()));
}

fn dictionaries(suite: &mut Suite<'_>) {
    let path = "/dictionary/dictionary";
    let first = text_map([("1", "one"), ("2", "two"), ("3", "three")]);
    let second = text_map([("4", "four"), ("5", "five"), ("6", "six")]);
    let third = text_map([("7", "seven"), ("8", "eight"), ("9", "nine")]);
    suite.get_nothing::<Map<Map<String>>>("getDictionaryDictionaryNull", &format!("{path}/null"));
    suite.get("getDictionaryDictionaryEmpty", &format!("{path}/empty"), &Map::<Map<String>>::new());
    let with_gap = [Some(first.clone()), None, Some(third.clone())];
    with_null(suite, "getDictionaryDictionaryItemNull", &format!("{path}/itemnull"), with_gap);
    let maps = numbered([first.clone(), Map::new(), third.clone()]);
    suite.get("getDictionaryDictionaryItemEmpty", &format!("{path}/itemempty"), &maps);
    let names = ["getDictionaryDictionaryValid", "putDictionaryDictionaryValid"];
    suite.get_and_put(names, &format!("{path}/valid"), &numbered([first, second, third]));
}
