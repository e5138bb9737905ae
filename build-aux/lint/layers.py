# SPDX-License-Identifier: GPL-3.0-or-later
"""Which floor may include what, and the words that belong to one floor only.

The floors of src/ from the ground up; each names the floors and the outside headers it may use."""

import re

import tree

FILES = ["fcntl.h", "unistd.h", "sys/"]
FLOORS = {
    "base": ([], []),
    "model": (["base"], []),
    "store": (["base", "model"], ["sqlite3.h", *FILES, "linux/"]),
    "exchange": (
        ["base", "model"],
        ["libxml/", "libical/", "xlsxwriter.h", "gsf/", "json-glib/", *FILES],
    ),
    "session": (["base", "model", "store", "exchange"], []),
    "chart": (["base"], ["cairo.h", "pango/"]),
    "report": (
        ["base", "model", "chart", "session"],
        ["cairo.h", "cairo-pdf.h", "cairo-svg.h", "gdk-pixbuf/", "gsf/", "libxml/"],
    ),
    "cli": (
        ["base", "model", "exchange", "chart", "report", "session"],
        ["json-glib/", "libintl.h", "sys/stat.h"],
    ),
    "app": (
        ["base", "model", "exchange", "chart", "report", "session"],
        ["gtk/", "gdk/", "gsk/", "adwaita.h", "libintl.h"],
    ),
}
EVERYWHERE = ("glib", "gio/", "gobject/", "gmodule", "locale.h", "errno.h", "math.h", "stdlib.h",
              "string.h", "stdio.h", "stdint.h", "float.h", "limits.h", "stdarg.h", "stddef.h")

INCLUDE = re.compile(r'\s*#\s*include\s+(["<])([^">]+)[">]')
STRING = re.compile(r'"(?:[^"\\]|\\.)*"')
WORDS = [
    (re.compile(r"\bsqlite3_\w+"), ["src/store/", "tests/store/"], "SQLite lives in src/store"),
    (re.compile(r"\bsteg_programme_absorb\b"), ["src/model/", "src/session/", "tests/"],
     "only the session absorbs"),
    (re.compile(r'(?<!\w)(_|ngettext) \("'), ["src/app/", "src/cli/", "tests/app/", "tests/cli/"],
     "below app and cli words come from a catalogue"),
    (re.compile(r"\b(g_get_real_time|g_date_time_new_now\w*|time) \("), ["src/base/", "src/store/",
     "tests/"],
     "the clock is base/steg-clock.h; the store alone looks at file times"),
]
SQL = re.compile(r"SELECT .*\bFROM\b|INSERT (OR \w+ )?INTO|UPDATE \w+ SET|DELETE FROM|"
                 r"CREATE (TABLE|INDEX)|\bPRAGMA\b")


def may_include(floor, header, is_ours):
    floors, outside = FLOORS[floor]
    if is_ours:
        return header.split("/")[0] in [floor, *floors] and "/" in header
    return header.startswith(tuple(EVERYWHERE) + tuple(outside))


def offences(root):
    for name, path in tree.files(root, ".c", ".h", under=("src", "tests")):
        parts = name.split("/")
        floor = parts[1] if parts[0] == "src" else None
        for number, line in tree.lines(path):
            include = INCLUDE.match(line)
            if include and floor and not may_include(floor, include[2], include[1] == '"'):
                yield f"{name}:{number}: {floor} may not include {include[2]}"
            yield from misplaced_words(name, number, line)


def misplaced_words(name, number, line):
    if line.lstrip().startswith(("/*", "*")):
        return
    for pattern, places, reason in WORDS:
        word = pattern.search(line)
        if word and not name.startswith(tuple(places)):
            yield f"{name}:{number}: {word[0].strip()}: {reason}"
    if not name.startswith(("src/store/", "tests/store/")):
        for text in STRING.findall(line):
            if SQL.search(text):
                yield f"{name}:{number}: {text}: SQL lives in src/store"


if __name__ == "__main__":
    tree.tell(offences)
