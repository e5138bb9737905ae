/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/steg-store-private.h"

#include "base/steg-error.h"
#include "model/steg-tables.h"
#include "store/steg-command.h"
#include "store/steg-undo.h"

G_DEFINE_FINAL_TYPE (StegStore, steg_store, G_TYPE_OBJECT)

static void
steg_store_finalize (GObject *object)
{
  StegStore *self = STEG_STORE (object);

  g_clear_pointer (&self->gated, steg_gated_free);
  g_clear_pointer (&self->copy, steg_working_copy_free);
  g_free (self->path);
  g_free (self->document);
  g_free (self->seen);
  g_free (self->published_head);
  g_free (self->kept);
  G_OBJECT_CLASS (steg_store_parent_class)->finalize (object);
}

static void
steg_store_class_init (StegStoreClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = steg_store_finalize;
}

static void
steg_store_init (StegStore *self)
{
}

sqlite3 *
steg_store_get_database (StegStore *self)
{
  return self->copy != NULL ? self->copy->database : self->gated->database;
}

gboolean
steg_store_may_write (StegStore *self, GError **error)
{
  if (self->copy != NULL)
    return TRUE;
  g_set_error (error, STEG_ERROR, STEG_ERROR_READ_ONLY, "%s: opened only to be read", self->path);
  return FALSE;
}

GPtrArray *
steg_store_read (StegStore *self, GError **error)
{
  g_autoptr (GPtrArray) changes = steg_changes_new ();

  g_return_val_if_fail (STEG_IS_STORE (self), NULL);

  for (guint i = 0; steg_tables[i] != NULL; i++)
    {
      g_autoptr (sqlite3_stmt) rows
        = steg_rows_select (steg_store_get_database (self), steg_tables[i], error);
      g_autoptr (GError) problem = NULL;

      if (rows == NULL)
        return NULL;
      while (steg_database_next (rows, &problem))
        {
          StegChange *row = steg_rows_current (rows, steg_tables[i], error);

          if (row == NULL)
            return NULL;
          g_ptr_array_add (changes, row);
        }
      if (!steg_error_pass (g_steal_pointer (&problem), error))
        return NULL;
    }
  return g_steal_pointer (&changes);
}

GPtrArray *
steg_store_run (StegStore         *self,
                const char        *kind,
                GPtrArray         *changes,
                const char        *label,
                const char *const *arguments,
                GError           **error)
{
  g_auto (StegCommand) command = { NULL };

  if (!steg_command_begin (&command, self->copy, kind, label, arguments, error))
    return NULL;
  for (guint i = 0; i < changes->len; i++)
    if (!steg_command_apply (&command, changes->pdata[i], error))
      return NULL;
  return steg_command_commit (&command, FALSE, error);
}

GPtrArray *
steg_store_commit (StegStore         *self,
                   GPtrArray         *changes,
                   const char        *label,
                   const char *const *arguments,
                   GError           **error)
{
  g_return_val_if_fail (STEG_IS_STORE (self), NULL);
  g_return_val_if_fail (changes != NULL && label != NULL, NULL);

  if (!steg_store_may_write (self, error))
    return NULL;
  return steg_store_run (self, "edit", changes, label, arguments, error);
}

static GPtrArray *
undo_span (StegStore *self, const StegLogSpan *span, const char *kind, guint *kept, GError **error)
{
  guint      n = 0;
  GPtrArray *changes = steg_undo (self->copy, span, kind, &n, error);

  if (kept != NULL)
    *kept = n;
  return changes;
}

GPtrArray *
steg_store_undo (StegStore *self, guint *kept, GError **error)
{
  StegLogSpan span;

  g_return_val_if_fail (STEG_IS_STORE (self), NULL);

  if (!steg_store_may_write (self, error))
    return NULL;
  if (steg_log_get_undo (self->copy->log, &span))
    return undo_span (self, &span, "undo", kept, error);
  g_set_error (error, STEG_ERROR, STEG_ERROR_NOTHING_TO_UNDO, "no command of ours is left");
  return NULL;
}

GPtrArray *
steg_store_redo (StegStore *self, guint *kept, GError **error)
{
  StegLogSpan span;

  g_return_val_if_fail (STEG_IS_STORE (self), NULL);

  if (!steg_store_may_write (self, error))
    return NULL;
  if (steg_log_get_redo (self->copy->log, &span))
    return undo_span (self, &span, "redo", kept, error);
  g_set_error (error, STEG_ERROR, STEG_ERROR_NOTHING_TO_REDO, "no command of ours was undone");
  return NULL;
}

StegLogRow *
steg_store_next_undo (StegStore *self)
{
  StegLogSpan span;

  g_return_val_if_fail (STEG_IS_STORE (self), NULL);
  return self->copy != NULL && steg_log_get_undo (self->copy->log, &span)
           ? steg_log_find (self->copy->log, span.first)
           : NULL;
}

StegLogRow *
steg_store_next_redo (StegStore *self)
{
  StegLogSpan span;

  g_return_val_if_fail (STEG_IS_STORE (self), NULL);
  return self->copy != NULL && steg_log_get_redo (self->copy->log, &span)
           ? steg_log_find (self->copy->log, span.first)
           : NULL;
}

GPtrArray *
steg_store_list_log (StegStore *self, GError **error)
{
  g_return_val_if_fail (STEG_IS_STORE (self), NULL);
  return steg_log_list (steg_store_get_database (self), error);
}

const char *
steg_store_get_kept (StegStore *self)
{
  g_return_val_if_fail (STEG_IS_STORE (self), NULL);
  return self->kept;
}

gboolean
steg_store_is_ahead (StegStore *self)
{
  g_return_val_if_fail (STEG_IS_STORE (self), FALSE);
  return self->copy != NULL
         && (self->is_apart
             || g_strcmp0 (self->published_head, steg_log_get_head (self->copy->log)) != 0);
}

gint64
steg_store_get_published_time (StegStore *self)
{
  g_return_val_if_fail (STEG_IS_STORE (self), 0);
  return self->published_time;
}

const char *
steg_store_get_path (StegStore *self)
{
  g_return_val_if_fail (STEG_IS_STORE (self), NULL);
  return self->path;
}

const char *
steg_store_get_document (StegStore *self)
{
  g_return_val_if_fail (STEG_IS_STORE (self), NULL);
  return self->document;
}
