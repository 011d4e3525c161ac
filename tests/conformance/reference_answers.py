"""Asks msrest: what it reads from a document, and what it writes and reports for the result."""

from __future__ import annotations

import json
import math
import re
from enum import Enum
from typing import Any, Callable

from msrest.serialization import Model, Serializer, attribute_transformer, last_restapi_key_transformer

from broken_rules import MendedValidation, problems_in_msrest
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


def answers(python_class: type, text: str, validation: MendedValidation) -> dict[str, Any]:
    """msrest's results for a JSON text; under `mended`, for each door, those results that differ once msrest is mended.
    Each reading has its own copy, because msrest changes what it is given."""
    classes = python_class._infer_class_models()
    found, mended = {}, {}
    for door in ("deserialize", "from_dict"):
        reader = MendedDeserializer(classes, door)
        found[door] = results(lambda: as_is(python_class, door, text), Serializer(classes), problems_in_msrest)
        mended[door] = results(
            lambda: mended_read(reader, python_class, door, text), MendedSerializer(classes), validation.problems
        )
    return with_mended(found, mended)


def with_mended(found: dict[str, Any], mended: dict[str, Any]) -> dict[str, Any]:
    """The answers at each door, and under `mended` what is otherwise."""
    differing = {door: differing_results(mended[door], found[door]) for door in found}
    differing = {door: results for door, results in differing.items() if results}
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


def results(
    read: Callable[[], Model], serializer: Serializer, problems: Callable[[Model], list[list[str]]]
) -> dict[str, Any]:
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
        "as_dict/attribute": dictionary(attribute_transformer),
        "as_dict/full": everything,  # the very same call inside msrest
        "as_dict/last": dictionary(last_restapi_key_transformer),
        "validate": attempt(lambda: problems(model)),
    }


def differing_results(mended: dict[str, Any], found: dict[str, Any]) -> dict[str, Any]:
    """The mended results that say something else; all where one side could not read the document."""
    if "raised" in mended or "raised" in found:
        return {} if is_same_answer(mended, found) else mended
    return {name: result for name, result in mended.items() if not is_same_answer(result, found[name])}


def is_same_answer(one: Any, other: Any) -> bool:
    """Whether two results say the same; the texts of errors do not count."""
    if is_raised(one) or is_raised(other):
        return is_raised(one) and is_raised(other)
    return json.dumps(one, sort_keys=True) == json.dumps(other, sort_keys=True)


def is_raised(result: Any) -> bool:
    """Whether the result is an error."""
    return isinstance(result, dict) and result.keys() == {"raised"}


def attempt(call: Callable[[], Any]) -> Any:
    """The result as a JSON value that no later call can change, or how the call failed."""
    try:
        return plain_json(call())
    except AssertionError:  # the kit's own
        raise
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
