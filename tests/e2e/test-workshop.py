# SPDX-License-Identifier: GPL-3.0-or-later
"""A whole workshop: silent votes, Reveal, agreement, dissent, actions, minutes."""

import html
import re

from browser import Browser
import dialogue
from stegvis import tell

DISSENT = "IT holds that only half of the ways of working are known"
REASON = "The method for risk analysis was chosen last year"
PARKED = "Who owns the archive"


def begins(start):
    return lambda name: name.startswith(start)


def holds(*parts):
    return lambda name: all(part in name for part in parts)


def vote_in_a_browser(home, file, person):
    ballot = home.path("ballot.html")
    home.ctl("ballot", file, "-o", ballot, "--person", person)
    with Browser(home.folder) as browser:
        answers = browser.answer(ballot, dialogue.answers_of(person),
                                 {dialogue.COMMENTED: dialogue.COMMENTS[person]})
        assert browser.fetched() == [], browser.fetched()
    home.ctl("votes", "import", file, answers)


def vote_in_spreadsheets(home, file, *people):
    home.ctl("votes", "import", file,
             *[dialogue.answer_in_a_spreadsheet(home, file, person) for person in people])


def open_voting(home, file, window):
    """By the Assessment page; ballots are made of what is saved."""
    window.view(2)
    window.press("button", "Start Silent Voting")
    window.wait(lambda: home.rows(file, "round", state="voting"), "waiting for the file to say so")


def vote_in_the_room(window, person):
    """A level twice: the second press goes on to the next question."""
    window.press("button", begins("Vote in the Room"))
    window.wait_for("label", "Who votes?")
    window.tab_to("list item", person)
    window.key("Return")
    window.press("button", f"I Am {person}")
    answers = dialogue.answers_of(person)
    for number, (place, level) in enumerate(answers.items(), 1):
        window.wait_for("label", f"{number} of 30")
        if place == dialogue.COMMENTED:
            window.key(str(level))
            window.tab_to("text box", begins("Comment"))
            window.type(dialogue.COMMENTS[person])
            window.key("Return")
        else:
            window.key(str(level), str(level))
    window.wait_for("label", f"{len(answers) + 1} of 30")
    window.key(*["Page_Down"] * (30 - len(answers)))
    window.press("button", "Hand In")
    window.wait_for("label", begins("Thank you."))
    window.key("Escape")
    window.wait_gone("label", begins("Thank you."))


def nothing_can_be_read(home, file, window):
    """No vote is in any table, export, log or page before Reveal."""
    for where, text in dialogue.exports(home, file).items():
        assert not dialogue.betrays(text), (where, dialogue.betrays(text))
    for where, content in dialogue.kept_bytes(home, file).items():
        assert not dialogue.betrays(content), (where, dialogue.betrays(content))
    assert not dialogue.betrays(dialogue.dump(file))
    for table in ("vote", "tally", "rating", "verdict"):
        assert home.rows(file, table) == [], table
    for view in range(1, 9):
        window.view(view)
        window.wait(lambda: window.nodes(), "waiting for the page")
        assert not dialogue.betrays(dialogue.spoken(window)), view
        assert "median" not in dialogue.spoken(window), view


def on_the_wall(window, *parts):
    window.wait_for("group", holds(*parts))


def agree_on_the_wall(window):
    """Votes that agree, or nearly, are taken as they are; one is talked about and set by number."""
    window.key("r")
    on_the_wall(window, "Risk management. Culture. ", "5 votes, all for level 2")
    window.key("Return")
    on_the_wall(window, "Risk management. Ways of working. ", "5 votes from level 1 to 4")
    window.key("2", "Down")
    for aspect in ("Application", "Results", "Follow up, learn and improve"):
        on_the_wall(window, f"Risk management. {aspect}. ")
        window.key("Return")
    on_the_wall(window, "Risk management. The whole area. ")
    window.key("Return")
    on_the_wall(window, "The whole area, level 1: ")


def second_area_on_the_wall(window):
    window.key("Right")
    on_the_wall(window, "Information classification. Culture. ")
    window.key("3")
    on_the_wall(window, "Information classification. Culture. ", "Culture, level 3: ")
    window.key("ctrl+z")
    on_the_wall(window, "Information classification. Culture. 5 votes")
    for _ in range(6):
        window.key("Return")
    on_the_wall(window, "Information classification. The whole area. ", "level 1: ")


def park(window):
    window.key("p")
    window.wait_for("text box", "Park something")
    window.type(PARKED)
    window.key("Return")
    window.wait_for("text box", "Parked line")
    window.key("Escape")


