/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-field.h"

G_BEGIN_DECLS

typedef enum
{
  STEG_CHANGE_ADD,    /* a row that was not there; fields not named are empty */
  STEG_CHANGE_SET,    /* the named fields of a row that is there */
  STEG_CHANGE_REMOVE, /* a row goes */
} StegChangeKind;

/* What happens, or has happened, to one row. The same value is the request (an edit, an import) and
 * the answer (what a changeset did, for the live records). */
typedef struct
{
  const StegTable *table;
  StegChangeKind   kind;
  char            *id;     /* a GRefString */
  guint64          fields; /* bit i: values[i] is meant */
  StegValue       *values; /* table->n_fields of them; %NULL for REMOVE */
} StegChange;

/* A change of the row @id of @table with no field named yet. */
StegChange *steg_change_new (const StegTable *table, StegChangeKind kind, const char *id);

/* A new row of @table with its presets: a fresh UUIDv7, or no id yet where the row is a tuple
 * (steg_change_complete()). */
StegChange *steg_change_new_row (const StegTable *table);

void steg_change_free (StegChange *self);

/* Names the field at @index; the value is taken over. */
void steg_change_take (StegChange *self, guint index, StegValue value);

gboolean steg_change_has (const StegChange *self, guint index);

/* Gives a tuple row the id that its fields make. Returns: FALSE with %STEG_ERROR_INVALID when a
 * part of the tuple is empty. Does nothing for other tables. */
gboolean steg_change_complete (StegChange *self, GError **error);

/* A new list that owns its changes. */
GPtrArray *steg_changes_new (void);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (StegChange, steg_change_free)

G_END_DECLS
