"""Models with paths, nesting and rules: reading, writing and validation."""

import json

from msrest.serialization import (
    Model,
    attribute_transformer,
    full_restapi_key_transformer,
    last_restapi_key_transformer,
)

from outcome import JSON, outcome


def model(name, attributes, **members):
    """A model class from {attribute: (REST key, type)}."""

    def init(self, **kwargs):
        Model.__init__(self, **kwargs)
        for attribute in attributes:
            setattr(self, attribute, kwargs.get(attribute))

    attribute_map = {name: {"key": key, "type": kind} for name, (key, kind) in attributes.items()}
    created = type(name, (Model,), {"_attribute_map": attribute_map, "__init__": init, **members})
    created._infer_class_models = classmethod(lambda cls: CLASSES)
    return created


READONLY = {"readonly": True}
LEAF = {"leaf_name": ("leafName", "str"), "state": ("state", "str")}
RESOURCE = {
    "resource_id": ("id", "str"),
    "display_name": ("properties.name", "str"),
    "sku_name": ("properties.sku.name", "str"),
    "sku_tier": ("properties.sku.tier", "int"),
    "state": ("properties.provisioningState", "str"),
    "odata": ("odata\\.type", "str"),
    "leaf": ("leaf", "Leaf"),
    "leaves": ("leaves", "[Leaf]"),
    "table": ("leafTable", "{Leaf}"),
    "payload": ("payload", "object"),
}
RULES = {
    "needed": {"required": True},
    "text": {"min_length": 2, "max_length": 4},
    "inclusive": {"minimum": 5, "maximum": 10},
    "exclusive": {"minimum_ex": 5, "maximum_ex": 10},
    "items": {"min_items": 1, "max_items": 2},
    "different": {"unique": True},
    "multiple": {"multiple": 5},
    "state": {"readonly": True, "min_length": 10},
}

CLASSES = {}
CLASSES["Leaf"] = model("Leaf", LEAF, _validation={"state": READONLY})
CLASSES["Resource"] = model("Resource", RESOURCE, _validation={"state": READONLY})
CLASSES["Open"] = model(
    "Open",
    {
        "additional_properties": ("", "{object}"),
        "resource_id": ("id", "str"),
        "display_name": ("properties.name", "str"),
    },
)
CLASSES["Sending"] = model(
    "Sending", {"additional_properties": ("", "{object}"), "resource_id": ("id", "str")}
)
CLASSES["Sending"].enable_additional_properties_sending()
CLASSES["Renamed"] = model(
    "Renamed", {"additional_properties": ("additionalProperties", "object"), "resource_id": ("id", "str")}
)
CLASSES["Rules"] = model(
    "Rules",
    {
        "needed": ("needed", "str"),
        "text": ("text", "str"),
        "inclusive": ("inclusive", "int"),
        "exclusive": ("exclusive", "float"),
        "items": ("items", "[str]"),
        "different": ("different", "[int]"),
        "multiple": ("multiple", "int"),
        "state": ("state", "str"),
        "child": ("child", "Rules"),
        "children": ("children", "[Rules]"),
        "grid": ("grid", "[[Rules]]"),
        "table": ("table", "{Rules}"),
    },
    _validation=RULES,
)

