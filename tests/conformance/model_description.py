"""What the kit knows about a models module, free of Python classes.

`inspect_models` fills these dataclasses; the generators of Rust source and of documents read nothing else.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from functools import cached_property
from random import Random
from typing import Any, Iterable, Iterator

UNESCAPED_DOT = re.compile(r"(?<!\\)\.")

SCALAR_TYPES = frozenset(
    "str int long float bool iso-8601 rfc-1123 unix-time date time duration decimal bytearray base64 object".split()
)


def key_path(key: str) -> list[str]:
    """A REST key split at its dots, with escaped dots decoded."""
    return [part.replace("\\.", ".") for part in UNESCAPED_DOT.split(key)]


@dataclass(frozen=True)
class WireType:
    """A parsed msrest type name: `[{str}]` is a list of maps of text.

    `kind` is one of `scalar`, `list`, `map`, `model`, `enum` and `unknown`. `name` is the scalar's msrest name, or
    `element` for an `object` in XML, or the name of the model or enum; `item` is the element type of lists and maps.
    """

    kind: str
    name: str = ""
    item: WireType | None = None

    @property
    def text(self) -> str:
        """The type in features: its msrest name, of an enum `enum Name`."""
        if self.item:
            return f"[{self.item.text}]" if self.kind == "list" else f"{{{self.item.text}}}"
        return f"enum {self.name}" if self.kind == "enum" else self.name

    @property
    def in_xml(self) -> WireType:
        """The type in a class that is written as XML: an `object` is an element there. In a map msrest takes the text
        alone."""
        if self.kind == "list" and self.item:
            return replace(self, item=self.item.in_xml)
        return replace(self, name="element") if self == WireType("scalar", "object") else self

    @property
    def leaf(self) -> WireType:
        """The type inside all lists and maps."""
        return self.item.leaf if self.item else self


@dataclass(frozen=True)
class Attribute:
    """One row of an attribute map."""

    name: str
    key: str
    type_name: str
    wire_type: WireType
    validation: dict[str, Any] = field(default_factory=dict, hash=False)
    constant: Any = None
    is_lost: bool = False
    """The class's constructor overwrites what msrest has read: a discriminator that selects nothing."""
    documentation: str = ""
    xml: dict[str, Any] = field(default_factory=dict, hash=False)

    @property
    def path(self) -> list[str]:
        """The parts of the REST key."""
        return key_path(self.key)

    @property
    def readonly(self) -> bool:
        return bool(self.validation.get("readonly"))

    @property
    def required(self) -> bool:
        return bool(self.validation.get("required"))

    @property
    def is_constant(self) -> bool:
        return bool(self.validation.get("constant")) and self.constant is not None


@dataclass(frozen=True)
class Discriminator:
    """The attribute that names the subtype, and the value that this very class writes for it (None: nothing)."""

    attribute: Attribute
    value: str | None


@dataclass
class ModelDescription:
    """One model class. `attributes` has neither the discriminator nor the map of additional properties."""

    name: str
    bases: list[str]
    attributes: list[Attribute]
    documentation: str = ""
    discriminator: Discriminator | None = None
    subtypes: dict[str, str] | None = None
    """Discriminator value -> class name; None unless the class has a subtype map of its own."""
    sent_additional_properties: WireType | None = None
    """The type of the map of additional properties, where the class declares to send them."""
    xml: dict[str, Any] = field(default_factory=dict)
    has_xml: bool = False
    """Whether the class has XML metadata, if only empty ones."""

    @property
    def is_polymorphic(self) -> bool:
        return self.subtypes is not None

    @property
    def typed_additional_properties(self) -> WireType | None:
        """The type of the values of a map of additional properties that does not take any JSON."""
        item = self.sent_additional_properties and self.sent_additional_properties.item
        return None if item == WireType("scalar", "object") else item

    @property
    def keeps_additional_properties(self) -> bool:
        """False for the rare class with a real attribute of that name."""
        return all(attribute.name != "additional_properties" for attribute in self.attributes)


