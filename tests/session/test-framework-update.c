/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "session/steg-framework-update.h"

#include "model/steg-framework.h"
#include "session/steg-edit-private.h"
#include "session/steg-framework-edit.h"
#include "support/test-programme.h"
#include "support/test-sentence.h"

/* All rows of @programme's framework, as they would be read from its file. */
static GPtrArray *
list_rows (StegProgramme *programme)
{
  static const StegTable *const tables[] = { &steg_level_table, &steg_aspect_table,
                                             &steg_area_table, &steg_statement_table,
                                             &steg_wording_table };
  GPtrArray                    *rows = steg_changes_new ();

  for (guint t = 0; t < G_N_ELEMENTS (tables); t++)
    for (guint i = 0; i < steg_programme_count (programme, tables[t]); i++)
      {
        StegRecord *record = steg_programme_at (programme, tables[t], i);
        StegChange *row
          = steg_change_new (tables[t], STEG_CHANGE_ADD, steg_record_get_id (record));

        for (guint f = 0; f < tables[t]->n_fields; f++)
          steg_change_take (row, f, steg_value_copy (steg_record_get_value (record, f)));
        g_ptr_array_add (rows, row);
      }
  return rows;
}

static StegFrameworkUpdate *
update_to (StegProgramme *programme, StegProgramme *newer, GError **error)
{
  g_autoptr (GPtrArray) rows = list_rows (newer);
  const StegFrameworkVersion version = { rows, "other", "1.1" };

  return steg_framework_update_new (programme, &version, error);
}

/* Takes the framework of @newer as a commit would. Returns: what it did, owned. */
static StegFrameworkUpdate *
take (StegProgramme *programme, StegProgramme *newer)
{
  g_autoptr (GError) error = NULL;
  StegFrameworkUpdate *update = update_to (programme, newer, &error);

  g_assert_no_error (error);
  steg_programme_absorb (programme, steg_edit_get_changes (update->edit));
  return update;
}

static guint
count_areas (StegProgramme *programme)
{
  g_autoptr (GPtrArray) areas = steg_framework_areas (programme);

  return areas->len;
}

static void
the_same_version_changes_nothing_but_its_number (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (2, 2, 3);
  g_autoptr (StegProgramme) newer = test_programme_new (2, 2, 3);
  g_autoptr (StegFrameworkUpdate) update = take (programme, newer);

  g_assert_cmpuint (update->texts, ==, 0);
  g_assert_cmpuint (update->added, ==, 0);
  g_assert_cmpuint (update->left_out->len, ==, 0);
  g_assert_cmpstr (steg_record_get_text (steg_programme_get_card (programme),
                                         STEG_PROGRAM_FRAMEWORK_VERSION),
                   ==, "1.1");
}

static void
what_is_new_comes_last_and_answers_stay (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (2, 2, 3);
  g_autoptr (StegProgramme) newer = test_programme_new (3, 3, 4);
  StegRecord *round = test_programme_round (programme, "2026-05-01", TRUE);
  g_autoptr (StegFrameworkUpdate) update = NULL;
  g_autoptr (GPtrArray) areas = NULL;

  test_programme_rate (programme, round, 1, 1, "rated", 2);
  update = take (programme, newer);
  areas = steg_framework_areas (programme);
  g_assert_cmpuint (update->added, ==, 3);
  g_assert_cmpuint (areas->len, ==, 3);
  g_assert_cmpstr (steg_programme_wording (programme, areas->pdata[2], "name", "en"), ==, "Area 3");
  g_assert_cmpint (steg_framework_highest_level (programme), ==, 4);
  g_assert_cmpuint (steg_programme_count (programme, &steg_statement_table), ==, 3 * 3 * 4);
  g_assert_cmpuint (steg_programme_count (programme, &steg_rating_table), ==, 1);
}

static void
what_lost_its_place_is_left_out_with_its_answers (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (3, 2, 3);
  g_autoptr (StegProgramme) newer = test_programme_new (2, 1, 3);
  StegRecord *round = test_programme_round (programme, "2026-05-01", TRUE);
  g_autoptr (StegFrameworkUpdate) update = NULL;

  test_programme_rate (programme, round, 3, 2, "rated", 2);
  update = take (programme, newer);
  g_assert_cmpuint (update->left_out->len, ==, 2);
  g_assert_true (update->left_out->pdata[0] == test_programme_area (programme, 3));
  g_assert_true (update->left_out->pdata[1] == test_programme_aspect (programme, 2));
  g_assert_cmpuint (count_areas (programme), ==, 2);
  g_assert_cmpuint (steg_programme_count (programme, &steg_rating_table), ==, 1);
}

