"""msrest with the rules of DIFFERENCES.md about XML: names that are written are read, and everything can be written."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from enum import Enum
from typing import Any

from msrest.serialization import Model, xml_key_extractor

from mended_reference import EnumSerializer, MendedDeserializer, but_no_constant
from xml_names import qualified


def names(attributes: dict[str, Any], name: str, classes: dict[str, type]) -> tuple[str, str]:
    """The name under which msrest reads the element or elements of an attribute, and that under which it writes."""
    description = attributes[name]
    xml, is_list = description.get("xml", {}), description["type"].startswith("[")
    model = classes.get(description["type"].strip("[]{}"))
    model_map = getattr(model, "_xml_map", {}) if isinstance(model, type) and issubclass(model, Model) else None
    local = xml.get("name") or description["key"]
    own = qualified(local, xml.get("ns", (model_map or {}).get("ns")))
    written = qualified(local, xml.get("ns"))
    if xml.get("wrapped"):
        return own, written
    if model_map is not None:
        named = qualified(model_map.get("name", model.__name__), model_map.get("ns"))
        in_place = named if "name" in model_map else qualified(local, model_map.get("ns"))
        return (named if "name" in model_map else own), (named if is_list else in_place)
    if is_list:
        return xml.get("itemsName", own), qualified(xml.get("itemsName", local), xml.get("ns"))
    return own, written


def element_names(python_class: type, classes: dict[str, type]) -> dict[str, tuple[str, str]]:
    """The names of all attributes that are elements."""
    attributes = python_class._attribute_map
    return {
        name: names(attributes, name, classes)
        for name, description in attributes.items()
        if description["key"] and not any(description.get("xml", {}).get(key) for key in ("attr", "text"))
    }


class XmlDeserializer(MendedDeserializer):
    """Reads as msrest does, but also under the names that it writes."""

    def __init__(self, classes: dict[str, type]) -> None:
        super().__init__(classes, "deserialize")
        self.key_extractors = [but_no_constant(xml_key_extractor)]

    def _classify_target(self, target: Any, data: Any) -> tuple[Any, Any]:
        """Give the children that nobody reads, but somebody writes, the name that is read (rule `xml-one-name`)."""
        python_class, name = super()._classify_target(target, data)
        if isinstance(data, ET.Element) and isinstance(python_class, type) and issubclass(python_class, Model):
            for discriminator in vars(python_class).get("_subtype_map", {}):
                value = self.value_of(python_class, discriminator, data)
                value = value.text if isinstance(value, ET.Element) else value  # rule `xml-polymorphism`
                python_class = self.selected(python_class, discriminator, value)
            known = element_names(python_class, self.dependencies).values()
            read = {read for read, _ in known}
            written = {written: read for read, written in reversed(known)}
            for child in data:
                child.tag = child.tag if child.tag in read else written.get(child.tag, child.tag)
        return python_class, name

    def _build_additional_properties(self, attribute_map: dict[str, Any], data: Any) -> Any:
        """The child elements that no attribute has (rule `xml-additional-properties`)."""
        described = {name: description for name, description in attribute_map.items()}
        holder = type("Holder", (), {"_attribute_map": described})
        known = {read for read, _ in element_names(holder, self.dependencies).values()}
        is_text = attribute_map.get("additional_properties", {}).get("type") == "{str}"
        return {child.tag: child.text or ("" if is_text else None) for child in data if child.tag not in known}

    def deserialize_object(self, attr: Any, **kwargs: Any) -> Any:
        """Rule `xml-after-element`."""
        if isinstance(attr, ET.Element):
            attr.tail = None
        return super().deserialize_object(attr, **kwargs)

    def deserialize_data(self, data: Any, data_type: str) -> Any:
        """Rule `xml-empty-enum`."""
        kind = self.dependencies.get(data_type)
        is_enum = isinstance(kind, type) and issubclass(kind, Enum)
        if is_enum and isinstance(data, ET.Element) and not data.text:
            return ""
        return super().deserialize_data(data, data_type)

    def deserialize_dict(self, attr: Any, dict_type: str) -> Any:
        """Rules `xml-empty-map-value` and `xml-maps`: each value is read as a value anywhere else, but for an `object`,
        which is the text alone."""
        if not isinstance(attr, ET.Element):
            return super().deserialize_dict(attr, dict_type)
        value = lambda child: child.text if dict_type == "object" else child
        return {child.tag: self.deserialize_data(value(child), dict_type) for child in attr}


class XmlSerializer(EnumSerializer):
    """Writes as msrest does, but also maps, and what it crashes at."""

    def _serialize(self, target_obj: Any, data_type: str | None = None, **kwargs: Any) -> Any:
        """Rules `xml-additional-properties` and `xml-numbers-written`."""
        declared = getattr(target_obj, "_attribute_map", {}).get("additional_properties", {"key": "none"})
        additional = target_obj.additional_properties if declared["key"] == "" else None
        if declared["key"] == "":
            target_obj.additional_properties = None
        try:
            element = super()._serialize(target_obj, data_type, **kwargs)
        finally:
            if declared["key"] == "":
                target_obj.additional_properties = additional
        for key, value in (additional or {}).items():
            ET.SubElement(element, key).text = value
        if isinstance(element, ET.Element):
            element.text = element.text if element.text is None else str(element.text)
            element.attrib.update({key: str(value) for key, value in element.attrib.items()})
        return element

    def serialize_dict(self, attr: Any, dict_type: str, **kwargs: Any) -> Any:
        """Rule `xml-maps`."""
        described = kwargs["serialization_ctxt"]
        xml = described.get("xml", {})
        element = ET.Element(qualified(xml.get("name") or described["key"], xml.get("ns")))
        for key, value in attr.items():
            text = None if value is None else str(self.serialize_data(value, dict_type, **kwargs))
            ET.SubElement(element, key).text = text
        return element
