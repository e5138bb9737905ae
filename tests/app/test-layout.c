/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/dialogs/steg-difference-dialog.h"
#include "app/dialogs/steg-framework-dialog.h"
#include "app/dialogs/steg-help-dialog.h"
#include "app/dialogs/steg-history-dialog.h"
#include "app/dialogs/steg-levels-dialog.h"
#include "app/dialogs/steg-new-dialog.h"
#include "app/dialogs/steg-plan-dialog.h"
#include "app/dialogs/steg-programme-dialog.h"
#include "app/dialogs/steg-shortcuts-dialog.h"
#include "app/steg-creation.h"
#include "app/steg-language.h"
#include "app/steg-window.h"
#include "exchange/steg-programme-xml.h"
#include "layout-fixture.h"
#include "model/steg-tables.h"

#include "support/steg-temporary-folder.h"

#define TODAY (steg_date_new (2026, 5, 20))
#define DOTS_PER_INCH (96 * 1024)
/* The narrowest window, with normal text. */
#define LEAST_WIDTH 360

/* One way to see the program. */
typedef struct
{
  const char      *language;
  GtkTextDirection direction;
  int              text_size; /* times the normal */
} Sight;

static const Sight sights[] = {
  { "en", GTK_TEXT_DIR_LTR, 1 },
  { "sv", GTK_TEXT_DIR_LTR, 1 },
  { "en", GTK_TEXT_DIR_RTL, 1 },
  { "sv", GTK_TEXT_DIR_RTL, 1 },
  { "sv", GTK_TEXT_DIR_LTR, 2 },
  { "en", GTK_TEXT_DIR_RTL, 2 },
};

/* At twice the size of text the narrowest window is twice as wide. */
static const struct
{
  int width;
  int height;
} sizes[] = { { 2560, 1300 }, { 1440, 860 }, { 1024, 700 }, { 720, 700 }, { 360, 700 } };

static void
check (GtkWindow *window, const char *page, const Sight *sight)
{
  layout_wait (window);
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    if (sizes[i].width >= LEAST_WIDTH * sight->text_size)
      layout_check_at (window, page, sizes[i].width, sizes[i].height);
}

static void
show_first (StegWindow *window, const StegTable *table, const char *action)
{
  StegProgramme *programme = steg_session_get_programme (steg_window_get_session (window));
  StegRecord    *first = steg_programme_at (programme, table, 0);

  g_action_group_activate_action (G_ACTION_GROUP (window), action,
                                  g_variant_new_string (steg_record_get_id (first)));
}

/* The owner of most, with somebody behind it. */
static void
show_person (StegWindow *window)
{
  StegSession   *session = steg_window_get_session (window);
  StegProgramme *programme = steg_session_get_programme (session);
  StegRecord    *person = steg_programme_at (programme, &steg_person_table, 0);
  StegEdit      *edit = steg_edit_new (programme, "Hold");
  const char    *id = steg_edit_add (edit, &steg_holder_table);

  steg_edit_link (edit, id, STEG_HOLDER_ROLE, steg_record_get_id (person));
  steg_edit_link (edit, id, STEG_HOLDER_HUMAN,
                  steg_record_get_id (steg_programme_at (programme, &steg_person_table, 1)));
  g_assert_true (steg_session_commit (session, edit, NULL));
  g_action_group_activate_action (G_ACTION_GROUP (window), "show-person",
                                  g_variant_new_string (steg_record_get_id (person)));
}

static void
check_views (StegWindow *window, const char *programme, const Sight *sight)
{
  static const char *const views[]
    = { "overview", "assessment", "improvements", "timeline", "measures", "documents", "people",
        "cycles" };

  for (guint i = 0; i < G_N_ELEMENTS (views); i++)
    {
      g_autofree char *page = g_strdup_printf ("%s of %s", views[i], programme);

      g_action_group_change_action_state (G_ACTION_GROUP (window), "view",
                                          g_variant_new_string (views[i]));
      check (GTK_WINDOW (window), page, sight);
    }
}

static StegSession *
create_sample (const char *path, const char *language)
{
  g_autoptr (GError) error = NULL;
  StegProgrammeXmlReading reading = { "pillmedtech", language, TODAY };
  g_autoptr (GPtrArray) changes = steg_programme_xml_sample (&reading, &error);
  StegSession *session = NULL;

  if (error == NULL)
    session = steg_session_create (path, changes, STEG_STORE_COMMAND, &error);
  g_assert_no_error (error);
  return session;
}

