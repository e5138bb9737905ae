/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/steg-workshop.h"

#include "app/steg-application.h"
#include "app/steg-countdown.h"
#include "app/steg-creation.h"
#include "app/steg-preferences.h"
#include "app/steg-stage.h"
#include "app/steg-window.h"
#include "app/widgets/steg-chart-view.h"
#include "app/widgets/steg-parking.h"
#include "model/steg-framework.h"
#include "model/steg-rounds.h"
#include "model/steg-tables.h"
#include "session/steg-voting.h"
#include "support/steg-assert.h"
#include "support/steg-temporary-folder.h"

#include <string.h>

#define SECRET "Nobody reads this yet"
#define N_VOTERS 3

static StegApplication *application;

/* A window in which a group talks about a round. */
typedef struct
{
  StegSession   *session;
  StegProgramme *programme;
  StegWindow    *window;
  StegRecord    *round;
  StegRecord    *area;
  StegRecord    *aspect; /* the first */
  StegWorkshop  *workshop;
} Room;

static void
add_round (Room *self, StegRoundState state)
{
  StegEdit        *edit = steg_edit_new (self->programme, "Round");
  const char      *id = steg_edit_add (edit, &steg_round_table);
  g_autofree char *kept = g_strdup (id);

  steg_edit_text (edit, id, STEG_ROUND_TITLE, "In the room");
  steg_edit_choice (edit, id, STEG_ROUND_STATE, (int) state);
  for (guint i = 0; i < N_VOTERS; i++)
    {
      g_autofree char  *name = g_strdup_printf ("Person %u", i);
      const char       *person = steg_edit_add (edit, &steg_person_table);
      const char *const parts[] = { kept, person, NULL };

      steg_edit_text (edit, person, STEG_PERSON_NAME, name);
      steg_edit_ensure (edit, &steg_participant_table, parts);
    }
  g_assert_true (steg_session_commit (self->session, edit, NULL));
  self->round = steg_programme_find (self->programme, kept);
}

static Room
enter (StegTemporaryFolder *folder, StegRoundState state)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = steg_temporary_folder_dup_path (folder, "programme.stegvis");
  g_autoptr (GPtrArray) areas = NULL;
  g_autoptr (GPtrArray) aspects = NULL;
  Room self = { 0 };

  self.session = steg_creation_new (path, "Road to 3", "Organisation", "en", &error);
  g_assert_no_error (error);
  self.programme = steg_session_get_programme (self.session);
  add_round (&self, state);
  areas = steg_framework_areas (self.programme);
  aspects = steg_framework_aspects (self.programme);
  self.area = areas->pdata[1];
  self.aspect = aspects->pdata[0];
  self.window = steg_window_new (GTK_APPLICATION (application));
  steg_window_take_session (self.window, self.session);
  gtk_window_present (GTK_WINDOW (self.window));
  self.workshop = steg_workshop_begin (ADW_APPLICATION_WINDOW (self.window), self.session,
                                       self.round, self.area);
  return self;
}

static void
end (Room *self)
{
  g_object_ref (self->window);
  gtk_window_destroy (GTK_WINDOW (self->window));
  steg_assert_finalizes (self->window);
  steg_assert_finalizes (self->session);
}

/* Whether @key means anything. */
static gboolean
press_with (Room *self, guint key, GdkModifierType state)
{
  g_autoptr (GListModel) controllers
    = gtk_widget_observe_controllers (GTK_WIDGET (self->workshop));
  gboolean handled = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GObject) controller = g_list_model_get_item (controllers, i);

      if (!GTK_IS_EVENT_CONTROLLER_KEY (controller))
        continue;
      g_signal_emit_by_name (controller, "key-pressed", key, 0, state, &handled);
      break;
    }
  return handled;
}

static gboolean
press (Room *self, guint key)
{
  return press_with (self, key, 0);
}

static int
rated (Room *self)
{
  return steg_rounds_rated_level (self->programme, self->round, self->area, self->aspect);
}

/* Person @person votes for @level in the first aspect. */
static void
vote (Room *self, guint person, int level)
{
  g_autoptr (StegBallot) ballot = steg_ballot_new (
    steg_session_get_document (self->session), self->round,
    steg_record_get_id (steg_programme_at (self->programme, &steg_person_table, person)));
  StegBallotFault fault;

  steg_ballot_answer (ballot, steg_record_get_id (self->area), steg_record_get_id (self->aspect),
                      level, SECRET);
  g_assert_true (steg_voting_take (self->session, self->round, ballot, FALSE, &fault, NULL));
}

