# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes the README's pictures of the window anew, with the sample: pictures.py FOLDER.
Needs xdotool and ImageMagick's import."""

import os
import subprocess
import sys
import tempfile
import time

from stegvis import Home

VIEWS = {"overview": 1, "assessment": 2, "timeline": 4}
SETTINGS = "[Settings]\ngtk-font-name=Cantarell 11\n"
SIZE = 1280, 860
EDGE = 4  # where a window without a compositor has its frame
FADED_IN = 2


def fill_the_screen(window):
    search = ["xdotool", "search", "--onlyvisible", "--pid", str(window.process.pid)]
    number = subprocess.run(search, check=True, capture_output=True, text=True).stdout.split()[0]
    subprocess.run(["xdotool", "windowsize", "--sync", number, *map(str, SIZE)], check=True)
    subprocess.run(["xdotool", "windowmove", number, "0", "0"], check=True)
    subprocess.run(["xdotool", "mousemove", "0", "0"], check=True)  # nothing is hovered over


def take(path):
    inner = "{}x{}+{}+{}".format(*(side - 2 * EDGE for side in SIZE), EDGE, EDGE)
    subprocess.run(["import", "-window", "root", "-crop", inner, "+repage", path], check=True)


def main(folder):
    with tempfile.TemporaryDirectory() as home_folder:
        home = Home(home_folder)
        settings = home.path("config/gtk-4.0/settings.ini")
        os.makedirs(os.path.dirname(settings))
        with open(settings, "w", encoding="utf-8") as file:
            file.write(SETTINGS)
        with home.open(home.new_sample()) as window:
            fill_the_screen(window)
            for name, view in VIEWS.items():
                window.view(view)
                time.sleep(FADED_IN)
                take(os.path.join(folder, name + ".png"))


if __name__ == "__main__":
    main(*sys.argv[1:])
