/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/steg-store.h"

#include "base/steg-clock.h"
#include "base/steg-error.h"
#include "base/steg-id.h"
#include "model/steg-tables.h"
#include "store/steg-command.h"
#include "store/steg-gate.h"
#include "store/steg-installation.h"
#include "store/steg-publish.h"
#include "store/steg-refresh.h"
#include "store/steg-undo.h"

#include <errno.h>
#include <string.h>
#include <sys/stat.h>

/* How often a file may move on while we publish before we give up. */
#define TRIES 5

struct _StegStore
{
  GObject          parent_instance;
  StegStoreUse     use;
  char            *path;
  char            *document;
  StegGated       *gated; /* only for looking */
  StegWorkingCopy *copy;  /* otherwise */

  /* The user's file as it was last seen. */
  char        *seen; /* SHA-256; %NULL: not in the state that we knew */
  StegFileMark mark;
  gint64       taken;
  char        *published_head; /* newest log row that it has */
  gint64       published_time;
};

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

static sqlite3 *
database_of (StegStore *self)
{
  return self->copy != NULL ? self->copy->database : self->gated->database;
}

static gboolean
may_write (StegStore *self, GError **error)
{
  if (self->copy != NULL)
    return TRUE;
  g_set_error (error, STEG_ERROR, STEG_ERROR_READ_ONLY, "%s: opened only to be read", self->path);
  return FALSE;
}

static void
replace_text (char **slot, const char *text)
{
  char *copy = g_strdup (text);

  g_free (*slot);
  *slot = copy;
}

/* The note outlives a crash; it is a memory, not the truth: logs are compared anyway. */
static void
write_note (StegStore *self)
{
  g_autofree char *note = g_strdup_printf (
    "%s\n%s\n%" G_GINT64_FORMAT "\n", self->seen != NULL ? self->seen : "",
    self->published_head != NULL ? self->published_head : "", self->published_time);

  steg_working_copy_write_note (self->copy, note);
}

static void
remember (
  StegStore *self, const char *hash, const StegFileMark *mark, gint64 taken, const char *head)
{
  replace_text (&self->seen, hash);
  replace_text (&self->published_head, head);
  self->mark = *mark;
  self->taken = taken;
  if (self->copy != NULL)
    write_note (self);
}

static void
remember_gated (StegStore *self, const StegGated *gated)
{
  g_autofree char *head = steg_log_dup_head (gated->database);

  self->published_time = gated->mark.modified / 1000;
  remember (self, gated->hash, &gated->mark, gated->taken, head);
}

/* Our own bytes are at the path now. */
static void
remember_ours (StegStore *self, const char *hash)
{
  StegFileMark none = { 0 };

  self->published_time = steg_clock_now ();
  remember (self, hash, &none, 0, steg_log_get_head (self->copy->log));
}

/* What the last run knew of the user's file. */
static void
recall (StegStore *self)
{
  g_autofree char *note = steg_working_copy_read_note (self->copy);
  g_auto (GStrv) lines = g_strsplit (note != NULL ? note : "", "\n", 4);

  if (g_strv_length (lines) < 3)
    return;
  replace_text (&self->seen, lines[0]);
  replace_text (&self->published_head, lines[1]);
  self->published_time = g_ascii_strtoll (lines[2], NULL, 10);
}

/* Commits of an interrupted run are kept: where the file has what we knew or less, they are simply
 * there; where it has moved on as well, publishing will find out and keep both. */
static gboolean
join (StegStore *self, StegGated *gated, GError **error)
{
  StegRelation relation = steg_log_compare (self->copy->database, gated->database);
  gboolean     is_clean;

  recall (self);
  is_clean = g_strcmp0 (self->published_head, steg_log_get_head (self->copy->log)) == 0;
  if (relation == STEG_RELATION_FORWARD || (relation == STEG_RELATION_DIVERGED && is_clean)
      || (relation == STEG_RELATION_SAME && g_strcmp0 (self->seen, gated->hash) != 0))
    {
      if (!steg_working_copy_replace (self->copy, gated->database, error))
        return FALSE;
    }
  else if (relation == STEG_RELATION_DIVERGED)
    {
      g_clear_pointer (&self->seen, g_free);
      return TRUE;
    }
  remember_gated (self, gated);
  return TRUE;
}

static gboolean
open_copy (StegStore *self, StegGated *gated, GError **error)
{
  g_autoptr (GError) problem = NULL;

  self->copy = steg_working_copy_new (self->use == STEG_STORE_WINDOW ? self->document : NULL,
                                      self->path, error);
  if (self->copy == NULL)
    return FALSE;
  if (steg_working_copy_find (self->copy, &problem))
    return join (self, gated, error);
  if (problem != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&problem));
      return FALSE;
    }
  if (!steg_working_copy_make (self->copy, gated->database, error))
    return FALSE;
  remember_gated (self, gated);
  return TRUE;
}