@dataclass
class EnumDescription:
    """A string enum: (member name, value) in order."""

    name: str
    members: list[tuple[str, str]]
    documentation: str = ""


@dataclass
class ModuleDescription:
    """Everything that a models module exports."""

    module: str
    models: dict[str, ModelDescription]
    enums: dict[str, EnumDescription]
    notes: list[str] = field(default_factory=list)
    """What the module holds that the kit leaves out, in words."""

    @cached_property
    def xml_models(self) -> set[str]:
        """The classes that are written as XML: those with such metadata, those that they stand in, and those that stand
        in any of these."""
        below = {name: parts(model) for name, model in self.models.items()}
        above: dict[str, list[str]] = {name: [] for name in below}
        for name, names in below.items():
            for part in names:
                above[part].append(name)
        with_metadata = [
            name
            for name, model in self.models.items()
            if model.has_xml or any(attribute.xml for attribute in model.attributes)
        ]
        return reachable(reachable(with_metadata, above), below)

    def chosen(self, names: str, sample: int, seed: str) -> list[str]:
        """The classes that a command line names, or a sample of them, or all."""
        if names:
            return [name.strip() for name in names.split(",")]
        everything = sorted(self.models)
        return sorted(Random(f"{seed}:{self.module}").sample(everything, sample)) if sample else everything

    def restricted(self, names: list[str]) -> ModuleDescription:
        """The module with only these classes and what they refer to: types of attributes, and subtypes."""
        if unknown := [name for name in names if name not in self.models]:
            raise SystemExit(f"{self.module} has no model {', '.join(unknown)}")
        wanted = reachable(names, {name: parts(model) for name, model in self.models.items()})
        leaves = [wire_type.leaf for name in wanted for wire_type in all_types(self.models[name])]
        enums = {leaf.name for leaf in leaves if leaf.kind == "enum"}
        return ModuleDescription(
            self.module,
            {
                name: replace(model, bases=[base for base in model.bases if base in wanted])
                for name, model in self.models.items()
                if name in wanted
            },
            {name: enum for name, enum in self.enums.items() if name in enums},
            self.notes,
        )

    def descendants(self, name: str) -> dict[str, str]:
        """Discriminator value -> class name through every level, as msrest flattens subtype maps."""
        found: dict[str, str] = {}
        for value, subtype in (self.models[name].subtypes or {}).items():
            found[value] = subtype
            found.update(self.descendants(subtype))
        return found

    def nearest_polymorphic_base(self, name: str) -> str | None:
        """The closest base class that has a subtype map."""
        for base in self.models[name].bases:
            if self.models[base].is_polymorphic:
                return base
            if found := self.nearest_polymorphic_base(base):
                return found
        return None


def parse_type(type_name: str, models: set[str], enums: set[str]) -> WireType:
    """Read a msrest type name. A name that nothing declares is `unknown`: msrest cannot read it either."""
    if type_name[:1] + type_name[-1:] in ("[]", "{}"):
        kind = "list" if type_name[0] == "[" else "map"
        return WireType(kind, item=parse_type(type_name[1:-1], models, enums))
    if type_name in SCALAR_TYPES:
        return WireType("scalar", type_name)
    if type_name in models:
        return WireType("model", type_name)
    return WireType("enum" if type_name in enums else "unknown", type_name)


def parts(model: ModelDescription) -> list[str]:
    """The classes that may stand in an object of the class, or in its place."""
    leaves = [wire_type.leaf for wire_type in all_types(model)]
    return [leaf.name for leaf in leaves if leaf.kind == "model"] + [*(model.subtypes or {}).values()]


def reachable(names: Iterable[str], edges: dict[str, list[str]]) -> set[str]:
    """The names, and all that they lead to."""
    found: set[str] = set()
    waiting = list(names)
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += edges[name]
    return found


def all_types(model: ModelDescription) -> Iterator[WireType]:
    """The types of all attributes, the map of additional properties included."""
    for attribute in model.attributes:
        yield attribute.wire_type
    if model.sent_additional_properties:
        yield model.sent_additional_properties
