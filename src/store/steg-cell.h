/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-field.h"

#include <sqlite3.h>

G_BEGIN_DECLS

/* One cell as SQLite keeps it: days as ISO dates, choices as their keys, flags as 0 and 1. */
typedef struct
{
  int         type; /* SQLITE_INTEGER, _FLOAT, _TEXT, _BLOB, _NULL */
  gint64      whole;
  double      real;
  const char *text; /* TEXT: ends with NUL and has no other; %NULL if it had */
} StegCell;

/* The cell at @column of the row at which @statement stands; valid until the next step. */
StegCell steg_cell_column (sqlite3_stmt *statement, int column);

/* What @cell means in @field. @value borrows the cell's text: it must neither be cleared nor
 * outlive it (steg_cell_keep()). Returns: FALSE when it is no value of @field, with
 * %STEG_ERROR_DAMAGED. */
gboolean
steg_cell_decode (const StegField *field, const StegCell *cell, StegValue *value, GError **error);

/* A value of its own from one that steg_cell_decode() gave. To be cleared. */
StegValue steg_cell_keep (const StegValue *borrowed);

/* Binds @value of @field to the parameter at @position; @value must outlive the statement's run. */
void steg_cell_bind (sqlite3_stmt    *statement,
                     int              position,
                     const StegField *field,
                     const StegValue *value);

G_END_DECLS
