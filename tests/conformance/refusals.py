"""What msrest's metadata may say and the derive refuses: rules in the wrong place, and attributes that overwrite each
other (rules `rules-in-place` and `colliding-keys` of DIFFERENCES.md)."""

from __future__ import annotations

from typing import Any

from model_description import Attribute, WireType

LENGTHS = frozenset(("min_length", "max_length", "min_items", "max_items"))
NUMBERS = frozenset(("minimum", "maximum", "minimum_ex", "maximum_ex", "multiple"))
ALL_RULES = LENGTHS | NUMBERS | {"unique", "pattern"}
RULES_OF = {
    "text": frozenset(("min_length", "max_length", "pattern")),
    "bytes": frozenset(("min_length", "max_length")),
    "number": NUMBERS,
    "list": LENGTHS | {"unique"},
    "map": LENGTHS,
    "any": ALL_RULES,
    "other": frozenset[str](),
}
FAMILIES = {
    "str": "text", "int": "number", "long": "number", "float": "number", "decimal": "number", "bytearray": "bytes",
    "base64": "bytes", "object": "any",
}  # fmt: skip
PAIRS = (("min_length", "max_length"), ("min_items", "max_items"), ("minimum", "maximum"), ("minimum_ex", "maximum_ex"),
         ("minimum", "maximum_ex"), ("minimum_ex", "maximum"))  # fmt: skip


def family(wire_type: WireType) -> str:
    """What the validation rules see in a type."""
    if wire_type.kind == "scalar":
        return FAMILIES.get(wire_type.name, "other")
    return {"enum": "text", "unknown": "any"}.get(wire_type.kind, wire_type.kind if wire_type.item else "other")


def rules(attribute: Attribute) -> dict[str, Any]:
    """The rules of an attribute that the derive takes, with their operands."""
    known = RULES_OF[family(attribute.wire_type)]
    found = {name: operand for name, operand in attribute.validation.items() if name in known and operand is not None}
    for least, most in PAIRS:
        if least in found and most in found and not is_open(least, found[least], most, found[most]):
            del found[least], found[most]
    if found.get("multiple") == 0 or found.get("unique") is False:
        found = {name: operand for name, operand in found.items() if operand}
    return {name: int(operand) if name in LENGTHS else in_range(operand) for name, operand in found.items()}


def is_open(least: str, low: float, most: str, high: float) -> bool:
    """Whether some value keeps both limits."""
    return low < high if least.endswith("_ex") or most.endswith("_ex") else low <= high


def in_range(operand: Any) -> Any:
    """An integer past 64 bits as the number that Rust can write."""
    return float(operand) if isinstance(operand, int) and not -(2**63) <= operand < 2**63 else operand


def overwrites(path: list[str], other: list[str]) -> bool:
    """Whether a value at one of the paths leaves no room for a value at the other."""
    return all(step == other_step for step, other_step in zip(path, other))
