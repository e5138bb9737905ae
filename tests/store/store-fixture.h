/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-tables.h"
#include "store/steg-store.h"
#include "support/steg-temporary-folder.h"

/* What tests of the store begin with. */

/* g_test_init() with a state folder of its own, which goes with the result. Returns: owned. */
StegTemporaryFolder *fixture_begin (int *argc, char ***argv);

/* A new row of @table: pairs of a field's name and its text as steg_field_parse() reads it, ended
 * by %NULL. The id of a tuple is there. Returns: owned. */
StegChange *fixture_row (const StegTable *table, ...) G_GNUC_NULL_TERMINATED;

/* A SET of one field, a REMOVE. Returns: owned. */
StegChange *fixture_set (const StegTable *table, const char *id, guint field, const char *text);
StegChange *fixture_removal (const StegTable *table, const char *id);

/* A list of such changes, which are taken over, ended by %NULL. Returns: owned. */
GPtrArray *fixture_changes (StegChange *first, ...) G_GNUC_NULL_TERMINATED;

/* A small whole programme: its card, a framework of two areas, two people, an improvement, two
 * actions one of which has a detail, one that waits for the other. Returns: owned. */
GPtrArray *fixture_programme (void);

/* The id of the first row of @table in @changes. Borrowed. */
const char *fixture_find (GPtrArray *changes, const StegTable *table);

/* A new file "plan.stegvis" in @folder that holds fixture_programme(). Returns: owned. */
StegStore *fixture_store (StegTemporaryFolder *folder, StegStoreUse use);
StegStore *fixture_open (const char *path, StegStoreUse use);

/* Commits @changes (taken over) and asserts that it went well. Returns: what happened, owned. */
GPtrArray *fixture_commit (StegStore *store, GPtrArray *changes);

/* Commits a new title for the first person. */
void fixture_rename_person (StegStore *store, const char *name);

/* Publishes and asserts that the file holds everything. */
void fixture_publish (StegStore *store);

/* From now on the installation is another one, as on somebody else's computer. It holds for stores
 * that are opened afterwards. */
void fixture_become_another (void);

/* Everything in @store as text, one line per cell, in a fixed order. Returns: owned. */
char *fixture_dump (StegStore *store);

/* The same of a list of ADDs. */
char *fixture_dump_changes (GPtrArray *changes);

/* The content of a file. Returns: owned. */
GBytes *fixture_bytes (const char *path);
