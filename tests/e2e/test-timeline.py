# SPDX-License-Identifier: GPL-3.0-or-later
"""An action is moved on the timeline by keys and by mouse, made to wait, and the file says so."""

import subprocess
import time

from gi.repository import GLib
from stegvis import tell

DECIDES = "Gather the risks in a risk register"
WAITS = "Book time for risk work in the yearly plan"
AWAITED = "Template: yearly follow-up of suppliers"
COMPONENT = "org.a11y.atspi.Component"


def days(home, file):
    (action,) = home.rows(file, "action", title=DECIDES)
    return action["start"], action["due"]


def wait_for_days(home, file, window, test, what):
    window.wait(lambda: test(*days(home, file)), what)


def walk_to(window, title, words):
    """Searches for @words, goes into the line of time and down to the bar, without a mouse."""
    window.view(4)
    window.wait_for(None, lambda name: name.startswith("Cycle: "))
    window.key("ctrl+f")
    window.type(words)
    window.wait(lambda: window.focused().text == words, "waiting for the words")
    window.tab_to(None, lambda name: name.startswith("Cycle: "))
    for key in ["Down"] * 5 + ["Left"] * 3 + ["Right"] * 6:
        before = window.focused().path
        if title in window.focused().name:
            return
        window.key(key)
        end = time.monotonic() + 1
        while window.focused().path == before and time.monotonic() < end:
            time.sleep(0.05)
    window.fail(f"“{title}” is not reached")


def is_told(window, words):
    node = window.focused()
    return node is not None and words in node.description


def move_by_keys(home, file, window):
    start, due = days(home, file)
    window.key("m")
    window.wait(lambda: is_told(window, "Escape gives up"), "waiting to be told how to move")
    window.key(*["shift+Right"] * 52)
    window.wait(lambda: is_told(window, "2028"), "waiting to be told the days")
    window.wait(lambda: is_told(window, "Level 3"), "waiting to be told of the forecast")
    window.key("Return")
    wait_for_days(home, file, window, lambda a, b: a > start and b > due, "waiting for the days")
    window.key("ctrl+z")
    wait_for_days(home, file, window, lambda a, b: (a, b) == (start, due), "waiting for undo")


def corner(window):
    """Where on the screen the window begins, which the accessibility bus does not know."""
    def ask(*words):
        return subprocess.run(["xdotool", *words], check=True, capture_output=True,
                              text=True).stdout.split()
    shown = ask("getactivewindow")[0]
    place = dict(line.split("=") for line in ask("getwindowgeometry", "--shell", shown))
    return int(place["X"]), int(place["Y"])


def drag(x, y, by):
    def point(to):
        subprocess.run(["xdotool", "mousemove", str(int(to)), str(int(y))], check=True)
    point(x)
    time.sleep(0.2)
    subprocess.run(["xdotool", "mousedown", "1"], check=True)
    for part in range(1, 11):
        point(x + by * part / 10)
        time.sleep(0.03)
    subprocess.run(["xdotool", "mouseup", "1"], check=True)


def drag_by_mouse(home, file, window):
    start, due = days(home, file)
    bar = window.wait(window.focused, "waiting for the bar")
    assert DECIDES in bar.name, bar.name
    left = bar.call(COMPONENT, "GetExtents", GLib.Variant("(u)", (1,)))[0][0]
    x, y = corner(window)
    drag(x + left + 60, y + bar.middle()[1], -120)
    wait_for_days(home, file, window, lambda a, b: a < start and b < due, "waiting for the days")
    window.key("ctrl+z")
    wait_for_days(home, file, window, lambda a, b: (a, b) == (start, due), "waiting for undo")


def an_action_is_moved_by_keys_and_by_mouse(home):
    file = home.new_sample()
    with home.open(file) as window:
        walk_to(window, DECIDES, "gather")
        move_by_keys(home, file, window)
        drag_by_mouse(home, file, window)
        window.quit()
    home.ctl("check", file)


def ties(home, file):
    return len(home.rows(file, "dependency"))


def an_action_is_made_to_wait_by_keys(home):
    file = home.new_sample()
    before = ties(home, file)
    with home.open(file) as window:
        walk_to(window, WAITS, "yearly")
        window.key("w")
        window.wait(lambda: is_told(window, "What is this to wait for?"), "waiting to be asked")
        window.key("Down")
        window.wait(lambda: is_told(window, f"“{WAITS}” waits for “{AWAITED}”"),
                    "waiting to be told")
        window.key("Return")
        window.wait(lambda: ties(home, file) == before + 1, "waiting for the dependency")
        window.key("ctrl+z")
        window.wait(lambda: ties(home, file) == before, "waiting for undo")
        window.quit()
    home.ctl("check", file)


tell(an_action_is_moved_by_keys_and_by_mouse, an_action_is_made_to_wait_by_keys)
