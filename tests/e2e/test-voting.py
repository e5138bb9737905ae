# SPDX-License-Identifier: GPL-3.0-or-later
"""Silent votes in the window: the laptop goes round, answers go to a file, paper is typed."""

import os

import dialogue
from stegvis import tell

QUESTIONS = 30


def begins(start):
    return lambda name: name.startswith(start)


def begin(home):
    file, people = dialogue.begin(home)
    (held,) = home.rows(file, "round")
    home.ctl("set", file, "round", held["id"], "state=voting")
    return file, people


def choose(window, question, person):
    window.wait_for("label", question)
    window.tab_to("list item", person)
    window.key("Return")


def answer(window, person, presses):
    """Answers the first questions, the one with a comment too, and leaves out the others. A level
    is pressed so often as it takes to go on to the next question."""
    answers = dialogue.answers_of(person)
    for number, (place, level) in enumerate(answers.items(), 1):
        window.wait_for("label", f"{number} of {QUESTIONS}")
        if place == dialogue.COMMENTED:
            window.tab_to("text box", begins("Comment"))
            window.type(dialogue.COMMENTS[person])
            window.tab_to("button", begins(("Does Not", "I Do Not")), "shift+Tab")
        window.key(*[str(level)] * presses)
    window.wait_for("label", f"{len(answers) + 1} of {QUESTIONS}")
    window.key(*["Page_Down"] * (QUESTIONS - len(answers)))


def check_votes(home, file, people, *voters):
    """The votes in the file are those of @voters, no more and no less."""
    names = {held: name for name, held in people.items()}
    keys = {row["id"]: row["key"] for table in ("area", "aspect")
            for row in home.rows(file, table)}
    found = {}
    for vote in home.rows(file, "vote"):
        place = keys[vote["area"]], keys[vote["aspect"]]
        found.setdefault(names[vote["person"]], {})[place] = vote["level"]
        if place == dialogue.COMMENTED:
            assert vote["comment"] == dialogue.COMMENTS[names[vote["person"]]], vote
    assert found == {person: dialogue.answers_of(person) for person in voters}, found


def nothing_of_them_is_left(window, person):
    """Not on the screen, and not in what a screen reader finds behind it."""
    assert not dialogue.betrays(dialogue.spoken(window)), person
    assert [node.text for node in window.nodes()
            if window.role(node) == "text box" and node.name.startswith("Comment")] == [""], person


def the_laptop_goes_round_and_hides_what_came_before(home):
    file, people = begin(home)
    voters = ("Management", "IT", "HR")
    with home.open(file) as window:
        window.view(2)
        window.press("button", begins("Vote in the Room"))
        for person in voters:
            choose(window, "Who votes?", person)
            window.wait_for("label", f"Hand the laptop to {person}")
            nothing_of_them_is_left(window, person)
            window.key("Return")
            answer(window, person, 2)
            window.wait_for("label", f"You have answered 10 of {QUESTIONS} aspects.")
            window.key("Return")
            window.wait_for("label", begins("Thank you."))
            nothing_of_them_is_left(window, person)
            window.key("Return")
        window.wait_for("label", f"3 of {len(people)} have answered.")
        window.key("Escape")
        window.wait_for("label", "3 of 5 have answered. Not yet: CISO, Procurement.")
        assert home.rows(file, "vote") == []
        window.press("button", "Reveal")
        window.wait_for("label", "The Votes Are Revealed")
        window.quit()
    check_votes(home, file, people, *voters)


def answers_are_saved_to_a_file_and_come_back(home):
    file, people = begin(home)
    saved = home.path("Answers of HR.csv")
    with home.open(file) as window:
        window.view(2)
        window.press("button", begins("Answer in a File"))
        choose(window, "Who are you?", "HR")
        answer(window, "HR", 2)
        window.wait_for("label", f"You have answered 10 of {QUESTIONS} aspects.")
        window.key("Return")
        window.wait_for("text box", begins("Name"))
        window.key("Return")
        window.wait_for("label", begins("Thank you. Send the file"))
        window.key("Escape")
        window.wait_for("label", begins("0 of 5 have answered."))
        assert os.stat(saved).st_mode & 0o077 == 0, "only its owner reads the file"
        window.quit()
    assert home.rows(file, "vote") == []
    assert not dialogue.betrays(dialogue.dump(file))
    home.ctl("votes", "import", file, saved)
    home.ctl("votes", "reveal", file)
    check_votes(home, file, people, "HR")


def paper_ballots_are_typed_and_undo_outlives_the_program(home):
    file, people = begin(home)
    with home.open(file) as window:
        window.view(2)
        window.press("button", begins("Enter a Paper Ballot"))
        for person in ("CISO", "Procurement"):
            choose(window, "Whose ballot is it?", person)
            answer(window, person, 1)
            window.wait_for("label", f"10 of {QUESTIONS} aspects are answered.")
            window.key("Return")
            window.wait_for("label", begins("The ballot is taken"))
            window.key("Return")
        window.wait_for("label", "Whose ballot is it?")
        window.key("Escape")
        window.press("button", "Reveal")
        window.wait_for("label", "The Votes Are Revealed")
        window.quit()
    check_votes(home, file, people, "CISO", "Procurement")
    with home.open(file) as window:
        window.view(2)
        window.wait_for("label", "The Votes Are Revealed")
        window.key("ctrl+z")
        window.wait_for("label", begins("2 of 5 have answered."))
        window.press("button", "Reveal")
        window.wait_for("label", "The Votes Are Revealed")
        window.quit()
    check_votes(home, file, people, "CISO", "Procurement")


tell(the_laptop_goes_round_and_hides_what_came_before,
     answers_are_saved_to_a_file_and_come_back,
     paper_ballots_are_typed_and_undo_outlives_the_program)
