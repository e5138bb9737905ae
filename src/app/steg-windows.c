/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/steg-windows.h"

#include "app/steg-carry.h"
#include "app/steg-window-private.h"

/* Those of ours, the one that was used last first. Returns: (of StegWindow, borrowed) owned. */
static GPtrArray *
list_windows (GtkApplication *application)
{
  GPtrArray *windows = g_ptr_array_new ();

  for (GList *link = gtk_application_get_windows (application); link != NULL; link = link->next)
    if (STEG_IS_WINDOW (link->data))
      g_ptr_array_add (windows, link->data);
  return windows;
}

StegWindow *
steg_windows_find (GtkApplication *application, const char *path)
{
  g_autoptr (GPtrArray) windows = list_windows (application);

  for (guint i = 0; i < windows->len; i++)
    if (g_strcmp0 (steg_window_get_path (windows->pdata[i]), path) == 0)
      return windows->pdata[i];
  return NULL;
}

static void
copy_size (StegWindow *from, StegWindow *to)
{
  int width;
  int height;

  gtk_window_get_default_size (GTK_WINDOW (from), &width, &height);
  gtk_window_set_default_size (GTK_WINDOW (to), width, height);
  if (gtk_window_is_maximized (GTK_WINDOW (from)))
    gtk_window_maximize (GTK_WINDOW (to));
}

StegWindow *
steg_windows_duplicate (StegWindow *window)
{
  StegWindow *next;

  g_return_val_if_fail (STEG_IS_WINDOW (window), NULL);

  next = steg_window_new (gtk_window_get_application (GTK_WINDOW (window)));
  copy_size (window, next);
  if (steg_window_get_session (window) != NULL)
    {
      steg_window_take_session (next, steg_window_get_session (window));
      steg_window_set_view (next, steg_window_get_view (window));
    }
  else if (steg_window_get_path (window) != NULL)
    steg_window_open (next, steg_window_get_path (window));
  return next;
}

static void
carry_cb (StegPage *page, const char *view, gpointer next)
{
  StegPage   *fresh = steg_window_ensure_page (STEG_WINDOW (next), view);
  const char *shown = steg_page_get_shown (page);

  if (shown != NULL)
    steg_page_show_record (fresh, shown);
  steg_carry (GTK_WIDGET (page), GTK_WIDGET (fresh));
}

/* Dialogs that stand open keep what is typed in them, and now belong to @next. */
static void
carry_dialogs (StegWindow *window, StegWindow *next)
{
  GListModel *toplevels = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (toplevels); i++)
    {
      g_autoptr (GtkWindow) dialog = g_list_model_get_item (toplevels, i);

      if (gtk_window_get_transient_for (dialog) == GTK_WINDOW (window))
        gtk_window_set_transient_for (dialog, GTK_WINDOW (next));
    }
}

static void
rebuild (StegWindow *window)
{
  StegWindow *next;

  if (steg_window_get_session (window) != NULL)
    steg_session_settle (steg_window_get_session (window));
  next = steg_windows_duplicate (window);
  if (steg_window_get_session (window) != NULL)
    steg_window_foreach_page (window, carry_cb, next);
  gtk_window_present (GTK_WINDOW (next));
  carry_dialogs (window, next);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* The one that was used last comes last, and so on top. */
void
steg_windows_rebuild (GtkApplication *application)
{
  g_autoptr (GPtrArray) windows = NULL;

  g_return_if_fail (GTK_IS_APPLICATION (application));

  windows = list_windows (application);
  for (guint i = windows->len; i > 0; i--)
    rebuild (windows->pdata[i - 1]);
}
