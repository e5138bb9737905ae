# SPDX-License-Identifier: GPL-3.0-or-later
"""Files of at most 600 lines, lines of at most 100 columns, functions of at most 60 lines, the
median function at most 10. A function is counted from its opening to its closing brace."""

import statistics
import sys

import tree

FILE, LINE, FUNCTION, MEDIAN = 600, 100, 60, 10


def functions(path):
    """Yields (number of the first line, lines) of each function of a C file."""
    start, before = None, ""
    for number, line in tree.lines(path):
        if line == "{" and before.endswith(")"):
            start = number
        elif line == "}" and start:
            yield start, number - start + 1
            start = None
        before = line


def offences(root):
    lengths = []
    for name, path in tree.files(root, ".c", ".h", under=("src", "tests")):
        for number, length in functions(path):
            if name.startswith("src/"):
                lengths.append(length)
            if length > FUNCTION:
                yield f"{name}:{number}: a function of {length} lines, {FUNCTION} is the most"
    yield from wide_and_long(root)
    if lengths:
        median = statistics.median(lengths)
        print(f"{len(lengths)} functions, median {median:g} lines, longest {max(lengths)}",
              file=sys.stderr)
        if median > MEDIAN:
            yield f"src: the median function has {median:g} lines, {MEDIAN} is the most"


def wide_and_long(root):
    for name, path in tree.files(root, ".c", ".h", ".py", ".css", "meson.build",
                                 under=("src", "tests", "build-aux", "ui")):
        count = 0
        for count, line in tree.lines(path):
            if len(line) > LINE and not name.endswith("meson.build"):
                yield f"{name}:{count}: {len(line)} columns, {LINE} is the most"
        if count > FILE:
            yield f"{name}:{count}: {FILE} lines are the most"


if __name__ == "__main__":
    tree.tell(offences)