DESERIALIZE = {
    "Resource": [
        {"id": "a", "properties": {"name": "n", "sku": {"name": "s", "tier": "2"}, "provisioningState": "ok"}},
        {"ID": "a", "Properties": {"name": "n"}},
        {"odata.type": "t", "odata\\.type": "u", "odata": {"type": "v"}},
        {"properties": None}, {"properties": {"sku": None, "name": "n"}}, {"properties": {}},
        {"properties": 5}, {"properties": []}, {"properties": {"sku": "x"}},
        {"leaf": {"leafName": "x", "state": "on"}, "leaves": [{"leafName": "y"}, {}], "leafTable": {"k": {"state": "z"}}},
        {"leaf": None, "leaves": None, "leafTable": None}, {"leaf": 5}, {"leaves": {}}, {"leafTable": "x"},
        {"payload": {"id": 1, "deep": [None, {"x": []}]}}, {"unknown": 1}, {},
    ],
    "Open": [
        {"id": "a", "x": 1, "y": {"z": [None]}, "properties": {"name": "n"}},
        {"id": "a"}, {"properties": {}}, {"Id": "case", "additional_properties": 5},
    ],
    "Renamed": [{"additionalProperties": {"a": 1}, "other": 2, "id": "x"}],
}
FROM_DICT = {
    "Resource": [
        {"resource_id": "attribute", "id": "rest"}, {"ID": "a"}, {"RESOURCE_ID": "a"},
        {"PROPERTIES": {"NAME": "n", "Sku": {"TIER": 3}}},
        {"name": "last part", "tier": 7}, {"sku_tier": 1, "tier": 2, "properties": {"sku": {"tier": 3}}},
        {"properties": {"sku": {"tier": 3}}, "tier": 2}, {"sku_tier": None, "tier": 2},
        {"leaf": {"LEAF_NAME": "x"}, "LEAVES": [{"leafname": "y"}], "LeafTable": {"Key": {"leaf_name": "z"}}},
        {"odata": "t"}, {"ODATA.TYPE": "t"}, {"properties": {"SKU": None}}, {"leaf": "x"}, {},
    ],
}
FULL = {
    "resource_id": "a", "display_name": "n", "sku_name": "s", "sku_tier": 2, "state": "ok", "odata": "t",
    "leaf": {"leaf_name": "x", "state": "on"}, "leaves": [{"leaf_name": "y", "state": "off"}, {}],
    "table": {"K": {"leaf_name": "z", "state": "on"}}, "payload": {"resource_id": [None]},
}
WRITE = {
    "Resource": [FULL, {}, {"sku_name": "s"}, {"leaves": [], "table": {}, "leaf": {}, "payload": {}}, {"state": "ok"}],
    "Sending": [{"id": "a", "x": 1, "y": {"Z": [None]}}, {"x": None}, {"id": "a"}],
}
GOOD = {
    "needed": "x", "text": "abc", "inclusive": 5, "exclusive": 7.5, "items": ["a"], "different": [1, 2],
    "multiple": 15, "state": "short",
}
VALIDATE = [
    GOOD, {}, {"needed": ""},
    *({**GOOD, name: value} for name, value in [
        ("text", "a"), ("text", "abcde"), ("text", "\u00e9\U0001f600"), ("text", "\U0001f600" * 5),
        ("inclusive", 4), ("inclusive", 10), ("inclusive", 11),
        ("exclusive", 5), ("exclusive", 5.5), ("exclusive", 10), ("exclusive", 9.5),
        ("items", []), ("items", ["a", "b", "c"]), ("different", [1, 2, 1]), ("different", []),
        ("multiple", 7), ("multiple", 0), ("multiple", -5),
        ("child", {"needed": "x", "text": "a"}), ("children", [GOOD, {"text": "abcde"}]),
        ("grid", [[GOOD], [{"inclusive": 1, "needed": "x"}]]), ("table", {"k": {"needed": "x", "multiple": 1}}),
    ]),
]
TRANSFORMERS = {
    "attribute": attribute_transformer,
    "full": full_restapi_key_transformer,
    "last": last_restapi_key_transformer,
}


def whole(read):
    """Everything that a model holds, under its REST keys, and the additional properties that it declares."""
    if read._attribute_map.get("additional_properties", {}).get("key") != "":
        return {"model": read.serialize(keep_readonly=True)}
    extra, read.additional_properties = read.additional_properties, {}
    return {"model": read.serialize(keep_readonly=True), "additional": extra or {}}


def reading():
    groups = {}
    for name, documents in DESERIALIZE.items():
        groups[f"{name}.deserialize"] = each(documents, lambda document: whole(deserialize(name, document)))
    for name, documents in FROM_DICT.items():
        groups[f"{name}.from_dict"] = each(documents, lambda document: whole(CLASSES[name].from_dict(document)))
    return groups


def writing():
    return {
        "Resource": each(WRITE["Resource"], lambda document: written(CLASSES["Resource"].from_dict(document))),
        "Sending": each(WRITE["Sending"], lambda document: written(deserialize("Sending", document))),
    }


def deserialize(name, document):
    return CLASSES[name].deserialize(json.dumps(document), JSON)


def written(read):
    return {
        kept: {key: read.as_dict(kept == "kept", transformer) for key, transformer in TRANSFORMERS.items()}
        for kept in ["kept", "dropped"]
    } | {"serialize": read.serialize(), "as_dict": read.as_dict()}


def validation():
    return {"Rules": each(VALIDATE, lambda document: broken(deserialize("Rules", document)))}


def broken(read):
    return sorted([error.rule, error.target, str(error)] for error in read.validate())


def each(documents, operation):
    return [{"document": document, **outcome(lambda: operation(document))} for document in documents]
