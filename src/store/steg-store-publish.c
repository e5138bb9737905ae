/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/steg-store-private.h"

#include "base/steg-clock.h"
#include "base/steg-error.h"
#include "store/steg-installation.h"
#include "store/steg-publish.h"
#include "store/steg-refresh.h"

#include <errno.h>
#include <sys/stat.h>

/* How often a file may move on while we publish before we give up. */
#define TRIES 5

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
  self->is_apart = FALSE;
  if (self->copy != NULL)
    write_note (self);
}

void
steg_store_remember (StegStore *self, const StegGated *gated)
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

void
steg_store_recall (StegStore *self)
{
  g_autofree char *note = steg_working_copy_read_note (self->copy);
  g_auto (GStrv) lines = g_strsplit (note != NULL ? note : "", "\n", 4);

  if (g_strv_length (lines) < 3)
    return;
  replace_text (&self->seen, lines[0]);
  replace_text (&self->published_head, lines[1]);
  self->published_time = g_ascii_strtoll (lines[2], NULL, 10);
}

StegRelation
steg_store_compare (StegStore *self, const StegGated *gated)
{
  StegRelation relation = steg_log_compare (self->copy->database, gated->database);

  if (relation == STEG_RELATION_BEHIND && self->published_head != NULL
      && !steg_log_has (gated->database, self->published_head))
    return STEG_RELATION_DIVERGED;
  return relation;
}

/* A document that we cannot read ourselves is never published. */
static StegGated *
examine_ours (StegStore *self, GError **error)
{
  g_autoptr (GBytes) bytes = steg_working_copy_serialize (self->copy, error);

  return bytes != NULL ? steg_gate_examine (bytes, NULL, error) : NULL;
}

gboolean
steg_store_publish_first (StegStore *self, const char *path, GError **error)
{
  g_autoptr (StegGated) ours = examine_ours (self, error);

  if (ours == NULL || !steg_publish_new (path, ours->bytes, error))
    return FALSE;
  if (path != self->path)
    replace_text (&self->path, path);
  remember_ours (self, ours->hash);
  return TRUE;
}

gboolean
steg_store_is_free (const char *path, GError **error)
{
  struct stat status;

  if (lstat (path, &status) != 0)
    return TRUE;
  steg_error_set_errno (error, EEXIST, path);
  return FALSE;
}

/* Whether the user's file is what we know, or has only what we have as well. A file that does not
 * pass the gate is not ours to replace. */
static gboolean
find_theirs (StegStore *self, gboolean *moved_on, GError **error)
{
  g_autoptr (GError) problem = NULL;
  g_autoptr (StegGated) gated = NULL;
  StegFileMark mark;
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *hash = NULL;
  StegRelation     relation;

  *moved_on = FALSE;
  if (steg_file_is_unchanged (self->path, &self->mark, self->taken))
    return TRUE;
  bytes = steg_file_read (self->path, G_MAXSIZE / 2, &mark, error);
  hash = bytes != NULL ? steg_file_hash (bytes) : NULL;
  if (hash == NULL)
    return FALSE;
  if (g_strcmp0 (hash, self->seen) == 0)
    return TRUE;
  gated = steg_gate_examine (bytes, NULL, &problem);
  relation = gated != NULL ? steg_store_compare (self, gated) : STEG_RELATION_DIVERGED;
  *moved_on = relation != STEG_RELATION_SAME && relation != STEG_RELATION_BEHIND;
  if (!*moved_on)
    replace_text (&self->seen, hash);
  return TRUE;
}

static char *
write_beside (StegStore *self, GBytes *bytes, GError **error)
{
  g_autofree char *author = steg_installation_author ();
  gint64           now = steg_clock_now ();

  for (guint n = 1; n < 100; n++)
    {
      g_autofree char *path = steg_publish_name_beside (self->path, author, now, n);
      g_autoptr (GError) problem = NULL;

      if (steg_publish_new (path, bytes, &problem))
        return g_steal_pointer (&path);
      if (!g_error_matches (problem, STEG_ERROR, STEG_ERROR_EXISTS))
        {
          g_propagate_error (error, g_steal_pointer (&problem));
          return NULL;
        }
    }
  g_set_error (error, STEG_ERROR, STEG_ERROR_EXISTS, "%s: no free name beside it", self->path);
  return NULL;
}

char *
steg_store_keep_beside (StegStore *self, GError **error)
{
  g_autoptr (StegGated) ours = examine_ours (self, error);

  return ours != NULL ? write_beside (self, ours->bytes, error) : NULL;
}

static gboolean
publish_beside (StegStore *self, char **beside, GError **error)
{
  g_autoptr (StegGated) ours = examine_ours (self, error);

  *beside = ours != NULL ? write_beside (self, ours->bytes, error) : NULL;
  if (*beside == NULL)
    return FALSE;
  replace_text (&self->path, *beside);
  remember_ours (self, ours->hash);
  return steg_working_copy_move (self->copy, self->document, *beside, error);
}

static gboolean
publish_over (StegStore *self, gboolean *moved_on, GError **error)
{
  g_autoptr (StegGated) ours = examine_ours (self, error);

  if (ours == NULL
      || !steg_publish_swap (self->path, ours->bytes, ours->hash, self->seen, moved_on, error))
    return FALSE;
  if (!*moved_on)
    remember_ours (self, ours->hash);
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

  if (!steg_store_may_write (self, error) || !steg_store_is_free (path, error))
    return FALSE;
  resolved = steg_file_resolve (path, error);
  return resolved != NULL && steg_store_publish_first (self, resolved, error)
         && steg_working_copy_move (self->copy, self->document, resolved, error);
}

gboolean
steg_store_write_copy (StegStore *self, const char *path, GError **error)
{
  g_autoptr (StegGated) ours = NULL;

  g_return_val_if_fail (STEG_IS_STORE (self) && path != NULL, FALSE);

  if (!steg_store_may_write (self, error) || !steg_store_is_free (path, error))
    return FALSE;
  ours = examine_ours (self, error);
  return ours != NULL && steg_publish_new (path, ours->bytes, error);
}

static gboolean
take_news (StegStore *self, StegGated *gated, StegLook *look, GPtrArray **changes, GError **error)
{
  switch (steg_store_compare (self, gated))
    {
    case STEG_RELATION_FORWARD:
      *changes = steg_refresh (self->copy, gated->database, error);
      if (*changes == NULL)
        return FALSE;
      *look = STEG_LOOK_FORWARD;
      break;
    case STEG_RELATION_DIVERGED:
      *look = STEG_LOOK_DIVERGED;
      self->is_apart = TRUE;
      return TRUE;
    default:
      *look = STEG_LOOK_SAME;
    }
  steg_store_remember (self, gated);
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
      self->is_apart = FALSE;
      return TRUE;
    }
  gated = steg_gate_read (self->path, NULL, error);
  return gated != NULL && take_news (self, gated, look, changes, error);
}
