/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/dialogs/steg-difference-dialog.h"
#include "app/dialogs/steg-framework-dialog.h"
#include "app/dialogs/steg-gate-dialog.h"
#include "app/dialogs/steg-help-dialog.h"
#include "app/dialogs/steg-history-dialog.h"
#include "app/dialogs/steg-levels-dialog.h"
#include "app/dialogs/steg-new-dialog.h"
#include "app/dialogs/steg-plan-dialog.h"
#include "app/dialogs/steg-round-dialog.h"
#include "app/dialogs/steg-shortcuts-dialog.h"
#include "app/dialogs/steg-voting-dialog.h"
#include "app/steg-application.h"
#include "app/steg-creation.h"
#include "app/steg-language.h"
#include "app/steg-window.h"
#include "exchange/steg-programme-xml.h"
#include "model/steg-tables.h"

#include "support/steg-assert.h"
#include "support/steg-layout-faults.h"
#include "support/steg-temporary-folder.h"

#define TODAY (steg_date_new (2026, 5, 20))
#define DOTS_PER_INCH (96 * 1024)
/* The narrowest window, with normal text. */
#define LEAST_WIDTH 360
#define QUIET_US 30000
#define PATIENCE_US 3000000

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
report (const char *page, const Sight *sight, int width, const char *fault)
{
  g_test_message ("%s, %d px, %s %s, text ×%d: %s", page, width, sight->language,
                  sight->direction == GTK_TEXT_DIR_RTL ? "right to left" : "left to right",
                  sight->text_size, fault);
  n_faults++;
}

/* What the window's own edge takes of its width. */
static int
frame_of (GtkWindow *window)
{
  GtkAllocation given;

  gtk_widget_get_allocation (GTK_WIDGET (window), &given);
  return given.width - gtk_widget_get_width (GTK_WIDGET (window));
}

static gboolean
is_shown (gpointer window)
{
  return gtk_widget_get_width (window) > 0;
}

static void
check_at (GtkWindow *window, const char *page, const Sight *sight, int width, int height)
{
  g_autoptr (GPtrArray) faults = NULL;
  int given;

  gtk_window_set_default_size (window, width + frame_of (window), height);
  settle (window, width);
  given = gtk_widget_get_width (GTK_WIDGET (window));
  faults = steg_layout_faults_find (window);
  if (given != width)
    g_ptr_array_add (faults, g_strdup_printf ("the window is %d px wide", given));
  for (guint i = 0; i < faults->len; i++)
    report (page, sight, width, faults->pdata[i]);
}

static void
check (GtkWindow *window, const char *page, const Sight *sight)
{
  steg_assert_soon (is_shown, window, 10);
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    if (sizes[i].width >= LEAST_WIDTH * sight->text_size)
      check_at (window, page, sight, sizes[i].width, sizes[i].height);
}

