"""Asks msrest for the expectations behind the rules marked KEEP, and writes them beside this file. A test marked KEEP
pins what msrest does too; one marked MEND what this project does better, by a row of DIFFERENCES.md.

    pip install msrest==0.7.1 && python tests/vectors/generate.py

Every vector is a document with what msrest makes of it; the Rust tests read the same documents and compare.
Only cases where this project behaves as msrest does belong here: the differences have tests of their own.

`tests/conformance` asks msrest too, but is another kit: it generates documents for the models of whole packages, and
compares what nobody has thought of. Here somebody has: each document is picked by hand, for one test to name. Only
`msrest` itself is common to both.
"""

import json
import pathlib

import types_cases
import models_cases
import xml_cases

HERE = pathlib.Path(__file__).parent
FILES = {
    "types": types_cases.vectors,
    "reading": models_cases.reading,
    "writing": models_cases.writing,
    "validation": models_cases.validation,
    "xml": xml_cases.vectors,
    "xml_texts": xml_cases.texts,
}


def main():
    for name, vectors in FILES.items():
        groups = ",\n".join(
            f"{json.dumps(group)}: [\n{rows(cases)}\n]" for group, cases in vectors().items()
        )
        (HERE / f"{name}.json").write_text(f"{{\n{groups}\n}}\n", encoding="utf-8")


def rows(cases):
    assert any("expected" in case for case in cases), "every case of a group is an error: the generator is at fault"
    return ",\n".join("  " + json.dumps(case, ensure_ascii=False) for case in cases)


if __name__ == "__main__":
    main()
