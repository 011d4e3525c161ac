"""Writes an element tree as XML text in one of the many ways that mean the same."""

from __future__ import annotations

from random import Random
from xml.etree.ElementTree import Element

ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
BETWEEN = ("", "", "", "\n  ", "<!-- <a> -->", "<?target data?>")
PREFIXES = ("n", "d2p1", "_x")


class XmlText:
    """One way of writing; the random choices are made once for each document."""

    def __init__(self, random: Random) -> None:
        self.random = random
        self.indents = random.random() < 0.3
        self.decorates = random.random() < 0.2

    def document(self, root: Element) -> str:
        """The whole text."""
        start = self.random.choice(("", '<?xml version="1.0" encoding="utf-8"?>', "<?xml version='1.0'?>\n"))
        mark = "\ufeff" if self.random.random() < 0.02 else ""
        return mark + start + self.element(root, {}) + ("\n" if self.indents else "")

    def element(self, element: Element, scope: dict[str, str]) -> str:
        """An element; `scope` has prefix -> namespace, with the empty prefix for the default one."""
        declared: dict[str, str] = {}
        name = self.name(element.tag, scope, declared, for_element=True)
        attributes = [
            f'{self.name(key, scope, declared, for_element=False)}="{self.escaped(value, in_attribute=True)}"'
            for key, value in element.items()
        ]
        attributes += [f'xmlns{":" * bool(prefix)}{prefix}="{uri}"' for prefix, uri in declared.items()]
        self.random.shuffle(attributes)
        start = " ".join([name, *attributes])
        content = self.content(element, {**scope, **declared})
        if not content and self.random.random() < 0.7:
            return f"<{start}{' ' * (self.random.random() < 0.2)}/>"
        return f"<{start}>{content}</{name}>"

    def name(self, name: str, scope: dict[str, str], declared: dict[str, str], for_element: bool) -> str:
        """The name with a prefix for its namespace; declares what is missing."""
        namespace, _, local = name[1:].rpartition("}") if name.startswith("{") else ("", "", name)
        known = {**scope, **declared}
        if not namespace:
            if for_element and known.get(""):
                declared[""] = ""
            return local
        fitting = [prefix for prefix, uri in known.items() if uri == namespace and (prefix or for_element)]
        if not fitting:
            prefix = "" if for_element and self.random.random() < 0.5 else self.free_prefix(known)
            declared[prefix] = namespace
            fitting = [prefix]
        return f"{fitting[0]}:{local}" if fitting[0] else local

    def free_prefix(self, known: dict[str, str]) -> str:
        prefix = self.random.choice(PREFIXES)
        while prefix in known:
            prefix += "_"
        return prefix

    def content(self, element: Element, scope: dict[str, str]) -> str:
        """Text and children, with white space, comments and instructions between the children."""
        text = self.text(element.text or "")
        children = "".join(self.between() + self.element(child, scope) for child in element)
        return text + children + (self.between() if children else "")

    def between(self) -> str:
        """What may stand beside elements."""
        return self.random.choice(BETWEEN) if self.decorates else "\n" * self.indents

    def text(self, text: str) -> str:
        """A text: escaped, as character data, or in pieces."""
        chance = self.random.random()
        if text and chance < 0.05 and "]]>" not in text:
            return f"<![CDATA[{text}]]>"
        if text and chance < 0.08:
            middle = self.random.randrange(len(text) + 1)
            return self.escaped(text[:middle]) + "<!-- - -->" + self.escaped(text[middle:])
        return self.escaped(text)

    def escaped(self, text: str, in_attribute: bool = False) -> str:
        """The text with references where they are needed, and seldom where not."""
        quoted = {**ENTITIES, **({'"': "&quot;", "\n": "&#10;", "\t": "&#9;"} if in_attribute else {})}
        return "".join(
            quoted.get(character) or (f"&#x{ord(character):X};" if self.random.random() < 0.01 else character)
            for character in text
        )
