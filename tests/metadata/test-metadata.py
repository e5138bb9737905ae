# SPDX-License-Identifier: GPL-3.0-or-later
"""What tells the desktop about Stegvis is right: test-metadata.py SOURCE-FOLDER BUILD-FOLDER"""

import configparser
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import gi

gi.require_version("GdkPixbuf", "2.0")
from gi.repository import GdkPixbuf  # noqa: E402

ID = "io.github.stegvis.Stegvis"
TYPE = "application/vnd.stegvis+sqlite3"


class Metadata(unittest.TestCase):
    def run_well(self, *command, **environment):
        done = subprocess.run(command, capture_output=True, text=True,
                              env={**os.environ, **environment}, check=False)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        return done.stdout

    def entries(self, name, group):
        parser = configparser.ConfigParser(interpolation=None, strict=True)
        parser.optionxform = str
        parser.read(BUILD / "data" / name, encoding="utf-8")
        return parser[group]

    def test_the_desktop_file_is_valid_and_speaks_swedish(self):
        name = f"{ID}.desktop"
        self.assertEqual(self.run_well("desktop-file-validate", BUILD / "data" / name), "")
        entries = self.entries(name, "Desktop Entry")
        self.assertEqual(entries["MimeType"], f"{TYPE};")
        self.assertIn("Comment[sv]", entries)

    def test_the_metainfo_is_valid_and_speaks_swedish(self):
        path = BUILD / "data" / f"{ID}.metainfo.xml"
        self.run_well("appstreamcli", "validate", "--no-net", "--strict",
                      "--override=unknown-tag=pedantic", path)
        self.assertIn('<summary xml:lang="sv">', path.read_text(encoding="utf-8"))

    def test_the_settings_have_a_strict_schema(self):
        self.run_well("glib-compile-schemas", "--strict", "--dry-run", SOURCE / "data")

    def test_the_message_bus_can_start_the_program(self):
        service = self.entries(f"{ID}.service", "D-BUS Service")
        self.assertEqual(service["Name"], ID)
        program, argument = service["Exec"].split()
        self.assertTrue(program.startswith("/") and program.endswith("/stegvis"), program)
        self.assertEqual(argument, "--gapplication-service")

    def test_a_programme_is_known_by_its_name_and_by_its_bytes(self):
        with tempfile.TemporaryDirectory() as folder:
            packages = Path(folder) / "mime" / "packages"
            packages.mkdir(parents=True)
            (packages / f"{ID}.xml").write_bytes((SOURCE / "data" / f"{ID}.mime.xml").read_bytes())
            self.run_well("update-mime-database", Path(folder) / "mime", XDG_DATA_HOME=folder)
            sqlite = b"SQLite format 3\0".ljust(68, b"\1")
            for name, content, expected in [
                ("by-name.stegvis", b"anything", TYPE),
                ("by-bytes", sqlite + b"STEG" + b"\1" * 500, TYPE),
                ("other", sqlite + b"GETS" + b"\1" * 500, "application/vnd.sqlite3"),
            ]:
                with self.subTest(name=name):
                    path = Path(folder) / name
                    path.write_bytes(content)
                    told = self.run_well("gio", "info", "-a", "standard::content-type", path,
                                         XDG_DATA_HOME=folder)
                    self.assertIn(f"standard::content-type: {expected}\n", told)

    def test_the_icons_can_be_drawn(self):
        for name, size in [(f"{ID}.svg", 128), (f"{ID}-symbolic.svg", 16)]:
            with self.subTest(name=name):
                picture = GdkPixbuf.Pixbuf.new_from_file(str(SOURCE / "icons" / name))
                self.assertEqual((picture.get_width(), picture.get_height()), (size, size))
                self.assertTrue(any(picture.get_pixels()))


if __name__ == "__main__":
    SOURCE, BUILD = (Path(argument) for argument in sys.argv[1:])
    unittest.main(argv=sys.argv[:1])
