"""msrest with those rules of DIFFERENCES.md mended that are about whole objects: where a value is found, which keys are
left for the additional properties, what a discriminator selects, which constants and values are refused.

What remains to differ from these answers are single values: so no allowance for a key, a discriminator or an error can
hide anything else.
"""

from __future__ import annotations

from enum import Enum
from typing import Any, Callable

from msrest.exceptions import DeserializationError, SerializationError
from msrest.serialization import Deserializer, Model, Serializer, full_restapi_key_transformer

from model_description import key_path

Extractor = Callable[[str, dict[str, Any], dict[str, Any]], Any]


def extractors(door: str) -> list[Extractor]:
    """The key extractors of a door: an exact key goes before one in another case, a missing group is absent, and
    every path is decoded (rules `exact-key-first`, `missing-parent`, `last-key-dots`)."""
    if door == "deserialize":
        return [lambda name, description, data: follow(key_path(description["key"]), data, ignores_case=False)]
    paths = [
        lambda name, key: [name],
        lambda name, key: key_path(key),
        lambda name, key: key_path(key)[-1:],
    ]
    return [
        lambda name, description, data, path=path: follow(path(name, description["key"]), data, ignores_case=True)
        for path in paths
    ]


def follow(path: list[str], value: Any, ignores_case: bool) -> Any:
    """The value at the end of a path of keys, or None; a `TypeError` where the path runs into something else than an
    object."""
    for part in path:
        if value is None:
            return None
        if not isinstance(value, dict):
            raise TypeError(f"{type(value).__name__} is no object")
        value = value.get(found_key(part, value, ignores_case))
    return value


def found_key(wanted: str, entries: dict[str, Any], ignores_case: bool) -> str | None:
    """The key that is meant: the exact one, else the first in another case."""
    if wanted in entries:
        return wanted
    similar = (key for key in entries if ignores_case and key.lower() == wanted.lower())
    return next(similar, None)


def leftovers(paths: list[list[str]], data: dict[str, Any], ignores_case: bool) -> dict[str, Any]:
    """What stands under the flattened parents of these paths and is no part of one, in its place under the parents' own
    keys (rule `leftovers-kept`)."""
    left = dict[str, Any]()
    for parent, below in groups(paths).items():
        group = data.get(found_key(parent, data, ignores_case))
        if isinstance(group, dict):
            known = {found_key(path[0], group, ignores_case) for path in below}
            beside = {key: value for key, value in group.items() if key not in known}
            left[parent] = {**beside, **leftovers(below, group, ignores_case)}
    return {parent: beside for parent, beside in left.items() if beside}


def groups(paths: list[list[str]]) -> dict[str, list[list[str]]]:
    """The flattened parents at the top of these paths, each with the paths below it."""
    found = dict[str, list[list[str]]]()
    for first, *below in paths:
        if below:
            found.setdefault(first, []).append(below)
    return found


def merged(attributes: dict[str, Any], left: dict[str, Any], paths: list[list[str]]) -> dict[str, Any]:
    """What is written of attributes with these paths, and what is left beside them: an attribute goes before that."""
    everything = {**left, **attributes}
    for parent, below in groups(paths).items():
        if parent in attributes and isinstance(left.get(parent), dict):
            everything[parent] = merged(attributes[parent], left[parent], below)
    return everything


def mark_constant(python_class: type, name: str) -> None:
    """Tell the mended extractors of a constant, where msrest does not look: in the attribute map."""
    python_class._attribute_map[name]["constant"] = True


def but_no_constant(extractor: Extractor) -> Extractor:
    """The extractor, without the value of a constant, whatever that is (rule `constant-warning`)."""

    def extract(name: str, description: dict[str, Any], data: dict[str, Any]) -> Any:
        found = extractor(name, description, data)
        return None if description.get("constant") else found

    return extract


def deserialize_unix(value: Any) -> Any:
    """Rule `unix-time-as-text`."""
    return Deserializer.deserialize_unix(int(value) if isinstance(value, str) else value)


def deserialize_time(value: Any) -> Any:
    """Rule `time-zone-letter`."""
    return Deserializer.deserialize_time(value.removesuffix("Z") if isinstance(value, str) else value)


def attribute_paths(attribute_map: dict[str, Any]) -> dict[str, list[str]]:
    """The paths of the attributes, without the map of additional properties: its key is empty."""
    return {name: key_path(description["key"]) for name, description in attribute_map.items() if description["key"]}


def type_of_additional(attribute_map: dict[str, Any]) -> str | None:
    """msrest's name of the type of each additional property, if the class has a map of them."""
    description = attribute_map.get("additional_properties", {})
    return description["type"][1:-1] if description.get("key") == "" else None