static char *
resolve_existing (const char *path, GError **error)
{
  g_autoptr (GError) problem = NULL;
  char *resolved = steg_file_resolve (path, &problem);

  if (resolved == NULL)
    g_set_error_literal (error, STEG_ERROR, STEG_ERROR_GONE, problem->message);
  return resolved;
}

StegStore *
steg_store_open (const char *path, StegStoreUse use, GCancellable *cancellable, GError **error)
{
  g_autoptr (StegStore) self = g_object_new (STEG_TYPE_STORE, NULL);
  g_autoptr (StegGated) gated = NULL;

  g_return_val_if_fail (path != NULL, NULL);

  self->use = use;
  self->path = resolve_existing (path, error);
  if (self->path == NULL)
    return NULL;
  gated = steg_gate_read (self->path, cancellable, error);
  if (gated == NULL)
    return NULL;
  self->document = g_strdup (gated->document);
  if (use != STEG_STORE_LOOK)
    return open_copy (self, gated, error) ? g_steal_pointer (&self) : NULL;
  remember_gated (self, gated);
  steg_gated_keep (gated);
  self->gated = g_steal_pointer (&gated);
  return g_steal_pointer (&self);
}

GPtrArray *
steg_store_read (StegStore *self, GError **error)
{
  g_autoptr (GPtrArray) changes = steg_changes_new ();

  g_return_val_if_fail (STEG_IS_STORE (self), NULL);

  for (guint i = 0; steg_tables[i] != NULL; i++)
    {
      g_autoptr (sqlite3_stmt) rows = steg_rows_select (database_of (self), steg_tables[i], error);
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
      if (problem != NULL)
        {
          g_propagate_error (error, g_steal_pointer (&problem));
          return NULL;
        }
    }
  return g_steal_pointer (&changes);
}

static GPtrArray *
run (StegStore         *self,
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

  if (!may_write (self, error))
    return NULL;
  return run (self, "edit", changes, label, arguments, error);
}

static gboolean
fill_new (StegStore *self, GPtrArray *changes, const char *label, GError **error)
{
  g_autofree char *meta
    = g_strdup_printf ("INSERT INTO meta VALUES ('document', '%s'), ('schema_version', '1'), "
                       "('smallest_reader', '1')",
                       self->document);
  g_autoptr (GPtrArray) done = NULL;

  if (!steg_working_copy_make (self->copy, NULL, error)
      || !steg_database_run (self->copy->database, meta, error))
    return FALSE;
  done = run (self, "create", changes, label, NULL, error);
  return done != NULL;
}

static gboolean
publish_to_free_path (StegStore *self, const char *path, GError **error)
{
  g_autoptr (GBytes) bytes = steg_working_copy_serialize (self->copy, error);
  g_autoptr (StegGated) gated = bytes != NULL ? steg_gate_examine (bytes, NULL, error) : NULL;

  if (gated == NULL || !steg_publish_new (path, bytes, error))
    return FALSE;
  if (path != self->path)
    replace_text (&self->path, path);
  remember_ours (self, gated->hash);
  return TRUE;
}

static gboolean
refuse_existing (const char *path, GError **error)
{
  struct stat status;

  if (lstat (path, &status) != 0)
    return TRUE;
  steg_error_set_errno (error, EEXIST, path);
  return FALSE;
}

StegStore *
steg_store_create (
  const char *path, GPtrArray *changes, const char *label, StegStoreUse use, GError **error)
{
  g_autoptr (StegStore) self = g_object_new (STEG_TYPE_STORE, NULL);

  g_return_val_if_fail (path != NULL && changes != NULL && label != NULL, NULL);

  self->use = use;
  self->document = steg_id_new ();
  if (!refuse_existing (path, error))
    return NULL;
  self->path = steg_file_resolve (path, error);
  if (self->path == NULL)
    return NULL;
  self->copy
    = steg_working_copy_new (use == STEG_STORE_WINDOW ? self->document : NULL, self->path, error);
  if (self->copy == NULL)
    return NULL;
  if (fill_new (self, changes, label, error) && publish_to_free_path (self, self->path, error))
    return g_steal_pointer (&self);
  steg_working_copy_abandon (self->copy);
  return NULL;
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

  if (!may_write (self, error))
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

  if (!may_write (self, error))
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
  return steg_log_list (database_of (self), error);
}

