# SPDX-License-Identifier: GPL-3.0-or-later
"""A day's work with the keyboard alone: measures, documents, people, notes, two windows, slides."""

from stegvis import tell

MEASURE = "Patched servers"
DOCUMENT = "Access policy"


def begins(start):
    return lambda name: name.startswith(start)


def holds(*parts):
    return lambda name: all(part in name for part in parts)


def fill(window, *fields):
    for field, text in fields:
        window.tab_to("text box", field)
        window.key("ctrl+a")
        window.type(text)
        window.key("Return")


def add_measure(window):
    window.view(5)
    window.tab_to("text box", "Add a measure", key="shift+Tab")
    window.type(MEASURE)
    window.key("Return")
    window.wait_for("list item", holds(MEASURE, "no reading yet"))
    fill(window, ("Unit", "percent"), ("Goal", "95"))
    for day, value in [("1 apr 2026", "80"), ("2026-05-01", "91.5")]:
        fill(window, ("Date, new reading", day), ("Value, new reading", value))
        window.wait_for("list item", holds(MEASURE, value))
    window.wait_for("list item", holds(MEASURE, "91.5", "off goal", "at least 95"))


def add_document(window):
    window.view(6)
    window.tab_to("text box", "Add a document")
    window.type(DOCUMENT)
    window.key("Return")
    window.wait_for("list item", holds(DOCUMENT, "no review planned"))
    fill(window, ("Who", "Auditor"), ("Version", "1.1"), ("Next review", "2026-05-01"))
    window.wait_for("list item", holds(DOCUMENT, "who: Auditor", "review 19 days overdue"))


def add_note_on_somebody(window):
    window.view(7)
    window.tab_to("list item", begins("Auditor"))
    window.key("Return")
    fill(window, ("E-mail", "auditor@example.org"), ("Add a note", "Asks for the minutes"))
    window.wait_for("text box", holds("note"))


def look_at_what_needs_attention(window):
    window.view(1)
    window.tab_to("button", lambda name: name.startswith("and ") and name.endswith(" more"))
    window.key("Return")
    window.wait_for("list item", holds(DOCUMENT, "review 19 days overdue"))
    window.wait_for("list item", holds(MEASURE, "off goal"))


def show_slides(window):
    window.key("F5")
    window.wait_for(None, holds("Slide 1 of"))
    window.key("Page_Down")
    window.wait_for(None, holds("Slide 2 of"))
    window.key("Escape")
    window.wait_for("tab", "Overview")


def a_day_is_worked_without_the_mouse(home):
    file = home.new_sample()
    with home.open(file) as window:
        window.wait_for("button", begins("Risk management: level 2 of 4"))
        add_measure(window)
        add_document(window)
        add_note_on_somebody(window)
        look_at_what_needs_attention(window)
        show_slides(window)
        window.key("ctrl+s")
        window.quit()
    (measure,) = home.rows(file, "measure", title=MEASURE)
    readings = home.rows(file, "reading", measure=measure["id"])
    assert (measure["unit"], measure["goal"]) == ("percent", 95), measure
    assert sorted((row["on"], row["value"]) for row in readings) == [
        ("2026-04-01", 80), ("2026-05-01", 91.5)], readings
    (document,) = home.rows(file, "document", title=DOCUMENT)
    (owner,) = home.rows(file, "person", name="Auditor")
    assert (document["owner"], document["version"]) == (owner["id"], "1.1"), document
    assert owner["email"] == "auditor@example.org", owner
    assert home.rows(file, "note", text="Asks for the minutes")
    home.ctl("check", file)


tell(a_day_is_worked_without_the_mouse)
