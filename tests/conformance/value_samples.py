"""JSON values for each msrest type: good ones, tolerated ones, and ones that must fail or differ.

A sample that is not simply good carries the name of the feature it shows, which goes into the vector beside its place.
"""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass, field
from random import Random
from typing import Any

from model_description import Attribute
from pattern_texts import pattern_text

Sample = tuple[str, Any]


@dataclass(frozen=True)
class Samples:
    """`good`: no feature. `lenient`: other spellings that are read. `precise`: read, with more digits than msrest has.

    `disputed`: msrest's answer is one that this project does not repeat. `wrong`: an error on both sides.
    """

    good: list[Any]
    lenient: list[Sample] = field(default_factory=list)
    precise: list[Sample] = field(default_factory=list)
    disputed: list[Sample] = field(default_factory=list)
    wrong: list[Any] = field(default_factory=list)


def named(feature: str, *values: Any) -> list[Sample]:
    """The same feature shown by several values."""
    return [(feature, value) for value in values]


INTEGER = Samples(
    good=[0, 1, -1, 5, 42, 255, 2**31 - 1, -(2**31), 2**53, 2**63 - 1, -(2**63)],
    lenient=named("text-as-integer", "34", " 12 ", "-7", "+5", "007", "9223372036854775807")
    + named("boolean-as-integer", True, False)
    + named("whole-float-as-integer", 5.0, -3.0, 0.0, 1e3),
    disputed=named("fraction-as-integer", 1.9, -0.5, 1e-3)
    + named("integer-out-of-range", 2**63, -(2**63) - 1, "9223372036854775808", 1e30, 10**25),
    wrong=["", "  ", "abc", "1.5", "5.0", "0x10", "1e3", {}, [], [1], {"a": 1}],
)
MOMENT = Samples(
    good=["2015-01-01T00:00:00.000Z", "2020-02-29T23:59:59Z", "2016-05-05T12:30:45.5Z", "1999-12-31T23:59:59.999999Z",
          "0001-01-01T00:00:00Z", "9999-12-31T23:59:59.123Z", "1970-01-01T00:00:00Z", "2015-06-01T08:00:00.120Z"],
    lenient=named("lower-case-moment", "2015-01-01t00:00:00z", "2015-01-01t01:02:03.5Z")
    + named("offset", "2015-01-01T00:00:00+01:00", "2015-01-01T00:00:00-0830", "2015-01-01T10:00:00+05",
            "2015-12-31T23:30:00-23:59", "2015-01-01T00:00:00.25+05:30")
    + named("no-offset", "2015-01-01T00:00:00", "2015-01-01T00:00:00.5")
    + named("comma-fraction", "2015-01-01T00:00:00,25Z"),
    precise=named("fraction-past-microseconds", "2016-03-22T00:16:47.3173471Z", "2019-12-31T23:59:59.9999999Z",
                  "2019-01-01T00:00:00.0000001Z", "2019-01-01T00:00:00.123456789Z",
                  "2019-01-01T00:00:00.1234567+02:00"),
    disputed=named("offset-minutes-past-59", "2015-01-01T00:00:00+01:75"),
    wrong=["", "abc", "2015-01-01", "2015-01-01T00:00", "2015-01-01T00:00:60Z", "2015-01-01T24:00:00Z",
           "2015-01-01 00:00:00Z", "2015-01-01T00:00:00+24:00", "2015-13-01T00:00:00Z", "2015-02-30T00:00:00Z",
           "0001-01-01T00:00:00+01:00", "9999-12-31T23:59:59-01:00", "0000-01-01T00:00:00Z", "2015-01-01T00:00:00Zabc",
           5, True, 1.5, {}, [], ["2015-01-01T00:00:00Z"]],
)  # fmt: skip

