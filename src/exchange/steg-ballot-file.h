/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-ballot.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/* Answer files: a table that any spreadsheet can fill in (steg_csv_read()). Its first rows are
 *
 *   stegvis-ballot;1
 *   document;ID   round;ID;title   person;ID;name   anonymous;yes or no
 *   area;aspect;level;comment;…
 *
 * and each row after that is an answer: an area and an aspect by their keys, a level (empty: no
 * answer; 0 or ?: does not know), a comment. Further columns are for reading only. */

/* More bytes than an answer file can have. */
#define STEG_BALLOT_FILE_MOST (1024 * 1024)

/* What the answers of @bytes are. Areas and aspects that are not in a programme, and levels that
 * are none, stay for steg_ballot_check() to find. Returns: owned; %NULL with %STEG_ERROR_DAMAGED
 * or _TOO_LARGE. */
StegBallot *steg_ballot_file_read (GBytes *bytes, GError **error);

/* The same for the file at @path. */
StegBallot *steg_ballot_file_load (const char *path, GError **error);

/* @self, a ballot of @programme, as an answer file. With @language there is a row for every aspect
 * of every area, with its statements beside it to choose from; with %NULL, only the answers.
 * Returns: owned. */
char *
steg_ballot_file_write (const StegBallot *self, StegProgramme *programme, const char *language);

G_END_DECLS