static void
a_number_rates_and_one_undo_takes_it_back (StegTemporaryFolder *folder)
{
  Room room = enter (folder, STEG_ROUND_STATE_TALKING);

  g_assert_true (press (&room, GDK_KEY_2));
  g_assert_cmpint (rated (&room), ==, 2);
  g_assert_true (press (&room, GDK_KEY_KP_3));
  g_assert_cmpint (rated (&room), ==, 3);
  press (&room, GDK_KEY_9);
  g_assert_cmpint (rated (&room), ==, 3);
  g_action_group_activate_action (G_ACTION_GROUP (room.window), "undo", NULL);
  g_assert_cmpint (rated (&room), ==, 2);
  g_action_group_activate_action (G_ACTION_GROUP (room.window), "undo", NULL);
  g_assert_cmpint (rated (&room), ==, 0);
  g_assert_false (press_with (&room, GDK_KEY_z, GDK_CONTROL_MASK));
  end (&room);
}

static void
arrows_go_through_aspects_and_areas (StegTemporaryFolder *folder)
{
  Room room = enter (folder, STEG_ROUND_STATE_TALKING);

  g_assert_cmpuint (steg_workshop_get_row (room.workshop), ==, 1);
  press (&room, GDK_KEY_Down);
  g_assert_cmpuint (steg_workshop_get_row (room.workshop), ==, 2);
  press (&room, GDK_KEY_Up);
  press (&room, GDK_KEY_Up);
  press (&room, GDK_KEY_Up);
  g_assert_cmpuint (steg_workshop_get_row (room.workshop), ==, 0);
  press (&room, GDK_KEY_Right);
  g_assert_true (steg_workshop_get_area (room.workshop) != room.area);
  g_assert_cmpuint (steg_workshop_get_row (room.workshop), ==, 1);
  press (&room, GDK_KEY_Left);
  g_assert_true (steg_workshop_get_area (room.workshop) == room.area);
  end (&room);
}

static void
nothing_is_rated_and_no_vote_is_there_before_reveal (StegTemporaryFolder *folder)
{
  Room room = enter (folder, STEG_ROUND_STATE_VOTING);

  vote (&room, 0, 1);
  vote (&room, 1, 2);
  vote (&room, 2, 4);
  press (&room, GDK_KEY_2);
  g_assert_cmpint (rated (&room), ==, 0);
  g_assert_nonnull (strstr (steg_workshop_get_note (room.workshop), "Reveal the votes first"));
  g_assert_cmpuint (steg_programme_count (room.programme, &steg_vote_table), ==, 0);
  press (&room, GDK_KEY_r);
  g_assert_cmpuint (steg_programme_count (room.programme, &steg_vote_table), ==, 3);
  g_assert_cmpuint (steg_voting_count (room.session, room.round), ==, 0);
  end (&room);
}

static void
enter_agrees_on_the_median_and_then_on_the_suggestion (StegTemporaryFolder *folder)
{
  Room  room = enter (folder, STEG_ROUND_STATE_VOTING);
  guint n_aspects = steg_programme_count (room.programme, &steg_aspect_table);

  vote (&room, 0, 2);
  vote (&room, 1, 3);
  press (&room, GDK_KEY_r);
  press (&room, GDK_KEY_Return);
  g_assert_cmpint (rated (&room), ==, 2);
  g_assert_cmpuint (steg_workshop_get_row (room.workshop), ==, 2);
  press (&room, GDK_KEY_Return);
  g_assert_nonnull (strstr (steg_workshop_get_note (room.workshop), "Nobody has voted here"));
  for (guint row = 2; row <= n_aspects; row++)
    {
      press (&room, GDK_KEY_3);
      press (&room, GDK_KEY_Return);
    }
  g_assert_cmpuint (steg_workshop_get_row (room.workshop), ==, 0);
  press (&room, GDK_KEY_Return);
  g_assert_cmpint (steg_rounds_level (room.programme, room.round, room.area), ==, 2);
  press (&room, GDK_KEY_4);
  g_assert_cmpint (steg_rounds_level (room.programme, room.round, room.area), ==, 4);
  end (&room);
}

static GtkWidget *
find_parking (Room *self)
{
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->workshop));

  while (child != NULL && !STEG_IS_PARKING (child))
    child = gtk_widget_get_next_sibling (child);
  return child;
}

static GtkWidget *
find_wall (Room *self)
{
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->workshop));

  while (child != NULL && !STEG_IS_CHART_VIEW (child))
    child = gtk_widget_get_next_sibling (child);
  return child;
}

