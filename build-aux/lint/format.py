# SPDX-License-Identifier: GPL-3.0-or-later
"""The C code is a fixed point of .clang-format, as clang-format 14 reads it."""

import subprocess

import tree

PROGRAM = "clang-format-14"


def offences(root):
    paths = [str(path) for _, path in tree.files(root, ".c", ".h", under=("src", "tests"))]
    told = subprocess.run([PROGRAM, "--dry-run", f"--style=file:{root / '.clang-format'}", *paths],
                          capture_output=True, text=True, check=True).stderr
    for line in told.splitlines():
        if "-Wclang-format-violations" in line:
            yield line.replace(f"{root}/", "", 1)


if __name__ == "__main__":
    tree.tell(offences)
