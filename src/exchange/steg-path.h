/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-record.h"

G_BEGIN_DECLS

/* How a link is written for people and files. A row that *is* a tuple is written as its tuple,
 * joined by "/": an area as risk, a statement as risk/culture/2, a rating as ROUND/risk/culture. A
 * link to a row of any table begins with the table's name: area/risk. Everything else is its id. */

/* The id of the row of @table called @name, owned, or %NULL. */
typedef char *(*StegPathNames) (const StegTable *table, const char *name, gpointer user_value);

/* The id that @text stands for in @field (LINK or ANY). Wherever an id may stand, a name that
 * @names (may be %NULL) knows may stand as well. Whether there is such a row is not looked at.
 * Returns: owned; %NULL with %STEG_ERROR_INVALID. */
char *steg_path_read (const StegField *field,
                      const char      *text,
                      StegPathNames    names,
                      gpointer         user_value,
                      GError         **error);

/* The same for a row of @table itself. */
char *steg_path_read_row (const StegTable *table,
                          const char      *text,
                          StegPathNames    names,
                          gpointer         user_value,
                          GError         **error);

/* How the link in @field of @record is written; %NULL when it is empty. Returns: owned. */
char *steg_path_write (StegRecord *record, guint field);

/* How @record itself is written: its tuple if it is one, else its id. Returns: owned. */
char *steg_path_write_row (StegRecord *record);

G_END_DECLS
