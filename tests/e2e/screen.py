# SPDX-License-Identifier: GPL-3.0-or-later
"""A running Stegvis as a screen reader meets it: read through the accessibility bus, driven with
the keyboard. Whatever waits polls, and a failure says what was on the screen."""

import collections
import os
import subprocess
import sys
import time

from gi.repository import Gio, GLib

ACCESSIBLE = "org.a11y.atspi.Accessible"
ACTIVE, CHECKED, FOCUSABLE, FOCUSED, PRESSED, SELECTED, SENSITIVE = 1, 4, 11, 12, 20, 23, 24
ROOT = "/org/a11y/atspi/accessible/root"
PATIENCE = 20
PAUSE = 0.05


class Failure(AssertionError):
    pass


def plain(name):
    """GTK 4.8 calls a button with a mnemonic by its label and by what is on it: “_Close Close”."""
    half = (len(name) - 1) // 2
    if "_" in name and name[:half + 1].replace("_", "", 1).strip() == name[half + 1:].strip():
        return name[half + 1:].strip()
    return name


class Node:
    """One thing on the screen, as it was when it was read."""

    def __init__(self, bus, item):
        (self.sender, self.path), _, self.parent, self.index, self.n_children = item[:5]
        self.interfaces, self.name, self.role_number, self.description, states = item[5:]
        self.states = states[0] | states[1] << 32
        self.bus = bus
        self.parent = self.parent[1]
        self.name = plain(self.name)

    def call(self, interface, method, arguments=None):
        return self.bus.call_sync(self.sender, self.path, interface, method, arguments, None,
                                  Gio.DBusCallFlags.NONE, 5000, None).unpack()

    def ask(self, interface, name):
        return self.call("org.freedesktop.DBus.Properties", "Get",
                         GLib.Variant("(ss)", (interface, name)))[0]

    def has(self, state):
        return bool(self.states >> state & 1)

    @property
    def text(self):
        """What is written in an entry or on a label."""
        if "org.a11y.atspi.Text" not in self.interfaces:
            return self.name
        length = self.ask("org.a11y.atspi.Text", "CharacterCount")
        return self.call("org.a11y.atspi.Text", "GetText", GLib.Variant("(ii)", (0, length)))[0]

    def actions(self):
        if "org.a11y.atspi.Action" not in self.interfaces:
            return []
        count = self.ask("org.a11y.atspi.Action", "NActions")
        return [self.call("org.a11y.atspi.Action", "GetName", GLib.Variant("(i)", (index,)))[0]
                for index in range(count)]

    def act(self, name=None):
        """Does its action of that name, or its first."""
        index = self.actions().index(name) if name else 0
        self.call("org.a11y.atspi.Action", "DoAction", GLib.Variant("(i)", (index,)))

    def middle(self):
        x, y, width, height = self.call("org.a11y.atspi.Component", "GetExtents",
                                        GLib.Variant("(u)", (1,)))[0]
        return x + width // 2, y + height // 2


def in_order(nodes):
    """The same nodes, parents before children, each told its depth."""
    children = {}
    for node in nodes:
        children.setdefault(node.parent, []).append(node)
    ordered = []

    def add(node, depth):
        node.depth = depth
        ordered.append(node)
        for child in sorted(children.get(node.path, []), key=lambda child: child.index):
            if child is not node:
                add(child, depth + 1)

    for node in nodes:
        if node.path == ROOT:
            add(node, 0)
    return ordered


