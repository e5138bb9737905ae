# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever can have the focus has a name of its own, not that of its class, in both languages."""

import re

from screen import FOCUSABLE, SELECTED
from stegvis import Home, tell

CLASS = re.compile(r"(Gtk|Adw|Steg)[A-Z][A-Za-z]+")
# The rows that GTK makes around what is shown in a list; a reader says what is in them.
WRAPPERS = ("GtkListItemWidget",)
VIEWS = {
    "en": ["Overview", "Assessment", "Improvements", "Timeline"],
    "sv": ["Översikt", "Bedömning", "Förbättringar", "Tidslinje"],
}
PEOPLE = {"en": "People", "sv": "Personer"}
ADD = {"en": "Add an action", "sv": "Lägg till en åtgärd"}
HOW = {"en": "How", "sv": "Hur"}


def nameless(window):
    """The focusable nodes that are called by their class, each with the way to it."""
    way = []
    for node in window.nodes():
        del way[node.depth:]
        way.append(node.name or window.role(node))
        if node.has(FOCUSABLE) and CLASS.fullmatch(node.name) and node.name not in WRAPPERS:
            yield " / ".join(way)


def go_to(window, number, name):
    window.view(number)
    window.wait(lambda: any(node.name == name and node.has(SELECTED)
                            and window.role(node) == "tab" for node in window.nodes()),
                f"waiting for the view “{name}”")


def named_in(home, language):
    home = Home(home.folder, language)
    file = home.new_sample(language=language)
    with home.open() as window:
        found = set(nameless(window))
    with home.open(file) as window:
        for number, name in enumerate(VIEWS[language], 1):
            go_to(window, number, name)
            found.update(nameless(window))
        window.view(7)
        window.wait_for("list", PEOPLE[language])
        found.update(nameless(window))
        go_to(window, 3, VIEWS[language][2])
        window.tab_to("text box", ADD[language])
        window.type("Anything")
        window.key("Return")
        window.wait_for("text box", HOW[language])
        found.update(nameless(window))
    assert not found, "\n".join(sorted(found))


def everything_has_a_name_in_english(home):
    named_in(home, "en")


def everything_has_a_name_in_swedish(home):
    named_in(home, "sv")


tell(everything_has_a_name_in_english, everything_has_a_name_in_swedish)