static void
what_does_not_belong_here_is_parked_changed_and_taken_away (StegTemporaryFolder *folder)
{
  Room        room = enter (folder, STEG_ROUND_STATE_TALKING);
  GtkWidget  *parking = find_parking (&room);
  GtkWidget  *entry = gtk_widget_get_last_child (parking);
  GtkWidget  *lines = gtk_widget_get_prev_sibling (entry);
  GtkWidget  *line;
  StegRecord *parked;

  press (&room, GDK_KEY_p);
  g_assert_true (gtk_widget_get_visible (parking));
  g_assert_false (press (&room, GDK_KEY_2));
  gtk_editable_set_text (GTK_EDITABLE (entry), "Who pays?");
  g_signal_emit_by_name (entry, "activate");
  g_assert_cmpuint (steg_programme_count (room.programme, &steg_parked_table), ==, 1);
  parked = steg_programme_at (room.programme, &steg_parked_table, 0);
  g_assert_true (steg_record_get_link (parked, STEG_PARKED_AREA) == room.area);
  line = gtk_widget_get_first_child (gtk_widget_get_first_child (lines));
  gtk_editable_set_text (GTK_EDITABLE (line), "Who pays for it?");
  press (&room, GDK_KEY_Escape);
  g_assert_false (gtk_widget_get_visible (parking));
  g_assert_cmpstr (steg_record_get_text (parked, STEG_PARKED_TEXT), ==, "Who pays for it?");
  line = gtk_widget_get_last_child (gtk_widget_get_first_child (lines));
  g_signal_emit_by_name (line, "clicked");
  g_assert_cmpuint (steg_programme_count (room.programme, &steg_parked_table), ==, 0);
  end (&room);
}

static void
no_tip_covers_what_the_room_reads (StegTemporaryFolder *folder)
{
  Room       room = enter (folder, STEG_ROUND_STATE_TALKING);
  GtkWidget *mark = gtk_widget_get_first_child (find_wall (&room));

  g_assert_nonnull (mark);
  for (; mark != NULL; mark = gtk_widget_get_next_sibling (mark))
    g_assert_false (gtk_widget_get_has_tooltip (mark));
  end (&room);
}

static void
after_a_press_on_the_wall_keys_mean_what_they_did_beside_an_open_parking_lot (
  StegTemporaryFolder *folder)
{
  Room       room = enter (folder, STEG_ROUND_STATE_TALKING);
  GtkWidget *wall = find_wall (&room);

  press (&room, GDK_KEY_p);
  g_assert_false (press (&room, GDK_KEY_2));
  g_signal_emit_by_name (wall, "mark-activated", "1/3");
  g_assert_true (gtk_widget_get_visible (find_parking (&room)));
  g_assert_true (press (&room, GDK_KEY_2));
  g_assert_cmpint (rated (&room), ==, 2);
  press (&room, GDK_KEY_Escape);
  g_assert_false (gtk_widget_get_visible (find_parking (&room)));
  g_assert_nonnull (steg_stage_find (ADW_APPLICATION_WINDOW (room.window)));
  end (&room);
}

static void
escape_leaves_the_window_as_it_was (StegTemporaryFolder *folder)
{
  Room room = enter (folder, STEG_ROUND_STATE_TALKING);

  g_assert_true (steg_stage_find (ADW_APPLICATION_WINDOW (room.window))
                 == GTK_WIDGET (room.workshop));
  g_action_group_activate_action (G_ACTION_GROUP (room.window), "present", NULL);
  g_assert_true (steg_stage_find (ADW_APPLICATION_WINDOW (room.window))
                 == GTK_WIDGET (room.workshop));
  press (&room, GDK_KEY_Escape);
  g_assert_null (steg_stage_find (ADW_APPLICATION_WINDOW (room.window)));
  end (&room);
}

static void
begins_from_any_page_and_once (StegTemporaryFolder *folder)
{
  Room          room = enter (folder, STEG_ROUND_STATE_TALKING);
  GActionGroup *commands = G_ACTION_GROUP (room.window);
  g_autoptr (GVariant) view = NULL;
  GtkWidget *begun;

  press (&room, GDK_KEY_Escape);
  g_action_group_change_action_state (commands, "view", g_variant_new_string ("measures"));
  g_action_group_activate_action (commands, "workshop", NULL);
  begun = steg_stage_find (ADW_APPLICATION_WINDOW (room.window));
  g_assert_true (STEG_IS_WORKSHOP (begun));
  g_action_group_activate_action (commands, "workshop", NULL);
  g_assert_true (steg_stage_find (ADW_APPLICATION_WINDOW (room.window)) == begun);
  gtk_widget_activate_action (begun, "workshop.leave", NULL);
  view = g_action_group_get_action_state (commands, "view");
  g_assert_cmpstr (g_variant_get_string (view, NULL), ==, "assessment");
  end (&room);
}

