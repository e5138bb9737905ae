# SPDX-License-Identifier: GPL-3.0-or-later
"""A newer version of the framework is taken by keyboard, and what it leaves out is decided on."""

import re

from stegvis import tell

BUTTON = "The framework's file"


def begins(start):
    return lambda name: name.startswith(start)


def write_newer(home, file):
    """The programme's framework as version 1.1, with another sentence and without procurement."""
    path = home.path("newer.xml")
    home.ctl("framework", "export", file, "-o", path)
    with open(path, encoding="utf-8") as old:
        text = old.read()
    text = re.sub(r'(<framework [^>]*version=")[^"]*', r"\g<1>1.1", text, count=1)
    text = text.replace("No understanding of risks", "No grasp of risks")
    text = re.sub(r'<area key="procurement">.*?</area>\n', "", text, flags=re.S)
    with open(path, "w", encoding="utf-8") as newer:
        newer.write(text)
    return path


def offer(window, path):
    window.key("ctrl+m")
    window.wait_for("text box", begins("Name of the area, English"))
    window.tab_to("button", BUTTON, key="shift+Tab")
    window.key("Return")
    window.wait_for("menu item", "Take a Newer Version…")
    window.key("Return")
    window.wait_for("button", "Open")
    window.type(path)
    window.wait(lambda: window.find("button", "Open").has(24), "waiting for Open to be of use")
    window.key("Return")


def a_newer_framework_is_taken_and_the_rest_decided_on(home):
    file = home.new_sample()
    newer = write_newer(home, file)
    with home.open(file) as window:
        offer(window, newer)
        window.wait_for("label", begins("Take version 1.1 of "))
        window.wait_for("label", lambda text: "Procurement (ratings: 10, actions: 6)" in text)
        window.key("Return")
        window.wait_for("button", "Bring Back")
        window.press("button", "Delete")
        window.wait_gone("button", "Bring Back")
        window.key("ctrl+z")
        window.wait_for("button", "Bring Back")
        window.key("ctrl+shift+z")
        window.wait_gone("button", "Bring Back")
        window.key("Escape")
        window.wait_for("button", begins("Undo: Delete “Procurement”"))
        window.key("ctrl+z")
        window.wait_for("button", begins("Undo: Take version 1.1"))
        window.quit()
    (wording,) = home.rows(file, "wording", text="No grasp of risks")
    assert wording["language"] == "en", wording
    (area,) = [row for row in home.rows(file, "area") if row["key"] == "procurement"]
    assert not area.get("order"), area
    assert len(home.rows(file, "rating", area=area["id"])) == 10
    home.ctl("check", file)


tell(a_newer_framework_is_taken_and_the_rest_decided_on)
