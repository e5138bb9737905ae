/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "session/steg-gap-edit.h"

#include "model/steg-gaps.h"
#include "session/steg-edit-private.h"
#include "support/test-programme.h"
#include "support/test-sentence.h"

#define ASPECTS 3

/* One area with an aim for each of its statements on level 2: "Aim 1" … */
static StegProgramme *
create_programme (void)
{
  StegProgramme *programme = test_programme_new (1, ASPECTS, 3);

  test_programme_set (programme, steg_programme_get_card (programme), STEG_PROGRAM_LANGUAGE, "en");
  for (int aspect = 1; aspect <= ASPECTS; aspect++)
    {
      StegRecord      *statement = test_programme_statement (programme, 1, aspect, 2);
      g_autofree char *aim = g_strdup_printf ("Aim %d", aspect);

      test_programme_add (programme, &steg_wording_table, "record", steg_record_get_id (statement),
                          "field", "aim", "language", "en", "text", aim, NULL);
    }
  return programme;
}

/* Plans level 2 of area 1 in the aspects from @first to @last. Returns: the edit, owned. */
static StegEdit *
plan (StegProgramme *programme, int first, int last)
{
  g_autoptr (GPtrArray) statements = g_ptr_array_new ();
  StegEdit *edit;

  for (int aspect = first; aspect <= last; aspect++)
    g_ptr_array_add (statements, test_programme_statement (programme, 1, aspect, 2));
  edit = steg_gap_edit_new (programme, statements, test_day ("2026-05-20"));
  steg_programme_absorb (programme, steg_edit_get_changes (edit));
  return edit;
}

static StegRecord *
action_for (StegProgramme *programme, int aspect)
{
  g_autoptr (GPtrArray) actions
    = steg_gaps_actions (programme, test_programme_statement (programme, 1, aspect, 2));

  g_assert_cmpuint (actions->len, ==, 1);
  return actions->pdata[0];
}

static void
each_statement_becomes_an_improvement_with_an_action (void)
{
  g_autoptr (StegProgramme) programme = create_programme ();
  g_autoptr (StegEdit) edit = plan (programme, 1, ASPECTS);
  g_autoptr (GPtrArray) improvements = steg_programme_select (
    programme, &steg_improvement_table, NULL, NULL, STEG_IMPROVEMENT_ORDER);

  g_assert_cmpuint (improvements->len, ==, ASPECTS);
  g_assert_cmpstr (steg_edit_get_label (edit), ==, "Plan %s steps of “%s”");
  for (int aspect = 1; aspect <= ASPECTS; aspect++)
    {
      StegRecord      *improvement = improvements->pdata[aspect - 1];
      StegRecord      *action = action_for (programme, aspect);
      g_autofree char *title = g_strdup_printf ("Aspect %d: level 2", aspect);
      g_autofree char *aim = g_strdup_printf ("Aim %d", aspect);

      g_assert_cmpstr (steg_record_get_text (improvement, STEG_IMPROVEMENT_TITLE), ==, title);
      g_assert_cmpstr (steg_record_get_text (action, STEG_ACTION_TITLE), ==, aim);
      g_assert_true (steg_record_get_link (action, STEG_ACTION_IMPROVEMENT) == improvement);
      g_assert_true (steg_record_get_link (improvement, STEG_IMPROVEMENT_AREA)
                     == test_programme_area (programme, 1));
    }
}

static void
what_is_planned_comes_after_what_there_is (void)
{
  g_autoptr (StegProgramme) programme = create_programme ();
  StegRecord *first = test_programme_add (
    programme, &steg_improvement_table, "area",
    steg_record_get_id (test_programme_area (programme, 1)), "title", "What", "order", "m", NULL);
  g_autoptr (StegEdit) edit = plan (programme, 2, 2);
  g_autoptr (GPtrArray) improvements = steg_programme_select (
    programme, &steg_improvement_table, NULL, NULL, STEG_IMPROVEMENT_ORDER);

  g_assert_cmpstr (steg_edit_get_label (edit), ==, "Plan “%s”");
  g_assert_cmpuint (improvements->len, ==, 2);
  g_assert_true (improvements->pdata[0] == first);
}

static void
an_improvement_of_the_name_gets_the_next_action (void)
{
  g_autoptr (StegProgramme) programme = create_programme ();
  g_autoptr (StegEdit) first = plan (programme, 1, 1);
  StegRecord *dropped = action_for (programme, 1);
  g_autoptr (StegEdit) second = NULL;

  test_programme_set (programme, dropped, STEG_ACTION_OUTCOME, "dropped");
  second = plan (programme, 1, 1);

  g_assert_cmpuint (steg_programme_count (programme, &steg_improvement_table), ==, 1);
  g_assert_true (action_for (programme, 1) != dropped);
  g_assert_cmpstr (steg_record_get_text (action_for (programme, 1), STEG_ACTION_ORDER), >,
                   steg_record_get_text (dropped, STEG_ACTION_ORDER));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD_SENTENCE ("gap-edit", each_statement_becomes_an_improvement_with_an_action);
  ADD_SENTENCE ("gap-edit", what_is_planned_comes_after_what_there_is);
  ADD_SENTENCE ("gap-edit", an_improvement_of_the_name_gets_the_next_action);
  return g_test_run ();
}
