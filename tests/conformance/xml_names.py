"""Under which names msrest reads and writes attributes of models in XML."""

from __future__ import annotations

from model_description import Attribute, ModelDescription, ModuleDescription


def qualified(name: str, namespace: str | None) -> str:
    """A name as ElementTree has it: `{namespace}name`."""
    return f"{{{namespace}}}{name}" if namespace else name


def own_name(attribute: Attribute) -> str:
    """The local name of an attribute's element or XML attribute."""
    return attribute.xml.get("name", attribute.key)


def model_name(model: ModelDescription) -> str:
    """The name of a model's element where nothing else names it."""
    return qualified(model.xml.get("name", model.name), model.xml.get("ns"))


def read_name(module: ModuleDescription, attribute: Attribute) -> str:
    """The name under which msrest looks for an attribute (`xml_key_extractor`): of its XML attribute, of its element,
    of the element around a wrapped list, or of the items of a list that is not wrapped."""
    leaf = attribute.wire_type.leaf
    model = module.models.get(leaf.name) if leaf.kind == "model" else None
    name = qualified(own_name(attribute), attribute.xml.get("ns", (model.xml if model else {}).get("ns")))
    if attribute.xml.get("attr") or attribute.xml.get("wrapped"):
        return name
    if model or leaf.kind == "enum":
        return model_name(model) if model and "name" in model.xml else name
    is_list = attribute.wire_type.kind == "list"
    return attribute.xml.get("itemsName", name) if is_list else name


def item_name(module: ModuleDescription, attribute: Attribute) -> str:
    """The name under which msrest writes the items of a wrapped list, whose names it does not look at."""
    leaf = attribute.wire_type.leaf
    if leaf.kind == "model":
        return model_name(module.models[leaf.name])
    return qualified(attribute.xml.get("itemsName", own_name(attribute)), attribute.xml.get("ns"))


