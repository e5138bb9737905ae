/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/steg-leftovers.h"

#include "base/steg-error.h"
#include "store/steg-gate.h"
#include "store/steg-log.h"
#include "store/steg-publish.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <sys/stat.h>

#define MOST_NAMES 100

/* The time of the last change of its name counts too: an exchange gives an old file a new one. */
static gboolean
is_settled (const char *path, gint64 seconds)
{
  GStatBuf status;

  return g_lstat (path, &status) == 0 && S_ISREG (status.st_mode)
         && MAX (status.st_mtime, status.st_ctime) + seconds <= g_get_real_time () / G_USEC_PER_SEC;
}

static gboolean
is_known (sqlite3 *ours, const StegGated *gated)
{
  StegRelation relation = steg_log_compare (ours, gated->database);

  return relation == STEG_RELATION_SAME || relation == STEG_RELATION_BEHIND;
}

/* Returns: its new name, owned; %NULL when it keeps the one it has. */
static char *
show (const char *leftover, const char *path, gint64 time)
{
  for (guint n = 1; n < MOST_NAMES; n++)
    {
      g_autofree char *name = steg_publish_name_beside (path, "", time, n);

      if (steg_publish_move (leftover, name))
        return g_steal_pointer (&name);
      if (errno != EEXIST)
        return NULL;
    }
  return NULL;
}

/* What cannot be read, is newer or is none of ours stays as it is. */
static char *
sweep_one (sqlite3 *ours, const char *leftover, const char *path)
{
  g_autoptr (GError) problem = NULL;
  g_autoptr (StegGated) gated = steg_gate_read (leftover, NULL, &problem);

  if (gated != NULL && !is_known (ours, gated))
    return show (leftover, path, gated->mark.modified / 1000);
  if (gated != NULL || g_error_matches (problem, STEG_ERROR, STEG_ERROR_DAMAGED))
    g_unlink (leftover);
  return NULL;
}

char *
steg_leftovers_sweep (sqlite3 *ours, const char *path, gint64 seconds)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *of = g_path_get_basename (path);
  g_autoptr (GDir) names = g_dir_open (folder, 0, NULL);
  char       *shown = NULL;
  const char *name;

  while (names != NULL && (name = g_dir_read_name (names)) != NULL)
    {
      g_autofree char *leftover = g_build_filename (folder, name, NULL);
      g_autofree char *now = NULL;

      if (!steg_publish_is_unfinished (name, of) || !is_settled (leftover, seconds))
        continue;
      now = sweep_one (ours, leftover, path);
      if (shown == NULL)
        shown = g_steal_pointer (&now);
    }
  return shown;
}
