"""Rust identifiers, string literals and doc comments for names and texts that come from Python."""

from __future__ import annotations

import re
import textwrap

KEYWORDS = frozenset(
    "abstract as async await become box break const continue do dyn else enum extern false final fn for gen if impl in "
    "let loop macro match mod move mut override priv pub ref return static struct trait true try type typeof unsafe "
    "unsized use virtual where while yield".split()
)
NEVER_RAW = frozenset(("self", "Self", "super", "crate", "_"))
TAKEN_TYPE_NAMES = frozenset(
    "BTreeMap Box DateTime Decimal Default Duration Map Model NaiveDate NaiveTime None Option RestEnum Self Some "
    "String Utc Value Vec XmlElement".split()
)
"""Names that generated source uses itself."""


def field_identifier(attribute_name: str) -> str:
    """The snake-case field of an attribute; differs from the attribute name only where Rust needs it."""
    name = re.sub(r"\W", "_", attribute_name)
    if name != name.lower():
        name = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name).lower()
    name = re.sub(r"(?<=[^_])__+(?=[^_])", "_", name) or "_"
    if name[0].isdigit():
        name = "_" + name
    if name in NEVER_RAW:
        return name + "_"
    return "r#" + name if name in KEYWORDS else name


def spoken_name(identifier: str) -> str:
    """The identifier without its raw prefix: what the derive takes for the attribute name."""
    return identifier.removeprefix("r#")


def type_identifier(name: str) -> str:
    """The Rust type of a Python class or the variant of an enum member, in upper camel case."""
    words = [word for word in re.split(r"[^0-9A-Za-z]+", name) if word]
    if len(words) > 1 or name.isupper() and len(name) > 3 or words and words[0][0].islower():
        words = [word.capitalize() if word.isupper() else word[0].upper() + word[1:] for word in words]
    identifier = "".join(words) or "Empty"
    if identifier[0].isdigit():
        identifier = "N" + identifier
    return identifier


def unique(identifier: str, taken: set[str], suffix: str) -> str:
    """The identifier, or one with a suffix or number that nobody took; takes it."""
    candidate, number = identifier, 2
    if candidate in taken:
        candidate = identifier + suffix
    while candidate in taken:
        candidate, number = f"{identifier}{suffix}{number}", number + 1
    taken.add(candidate)
    return candidate


def camel_case(attribute_name: str) -> str:
    """What `rename_all = "camelCase"` makes of an attribute name: the first word as it is, the others capitalised."""
    pascal = "".join(word[:1].upper() + word[1:] for word in attribute_name.split("_"))
    return pascal[:1].lower() + pascal[1:]


def string_literal(text: str) -> str:
    """A Rust string literal with exactly this content."""
    escapes = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t", "\0": "\\0"}
    return '"' + "".join(
        escapes.get(character, character if character.isprintable() else f"\\u{{{ord(character):x}}}")
        for character in text
    ) + '"'


def literal(value: object) -> str:
    """A Rust literal of a constant or of a validation rule's operand."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float)):
        return repr(value)
    return string_literal(str(value))


def doc_comment(text: str, indent: str = "") -> list[str]:
    """`///` lines of a text, with what Markdown and rustdoc would misread escaped."""
    escaped = re.sub(r"([\\`*_\[\]<>])", r"\\\1", text)
    escaped = re.sub(r"https?://[^\s,;)\"']*[\w/]", lambda match: f"<{match[0].replace(chr(92), '')}>", escaped)
    lines = textwrap.wrap(escaped, 106 - len(indent), break_long_words=False, break_on_hyphens=False)
    return [f"{indent}/// {line}" for line in lines]