/* A button at the top of something that is much taller than its window. */
static GtkWidget *
new_tall_button (AdwApplicationWindow *window)
{
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  GtkWidget *tall = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *button = gtk_button_new_with_label ("Here");

  gtk_widget_set_size_request (tall, -1, 4000);
  gtk_box_append (GTK_BOX (tall), button);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), tall);
  adw_application_window_set_content (window, scrolled);
  steg_stage_make_room (window);
  return button;
}

static void
leaving_gives_back_the_focus_and_how_far_it_was_scrolled (void)
{
  GtkWidget     *window = adw_application_window_new (GTK_APPLICATION (application));
  GtkWidget     *button = new_tall_button (ADW_APPLICATION_WINDOW (window));
  GtkWidget     *scrolled = gtk_widget_get_ancestor (button, GTK_TYPE_SCROLLED_WINDOW);
  GtkAdjustment *place = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scrolled));
  GtkWidget     *actor = gtk_button_new ();
  StegStage      stage = { 0 };

  gtk_window_present (GTK_WINDOW (window));
  while (gtk_adjustment_get_upper (place) < 4000)
    g_main_context_iteration (NULL, TRUE);
  gtk_widget_grab_focus (button);
  gtk_adjustment_set_value (place, 1500);
  steg_stage_enter (&stage, ADW_APPLICATION_WINDOW (window), actor, "Reason");
  steg_stage_leave (&stage, actor);
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (window)) == button);
  g_assert_cmpfloat (gtk_adjustment_get_value (place), ==, 1500);
  steg_stage_clear (&stage);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
the_clock_counts_down_pauses_and_begins_anew (void)
{
  StegCountdown    clock = { 0 };
  const gint64     second = G_USEC_PER_SEC;
  const int        minutes = 7;
  const gint64     all = minutes * 60;
  g_autofree char *over = steg_countdown_words (-80);
  g_autofree char *left = steg_countdown_words (845);

  g_assert_cmpint (steg_countdown_left (&clock, minutes, 5 * second), ==, all);
  steg_countdown_toggle (&clock, 10 * second);
  g_assert_cmpint (steg_countdown_left (&clock, minutes, 40 * second), ==, all - 30);
  steg_countdown_toggle (&clock, 40 * second);
  g_assert_cmpint (steg_countdown_left (&clock, minutes, 99 * second), ==, all - 30);
  steg_countdown_toggle (&clock, 100 * second);
  steg_countdown_reset (&clock, 110 * second);
  g_assert_true (steg_countdown_is_running (&clock));
  g_assert_cmpint (steg_countdown_left (&clock, minutes, 111 * second), ==, all - 1);
  g_assert_cmpstr (over, ==, "−1:20");
  g_assert_cmpstr (left, ==, "14:05");
}

