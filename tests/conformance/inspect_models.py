"""Reads a module of msrest models into plain descriptions.

Only metadata is read: attribute maps, validation, subtype maps, XML maps, docstrings, enums and the class hierarchy.
Classes are instantiated once, without values, because msrest's generators set discriminators in the constructor.
"""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import re
import sys
from dataclasses import replace
from enum import Enum
from types import ModuleType
from typing import Any

from msrest.serialization import Model

from bundled_msrest import replace_copies
from model_description import (
    Attribute,
    Discriminator,
    EnumDescription,
    ModelDescription,
    ModuleDescription,
    key_path,
    parse_type,
)
from refusals import overwrites

FIELD_DOCUMENTATION = re.compile(r":(?:param|ivar|keyword)\s+(?:[\w.\[\]~]+\s+)?(\w+):(.*?)(?=\n\s*:|\Z)", re.DOTALL)
BOILERPLATE = re.compile(
    r"You probably want to use the sub-?classes.*|All required parameters must be.*|"
    r"Variables are only populated by the server.*|Known sub-?classes are.*",
    re.DOTALL,
)
DOCUMENTATION_FLAGS = re.compile(r"^(?:(?:Required|Readonly|Deprecated)\.\s+)+", re.IGNORECASE)


def inspect_module(module_name: str) -> ModuleDescription:
    """Import the module and describe its models and enums."""
    replace_copies()
    module = importlib.import_module(module_name)
    classes = exported_classes(module, Model)
    if not classes:
        raise SystemExit(f"{module_name} has no models that are built on msrest")
    enum_classes = {**sibling_enums(module), **exported_classes(module, Enum)}
    enums, notes = describe_enums(enum_classes)
    for name, python_class in classes.items():
        leave_out_rules_without_key(python_class)
        notes += leave_out_overwritten(name, python_class) + leave_out_broken_patterns(name, python_class)
    models = {
        name: describe_model(name, python_class, classes, set(enums)) for name, python_class in classes.items()
    }
    description = ModuleDescription(module_name, models, enums, notes)
    for name in description.xml_models:
        model = models[name]
        model.attributes = [replace(attribute, wire_type=attribute.wire_type.in_xml) for attribute in model.attributes]
    description.notes += note_unknown_types(description)
    return description


def classes_for_msrest(module_name: str) -> dict[str, type]:
    """All classes by the names that attribute maps use, also of enums that the module forgot to export."""
    module = importlib.import_module(module_name)
    exported = {name: value for name, value in vars(module).items() if inspect.isclass(value)}
    renamed = {value.__name__: value for value in exported.values()}
    return {**renamed, **sibling_enums(module), **exported}


def exported_classes(module: ModuleType, parent: type) -> dict[str, type]:
    """The subclasses of `parent` by their own names; by the exported one where another class has the name."""
    found: dict[str, type] = {}
    for name, value in vars(module).items():
        if not inspect.isclass(value) or not issubclass(value, parent) or value in (Model, Enum):
            continue
        is_free = vars(module).get(value.__name__, value) is value
        found[value.__name__ if is_free else name] = value
    return found


def sibling_enums(module: ModuleType) -> dict[str, type]:
    """Enums of the submodules that the module itself forgot to export."""
    found: dict[str, type] = {}
    for information in pkgutil.iter_modules(getattr(module, "__path__", [])):
        if not information.name.lower().endswith("enums"):
            continue
        submodule = importlib.import_module(f"{module.__name__}.{information.name}")
        found.update(exported_classes(submodule, Enum))
    return found


def describe_enums(classes: dict[str, type]) -> tuple[dict[str, EnumDescription], list[str]]:
    """String enums; others (msrest cannot look up their values) are left out with a note."""
    enums: dict[str, EnumDescription] = {}
    notes: list[str] = []
    for name, enum_class in classes.items():
        members = [(member, value.value) for member, value in enum_class.__members__.items()]
        values = [value for _, value in members]
        if not members or not all(isinstance(value, str) for value in values):
            notes.append(f"enum {name}: not a string enum, left out")
            continue
        if len({*values}) < len(values):
            notes.append(f"enum {name}: two names for one value, left out")
            continue
        enums[name] = EnumDescription(name, members, enum_documentation(enum_class))
    return enums, notes


