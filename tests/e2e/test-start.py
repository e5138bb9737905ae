# SPDX-License-Identifier: GPL-3.0-or-later
"""How a programme begins, and what is said of a file that cannot be opened."""

import os
import sqlite3

from stegvis import tell


def fill(window, name, text):
    """Types, and waits until it stands in that entry: entry rows do not tell of their focus."""
    window.type(text)
    window.wait(lambda: window.find("text box", name).text == text, f"typing {text} into {name}")


def a_new_programme_is_made_by_keyboard_and_says_what_to_do_next(home):
    path = home.path("Next year.stegvis")
    with home.open() as window:
        window.tab_to("button", "New Programme")
        window.key("Return")
        window.wait_for("dialog", "New Programme")
        fill(window, "Title", "Our way to level 3")
        window.key("Tab")
        fill(window, "Organisation", "Ebba AB")
        window.key("Tab", "Tab", "ctrl+a")
        fill(window, "Kept in the file", path)
        window.key("Return")
        window.wait_for("window", "Our way to level 3")
        for view, button in [(1, "Start the assessment"), (2, "Start the First Round"),
                             (3, "Add the First Action")]:
            window.view(view)
            window.wait_for("button", button)
            window.tab_to("button", button)
        window.view(8)
        window.wait_for("button", "New Cycle")
        window.tab_to("button", "New Cycle", key="shift+Tab")  # from the cycle that is shown
        window.quit()
    (card,) = home.rows(path, "program")
    assert (card["title"], card["organisation"]) == ("Our way to level 3", "Ebba AB"), card
    assert len(home.rows(path, "cycle")) == 3
    home.ctl("check", path)


def refused(home, path, title):
    """The window says @title and shows no programme in the place of the file."""
    before = open(path, "rb").read() if os.path.exists(path) else None
    with home.open(path) as window:
        window.wait_for("label", title)
        window.tab_to("button", "Try Again")
        window.view(2)
        window.key("Return")
        window.wait_for("label", title)
        assert window.find("button", "Start the First Round") is None
        assert window.find("label", lambda name: name.startswith("Saved")) is None
        window.quit()
    after = open(path, "rb").read() if os.path.exists(path) else None
    assert after == before, f"{path} was changed"


def a_damaged_file_is_called_damaged(home):
    path = home.new_sample()
    with open(path, "r+b") as file:
        file.seek(4096 * 6)
        file.write(b"\xa5" * 4096 * 4)
    refused(home, path, "This programme is damaged")


def a_file_of_another_program_is_called_that(home):
    text = home.path("letter.stegvis")
    with open(text, "w", encoding="utf-8") as file:
        file.write("Dear Sir or Madam, this is a letter.\n" * 100)
    refused(home, text, "This is not a Stegvis programme")
    other = home.path("other.stegvis")
    with sqlite3.connect(other) as database:
        database.execute("CREATE TABLE shopping (item TEXT)")
    database.close()
    refused(home, other, "This is not a Stegvis programme")


def a_file_that_is_not_there_is_called_gone(home):
    refused(home, home.path("nowhere.stegvis"), "The file is not there")
    assert not os.path.exists(home.path("nowhere.stegvis"))


tell(a_new_programme_is_made_by_keyboard_and_says_what_to_do_next,
     a_damaged_file_is_called_damaged,
     a_file_of_another_program_is_called_that,
     a_file_that_is_not_there_is_called_gone)
