# SPDX-License-Identifier: GPL-3.0-or-later
"""A management meeting: the slides over the whole screen, walked through, left again."""

from stegvis import tell


def begins(start):
    return lambda name: name.startswith(start)


def the_slides_are_walked_through_and_left_by_key(home):
    file = home.new_sample()
    with home.open(file) as window:
        window.wait_for("button", begins("Risk management: level 2 of 4"))
        window.key("F5")
        window.wait_for("image", begins("From level 1 to level 3. Slide 1 of "))
        window.key("Page_Down")
        window.wait_for("image", begins("4 levels, from reactive to proactive"))
        window.key("4")
        window.key("Return")
        window.wait_for("image", lambda name: ". Slide 4 of " in name)
        home.ctl("set", file, "program", home.rows(file, "program")[0]["id"], "title=Onwards")
        window.wait_for("label", "Newer data: press R")
        window.key("r")
        window.key("Home")
        window.wait_for("image", begins("Onwards. Slide 1 of "))
        window.key("Escape")
        window.wait_for("button", begins("Risk management: level 2 of 4"))
        window.quit()


tell(the_slides_are_walked_through_and_left_by_key)
