# SPDX-License-Identifier: GPL-3.0-or-later
"""Cards are moved over the board by keyboard, and what the moves ask is answered."""

import time

from stegvis import tell

COLUMNS = 4
KEPT = "Carry out risk analyses in all key processes"
DROPPED = "Carry out the first risk analyses"
HAPPENED = "All six processes are analysed"
REASON = "The method was replaced"


def begins(start):
    return lambda name: name.startswith(start)


def holds(*parts):
    return lambda name: all(part in name for part in parts)


def step(window, key):
    """Presses @key. Whether the focus has gone elsewhere."""
    before = window.focused()
    window.key(key)
    end = time.monotonic() + 0.5
    while time.monotonic() < end:
        now = window.focused()
        if now and now.path != before.path:
            return True
    return False


def is_found_in_column(window, title):
    """Goes down and up the column that has the focus, until the card of that title has it."""
    for arrow in ("Down", "Up"):
        while not window.focused().name.startswith(title):
            if not step(window, arrow):
                break
    return window.focused().name.startswith(title)


def pick(window, title):
    """Goes to the card of that title: Tab stops once in each column, arrow keys go along it."""
    for _ in range(COLUMNS):
        window.tab_to("list item", lambda name: True)
        if is_found_in_column(window, title):
            return
        step(window, "Tab")
    window.fail(f"{title} is on no card")


def move(window):
    window.key("alt+Right")
    window.wait_for("button", "Move")


def answer_what_happened(window):
    move(window)
    window.tab_to("text box", "What happened")
    window.type(HAPPENED)
    window.tab_to("button", "Move")
    window.key("Return")
    window.wait_for("button", holds("Undo: ", KEPT))


def answer_that_it_works(window):
    move(window)
    window.wait_for("label", begins("The next round then proposes: "))
    window.tab_to("button", "Move")
    window.key("Return")
    window.wait_gone("button", "Move")


def answer_that_it_was_dropped(window):
    move(window)
    window.tab_to(None, begins("It became"))
    window.key("Down")
    window.tab_to("text box", "Why it was dropped")
    window.type(REASON)
    window.key("Return")
    window.wait_gone("button", "Move")


def a_move_on_the_board_asks_and_keeps_the_answer(home):
    file = home.new_sample()
    with home.open(file) as window:
        window.view(3)
        window.tab_to("button", "Board")
        window.key("space")
        pick(window, KEPT)
        answer_what_happened(window)
        pick(window, KEPT)
        answer_that_it_works(window)
        pick(window, DROPPED)
        answer_that_it_was_dropped(window)
        window.quit()
    (kept,) = home.rows(file, "action", title=KEPT)
    (dropped,) = home.rows(file, "action", title=DROPPED)
    assert (kept["phase"], kept["outcome"]) == ("act", "kept"), kept
    assert (dropped["phase"], dropped["outcome"]) == ("act", "dropped"), dropped
    assert home.rows(file, "note", text=HAPPENED)
    assert REASON in dropped.get("outcome_reason", "") or home.rows(file, "note", text=REASON)
    home.ctl("undo", file)
    (dropped,) = home.rows(file, "action", title=DROPPED)
    assert dropped["phase"] == "check", dropped
    home.ctl("check", file)


tell(a_move_on_the_board_asks_and_keeps_the_answer)
