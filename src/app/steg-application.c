/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/steg-application.h"

#include "app/steg-accelerators.h"
#include "app/steg-window.h"

#include <glib/gi18n.h>

struct _StegApplication
{
  AdwApplication parent;
};

G_DEFINE_FINAL_TYPE (StegApplication, steg_application, ADW_TYPE_APPLICATION)

static StegWindow *
find_window (StegApplication *self, const char *path)
{
  GList *windows = gtk_application_get_windows (GTK_APPLICATION (self));

  for (GList *link = windows; link != NULL; link = link->next)
    if (STEG_IS_WINDOW (link->data)
        && g_strcmp0 (steg_window_get_path (STEG_WINDOW (link->data)), path) == 0)
      return STEG_WINDOW (link->data);
  return NULL;
}

/* The window of @path (%NULL: one without a programme), new unless there is one. */
static void
present (StegApplication *self, const char *path)
{
  StegWindow *window = find_window (self, path);

  if (window == NULL && path != NULL)
    window = find_window (self, NULL);
  if (window == NULL)
    window = steg_window_new (GTK_APPLICATION (self));
  if (path != NULL && steg_window_get_path (window) == NULL)
    steg_window_open (window, path);
  gtk_window_present (GTK_WINDOW (window));
}

static void
quit_cb (GSimpleAction *action, GVariant *parameter, gpointer user_value)
{
  StegApplication *self = STEG_APPLICATION (user_value);
  g_autoptr (GList) windows = g_list_copy (gtk_application_get_windows (GTK_APPLICATION (self)));

  for (GList *link = windows; link != NULL; link = link->next)
    gtk_window_close (GTK_WINDOW (link->data));
}

static const GActionEntry entries[] = {
  { .name = "quit", .activate = quit_cb },
};

static void
steg_application_startup (GApplication *application)
{
  G_APPLICATION_CLASS (steg_application_parent_class)->startup (application);

  g_action_map_add_action_entries (G_ACTION_MAP (application), entries, G_N_ELEMENTS (entries),
                                   application);
  steg_accelerators_install (GTK_APPLICATION (application));
  gtk_window_set_default_icon_name (STEG_APPLICATION_ID);
}

static void
steg_application_activate (GApplication *application)
{
  present (STEG_APPLICATION (application), NULL);
}

static void
steg_application_open (GApplication *application, GFile **files, int n_files, const char *hint)
{
  for (int i = 0; i < n_files; i++)
    {
      g_autofree char *path = g_file_get_path (files[i]);

      if (path != NULL)
        present (STEG_APPLICATION (application), path);
    }
}

static void
steg_application_class_init (StegApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  application_class->startup = steg_application_startup;
  application_class->activate = steg_application_activate;
  application_class->open = steg_application_open;
}

static void
steg_application_init (StegApplication *self)
{
}

StegApplication *
steg_application_new (void)
{
  return g_object_new (STEG_TYPE_APPLICATION, "application-id", STEG_APPLICATION_ID, "flags",
                       G_APPLICATION_HANDLES_OPEN, "resource-base-path",
                       "/io/github/stegvis/Stegvis", NULL);
}
