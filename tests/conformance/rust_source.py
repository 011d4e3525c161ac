"""Rust source of one struct, one polymorphic enum or one string enum."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from model_description import Attribute, EnumDescription, ModelDescription
from refusals import rules
from rust_names import (
    camel_case,
    doc_comment,
    field_identifier,
    literal,
    spoken_name,
    string_literal,
    type_identifier,
    unique,
)
from rust_types import EXPLICIT_FORMATS, LARGE_PAYLOAD, RustTypes

RULES = (
    "min_length", "max_length", "minimum", "maximum", "minimum_ex", "maximum_ex",
    "min_items", "max_items", "pattern", "unique", "multiple",
)  # fmt: skip


@dataclass
class SourceWriter:
    """Turns descriptions into source; `flatten` embeds the structs of polymorphic bases instead of repeating them."""

    types: RustTypes
    flatten: bool = False

    def model(self, model: ModelDescription) -> str:
        """The struct of a class; for a polymorphic one its enum and the struct of its own attributes."""
        if not model.is_polymorphic:
            return self.struct(model, self.types.names[model.name])
        parts = [self.polymorphic(model), self.struct(model, self.types.base_names[model.name])]
        if self.flatten:
            parts.append(self.shared_struct(model))
        return "\n".join(parts)

    def struct(self, model: ModelDescription, identifier: str) -> str:
        """A struct with all attributes of the class; that of a polymorphic one keeps its discriminator's value."""
        attributes, embedded = self.split_inherited(model)
        if model.is_polymorphic:
            attributes = [model.discriminator.attribute, *attributes]
        elif model.discriminator and model.discriminator.attribute.xml and model.discriminator.value is not None:
            attributes = [constant_discriminator(model), *attributes]
        renames = saves_keys(attributes)
        options = [] if identifier == model.name else [f"name = {string_literal(model.name)}"]
        options += xml_options(model.xml) if model.has_xml else []
        has_own_value = model.discriminator and model.discriminator.value is not None
        if has_own_value and (model.is_polymorphic or not model.discriminator.attribute.xml):
            options += discriminator_options(model)
        if renames:
            options.append('rename_all = "camelCase"')

        taken = {field_identifier(attribute.name) for attribute in attributes}
        fields: list[str] = []
        if embedded:
            name = "base" if "base" not in taken else "inherited"
            fields.append(f"    #[rest(flatten)]\n    pub {name}: {self.types.shared_names[embedded]},")
        fields += self.fields(model, attributes, renames)
        if not embedded and model.keeps_additional_properties:
            fields.append(self.additional_properties(model))

        about = model.documentation
        if model.is_polymorphic:
            about = f"A {self.types.names[model.name]} of no subtype that is known."
        return declaration(about, model, options, identifier, fields)

    def shared_struct(self, model: ModelDescription) -> str:
        """The struct that the structs of a polymorphic class and of its subtypes embed: without the discriminator."""
        renames = saves_keys(model.attributes)
        options = [f"name = {string_literal(model.name)}"] + ['rename_all = "camelCase"'] * renames
        fields = self.fields(model, model.attributes, renames)
        if model.keeps_additional_properties:
            fields.append(self.additional_properties(model))
        about = f"The attributes that every {self.types.names[model.name]} has."
        return declaration(about, model, options, self.types.shared_names[model.name], fields)

    def split_inherited(self, model: ModelDescription) -> tuple[list[Attribute], str | None]:
        """The attributes that the struct writes out, and the base class whose struct is embedded for the others."""
        if not self.flatten:
            return model.attributes, None
        if model.is_polymorphic:
            return [], model.name
        base_name = self.types.module.nearest_polymorphic_base(model.name)
        if base_name is None:
            return model.attributes, None
        base = self.types.module.models[base_name]
        own = {attribute.name: attribute for attribute in model.attributes}
        same = all(is_same(own.get(attribute.name), attribute) for attribute in base.attributes)
        if not same or base.sent_additional_properties != model.sent_additional_properties:
            return model.attributes, None
        inherited = {attribute.name for attribute in base.attributes}
        return [attribute for attribute in model.attributes if attribute.name not in inherited], base_name

    def fields(self, model: ModelDescription, attributes: list[Attribute], renames: bool) -> list[str]:
        """One field an attribute, in the order of the attribute map."""
        taken: set[str] = set()
        lines: list[str] = []
        for attribute in attributes:
            identifier = unique(field_identifier(attribute.name), taken, "_")
            rust_type = self.types.field_type(model.name, attribute.wire_type)
            if attribute.is_constant:
                rust_type = rust_type.removeprefix("Option<").removesuffix(">")
            lines += doc_comment(attribute.documentation, "    ")
            lines += rest(field_options(attribute, identifier, renames), "    ")
            lines.append(f"    pub {identifier}: {rust_type},")
        return lines

    def additional_properties(self, model: ModelDescription) -> str:
        """The map of what no attribute declares; sent back where the class says so."""
        sent = model.sent_additional_properties
        option = "additional_properties(send)" if sent else "additional_properties"
        rust_type = "Map<String, Value>"
        if sent and sent.kind == "map" and sent.item.name != "object":
            rust_type = self.types.element_type(sent)
        return "\n".join([
            "    /// What the document has beyond the attributes above.",
            f"    #[rest({option})]",
            f"    pub additional_properties: {rust_type},",
        ])

    def polymorphic(self, model: ModelDescription) -> str:
        """The enum of a class's subtypes, with the class itself as the last variant."""
        base_struct = self.types.base_names[model.name]
        boxed_base = self.types.fields_size(model) > LARGE_PAYLOAD
        key = model.discriminator.attribute.key
        options = [f"discriminator = {string_literal(key)}", *discriminator_name(model)]
        if self.types.names[model.name] != model.name:
            options.append(f"name = {string_literal(model.name)}")
        options += xml_options(model.xml) if model.has_xml else []
        taken: set[str] = {"Base"}
        lines = [
            *doc_comment(model.documentation),
            "#[derive(Debug, Clone, PartialEq, Model)]",
            *rest(options),
            f"pub enum {self.types.names[model.name]} {{",
        ]
        for value, subtype in model.subtypes.items():
            payload = self.types.names[subtype]
            variant = unique(payload, taken, "Variant")
            if self.types.payload_is_boxed(model.name, subtype):
                payload = f"Box<{payload}>"
            lines += [f"    #[rest(value = {string_literal(value)})]", f"    {variant}({payload}),"]
        own_value = model.discriminator.value
        base_options = ["base"] + ([f"value = {string_literal(own_value)}"] if own_value is not None else [])
        base_payload = f"Box<{base_struct}>" if boxed_base else base_struct
        lines += ["    /// No subtype, or one that is not known.", *rest(base_options, "    ")]
        lines.append(f"    Base({base_payload}),")
        return "\n".join([*lines, "}"]) + "\n"

    def string_enum(self, description: EnumDescription) -> str:
        """A string enum that keeps values it does not know."""
        identifier = self.types.enum_names[description.name]
        taken: set[str] = {"Self"}
        lines = [
            *doc_comment(description.documentation),
            "#[derive(Debug, Clone, PartialEq, Eq, RestEnum)]",
            f"pub enum {identifier} {{",
        ]
        for member, value in description.members:
            variant = unique(type_identifier(value if value.strip() else member), taken, "Value")
            lines += [f"    #[rest(value = {string_literal(value)})]", f"    {variant},"]
        unknown = unique("Unknown", taken, "Value")
        lines += ["    /// A value that is newer than this enum.", "    #[rest(unknown)]", f"    {unknown}(String),"]
        return "\n".join([*lines, "}"]) + "\n"


