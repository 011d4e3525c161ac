"""Writes seeded random documents for each model, with msrest's answers, as JSON lines.

    python generate_documents.py azure.mgmt.datafactory.models vectors.jsonl [--documents N] [--seed S] [--models A,B]

Of the documents of a model, 60 % are correct (in some spelling of their keys), 25 % have one fault, 15 % several.
The same seed gives the same documents for a model, whichever other models are asked for.
"""

from __future__ import annotations

import argparse
import json
import logging
import multiprocessing
import sys
from collections import Counter
from pathlib import Path
from random import Random
from typing import Any

from msrest.serialization import Model

import reference_answers
from broken_rules import MendedValidation
from document_builder import DocumentBuilder
from document_consequences import Accident, note_consequences
from document_faults import add_fault, document_text, shuffle
from document_place import Feature
from inspect_models import classes_for_msrest, inspect_module
from mended_reference import mark_constant
from model_description import ModuleDescription
from xml_answers import xml_answers
from xml_builder import XmlBuilder
from xml_text import XmlText

FAULT_COUNTS = {0: 0.60, 1: 0.25, 2: 0.07, 3: 0.05, 5: 0.03}
XML_FAULTS = (0.0, 0.0, 0.0, 0.01, 0.05, 0.2)
"""How likely a value is spoiled, for a document in XML."""
NO_OBJECTS = ["[]", '[{"a": 1}]', '"text"', "5", "true", "{", ""]
"""Texts whose root is not an object."""


def main() -> None:
    """Read the command line, ask msrest in parallel, and write the vectors."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("module")
    arguments.add_argument("output", type=Path)
    arguments.add_argument("--documents", type=int, default=50, help="documents for each model")
    arguments.add_argument("--seed", default="1")
    arguments.add_argument("--models", default="", help="comma-separated class names; all by default")
    arguments.add_argument("--sample", type=int, default=0, help="so many classes instead of all")
    options = arguments.parse_args()

    logging.disable(logging.CRITICAL)
    module = inspect_module(options.module)
    classes = classes_for_msrest(options.module)
    reference_answers.use_classes(classes)
    mark_constants(module, classes)
    names = module.chosen(options.models, options.sample, options.seed)
    module.restricted(names)  # refuses names that the module has not
    options.output.parent.mkdir(parents=True, exist_ok=True)
    counts: Counter[str] = Counter()
    generator = ModelDocuments(module, options.seed, options.documents)
    context = multiprocessing.get_context("fork")  # children share the imported modules
    with context.Pool() as pool, options.output.open("w", encoding="utf-8", newline="\n") as output:
        for lines, line_counts in pool.imap(generator.lines, names, chunksize=4):
            output.write(lines)
            counts.update(line_counts)
    summary = " ".join(f"{name}={counts[name]}" for name in ("documents", "deserialized", "from_dict", "valid"))
    print(f"models={len(names)} {summary}", file=sys.stderr)


def mark_constants(module: ModuleDescription, classes: dict[str, type]) -> None:
    """Tell the mended reference of the attributes that are constants."""
    for model in module.models.values():
        for attribute in model.attributes:
            if attribute.is_constant:
                mark_constant(classes[model.name], attribute.name)


class ModelDocuments:
    """Makes the vectors of one model after the other; sent to worker processes."""

    def __init__(self, module: ModuleDescription, seed: str, documents: int) -> None:
        self.module = module
        self.seed = seed
        self.documents = documents
        self.validation = MendedValidation(module)

    def lines(self, name: str) -> tuple[str, Counter[str]]:
        """The vectors of a model as text, and what to count in the summary."""
        random = Random(f"{self.seed}:{name}")
        python_class = Model._infer_class_models()[name]
        lines: list[str] = []
        counts: Counter[str] = Counter()
        for _ in range(self.documents):
            vector = self.vector(name, python_class, random)
            lines.append(json.dumps(vector, ensure_ascii=False, allow_nan=False, separators=(",", ":")))
            counts["documents"] += 1
            counts["deserialized"] += "raised" not in vector["deserialize"]
            counts["from_dict"] += "raised" not in vector.get("from_dict", {"raised": ""})
            counts["valid"] += vector["deserialize"].get("validate") == []
        return "".join(line + "\n" for line in lines), counts

    def vector(self, name: str, python_class: type, random: Random) -> dict[str, Any]:
        """One document with its features and msrest's answers."""
        make = self.xml_vector if name in self.module.xml_models else self.json_vector
        return make(name, python_class, random)

    def xml_vector(self, name: str, python_class: type, random: Random) -> dict[str, Any]:
        """A document in XML."""
        builder = XmlBuilder(self.module, random, random.choice(XML_FAULTS))
        text = XmlText(random).document(builder.build(name))
        answers = xml_answers(python_class, text, self.validation)
        features = [feature.to_json() for feature in builder.features]
        return {"model": name, "document": text, "form": "xml", "features": features, **answers}

    def json_vector(self, name: str, python_class: type, random: Random) -> dict[str, Any]:
        """A document in JSON."""
        if random.random() < 0.01:
            text = random.choice(NO_OBJECTS)
            features = [{"feature": "no-object", "at": ["", "", ""]}]
        else:
            text, noted = self.document(name, random)
            features = [reference_answers.plain_json(feature.to_json()) for feature in noted]
        answers = reference_answers.answers(python_class, text, self.validation)
        return {"model": name, "document": text, "features": features, **answers}

    def document(self, name: str, random: Random) -> tuple[str, list[Feature]]:
        """A document's text and its features."""
        while True:
            builder = DocumentBuilder(self.module, random)
            document = builder.build(name)
            for _ in range(int(builder.choice(FAULT_COUNTS))):
                add_fault(builder)
            shuffle(document, builder)
            try:
                note_consequences(builder)
            except Accident:
                continue
            return document_text(document, builder), builder.features


if __name__ == "__main__":
    main()
