# SPDX-License-Identifier: GPL-3.0-or-later
"""The files that the lints look at, and how an offence is told: FILE:LINE: what is wrong."""

import os
import sys
from pathlib import Path


def files(root, *suffixes, under=("",)):
    """Yields (path from the root, path) of every file of the tree that ends in one of suffixes."""
    for start in under:
        for folder, folders, names in os.walk(Path(root) / start):
            folders[:] = sorted(name for name in folders if belongs(folder, name, root))
            for name in sorted(set(names) - {".git"}):
                path = Path(folder) / name
                if not suffixes or name.endswith(suffixes):
                    yield path.relative_to(root).as_posix(), path


def belongs(folder, name, root):
    at_the_top = Path(folder) == Path(root)
    made = at_the_top and name.startswith("build") and name != "build-aux"
    return not made and name not in (".git", "__pycache__")


def lines(path):
    """Yields (number, text) of the lines of a file."""
    yield from enumerate(path.read_text(encoding="utf-8").splitlines(), 1)


def tell(rule):
    """Runs a lint from the command line: its offences on the tree that is named, one a line."""
    found = list(rule(Path(sys.argv[1])))
    for offence in found:
        print(offence)
    sys.exit(1 if found else 0)
