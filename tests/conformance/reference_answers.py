"""Asks msrest: what it reads from a document, and what it writes and reports for the result."""

from __future__ import annotations

import json
import math
import re
from enum import Enum
from typing import Any, Callable

from msrest.serialization import Model, Serializer, attribute_transformer, last_restapi_key_transformer

from mended_reference import MendedDeserializer, MendedSerializer

LONGEST_MESSAGE = 200
ADDRESS = re.compile(r" at 0x[0-9a-f]+")
"""Where an object stands in memory: differs from run to run."""


def use_classes(classes: dict[str, type]) -> None:
    """Let msrest look up class names in this dictionary.

    It would otherwise collect the classes of the package anew at every call, and miss those of a module that is a
    single file.
    """
    Model._infer_class_models = classmethod(lambda cls: classes)


def answers(python_class: type, text: str) -> dict[str, Any]:
    """msrest's results for a JSON text; under `mended` those doors whose results differ once its keys and
    discriminators are mended. Each reading has its own copy, because msrest changes what it is given."""
    classes = python_class._infer_class_models()
    found, mended = {}, {}
    for door in ("deserialize", "from_dict"):
        reader = MendedDeserializer(classes, door)
        found[door] = results(lambda: as_is(python_class, door, text), Serializer(classes))
        mended[door] = results(lambda: mended_read(reader, python_class, door, text), MendedSerializer(classes))
    differing = {door: result for door, result in mended.items() if not is_same_answer(result, found[door])}
    return {**found, "mended": differing} if differing else found


def as_is(python_class: type, door: str, text: str) -> Model:
    """What msrest's own methods read."""
    if door == "deserialize":
        return python_class.deserialize(text, content_type="application/json")
    return python_class.from_dict(json.loads(text.lstrip("\ufeff")))


def mended_read(reader: MendedDeserializer, python_class: type, door: str, text: str) -> Model:
    """The same by another reader."""
    if door == "deserialize":
        return reader(python_class.__name__, text, content_type="application/json")
    return reader(python_class.__name__, json.loads(text.lstrip("\ufeff")))


def results(read: Callable[[], Model], serializer: Serializer) -> dict[str, Any]:
    """Everything that a model answers, or how reading it failed: what `Model.serialize` and `as_dict` do."""
    try:
        model = read()
    except Exception as error:  # msrest lets all kinds of errors out
        return raised(error)
    everything = attempt(lambda: serializer._serialize(model, keep_readonly=True))
    dictionary = lambda transformer: attempt(
        lambda: serializer._serialize(model, key_transformer=transformer, keep_readonly=True)
    )
    return {
        "serialize": attempt(lambda: serializer._serialize(model)),
        "serialize_keep_readonly": everything,
        "as_dict": {
            "attribute": dictionary(attribute_transformer),
            "full": everything,  # the very same call inside msrest
            "last": dictionary(last_restapi_key_transformer),
        },
        "validate": attempt(lambda: [[error.rule, error.target] for error in model.validate()]),
    }


def is_same_answer(one: dict[str, Any], other: dict[str, Any]) -> bool:
    """Whether two answers say the same; the texts of errors do not count."""
    if "raised" in one or "raised" in other:
        return "raised" in one and "raised" in other
    return json.dumps(one, sort_keys=True) == json.dumps(other, sort_keys=True)


def attempt(call: Callable[[], Any]) -> Any:
    """The result as a JSON value that no later call can change, or how the call failed."""
    try:
        return plain_json(call())
    except Exception as error:  # msrest lets all kinds of errors out
        return raised(error)


def raised(error: Exception) -> dict[str, str]:
    """The error's class and the beginning of its message."""
    message = ADDRESS.sub("", " ".join(str(error).split()))[:LONGEST_MESSAGE]
    return {"raised": f"{type(error).__name__}: {message}"}


def plain_json(value: Any) -> Any:
    """A copy with plain JSON values only. Numbers that JSON does not have become `{"$number": "nan"}`."""
    if isinstance(value, Enum):
        return plain_json(value.value)
    if isinstance(value, dict):
        return {str(key): plain_json(element) for key, element in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain_json(element) for element in value]
    if isinstance(value, float) and not math.isfinite(value):
        return {"$number": str(value)}
    if value is None or isinstance(value, (str, int, float)):
        return value
    return {"$python": type(value).__name__}
