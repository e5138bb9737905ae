# SPDX-License-Identifier: GPL-3.0-or-later
"""A lint that cannot fail is none: each is shown a tree with one offence and must name its line."""

import sys
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.dont_write_bytecode = True
sys.path.insert(0, str(ROOT / "build-aux" / "lint"))

import format as style
import layers
import lengths
import potfiles
import texts
import translations

LICENCE = "/* SPDX-License-Identifier: GPL-3.0-or-later */\n"


class Lints(unittest.TestCase):
    def assert_offence(self, lint, name, text, expected, **others):
        with tempfile.TemporaryDirectory() as folder:
            for file, content in {name: text, **others}.items():
                path = Path(folder) / file
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(content, encoding="utf-8")
            found = list(lint(Path(folder)))
        if expected is None:
            self.assertEqual(found, [])
        else:
            self.assertEqual(len(found), 1, found)
            self.assertIn(expected, found[0])

    def test_a_floor_includes_only_what_is_below_it(self):
        for name, line, expected in [
            ("src/model/a.c", '#include "model/a.h"', None),
            ("src/model/a.c", "#include <math.h>", None),
            ("src/store/a.c", "#include <sqlite3.h>", None),
            ("src/app/a.c", "#include <gtk/gtk.h>", None),
            ("src/model/a.c", '#include "store/b.h"', "src/model/a.c:2: model may not"),
            ("src/model/a.c", '#include "b.h"', "b.h"),
            ("src/app/a.c", '#include "store/b.h"', "app may not include"),
            ("src/session/a.c", "#include <sqlite3.h>", "sqlite3.h"),
            ("src/cli/a.c", "#include <gtk/gtk.h>", "gtk/gtk.h"),
            ("src/chart/a.c", "#include <libxml/tree.h>", "libxml/tree.h"),
        ]:
            with self.subTest(name=name, line=line):
                self.assert_offence(layers.offences, name, LICENCE + line + "\n", expected)

    def test_words_stay_on_their_floor(self):
        for name, line, expected in [
            ("src/store/a.c", 'query ("SELECT id FROM action");', None),
            ("src/model/a.c", 'query ("SELECT id FROM action");', "src/model/a.c:2"),
            ("src/session/a.c", "sqlite3_close (database);", "sqlite3_close"),
            ("src/session/a.c", "steg_programme_absorb (programme, changes);", None),
            ("src/app/a.c", "steg_programme_absorb (programme, changes);", "only the session"),
            ("src/report/a.c", 'text = _ ("Level");', "catalogue"),
            ("src/app/a.c", 'text = _ ("Level");', None),
            ("src/model/a.c", "now = g_get_real_time ();", "clock"),
        ]:
            with self.subTest(name=name, line=line):
                self.assert_offence(layers.offences, name, LICENCE + line + "\n", expected)

    def test_what_is_too_long_is_named(self):
        short = "static void\nf (void)\n{\n" + "  g ();\n" * 8 + "}\n"
        for text, expected in [
            (short, None),
            ("x" * 101 + "\n", "a.c:1: 101 columns"),
            ("\n" * 601, "a.c:601: 600 lines"),
            (short * 2 + "void\ng (void)\n{\n" + "  h ();\n" * 59 + "}\n", "function of 61 lines"),
            ("void\nf (void)\n{\n" + "  g ();\n" * 9 + "}\n", "median"),
        ]:
            with self.subTest(expected=expected):
                self.assert_offence(lengths.offences, "src/a.c", text, expected)

    def test_words_for_people_are_translated(self):
        for name, text, listing, expected in [
            ("src/app/a.c", '_ ("Level")', "src/app/a.c", None),
            ("src/app/a.c", '_ ("Level")', "", "src/app/a.c:1"),
            ("src/model/a.c", 'N_ ("Level")', "", "src/model/a.c:1"),
            ("src/report/a.c", 'steg_catalogue_text (words, "Level")', "", "src/report/a.c:1"),
            ("ui/a.ui", '<property name="label" translatable="yes">A</property>', "", "ui/a.ui:1"),
            ("src/app/a.c", "x ();", "src/app/b.c", "po/POTFILES:1: there is no src/app/b.c"),
        ]:
            with self.subTest(name=name, listing=listing):
                self.assert_offence(potfiles.offences, name, text, expected,
                                    **{"po/POTFILES": listing + "\n"})

    def test_a_catalogue_holds_every_text_and_no_other(self):
        header = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n'
        level = 'msgid "Level"\nmsgstr "Nivå"\n'
        for catalogue, expected in [
            (header + level, None),
            (header, "po/sv.po:1: “Level” is not translated"),
            (header + level.replace("Nivå", ""), "“Level” is not translated"),
            (header + "#, fuzzy\n" + level, "“Level” is translated in doubt"),
            (header + level + level.replace("Level", "Area"), "“Area” is no longer"),
            (header + level + level, "po/sv.po:1: "),
        ]:
            with self.subTest(catalogue=catalogue):
                self.assert_offence(lambda root: translations.offences(root, ["--keyword=_"]),
                                    "src/app/a.c", 'x = _ ("Level");\n', expected,
                                    **{"po/POTFILES": "src/app/a.c\n", "po/sv.po": catalogue})

    def test_files_are_whole_and_of_no_machine(self):
        line = "<!-- SPDX-License-Identifier: GPL-3.0-or-later -->\n"
        for name, text, expected in [
            ("ui/a.ui", line + "<a/>\n", None),
            ("ui/a.ui", "<a/>\n", "ui/a.ui:1: does not name its licence"),
            ("ui/a.ui", line + "<a>\n", "ui/a.ui:"),
            ("src/a.c", LICENCE + 'open ("/ho' 'me/x");\n', "src/a.c:2"),
            ("src/a.c", LICENCE + "/* TO" "DO */\n", "left to do"),
            ("a.md", line + "see pyp" "i.org\n", "registry"),
        ]:
            with self.subTest(name=name, text=text):
                self.assert_offence(texts.offences, name, text, expected)

    def test_the_style_is_a_fixed_point(self):
        config = {".clang-format": (ROOT / ".clang-format").read_text()}
        good = "static void\nf (void)\n{\n  g ();\n}\n"
        self.assert_offence(style.offences, "src/a.c", good, None, **config)
        bad = good.replace("g ()", "g()")
        self.assert_offence(style.offences, "src/a.c", bad, "src/a.c:4", **config)


if __name__ == "__main__":
    unittest.main()
