/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/steg-installation.h"

#include "base/steg-error.h"
#include "base/steg-id.h"
#include "base/steg-text.h"
#include "store/steg-file.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

char *
steg_installation_folder (const char *part, GError **error)
{
  g_autofree char *folder = g_build_filename (g_get_user_state_dir (), "stegvis", part, NULL);

  if (g_mkdir_with_parents (folder, 0700) == 0)
    return g_steal_pointer (&folder);
  steg_error_set_folder_errno (error, errno, folder);
  return NULL;
}

static char *
read_id (const char *path)
{
  g_autofree char *text = NULL;

  if (!g_file_get_contents (path, &text, NULL, NULL) || !steg_id_is_valid (g_strchomp (text)))
    return NULL;
  return g_steal_pointer (&text);
}

/* Two processes may come here at once: the first link wins, both read it. */
static gboolean
make_id (const char *path, GError **error)
{
  g_autofree char *id = steg_id_new ();
  g_autofree char *beside = g_strdup_printf ("%s.%s", path, id);
  g_autoptr (GBytes) bytes = g_bytes_new (id, strlen (id));

  if (!steg_file_write_new (beside, bytes, 0600, error))
    return FALSE;
  if (link (beside, path) != 0 && read_id (path) == NULL)
    g_rename (beside, path);
  g_unlink (beside);
  return TRUE;
}

char *
steg_installation_id (GError **error)
{
  g_autofree char *folder = steg_installation_folder (NULL, error);
  g_autofree char *path = folder != NULL ? g_build_filename (folder, "installation", NULL) : NULL;
  char            *id = path != NULL ? read_id (path) : NULL;

  if (path == NULL || id != NULL)
    return id;
  if (!make_id (path, error))
    return NULL;
  id = read_id (path);
  if (id == NULL)
    g_set_error (error, STEG_ERROR, STEG_ERROR_FAILED, "%s: cannot be kept", path);
  return id;
}

static char *
author_path (GError **error)
{
  g_autofree char *folder = steg_installation_folder (NULL, error);

  return folder != NULL ? g_build_filename (folder, "author", NULL) : NULL;
}

static char *
system_author (void)
{
  const char *name = g_get_real_name ();
  char       *clean = NULL;

  if (name != NULL && strcmp (name, "Unknown") != 0)
    clean = steg_text_clean (name, STEG_TEXT_MAX_LINE);
  return clean != NULL ? clean : g_strdup ("");
}

char *
steg_installation_author (void)
{
  g_autofree char *path = author_path (NULL);
  g_autofree char *text = NULL;
  g_autofree char *chosen = NULL;

  if (path != NULL && g_file_get_contents (path, &text, NULL, NULL))
    chosen = steg_text_clean (text, STEG_TEXT_MAX_LINE);
  return chosen != NULL && *chosen != '\0' ? g_steal_pointer (&chosen) : system_author ();
}

gboolean
steg_installation_set_author (const char *name, GError **error)
{
  g_autofree char *path = author_path (error);
  g_autofree char *clean = steg_text_clean (name, STEG_TEXT_MAX_LINE);

  if (path == NULL)
    return FALSE;
  if (clean == NULL)
    {
      g_set_error_literal (error, STEG_ERROR, STEG_ERROR_INVALID, "author");
      return FALSE;
    }
  if (*clean != '\0')
    return g_file_set_contents_full (path, clean, -1, G_FILE_SET_CONTENTS_CONSISTENT, 0600, error);
  if (g_unlink (path) == 0 || errno == ENOENT)
    return TRUE;
  steg_error_set_errno (error, errno, path);
  return FALSE;
}