static void
new_words_replace_old_ones (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 2);
  g_autoptr (StegProgramme) newer = test_programme_new (1, 1, 2);
  StegRecord *wording = steg_programme_at (newer, &steg_wording_table, 0);
  g_autoptr (StegFrameworkUpdate) update = NULL;

  test_programme_set (newer, wording, STEG_WORDING_TEXT, "Another level");
  update = take (programme, newer);
  g_assert_cmpuint (update->texts, ==, 1);
  g_assert_cmpstr (steg_framework_level_name (programme, 1, "en"), ==, "Another level");
}

static void
an_area_of_their_own_stays (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (2, 1, 2);
  g_autoptr (StegProgramme) newer = test_programme_new (2, 1, 2);
  g_autoptr (StegEdit) edit = steg_framework_edit_add_area (programme, "Eget", "Own", NULL);
  g_autoptr (StegFrameworkUpdate) update = NULL;

  steg_programme_absorb (programme, steg_edit_get_changes (edit));
  update = take (programme, newer);
  g_assert_cmpuint (update->left_out->len, ==, 0);
  g_assert_cmpuint (count_areas (programme), ==, 3);
}

static void
an_area_of_their_own_gets_what_is_new (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (2, 1, 2);
  g_autoptr (StegProgramme) newer = test_programme_new (2, 2, 3);
  const char *fresh;
  g_autoptr (StegEdit) edit = steg_framework_edit_add_area (programme, "Eget", "Own", &fresh);
  g_autofree char *id = g_strdup (fresh);
  StegRecord      *statement;
  g_autoptr (StegFrameworkUpdate) update = NULL;

  steg_programme_absorb (programme, steg_edit_get_changes (edit));
  update = take (programme, newer);
  statement = steg_framework_get_statement (programme, steg_programme_find (programme, id),
                                            test_programme_aspect (programme, 2), 3);
  g_assert_nonnull (statement);
  g_assert_cmpstr (steg_programme_wording (programme, statement, "text", "en"), ==,
                   steg_framework_level_name (programme, 3, "en"));
  g_assert_cmpuint (steg_programme_count (programme, &steg_statement_table), ==, 3 * 2 * 3);
}

static void
what_people_left_out_is_not_brought_back (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (2, 1, 2);
  g_autoptr (StegProgramme) newer = test_programme_new (2, 1, 2);
  g_autoptr (StegFrameworkUpdate) update = NULL;

  test_programme_set (programme, test_programme_area (programme, 1), STEG_AREA_ORDER, NULL);
  update = take (programme, newer);
  g_assert_cmpuint (update->left_out->len, ==, 0);
  g_assert_cmpuint (count_areas (programme), ==, 1);
}

static void
a_version_that_lacks_a_level_is_refused (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (2, 1, 4);
  g_autoptr (StegProgramme) newer = test_programme_new (2, 1, 3);
  g_autoptr (GError) error = NULL;

  g_assert_null (update_to (programme, newer, &error));
  g_assert_error (error, STEG_ERROR, STEG_ERROR_INVALID);
}

static void
another_framework_is_refused (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (2, 1, 4);
  g_autoptr (GError) error = NULL;

  test_programme_set (programme, steg_programme_get_card (programme), STEG_PROGRAM_FRAMEWORK,
                      "ours");
  g_assert_null (update_to (programme, programme, &error));
  g_assert_error (error, STEG_ERROR, STEG_ERROR_INVALID);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD_SENTENCE ("framework-update", the_same_version_changes_nothing_but_its_number);
  ADD_SENTENCE ("framework-update", what_is_new_comes_last_and_answers_stay);
  ADD_SENTENCE ("framework-update", what_lost_its_place_is_left_out_with_its_answers);
  ADD_SENTENCE ("framework-update", new_words_replace_old_ones);
  ADD_SENTENCE ("framework-update", an_area_of_their_own_stays);
  ADD_SENTENCE ("framework-update", an_area_of_their_own_gets_what_is_new);
  ADD_SENTENCE ("framework-update", what_people_left_out_is_not_brought_back);
  ADD_SENTENCE ("framework-update", a_version_that_lacks_a_level_is_refused);
  ADD_SENTENCE ("framework-update", another_framework_is_refused);
  return g_test_run ();
}
