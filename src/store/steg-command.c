/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/steg-command.h"

#include "base/steg-error.h"
#include "base/steg-id.h"
#include "base/steg-text.h"
#include "model/steg-tables.h"
#include "store/steg-changeset.h"
#include "store/steg-installation.h"
#include "store/steg-links.h"

#include <string.h>

/* One row of the log holds about so much; the rest of a large command goes into further rows. */
#define ENOUGH (4 * 1024 * 1024)

static gboolean
refuse (const StegChange *change, const char *why, GError **error)
{
  g_set_error (error, STEG_ERROR, STEG_ERROR_INVALID, "%s %s: %s", change->table->name,
               change->id != NULL ? change->id : "", why);
  return FALSE;
}

static int
is_recorded (void *user_value, const char *name)
{
  return steg_table_find (name) != NULL;
}

static gboolean
start_session (StegCommand *self, GError **error)
{
  sqlite3 *database = self->copy->database;
  int      wanted = 1;

  if (sqlite3session_create (database, "main", &self->session) != SQLITE_OK)
    return steg_database_fail (database, error);
  sqlite3session_object_config (self->session, SQLITE_SESSION_OBJCONFIG_SIZE, &wanted);
  sqlite3session_table_filter (self->session, is_recorded, NULL);
  return sqlite3session_attach (self->session, NULL) == SQLITE_OK
         || steg_database_fail (database, error);
}

gboolean
steg_command_begin (StegCommand       *self,
                    StegWorkingCopy   *copy,
                    const char        *kind,
                    const char        *label,
                    const char *const *arguments,
                    GError           **error)
{
  *self = (StegCommand){ .copy = copy, .kind = kind, .label = label, .arguments = arguments };
  self->is_first = steg_log_get_head (copy->log) == NULL;
  self->changes = steg_changes_new ();
  self->named = steg_links_new ();
  self->added
    = g_hash_table_new_full (g_str_hash, g_str_equal, (GDestroyNotify) g_ref_string_release, NULL);
  self->removed
    = g_hash_table_new_full (g_str_hash, g_str_equal, (GDestroyNotify) g_ref_string_release, NULL);
  if (!steg_text_is_clean (label, STEG_TEXT_MAX_LINE))
    {
      g_set_error (error, STEG_ERROR, STEG_ERROR_INVALID, "the label is no text");
      return FALSE;
    }
  return steg_transaction_begin (&self->transaction, copy->database, error)
         && start_session (self, error);
}

void
steg_command_clear (StegCommand *self)
{
  gboolean rolls_back = self->transaction.database != NULL;

  g_clear_pointer (&self->session, sqlite3session_delete);
  steg_transaction_clear (&self->transaction);
  if (rolls_back && self->is_logged)
    steg_log_reload (self->copy->log, NULL);
  g_clear_pointer (&self->group, g_free);
  g_clear_pointer (&self->changes, g_ptr_array_unref);
  g_clear_pointer (&self->named, g_ptr_array_unref);
  g_clear_pointer (&self->added, g_hash_table_unref);
  g_clear_pointer (&self->removed, g_hash_table_unref);
}

/* A long text has the id that its owner and the field make. */
static gboolean
check_long (const StegChange *change, guint index, GError **error)
{
  const StegField  *field = &change->table->fields[index];
  const char *const parts[] = { change->id, field->name, NULL };
  g_autofree char  *expected = NULL;

  if (field->kind != STEG_FIELD_LONG || change->values[index].kind != STEG_VALUE_TEXT)
    return TRUE;
  expected = steg_id_for_tuple (steg_longtext_table.name, parts);
  return strcmp (expected, change->values[index].text) == 0
         || refuse (change, "a long text that belongs elsewhere", error);
}

static void
note_link (StegCommand *self, const StegChange *change, guint index)
{
  StegBrokenLink *link;

  if (change->table->fields[index].kind != STEG_FIELD_ANY
      || change->values[index].kind != STEG_VALUE_TEXT)
    return;
  link = g_new0 (StegBrokenLink, 1);
  link->table = change->table;
  link->field = index;
  link->id = g_strdup (change->id);
  link->target = g_strdup (change->values[index].text);
  g_ptr_array_add (self->named, link);
}

static gboolean
check_cells (StegCommand *self, const StegChange *change, GError **error)
{
  for (guint i = 0; i < change->table->n_fields; i++)
    {
      if (change->kind == STEG_CHANGE_SET && !steg_change_has (change, i))
        continue;
      if (change->kind == STEG_CHANGE_SET && i < change->table->n_tuple)
        return refuse (change, "a part of what the row is cannot change", error);
      if (!steg_field_check (&change->table->fields[i], &change->values[i], error))
        {
          g_prefix_error (error, "%s %s: ", change->table->name, change->id);
          return FALSE;
        }
      if (!check_long (change, i, error))
        return FALSE;
      note_link (self, change, i);
    }
  return TRUE;
}

/* An id stands for one row in the whole document. Those of tuples and long texts are made from
 * their table's name, so only the others need to be looked for everywhere. */
static gboolean
is_taken (StegCommand *self, const StegChange *change)
{
  if (g_hash_table_contains (self->added, change->id))
    return TRUE;
  if (self->is_first)
    return FALSE;
  return steg_table_makes_ids (change->table)
           ? steg_rows_has (self->copy->rows, change->table, change->id)
           : steg_rows_has_anywhere (self->copy->rows, change->id);
}