def declaration(about: str, model: ModelDescription, options: list[str], identifier: str, fields: list[str]) -> str:
    """A struct; one with constants has no default, since their fields are not optional."""
    derives = ["Debug", "Clone", "PartialEq", "Model"]
    if not any(attribute.is_constant for attribute in model.attributes):
        derives.insert(2, "Default")
    lines = [*doc_comment(about), f"#[derive({', '.join(derives)})]", *rest(options)]
    return "\n".join([*lines, f"pub struct {identifier} {{", *fields, "}"]) + "\n"


def is_same(own: Attribute | None, inherited: Attribute) -> bool:
    """Whether a class left an inherited attribute as it was."""
    if own is None:
        return False
    return (own.key, own.type_name, own.validation, own.constant) == (
        inherited.key, inherited.type_name, inherited.validation, inherited.constant,
    )  # fmt: skip


def saves_keys(attributes: list[Attribute]) -> bool:
    """Whether `rename_all = "camelCase"` leaves fewer keys to write."""
    return explicit_keys(attributes, renames=True) < explicit_keys(attributes, renames=False)


def explicit_keys(attributes: list[Attribute], renames: bool) -> int:
    return sum(needs_key(attribute, field_identifier(attribute.name), renames) for attribute in attributes)


def needs_key(attribute: Attribute, identifier: str, renames: bool) -> bool:
    """Whether the key is not the one that the derive would take; always written beside an explicit name."""
    spoken = spoken_name(identifier)
    if spoken != attribute.name:
        return True
    return attribute.key != (camel_case(spoken) if renames else spoken)


