# SPDX-License-Identifier: GPL-3.0-or-later
"""A cycle goes through its four gates with the keyboard alone, and the file tells how it went."""

from stegvis import tell

REASON = "Holidays come between"
WHY_DROPPED = "Too dear"
LEARNT = "Ask earlier"
NEW_ITEM = "The auditors agree"
SUMMARY = "3 planned, 0 added · 1 done · 1 carried over · 1 dropped · 0 open"
DONE, CARRIED, DROPPED = "Write the policy", "Train everybody", "Buy a safe"


def begins(start):
    return lambda name: name.startswith(start)


def plan(home):
    """A programme whose first cycle has three actions."""
    file = home.path("plan.stegvis")
    home.ctl("new", file)
    cycles = sorted(home.rows(file, "cycle"), key=lambda row: row["plan_from"])
    improvement = home.ctl("add", file, "improvement", "area=risk", "title=Policy").strip()
    owner = home.ctl("add", file, "person", "name=CISO", "kind=role").strip()
    for title in (DONE, CARRIED, DROPPED):
        home.ctl("add", file, "action", f"improvement={improvement}", f"title={title}",
                 f"cycle={cycles[0]['id']}", f"owner={owner}", "due=2026-07-01")
    home.ctl("set", file, "action", home.rows(file, "action", title=DONE)[0]["id"], "phase=check")
    return file, cycles


def pass_gate(window, label="Pass the Gate…", title="Pass the Gate"):
    window.tab_to("button", label)
    window.key("space")
    window.wait_for(None, title)


def say_why(window, reason=REASON):
    """The dialog asks why, and Enter is the answer's end."""
    window.wait(lambda: window.focused() and window.focused().name ==
                "Why is it passed all the same?", "waiting for the question why")
    window.type(reason)
    window.key("Return")


def tick(window, text):
    window.tab_to("list item", text)
    window.key("space")
    window.wait(lambda: window.find("checkbox", text).has(4), f"waiting for “{text}” to be ticked")


def edit_the_checklist(window, items):
    """Its first item gets another text, and then another place."""
    window.tab_to("list item", items[0], key="shift+Tab")
    window.key("F2", "ctrl+a")
    window.type(NEW_ITEM)
    window.key("Return")
    window.wait_for("list item", NEW_ITEM)
    window.key("alt+Down")


def close(window):
    pass_gate(window, "Close the Cycle…", "Close the Cycle")
    window.tab_to(None, f"{CARRIED}: Carry Over")
    window.key("c")
    window.tab_to(None, f"{DROPPED}: Carry Over")
    window.key("d")
    window.tab_to("text box", "Why is it dropped?")
    window.type(WHY_DROPPED)
    window.tab_to("text box", "Why is it passed all the same?")
    window.type(REASON)
    window.key("Return")
    window.wait_for("list item", begins("Cycle 1 · 0–6 months, ✓ Closed"))


def found(home, file, cycles):
    (cycle,) = home.rows(file, "cycle", id=cycles[0]["id"])
    gates = home.rows(file, "gate", cycle=cycle["id"])
    actions = {row["title"]: row for row in home.rows(file, "action")}
    (judged,) = home.rows(file, "round")
    assert {gate["phase"]: gate["reason"] for gate in gates} == \
        dict.fromkeys(["plan", "do", "check", "act"], REASON), gates
    assert all(gate["passed_on"] == "2026-05-20" for gate in gates), gates
    assert {row["due"] for row in home.rows(file, "planned", cycle=cycle["id"])} == {"2026-07-01"}
    assert len(home.rows(file, "planned", cycle=cycle["id"])) == 3
    assert (cycle["round"], cycle["learnt"]) == (judged["id"], LEARNT), cycle
    assert actions[DONE]["checked_on"] == "2026-05-20"
    assert actions[CARRIED]["cycle"] == cycles[1]["id"]
    assert (actions[DROPPED]["outcome"], actions[DROPPED]["outcome_reason"]) == \
        ("dropped", WHY_DROPPED)
    home.ctl("check", file)


def a_cycle_goes_through_its_four_gates(home):
    file, cycles = plan(home)
    items = [row["text"] for row in sorted(
        home.rows(file, "gate_item", cycle=cycles[0]["id"], phase="plan"),
        key=lambda row: row["order"])]
    with home.open(file) as window:
        window.view(8)
        window.wait_for("button", "Pass the Gate…")
        tick(window, items[1])
        edit_the_checklist(window, items)
        pass_gate(window)
        say_why(window)
        window.wait_for("label", begins("✓ Passed 20 May 2026 with something open"))
        window.wait_for("label", begins("3 planned"))
        pass_gate(window)
        say_why(window)
        window.wait_gone(None, "Pass the Gate")
        pass_gate(window)
        say_why(window)
        close(window)
        window.wait_for("label", SUMMARY)
        window.tab_to("text box", "Learnt")
        window.type(LEARNT)
        window.quit()
    found(home, file, cycles)
    (changed,) = home.rows(file, "gate_item", text=NEW_ITEM)
    (second,) = home.rows(file, "gate_item", text=items[1], cycle=cycles[0]["id"])
    assert second["order"] < changed["order"] and second["done"], (second, changed)


tell(a_cycle_goes_through_its_four_gates)
