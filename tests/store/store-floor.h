/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/steg-database.h"

/* What no gate can do without, for benchmarks: reads and hashes the bytes of @path, has SQLite
 * examine them, and copies the rows into tables of our own. */
void floor_pass_bare (const char *path);

/* A database with one row and a log at @path (absolute), opened as a working copy is. Returns:
 * owned. */
sqlite3 *floor_open_bare (const char *path);

/* Changes that row, writes what a change takes in the log, and commits: what no durable command can
 * do without. */
void floor_commit_bare (sqlite3 *database);
