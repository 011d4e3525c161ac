"""One model with one attribute for each type: what it reads, told by what it writes afterwards."""

import json
from enum import Enum

from msrest.serialization import Model

from outcome import JSON, outcome


class Color(str, Enum):
    red = "red"
    blue_green = "blueGreen"


class Inner(Model):
    _attribute_map = {"name": {"key": "name", "type": "str"}}

    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.name = kwargs.get("name")


INPUTS = {
    "str": ["abc", "", "5", 5, -3, 2.5, None, "\u00e9\U0001f600", " x "],
    "int": [34, 0, -5, "34", " 12 ", "-7", "+7", True, False, None, 5.0, "", "abc", "1.5", "0x10", [], {}, [1]],
    "long": [9007199254740993, "9007199254740993", -9223372036854775808, 9223372036854775807, "12a", [5]],
    "float": [1.5, 3, -2, "1.5", " 2.25 ", "1e3", 1e300, None, True, "", "one", "1,5", [], {}],
    "bool": [True, False, 0, 1, "true", "FALSE", "True", "0", "1", None, 2, -1, "yes", "", " true", [], {}],
    "iso-8601": [
        "2015-01-01T00:00:00Z", "2015-01-01T00:00:00.5Z", "2015-01-01t01:02:03z", "2015-01-01T00:00:00",
        "2015-01-01T00:00:00,123456Z", "2015-01-01T00:00:00+05:30", "2015-01-01T00:00:00-0530",
        "2015-01-01T00:00:00+05", "2016-02-29T23:59:59.999999Z", None, "2015-01-01", "2015-01-01T00:00Z",
        "2015-01-01T00:00:60Z", "2015-01-01T24:00:00Z", "2015-01-01T00:00:00+24:00", "2015-01-01 00:00:00Z",
        "2015-01-01T00:00:00Zx", "2015-02-29T00:00:00Z", "", 5, True, [], {},
    ],
    "rfc-1123": [
        "Fri, 31 Dec 1999 23:59:59 GMT", "Mon, 31 Dec 1999 23:59:59 GMT", "Fri, 31 Dec 99 23:59:59 GMT",
        "Fri, 31 Dec 1999 23:59:59", "Fri, 31 Dec 1999 23:59:59 -0800", "Fri, 31 Dec 1999 23:59:59 PST",
        "Fri, 31 Dec 1999 23:59:59 EDT", "Fri, 31 Dec 1999 23:59:59 UTC", None,
        "2015-01-01T00:00:00Z", "Fri, 31 Dez 1999 23:59:59 GMT", "", [], {},
    ],
    "unix-time": [1460505600, 0, -1, 1460505600.5, None, "abc", "", [], {}],
    "date": ["2018-12-27", "20181227", None, "2018-12", "2018-13-01", "2018-02-29", "27.12.2018", "", [], {}],
    "time": ["11:22:33", "11:22", "112233", "11:22:33.5", "11:22:33,125", None, "25:00:00", "11:22:60", "noon", ""],
    "duration": [
        "P1D", "PT10S", "P3Y6M4DT12H30M5S", "-PT1S", "P0D", "PT36H", "P7D", "P1W", "PT1.5S", "P1Y", "P12M",
        "P0003-06-04T12:30:05", "+P1D", "PT0.5H", None, "00:00:10", "P", "1D", "P1S", "", 5, [], {},
    ],
    "decimal": [5, "5", "-7", 2.5, "2.5", 0, None, "abc", "", [], {}],
    "bytearray": ["", "Zm9v", "Zm8=", "Zg==", "//79", None, "Zm8", "Z", 5],
    "base64": ["", "Zm9v", "Zm8", "Zm8=", "__79", "//79", None, "Z"],
    "object": [5, "x", 1.5, True, [1, None, {"a": []}], {"a": {"b": None}}, {}, [], None, ""],
    "[str]": [["a", "b"], [], ["a", None], [1], None, "a", 5, {"a": 1}],
    "[int]": [[1, "2", True], ["x"], [[1]]],
    "[[int]]": [[[1], [], [2, 3]], [1]],
    "[iso-8601]": [["2015-01-01T00:00:00+01:00"], ["yesterday"]],
    "[Inner]": [[{"name": "a"}, {}], [None], [5], {"name": "a"}],
    "{int}": [{"a": 1, "b": "2"}, {}, {"a": None}, [{"key": "k", "value": 3}], [], None, {"a": "x"}, 5, "a", [5]],
    "{[int]}": [{"a": [1], "b": []}, {"a": 1}],
    "{Inner}": [{"x": {"name": "a"}}, {"x": 5}],
    "Inner": [{"name": "a"}, {}, {"name": None, "other": 1}, None, 5, "x", [], [{}]],
    "Color": ["red", "blueGreen", "BLUEGREEN", "Red", 0, 1, None, 2],
}


def holder(type_name):
    def init(self, **kwargs):
        Model.__init__(self, **kwargs)
        self.value = kwargs.get("value")

    attributes = {"_attribute_map": {"value": {"key": "value", "type": type_name}}, "__init__": init}
    holder_class = type("One", (Model,), attributes)
    classes = {"One": holder_class, "Inner": Inner, "Color": Color}
    holder_class._infer_class_models = classmethod(lambda cls: classes)
    return holder_class


def vectors():
    return {type_name: [vector(type_name, value) for value in values] for type_name, values in INPUTS.items()}


def vector(type_name, value):
    document = {"value": value}
    read = lambda: holder(type_name).deserialize(json.dumps(document), JSON).serialize(keep_readonly=True)
    return {"document": document, **outcome(read)}
