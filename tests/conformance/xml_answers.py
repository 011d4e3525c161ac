"""Asks msrest about XML: what it reads from a document, and what it writes and reports for the result."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from typing import Any, Callable

from msrest.exceptions import SerializationError
from msrest.serialization import (
    Model,
    Serializer,
    attribute_transformer,
    full_restapi_key_transformer,
    last_restapi_key_transformer,
)

from broken_rules import MendedValidation, problems_in_msrest
from mended_reference import EnumSerializer
from mended_xml import XmlDeserializer, XmlSerializer
from reference_answers import attempt, raised, with_mended

XML = "application/xml"


def xml_answers(python_class: type, text: str, validation: MendedValidation) -> dict[str, Any]:
    """msrest's results for an XML text; under `mended` those that differ once XML is mended."""
    classes = python_class._infer_class_models()
    read = lambda: python_class.deserialize(text, content_type=XML)
    found = results(read, Serializer(classes), JsonSerializer(classes), problems_in_msrest)
    reader = XmlDeserializer(classes)
    mended_read = lambda: reader(python_class.__name__, text, content_type=XML)
    mended = results(mended_read, XmlSerializer(classes), MendedJsonSerializer(classes), validation.problems)
    return with_mended({"deserialize": found}, {"deserialize": mended})


def results(
    read: Callable[[], Model], serializer: Serializer, json_serializer: Serializer,
    problems: Callable[[Model], list[list[str]]],
) -> dict[str, Any]:  # fmt: skip
    """Everything that a model answers, or how reading it failed."""
    try:
        model = read()
    except Exception as error:  # msrest lets all kinds of errors out
        return raised(error)
    return {
        "serialize": attempt(lambda: written(serializer, model, keep_readonly=False)),
        "serialize_keep_readonly": attempt(lambda: written(serializer, model, keep_readonly=True)),
        **dictionaries(model, json_serializer),
        "validate": attempt(lambda: problems(model)),
    }


def written(serializer: Serializer, model: Model, keep_readonly: bool) -> dict[str, Any]:
    """What a model becomes in XML, by way of the text."""
    element = serializer._serialize(model, is_xml=True, keep_readonly=keep_readonly)
    return canonical(ET.fromstring(ET.tostring(element, encoding="unicode")))


def canonical(element: ET.Element) -> dict[str, Any]:
    """An element as JSON: names by their namespace, attributes in no order."""
    return {
        "tag": element.tag,
        "attributes": dict(element.attrib),
        "text": "".join([element.text or "", *(child.tail or "" for child in element)]),
        "children": [canonical(child) for child in element],
    }


def dictionaries(model: Model, serializer: Serializer) -> dict[str, Any]:
    """The model in JSON."""
    transformers = {
        "attribute": attribute_transformer,
        "full": full_restapi_key_transformer,
        "last": last_restapi_key_transformer,
    }
    return {
        f"as_dict/{name}": attempt(lambda: serializer._serialize(
            model, is_xml=False, keep_readonly=True, key_transformer=transformer))
        for name, transformer in transformers.items()
    }  # fmt: skip


class JsonSerializer(Serializer):
    """Writes JSON for models with XML metadata; msrest would put elements into it (rule `xml-as-dict`)."""

    def serialize_iter(self, data: Any, iter_type: str, div: str | None = None, **kwargs: Any) -> Any:
        return super().serialize_iter(data, iter_type, div, **{**kwargs, "serialization_ctxt": {}})

    def serialize_dict(self, attr: Any, dict_type: str, **kwargs: Any) -> Any:
        return super().serialize_dict(attr, dict_type, **{**kwargs, "serialization_ctxt": {}})

    def serialize_object(self, attr: Any, **kwargs: Any) -> Any:
        if isinstance(attr, ET.Element):
            raise SerializationError("an element has no form in JSON")
        return super().serialize_object(attr, **kwargs)


class MendedJsonSerializer(JsonSerializer, EnumSerializer):
    """The same, with values that an enum does not know."""
