# SPDX-License-Identifier: GPL-3.0-or-later
"""Every file with words for people is in po/POTFILES, and every file that stands there exists."""

import re

import tree

MARKED = re.compile(
    r'(?<!\w)(_|N_|C_|NC_|ngettext|steg_catalogue_(text|text_in|plural)) \((\w+, )?\s*"'
    r'|translatable="(yes|true)"')
OF_THE_DESKTOP = (".desktop.in", ".metainfo.xml.in", ".gschema.xml")


def offences(root):
    listing = root / "po" / "POTFILES"
    listed = {line: number for number, line in tree.lines(listing)
              if line and not line.startswith("#")}
    for name, number in listed.items():
        if not (root / name).is_file():
            yield f"po/POTFILES:{number}: there is no {name}"
    for name, path in tree.files(root, ".c", ".h", ".ui", *OF_THE_DESKTOP,
                                 under=("src", "ui", "data")):
        has_words = name.endswith(OF_THE_DESKTOP) or MARKED.search(path.read_text("utf-8"))
        if has_words and name not in listed:
            yield f"{name}:1: has words for people and is not in po/POTFILES"


if __name__ == "__main__":
    tree.tell(offences)
