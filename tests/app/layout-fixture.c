/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "layout-fixture.h"

#include "app/dialogs/steg-gate-dialog.h"
#include "app/dialogs/steg-round-dialog.h"
#include "app/dialogs/steg-voting-dialog.h"
#include "app/steg-application.h"
#include "app/steg-language.h"
#include "base/steg-clock.h"
#include "model/steg-tables.h"
#include "support/steg-assert.h"
#include "support/steg-layout-faults.h"

#define QUIET_US 30000
#define PATIENCE_US 3000000
#define MOST_LOOKS 3

static StegApplication *application;
static char            *description;
static guint            n_faults;

void
layout_start (int *argc, char ***argv)
{
  g_test_init (argc, argv, NULL);
  steg_language_start ();
  application = steg_application_new ();
  g_application_set_flags (G_APPLICATION (application),
                           G_APPLICATION_NON_UNIQUE | G_APPLICATION_HANDLES_OPEN);
  g_assert_true (g_application_register (G_APPLICATION (application), NULL, NULL));
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
}

int
layout_run (void)
{
  int result = g_test_run ();

  g_clear_pointer (&description, g_free);
  g_object_unref (application);
  return result;
}

GtkApplication *
layout_application (void)
{
  return GTK_APPLICATION (application);
}

void
layout_describe (const char *sight)
{
  g_free (description);
  description = g_strdup (sight);
}

guint
layout_take_faults (void)
{
  guint n = n_faults;

  n_faults = 0;
  return n;
}

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

static gboolean
is_shown (gpointer window)
{
  return gtk_widget_get_width (window) > 0;
}

void
layout_wait (GtkWindow *window)
{
  steg_assert_soon (is_shown, window, 10);
}

/* What the window's own edge takes of its width. */
static int
frame_of (GtkWindow *window)
{
  GtkAllocation given;

  gtk_widget_get_allocation (GTK_WIDGET (window), &given);
  return given.width - gtk_widget_get_width (GTK_WIDGET (window));
}

/* What is wrong with @window at @width. On a busy machine it may not be laid out when it seems to
 * be: a fault is one that stays. */
static GPtrArray *
find_faults (GtkWindow *window, int width)
{
  GPtrArray *faults = NULL;

  for (guint i = 0; i < MOST_LOOKS && (faults == NULL || faults->len > 0); i++)
    {
      settle (window, width);
      g_clear_pointer (&faults, g_ptr_array_unref);
      faults = steg_layout_faults_find (window);
      if (gtk_widget_get_width (GTK_WIDGET (window)) != width)
        g_ptr_array_add (faults, g_strdup ("the window has another width"));
    }
  return faults;
}

void
layout_check_at (GtkWindow *window, const char *page, int width, int height)
{
  g_autoptr (GPtrArray) faults = NULL;

  gtk_window_set_default_size (window, width + frame_of (window), height);
  faults = find_faults (window, width);
  for (guint i = 0; i < faults->len; i++)
    g_test_message ("%s, %d px, %s: %s", page, width, description,
                    (const char *) faults->pdata[i]);
  n_faults += faults->len;
}

void
layout_check_dialog (gpointer dialog, const char *page, int width)
{
  GtkWindow *window = GTK_WINDOW (dialog);

  gtk_window_present (window);
  layout_wait (window);
  layout_check_at (window, page, width, 640);
  gtk_window_destroy (window);
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
  steg_edit_date (edit, id, STEG_ROUND_HELD_ON, steg_clock_today ());
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
check_answers (StegWindow *window, StegRecord *round, int width)
{
  StegVotingDialog *dialog
    = steg_voting_dialog_new (GTK_WIDGET (window), round, STEG_VOTING_IN_A_FILE);

  gtk_widget_activate (gtk_window_get_focus (GTK_WINDOW (dialog)));
  layout_check_dialog (dialog, "the answers of a person", width);
}

static void
check_state (StegWindow *window, StegRecord *round, const char *state, int width)
{
  g_autofree char *page = g_strdup_printf ("a round that is %s", state);

  layout_check_at (GTK_WINDOW (window), page, width, 700);
  layout_check_dialog (steg_round_dialog_new (GTK_WIDGET (window), round), page, width);
}

void
layout_check_round (StegWindow *window, int width)
{
  const StegChoice *states = steg_round_table.fields[STEG_ROUND_STATE].choices;
  StegRecord       *round = start_round (window);

  g_action_group_change_action_state (G_ACTION_GROUP (window), "view",
                                      g_variant_new_string ("assessment"));
  for (int state = 0; states[state].key != NULL; state++)
    {
      enter_state (window, round, state);
      check_state (window, round, states[state].key, width);
      if (state != STEG_ROUND_STATE_VOTING)
        continue;
      layout_check_dialog (
        steg_voting_dialog_new (GTK_WIDGET (window), round, STEG_VOTING_IN_THE_ROOM), "who votes",
        width);
      check_answers (window, round, width);
    }
  layout_check_dialog (steg_round_dialog_new (GTK_WIDGET (window), NULL), "a new round", width);
}

void
layout_check_gates (StegWindow *window, int width)
{
  StegProgramme *programme = steg_session_get_programme (steg_window_get_session (window));

  for (guint i = 0; i < steg_programme_count (programme, &steg_cycle_table); i++)
    layout_check_dialog (steg_gate_dialog_new (GTK_WIDGET (window),
                                               steg_programme_at (programme, &steg_cycle_table, i),
                                               STEG_PHASE_ACT),
                         "the close of a cycle", width);
}