def enum_documentation(enum_class: type) -> str:
    """The enum's own docstring; Python's default one says nothing."""
    text = enum_class.__dict__.get("__doc__") or ""
    return "" if text.startswith(("An enumeration", "str(object=''", "Create a collection")) else first_paragraph(text)


def describe_model(name: str, python_class: type, classes: dict[str, type], enums: set[str]) -> ModelDescription:
    """Describe one class; inherited metadata is already complete in msrest's class attributes."""
    instance = instantiate(python_class)
    validation = python_class._validation
    settable = [name for name in python_class._attribute_map if not is_set_by_others(validation.get(name, {}))]
    filled = instantiate(python_class, dict.fromkeys(settable, "filled"))
    texts = field_documentation(python_class)
    subtype_map = getattr(python_class, "_subtype_map", {})
    discriminator_name = next(iter(subtype_map), None)
    model = ModelDescription(
        name=name,
        bases=base_names(python_class, classes),
        attributes=[],
        documentation=first_paragraph(python_class.__doc__ or "", name),
        subtypes=known_subtypes(python_class, classes),
        xml=dict(getattr(python_class, "_xml_map", {})),
        has_xml=hasattr(python_class, "_xml_map"),
    )
    for attribute_name, entry in python_class._attribute_map.items():
        wire_type = parse_type(entry["type"], set(classes), enums)
        if entry["key"] == "":  # additional properties, or a response header that no document has
            if attribute_name == "additional_properties":
                model.sent_additional_properties = wire_type
            continue
        own_rules = dict(validation.get(attribute_name, {}))
        attribute = Attribute(
            name=attribute_name,
            key=entry["key"],
            type_name=entry["type"],
            wire_type=wire_type,
            validation=own_rules,
            constant=plain(getattr(instance, attribute_name, None)) if own_rules.get("constant") else None,
            is_lost=attribute_name in settable and getattr(filled, attribute_name, "kept") is None,
            documentation=texts.get(attribute_name, ""),
            xml=dict(entry.get("xml", {})),
        )
        if attribute_name == discriminator_name:
            model.discriminator = Discriminator(attribute, plain(getattr(instance, attribute_name, None)))
        else:
            model.attributes.append(attribute)
    return model


def leave_out_overwritten(name: str, python_class: type) -> list[str]:
    """Notes of attributes that stand where another does (rule `colliding-keys`). They are dropped, so that msrest is
    asked without them too."""
    attributes = python_class._attribute_map
    kept: dict[str, list[str]] = {}
    notes: list[str] = []
    discriminators = getattr(python_class, "_subtype_map", {})
    for attribute in sorted(attributes, key=lambda name: name not in discriminators):  # no other takes their place
        path = key_path(attributes[attribute]["key"])
        other = next((other for other in kept if path != [""] and overwrites(path, kept[other])), None)
        if other is None:
            kept[attribute] = path
        else:
            notes.append(f"{name}.{attribute}: stands where {other} does, left out")
    if notes:
        python_class._attribute_map = {attribute: entry for attribute, entry in attributes.items() if attribute in kept}
    return notes


def leave_out_rules_without_key(python_class: type) -> None:
    """Drop the rules of parameters and response headers, which have no key: no document has them."""
    keys = {attribute: entry["key"] for attribute, entry in python_class._attribute_map.items()}
    validation = python_class._validation
    python_class._validation = {name: rules for name, rules in validation.items() if keys.get(name) != ""}