static void
check_sample (StegTemporaryFolder *folder, const Sight *sight)
{
  g_autofree char *path = steg_temporary_folder_dup_path (folder, "sample.stegvis");
  g_autoptr (StegSession) session = create_sample (path, sight->language);
  StegWindow *window = steg_window_new (layout_application ());
  int         width = LEAST_WIDTH * sight->text_size;

  steg_window_take_session (window, session);
  gtk_window_present (GTK_WINDOW (window));
  check_views (window, "the sample", sight);
  show_first (window, &steg_action_table, "show-action");
  check (GTK_WINDOW (window), "the detail of an action", sight);
  show_first (window, &steg_measure_table, "show-measure");
  check (GTK_WINDOW (window), "a measure", sight);
  show_first (window, &steg_document_table, "show-document");
  check (GTK_WINDOW (window), "a document", sight);
  layout_check_dialog (steg_history_dialog_new (GTK_WINDOW (window), session),
                       "the history", width);
  layout_check_dialog (steg_difference_dialog_new (GTK_WINDOW (window), session),
                       "what has changed", width);
  layout_check_dialog (steg_framework_dialog_new (GTK_WINDOW (window), session),
                       "the framework", width);
  layout_check_dialog (steg_levels_dialog_new (GTK_WINDOW (window), session), "the levels", width);
  layout_check_dialog (steg_programme_dialog_new (GTK_WINDOW (window), session),
                       "the name and goal", width);
  layout_check_dialog (steg_plan_dialog_new (GTK_WINDOW (window), session, NULL, STEG_GROUP_AREA),
                       "the plan on paper", width);
  layout_check_dialog (steg_new_dialog_new (GTK_WINDOW (window)), "a new programme", width);
  layout_check_dialog (steg_help_dialog_new (GTK_WINDOW (window)), "the help", width);
  layout_check_dialog (steg_shortcuts_dialog_new (GTK_WINDOW (window), NULL), "the shortcuts",
                       width);
  layout_check_gates (window, width);
  show_person (window);
  check (GTK_WINDOW (window), "the detail of a person", sight);
  layout_check_round (window, width);
  gtk_window_destroy (GTK_WINDOW (window));
  g_assert_true (steg_session_close (session, NULL));
}

static void
check_blank (StegTemporaryFolder *folder, const Sight *sight)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = steg_temporary_folder_dup_path (folder, "blank.stegvis");
  g_autoptr (StegSession) session
    = steg_creation_new (path, "Ours", "Organisation", sight->language, &error);
  StegWindow *window = steg_window_new (layout_application ());

  g_assert_no_error (error);
  gtk_window_present (GTK_WINDOW (window));
  check (GTK_WINDOW (window), "the start page", sight);
  steg_window_take_session (window, session);
  check_views (window, "an empty programme", sight);
  gtk_window_destroy (GTK_WINDOW (window));
  g_assert_true (steg_session_close (session, NULL));
}

static void
see (const Sight *sight)
{
  GtkSettings     *settings = gtk_settings_get_default ();
  g_autofree char *words = g_strdup_printf (
    "%s %s, text ×%d", sight->language,
    sight->direction == GTK_TEXT_DIR_RTL ? "right to left" : "left to right", sight->text_size);

  layout_describe (words);
  steg_language_set (sight->language);
  gtk_widget_set_default_direction (sight->direction);
  g_object_set (settings, "gtk-xft-dpi", DOTS_PER_INCH * sight->text_size, NULL);
}

static void
every_page_fits (gconstpointer sight)
{
  g_autoptr (StegTemporaryFolder) folder = steg_temporary_folder_new ();

  see (sight);
  check_sample (folder, sight);
  check_blank (folder, sight);
  g_assert_cmpuint (layout_take_faults (), ==, 0);
}

int
main (int argc, char **argv)
{
  layout_start (&argc, &argv);
  for (guint i = 0; i < G_N_ELEMENTS (sights); i++)
    {
      g_autofree char *path = g_strdup_printf (
        "/layout/%s/%s/%d/every_page_fits", sights[i].language,
        sights[i].direction == GTK_TEXT_DIR_RTL ? "rtl" : "ltr", sights[i].text_size);

      g_test_add_data_func (path, &sights[i], every_page_fits);
    }
  return layout_run ();
}