def field_options(attribute: Attribute, identifier: str, renames: bool) -> list[str]:
    """What stands in the `#[rest(..)]` of a field."""
    options: list[str] = []
    if spoken_name(identifier) != attribute.name:
        options.append(f"name = {string_literal(attribute.name)}")
    if needs_key(attribute, identifier, renames):
        options.append(f"key = {string_literal(attribute.key)}")
    if attribute.wire_type.leaf.name in EXPLICIT_FORMATS:
        options.append(f"format = {string_literal(attribute.wire_type.leaf.name)}")
    options += xml_options(attribute.xml) if attribute.xml else []
    if attribute.readonly:
        options.append("readonly")
    elif attribute.required:
        options.append("required")
    if attribute.is_constant:
        options.append(f"constant = {literal(attribute.constant)}")
    kept = rules(attribute)
    options += ["unique" if rule == "unique" else f"{rule} = {literal(kept[rule])}" for rule in RULES if rule in kept]
    return options


def xml_options(xml: dict[str, Any]) -> list[str]:
    """`xml(..)` of a type or a field."""
    texts = {"name": "name", "prefix": "prefix", "ns": "ns", "itemsName": "items_name", "itemsNs": "items_ns"}
    options = [
        f"{option} = {string_literal(xml[key])}"
        for key, option in texts.items()
        if xml.get(key) and (key != "prefix" or xml.get("ns"))
    ]
    options += [flag for flag in ("attr", "text", "wrapped") if xml.get(flag)]
    return [f"xml({', '.join(options)})"]


def constant_discriminator(model: ModelDescription) -> Attribute:
    """The discriminator as an attribute of a leaf, which says where it stands in XML."""
    attribute = model.discriminator.attribute
    return replace(attribute, constant=model.discriminator.value, validation={**attribute.validation, "constant": True})


def discriminator_options(model: ModelDescription) -> list[str]:
    """The discriminator that a leaf writes and checks itself."""
    key = model.discriminator.attribute.key
    value = string_literal(model.discriminator.value)
    return [f"discriminator = {string_literal(key)}", f"value = {value}", *discriminator_name(model)]


def discriminator_name(model: ModelDescription) -> list[str]:
    """The attribute name of the discriminator, where it is not simply its key."""
    attribute = model.discriminator.attribute
    return [] if attribute.name == attribute.key else [f"attribute = {string_literal(attribute.name)}"]


def rest(options: list[str], indent: str = "") -> list[str]:
    """One `#[rest(..)]` line, or none."""
    return [f"{indent}#[rest({', '.join(options)})]"] if options else []
