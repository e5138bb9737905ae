/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-record.h"

#include "support/test-programme.h"
#include "support/test-sentence.h"

static void
count_cb (GObject *object, GParamSpec *spec, gpointer count)
{
  (*(guint *) count)++;
}

static void
a_change_is_notified_once_and_only_if_it_is_one (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 1);
  StegRecord *action = test_programme_action (programme, 1, "plan", "2026-05-20");
  guint       due = 0;
  guint       any = 0;

  g_signal_connect (action, "notify::due", G_CALLBACK (count_cb), &due);
  g_signal_connect (action, "notify", G_CALLBACK (count_cb), &any);
  test_programme_set (programme, action, STEG_ACTION_DUE, "2026-05-20");
  g_assert_cmpuint (any, ==, 0);
  test_programme_set (programme, action, STEG_ACTION_DUE, "2026-05-21");
  g_assert_cmpuint (due, ==, 1);
  test_programme_set (programme, action, STEG_ACTION_DUE, NULL);
  g_assert_cmpuint (due, ==, 2);
  test_programme_set (programme, action, STEG_ACTION_OUTCOME_REASON, "No effect");
  g_assert_cmpuint (due, ==, 2);
  g_assert_cmpuint (any, ==, 3);
}

static void
an_empty_field_answers_with_nothing (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 1);
  StegRecord *action = test_programme_action (programme, 1, NULL, NULL);

  g_assert_false (steg_record_has (action, STEG_ACTION_DUE));
  g_assert_cmpint (steg_record_get_date (action, STEG_ACTION_DUE), ==, STEG_DATE_NONE);
  g_assert_cmpint (steg_record_get_choice (action, STEG_ACTION_PHASE), ==, -1);
  g_assert_cmpint (steg_record_get_whole (action, STEG_ACTION_IMPACT), ==, 0);
  g_assert_cmpfloat (steg_record_get_real (action, STEG_ACTION_COST), ==, 0);
  g_assert_null (steg_record_get_text (action, STEG_ACTION_DETAIL));
  g_assert_null (steg_record_get_link (action, STEG_ACTION_OWNER));
  g_assert_null (steg_record_get_link_id (action, STEG_ACTION_OWNER));
}

static void
properties_say_what_the_getters_say (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 1);
  StegRecord      *person = test_programme_add (programme, &steg_person_table, "name", "IT", NULL);
  StegRecord      *action = test_programme_action (programme, 1, "do", "2026-05-20");
  g_autofree char *title = NULL;
  g_autofree char *phase = NULL;
  g_autofree char *initials = NULL;
  g_autoptr (StegRecord) owner = NULL;
  gint64   due = 0;
  gboolean active = FALSE;
  double   effort = 0;

  test_programme_set (programme, action, STEG_ACTION_OWNER, steg_record_get_id (person));
  test_programme_set (programme, action, STEG_ACTION_EFFORT, "12.5");
  g_object_get (action, "title", &title, "phase", &phase, "owner", &owner, "due", &due, "effort",
                &effort, NULL);
  g_object_get (person, "active", &active, "initials", &initials, NULL);
  g_assert_cmpstr (title, ==, "How");
  g_assert_cmpstr (phase, ==, "do");
  g_assert_true (owner == person);
  g_assert_cmpint (due, ==, test_day ("2026-05-20"));
  g_assert_cmpfloat (effort, ==, 12.5);
  g_assert_true (active);
  g_assert_null (initials);
}

static void
a_long_text_is_read_through_its_row (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 1);
  StegRecord *action = test_programme_action (programme, 1, "do", NULL);
  StegRecord *words = NULL;

  test_programme_set (programme, action, STEG_ACTION_DETAIL, "Two\nlines");
  g_object_get (action, "detail", &words, NULL);
  g_assert_cmpstr (steg_record_get_text (action, STEG_ACTION_DETAIL), ==, "Two\nlines");
  g_assert_cmpstr (steg_record_get_text (words, STEG_LONGTEXT_TEXT), ==, "Two\nlines");
  g_object_unref (words);
}

static void
a_link_to_a_row_that_went_leads_nowhere (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 1);
  StegRecord *person = test_programme_add (programme, &steg_person_table, "name", "IT", NULL);
  StegRecord *action = test_programme_action (programme, 1, "do", NULL);

  test_programme_set (programme, action, STEG_ACTION_OWNER, steg_record_get_id (person));
  test_programme_remove (programme, person);
  g_assert_null (steg_record_get_link (action, STEG_ACTION_OWNER));
  g_assert_nonnull (steg_record_get_link_id (action, STEG_ACTION_OWNER));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD_SENTENCE ("record", a_change_is_notified_once_and_only_if_it_is_one);
  ADD_SENTENCE ("record", an_empty_field_answers_with_nothing);
  ADD_SENTENCE ("record", properties_say_what_the_getters_say);
  ADD_SENTENCE ("record", a_long_text_is_read_through_its_row);
  ADD_SENTENCE ("record", a_link_to_a_row_that_went_leads_nowhere);
  return g_test_run ();
}
