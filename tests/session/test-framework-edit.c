/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "session/steg-framework-edit.h"

#include "model/steg-framework-use.h"
#include "model/steg-framework.h"
#include "session/steg-edit-private.h"
#include "support/test-programme.h"
#include "support/test-sentence.h"

#include <string.h>

/* What a commit of @edit (taken over) would do to the records. */
static void
absorb (StegProgramme *programme, StegEdit *edit)
{
  g_assert_nonnull (edit);
  steg_programme_absorb (programme, steg_edit_get_changes (edit));
  steg_edit_free (edit);
}

static const char *
name_at (StegProgramme *programme, guint place)
{
  g_autoptr (GPtrArray) areas = steg_framework_areas (programme);

  g_assert_cmpuint (place, <, areas->len);
  return steg_programme_wording (programme, areas->pdata[place], "name", "en");
}

static void
a_wording_stands_on_one_line_and_has_room_in_the_file (void)
{
  g_autofree char *words = g_strnfill (500, 'x');
  static const struct
  {
    const char *text, *clean;
  } cases[] = { { "  Two\n  lines\t ", "Two lines" }, { " \n ", "" }, { "One", "One" } };
  g_autofree char *name = steg_framework_edit_clean ("name", words);
  g_autofree char *text = steg_framework_edit_clean ("text", words);

  g_assert_cmpuint (strlen (name), ==, STEG_FRAMEWORK_LONGEST_PHRASE);
  g_assert_cmpuint (strlen (text), ==, STEG_FRAMEWORK_LONGEST_SENTENCE);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *clean = steg_framework_edit_clean ("text", cases[i].text);

      g_assert_cmpstr (clean, ==, cases[i].clean);
    }
}

static void
a_wording_is_changed_in_its_language_alone (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (2, 2, 3);
  StegRecord *area = test_programme_area (programme, 1);

  absorb (programme, steg_framework_edit_wording (programme, area, "name", "sv", "Område 1"));
  g_assert_cmpstr (steg_programme_wording (programme, area, "name", "sv"), ==, "Område 1");
  g_assert_cmpstr (steg_programme_wording (programme, area, "name", "en"), ==, "Area 1");
  g_assert_null (steg_framework_edit_wording (programme, area, "name", "en", " Area 1 "));
  g_assert_null (steg_framework_edit_wording (programme, area, "name", "en", " "));
}

static void
a_new_area_is_the_last_and_has_every_statement (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (2, 2, 3);
  g_autoptr (GPtrArray) areas = NULL;

  absorb (programme, steg_framework_edit_add_area (programme, "Eget", "Own", NULL));
  absorb (programme, steg_framework_edit_add_area (programme, "Mer", "More", NULL));
  areas = steg_framework_areas (programme);
  g_assert_cmpuint (areas->len, ==, 4);
  g_assert_cmpstr (name_at (programme, 2), ==, "Own");
  g_assert_cmpstr (name_at (programme, 3), ==, "More");
  for (int aspect = 1; aspect <= 2; aspect++)
    for (int level = 1; level <= 3; level++)
      g_assert_nonnull (steg_framework_get_statement (
        programme, areas->pdata[2], test_programme_aspect (programme, aspect), level));
}

static void
areas_change_places (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (3, 1, 2);

  absorb (programme,
          steg_framework_edit_move (programme, test_programme_area (programme, 1), 1));
  g_assert_cmpstr (name_at (programme, 0), ==, "Area 2");
  g_assert_cmpstr (name_at (programme, 1), ==, "Area 1");
  absorb (programme,
          steg_framework_edit_move (programme, test_programme_area (programme, 3), -1));
  g_assert_cmpstr (name_at (programme, 1), ==, "Area 3");
  g_assert_null (steg_framework_edit_move (programme, test_programme_area (programme, 2), -1));
  g_assert_null (steg_framework_edit_move (programme, test_programme_area (programme, 1), 1));
}

static void
what_is_left_out_keeps_its_answers_and_comes_back (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (2, 2, 3);
  StegRecord *area = test_programme_area (programme, 1);
  StegRecord *round = test_programme_round (programme, "2026-05-01", TRUE);
  g_autoptr (GPtrArray) left_out = NULL;
  StegFrameworkUse use;

  test_programme_rate (programme, round, 1, 1, "rated", 2);
  test_programme_action (programme, 1, "plan", NULL);
  absorb (programme, steg_framework_edit_leave_out (programme, area));
  left_out = steg_framework_left_out (programme);
  g_assert_cmpuint (left_out->len, ==, 1);
  g_assert_true (left_out->pdata[0] == area);
  g_assert_cmpstr (name_at (programme, 0), ==, "Area 2");
  use = steg_framework_use (programme, area);
  g_assert_cmpuint (use.ratings, ==, 1);
  g_assert_cmpuint (use.actions, ==, 1);
  absorb (programme, steg_framework_edit_bring_back (programme, area));
  g_assert_cmpstr (name_at (programme, 1), ==, "Area 1");
}

static void
what_is_deleted_takes_its_answers_with_it (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (2, 2, 3);
  StegRecord *round = test_programme_round (programme, "2026-05-01", TRUE);

  test_programme_rate (programme, round, 1, 1, "rated", 2);
  test_programme_rate (programme, round, 2, 1, "rated", 2);
  absorb (programme,
          steg_framework_edit_remove (programme, test_programme_area (programme, 1)));
  g_assert_cmpuint (steg_programme_count (programme, &steg_area_table), ==, 1);
  g_assert_cmpuint (steg_programme_count (programme, &steg_rating_table), ==, 1);
}

static void
ratings_and_actions_rest_on_parts_of_the_framework (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (2, 2, 3);
  StegRecord *round = test_programme_round (programme, "2026-05-01", TRUE);
  StegRecord *action = test_programme_action (programme, 1, "plan", NULL);

  test_programme_rate (programme, round, 1, 1, "rated", 2);
  test_programme_rate (programme, round, 1, 2, "rated", 2);
  test_programme_rate (programme, round, 2, 1, "not_assessed", 0);
  test_programme_promise (programme, action, 1, 1, 3);
  g_assert_cmpuint (
    steg_framework_use (programme, test_programme_area (programme, 1)).ratings, ==, 2);
  g_assert_cmpuint (
    steg_framework_use (programme, test_programme_aspect (programme, 1)).ratings, ==, 2);
  g_assert_cmpuint (
    steg_framework_use (programme, test_programme_aspect (programme, 1)).actions, ==, 1);
  g_assert_cmpuint (
    steg_framework_use (programme, test_programme_statement (programme, 1, 1, 2)).ratings, ==, 1);
  g_assert_cmpuint (
    steg_framework_use (programme, test_programme_statement (programme, 1, 1, 3)).actions, ==, 1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD_SENTENCE ("framework-edit", a_wording_stands_on_one_line_and_has_room_in_the_file);
  ADD_SENTENCE ("framework-edit", a_wording_is_changed_in_its_language_alone);
  ADD_SENTENCE ("framework-edit", a_new_area_is_the_last_and_has_every_statement);
  ADD_SENTENCE ("framework-edit", areas_change_places);
  ADD_SENTENCE ("framework-edit", what_is_left_out_keeps_its_answers_and_comes_back);
  ADD_SENTENCE ("framework-edit", what_is_deleted_takes_its_answers_with_it);
  ADD_SENTENCE ("framework-edit", ratings_and_actions_rest_on_parts_of_the_framework);
  return g_test_run ();
}
