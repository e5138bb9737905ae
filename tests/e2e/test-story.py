# SPDX-License-Identifier: GPL-3.0-or-later
"""What Stegvis is for, done in the real window with the keyboard, and found again."""

import time

from stegvis import tell

AREA = "Risk management"
ACTION = "Ask the auditors"


def begins(start):
    return lambda name: name.startswith(start)


def holds(*parts):
    return lambda name: all(part in name for part in parts)


def rate_and_agree(window):
    window.view(2)
    window.tab_to("list item", begins(AREA))
    window.tab_to("button", begins("Culture, level"))
    window.key("3")
    window.wait_for("button", "Culture, level 3: Catches the risk – rated")
    window.tab_to("button", "Level 3 · Improvement drive")
    window.key("space")
    window.wait_for("list item", f"{AREA}: level 3")


def add_action(window):
    window.view(3)
    window.tab_to("text box", "Add an action")
    window.type(ACTION)
    window.key("Return")
    window.wait_for("group", begins(f"{ACTION}, for "))
    for field, text in [("Who", "Auditor"), ("Due", "2026-05-22")]:
        window.tab_to("text box", field)
        window.type(text)
        window.key("Return")
    window.wait_for("group", holds(f"{ACTION}, for ", "who: Auditor", "22 May 2026"))


def seen_everywhere(window):
    window.view(1)
    window.wait_for("button", begins(f"{AREA}: level 3 of 4, 2 up since the baseline"))
    window.wait_for("button", "24 ahead")
    window.wait_for("list item", holds(f"{ACTION}, Auditor, ", "due in 2 days"))
    window.view(4)
    window.wait_for("button", holds(f"Action in {AREA}: {ACTION}. Owner: Auditor.", "22 May 2026"))


def what_is_done_is_seen_undone_and_found_again(home):
    file = home.new_sample()
    with home.open(file) as window:
        window.wait_for("button", begins(f"{AREA}: level 2 of 4"))
        window.wait_for("button", "23 ahead")
        rate_and_agree(window)
        add_action(window)
        seen_everywhere(window)
        window.key("ctrl+z")
        window.wait_for("button", holds("Redo: ", ACTION))
        window.view(3)
        window.wait_for("group", holds(f"{ACTION}, for ", "who: Auditor", "due no date"))
        window.view(1)
        window.key("ctrl+shift+z")
        window.wait_for("button", "Nothing to redo")
        seen_everywhere(window)
        window.quit()
    (action,) = home.rows(file, "action", title=ACTION)
    (owner,) = home.rows(file, "person", id=action["owner"])
    assert (action["due"], owner["name"]) == ("2026-05-22", "Auditor"), (action, owner)
    with home.open(file) as window:
        window.wait_for("button", begins(f"{AREA}: level 3 of 4"))
        seen_everywhere(window)
        window.view(2)
        window.wait_for("button", "Culture, level 3: Catches the risk – rated")
        window.quit()
    home.ctl("check", file)


def what_stegvisctl_changes_is_seen_within_three_seconds(home):
    file = home.new_sample()
    action = home.rows(file, "action", title="Test restoring backups")[0]
    with home.open(file) as window:
        window.wait_for("list item", begins("Test restoring backups, IT, "))
        home.ctl("set", file, "action", action["id"], "title=Restore one server")
        start = time.monotonic()
        window.wait_for("list item", begins("Restore one server, IT, "), patience=3)
        print(f"# seen after {time.monotonic() - start:.1f} s")


tell(what_is_done_is_seen_undone_and_found_again,
     what_stegvisctl_changes_is_seen_within_three_seconds)
