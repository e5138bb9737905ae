/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* What no gate can do without, for benchmarks: reads and hashes the bytes of @path, has SQLite
 * examine them, and copies the rows into tables of our own. */
void floor_pass_bare (const char *path);