class Screen:
    """What the accessibility bus of this display shows of one process."""

    def __init__(self, process, log_folder):
        session = Gio.bus_get_sync(Gio.BusType.SESSION)
        address = session.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress",
                                    None, None, Gio.DBusCallFlags.NONE, -1, None).unpack()[0]
        flags = (Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT
                 | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION)
        self.bus = Gio.DBusConnection.new_for_address_sync(address, flags, None, None)
        self.process = process
        self.log_folder = log_folder
        self.role_names = {}
        self.sender = None

    def call(self, sender, path, interface, method, arguments=None):
        return self.bus.call_sync(sender, path, interface, method, arguments, None,
                                  Gio.DBusCallFlags.NONE, 5000, None).unpack()

    def find_sender(self):
        children = self.call("org.a11y.atspi.Registry", ROOT,
                             ACCESSIBLE, "GetChildren")[0]
        for sender, _ in children:
            pid = self.call("org.freedesktop.DBus", "/org/freedesktop/DBus",
                            "org.freedesktop.DBus", "GetConnectionUnixProcessID",
                            GLib.Variant("(s)", (sender,)))[0]
            if pid == self.process.pid:
                return sender
        return None

    def read(self):
        """The nodes. A node comes into being when its parent is asked for it, so each parent that
        says it has more or fewer than are known is asked, until nothing is new."""
        asked = set()
        while True:
            nodes = self.known()
            known = collections.Counter(node.parent for node in nodes)
            new = [node for node in nodes
                   if node.n_children != known[node.path] and node.path not in asked]
            if not new:
                return in_order(nodes)
            for node in new:
                asked.add(node.path)
                node.call(ACCESSIBLE, "GetChildren")

    def known(self):
        """The nodes that have been asked for, in any order."""
        items = self.call(self.sender, "/org/a11y/atspi/cache", "org.a11y.atspi.Cache",
                          "GetItems")[0]
        return [Node(self.bus, item) for item in items]

    def nodes(self):
        if self.sender is None:
            self.sender = self.find_sender()
        if self.sender is None:
            return []
        try:
            return self.read()
        except GLib.Error:
            return []  # a node went away between two questions

    def role(self, node):
        if node.role_number not in self.role_names:
            self.role_names[node.role_number] = node.call(ACCESSIBLE, "GetRoleName")[0]
        return self.role_names[node.role_number]

    def find(self, role, matches):
        """The first node of that role (None: any) whose name is, or passes, @matches."""
        test = matches if callable(matches) else lambda name: name == matches
        for node in self.nodes():
            if test(node.name) and (role is None or self.role(node) == role):
                return node
        return None

    def focused(self):
        """What has the focus: asked for without walking the tree, where that is enough."""
        for nodes in (self.known, self.nodes):
            found = [node for node in nodes() if node.has(FOCUSED)]
            if found:
                return found[-1]
        return None

    def describe(self):
        """The tree as lines: role, name, text, states that matter."""
        lines = []
        for node in self.nodes():
            marks = [mark for mark, state in [("FOCUSED", FOCUSED), ("checked", CHECKED),
                                              ("selected", SELECTED), ("pressed", PRESSED)]
                     if node.has(state)]
            if node.has(FOCUSABLE) and not node.has(SENSITIVE):
                marks.append("insensitive")
            try:
                text = [repr(node.text)] if node.text != node.name else []
                lines.append(" ".join(["  " * node.depth + self.role(node), repr(node.name), *text,
                                       *marks]))
            except GLib.Error:
                lines.append("  " * node.depth + "(gone)")
        return "\n".join(lines)

    def picture(self, path):
        subprocess.run(["import", "-window", "root", path], check=False)

    def fail(self, what):
        name = os.path.join(self.log_folder, f"{os.path.basename(sys.argv[0])}-failed")
        tree = self.describe()
        self.picture(name + ".png")
        with open(name + ".txt", "w", encoding="utf-8") as file:
            file.write(tree)
        raise Failure(f"{what}\nThe screen ({name}.png) showed:\n{tree}")

    def wait(self, condition, what, patience=PATIENCE):
        """Waits until @condition() says something true, and returns that."""
        end = time.monotonic() + patience
        while True:
            answer = condition()
            if answer:
                return answer
            if self.process.poll() is not None:
                raise Failure(f"{what}: the program ended with {self.process.returncode}")
            if time.monotonic() > end:
                self.fail(f"{what}: not within {patience} s")
            time.sleep(PAUSE)

    def wait_for(self, role, matches, patience=PATIENCE):
        what = matches if isinstance(matches, str) else getattr(matches, "__doc__", None) or "it"
        return self.wait(lambda: self.find(role, matches), f"waiting for {role} “{what}”", patience)

    def wait_gone(self, role, matches, patience=PATIENCE):
        self.wait(lambda: not self.find(role, matches), f"waiting for {role} “{matches}” to go",
                  patience)

    def press(self, role, matches):
        """Presses a button as a screen reader does."""
        self.wait_for(role, matches)
        node = self.wait(lambda: (lambda found: found and found.has(SENSITIVE) and found)(
            self.find(role, matches)), f"waiting for {role} “{matches}” to be of use")
        node.act()

    def key(self, *names):
        subprocess.run(["xdotool", "key", "--clearmodifiers", *names], check=True)

    def type(self, text):
        subprocess.run(["xdotool", "type", "--delay", "10", text], check=True)

    def tab_to(self, role, matches, key="Tab", most=80):
        """Presses Tab until that has the focus: whatever is used must be reached this way."""
        test = matches if callable(matches) else lambda name: name == matches
        for _ in range(most):
            before = self.focused()
            if before and test(before.name) and role in (None, self.role(before)):
                return before
            self.key(key)
            end = time.monotonic() + 1
            while time.monotonic() < end:
                now = self.focused()
                if now and (before is None or now.path != before.path):
                    break
                time.sleep(PAUSE / 5)
        return self.fail(f"{role} “{matches}” is not reached with {key}")
