# SPDX-License-Identifier: GPL-3.0-or-later
"""A ballot that is a web page, answered in a browser, and its answers taken."""

import contextlib

from browser import Browser
from stegvis import Home, tell

COMMENT = '=1+1; "så här", sa hon'


def begin(home, *fields, language="sv"):
    """A programme with a round that is voting and one who takes part. Returns file and ballot."""
    file, ballot = home.path("a.stegvis"), home.path("ballot.html")
    home.ctl("new", file, "--language", language)
    held = home.ctl("add", file, "round", "title=Höst", "state=voting", *fields).strip()
    person = home.ctl("add", file, "person", "name=Åsa Öst").strip()
    home.ctl("add", file, "participant", f"round={held}", f"person={person}")
    home.ctl("ballot", file, "-o", ballot)
    return file, ballot


@contextlib.contextmanager
def browser_in(home):
    with Browser(home.folder) as browser:
        yield browser
        assert browser.fetched() == [], browser.fetched()
        assert browser.complaints() == [], browser.complaints()


def what_is_pressed_is_taken_and_revealed(home):
    file, ballot = begin(home)
    with browser_in(home) as browser:
        answers = browser.answer(ballot, {("risk", "culture"): 2, ("risk", "ways"): 0,
                                          ("followup", "learning"): 4},
                                 {("risk", "ways"): COMMENT})
        assert browser.said().startswith("Svaren är sparade."), browser.said()
    assert answers.endswith("stegvis-Åsa-Öst.csv"), answers
    home.ctl("votes", "import", file, answers)
    home.ctl("votes", "reveal", file)
    votes = {(vote["area"], vote["aspect"]): vote for vote in home.rows(file, "vote")}
    keys = {row["id"]: row["key"] for table in ("area", "aspect")
            for row in home.rows(file, table)}
    found = {(keys[area], keys[aspect]): (vote["level"], vote["comment"])
             for (area, aspect), vote in votes.items()}
    assert found == {("risk", "culture"): (2, None), ("risk", "ways"): (0, COMMENT),
                     ("followup", "learning"): (4, None)}, found


def the_page_leads_to_what_is_not_answered(home):
    _, ballot = begin(home, language="en")
    with browser_in(home) as browser:
        browser.open(ballot)
        browser.press(browser.find("button[type=submit]"))
        assert browser.said() == "Nothing is answered yet.", browser.said()
        browser.choose("risk", "culture", 1)
        assert browser.said() == "1 of 30 answered", browser.said()
        browser.press(browser.find("#next"))
        focused = browser.driver.switch_to.active_element
        assert focused.get_attribute("name") == "risk/ways", focused.get_attribute("name")
        browser.comment("risk", "results", "Why?")
        browser.press(browser.find("button[type=submit]"))
        assert browser.said().startswith("A comment needs a choice"), browser.said()


def the_page_is_answered_by_keys_alone(home):
    _, ballot = begin(home, language="en")
    with browser_in(home) as browser:
        browser.open(ballot)
        browser.driver.switch_to.active_element.send_keys("\ue004")  # Tab
        browser.driver.switch_to.active_element.send_keys(" ")
        browser.driver.switch_to.active_element.send_keys("\ue015")  # Down
        chosen = browser.find("input:checked")
        assert (chosen.get_attribute("name"), chosen.get_attribute("value")) \
            == ("risk/culture", "2")


tell(what_is_pressed_is_taken_and_revealed, the_page_leads_to_what_is_not_answered,
     the_page_is_answered_by_keys_alone)
