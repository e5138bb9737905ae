/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/steg-recent.h"

#include <gtk/gtk.h>

#define MIME_TYPE "application/vnd.stegvis+sqlite3"

void
steg_recent_free (StegRecent *self)
{
  g_free (self->path);
  g_free (self->title);
  g_free (self);
}

void
steg_recent_add (const char *path, const char *title)
{
  char         *no_groups[] = { NULL };
  GtkRecentData facts = { .display_name = (char *) title,
                          .mime_type = (char *) MIME_TYPE,
                          .app_name = (char *) "Stegvis",
                          .app_exec = (char *) "stegvis %f",
                          .groups = no_groups };
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autofree char *uri = g_file_get_uri (file);

  gtk_recent_manager_add_full (gtk_recent_manager_get_default (), uri, &facts);
}

static StegRecent *
read_recent (GtkRecentInfo *info)
{
  g_autoptr (GFile) file = g_file_new_for_uri (gtk_recent_info_get_uri (info));
  g_autofree char *path = g_file_get_path (file);
  StegRecent      *recent;

  if (g_strcmp0 (gtk_recent_info_get_mime_type (info), MIME_TYPE) != 0 || path == NULL
      || !g_file_test (path, G_FILE_TEST_IS_REGULAR))
    return NULL;
  recent = g_new0 (StegRecent, 1);
  recent->path = g_steal_pointer (&path);
  recent->title = g_strdup (gtk_recent_info_get_display_name (info));
  recent->time = g_date_time_to_unix (gtk_recent_info_get_modified (info)) * G_USEC_PER_SEC;
  return recent;
}

static int
compare_latest_first (gconstpointer a, gconstpointer b)
{
  const StegRecent *first = *(StegRecent *const *) a;
  const StegRecent *second = *(StegRecent *const *) b;

  return (first->time < second->time) - (first->time > second->time);
}

GPtrArray *
steg_recent_list (void)
{
  GPtrArray *recents = g_ptr_array_new_with_free_func ((GDestroyNotify) steg_recent_free);
  GList     *infos = gtk_recent_manager_get_items (gtk_recent_manager_get_default ());

  for (GList *link = infos; link != NULL; link = link->next)
    {
      StegRecent *recent = read_recent (link->data);

      if (recent != NULL)
        g_ptr_array_add (recents, recent);
    }
  g_list_free_full (infos, (GDestroyNotify) gtk_recent_info_unref);
  g_ptr_array_sort (recents, compare_latest_first);
  return recents;
}