SAMPLES: dict[str, Samples] = {
    "str": Samples(
        good=["", "text", "a b", "Grüße", "日本語 🐟", '"quoted" \\ /', "line\nbreak", "null", "5", "true", "a.b",
              "abc-1", "Not Valid!", "10:30:00", "-00:10:00", "x" * 65, "y" * 129, "z" * 1100],
        lenient=named("integer-as-text", 5, -3, 0, 2**53) + named("fraction-as-text", 1.5, -0.25),
        disputed=named("boolean-as-text", True, False) + named("structure-as-text", {}, {"a": 1}, [], [1, "a"])
        + named("huge-integer-as-text", 10**20),
    ),
    "int": INTEGER,
    "long": INTEGER,
    "float": Samples(
        good=[0.0, 1.5, -2.25, 0.1, 1e-7, 1e300, 5, -1, 2**53],
        lenient=named("text-as-float", "1.5", " 2.5 ", "-3", "1e3") + named("boolean-as-float", True, False),
        disputed=named("not-a-number-text", "NaN", "inf", "-Infinity")
        + named("not-a-number-literal", float("nan"), float("inf"), float("-inf")),
        wrong=["", "abc", "1,5", {}, [], [1.5]],
    ),
    "bool": Samples(
        good=[True, False],
        lenient=named("number-as-boolean", 0, 1) + named("text-as-boolean", "true", "FALSE", "True", "0", "1"),
        wrong=[2, -1, "yes", "", " true ", 0.5, [], {}, [True]],
    ),
    "iso-8601": MOMENT,
    "rfc-1123": Samples(
        good=["Fri, 31 Dec 1999 23:59:59 GMT", "Mon, 01 Jan 2018 00:00:00 GMT", "Thu, 29 Feb 2024 12:00:00 GMT"],
        lenient=named("offset", "Mon, 20 Nov 1995 19:12:08 -0500", "Mon, 20 Nov 1995 19:12:08 EST",
                      "Mon, 20 Nov 1995 19:12:08 UTC", "Mon, 20 Nov 1995 19:12:08 +0530")
        + named("no-offset", "Mon, 20 Nov 1995 19:12:08")
        + named("weekday-mismatch", "Tue, 31 Dec 1999 23:59:59 GMT")
        + named("two-digit-year", "Fri, 31 Dec 99 23:59:59 GMT", "Mon, 01 Jan 18 00:00:00 GMT"),
        disputed=named("unknown-zone", "Mon, 20 Nov 1995 19:12:08 XYZ"),
        wrong=["", "abc", "Mon, 20 Foo 1995 19:12:08 GMT", "Mon, 32 Jan 2018 00:00:00 GMT", 5, True, {}, []],
    ),
    "unix-time": Samples(
        good=[0, 1, -1, 1460505600, 253402300799, -62135596800],
        lenient=named("fraction-as-unix-time", 1460505600.5),
        disputed=named("text-as-unix-time", "1460505600"),
        wrong=["", "abc", {}, []],
    ),
    "date": Samples(
        good=["2018-12-27", "2020-02-29", "0001-01-01", "9999-12-31"],
        lenient=named("basic-date", "20181227"),
        wrong=["", "abc", "2018-12", "2018-13-01", "2019-02-29", "2018-12-27T00:00:00", 5, True, {}, []],
    ),
    "time": Samples(
        good=["11:22:33", "00:00:00", "23:59:59", "11:22:33.444444"],
        lenient=named("basic-time", "112233") + named("no-seconds", "11:22")
        + named("comma-fraction", "11:22:33,500000"),
        precise=named("time-fraction-with-leading-zeros", "11:22:33.000444", "11:22:33.5"),
        disputed=named("time-with-zone-letter", "11:22:33Z"),
        wrong=["", "abc", "25:00:00", "11:61:00", 5, True, {}, []],
    ),
    "duration": Samples(
        good=["P1D", "PT10S", "P3Y6M4DT12H30M5S", "-PT1S", "P0D", "PT36H", "P7D", "PT1.5S", "PT0S", "P1DT12H", "PT1M",
              "P1Y", "P6M", "-P1D"],
        lenient=named("weeks", "P2W") + named("leading-plus", "+P1D")
        + named("date-form-duration", "P0003-06-04T12:30:05")
        + named("fraction-duration", "PT0.000001S", "P0.5D", "PT0.5H") + named("comma-fraction", "PT1,5S"),
        precise=named("fraction-past-microseconds", "PT0.0000001S", "PT1.1234567S"),
        wrong=["", "abc", "00:00:10", "P", "1D", "P1H", 5, True, {}, []],
    ),
    "decimal": Samples(
        good=[1.5, -2.25],
        lenient=named("text-as-decimal", "1.5", "-3", "1e2") + named("whole-decimal", 0, 1, 12345),
        precise=named("decimal-fraction", 1.1, "0.3"),
        disputed=named("not-a-number-text", "NaN", "Infinity"),
        wrong=["", "abc", {}],
    ),
    "bytearray": Samples(
        good=["", "AQIDBA==", "aGVsbG8=", "+/+/", "AA=="],
        lenient=named("line-break-in-base64", "aGVs\nbG8="),
        disputed=named("not-base64", "aGVs!bG8=", "****", "-_-_"),
        wrong=["a", "abc", 5, True, {}, []],
    ),
    "base64": Samples(
        good=["", "AQIDBA", "aGVsbG8", "-_-_", "AA"],
        lenient=named("padded-base64", "AQIDBA==") + named("standard-alphabet", "+/+/"),
        disputed=named("not-base64", "aGVs!bG8", "****"),
        wrong=[5, True, {}, []],
    ),
    "object": Samples(
        good=["text", "", 5, 0, True, False, 1.5, {}, [], {"a": {"b": [1, None]}},
              {"type": "Expression", "value": "@x"}, [1, "two", [3.5, None], {"four": 4}],
              {"name": None, "Type": "x", "a.b": 1}],
    ),
}  # fmt: skip

