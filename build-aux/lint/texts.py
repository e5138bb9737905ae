# SPDX-License-Identifier: GPL-3.0-or-later
"""Every file names its licence, XML is well-formed, and nothing names a place of one machine."""

import re
import xml.etree.ElementTree as ElementTree

import tree

WITHOUT_A_LICENCE_LINE = ("LICENSE", ".png", ".stegvis", ".pot")
XML = (".xml", ".xml.in", ".ui", ".rng", ".svg", ".page")
UNWELCOME = [
    (re.compile(r"""(^|[\s"'=(])/(home|work|tmp|Users)/"""), "a folder of one machine"),
    (re.compile(r"\b(deb\.debian|pypi|npmjs|crates|rubygems|golang|flathub)\.(org|io|com)\b"),
     "a package registry"),
    (re.compile(r"\b(TO[D]O|FIX[M]E|XX[X])\b"), "something left to do"),
]


def offences(root):
    for name, path in tree.files(root):
        if name.endswith(WITHOUT_A_LICENCE_LINE) or name.startswith("tests/data/"):
            continue
        text = path.read_text(encoding="utf-8")
        if "SPDX-License-Identifier: " not in "\n".join(text.split("\n")[:4]):
            yield f"{name}:1: does not name its licence (SPDX-License-Identifier)"
        for number, line in enumerate(text.splitlines(), 1):
            for pattern, reason in UNWELCOME:
                if pattern.search(line):
                    yield f"{name}:{number}: {pattern.search(line)[0].strip()}: {reason}"
        yield from malformed(name, text)


def malformed(name, text):
    if name.endswith(XML):
        try:
            ElementTree.fromstring(text)
        except ElementTree.ParseError as error:
            yield f"{name}:{error.position[0]}: {error}"


if __name__ == "__main__":
    tree.tell(offences)
