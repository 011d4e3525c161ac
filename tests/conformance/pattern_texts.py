"""Texts for the validation rule `pattern`: such that match, and such that just do not."""

from __future__ import annotations

import re
from random import Random
from typing import Any

try:
    from re import _constants as sre, _parser as parser
except ImportError:  # Python 3.10
    import sre_constants as sre
    import sre_parse as parser

CHARACTERS = [*"abzABZ019_-. /:%<", "é", "日", "٣", "🐟", "\t", "\n"]
CATEGORIES = {
    sre.CATEGORY_DIGIT: "0123456789٣", sre.CATEGORY_NOT_DIGIT: "aZ_- ",
    sre.CATEGORY_WORD: "aZ09_é", sre.CATEGORY_NOT_WORD: "- .:/",
    sre.CATEGORY_SPACE: " \t\n", sre.CATEGORY_NOT_SPACE: "aZ09_-.",
}  # fmt: skip
MOST_REPEATS = 4
"""Beyond the least that a repetition asks for."""


def pattern_text(pattern: str, random: Random) -> str:
    """A text for the pattern: one that matches as far as its parts go (what lies around is not looked at), often with
    one change: a character replaced, removed or put in, or a final line break."""
    text = written(parser.parse(pattern, re.UNICODE), random, {})
    change = random.random()
    place = random.randrange(len(text) + 1)
    if change < 0.15:
        return text[:place] + random.choice(CHARACTERS) + text[place + 1 :]
    if change < 0.25:
        return text[:place] + text[place + 1 :]
    if change < 0.35:
        return text[:place] + random.choice(CHARACTERS) + text[place:]
    return text + "\n" if change < 0.45 else text


def written(parts: Any, random: Random, groups: dict[int, str]) -> str:
    """A text for a parsed pattern; `groups` keeps what back references repeat."""
    return "".join(part_text(operation, argument, random, groups) for operation, argument in parts)


def part_text(operation: Any, argument: Any, random: Random, groups: dict[int, str]) -> str:
    """A text for one part; positions and what lies around take none."""
    match operation:
        case sre.LITERAL:
            return chr(argument)
        case sre.NOT_LITERAL:
            return random.choice([character for character in CHARACTERS if ord(character) != argument])
        case sre.ANY:
            return random.choice([character for character in CHARACTERS if character != "\n"])
        case sre.IN:
            return class_text(argument, random)
        case sre.BRANCH:
            return written(random.choice(argument[1]), random, groups)
        case sre.SUBPATTERN:
            number, parts = argument[0], argument[-1]
            groups[number] = written(parts, random, groups)
            return groups[number]
        case sre.GROUPREF:
            return groups.get(argument, "")
        case sre.MAX_REPEAT | sre.MIN_REPEAT:
            least, most, parts = argument
            count = random.randint(least, max(least, min(most, least + MOST_REPEATS)))
            return "".join(written(parts, random, groups) for _ in range(count))
    return ""


def class_text(members: list[Any], random: Random) -> str:
    """A character of a class such as `[^a-z_]`."""
    if members[0][0] is sre.NEGATE:
        return random.choice([character for character in CHARACTERS if not is_in(character, members[1:])] or [""])
    operation, argument = random.choice(members)
    if operation is sre.LITERAL:
        return chr(argument)
    if operation is sre.RANGE:
        return chr(random.randint(*argument))
    return random.choice(CATEGORIES[argument])


def is_in(character: str, members: list[Any]) -> bool:
    """Whether one of the members of a class has the character; of categories those that are listed count."""
    return any(
        ord(character) == argument if operation is sre.LITERAL
        else argument[0] <= ord(character) <= argument[1] if operation is sre.RANGE
        else character in CATEGORIES[argument]
        for operation, argument in members
    )  # fmt: skip
