"""The rules that a model breaks, each with its place: as msrest finds them, and with the rules of DIFFERENCES.md about it
mended (`every-broken-rule`, `readonly-required`, `pattern-end`, `rules-in-place`, `unique-multiple`)."""

from __future__ import annotations

import json
import re
from fractions import Fraction
from typing import Any, Callable, Iterator

from msrest.exceptions import ValidationError
from msrest.serialization import Model, Serializer

from document_place import pointer
from model_description import ModuleDescription
from refusals import rules

Broken = Callable[[Model, str, Any], list[str]]
"""The rules that the value of an attribute breaks, by the model, the attribute's name and the value."""

END_OF_LINE = re.compile(r"(\\.|\[\^?\]?(?:\\.|[^\]\\])*\])|\$", re.DOTALL)
"""A `$`, or what may hold one that means itself."""


def problems_in_msrest(model: Model) -> list[list[str]]:
    """What `Model.validate` finds, as `[rule, target, attribute pointer]`."""
    found = list(problems(model, broken_in_msrest, ()))
    own = [[error.rule, error.target] for error in model.validate()]
    assert [problem[:2] for problem in found] == own, (found, own)
    return found


def broken_in_msrest(model: Model, name: str, value: Any) -> list[str]:
    """The first broken rule."""
    kind = model._attribute_map[name]["type"]
    if value is not None and kind in Serializer.basic_types.values():
        value = Serializer.serialize_basic(value, kind)
    try:
        Serializer.validate(value, name, **model._validation.get(name, {}))
    except ValidationError as error:
        return [error.rule]
    return []


def problems(model: Model, broken: Broken, steps: tuple[str, ...]) -> Iterator[list[str]]:
    """All problems of a model, in msrest's order."""
    for name, description in model._attribute_map.items():
        if name == "additional_properties" and description["key"] == "":
            continue
        value = getattr(model, name)
        for rule in broken(model, name, value):
            yield [rule, f"{type(model).__name__}.{name}", pointer((*steps, name))]
        yield from problems_below(value, broken, (*steps, name))


def problems_below(value: Any, broken: Broken, steps: tuple[str, ...]) -> Iterator[list[str]]:
    """Those of the models in a value."""
    if isinstance(value, Model):
        yield from problems(value, broken, steps)
    for step, item in value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ():
        yield from problems_below(item, broken, (*steps, str(step)))


class MendedValidation:
    """Validates by the rules of a module that the derive takes."""

    def __init__(self, module: ModuleDescription) -> None:
        self.attributes = {
            (model.name, attribute.name): attribute
            for model in module.models.values()
            for attribute in (*model.attributes, *([model.discriminator.attribute] if model.is_polymorphic else ()))
        }

    def problems(self, model: Model) -> list[list[str]]:
        """Every broken rule, as `[rule, target, attribute pointer]`."""
        return list(problems(model, self.broken, ()))

    def broken(self, model: Model, name: str, value: Any) -> list[str]:
        """Every broken rule of one attribute; no client can keep one of what only the service sets."""
        attribute = self.attributes.get((type(model).__name__, name))
        if attribute is None or attribute.readonly:
            return []
        if value is None:
            return ["required"] if attribute.required else []
        return [rule for rule, operand in rules(attribute).items() if is_broken(rule, operand, value)]


def is_broken(rule: str, operand: Any, value: Any) -> bool:
    """Whether the value breaks one rule."""
    match rule:
        case "pattern":
            exact = END_OF_LINE.sub(lambda found: found[1] or r"\Z", operand)
            return re.match(exact, value, re.UNICODE) is None
        case "unique":
            items = [json.dumps(item, sort_keys=True, default=vars) for item in value]
            return len(items) != len(set(items))
        case "multiple":
            return Fraction(str(value)) % Fraction(str(operand)) != 0
    return Serializer.validation[rule](value, operand)
