# SPDX-License-Identifier: GPL-3.0-or-later
"""A round in which five vote silently, and how to search for what they said."""

import csv
import hashlib
import io
import os
import sqlite3
import subprocess
import uuid

ROUND = "The dialogue"
ASPECTS = ("culture", "ways", "application", "results", "learning")
AREAS = ("risk", "classification")
# What each votes in the first and in the second area, aspect by aspect.
VOTES = {
    "CISO": ((2, 1, 2, 2, 1), (1, 1, 1, 1, 1)),
    "IT": ((2, 2, 2, 2, 1), (1, 2, 1, 1, 1)),
    "HR": ((2, 2, 2, 0, 1), (1, 2, 2, 1, 1)),
    "Procurement": ((2, 2, 3, 2, 1), (1, 2, 1, 1, 1)),
    "Management": ((2, 4, 2, 2, 1), (1, 3, 4, 1, 1)),
}
# Words that occur nowhere else: where one of them is read, a vote is.
COMMENTS = {
    "CISO": "kestrel: risks are found by chance",
    "IT": "heron: the list of risks is old",
    "HR": "plover: new people hear nothing",
    "Procurement": "lapwing: suppliers are not asked",
    "Management": "curlew: the board decides on risks",
}
COMMENTED = (AREAS[0], ASPECTS[1])


def answers_of(person):
    """The levels by (area, aspect)."""
    return {(area, aspect): level for area, levels in zip(AREAS, VOTES[person])
            for aspect, level in zip(ASPECTS, levels)}


def begin(home, *fields):
    """A programme with a round that five take part in. Returns its file and who has which id."""
    file = home.path("workshop.stegvis")
    home.ctl("new", file, "--language", "en")
    held = home.ctl("add", file, "round", f"title={ROUND}", "held_on=2026-05-20",
                    "state=preparing", *fields).strip()
    people = {}
    for name in VOTES:
        people[name] = home.ctl("add", file, "person", f"name={name}").strip()
        home.ctl("add", file, "participant", f"round={held}", f"person={people[name]}",
                 "attended=yes")
    return file, people


def answer_in_a_spreadsheet(home, file, person):
    """Fills in the CSV ballot of @person. Returns the path of the answer file."""
    path = home.path(f"answers-{person}.csv")
    home.ctl("ballot", file, "-o", path, "--person", person)
    with open(path, encoding="utf-8-sig", newline="") as ballot:
        rows = list(csv.reader(ballot, delimiter=";"))
    answers = answers_of(person)
    for row in rows:
        if tuple(row[:2]) in answers:
            row[2] = str(answers[tuple(row[:2])])
            row[3] = COMMENTS[person] if tuple(row[:2]) == COMMENTED else ""
    with open(path, "w", encoding="utf-8", newline="") as filled:
        csv.writer(filled, delimiter=";").writerows(rows)
    return path


def dump(file):
    """All of the programme's file as SQL, its history as text as far as it is text."""
    database = sqlite3.connect(f"file:{file}?mode=ro", uri=True)
    database.text_factory = lambda raw: raw.decode("utf-8", "replace")
    text = io.StringIO()
    for (table,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'"):
        for row in database.execute(f'SELECT * FROM "{table}"'):
            text.write(f"{table} {row}\n")
    database.close()
    return text.getvalue()


def tables(file):
    database = sqlite3.connect(f"file:{file}?mode=ro", uri=True)
    names = [name for (name,) in database.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT IN "
        "('meta', 'change_log', 'author', 'blob', 'longtext')")]
    database.close()
    return names


def in_text(path):
    """What can be read in an exported file."""
    if path.endswith(".pdf"):
        return subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, text=True,
                              check=True).stdout
    with open(path, encoding="utf-8") as file:
        return file.read()


def exports(home, file):
    """Everything that stegvisctl tells or writes of the programme, by what it is."""
    told = {" ".join(arguments[:1]): home.ctl(arguments[0], file, *arguments[1:])
            for arguments in (["info"], ["log", "--json"], ["check"], ["forecast"])}
    for command, *arguments, name in (
            ["export", "x.xml"], ["report", "x.pdf"], ["minutes", "m.pdf"], ["minutes", "m.html"],
            ["plan", "p.pdf"], ["chart", "level", "c.svg"], ["chart", "heat", "h.svg"]):
        home.ctl(command, file, *arguments, "-o", home.path(name))
        told[name] = in_text(home.path(name))
    for table in tables(file):
        told[f"list {table}"] = home.ctl("list", file, table, "--json")
    return told


def kept_bytes(home, file):
    """The bytes of the programme's file and of all that is kept of it, except the votes."""
    found = {}
    for folder, folders, names in os.walk(home.path("state")):
        folders[:] = [name for name in folders if name != "votes"]
        for name in names:
            found[os.path.join(folder, name)] = None
    for path in (file, *found):
        with open(path, "rb") as content:
            found[path] = content.read()
    return found


def betrays(text):
    """The comments of which @text, or bytes, holds the telling word."""
    words = [comment.split(":")[0] for comment in COMMENTS.values()]
    if isinstance(text, bytes):
        return [word for word in words if word.encode() in text or word.encode("utf-16-le") in text]
    return [word for word in words if word in text]


def vote_id(*parts):
    """The id that the vote of (round, area, aspect, person) has or would have."""
    digest = bytearray(hashlib.sha256(b"".join(part.encode() + b"\0" for part in ("vote", *parts)))
                       .digest()[:16])
    digest[6] = digest[6] & 0x0f | 0x80
    digest[8] = digest[8] & 0x3f | 0x80
    return str(uuid.UUID(bytes=bytes(digest)))


def spoken(window):
    """All that a screen reader finds in the window."""
    return "\n".join(f"{node.name} {node.description}" for node in window.nodes())
