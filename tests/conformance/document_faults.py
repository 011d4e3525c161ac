"""Spoils correct documents: each fault is noted as a feature at its place."""

from __future__ import annotations

import json
from copy import deepcopy
from typing import Any

from document_builder import DocumentBuilder
from document_place import ObjectSlot, ValueSlot
from value_samples import SAMPLES, STRUCTURES_FOR, another_case, any_json, faulty_enum_value, faulty_value, wrong_shape

OBJECT_FAULTS = (
    "null-group", "scalar-group", "unknown-discriminator", "missing-discriminator", "null-discriminator",
    "wrong-case-discriminator-key", "wrong-case-discriminator-value", "other-discriminator", "two-spellings",
)  # fmt: skip


def add_fault(builder: DocumentBuilder) -> None:
    """Put one fault somewhere into the document, if a place for it is found in a few tries."""
    for _ in range(8):
        if builder.values and builder.random.random() < 0.7:
            done = spoil_value(builder, builder.random.choice(builder.values))
        else:
            done = spoil_object(builder, builder.random.choice(builder.objects), builder.random.choice(OBJECT_FAULTS))
        if done:
            return


def spoil_value(builder: DocumentBuilder, slot: ValueSlot) -> bool:
    """Replace a value by null, by another shape, or by a faulty one of its type."""
    if builder.random.random() < 0.3:
        feature, value = "null-element" if isinstance(slot.container, list) else "null-value", None
    elif slot.wire_type.kind in STRUCTURES_FOR:
        feature, value = "wrong-value", wrong_shape(slot.wire_type.kind, builder.random)
    elif slot.wire_type.kind == "enum":
        values = [value for _, value in builder.module.enums[slot.wire_type.name].members]
        feature, value = faulty_enum_value(values, builder.random)
    else:
        found = faulty_value(slot.wire_type.name, builder.random)
        if found is None:
            return False
        feature, value = found
    forget(builder, slot)
    slot.replace(value)
    feature = "wrong-constant" if slot.is_constant and value is not None else feature
    builder.note(feature, slot.place, slot.wire_type.text, value=value)
    return True


def forget(builder: DocumentBuilder, slot: ValueSlot) -> None:
    """Drop what is known about the value that is about to be replaced; the slot itself stays."""
    steps = slot.place.attribute
    depth = len(steps)
    builder.features = [known for known in builder.features if known.place.attribute[:depth] != steps]
    builder.objects = [known for known in builder.objects if known.place.attribute[:depth] != steps]
    builder.values = [known for known in builder.values if known is slot or known.place.attribute[:depth] != steps]


def second_value(builder: DocumentBuilder, slot: ObjectSlot, key: str) -> Any:
    """A value of the attribute's type where the key is an attribute's, else any JSON."""
    for known in builder.values:
        if known.container is slot.content and known.key == key and known.wire_type.kind == "scalar":
            return deepcopy(builder.random.choice(SAMPLES[known.wire_type.name].good))
    return any_json(builder.random)


def spoil_object(builder: DocumentBuilder, slot: ObjectSlot, fault: str) -> bool:
    """Do one fault of a whole object; False where the object has no place for it."""
    if fault.endswith("-group"):
        return spoil_group(builder, slot, fault)
    if fault == "two-spellings":
        return add_second_spelling(builder, slot)
    return spoil_discriminator(builder, slot, fault)


def spoil_group(builder: DocumentBuilder, slot: ObjectSlot, fault: str) -> bool:
    """Replace the object of a flattened path by null or by a scalar.

    Empty values are left alone: msrest's extractors disagree about them by accident.
    """
    model = builder.module.models[slot.actual]
    groups = {attribute.path[0].lower(): attribute.path[0] for attribute in model.attributes if len(attribute.path) > 1}
    written = sorted(key for key in slot.content if key.lower() in groups)
    if not groups:
        return False
    group = builder.random.choice(written or sorted(groups.values()))
    steps = slot.place.rest + (groups[group.lower()],)
    builder.values = [known for known in builder.values if known.place.rest[: len(steps)] != steps]
    builder.objects = [known for known in builder.objects if known.place.rest[: len(steps)] != steps]
    value = None if fault == "null-group" else builder.random.choice(["text", 5, True, [1]])
    slot.content[group] = value
    builder.note(fault, slot.place, value=value, keys=[group, steps[-1]])
    return True


