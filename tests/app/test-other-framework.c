/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/dialogs/steg-difference-dialog.h"
#include "app/dialogs/steg-framework-dialog.h"
#include "app/dialogs/steg-levels-dialog.h"
#include "app/dialogs/steg-plan-dialog.h"
#include "app/pages/steg-improvements-page.h"
#include "app/steg-language.h"
#include "app/steg-presentation.h"
#include "app/steg-workshop.h"
#include "layout-fixture.h"
#include "model/steg-framework.h"
#include "model/steg-rounds.h"
#include "model/steg-tables.h"
#include "support/other-framework.h"
#include "support/steg-temporary-folder.h"

/* Every page and dialog of a programme of nine areas, three aspects and five levels. */

#define TODAY (steg_date_new (2026, 5, 20))

static const OtherFramework size = { 9, 3, 5 };
static const int            widths[] = { 360, 1024, 1920 };

static void
check (StegWindow *window, const char *page)
{
  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    layout_check_at (GTK_WINDOW (window), page, widths[i], 800);
}

static void
show (StegWindow *window, const char *view)
{
  g_action_group_change_action_state (G_ACTION_GROUP (window), "view",
                                      g_variant_new_string (view));
}

static void
check_views (StegWindow *window)
{
  static const char *const views[] = { "overview", "assessment", "improvements", "timeline",
                                       "measures", "documents", "people", "cycles" };

  layout_wait (GTK_WINDOW (window));
  for (guint i = 0; i < G_N_ELEMENTS (views); i++)
    {
      show (window, views[i]);
      check (window, views[i]);
    }
}

static GtkWidget *
find (GtkWidget *widget, GType type)
{
  GtkWidget *found = G_TYPE_CHECK_INSTANCE_TYPE (widget, type) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find (child, type);
  return found;
}

/* The board, and effort against effect. */
static void
check_improvements (StegWindow *window)
{
  static const char *const ways[] = { "as_board", "as_effort" };
  GtkWidget               *page;

  show (window, "improvements");
  page = find (GTK_WIDGET (window), STEG_TYPE_IMPROVEMENTS_PAGE);
  for (guint i = 0; i < G_N_ELEMENTS (ways); i++)
    {
      gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (gtk_widget_get_template_child (
                                      page, STEG_TYPE_IMPROVEMENTS_PAGE, ways[i])),
                                    TRUE);
      check (window, ways[i]);
    }
}

static void
check_dialogs (StegWindow *window, StegSession *session)
{
  for (guint i = 0; i < 2; i++)
    {
      layout_check_dialog (steg_difference_dialog_new (GTK_WINDOW (window), session),
                           "what has changed", widths[i]);
      layout_check_dialog (steg_framework_dialog_new (GTK_WINDOW (window), session),
                           "the framework", widths[i]);
      layout_check_dialog (steg_levels_dialog_new (GTK_WINDOW (window), session), "the levels",
                           widths[i]);
      layout_check_dialog (
        steg_plan_dialog_new (GTK_WINDOW (window), session, NULL, STEG_GROUP_AREA),
        "the plan on paper", widths[i]);
      layout_check_gates (window, widths[i]);
      layout_check_round (window, widths[i]);
    }
}

/* Every area on the screen of a room, and every slide. */
static void
check_stages (StegWindow *window, StegSession *session)
{
  StegProgramme *programme = steg_session_get_programme (session);
  g_autoptr (GPtrArray) areas = steg_framework_areas (programme);
  StegWorkshop *workshop
    = steg_workshop_begin (ADW_APPLICATION_WINDOW (window), session,
                           steg_rounds_get_current (programme), areas->pdata[0]);

  for (guint i = 0; i < areas->len; i++)
    {
      g_assert_true (steg_workshop_get_area (workshop) == areas->pdata[i]);
      layout_check_at (GTK_WINDOW (window), "workshop mode", 1920, 1080);
      gtk_widget_activate_action (GTK_WIDGET (workshop), "workshop.next-area", NULL);
    }
  gtk_widget_activate_action (GTK_WIDGET (workshop), "workshop.leave", NULL);
  steg_presentation_begin (ADW_APPLICATION_WINDOW (window), session);
  g_assert_cmpuint (steg_presentation_get_count (
                      steg_presentation_find (ADW_APPLICATION_WINDOW (window))),
                    >, 3 * areas->len);
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
  layout_describe (language);
  steg_language_set (language);
  window = steg_window_new (layout_application ());
  steg_window_take_session (window, session);
  gtk_window_present (GTK_WINDOW (window));
  check_views (window);
  check_improvements (window);
  check_dialogs (window, session);
  check_stages (window, session);
  gtk_window_destroy (GTK_WINDOW (window));
  g_assert_true (steg_session_close (session, NULL));
  g_assert_cmpuint (layout_take_faults (), ==, 0);
}

int
main (int argc, char **argv)
{
  layout_start (&argc, &argv);
  g_test_add_data_func ("/other-framework/sv/every_page_fits", "sv", every_page_fits);
  g_test_add_data_func ("/other-framework/en/every_page_fits", "en", every_page_fits);
  return layout_run ();
}
