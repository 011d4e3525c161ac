"""Builds a correct document for a class: every value can be read, whatever the spelling of its key.

Along the way it remembers where each value and each object stands, so that `document_faults` can spoil some.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from random import Random
from typing import Any

from document_place import Feature, ObjectSlot, Place, ValueSlot
from model_description import Attribute, ModelDescription, ModuleDescription, WireType
from value_samples import another_case, any_json, enum_value, good_value, limits_to_try, near_limit

PROFILES = {
    "rest": {"rest": 1.0},
    "attribute": {"attribute": 1.0},
    "wrong-case": {"wrong-case": 0.8, "rest": 0.2},
    "last": {"last": 0.5, "wrong-case-last": 0.3, "rest": 0.2},
    "mixed": {
        "rest": 0.35, "attribute": 0.2, "wrong-case": 0.2, "last": 0.1, "wrong-case-attribute": 0.1,
        "wrong-case-last": 0.05,
    },  # fmt: skip
}
"""How the keys of one document are spelled: spelling -> share of its attributes."""
PROFILE_WEIGHTS = {"rest": 0.55, "attribute": 0.15, "wrong-case": 0.1, "last": 0.05, "mixed": 0.15}

VALUE_BUDGET = 120
"""Values from which on a document takes no more nested objects."""
DEEPEST = 5


@dataclass
class DocumentBuilder:
    """One document. Make a new builder for the next one."""

    module: ModuleDescription
    random: Random
    features: list[Feature] = field(default_factory=list)
    values: list[ValueSlot] = field(default_factory=list)
    objects: list[ObjectSlot] = field(default_factory=list)
    profile: str = "rest"
    presence: float = 1.0

    def build(self, model_name: str) -> dict[str, Any]:
        """The document's root object."""
        self.profile = self.choice(PROFILE_WEIGHTS)
        self.presence = self.random.choice((0.2, 0.5, 0.8, 1.0))
        return self.object(model_name, Place(), 0)

    def choice(self, weights: dict[str, float]) -> str:
        return self.random.choices(list(weights), list(weights.values()))[0]

    def note(self, name: str, place: Place, type_name: str | None = None, **details: Any) -> None:
        """Remember a feature; an empty name is none."""
        if name:
            self.features.append(Feature(name, place, type_name, has_value="value" in details, **details))

    def object(self, declared: str, place: Place, depth: int) -> dict[str, Any]:
        """An object for the class, or for one of its subtypes."""
        actual = self.actual_class(declared)
        model = self.module.models[actual]
        slot = ObjectSlot({}, declared, actual, place)
        self.objects.append(slot)
        self.write_discriminator(slot, model)
        prefixes: dict[tuple[str, ...], str] = {}
        for attribute in model.attributes:
            if attribute.wire_type.leaf.kind == "unknown" or not self.is_present(attribute, depth):
                continue
            spelling = self.choice(PROFILES[self.profile])
            container, key = self.open(slot, attribute, spelling, prefixes)
            if container is None or any(key.lower() == other.lower() for other in container):
                continue
            self.put(container, key, attribute, place.of(attribute), depth)
            if attribute.is_lost:
                self.note("discriminator-of-the-base", place, value=container[key])
        self.write_unknown_keys(slot, model)
        self.write_leftover(slot, model, prefixes)
        for spelling, keys in slot.spelled_keys.items():
            self.note(f"{spelling}-key", place, keys=keys)
        return slot.content

    def actual_class(self, declared: str) -> str:
        """The class itself or, for a polymorphic one, mostly a subtype."""
        subtypes = sorted(set(self.module.descendants(declared).values()))
        if not subtypes or self.random.random() < 0.1:
            return declared
        return self.random.choice(subtypes)

    def is_present(self, attribute: Attribute, depth: int) -> bool:
        """Whether to fill the attribute: nested objects rarely in deep or large documents."""
        presence = self.presence if depth == 0 else self.presence * 0.7
        if attribute.wire_type.leaf.kind == "model":
            if depth >= DEEPEST or len(self.values) > VALUE_BUDGET:
                return False
            presence *= 0.8**depth
        return self.random.random() < presence

    def write_discriminator(self, slot: ObjectSlot, model: ModelDescription) -> None:
        """The discriminator of the class, under its REST key or, in attribute spelling, its attribute name."""
        if model.discriminator is None:
            return
        attribute = model.discriminator.attribute
        slot.discriminator_key = attribute.path[-1]
        by_value = {name: value for value, name in self.module.descendants(slot.declared).items()}
        value = by_value.get(model.name, model.discriminator.value)
        if model.is_polymorphic and slot.declared == slot.actual:
            value = slot.actual if value is None or self.random.random() < 0.4 else value
            self.note("discriminator-of-the-base", slot.place, value=value)
        elif not self.module.models[slot.declared].is_polymorphic and self.random.random() < 0.3:
            self.note("leaf-without-discriminator", slot.place)
            return
        if value is None:
            return
        if self.profile == "attribute" and attribute.name != slot.discriminator_key:
            slot.discriminator_key = attribute.name
            self.note("discriminator-by-attribute-name", slot.place, value=value, keys=[attribute.name])
        slot.content[slot.discriminator_key] = value

    def open(
        self, slot: ObjectSlot, attribute: Attribute, spelling: str, prefixes: dict[tuple[str, ...], str]
    ) -> tuple[dict[str, Any] | None, str]:
        """The object and key that hold the attribute in this spelling; groups are made on the way.

        Attributes under the same prefix share its spelling, or the document would hold two rival groups.
        """
        path = attribute.path
        if spelling in ("attribute", "wrong-case-attribute", "last", "wrong-case-last"):
            key = path[-1] if spelling.endswith("last") else attribute.name
            key = another_case(key, self.random) if spelling.startswith("wrong-case") else key
            if key != path[0]:
                slot.spelled_keys.setdefault(spelling, []).append(key)
            return slot.content, key
        container = slot.content
        for depth, part in enumerate(path):
            changes = spelling == "wrong-case"
            group = tuple(path[: depth + 1])
            written = prefixes.setdefault(group, another_case(part, self.random) if changes else part)
            if depth == 0 and written != part and written not in slot.spelled_keys.get("wrong-case", []):
                slot.spelled_keys.setdefault("wrong-case", []).append(written)
            if depth == len(path) - 1:
                return container, written
            container = container.setdefault(written, {})
            if not isinstance(container, dict):
                return None, ""
        return None, ""

    def put(self, container: dict[str, Any], key: str, attribute: Attribute, place: Place, depth: int) -> None:
        """Write a value, remembering where it stands."""
        limit = near_limit(attribute, self.random) if attribute.validation and self.random.random() < 0.4 else None
        container[key] = limit if limit is not None else self.value(attribute.wire_type, place, depth, attribute)
        if isinstance(limit, str) and limit.endswith("\n"):
            self.note("final-line-break", place, value=limit)
        self.values.append(ValueSlot(container, key, attribute.wire_type, place, attribute.is_constant))

    def value(self, wire_type: WireType, place: Place, depth: int, attribute: Attribute | None = None) -> Any:
        """A value that can be read as the type."""
        match wire_type.kind:
            case "list":
                return self.list(wire_type, place, depth, attribute)
            case "map":
                return self.map(wire_type, place, depth)
            case "model":
                return self.object(wire_type.name, place, depth + 1)
            case "enum":
                values = [value for _, value in self.module.enums[wire_type.name].members]
                feature, value = enum_value(values, self.random)
            case _:
                feature, value = good_value(wire_type.name, self.random)
        self.note(feature, place, wire_type.text, value=value)
        return value

    def list(self, wire_type: WireType, place: Place, depth: int, attribute: Attribute | None) -> list[Any]:
        """A list of up to three elements, or as many as its limits suggest."""
        count = self.random.choice((0, 1, 1, 2, 3)) if depth < 2 else self.random.choice((0, 1, 2))
        limits = limits_to_try(attribute, ("min_items", "max_items"), self.random) if attribute else []
        if limits and wire_type.leaf.kind != "model":  # long lists of objects would take all the time
            count = max(0, self.random.choice(limits) + self.random.choice((-1, 0, 1)))
        elements: list[Any] = []
        for index in range(count):
            elements.append(self.value(wire_type.item, place.item(index), depth + 1))
            self.values.append(ValueSlot(elements, index, wire_type.item, place.item(index)))
        return elements

    def map(self, wire_type: WireType, place: Place, depth: int) -> dict[str, Any] | list[dict[str, Any]]:
        """A map of up to three entries, seldom in the form of a list of entries."""
        count = self.random.choice((0, 1, 1, 2, 3))
        names = self.random.sample(("a", "B", "key with space", "a.b", "", "type", "ключ"), count)
        entries: dict[str, Any] = {}
        for name in names:
            entries[name] = self.value(wire_type.item, place.item(name), depth + 1)
            self.values.append(ValueSlot(entries, name, wire_type.item, place.item(name)))
        if entries and wire_type.item.kind == "scalar" and self.random.random() < 0.08:
            self.note("map-as-list", place, "{" + wire_type.item.name + "}")
            pairs = {name: {"key": name, "value": value} for name, value in entries.items()}
            for slot in self.values:
                if slot.container is entries:
                    slot.container, slot.key = pairs[slot.key], "value"
            return [*pairs.values()]
        return entries

    def write_unknown_keys(self, slot: ObjectSlot, model: ModelDescription) -> None:
        """Now and then keys that no attribute declares, or an attribute's name beside or instead of its REST key."""
        if self.random.random() > (0.25 if model.typed_additional_properties is None else 0.8):
            return
        keys = self.random.sample(("x-unknown", "extra", "additional_properties", "a.b", "ÜNKNOWN"), 1)
        for key in keys:
            if wire_type := model.typed_additional_properties:
                self.write_typed(slot, key, wire_type)
                continue
            slot.content[key] = None if self.random.random() < 0.15 else any_json(self.random)
            self.note("unknown-key", slot.place, keys=keys)
        renamed = [attribute for attribute in model.attributes if attribute.name != attribute.path[0]]
        if renamed and self.random.random() < 0.4:
            self.write_attribute_name(slot, self.random.choice(renamed))

    def write_typed(self, slot: ObjectSlot, key: str, wire_type: WireType) -> None:
        """An entry of a typed map of additional properties."""
        place = slot.place.item(key)
        slot.content[key] = self.value(wire_type, place, DEEPEST)
        self.values.append(ValueSlot(slot.content, key, wire_type, place))
        self.note("typed-additional", slot.place, keys=[key])

    def write_leftover(self, slot: ObjectSlot, model: ModelDescription, prefixes: dict[tuple[str, ...], str]) -> None:
        """Now and then a key that no attribute declares, under a flattened parent."""
        flattened = [attribute for attribute in model.attributes if len(attribute.path) > 1]
        if not flattened or self.random.random() > 0.4:
            return
        spelling = "wrong-case" if self.profile == "wrong-case" else "rest"
        group, _ = self.open(slot, self.random.choice(flattened), spelling, prefixes)
        key = self.random.choice(("x-unknown", "extra", "a.b", "ÜNKNOWN"))
        if group is not None:
            group[key] = None if self.random.random() < 0.15 else any_json(self.random)

    def write_attribute_name(self, slot: ObjectSlot, attribute: Attribute) -> None:
        """A key that is unknown where REST keys count, and this attribute where attribute names do."""
        leaf = attribute.wire_type.leaf.kind
        if leaf in ("model", "unknown") or any(attribute.name.lower() == other.lower() for other in slot.content):
            return
        place = slot.place.of(attribute)
        slot.content[attribute.name] = self.value(attribute.wire_type, place, DEEPEST)
        self.note("attribute-name-beside-rest-key", place, attribute.wire_type.text,
                  value=slot.content[attribute.name])
        slot.spelled_keys.setdefault("attribute", []).append(attribute.name)
