"""Where something stands in a document, and the features that vectors list with their places."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

from model_description import Attribute, WireType


@dataclass(frozen=True)
class Place:
    """One place in the three spellings in which results are written: attribute names, REST paths, last REST keys."""

    attribute: tuple[str, ...] = ()
    rest: tuple[str, ...] = ()
    last: tuple[str, ...] = ()
    elements: str = ""
    """In XML: the path of element names, `Blobs/Blob[3]/Name`."""

    def of(self, attribute: Attribute) -> Place:
        """The place of an attribute of the object here."""
        path = attribute.path
        return Place(
            self.attribute + (attribute.name,), self.rest + tuple(path), self.last + (path[-1],), self.elements
        )

    def item(self, step: object) -> Place:
        """The place of an element of the list or map here."""
        text = str(step)
        return Place(self.attribute + (text,), self.rest + (text,), self.last + (text,), self.elements)

    def in_element(self, name: str) -> Place:
        """The same place, in a child element of this name."""
        return replace(self, elements=f"{self.elements}/{name.rpartition('}')[2]}".lstrip("/"))

    def pointers(self) -> list[str]:
        """RFC 6901 pointers, in the order of the fields."""
        return [pointer(self.attribute), pointer(self.rest), pointer(self.last)]


def pointer(steps: tuple[str, ...]) -> str:
    return "".join("/" + step.replace("~", "~0").replace("/", "~1") for step in steps)


@dataclass
class Feature:
    """Something noteworthy that was put into a document."""

    name: str
    place: Place
    type_name: str | None = None
    value: Any = None
    has_value: bool = False
    keys: list[str] | None = None
    meant: Any = None
    """The raw input that is meant to be read instead of the value."""

    def to_json(self) -> dict[str, Any]:
        """The form in the vectors: absent parts are left out."""
        form: dict[str, Any] = {"feature": self.name, "at": self.place.pointers()}
        if self.type_name is not None:
            form["type"] = self.type_name
        if self.has_value:
            form["value"] = self.value
        if self.keys is not None:
            form["keys"] = self.keys
        if self.meant is not None:
            form["meant"] = self.meant
        if self.place.elements:
            form["elements"] = self.place.elements
        return form


@dataclass
class ValueSlot:
    """A value in the document that a fault can replace."""

    container: dict[str, Any] | list[Any]
    key: str | int
    wire_type: WireType
    place: Place
    is_constant: bool = False

    def replace(self, value: Any) -> None:
        self.container[self.key] = value


@dataclass
class ObjectSlot:
    """An object that stands for a model: where faults of whole objects happen."""

    content: dict[str, Any]
    declared: str
    """The class that the attribute declares."""
    actual: str
    """The class that the discriminator selects."""
    place: Place
    discriminator_key: str | None = None
    spelled_keys: dict[str, list[str]] = field(default_factory=dict)
    """Spelling -> the top-level keys that are written so."""