def leave_out_broken_patterns(name: str, python_class: type) -> list[str]:
    """Notes of patterns that do not compile: at any text msrest fails over them. They are dropped as well."""
    validation = python_class._validation
    broken = [attribute for attribute, rules in validation.items() if not compiles(rules.get("pattern", ""))]
    for attribute in broken:
        kept = {rule: operand for rule, operand in validation[attribute].items() if rule != "pattern"}
        python_class._validation = {**python_class._validation, attribute: kept}
    return [f"{name}.{attribute}: its pattern does not compile, left out" for attribute in broken]


def compiles(pattern: str) -> bool:
    try:
        re.compile(pattern)
    except re.error:
        return False
    return True


def known_subtypes(python_class: type, classes: dict[str, type]) -> dict[str, str] | None:
    """Discriminator value -> class name, of the classes that the module exports; None without a subtype map of its
    own."""
    for own in vars(python_class).get("_subtype_map", {}).values():
        return {value: name for value, name in own.items() if name in classes}
    return None


def is_set_by_others(validation: dict[str, Any]) -> bool:
    """Whether the service or the class sets the attribute, so that no keyword does."""
    return bool(validation.get("readonly") or validation.get("constant"))


def instantiate(python_class: type, values: dict[str, Any] | None = None) -> Any:
    """An instance with these values, every other required keyword as None; the class itself if the constructor
    refuses."""
    try:
        parameters = inspect.signature(python_class.__init__).parameters.values()
        required = (
            parameter.name
            for parameter in parameters
            if parameter.default is parameter.empty
            and parameter.kind in (parameter.KEYWORD_ONLY, parameter.POSITIONAL_OR_KEYWORD)
            and parameter.name != "self"
        )
        return python_class(**{**dict.fromkeys(required), **(values or {})})
    except Exception:  # a hand-written constructor may do anything
        return python_class


def plain(value: Any) -> Any:
    """An enum member as its value."""
    return value.value if isinstance(value, Enum) else value


def base_names(python_class: type, classes: dict[str, type]) -> list[str]:
    """The nearest exported model classes above, through classes that the module does not export."""
    names = {python_class: name for name, python_class in classes.items()}
    found: list[str] = []
    for base in python_class.__bases__:
        if base in names:
            found.append(names[base])
        elif base is not Model and issubclass(base, Model):
            found += base_names(base, classes)
    return found


def first_paragraph(text: str, class_name: str = "") -> str:
    """The opening words of a docstring, before its fields and the generators' boilerplate."""
    opening = re.split(r"^\s*:\w+", inspect.cleandoc(text), maxsplit=1, flags=re.MULTILINE)[0]
    paragraph = " ".join(BOILERPLATE.sub("", opening).strip().split("\n\n")[0].split())
    return "" if paragraph.rstrip(".") == class_name else paragraph


def field_documentation(python_class: type) -> dict[str, str]:
    """The first sentence about each attribute."""
    found: dict[str, str] = {}
    for name, text in FIELD_DOCUMENTATION.findall(inspect.cleandoc(python_class.__doc__ or "")):
        sentence = DOCUMENTATION_FLAGS.sub("", " ".join(text.split()))
        sentence = sentence.split("Possible values include")[0]
        found[name] = re.split(r"(?<=[.!?])\s+(?=[A-Z])", sentence)[0].strip()
    return found


def note_unknown_types(description: ModuleDescription) -> list[str]:
    """A note for each attribute whose type nothing declares."""
    return [
        f"{model.name}.{attribute.name}: unknown type {attribute.type_name}, never filled"
        for model in description.models.values()
        for attribute in model.attributes
        if attribute.wire_type.leaf.kind == "unknown"
    ]


def main() -> None:
    """Print a summary of the module named on the command line."""
    description = inspect_module(sys.argv[1])
    polymorphic = sum(model.is_polymorphic for model in description.models.values())
    print(f"{len(description.models)} models, {polymorphic} polymorphic, {len(description.enums)} enums")
    print(*description.notes, sep="\n")


if __name__ == "__main__":
    main()