def spoil_discriminator(builder: DocumentBuilder, slot: ObjectSlot, fault: str) -> bool:
    """Change or remove the discriminator."""
    model, key = builder.module.models[slot.actual], slot.discriminator_key
    if model.discriminator is None or key not in slot.content or not isinstance(slot.content[key], str):
        return False
    value = slot.content[key]
    if fault == "other-discriminator":
        value = other_discriminator(builder, slot, value)
        if value is None:
            return False
    del slot.content[key]
    if fault == "wrong-case-discriminator-key":
        key = another_case(key, builder.random)
    elif fault == "wrong-case-discriminator-value":
        value = another_case(value, builder.random)
    elif fault == "unknown-discriminator":
        value = builder.random.choice(["Unheard of", "", value + "2"])
    elif fault == "null-discriminator":
        value = None
    if fault != "missing-discriminator":
        slot.content[key] = value
    polymorphic = builder.module.models[slot.declared].is_polymorphic
    builder.note(fault, slot.place, "polymorphic" if polymorphic else "leaf", value=value, keys=[key])
    return True


def other_discriminator(builder: DocumentBuilder, slot: ObjectSlot, value: str) -> str | None:
    """A value that some class of the same family has, but none below the declared class."""
    top = slot.actual
    while base := builder.module.nearest_polymorphic_base(top):
        top = base
    known = set(builder.module.descendants(slot.declared)) | {slot.declared}
    others = sorted(set(builder.module.descendants(top)) - {value} - known)
    return builder.random.choice(others) if others else None


def add_second_spelling(builder: DocumentBuilder, slot: ObjectSlot) -> bool:
    """Write a top-level key once more in another case, with another value. A typed map of additional properties would take
    that for an entry of its own."""
    if builder.module.models[slot.actual].typed_additional_properties:
        return False
    keys = sorted(key for key in slot.content if key.upper() != key.lower() and key != slot.discriminator_key)
    if not keys:
        return False
    key = builder.random.choice(keys)
    second = another_case(key, builder.random)
    if second in slot.content:
        return False
    value = second_value(builder, slot, key)
    paths = [attribute.path for attribute in builder.module.models[slot.actual].attributes]
    if not value and any(len(path) > 1 and path[0].lower() == key.lower() for path in paths):
        return False  # as in `spoil_group`
    slot.content[second] = value
    builder.note("two-spellings", slot.place, value=slot.content[second], keys=[key, second])
    return True


def shuffle(value: Any, builder: DocumentBuilder) -> None:
    """Put the keys of all objects into random order, in place."""
    if isinstance(value, dict):
        items = list(value.items())
        builder.random.shuffle(items)
        value.clear()
        value.update(items)
    for element in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        shuffle(element, builder)


def document_text(document: Any, builder: DocumentBuilder) -> str:
    """The JSON text, seldom with a byte-order mark, a repeated key or indentation."""
    builder_chance = builder.random.random()
    text = json.dumps(document, ensure_ascii=builder_chance < 0.5, indent=1 if builder_chance > 0.95 else None)
    if isinstance(document, dict) and document and builder.random.random() < 0.02:
        key = next(iter(document))  # any other would come first now
        builder.note("repeated-key", builder.objects[0].place, keys=[key])
        text = f"{{{json.dumps(key)}: {json.dumps(any_json(builder.random))}, {text.lstrip()[1:]}"
    if builder.random.random() < 0.01:
        builder.note("byte-order-mark", builder.objects[0].place)
        text = "\ufeff" + text
    return text
