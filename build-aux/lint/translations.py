# SPDX-License-Identifier: GPL-3.0-or-later
"""Every catalogue of po/ is whole: translations.py ROOT XGETTEXT-OPTION...

Each text of the sources is translated, none doubtfully, and no text is kept that is gone."""

import re
import subprocess
import sys
import tempfile
from pathlib import Path

import tree


def run(*command, root):
    return subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)


def entries(catalogue, *options):
    """The texts that msgattrib selects, one a line."""
    told = run("msgattrib", "--no-wrap", *options, str(catalogue), root=catalogue.parent).stdout
    texts = re.findall(r'^(?:#~ )?msgid (".*"(?:\n(?:#~ )?".*")*)', told, re.MULTILINE)
    joined = ("".join(re.findall(r'"(.*)"', text)) for text in texts)
    return [text for text in joined if text]


def offences(root, words=()):
    with tempfile.TemporaryDirectory() as folder:
        template, merged = Path(folder) / "all.pot", Path(folder) / "merged.po"
        run("xgettext", "--files-from=po/POTFILES", f"--output={template}", *words, root=root)
        for name, path in tree.files(root, ".po", under=("po",)):
            checked = run("msgfmt", "--check", "--output-file=/dev/null", str(path), root=root)
            if checked.returncode:
                yield f"{name}:1: {checked.stderr.strip()}"
                continue
            run("msgmerge", "--quiet", "--no-fuzzy-matching", f"--output-file={merged}",
                str(path), str(template), root=root)
            for option, reason in [("--untranslated", "is not translated"),
                                   ("--only-fuzzy", "is translated in doubt"),
                                   ("--only-obsolete", "is no longer in the program")]:
                for text in entries(merged, option):
                    yield f"{name}:1: “{text}” {reason}"


if __name__ == "__main__":
    tree.tell(lambda root: offences(root, sys.argv[2:]))
