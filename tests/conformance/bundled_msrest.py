"""Newer packages bring a copy of msrest's `serialization.py` instead of depending on it: they are given msrest's."""

from __future__ import annotations

import re
import sys
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any

import msrest.serialization

COPIES = re.compile(r"\._serialization$|\._utils\.serialization$")
"""Where the copies are."""


class MsrestForCopies(MetaPathFinder, Loader):
    """Finds msrest in place of each copy."""

    def find_spec(self, fullname: str, path: Any, target: ModuleType | None = None) -> ModuleSpec | None:
        return ModuleSpec(fullname, self) if COPIES.search(fullname) else None

    def exec_module(self, module: ModuleType) -> None:
        names = vars(msrest.serialization)
        vars(module).update({name: value for name, value in names.items() if not name.startswith("__")})


def replace_copies() -> None:
    """From now on, import msrest wherever a package asks for its copy."""
    if not any(isinstance(finder, MsrestForCopies) for finder in sys.meta_path):
        sys.meta_path.insert(0, MsrestForCopies())
