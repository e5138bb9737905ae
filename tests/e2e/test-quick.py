# SPDX-License-Identifier: GPL-3.0-or-later
"""Twenty actions are written down in Swedish with the keyboard alone, and found in the file."""

import subprocess

from stegvis import Home, tell

ADD = "Lägg till en åtgärd"
IT, CISO, NEW = "IT", "CISO", "Revisor"
# What is typed, and what is then in the file: text, owner, area, priority, due, repetition.
LINES = [
    ("Testa återläsning av backup @IT #uppföljning !hög fre v.38 varje kvartal",
     "Testa återläsning av backup", IT, "Uppföljning", "high", "2026-09-18", "month;3"),
    ("Byt 12 skärmar @it", "Byt 12 skärmar", IT, None, "normal", None, None),
    ("Köp mars-program imorgon", "Köp mars-program", None, None, "normal", "2026-05-21", None),
    ("Fredags-fika varje fredag", "Fredags-fika", None, None, "normal", "2026-05-22", "week;1"),
    ("Gå igenom loggar @CISO varannan vecka", "Gå igenom loggar", CISO, None, "normal", None,
     "week;2"),
    ("Granska åtkomst #kompetens !låg 12 juni", "Granska åtkomst", None, "Kompetens", "low",
     "2026-06-12", None),
    ("Fråga ledningen om budget nästa fredag", "Fråga ledningen om budget", None, None, "normal",
     "2026-05-29", None),
    ("Öva på incident #incident om 3 veckor", "Öva på incident", None, "Incidenthantering",
     "normal", "2026-06-10", None),
    ("Följ upp avtal @Revisor #upphandling !hög", "Följ upp avtal", NEW, "Upphandling", "high",
     None, None),
    ("Skriv rapport @revisor senast 12/6", "Skriv rapport", NEW, None, "normal", "2026-06-12",
     None),
    ("Mät svarstid första måndagen varje månad", "Mät svarstid", None, None, "normal",
     "2026-06-01", "month;1;1mon"),
    ("Uppgradera till v2 v.23", "Uppgradera till v2", None, None, "normal", "2026-06-05", None),
    ("Skicka enkät månadsskiftet", "Skicka enkät", None, None, "normal", "2026-05-31", None),
    ("Boka lokal 2026-08-20 @IT", "Boka lokal", IT, None, "normal", "2026-08-20", None),
    ("Läs kapitel 5 och 6 @CISO", "Läs kapitel 5 och 6", CISO, None, "normal", None, None),
    ("Gör vägen fri", "Gör vägen fri", None, None, "normal", None, None),
    ("Städa i ärende #1234 i övermorgon", "Städa i ärende #1234", None, None, "normal",
     "2026-05-22", None),
    ("Provköra larm årligen !h", "Provköra larm", None, None, "high", None, "year;1"),
    ("Test the alarm by friday every month", "Test the alarm", None, None, "normal",
     "2026-05-22", "month;1"),
    ("Kontrollera reservkraft @IT #risk vart tredje år 1 oktober", "Kontrollera reservkraft", IT,
     "Riskhantering", "normal", "2026-10-01", "year;3"),
]


def areas(home, file):
    return {row["record"]: row["text"]
            for row in home.rows(file, "wording", field="name", language="sv")}


def found(home, file, title):
    (action,) = home.rows(file, "action", title=title)
    names = {row["id"]: row["name"] for row in home.rows(file, "person")}
    (improvement,) = home.rows(file, "improvement", id=action["improvement"])
    return (names.get(action.get("owner")), areas(home, file)[improvement["area"]],
            action["priority"], action.get("due"), action.get("repeat"))


def check(home, file):
    for line, title, owner, area, priority, due, repeat in LINES:
        is_now = found(home, file, title)
        area = area or is_now[1]
        assert is_now == (owner, area, priority, due, repeat), (line, is_now)
    assert len(home.rows(file, "person", name=NEW)) == 1
    home.ctl("check", file)


def has_focus(window, name):
    node = window.focused()
    return node is not None and node.name == name


def says_so(window, title):
    """Whether it is said that @title will be added."""
    return window.find("label", lambda name: name.startswith(f"Lägger till ”{title}” "))


def write_down_over_a_page(window, line, title):
    window.key("ctrl+n")
    window.wait(lambda: has_focus(window, ADD), f"waiting for “{ADD}”")
    window.type(line)
    window.wait(lambda: says_so(window, title), f"waiting for “{title}” to be understood")
    window.key("Return")
    window.wait_gone("dialog", ADD)


def write_down_on_the_page(window, line):
    window.key("ctrl+n")
    window.wait(lambda: has_focus(window, ADD), f"waiting for “{ADD}”")
    window.type(line)
    window.wait(lambda: window.focused().text == line, f"waiting for “{line}”")
    window.key("Return")
    window.wait(lambda: window.focused().text == "", "waiting for an empty line")


def twenty_actions_are_typed_in_swedish_and_found_in_the_file(home):
    home = Home(home.folder, "sv")
    file = home.new_sample(language="sv")
    before = len(home.rows(file, "action"))
    with home.open(file) as window:
        subprocess.run(["setxkbmap", "se"], check=True)
        for line, title, *_ in LINES[:6]:
            write_down_over_a_page(window, line, title)
        window.view(3)
        window.wait_for("text box", ADD)
        for line, *_ in LINES[6:]:
            write_down_on_the_page(window, line)
        window.quit()
    assert len(home.rows(file, "action")) == before + len(LINES)
    check(home, file)


tell(twenty_actions_are_typed_in_swedish_and_found_in_the_file)
