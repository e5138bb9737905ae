/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/steg-application.h"
#include "app/steg-language.h"
#include "app/steg-window.h"
#include "model/steg-tables.h"
#include "support/other-framework.h"
#include "support/steg-assert.h"
#include "support/steg-layout-faults.h"
#include "support/steg-temporary-folder.h"

/* Every page of a programme of nine areas, three aspects and five levels, at three widths. */

#define TODAY (steg_date_new (2026, 5, 20))
#define QUIET_US 30000
#define PATIENCE_US 3000000

static const OtherFramework size = { 9, 3, 5 };
static const int            widths[] = { 360, 1024, 1920 };

static StegApplication *application;
static int              n_faults;

static void
settle (GtkWindow *window, int width)
{
  gint64 start = g_get_monotonic_time ();
  gint64 moved = start;

  while (g_get_monotonic_time () < start + PATIENCE_US
         && (g_get_monotonic_time () < moved + QUIET_US
             || gtk_widget_get_width (GTK_WIDGET (window)) != width))
    if (g_main_context_iteration (NULL, FALSE))
      moved = g_get_monotonic_time ();
    else
      g_usleep (1000);
}

static void
check_at (GtkWindow *window, const char *page, int width)
{
  g_autoptr (GPtrArray) faults = NULL;
  GtkAllocation given;
  int           frame;

  gtk_widget_get_allocation (GTK_WIDGET (window), &given);
  frame = given.width - gtk_widget_get_width (GTK_WIDGET (window));
  gtk_window_set_default_size (window, width + frame, 800);
  settle (window, width);
  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (window)), ==, width);
  faults = steg_layout_faults_find (window);
  n_faults += (int) faults->len;
  for (guint i = 0; i < faults->len; i++)
    g_test_message ("%s, %d px: %s", page, width, (const char *) faults->pdata[i]);
}

static gboolean
is_shown (gpointer window)
{
  return gtk_widget_get_width (window) > 0;
}

static void
walk (StegWindow *window)
{
  static const char *const views[]
    = { "overview", "assessment", "improvements", "timeline", "measures", "documents", "people" };

  steg_assert_soon (is_shown, window, 10);
  for (guint i = 0; i < G_N_ELEMENTS (views); i++)
    {
      g_action_group_change_action_state (G_ACTION_GROUP (window), "view",
                                          g_variant_new_string (views[i]));
      for (guint k = 0; k < G_N_ELEMENTS (widths); k++)
        check_at (GTK_WINDOW (window), views[i], widths[k]);
    }
}

static void
every_page_fits (gconstpointer language)
{
  g_autoptr (StegTemporaryFolder) folder = steg_temporary_folder_new ();
  g_autoptr (GError) error = NULL;
  g_autofree char *xml = steg_temporary_folder_dup_path (folder, "other.xml");
  g_autofree char *path = steg_temporary_folder_dup_path (folder, "other.stegvis");
  g_autoptr (GPtrArray) changes = other_framework_programme (&size, xml, language, TODAY);
  g_autoptr (StegSession) session
    = steg_session_create (path, changes, STEG_STORE_COMMAND, &error);
  StegWindow *window;

  g_assert_no_error (error);
  steg_language_set (language);
  n_faults = 0;
  window = steg_window_new (GTK_APPLICATION (application));
  steg_window_take_session (window, session);
  gtk_window_present (GTK_WINDOW (window));
  walk (window);
  gtk_window_destroy (GTK_WINDOW (window));
  g_assert_true (steg_session_close (session, NULL));
  g_assert_cmpint (n_faults, ==, 0);
}

int
main (int argc, char **argv)
{
  int result;

  g_test_init (&argc, &argv, NULL);
  steg_language_start ();
  application = steg_application_new ();
  g_application_set_flags (G_APPLICATION (application),
                           G_APPLICATION_NON_UNIQUE | G_APPLICATION_HANDLES_OPEN);
  g_assert_true (g_application_register (G_APPLICATION (application), NULL, NULL));
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  g_test_add_data_func ("/other-framework/sv/every_page_fits", "sv", every_page_fits);
  g_test_add_data_func ("/other-framework/en/every_page_fits", "en", every_page_fits);
  result = g_test_run ();
  g_object_unref (application);
  return result;
}
