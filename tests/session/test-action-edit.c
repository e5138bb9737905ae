/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "session/steg-action-edit.h"

#include "model/steg-tables.h"
#include "session/steg-edit-private.h"
#include "support/test-programme.h"

#include <string.h>

#define TODAY steg_date_new (2026, 5, 20)

static StegRecord *
add_action (StegProgramme *programme)
{
  StegRecord *area = steg_programme_at (programme, &steg_area_table, 0);
  StegRecord *improvement = test_programme_add (programme, &steg_improvement_table, "area",
                                                steg_record_get_id (area), "title", "What", NULL);

  return test_programme_add (programme, &steg_action_table, "improvement",
                             steg_record_get_id (improvement), "title", "How", "phase", "plan",
                             "outcome", "open", NULL);
}

static void
move (StegProgramme *programme, StegRecord *action, StegPhase phase)
{
  g_autoptr (StegEdit) edit = steg_edit_new (programme, "Test");

  steg_action_edit_phase (edit, action, phase, TODAY);
  steg_programme_absorb (programme, steg_edit_get_changes (edit));
}

static void
each_phase_notes_the_day_it_was_reached (void)
{
  static const struct
  {
    StegPhase phase;
    gboolean  started, checked, closed;
    int       progress;
    int       outcome;
  } rows[] = {
    { STEG_PHASE_DO, TRUE, FALSE, FALSE, 0, STEG_ACTION_OUTCOME_OPEN },
    { STEG_PHASE_CHECK, TRUE, TRUE, FALSE, 100, STEG_ACTION_OUTCOME_OPEN },
    { STEG_PHASE_ACT, TRUE, TRUE, TRUE, 100, STEG_ACTION_OUTCOME_KEPT },
    { STEG_PHASE_DO, TRUE, FALSE, FALSE, 100, STEG_ACTION_OUTCOME_OPEN },
    { STEG_PHASE_PLAN, FALSE, FALSE, FALSE, 100, STEG_ACTION_OUTCOME_OPEN },
  };
  g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 2);
  StegRecord *action = add_action (programme);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      move (programme, action, rows[i].phase);
      g_assert_cmpint (steg_record_get_choice (action, STEG_ACTION_PHASE), ==, (int) rows[i].phase);
      g_assert_cmpint (steg_record_has (action, STEG_ACTION_STARTED_ON), ==, rows[i].started);
      g_assert_cmpint (steg_record_has (action, STEG_ACTION_CHECKED_ON), ==, rows[i].checked);
      g_assert_cmpint (steg_record_has (action, STEG_ACTION_CLOSED_ON), ==, rows[i].closed);
      g_assert_cmpint (steg_record_get_whole (action, STEG_ACTION_PROGRESS), ==, rows[i].progress);
      g_assert_cmpint (steg_record_get_choice (action, STEG_ACTION_OUTCOME), ==, rows[i].outcome);
    }
}

static void
a_day_that_is_known_is_kept (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 2);
  StegRecord *action = add_action (programme);

  test_programme_set (programme, action, STEG_ACTION_STARTED_ON, "2026-05-01");
  move (programme, action, STEG_PHASE_CHECK);
  g_assert_cmpint (steg_record_get_date (action, STEG_ACTION_STARTED_ON), ==,
                   steg_date_new (2026, 5, 1));
  g_assert_cmpint (steg_record_get_date (action, STEG_ACTION_CHECKED_ON), ==, TODAY);
}

static void
what_was_dropped_is_not_kept (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 2);
  StegRecord *action = add_action (programme);

  test_programme_set (programme, action, STEG_ACTION_OUTCOME, "dropped");
  move (programme, action, STEG_PHASE_ACT);
  g_assert_cmpint (steg_record_get_choice (action, STEG_ACTION_OUTCOME), ==,
                   STEG_ACTION_OUTCOME_DROPPED);
}

static void
a_person_is_found_by_name_or_initials_or_made (void)
{
  static const struct
  {
    const char *typed;
    gboolean    named;
    gboolean    added;
  } rows[] = {
    { "Security manager", TRUE, FALSE },
    { "  security MANAGER ", TRUE, FALSE },
    { "sm", TRUE, FALSE },
    { "Jurist", TRUE, TRUE },
    { "   ", FALSE, FALSE },
    { NULL, FALSE, FALSE },
  };
  g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 2);
  StegRecord *manager = test_programme_add (programme, &steg_person_table, "name",
                                            "Security manager", "initials", "SM", NULL);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (StegEdit) edit = steg_edit_new (programme, "Test");
      gboolean         added;
      g_autofree char *id = steg_action_edit_person (edit, programme, rows[i].typed, &added);

      g_assert_cmpint (id != NULL, ==, rows[i].named);
      g_assert_cmpint (added, ==, rows[i].added);
      g_assert_cmpint (steg_edit_is_empty (edit), ==, !rows[i].added);
      if (rows[i].named && !rows[i].added)
        g_assert_cmpstr (id, ==, steg_record_get_id (manager));
    }
}

static void
a_start_does_not_stay_behind_the_due_date (void)
{
  /* Days of May 2026; 0 is none. */
  static const struct
  {
    int start, due, new_due, new_start;
  } rows[] = {
    { 10, 20, 25, 10 },
    { 10, 20, 10, 10 },
    { 10, 20, 9, -1 },
    { 10, 10, 4, 4 },
    { 10, 0, 4, 4 },
    { 0, 20, 4, 0 },
    { 10, 20, 0, 10 },
  };
  g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 2);
  StegRecord *action = add_action (programme);
  StegDate    eve = steg_date_new (2026, 4, 30);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      const char *id = steg_record_get_id (action);
      g_autoptr (StegEdit) before = steg_edit_new (programme, "Test");
      g_autoptr (StegEdit) edit = steg_edit_new (programme, "Test");

      steg_edit_date (before, id, STEG_ACTION_START, rows[i].start != 0 ? eve + rows[i].start : 0);
      steg_edit_date (before, id, STEG_ACTION_DUE, rows[i].due != 0 ? eve + rows[i].due : 0);
      steg_programme_absorb (programme, steg_edit_get_changes (before));
      steg_action_edit_due (edit, action, rows[i].new_due != 0 ? eve + rows[i].new_due : 0);
      steg_programme_absorb (programme, steg_edit_get_changes (edit));
      g_assert_cmpint (steg_record_get_date (action, STEG_ACTION_DUE), ==,
                       rows[i].new_due != 0 ? eve + rows[i].new_due : 0);
      g_assert_cmpint (steg_record_get_date (action, STEG_ACTION_START), ==,
                       rows[i].new_start != 0 ? eve + rows[i].new_start : 0);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/action-edit/each_phase_notes_the_day_it_was_reached",
                   each_phase_notes_the_day_it_was_reached);
  g_test_add_func ("/action-edit/a_day_that_is_known_is_kept", a_day_that_is_known_is_kept);
  g_test_add_func ("/action-edit/what_was_dropped_is_not_kept", what_was_dropped_is_not_kept);
  g_test_add_func ("/action-edit/a_person_is_found_by_name_or_initials_or_made",
                   a_person_is_found_by_name_or_initials_or_made);
  g_test_add_func ("/action-edit/a_start_does_not_stay_behind_the_due_date",
                   a_start_does_not_stay_behind_the_due_date);
  return g_test_run ();
}