gboolean
steg_store_is_ahead (StegStore *self)
{
  g_return_val_if_fail (STEG_IS_STORE (self), FALSE);
  return self->copy != NULL
         && g_strcmp0 (self->published_head, steg_log_get_head (self->copy->log)) != 0;
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

/* Whether the user's file is what we know, or has only what we have as well. A file that does not
 * pass the gate is not ours to replace. */
static gboolean
find_theirs (StegStore *self, gboolean *moved_on, GError **error)
{
  g_autoptr (GError) problem = NULL;
  g_autoptr (StegGated) gated = NULL;
  StegFileMark mark;
  g_autoptr (GBytes) bytes = steg_file_read (self->path, G_MAXSIZE / 2, &mark, error);
  g_autofree char *hash = bytes != NULL ? steg_file_hash (bytes) : NULL;
  StegRelation     relation;

  if (hash == NULL)
    return FALSE;
  *moved_on = FALSE;
  if (g_strcmp0 (hash, self->seen) == 0)
    return TRUE;
  gated = steg_gate_examine (bytes, NULL, &problem);
  relation = gated != NULL ? steg_log_compare (self->copy->database, gated->database)
                           : STEG_RELATION_DIVERGED;
  *moved_on = relation != STEG_RELATION_SAME && relation != STEG_RELATION_BEHIND;
  if (!*moved_on)
    replace_text (&self->seen, hash);
  return TRUE;
}

static gboolean
publish_beside (StegStore *self, char **beside, GError **error)
{
  g_autofree char *author = steg_installation_author ();
  gint64           now = steg_clock_now ();

  for (guint n = 1; n < 100; n++)
    {
      g_autofree char *path = steg_publish_name_beside (self->path, author, now, n);
      g_autoptr (GError) problem = NULL;

      if (publish_to_free_path (self, path, &problem))
        {
          *beside = g_strdup (path);
          return steg_working_copy_move (self->copy, self->document, path, error);
        }
      if (!g_error_matches (problem, STEG_ERROR, STEG_ERROR_EXISTS))
        {
          g_propagate_error (error, g_steal_pointer (&problem));
          return FALSE;
        }
    }
  g_set_error (error, STEG_ERROR, STEG_ERROR_EXISTS, "%s: no free name beside it", self->path);
  return FALSE;
}

static gboolean
publish_over (StegStore *self, gboolean *moved_on, GError **error)
{
  g_autoptr (GBytes) bytes = steg_working_copy_serialize (self->copy, error);
  g_autoptr (StegGated) gated = bytes != NULL ? steg_gate_examine (bytes, NULL, error) : NULL;

  if (gated == NULL || !steg_publish_swap (self->path, bytes, self->seen, moved_on, error))
    return FALSE;
  if (!*moved_on)
    remember_ours (self, gated->hash);
  return TRUE;
}

gboolean
steg_store_publish (StegStore *self, StegPublished *outcome, char **beside, GError **error)
{
  gboolean moved_on = TRUE;

  g_return_val_if_fail (STEG_IS_STORE (self), FALSE);
  g_return_val_if_fail (outcome != NULL && beside != NULL, FALSE);

  *outcome = STEG_PUBLISHED;
  *beside = NULL;
  if (!steg_store_is_ahead (self))
    return TRUE;
  for (guint i = 0; i < TRIES; i++)
    {
      if (!find_theirs (self, &moved_on, error))
        return FALSE;
      if (moved_on)
        break;
      if (!publish_over (self, &moved_on, error))
        return FALSE;
      if (!moved_on)
        return TRUE;
    }
  *outcome = STEG_PUBLISHED_BESIDE;
  return publish_beside (self, beside, error);
}

gboolean
steg_store_publish_as (StegStore *self, const char *path, GError **error)
{
  g_autofree char *resolved = NULL;

  g_return_val_if_fail (STEG_IS_STORE (self) && path != NULL, FALSE);

  if (!may_write (self, error) || !refuse_existing (path, error))
    return FALSE;
  resolved = steg_file_resolve (path, error);
  return resolved != NULL && publish_to_free_path (self, resolved, error)
         && steg_working_copy_move (self->copy, self->document, resolved, error);
}

static gboolean
take_news (StegStore *self, StegGated *gated, StegLook *look, GPtrArray **changes, GError **error)
{
  switch (steg_log_compare (self->copy->database, gated->database))
    {
    case STEG_RELATION_FORWARD:
      *changes = steg_refresh (self->copy, gated->database, error);
      if (*changes == NULL)
        return FALSE;
      *look = STEG_LOOK_FORWARD;
      break;
    case STEG_RELATION_DIVERGED:
      *look = STEG_LOOK_DIVERGED;
      return TRUE;
    default:
      *look = STEG_LOOK_SAME;
    }
  remember_gated (self, gated);
  return TRUE;
}

gboolean
steg_store_look (StegStore *self, StegLook *look, GPtrArray **changes, GError **error)
{
  g_autoptr (StegGated) gated = NULL;
  StegFileMark mark;
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *hash = NULL;

  g_return_val_if_fail (STEG_IS_STORE (self), FALSE);
  g_return_val_if_fail (look != NULL && changes != NULL, FALSE);

  *look = STEG_LOOK_SAME;
  *changes = NULL;
  if (self->copy == NULL || steg_file_is_unchanged (self->path, &self->mark, self->taken))
    return TRUE;
  bytes = steg_file_read (self->path, G_MAXSIZE / 2, &mark, error);
  hash = bytes != NULL ? steg_file_hash (bytes) : NULL;
  if (hash == NULL)
    return FALSE;
  if (g_strcmp0 (hash, self->seen) == 0)
    {
      self->mark = mark;
      self->taken = g_get_real_time ();
      return TRUE;
    }
  gated = steg_gate_read (self->path, NULL, error);
  return gated != NULL && take_news (self, gated, look, changes, error);
}
