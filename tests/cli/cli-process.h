/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "support/steg-temporary-folder.h"

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/* stegvisctl as a process of its own, with its state in the folder of the test. */

/* Runs the words of @command, which blanks separate and in which "…" in single quotes is one word,
 * in @folder. Returns: the exit code. What it printed is borrowed until the next run. */
int cli_run (StegTemporaryFolder *folder, const char *command, ...) G_GNUC_PRINTF (2, 3);

const char *cli_output (void);
const char *cli_errors (void);

/* The same for a command that must succeed silently on standard error. Returns: its output without
 * the last line's end, borrowed. */
const char *cli_do (StegTemporaryFolder *folder, const char *command, ...) G_GNUC_PRINTF (2, 3);

/* The same for one that prints a JSON array. Returns: owned. */
JsonNode *cli_read (StegTemporaryFolder *folder, const char *command, ...) G_GNUC_PRINTF (2, 3);

/* The member @name, a text, of the object at @position in @array. Borrowed. */
const char *cli_member (JsonNode *array, guint position, const char *name);

/* What @program, one of poppler's, says of a.pdf in @folder when it is run with @option; pdftotext
 * says its words. Returns: owned. */
char *cli_read_pdf (StegTemporaryFolder *folder, const char *program, const char *option);

G_END_DECLS
