# SPDX-License-Identifier: GPL-3.0-or-later
"""The two programs under test, each story with a home folder of its own."""

import json
import os
import subprocess
import sys
import tempfile
import traceback

from screen import Screen

TODAY = "2026-05-20"


def needed(name):
    return os.environ[name]


class Home:
    """A folder in which a story's programs live: settings, recent files, working copies."""

    def __init__(self, folder, language="en"):
        self.folder = folder
        self.environment = {
            **os.environ, "HOME": folder, "LANGUAGE": language, "STEGVIS_TODAY": TODAY,
            "GTK_A11Y": "atspi", "GSETTINGS_BACKEND": "keyfile",
            **{f"XDG_{kind.upper()}_HOME": os.path.join(folder, kind)
               for kind in ("state", "data", "config", "cache")},
        }

    def path(self, name):
        return os.path.join(self.folder, name)

    def ctl(self, *arguments):
        done = subprocess.run([needed("STEGVISCTL"), *arguments], env=self.environment,
                              capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise AssertionError(f"stegvisctl {' '.join(arguments)}: {done.stderr}")
        return done.stdout

    def rows(self, file, table, **where):
        """The records of @table whose fields are as said."""
        rows = json.loads(self.ctl("list", file, table, "--json"))
        return [row for row in rows if all(row.get(name) == value
                                           for name, value in where.items())]

    def new_sample(self, name="sample.stegvis", language="en"):
        path = self.path(name)
        self.ctl("new", path, "--sample", "pillmedtech", "--language", language)
        return path

    def open(self, *files, **environment):
        """Starts the window; to be used with “with”, which ends it."""
        return Window(self, files, environment)


class Window(Screen):
    def __init__(self, home, files, environment):
        self.home = home
        process = subprocess.Popen([needed("STEGVIS"), *files],
                                   env={**home.environment, **environment})
        super().__init__(process, os.environ.get("STEGVIS_E2E_LOGS", home.folder))

    def __enter__(self):
        self.wait(lambda: any(self.role(node) == "window" for node in self.nodes()),
                  "waiting for the window", 30)
        subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--pid",
                        str(self.process.pid)], check=True, stdout=subprocess.DEVNULL)
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.terminate()
        self.process.wait(10)

    def view(self, number):
        self.key(f"alt+{number}")

    def quit(self):
        """Leaves as a person does, and waits until the program has ended."""
        self.key("ctrl+q")
        try:
            self.process.wait(15)
        except subprocess.TimeoutExpired:
            self.fail("Ctrl+Q does not end the program")


def tell(*sentences):
    """Runs each function in a home of its own, as a test named by the function's own name."""
    print("TAP version 13", f"1..{len(sentences)}", sep="\n", flush=True)
    failed = False
    for number, sentence in enumerate(sentences, 1):
        name = f"{number} {sentence.__name__}"
        with tempfile.TemporaryDirectory(prefix="stegvis-e2e-") as folder:
            try:
                sentence(Home(folder))
                print(f"ok {name}", flush=True)
            except Exception:  # every failure is told
                failed = True
                for line in traceback.format_exc().splitlines():
                    print(f"# {line}")
                print(f"not ok {name}", flush=True)
    sys.exit(failed)