static void
the_time_for_each_area_is_one_minute_to_two_hours (void)
{
  static const struct
  {
    int minutes, shorter, longer;
  } steps[] = {
    { 1, 1, 2 },
    { 9, 8, 10 },
    { 10, 9, 15 },
    { 12, 10, 15 },
    { 15, 10, 20 },
    { 120, 115, 120 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      g_assert_cmpint (steg_countdown_shorter (steps[i].minutes), ==, steps[i].shorter);
      g_assert_cmpint (steg_countdown_longer (steps[i].minutes), ==, steps[i].longer);
    }
}

static void
plus_and_minus_set_the_time_for_each_area_and_the_next_workshop (StegTemporaryFolder *folder)
{
  Room room = enter (folder, STEG_ROUND_STATE_TALKING);

  press_with (&room, GDK_KEY_plus, GDK_SHIFT_MASK);
  g_assert_cmpstr (steg_workshop_get_note (room.workshop), ==, "20 minutes for each area");
  press (&room, GDK_KEY_KP_Subtract);
  press (&room, GDK_KEY_minus);
  g_assert_cmpstr (steg_workshop_get_note (room.workshop), ==, "10 minutes for each area");
  g_assert_cmpint (steg_preferences_get_workshop_minutes (), ==, 10);
  press (&room, GDK_KEY_Escape);
  room.workshop = steg_workshop_begin (ADW_APPLICATION_WINDOW (room.window), room.session,
                                       room.round, room.area);
  press (&room, GDK_KEY_minus);
  g_assert_cmpstr (steg_workshop_get_note (room.workshop), ==, "9 minutes for each area");
  steg_preferences_set_workshop_minutes (STEG_COUNTDOWN_USUAL);
  end (&room);
}

static void
everything_can_be_done_by_pressing (StegTemporaryFolder *folder)
{
  Room       room = enter (folder, STEG_ROUND_STATE_VOTING);
  GtkWidget *wall = find_wall (&room);

  vote (&room, 0, 2);
  vote (&room, 1, 3);
  g_signal_emit_by_name (wall, "mark-activated", "workshop.reveal");
  g_assert_cmpuint (steg_programme_count (room.programme, &steg_vote_table), ==, 2);
  g_signal_emit_by_name (wall, "mark-activated", "1/4");
  g_assert_cmpint (rated (&room), ==, 4);
  g_signal_emit_by_name (wall, "mark-activated", "win.undo");
  g_assert_cmpint (rated (&room), ==, 0);
  g_signal_emit_by_name (wall, "mark-activated", "workshop.agree");
  g_assert_cmpint (rated (&room), ==, 2);
  g_signal_emit_by_name (wall, "mark-activated", "workshop.next-area");
  g_assert_true (steg_workshop_get_area (room.workshop) != room.area);
  g_signal_emit_by_name (wall, "mark-activated", "workshop.park");
  g_assert_true (gtk_widget_get_visible (find_parking (&room)));
  g_signal_emit_by_name (wall, "mark-activated", "workshop.park");
  g_signal_emit_by_name (wall, "mark-activated", "workshop.leave");
  g_assert_null (steg_stage_find (ADW_APPLICATION_WINDOW (room.window)));
  end (&room);
}

int
main (int argc, char **argv)
{
  static const struct
  {
    const char    *path;
    StegFolderTest test;
  } tests[] = {
    { "/workshop/a_number_rates_and_one_undo_takes_it_back",
      a_number_rates_and_one_undo_takes_it_back },
    { "/workshop/arrows_go_through_aspects_and_areas", arrows_go_through_aspects_and_areas },
    { "/workshop/nothing_is_rated_and_no_vote_is_there_before_reveal",
      nothing_is_rated_and_no_vote_is_there_before_reveal },
    { "/workshop/enter_agrees_on_the_median_and_then_on_the_suggestion",
      enter_agrees_on_the_median_and_then_on_the_suggestion },
    { "/workshop/what_does_not_belong_here_is_parked_changed_and_taken_away",
      what_does_not_belong_here_is_parked_changed_and_taken_away },
    { "/workshop/plus_and_minus_set_the_time_for_each_area_and_the_next_workshop",
      plus_and_minus_set_the_time_for_each_area_and_the_next_workshop },
    { "/workshop/everything_can_be_done_by_pressing", everything_can_be_done_by_pressing },
    { "/workshop/after_a_press_on_the_wall_keys_mean_what_they_did_beside_an_open_parking_lot",
      after_a_press_on_the_wall_keys_mean_what_they_did_beside_an_open_parking_lot },
    { "/workshop/no_tip_covers_what_the_room_reads", no_tip_covers_what_the_room_reads },
    { "/workshop/escape_leaves_the_window_as_it_was", escape_leaves_the_window_as_it_was },
    { "/workshop/begins_from_any_page_and_once", begins_from_any_page_and_once },
  };
  int result;

  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/workshop/the_clock_counts_down_pauses_and_begins_anew",
                   the_clock_counts_down_pauses_and_begins_anew);
  g_test_add_func ("/workshop/leaving_gives_back_the_focus_and_how_far_it_was_scrolled",
                   leaving_gives_back_the_focus_and_how_far_it_was_scrolled);
  g_test_add_func ("/workshop/the_time_for_each_area_is_one_minute_to_two_hours",
                   the_time_for_each_area_is_one_minute_to_two_hours);
  application = steg_application_new ();
  g_application_set_flags (G_APPLICATION (application),
                           G_APPLICATION_NON_UNIQUE | G_APPLICATION_HANDLES_OPEN);
  g_assert_true (g_application_register (G_APPLICATION (application), NULL, NULL));
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    steg_test_add_in_folder (tests[i].path, tests[i].test);
  result = g_test_run ();
  g_object_unref (application);
  return result;
}