static void
check_dialog (gpointer dialog, const char *page, const Sight *sight)
{
  GtkWindow *window = GTK_WINDOW (dialog);

  gtk_window_present (window);
  steg_assert_soon (is_shown, window, 10);
  check_at (window, page, sight, LEAST_WIDTH * sight->text_size, 640);
  gtk_window_destroy (window);
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

/* A round that everybody of the programme takes part in. */
static StegRecord *
start_round (StegWindow *window)
{
  StegSession     *session = steg_window_get_session (window);
  StegProgramme   *programme = steg_session_get_programme (session);
  StegEdit        *edit = steg_edit_new (programme, "Round");
  g_autofree char *id = g_strdup (steg_edit_add (edit, &steg_round_table));

  steg_edit_text (edit, id, STEG_ROUND_TITLE, "Autumn");
  steg_edit_date (edit, id, STEG_ROUND_HELD_ON, TODAY);
  for (guint i = 0; i < steg_programme_count (programme, &steg_person_table); i++)
    {
      const char *const parts[]
        = { id, steg_record_get_id (steg_programme_at (programme, &steg_person_table, i)), NULL };

      steg_edit_ensure (edit, &steg_participant_table, parts);
    }
  g_assert_true (steg_session_commit (session, edit, NULL));
  return steg_programme_find (programme, id);
}

static void
enter_state (StegWindow *window, StegRecord *round, int state)
{
  StegSession *session = steg_window_get_session (window);
  StegEdit    *edit = steg_edit_new (steg_session_get_programme (session), "State");

  steg_edit_choice (edit, steg_record_get_id (round), STEG_ROUND_STATE, state);
  g_assert_true (steg_session_commit (session, edit, NULL));
}

/* All that is asked of one person. */
static void
check_answers (StegWindow *window, StegRecord *round, const Sight *sight)
{
  StegVotingDialog *dialog
    = steg_voting_dialog_new (GTK_WIDGET (window), round, STEG_VOTING_IN_A_FILE);

  gtk_widget_activate (gtk_window_get_focus (GTK_WINDOW (dialog)));
  check_dialog (dialog, "the answers of a person", sight);
}

static void
check_state (StegWindow *window, StegRecord *round, const char *state, const Sight *sight)
{
  g_autofree char *page = g_strdup_printf ("a round that is %s", state);

  check_at (GTK_WINDOW (window), page, sight, LEAST_WIDTH * sight->text_size, 700);
  check_dialog (steg_round_dialog_new (GTK_WIDGET (window), round), page, sight);
}

/* A round on its way from state to state, with its dialogs. */
static void
check_round (StegWindow *window, const Sight *sight)
{
  const StegChoice *states = steg_round_table.fields[STEG_ROUND_STATE].choices;
  StegRecord       *round = start_round (window);

  g_action_group_change_action_state (G_ACTION_GROUP (window), "view",
                                      g_variant_new_string ("assessment"));
  for (int state = 0; states[state].key != NULL; state++)
    {
      enter_state (window, round, state);
      check_state (window, round, states[state].key, sight);
      if (state != STEG_ROUND_STATE_VOTING)
        continue;
      check_dialog (
        steg_voting_dialog_new (GTK_WIDGET (window), round, STEG_VOTING_IN_THE_ROOM), "who votes",
        sight);
      check_answers (window, round, sight);
    }
  check_dialog (steg_round_dialog_new (GTK_WIDGET (window), NULL), "a new round", sight);
}

/* The gate with most to ask: what becomes of each action that is not finished. */
static void
check_gates (StegWindow *window, const Sight *sight)
{
  StegProgramme *programme = steg_session_get_programme (steg_window_get_session (window));

  for (guint i = 0; i < steg_programme_count (programme, &steg_cycle_table); i++)
    check_dialog (steg_gate_dialog_new (GTK_WIDGET (window),
                                        steg_programme_at (programme, &steg_cycle_table, i),
                                        STEG_PHASE_ACT),
                  "the close of a cycle", sight);
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
  StegWindow *window = steg_window_new (GTK_APPLICATION (application));

  steg_window_take_session (window, session);
  gtk_window_present (GTK_WINDOW (window));
  check_views (window, "the sample", sight);
  show_first (window, &steg_action_table, "show-action");
  check (GTK_WINDOW (window), "the detail of an action", sight);
  show_first (window, &steg_measure_table, "show-measure");
  check (GTK_WINDOW (window), "a measure", sight);
  show_first (window, &steg_document_table, "show-document");
  check (GTK_WINDOW (window), "a document", sight);
  check_dialog (steg_history_dialog_new (GTK_WINDOW (window), session), "the history", sight);
  check_dialog (steg_difference_dialog_new (GTK_WINDOW (window), session), "what has changed",
                sight);
  check_dialog (steg_framework_dialog_new (GTK_WINDOW (window), session), "the framework", sight);
  check_dialog (steg_levels_dialog_new (GTK_WINDOW (window), session), "the levels", sight);
  check_dialog (steg_plan_dialog_new (GTK_WINDOW (window), session, NULL, STEG_GROUP_AREA),
                "the plan on paper", sight);
  check_dialog (steg_new_dialog_new (GTK_WINDOW (window)), "a new programme", sight);
  check_dialog (steg_help_dialog_new (GTK_WINDOW (window)), "the help", sight);
  check_dialog (steg_shortcuts_dialog_new (GTK_WINDOW (window)), "the shortcuts", sight);
  check_gates (window, sight);
  show_person (window);
  check (GTK_WINDOW (window), "the detail of a person", sight);
  check_round (window, sight);
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
  StegWindow *window = steg_window_new (GTK_APPLICATION (application));

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
  GtkSettings *settings = gtk_settings_get_default ();

  steg_language_set (sight->language);
  gtk_widget_set_default_direction (sight->direction);
  g_object_set (settings, "gtk-xft-dpi", DOTS_PER_INCH * sight->text_size, NULL);
}

static void
every_page_fits (gconstpointer sight)
{
  g_autoptr (StegTemporaryFolder) folder = steg_temporary_folder_new ();

  n_faults = 0;
  see (sight);
  check_sample (folder, sight);
  check_blank (folder, sight);
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
  for (guint i = 0; i < G_N_ELEMENTS (sights); i++)
    {
      g_autofree char *path = g_strdup_printf (
        "/layout/%s/%s/%d/every_page_fits", sights[i].language,
        sights[i].direction == GTK_TEXT_DIR_RTL ? "rtl" : "ltr", sights[i].text_size);

      g_test_add_data_func (path, &sights[i], every_page_fits);
    }
  result = g_test_run ();
  g_object_unref (application);
  return result;
}