static gboolean
add (StegCommand *self, StegChange *change, GError **error)
{
  if (!steg_change_complete (change, error))
    {
      g_prefix_error (error, "%s: ", change->table->name);
      return FALSE;
    }
  if (!steg_table_accepts_id (change->table, change->id))
    return refuse (change, "not an id of this table", error);
  if (is_taken (self, change))
    return refuse (change, "is there already", error);
  if (!check_cells (self, change, error)
      || !steg_rows_insert (self->copy->rows, change->table, change->id, change->values, error))
    return FALSE;
  g_hash_table_add (self->added, g_ref_string_acquire (change->id));
  g_hash_table_remove (self->removed, change->id);
  return TRUE;
}

static gboolean
set (StegCommand *self, const StegChange *change, GError **error)
{
  if (!check_cells (self, change, error))
    return FALSE;
  for (guint i = 0; i < change->table->n_fields; i++)
    if (steg_change_has (change, i)
        && !steg_rows_set (self->copy->rows, change->table, change->id, i, &change->values[i],
                           error))
      return FALSE;
  return TRUE;
}

static gboolean
take_away (StegCommand *self, const StegChange *change, GError **error)
{
  if (!steg_rows_remove (self->copy->rows, change->table, change->id, error))
    return FALSE;
  g_hash_table_add (self->removed, g_ref_string_acquire (change->id));
  g_hash_table_remove (self->added, change->id);
  return TRUE;
}

/* Takes what the session has recorded so far into the log. */
static gboolean
record (StegCommand *self, gboolean always, GError **error)
{
  int      length = 0;
  void    *bytes = NULL;
  gboolean recorded;

  if (sqlite3session_changeset (self->session, &length, &bytes) != SQLITE_OK)
    return steg_database_fail (self->copy->database, error);
  recorded = length > 0 || (always && self->group == NULL);
  if (recorded)
    {
      self->is_logged = TRUE;
      recorded = steg_changeset_append_to (bytes, (gsize) length, self->changes, error)
                 && steg_log_append (self->copy->log, self->kind, self->label, self->arguments,
                                     &self->group, bytes, (gsize) length, error);
    }
  else
    recorded = TRUE;
  sqlite3_free (bytes);
  return recorded;
}

static gboolean
record_if_large (StegCommand *self, GError **error)
{
  if (sqlite3session_changeset_size (self->session) < ENOUGH)
    return TRUE;
  if (!record (self, FALSE, error))
    return FALSE;
  g_clear_pointer (&self->session, sqlite3session_delete);
  return start_session (self, error);
}

gboolean
steg_command_apply (StegCommand *self, StegChange *change, GError **error)
{
  gboolean done = FALSE;

  if (change->kind != STEG_CHANGE_ADD
      && (change->id == NULL || !steg_rows_has (self->copy->rows, change->table, change->id)))
    return refuse (change, "there is no such row", error);
  switch (change->kind)
    {
    case STEG_CHANGE_ADD:
      done = add (self, change, error);
      break;
    case STEG_CHANGE_SET:
      done = set (self, change, error);
      break;
    case STEG_CHANGE_REMOVE:
      done = take_away (self, change, error);
      break;
    default:
      g_assert_not_reached ();
    }
  return done && record_if_large (self, error);
}

gboolean
steg_command_has_broken_keys (StegCommand *self)
{
  int broken = 0, highest;

  sqlite3_db_status (self->copy->database, SQLITE_DBSTATUS_DEFERRED_FKS, &broken, &highest, 0);
  return broken != 0;
}

static gboolean
fail_link (const StegBrokenLink *link, GError **error)
{
  g_set_error (error, STEG_ERROR, STEG_ERROR_INVALID, "%s %s: %s: there is no row %s",
               link->table->name, link->id, link->table->fields[link->field].name, link->target);
  return FALSE;
}

static gboolean
is_removed (const char *id, gpointer removed)
{
  return g_hash_table_contains (removed, id);
}

/* The cells with ANY links that this command set, and those of others to rows that it removed. */
static gboolean
check_any_links (StegCommand *self, GError **error)
{
  g_autoptr (GPtrArray) broken = steg_links_new ();

  for (guint i = 0; i < self->named->len; i++)
    {
      const StegBrokenLink *link = self->named->pdata[i];

      if (!g_hash_table_contains (self->added, link->target)
          && !steg_rows_has_anywhere (self->copy->rows, link->target)
          && steg_rows_has (self->copy->rows, link->table, link->id))
        return fail_link (link, error);
    }
  if (g_hash_table_size (self->removed) == 0)
    return TRUE;
  if (!steg_links_find_any (self->copy->database, is_removed, self->removed, broken, error))
    return FALSE;
  return broken->len == 0 || fail_link (broken->pdata[0], error);
}

static gboolean
check_keys (StegCommand *self, GError **error)
{
  g_autoptr (GPtrArray) broken = steg_links_new ();

  if (!steg_command_has_broken_keys (self))
    return TRUE;
  if (!steg_links_find_keys (self->copy->database, broken, error))
    return FALSE;
  return broken->len == 0 || fail_link (broken->pdata[0], error);
}

GPtrArray *
steg_command_commit (StegCommand *self, gboolean always, GError **error)
{
  g_autofree char *name = steg_installation_author ();

  if (!check_keys (self, error) || !check_any_links (self, error) || !record (self, always, error))
    return NULL;
  if (self->group == NULL)
    return g_steal_pointer (&self->changes);
  if (g_strcmp0 (self->copy->signed_as, name) != 0
      && !steg_log_sign (self->copy->database, self->copy->author, name, error))
    return NULL;
  if (!steg_transaction_commit (&self->transaction, error))
    return NULL;
  g_free (self->copy->signed_as);
  self->copy->signed_as = g_steal_pointer (&name);
  return g_steal_pointer (&self->changes);
}
