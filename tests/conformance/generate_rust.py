"""Writes a Rust crate of models for a Python module of msrest models.

    python generate_rust.py azure.mgmt.datafactory.models target/conformance/azure-mgmt-datafactory/crate [--flatten]
"""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
import sys
from pathlib import Path

from inspect_models import inspect_module
from model_description import ModuleDescription
from rust_names import string_literal
from rust_source import SourceWriter
from rust_types import RustTypes

HERE = Path(__file__).resolve().parent
REPOSITORY = HERE.parent.parent

IMPORTS = {
    "BTreeMap": "std::collections::BTreeMap",
    "DateTime": "chrono::DateTime",
    "Utc": "chrono::Utc",
    "NaiveDate": "chrono::NaiveDate",
    "NaiveTime": "chrono::NaiveTime",
    "Decimal": "rust_decimal::Decimal",
    "Duration": "msrest_model::Duration",
    "Map": "serde_json::Map",
    "Value": "serde_json::Value",
    "XmlElement": "msrest_model::XmlElement",
    "Model": "msrest_model::Model",
    "RestEnum": "msrest_model::RestEnum",
}

MANIFEST = """\
# Generated from the Python module {module}.
[package]
name = {name}
version = "0.0.0"
edition = "2024"
publish = false

[workspace]

[dependencies]
msrest-model = {{ path = {runtime}, features = ["decimal", "pattern", "xml"] }}
conformance-runner = {{ path = {runner} }}
chrono = {{ version = "0.4", default-features = false }}
rust_decimal = {{ version = "1", default-features = false, features = ["std"] }}
serde_json = {{ version = "1", features = ["preserve_order"] }}
"""

MAIN = """\
//! Compares the models of `{module}` with what Python's msrest answered.

use {name}::models;
use conformance_runner::Entry;

fn main() -> std::process::ExitCode {{
    conformance_runner::run(MODELS)
}}

/// msrest's class names and the Rust models that stand for them.
const MODELS: &[Entry] = &[
{entries}
];
"""


def main() -> None:
    """Read the command line and write the crate."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("module")
    arguments.add_argument("crate", type=Path)
    arguments.add_argument("--flatten", action="store_true", help="embed base structs instead of repeating fields")
    arguments.add_argument("--models", default="", help="comma-separated class names; all by default")
    arguments.add_argument("--sample", type=int, default=0, help="so many classes instead of all")
    arguments.add_argument("--seed", default="1", help="seed of the sample")
    options = arguments.parse_args()
    sys.setrecursionlimit(10_000)  # models may refer to each other in long chains

    module = inspect_module(options.module)
    if options.models or options.sample:
        module = module.restricted(module.chosen(options.models, options.sample, options.seed))
    for note in module.notes:
        print(f"note: {note}", file=sys.stderr)
    write_crate(module, options.crate, options.flatten)


def write_crate(module: ModuleDescription, folder: Path, flatten: bool) -> None:
    """Write manifest, models, enums and the list of models, and format them."""
    types = RustTypes(module)
    writer = SourceWriter(types, flatten)
    models = [writer.model(module.models[name]) for name in sorted(module.models)]
    enums = [writer.string_enum(module.enums[name]) for name in sorted(module.enums)]
    entries = [
        f"    Entry::new::<models::{types.names[name]}>({string_literal(name)})," for name in sorted(module.models)
    ]
    files = {
        "Cargo.toml": MANIFEST.format(
            module=module.module,
            name=string_literal(crate_name(folder)),
            runtime=string_literal(str(REPOSITORY / "msrest-model")),
            runner=string_literal(str(HERE / "runner")),
        ),
        "src/lib.rs": library(module),
        "src/models.rs": source_file(f"The models of `{module.module}`.", models, used_enums(module, types)),
        "src/enums.rs": source_file(f"The enums of `{module.module}`.", enums, []),
        "src/main.rs": MAIN.format(
            module=module.module, name=crate_name(folder).replace("-", "_"), entries="\n".join(entries)
        ),
    }
    for name, text in files.items():
        write_if_changed(folder / name, text)


def crate_name(folder: Path) -> str:
    """A name of its own for each folder: cargo puts programs of the same name in one place of a shared target."""
    name = re.sub(r"[^a-z0-9]+", "-", f"{folder.parent.name}-{folder.name}".lower()).strip("-")
    return name if name[0].isalpha() else f"models-{name}"


def library(module: ModuleDescription) -> str:
    """The crate's root."""
    return f"//! Models of the Python module `{module.module}`.\n\npub mod enums;\npub mod models;\n"


def used_enums(module: ModuleDescription, types: RustTypes) -> list[str]:
    """The enums that some attribute of some model has as its type."""
    leaves = (attribute.wire_type.leaf for model in module.models.values() for attribute in model.attributes)
    return sorted({types.enum_names[leaf.name] for leaf in leaves if leaf.kind == "enum"})


def source_file(title: str, items: list[str], enums: list[str]) -> str:
    """A source file with the imports that its items need."""
    body = "\n".join(items)
    code = "\n".join(line for line in body.splitlines() if not line.lstrip().startswith("///"))
    code = re.sub(r'^ +\w+(,$|(?=\())|"[^"]*"', "", code, flags=re.MULTILINE)  # variants and values are no types
    words = set(re.findall(r"\w+", code))
    imports = [f"use {path};" for name, path in IMPORTS.items() if name in words]
    if enums:
        imports.append(f"use super::enums::{{{', '.join(enums)}}};")
    return "\n".join([f"//! {title}", "", *imports, "", body])


def write_if_changed(path: Path, text: str) -> None:
    """Write a file, formatted if it is Rust; an unchanged one keeps its time, so that cargo does not rebuild."""
    if path.suffix == ".rs":
        text = formatted(text)
    if path.is_file() and path.read_text(encoding="utf-8") == text:
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def formatted(text: str) -> str:
    """The source as rustfmt writes it with this repository's settings; as it is where rustfmt is not installed."""
    if shutil.which("rustfmt") is None:
        return text
    command = ["rustfmt", "--edition", "2024", "--config-path", str(REPOSITORY), "--emit", "stdout"]
    return subprocess.run(command, input=text, capture_output=True, text=True, check=True, encoding="utf-8").stdout


if __name__ == "__main__":
    main()
