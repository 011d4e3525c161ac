"""Builds an XML document for a class: mostly a correct one, with one or several faults as the generator asks.

Values are those of JSON documents as texts; what is not simply good is noted as a feature at its place, as there.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from random import Random
from typing import Any
from xml.etree.ElementTree import Element, SubElement

from document_place import Feature, Place
from model_description import Attribute, ModuleDescription, WireType
from value_samples import another_case, enum_value, faulty_enum_value, faulty_value, good_value, near_limit
from xml_names import item_name, qualified, read_name

DEEPEST = 4
VALUE_BUDGET = 120
"""Values from which on a document takes no more nested models."""


@dataclass
class XmlBuilder:
    """One document. Make a new builder for the next one."""

    module: ModuleDescription
    random: Random
    faults: float
    """How likely it is that a value is spoiled."""
    features: list[Feature] = field(default_factory=list)
    presence: float = 1.0
    values: int = 0

    def build(self, model_name: str) -> Element:
        """The root element; its name is not looked at."""
        self.presence = self.random.choice((0.2, 0.5, 0.8, 1.0))
        model = self.module.models[model_name]
        name = model.xml.get("name", model_name) if self.random.random() < 0.95 else "Anything"
        root = Element(qualified(name, model.xml.get("ns")))
        self.fill(root, model_name, Place().in_element(root.tag), 0)
        return root

    def note(self, name: str, place: Place, type_name: str, value: Any) -> None:
        """Remember a feature; an empty name is none."""
        if name:
            self.features.append(Feature(name, place, type_name, value, has_value=True))

    def fill(self, element: Element, declared: str, place: Place, depth: int) -> None:
        """Write the attributes of a class, or of one of its subtypes, into its element."""
        model = self.module.models[self.actual_class(declared)]
        if model.discriminator:
            self.write_discriminator(element, declared, model.name, place)
        for attribute in model.attributes:
            if self.is_present(attribute, depth) and attribute.wire_type.leaf.kind != "unknown":
                self.write(element, attribute, place.of(attribute), depth)
        if self.random.random() < 0.2:
            unknown = SubElement(element, self.random.choice(("Unheard-of", "extra", "{urn:other}Name")))
            unknown.text = self.random.choice((None, "text", "5", " "))
        self.shuffle(element)

    def shuffle(self, element: Element) -> None:
        """Put the children into random order, those of one name in the order that they have."""
        by_tag: dict[str, list[Element]] = {}
        for child in element:
            by_tag.setdefault(child.tag, []).append(child)
        tags = [child.tag for child in element]
        self.random.shuffle(tags)
        element[:] = [by_tag[tag].pop(0) for tag in tags]

    def actual_class(self, declared: str) -> str:
        """The class itself or, for a polymorphic one, mostly a subtype."""
        subtypes = sorted(set(self.module.descendants(declared).values()))
        return self.random.choice(subtypes) if subtypes and self.random.random() < 0.9 else declared

    def write_discriminator(self, element: Element, declared: str, actual: str, place: Place) -> None:
        """The value for the class, where msrest looks for it."""
        model = self.module.models[actual]
        by_value = {name: value for value, name in self.module.descendants(declared).items()}
        value = by_value.get(actual, model.discriminator.value)
        if value is None or self.random.random() < self.faults / 4:
            return
        if declared != actual and self.random.random() < self.faults:
            value = self.random.choice((another_case(value, self.random), "Unheard of"))
            fault = "unknown-discriminator" if value == "Unheard of" else "wrong-case-discriminator-value"
            self.note(fault, place, "polymorphic", value)
        attribute = model.discriminator.attribute
        if attribute.xml.get("attr"):
            element.set(read_name(self.module, attribute), value)
        else:
            SubElement(element, read_name(self.module, attribute)).text = value

    def is_present(self, attribute: Attribute, depth: int) -> bool:
        presence = self.presence if depth == 0 else self.presence * 0.8
        if attribute.wire_type.leaf.kind == "model" and (depth >= DEEPEST or self.values > VALUE_BUDGET):
            return False
        return self.random.random() < presence

    def write(self, element: Element, attribute: Attribute, place: Place, depth: int) -> None:
        """One attribute: as XML attribute, text, element, or elements."""
        name, wire_type = read_name(self.module, attribute), attribute.wire_type
        if attribute.xml.get("attr"):
            element.set(name, self.text(wire_type, place.in_element(f"@{name}"), attribute))
        elif attribute.xml.get("text"):
            element.text = self.text(wire_type, place, attribute)
        elif wire_type.kind == "list":
            self.write_list(element, name, attribute, place, depth)
        else:
            count = 2 if self.random.random() < self.faults / 8 else 1
            if count > 1:
                self.note("repeated-element", place.in_element(name), "", None)
            for _ in range(count):
                self.value(SubElement(element, name), wire_type, place.in_element(name), depth, attribute)

    def write_list(self, element: Element, name: str, attribute: Attribute, place: Place, depth: int) -> None:
        """A list in an element of its own, or its items beside the other attributes."""
        count = self.random.choice((0, 1, 2, 3)) if depth < 2 else self.random.choice((0, 1))
        parent, item = element, name
        if attribute.xml.get("wrapped"):
            parent, item, place = SubElement(element, name), item_name(self.module, attribute), place.in_element(name)
            item = "Anything" if self.random.random() < 0.1 else item
        elif self.random.random() < self.faults / 8:
            item = item_name(self.module, attribute)
            if item != name:
                self.note("written-name", place, attribute.wire_type.text, item)
        for index in range(count):
            item_place = place.item(index).in_element(f"{item}[{index}]")
            self.value(SubElement(parent, item), attribute.wire_type.item, item_place, depth)

    def value(
        self, element: Element, wire_type: WireType, place: Place, depth: int, attribute: Attribute | None = None
    ) -> None:
        """A value as the content of its element, seldom an empty one."""
        if self.random.random() < 0.04:
            return
        if wire_type.kind == "model":
            self.fill(element, wire_type.name, place, depth + 1)
        elif wire_type.kind == "list":
            for index in range(self.random.choice((0, 1, 2))):
                item_place = place.item(index).in_element(f"Item[{index}]")
                self.value(SubElement(element, "Item"), wire_type.item, item_place, depth + 1)
        elif wire_type.kind == "map":
            for key in sorted(self.random.sample(("a", "B", "x-ms", "_k", "ключ"), self.random.choice((0, 1, 2)))):
                self.value(SubElement(element, key), wire_type.item, place.item(key).in_element(key), depth + 1)
        elif wire_type.name in ("object", "element"):
            self.any_content(element)
        else:
            element.text = self.text(wire_type, place, attribute)

    def any_content(self, element: Element) -> None:
        """Text, attributes and elements of any kind."""
        element.text = self.random.choice((None, "any text", "5"))
        if self.random.random() < 0.3:
            element.set(self.random.choice(("country", "{urn:other}age")), "a")
        if self.random.random() < 0.3:
            SubElement(element, self.random.choice(("Part", "{urn:other}Part"))).text = "b"

    def text(self, wire_type: WireType, place: Place, attribute: Attribute | None = None) -> str:
        """The text of a scalar."""
        self.values += 1
        if attribute and attribute.validation and self.random.random() < 0.3:
            if (limit := near_limit(attribute, self.random)) is not None:
                return as_text(limit)
        while True:
            feature, value = self.sample(wire_type)
            if isinstance(value, (str, bool, int, float)) and is_character_data(text := as_text(value)):
                break
        self.note("wrong-value" if is_no_number(wire_type.name, value) else feature, place, wire_type.text, text)
        return text

    def sample(self, wire_type: WireType) -> tuple[str, Any]:
        """A value of the type, spoiled now and then."""
        is_spoiled = self.random.random() < self.faults
        if wire_type.kind == "enum":
            values = [value for _, value in self.module.enums[wire_type.name].members]
            return (faulty_enum_value if is_spoiled else enum_value)(values, self.random)
        spoiled = faulty_value(wire_type.name, self.random) if is_spoiled else None
        return spoiled or good_value(wire_type.name, self.random)


def as_text(value: Any) -> str:
    """A JSON value as XML has it."""
    return value if isinstance(value, str) else json.dumps(value)


def is_no_number(type_name: str, value: Any) -> bool:
    """Whether the text of a value is none of the type's numbers, although JSON's value is."""
    no_numbers = {"int": (bool, float), "long": (bool, float), "float": bool}
    return isinstance(value, no_numbers.get(type_name, ()))


def is_character_data(text: str) -> bool:
    """Whether XML keeps the text: no control characters."""
    return all(character >= " " or character in "\t\n" for character in text)