def the_wall(home, file, window):
    window.view(2)
    window.key("shift+F5")
    on_the_wall(window, "Risk management. Culture. ")
    window.wait(lambda: "5 of 5 have voted" in dialogue.spoken(window), "waiting for the count")
    window.key("3")
    on_the_wall(window, "People are voting. Reveal the votes first: press R.")
    assert not dialogue.betrays(dialogue.spoken(window))
    assert home.rows(file, "rating") == []
    agree_on_the_wall(window)
    park(window)
    second_area_on_the_wall(window)
    window.key("Left", "Escape")
    window.wait_for("list item", begins("Risk management: level 1"))


def minutes_by_hand(home, window):
    """Offered when the dialogue is over."""
    window.press("button", "Minutes…")
    window.wait_for(None, "Save the Minutes")
    window.key("ctrl+a")
    window.type(home.path("by-hand.html"))
    window.key("Return")
    window.wait_for("label", "The minutes are saved as “by-hand.html”")
    with open(home.path("by-hand.html"), encoding="utf-8") as page:
        assert PARKED in page.read()


def on_the_page(window):
    """What the wall has no room for: who sees it otherwise, and why it is so."""
    window.tab_to("text box", begins("Who sees it otherwise"))
    window.type(DISSENT)
    window.tab_to("text box", "Add a reason")
    window.type(REASON)
    window.key("Return")
    window.wait_for(None, holds(REASON))


def plan_gaps(home, file, window):
    """The one statement of level 2 that is not true yet becomes an action that makes it true."""
    before = len(home.rows(file, "action"))
    window.press("button", "Plan It")
    window.wait_gone("button", "Plan It")
    return before, 1


def check_minutes(text):
    text = " ".join(text.split())
    for part in (*dialogue.VOTES, *dialogue.COMMENTS.values(), DISSENT, REASON, PARKED,
                 "The group agreed on level 1", "Culture: Level 2", "5 votes, all for level 2",
                 "Ways of working: Level 2", "5 votes from level 1 to 4, median 2",
                 "Apart from the others: Management: level 4", "1 does not know"):
        assert part in text, (part, text)


def check_file(home, file, before, missing):
    assert len(home.rows(file, "vote")) == 50, len(home.rows(file, "vote"))
    actions = home.rows(file, "action")
    assert len(actions) == before + missing and missing > 0, (before, missing, len(actions))
    aims = {row["action"] for row in home.rows(file, "action_statement")}
    assert aims == {action["id"] for action in actions}
    assert sorted(row["level"] for row in home.rows(file, "verdict")) == [1, 1]
    home.ctl("check", file)


def five_vote_talk_agree_and_plan(home):
    file, _ = dialogue.begin(home)
    with home.open(file) as window:
        open_voting(home, file, window)
        vote_in_a_browser(home, file, "CISO")
        vote_in_spreadsheets(home, file, "IT", "HR", "Procurement")
        vote_in_the_room(window, "Management")
        nothing_can_be_read(home, file, window)
        the_wall(home, file, window)
        minutes_by_hand(home, window)
        on_the_page(window)
        before, missing = plan_gaps(home, file, window)
        window.quit()
    check_file(home, file, before, missing)
    for name in ("minutes.html", "whole.pdf"):
        home.ctl("minutes", file, "-o", home.path(name))
        text = dialogue.in_text(home.path(name))
        check_minutes(html.unescape(re.sub("<[^>]*>", " ", text)))


def times_named(home, file, people):
    """How often each name and each id stands in the file's tables and history."""
    text = dialogue.dump(file)
    return {word: text.count(word) for word in (*people, *people.values())}


def an_anonymous_round_links_no_name_to_a_vote(home):
    file, people = dialogue.begin(home, "anonymous=yes")
    (held,) = home.rows(file, "round")
    home.ctl("set", file, "round", held["id"], "state=voting")
    named = times_named(home, file, people)
    vote_in_a_browser(home, file, "CISO")
    vote_in_spreadsheets(home, file, "Management", "HR", "IT", "Procurement")
    log = home.ctl("log", file).splitlines()
    home.ctl("votes", "reveal", file)
    assert len(home.ctl("log", file).splitlines()) == len(log) + 1
    assert times_named(home, file, people) == named
    assert home.rows(file, "vote") == []
    assert len(home.rows(file, "tally")) == 6 * 5 * 5
    keys = {row["id"]: row["key"] for table in ("area", "aspect")
            for row in home.rows(file, table)}
    would_be = [dialogue.vote_id(held["id"], area, aspect, person) for area in keys
                for aspect in keys for person in people.values()]
    for path, content in dialogue.kept_bytes(home, file).items():
        assert not dialogue.betrays(content), (path, dialogue.betrays(content))
        assert not [vote for vote in would_be if vote.encode() in content], path


tell(five_vote_talk_agree_and_plan, an_anonymous_round_links_no_name_to_a_vote)
