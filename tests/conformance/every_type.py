"""Models with one attribute of each type that msrest's grammar has, for the kinds of metadata that no package of the gate
has: each scalar, enum and model alone, in lists, in maps and in both within both; typed maps of additional properties;
constants; discriminators.

The kit reads this module as it reads that of a package:

    tests/conformance/run msrest==0.7.1 every_type
"""

from __future__ import annotations

from enum import Enum
from typing import Any

from msrest.serialization import Model

SCALARS = (
    "str int long float bool iso-8601 rfc-1123 unix-time date time duration decimal bytearray base64 object".split()
)
FORMS = {
    "one": "{}", "list": "[{}]", "map": "{{{}}}", "list_of_lists": "[[{}]]", "list_of_maps": "[{{{}}}]",
    "map_of_lists": "{{[{}]}}", "map_of_maps": "{{{{{}}}}}",
}  # fmt: skip
FORMATTED = ("rfc-1123", "unix-time", "bytearray", "base64")
"""Types that Rust tells by the `format` of a field, which a map of additional properties has not."""
ADDITIONAL = {form: FORMS[form] for form in ("one", "list", "map")}
"""The values of a typed map."""


class Color(str, Enum):
    """An enum."""

    red = "red"
    blue_green = "blueGreen"


def model(name: str, attributes: dict[str, str], base: type = Model, **metadata: Any) -> type:
    """A class with these attributes, whose keys are their names."""
    own = {attribute: {"key": attribute, "type": wire_type} for attribute, wire_type in attributes.items()}
    own.update(metadata.pop("_keys", {}))
    attribute_map = {**base._attribute_map, **own}
    constants = metadata.pop("_constants", {})
    constants_of_base = getattr(base, "_set", {})

    def __init__(self: Any, **kwargs: Any) -> None:
        Model.__init__(self, **{key: value for key, value in kwargs.items() if key not in constants})
        for attribute in attribute_map:
            if attribute not in constants:
                setattr(self, attribute, kwargs.get(attribute))
        for attribute, value in {**constants_of_base, **constants}.items():
            setattr(self, attribute, value)

    members = {"_attribute_map": attribute_map, "_set": constants, "__init__": __init__, "__doc__": f"{name}.", **metadata}
    created = type(name, (base,), {**members, "__module__": __name__})
    globals()[name] = created
    return created


def camel(name: str) -> str:
    """`iso-8601` as `Iso8601`."""
    return "".join(part.capitalize() for part in name.replace("_", "-").split("-"))


LEAVES = [*SCALARS, "Color", "Leaf", "Fish"]

model("Leaf", {"name": "str", "size": "int"})
model(
    "Fish", {"kind": "str", "length": "int"}, _subtype_map={"kind": {"salmon": "Salmon", "shark": "Shark"}},
    _constants={"kind": None},
)  # fmt: skip
model("Salmon", {"friend": "Fish"}, globals()["Fish"], _constants={"kind": "salmon"})
model("Shark", {"teeth": "[int]"}, globals()["Fish"], _constants={"kind": "shark"})

for leaf in LEAVES:
    forms = {form: text.format(leaf) for form, text in FORMS.items()}
    model(f"Of{camel(leaf)}", forms)
    for form, text in ADDITIONAL.items() if leaf not in FORMATTED else ():
        wire_type = "{" + text.format(leaf) + "}"
        keys = {"additional_properties": {"key": "", "type": wire_type}}
        model(f"Additional{camel(form)}{camel(leaf)}", {}, _keys=keys)

CONSTANTS = {"str": "fixed", "int": 3, "long": 2**40, "float": 1.5, "bool": True}
"""The literals of constants; the generators write no others."""
model(
    "Constants", {f"of_{name}": name for name in CONSTANTS} | {"name": "str"},
    _validation={f"of_{name}": {"required": True, "constant": True} for name in CONSTANTS},
    _constants={f"of_{name}": value for name, value in CONSTANTS.items()},
)  # fmt: skip

# Discriminators behind an escaped dot, and of an enum.
for name, key, wire_type in (
    ("Dotted", "odata\\.type", "str"),
    ("Enumerated", "kind", "Color"),
):
    base = model(
        name, {"size": "int"}, _keys={"kind": {"key": key, "type": wire_type}},
        _subtype_map={"kind": {"red": f"{name}Red", "blueGreen": f"{name}Blue"}}, _constants={"kind": None},
    )  # fmt: skip
    model(f"{name}Red", {"when": "iso-8601"}, base, _constants={"kind": "red"})
    model(f"{name}Blue", {"sizes": "{float}"}, base, _constants={"kind": "blueGreen"})
    model(f"Holds{name}", {form: text.format(name) for form, text in FORMS.items()})
