# SPDX-License-Identifier: GPL-3.0-or-later
"""Sums what happened in the logs of meson test: count.py BROKEN LOG...

BROKEN is how many steps failed that are not tests; a log that is missing is one more. Names the
tests that failed, prints the sum as the last line, and fails if anything did."""

import json
import sys
from collections import Counter
from pathlib import Path

OUTCOMES = {"OK": "passed", "EXPECTEDFAIL": "passed", "SKIP": "skipped"}


def results(log):
    for line in Path(log).read_text(encoding="utf-8").splitlines():
        test = json.loads(line)
        yield test["name"], OUTCOMES.get(test["result"], "failed")


def main(broken, *logs):
    count = Counter(failed=int(broken))
    for log in logs:
        if not Path(log).is_file():
            print(f"failed: {log} was not written")
            count["failed"] += 1
            continue
        for name, outcome in results(log):
            count[outcome] += 1
            if outcome == "failed":
                print(f"failed: {name} ({Path(log).stem})")
    print(", ".join(f"{count[outcome]} {outcome}" for outcome in ("passed", "failed", "skipped")))
    return 1 if count["failed"] else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