STRUCTURES_FOR = {
    "list": ["text", "", 5, True, {"a": 1}, {}],
    "map": ["text", "", 5, True],
    "model": ["text", 5, True, [1], []],
}
"""JSON values of another shape than the type asks for."""


def fresh(sample: Sample) -> Sample:
    """The sample with a copy of its value, since documents are changed in place."""
    feature, value = sample
    return feature, deepcopy(value)


def wrong_shape(kind: str, random: Random) -> Any:
    """A JSON value of another shape than a list, map or model has."""
    return deepcopy(random.choice(STRUCTURES_FOR[kind]))


def good_value(type_name: str, random: Random) -> Sample:
    """A value that is read, mostly an ordinary one; the feature is empty for those."""
    samples = SAMPLES[type_name]
    chance = random.random()
    if chance < 0.08 and samples.lenient:
        return fresh(random.choice(samples.lenient))
    if chance < 0.16 and samples.precise:
        return fresh(random.choice(samples.precise))
    return fresh(("", random.choice(samples.good)))


def faulty_value(type_name: str, random: Random) -> Sample | None:
    """A value that fails, or that the two sides see differently; None for types that take anything."""
    samples = SAMPLES[type_name]
    choices = samples.disputed + [("wrong-value", value) for value in samples.wrong]
    if samples.disputed and random.random() < 0.4:
        choices = samples.disputed
    return fresh(random.choice(choices)) if choices else None


def enum_value(values: list[str], random: Random) -> Sample:
    """A value that an enum reads."""
    chance = random.random()
    index = random.randrange(len(values))
    if chance < 0.08:
        changed = random.choice((values[index].upper(), values[index].lower(), values[index].swapcase()))
        return ("" if changed in values else "wrong-case-enum"), changed
    if chance < 0.12:
        return "index-as-enum", index
    return "", values[index]


def faulty_enum_value(values: list[str], random: Random) -> Sample:
    """A value that an enum does not know."""
    choices = (
        named("unknown-enum", "Nonexistent", "", values[0] + "2", 1.5)
        + named("boolean-as-enum", True, False)
        + named("negative-index-as-enum", -1)
        + named("structure-as-enum", [1], {"a": 1})
        + named("wrong-value", len(values), 999)
    )
    return fresh(random.choice(choices))


def near_limit(attribute: Attribute, random: Random) -> Any:
    """A value at or just past a validation rule's limit; None where no rule has one for the type."""
    validation = attribute.validation
    rules = ("minimum", "maximum", "minimum_ex", "maximum_ex", "multiple")
    limits = [validation[rule] for rule in rules if rule in validation]
    if limits and attribute.type_name in ("int", "long", "float"):
        number = random.choice(limits) + random.choice((-1, 0, 1))
        return number if attribute.type_name == "float" else int(number)
    if attribute.type_name == "str" and "pattern" in validation and random.random() < 0.7:
        return pattern_text(validation["pattern"], random)
    lengths = limits_to_try(attribute, ("min_length", "max_length"), random)
    if lengths and attribute.type_name == "str":
        return random.choice("aé🐟") * max(0, random.choice(lengths) + random.choice((-1, 0, 1)))
    return None


def limits_to_try(attribute: Attribute, rules: tuple[str, str], random: Random) -> list[int]:
    """The limits of these rules; a very long one seldom, since it makes a very long document."""
    limits = [attribute.validation[rule] for rule in rules if rule in attribute.validation]
    return [limit for limit in limits if limit <= 300 or random.random() < 0.03]


def any_json(random: Random) -> Any:
    """Any JSON value that is not null."""
    return deepcopy(random.choice(SAMPLES["object"].good))


def another_case(text: str, random: Random) -> str:
    """The text with its case changed; the same where it has no letters."""
    changed = random.choice((text.upper(), text.lower(), text.swapcase()))
    return changed if changed != text else text.swapcase()