class MendedDeserializer(Deserializer):
    """Reads as msrest does, but for the rules that this file is about."""

    def __init__(self, classes: dict[str, type], door: str) -> None:
        super().__init__(classes)
        self.key_extractors = [but_no_constant(extractor) for extractor in extractors(door)]
        self.ignores_case = door == "from_dict"
        self.deserialize_type["unix-time"] = deserialize_unix
        self.deserialize_type["time"] = deserialize_time

    def _classify_target(self, target: Any, data: Any) -> tuple[Any, Any]:
        """The class that the discriminator selects; the data keeps it (rule `input-unchanged`)."""
        python_class = self.dependencies.get(target, target) if isinstance(target, str) else target
        if not (isinstance(python_class, type) and issubclass(python_class, Model) and isinstance(data, dict)):
            return super()._classify_target(target, data)
        for name in getattr(python_class, "_subtype_map", {}):
            if "_subtype_map" in vars(python_class):
                python_class = self.selected(python_class, name, self.discriminator(python_class, name, data))
            else:
                refuse_another_type(python_class, name, self.value_of(python_class, name, data))
        return python_class, python_class.__name__

    def value_of(self, python_class: type, name: str, data: dict[str, Any]) -> Any:
        """The raw value of an attribute."""
        description = python_class._attribute_map[name]
        found = (extractor(name, description, data) for extractor in self.key_extractors)
        return next((value for value in found if value is not None), None)

    def discriminator(self, python_class: type, name: str, data: dict[str, Any]) -> Any:
        """The value that selects the class; msrest takes it by its attribute name at both doors. It is a text like any
        other (rule `text-from-structure`)."""
        value = self.value_of(python_class, name, data)
        value = data.get(name) if value in (None, "") else value
        if isinstance(value, (dict, list)):
            raise DeserializationError(f"{type(value).__name__} is no text")
        return value

    def selected(self, python_class: type, name: str, value: Any) -> type:
        """The class for the value, matched exactly, then ignoring case (rule `discriminator-in-another-case`)."""
        known = {**python_class._flatten_subtype(name, self.dependencies), python_class.__name__: python_class.__name__}
        key = found_key(value, known, ignores_case=True) if isinstance(value, str) else None
        return python_class if key is None or known[key] == python_class.__name__ else self.dependencies[known[key]]

    def deserialize_unicode(self, data: Any) -> Any:
        """Rule `text-from-boolean`, since discriminators are texts too."""
        return str(data).lower() if isinstance(data, bool) else super().deserialize_unicode(data)

    def _build_additional_properties(self, attribute_map: dict[str, Any], data: Any) -> Any:
        """The keys that no extractor looked at, in the document's order (rule `consumed-keys`), and what is left under
        flattened parents if the map takes any JSON (rule `leftovers-kept`). The values of a typed map are of its type
        (rule `additional-typed`)."""
        found = super()._build_additional_properties(attribute_map, data)
        if found is None:
            return None
        paths = attribute_paths(attribute_map)
        consumed = set[str | None]()
        for name, path in paths.items():
            looked_for = (name, path[0], path[-1]) if self.ignores_case else path[:1]
            consumed.update(found_key(key, data, self.ignores_case) for key in looked_for)
        unknown = {key: value for key, value in data.items() if key in found and key not in consumed}
        item = type_of_additional(attribute_map)
        if item == "object":
            return {**unknown, **leftovers([*paths.values()], data, self.ignores_case)}
        return {key: self.deserialize_data(value, item) for key, value in unknown.items()} if item else unknown

    def _instantiate_model(self, response: Any, attributes: dict[str, Any], additional: Any = None) -> Any:
        """A base keeps the value that it was selected by, and no constructor loses one (rule `discriminator-kept`)."""
        model = super()._instantiate_model(response, attributes, additional)
        own = vars(response).get("_subtype_map", {}) if isinstance(response, type) else {}
        for name, value in attributes.items():
            if value is not None and (name in own or getattr(model, name, None) is None):
                setattr(model, name, value)
        return model


def refuse_another_type(python_class: type, name: str, value: Any) -> None:
    """A leaf takes no other type's discriminator (rule `discriminator-of-another-type`)."""
    own, type_name = getattr(new(python_class), name, None), python_class.__name__
    if isinstance(own, str) and value is not None and str(value).lower() not in (own.lower(), type_name.lower()):
        raise DeserializationError(f"{value} is not {own}")


def new(python_class: type) -> Any:
    """An instance whose constructor has set what the generators put there."""
    required = [name for name, rules in python_class._validation.items() if rules.get("required")]
    try:
        return python_class()
    except TypeError:
        return python_class(**dict.fromkeys(required))


class EnumSerializer(Serializer):
    """Writes as msrest does, but also values that an enum does not know (rule `enum-unknown-value`)."""

    def serialize_data(self, data: Any, data_type: str, **kwargs: Any) -> Any:
        try:
            return super().serialize_data(data, data_type, **kwargs)
        except SerializationError:
            enum = self.dependencies.get(data_type)
            if isinstance(data, str) and isinstance(enum, type) and issubclass(enum, Enum):
                return data
            raise


class MendedSerializer(EnumSerializer):
    """Writes as msrest does, but additional properties never take the place of an attribute."""

    def _serialize(self, target_obj: Any, data_type: str | None = None, **kwargs: Any) -> Any:
        """Rules `additional-never-overwrites`, `leftovers-kept` and `additional-typed`."""
        declared = getattr(target_obj, "_attribute_map", {}).get("additional_properties", {"key": "none"})
        if declared["key"] != "" or not target_obj.additional_properties:
            return super()._serialize(target_obj, data_type, **kwargs)
        additional = target_obj.additional_properties
        target_obj.additional_properties = None
        try:
            written = super()._serialize(target_obj, data_type, **kwargs)
        finally:
            target_obj.additional_properties = additional
        item = type_of_additional(target_obj._attribute_map)
        if item != "object":
            there = {key: value for key, value in additional.items() if value is not None}
            typed = {key: self.serialize_data(value, item, **kwargs) for key, value in there.items()}
            return merged(written, {**additional, **typed}, [])
        is_nested = kwargs.get("key_transformer", self.key_transformer) == full_restapi_key_transformer
        paths = [*attribute_paths(target_obj._attribute_map).values()] if is_nested else []
        return merged(written, additional, paths)
