# SPDX-License-Identifier: GPL-3.0-or-later
"""A browser without a screen or a network, in which a person answers a ballot."""

import pathlib
import time

from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service

OPTIONS = ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu",
           "--host-resolver-rules=MAP * ~NOTFOUND", "--window-size=1280,900")
# Says what the page tried to fetch, and what its policy stopped.
FETCHED = "return performance.getEntriesByType('resource').map(entry => entry.name)"


class Browser:
    """To be used with “with”; what pages save lands in @folder."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        options = Options()
        for option in (*OPTIONS, f"--user-data-dir={self.folder / 'browser'}"):
            options.add_argument(option)
        options.binary_location = "/usr/bin/chromium"
        options.add_experimental_option("prefs", {"download.default_directory": str(self.folder)})
        options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
        self.driver = webdriver.Chrome(service=Service("/usr/bin/chromedriver"), options=options)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.driver.quit()

    def open(self, path):
        self.driver.get(pathlib.Path(path).as_uri())

    def find(self, selector):
        return self.driver.find_element("css selector", selector)

    def question(self, area, aspect):
        return self.find(f"fieldset[data-area='{area}'][data-aspect='{aspect}']")

    def choose(self, area, aspect, level):
        """Presses the statement of @level; 0 is “don't know”."""
        self.press(self.question(area, aspect).find_element("css selector",
                                                            f".choice:has([value='{level}'])"))

    def comment(self, area, aspect, text):
        self.question(area, aspect).find_element("css selector", "input[type=text]").send_keys(text)

    def press(self, element):
        self.driver.execute_script("arguments[0].scrollIntoView({ block: 'center' })", element)
        element.click()

    def said(self):
        return self.find("#count").text

    def save(self):
        """Presses “Save the answers”. Returns the path of the answer file, once it is whole."""
        before = set(self.folder.glob("*.csv"))
        self.press(self.find("button[type=submit]"))
        for _ in range(200):
            new = set(self.folder.glob("*.csv")) - before
            if new and not list(self.folder.glob("*.crdownload")):
                return str(new.pop())
            time.sleep(0.05)
        raise AssertionError(f"no answers were saved; the page says “{self.said()}”")

    def answer(self, path, answers, comments=None):
        """Answers the ballot at @path: @answers are levels by (area, aspect), @comments likewise.
        Returns the path of the answer file."""
        self.open(path)
        for (area, aspect), level in answers.items():
            self.choose(area, aspect, level)
        for (area, aspect), text in (comments or {}).items():
            self.comment(area, aspect, text)
        return self.save()

    def fetched(self):
        return self.driver.execute_script(FETCHED)

    def complaints(self):
        return [entry["message"] for entry in self.driver.get_log("browser")]
