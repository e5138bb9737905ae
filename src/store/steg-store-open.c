/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/steg-store-private.h"

#include "base/steg-error.h"
#include "base/steg-id.h"
#include "store/steg-leftovers.h"

#include <errno.h>
#include <stdlib.h>

/* After so long nobody is publishing any more. */
#define UNTOUCHED_SECONDS (60 * 60)

static gboolean
take_theirs (StegStore *self, const StegGated *gated, GError **error)
{
  if (!steg_working_copy_replace (self->copy, gated->database, error))
    return FALSE;
  steg_store_remember (self, gated);
  return TRUE;
}

/* The file that was asked for is opened, and ours is put beside it. Where that cannot be done, ours
 * is opened: publishing will say why, and try again. */
static gboolean
keep_both (StegStore *self, const StegGated *gated, GError **error)
{
  self->kept = steg_store_keep_beside (self, NULL);
  if (self->kept != NULL)
    return take_theirs (self, gated, error);
  self->is_apart = TRUE;
  return TRUE;
}

/* Commits of an interrupted run are kept: where the file has what we knew or less, they are simply
 * there. */
static gboolean
join (StegStore *self, const StegGated *gated, GError **error)
{
  StegRelation relation;

  steg_store_recall (self);
  relation = steg_store_compare (self, gated);
  if (relation == STEG_RELATION_DIVERGED)
    return keep_both (self, gated, error);
  if (relation == STEG_RELATION_FORWARD
      || (relation == STEG_RELATION_SAME && g_strcmp0 (self->seen, gated->hash) != 0))
    return take_theirs (self, gated, error);
  steg_store_remember (self, gated);
  return TRUE;
}

static gboolean
fill_copy (StegStore *self, StegGated *gated, GError **error)
{
  g_autoptr (GError) problem = NULL;

  if (steg_working_copy_find (self->copy, &problem))
    return join (self, gated, error);
  if (!steg_error_pass (g_steal_pointer (&problem), error)
      || !steg_working_copy_make (self->copy, gated->database, error))
    return FALSE;
  steg_store_remember (self, gated);
  return TRUE;
}

/* What an interrupted publication left; @self is open. */
static void
sweep (StegStore *self)
{
  g_autofree char *shown
    = steg_leftovers_sweep (self->copy->database, self->path, UNTOUCHED_SECONDS);

  if (self->kept == NULL)
    self->kept = g_steal_pointer (&shown);
}

static gboolean
open_copy (StegStore *self, StegGated *gated, GError **error)
{
  gboolean is_kept = self->use == STEG_STORE_WINDOW;

  self->copy = steg_working_copy_new (is_kept ? self->document : NULL, self->path, error);
  if (self->copy == NULL || !fill_copy (self, gated, error))
    return FALSE;
  if (is_kept)
    sweep (self);
  return TRUE;
}

/* Goes on with the working copy of @document if the file is, byte for byte, what we last published
 * or saw: it has passed the gate then. */
static gboolean
resume (StegStore *self, const char *document, GBytes *bytes, const StegFileMark *mark)
{
  g_autofree char *hash = steg_file_hash (bytes);

  self->copy = steg_working_copy_new (document, self->path, NULL);
  if (self->copy != NULL && steg_working_copy_find (self->copy, NULL))
    {
      steg_store_recall (self);
      if (g_strcmp0 (self->seen, hash) == 0)
        {
          self->document = g_strdup (document);
          self->mark = *mark;
          self->taken = g_get_real_time ();
          return TRUE;
        }
    }
  g_clear_pointer (&self->copy, steg_working_copy_free);
  return FALSE;
}

static gboolean
resume_any (StegStore *self)
{
  g_auto (GStrv) documents = steg_working_copy_list_documents (self->path);
  StegFileMark mark;
  g_autoptr (GBytes) bytes = NULL;

  if (documents[0] != NULL)
    bytes = steg_file_read (self->path, G_MAXSIZE / 2, &mark, NULL);
  for (guint i = 0; bytes != NULL && documents[i] != NULL; i++)
    if (resume (self, documents[i], bytes, &mark))
      {
        sweep (self);
        return TRUE;
      }
  return FALSE;
}

static char *
resolve_existing (const char *path, GError **error)
{
  char *real = realpath (path, NULL);
  char *resolved = g_strdup (real);

  if (real == NULL)
    steg_error_set_errno (error, errno, path);
  free (real);
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
  if (use == STEG_STORE_WINDOW && resume_any (self))
    return g_steal_pointer (&self);
  gated = steg_gate_read (self->path, cancellable, error);
  if (gated == NULL)
    return NULL;
  self->document = g_strdup (gated->document);
  if (use != STEG_STORE_LOOK)
    return open_copy (self, gated, error) ? g_steal_pointer (&self) : NULL;
  steg_store_remember (self, gated);
  steg_gated_keep (gated);
  self->gated = g_steal_pointer (&gated);
  return g_steal_pointer (&self);
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
  done = steg_store_run (self, "create", changes, label, NULL, error);
  return done != NULL;
}

StegStore *
steg_store_create (
  const char *path, GPtrArray *changes, const char *label, StegStoreUse use, GError **error)
{
  g_autoptr (StegStore) self = g_object_new (STEG_TYPE_STORE, NULL);

  g_return_val_if_fail (path != NULL && changes != NULL && label != NULL, NULL);

  self->use = use;
  self->document = steg_id_new ();
  if (!steg_store_is_free (path, error))
    return NULL;
  self->path = steg_file_resolve (path, error);
  if (self->path == NULL)
    return NULL;
  self->copy
    = steg_working_copy_new (use == STEG_STORE_WINDOW ? self->document : NULL, self->path, error);
  if (self->copy == NULL)
    return NULL;
  if (fill_new (self, changes, label, error) && steg_store_publish_first (self, self->path, error))
    return g_steal_pointer (&self);
  steg_working_copy_abandon (self->copy);
  return NULL;
}
