"""The Rust types of attributes, and where a `Box` is needed.

Every attribute is an `Option`, since msrest's are; elements of lists and maps are too, since msrest keeps null
elements. A `Box` stands only where a type would otherwise contain itself, and around large payloads of enums.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from model_description import ModelDescription, ModuleDescription, WireType
from rust_names import TAKEN_TYPE_NAMES, type_identifier, unique

SCALARS = {
    "str": "String",
    "int": "i64",
    "long": "i64",
    "float": "f64",
    "bool": "bool",
    "iso-8601": "DateTime<Utc>",
    "rfc-1123": "DateTime<Utc>",
    "unix-time": "DateTime<Utc>",
    "date": "NaiveDate",
    "time": "NaiveTime",
    "duration": "Duration",
    "decimal": "Decimal",
    "bytearray": "Vec<u8>",
    "base64": "Vec<u8>",
    "object": "Value",
    "element": "XmlElement",
}
EXPLICIT_FORMATS = frozenset(("rfc-1123", "unix-time", "bytearray", "base64"))
"""msrest types whose Rust type has another format by default, or none."""

SIZES = {"Value": 32, "DateTime<Utc>": 16, "i64": 16, "f64": 16, "bool": 1, "Duration": 48, "Decimal": 20}
LARGE_PAYLOAD = 200
"""Bytes from which a variant's payload is boxed."""


@dataclass
class RustTypes:
    """Names of all generated types, and the answers that depend on the whole module."""

    module: ModuleDescription
    names: dict[str, str] = field(default_factory=dict)
    base_names: dict[str, str] = field(default_factory=dict)
    """Polymorphic class -> the struct of a value that is no subtype's."""
    shared_names: dict[str, str] = field(default_factory=dict)
    """Polymorphic class -> the struct of the attributes that it shares with its subtypes."""
    enum_names: dict[str, str] = field(default_factory=dict)
    components: dict[str, int] = field(default_factory=dict)
    sizes: dict[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        taken = set(TAKEN_TYPE_NAMES)
        # Names that are fine as they are go first, so that no other class takes them.
        for name in sorted(self.module.models, key=lambda name: (type_identifier(name) != name, name)):
            self.names[name] = unique(type_identifier(name), taken, "Model")
        for name in sorted(self.module.enums):
            self.enum_names[name] = unique(type_identifier(name), taken, "Kind")
        for name, model in self.module.models.items():
            if model.is_polymorphic:
                self.base_names[name] = unique(self.names[name] + "Base", taken, "Struct")
                self.shared_names[name] = unique(self.names[name] + "Shared", taken, "Attributes")
        self.components = strongly_connected_components(self.containment())

    def containment(self) -> dict[str, list[str]]:
        """Class -> the classes that stand in it without a list or map between."""
        return {
            name: [attribute.wire_type.name for attribute in model.attributes if attribute.wire_type.kind == "model"]
            + list((model.subtypes or {}).values())
            for name, model in self.module.models.items()
        }

    def field_type(self, owner: str, wire_type: WireType) -> str:
        """The type of an attribute of the class `owner`, with its outer `Option`."""
        inner = self.element_type(wire_type)
        if wire_type.kind == "model" and self.components[wire_type.name] == self.components[owner]:
            inner = f"Box<{inner}>"
        return f"Option<{inner}>"

    def element_type(self, wire_type: WireType) -> str:
        """The type of a value that is there."""
        match wire_type.kind:
            case "list":
                return f"Vec<{self.nullable_element(wire_type.item)}>"
            case "map":
                return f"BTreeMap<String, {self.nullable_element(wire_type.item)}>"
            case "model":
                return self.names[wire_type.name]
            case "enum":
                return self.enum_names[wire_type.name]
            case "unknown":
                return "Value"
        return SCALARS[wire_type.name]

    def nullable_element(self, wire_type: WireType) -> str:
        """The type of an element of a list or map; any JSON has its own null."""
        element = self.element_type(wire_type)
        return element if element == "Value" else f"Option<{element}>"

    def payload_is_boxed(self, owner: str, payload: str) -> bool:
        """Whether the variant of `owner` that holds the class `payload` needs a `Box`."""
        return self.components[owner] == self.components[payload] or self.size(payload) > LARGE_PAYLOAD

    def size(self, name: str) -> int:
        """Roughly how many bytes the type takes; exactness does not matter."""
        if name not in self.sizes:
            self.sizes[name] = 8  # what a box takes, for a class that contains itself
            model = self.module.models[name]
            variants = [
                8 if self.payload_is_boxed(name, subtype) else self.size(subtype)
                for subtype in (model.subtypes or {}).values()
            ]
            self.sizes[name] = max([self.fields_size(model), *variants])
        return self.sizes[name]

    def fields_size(self, model: ModelDescription) -> int:
        """The size of the struct of a class's own attributes."""
        total = 24
        for attribute in model.attributes:
            if attribute.wire_type.kind == "model":
                boxed = self.components[attribute.wire_type.name] == self.components[model.name]
                total += 8 if boxed else self.size(attribute.wire_type.name)
            else:
                total += SIZES.get(self.element_type(attribute.wire_type), 24)
        return total


def strongly_connected_components(edges: dict[str, list[str]]) -> dict[str, int]:
    """Node -> number of its component (Tarjan's algorithm). A node that refers to nothing back is alone in its own."""
    indexes: dict[str, int] = {}
    low: dict[str, int] = {}
    stack: list[str] = []
    components: dict[str, int] = {}

    def visit(node: str) -> None:
        indexes[node] = low[node] = len(indexes)
        stack.append(node)
        for target in edges[node]:
            if target not in indexes:
                visit(target)
            if target not in components:
                low[node] = min(low[node], low[target])
        if low[node] == indexes[node]:
            number = len(components)
            while True:
                member = stack.pop()
                components[member] = number
                if member == node:
                    break

    for node in edges:
        if node not in indexes:
            visit(node)
    return components
