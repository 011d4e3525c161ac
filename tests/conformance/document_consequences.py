"""Notes what a finished document makes msrest read although nobody put it there.

msrest's extractors find one value for two attributes (`name` and `properties.name`), search the root when a group is
missing, and run after the discriminator was removed. Whether that is an allowed difference is decided elsewhere, from
these features.
"""

from __future__ import annotations

import json
from typing import Any

from msrest.serialization import (
    attribute_key_case_insensitive_extractor,
    last_rest_key_case_insensitive_extractor,
    rest_key_case_insensitive_extractor,
    rest_key_extractor,
)

from document_builder import DocumentBuilder
from document_place import ObjectSlot, Place
from mended_reference import extractors, groups, leftovers
from model_description import Attribute

DOORS = {
    "deserialize": [rest_key_extractor],
    "from_dict": [
        attribute_key_case_insensitive_extractor,
        rest_key_case_insensitive_extractor,
        last_rest_key_case_insensitive_extractor,
    ],
}


RAISED = {"$raised": True}
"""What is found where an extractor fails."""


def note_consequences(builder: DocumentBuilder) -> None:
    """Compare, for each attribute of each object, the value that was written, the one that each door of msrest finds,
    and the one that is meant to be found."""
    written = {slot.place: slot.container[slot.key] for slot in builder.values}
    for slot in builder.objects:
        content = without_discriminator(builder, slot)
        for attribute in builder.module.models[slot.actual].attributes:
            place = slot.place.of(attribute)
            for door in DOORS:
                note_found(builder, place, attribute, door, written.get(place), content)
        paths = [attribute.path for attribute in builder.module.models[slot.actual].attributes]
        exact, similar = (leftovers(paths, content, ignores_case) for ignores_case in (False, True))
        note_leftovers(builder, slot.place, paths, exact)
        if similar != exact:
            note_leftovers(builder, slot.place, paths, similar)


def without_discriminator(builder: DocumentBuilder, slot: ObjectSlot) -> dict[str, Any]:
    """What msrest leaves of an object once it has chosen the subtype."""
    model = builder.module.models[slot.declared]
    if not model.is_polymorphic:
        return slot.content
    attribute = model.discriminator.attribute
    removed = {attribute.path[-1]} if slot.content.get(attribute.path[-1]) else {attribute.path[-1], attribute.name}
    return {key: value for key, value in slot.content.items() if key not in removed}


def note_found(
    builder: DocumentBuilder, place: Place, attribute: Attribute, door: str, written: Any, content: dict[str, Any]
) -> None:
    """Note a value that the door finds although it was not written for the attribute, and one that it should not."""
    found, meant = extract(attribute, content, door), extract_as_meant(attribute, content, door)
    if not is_same_json(found, meant):
        builder.note("found-otherwise", place, attribute.wire_type.text, value=found, meant=meant, keys=[door])
    if meant is not None and meant is not RAISED and not is_same_json(meant, written):
        builder.note("other-value-found", place, attribute.wire_type.text, value=meant, keys=[door])
        note_keys(builder, place, meant)


def note_keys(builder: DocumentBuilder, place: Place, value: Any) -> None:
    """Note the keys of objects that nobody meant for their place."""
    if isinstance(value, dict):
        builder.note("found-key", place, keys=[*value])
    for step, item in value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ():
        note_keys(builder, place.item(step), item)


def note_leftovers(builder: DocumentBuilder, place: Place, paths: list[list[str]], left: dict[str, Any]) -> None:
    """Note the keys that stand under flattened parents and are no part of a path, under each parent."""
    for parent, below in groups(paths).items():
        beside = left.get(parent, {})
        inner = groups(below)
        if keys := [key for key in beside if key not in inner]:
            builder.note("leftover", place.item(parent), keys=keys)
        note_leftovers(builder, place.item(parent), below, beside)


class Accident(Exception):
    """Python's `0 == False` decides which value msrest takes: such a document says nothing."""


def extract(attribute: Attribute, content: dict[str, Any], door: str) -> Any:
    """The first value that is not null, or None; `RAISED` where the path runs into something else than an object."""
    description = {"key": attribute.key, "type": attribute.type_name}
    first = None
    for extractor in DOORS[door]:
        try:
            found = extractor(attribute.name, description, content)
        except (AttributeError, TypeError):
            return RAISED
        if first is not None and found == first and json.dumps(found) != json.dumps(first):
            raise Accident
        first = found if first is None else first
    return first


def extract_as_meant(attribute: Attribute, content: dict[str, Any], door: str) -> Any:
    """As `extract`, with msrest's keys mended."""
    description = {"key": attribute.key}
    try:
        found = (extractor(attribute.name, description, content) for extractor in extractors(door))
        return next((value for value in found if value is not None), None)
    except TypeError:
        return RAISED


def is_same_json(one: Any, other: Any) -> bool:
    """Equality that keeps `true` and `1` apart."""
    return one is other or type(one) is type(other) and one == other
