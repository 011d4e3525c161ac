//! Models as bodies.

use server_models::body_complex::{
    ArrayWrapper, Basic, BooleanWrapper, ByteWrapper, CmykColors, DateWrapper, DatetimeWrapper,
    Datetimerfc1123Wrapper, DictionaryWrapper, Dog, DoubleWrapper, DurationWrapper, FloatWrapper, IntWrapper,
    LongWrapper, ReadonlyObj, Siamese, StringWrapper,
};

use super::values::{at, day, map, parsed, text};
use crate::suite::Suite;

pub(super) fn run(suite: &mut Suite<'_>) {
    basic(suite);
    numbers(suite);
    scalars(suite);
    dates(suite);
    arrays(suite);
    dictionaries(suite);

    let dog = |id, name, food| Dog { id: Some(id), name: text(name), food: text(food) };
    let siamese = Siamese {
        id: Some(2),
        name: text("Siameeee"),
        color: text("green"),
        hates: Some(vec![dog(1, "Potato", "tomato"), dog(-1, "Tomato", "french fries")]),
        breed: text("persian"),
    };
    let names = ["getComplexInheritanceValid", "putComplexInheritanceValid"];
    suite.get_and_put(names, "/complex/inheritance/valid", &siamese);

    let object = ReadonlyObj { id: text("1234"), size: Some(2) };
    let names = ["getComplexReadOnlyPropertyValid", "putComplexReadOnlyPropertyValid"];
    suite.get_and_put(names, "/complex/readonlyproperty/valid", &object);
}

fn basic(suite: &mut Suite<'_>) {
    let basic = |color| Basic { id: Some(2), name: text("abc"), color: Some(color) };
    suite.get("getComplexBasicValid", "/complex/basic/valid", &basic(CmykColors::Yellow));
    suite.put("putComplexBasicValid", "/complex/basic/valid", &basic(CmykColors::Magenta));
    suite.get("getComplexBasicEmpty", "/complex/basic/empty", &Basic::default());
    suite.get("getComplexBasicNull", "/complex/basic/null", &Basic::default());
    suite.get_nothing::<Basic>("getComplexBasicNotProvided", "/complex/basic/notprovided");
    suite.get_invalid::<Basic>("getComplexBasicInvalid", "/complex/basic/invalid");
}

fn numbers(suite: &mut Suite<'_>) {
    let names = ["getComplexPrimitiveInteger", "putComplexPrimitiveInteger"];
    let value = IntWrapper { field1: Some(-1), field2: Some(2) };
    suite.get_and_put(names, "/complex/primitive/integer", &value);
    let names = ["getComplexPrimitiveLong", "putComplexPrimitiveLong"];
    let value = LongWrapper { field1: Some(1_099_511_627_775), field2: Some(-999_511_627_788) };
    suite.get_and_put(names, "/complex/primitive/long", &value);
    let names = ["getComplexPrimitiveFloat", "putComplexPrimitiveFloat"];
    let value = FloatWrapper { field1: Some(1.05), field2: Some(-0.003) };
    suite.get_and_put(names, "/complex/primitive/float", &value);
    let names = ["getComplexPrimitiveDouble", "putComplexPrimitiveDouble"];
    let value = DoubleWrapper {
        field1: Some(3e-100),
        field_56_zeros_after_the_dot_and_negative_zero_before_dot_and_this_is_a_long_field_name_on_purpose:
            Some(-5e-57),
    };
    suite.get_and_put(names, "/complex/primitive/double", &value);
}

fn scalars(suite: &mut Suite<'_>) {
    let names = ["getComplexPrimitiveBool", "putComplexPrimitiveBool"];
    let value = BooleanWrapper { field_true: Some(true), field_false: Some(false) };
    suite.get_and_put(names, "/complex/primitive/bool", &value);
    let names = ["getComplexPrimitiveString", "putComplexPrimitiveString"];
    let value = StringWrapper { field: text("goodrequest"), empty: text(""), null: None };
    suite.get_and_put(names, "/complex/primitive/string", &value);
    let names = ["getComplexPrimitiveByte", "putComplexPrimitiveByte"];
    let value = ByteWrapper { field: Some(vec![255, 254, 253, 252, 0, 250, 249, 248, 247, 246]) };
    suite.get_and_put(names, "/complex/primitive/byte", &value);
}

fn dates(suite: &mut Suite<'_>) {
    let names = ["getComplexPrimitiveDate", "putComplexPrimitiveDate"];
    let value = DateWrapper { field: Some(day("0001-01-01")), leap: Some(day("2016-02-29")) };
    suite.get_and_put(names, "/complex/primitive/date", &value);
    let path = "/complex/primitive/datetime";
    let value =
        DatetimeWrapper { field: Some(at("0001-01-01T00:00:00Z")), now: Some(at("2015-05-18T18:38:00Z")) };
    suite.get_unusual("getComplexPrimitiveDateTime", path, &value);
    suite.put("putComplexPrimitiveDateTime", path, &value);
    let names = ["getComplexPrimitiveDateTimeRfc1123", "putComplexPrimitiveDateTimeRfc1123"];
    let value = Datetimerfc1123Wrapper {
        field: Some(at("0001-01-01T00:00:00Z")),
        now: Some(at("2015-05-18T11:38:00Z")),
    };
    suite.get_and_put(names, "/complex/primitive/datetimerfc1123", &value);
    let names = ["getComplexPrimitiveDuration", "putComplexPrimitiveDuration"];
    let duration = parsed("P123DT22H14M12.011S");
    suite.get_and_put(names, "/complex/primitive/duration", &DurationWrapper { field: Some(duration) });
}

fn arrays(suite: &mut Suite<'_>) {
    let fox = text("The quick brown fox jumps over the lazy dog");
    let value = ArrayWrapper { array: Some(vec![text("1, 2, 3, 4"), text(""), None, text("&S#$(*Y"), fox]) };
    suite.get_and_put(["getComplexArrayValid", "putComplexArrayValid"], "/complex/array/valid", &value);
    let value = ArrayWrapper { array: Some(Vec::new()) };
    suite.get_and_put(["getComplexArrayEmpty", "putComplexArrayEmpty"], "/complex/array/empty", &value);
    suite.get("getComplexArrayNotProvided", "/complex/array/notprovided", &ArrayWrapper::default());
}

fn dictionaries(suite: &mut Suite<'_>) {
    let path = "/complex/dictionary/typed";
    let programs = map([
        ("txt", text("notepad")),
        ("bmp", text("mspaint")),
        ("xls", text("excel")),
        ("exe", text("")),
        ("", None),
    ]);
    let value = DictionaryWrapper { default_program: Some(programs) };
    let names = ["getComplexDictionaryValid", "putComplexDictionaryValid"];
    suite.get_and_put(names, &format!("{path}/valid"), &value);
    let value = DictionaryWrapper { default_program: Some(map([])) };
    let names = ["getComplexDictionaryEmpty", "putComplexDictionaryEmpty"];
    suite.get_and_put(names, &format!("{path}/empty"), &value);
    suite.get("getComplexDictionaryNull", &format!("{path}/null"), &DictionaryWrapper::default());
    suite.get(
        "getComplexDictionaryNotProvided",
        &format!("{path}/notprovided"),
        &DictionaryWrapper::default(),
    );
}
