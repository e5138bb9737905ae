/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-change.h"

#include <sqlite3.h>

G_BEGIN_DECLS

/* The typed statements of one connection, each prepared when it is first needed. All values are
 * taken as they come: whoever writes has checked them. */
typedef struct _StegRows StegRows;

/* Borrows @database, which must live longer. */
StegRows *steg_rows_new (sqlite3 *database);
void      steg_rows_free (StegRows *self);

/* Adds a row with all its @values (one per field). */
gboolean steg_rows_insert (
  StegRows *self, const StegTable *table, const char *id, const StegValue *values, GError **error);

/* Sets one field of a row that is there. */
gboolean steg_rows_set (StegRows        *self,
                        const StegTable *table,
                        const char      *id,
                        guint            index,
                        const StegValue *value,
                        GError         **error);

gboolean steg_rows_remove (StegRows *self, const StegTable *table, const char *id, GError **error);

/* The row @id as an ADD. Returns: owned; %NULL without @error when there is none. */
StegChange *steg_rows_find (StegRows *self, const StegTable *table, const char *id, GError **error);

/* Whether @table, or any table, has a row @id. Failing to ask counts as no. */
gboolean steg_rows_has (StegRows *self, const StegTable *table, const char *id);
gboolean steg_rows_has_anywhere (StegRows *self, const char *id);

/* All rows of @table in the order of their ids, from a statement that gives the id and then every
 * field. Returns: owned. */
sqlite3_stmt *steg_rows_select (sqlite3 *database, const StegTable *table, GError **error);

/* The row at which such a statement stands, as an ADD; empty cells are not named. Returns: owned;
 * %NULL with %STEG_ERROR_DAMAGED. */
StegChange *steg_rows_current (sqlite3_stmt *statement, const StegTable *table, GError **error);

/* Copies every row of @table from @source, cell by cell. */
gboolean steg_rows_copy (StegRows *self, const StegTable *table, sqlite3 *source, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (StegRows, steg_rows_free)

G_END_DECLS
