/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "session/steg-quick-edit.h"

#include "model/steg-helper.h"
#include "model/steg-tables.h"
#include "session/steg-edit-private.h"
#include "support/test-programme.h"
#include "support/test-sentence.h"

#define TODAY steg_date_new (2026, 5, 20)

/* Adds @text and returns the action, borrowed. */
static StegRecord *
add (StegProgramme *programme, const char *text, StegQuickPlace place)
{
  g_autoptr (StegEdit) edit = steg_edit_new (programme, "Test");
  g_autoptr (StegQuickNames) people = steg_quick_names_people (programme);
  g_autoptr (StegQuickNames) areas = steg_quick_names_areas (programme);
  g_autoptr (StegQuickLine) line = steg_quick_line_new (text, TODAY, people, areas, NULL);
  g_autofree char *id = steg_quick_edit_add (edit, programme, line, place, TODAY);

  steg_programme_absorb (programme, steg_edit_get_changes (edit));
  return steg_programme_find (programme, id);
}

static const char *
area_at (StegProgramme *programme, int number)
{
  return steg_record_get_id (test_programme_area (programme, number));
}

static const char *
improve (StegProgramme *programme, int area, const char *order)
{
  return steg_record_get_id (test_programme_add (programme, &steg_improvement_table, "area",
                                                 area_at (programme, area), "title", "What",
                                                 "order", order, NULL));
}

static void
everything_that_is_said_is_set (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 2);
  StegRecord *person = test_programme_add (programme, &steg_person_table, "name", "IT", NULL);
  const char *improvement = improve (programme, 1, "b");
  StegRecord *action
    = add (programme, "Test it @it !high fri week 38 monthly", (StegQuickPlace){ improvement });

  g_assert_cmpstr (steg_record_get_text (action, STEG_ACTION_TITLE), ==, "Test it");
  g_assert_true (steg_record_get_link (action, STEG_ACTION_OWNER) == person);
  g_assert_cmpint (steg_record_get_choice (action, STEG_ACTION_PRIORITY), ==,
                   STEG_ACTION_PRIORITY_HIGH);
  g_assert_cmpint (steg_record_get_date (action, STEG_ACTION_DUE), ==, test_day ("2026-09-18"));
  g_assert_cmpstr (steg_record_get_text (action, STEG_ACTION_REPEAT), ==, "month;1");
  g_assert_cmpstr (steg_record_get_link_id (action, STEG_ACTION_IMPROVEMENT), ==, improvement);
  g_assert_cmpuint (steg_programme_count (programme, &steg_person_table), ==, 1);
}

static void
what_is_not_said_stays_empty (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 2);
  StegRecord *action
    = add (programme, "Test it", (StegQuickPlace){ improve (programme, 1, "b"), NULL });

  g_assert_false (steg_record_has (action, STEG_ACTION_DUE));
  g_assert_false (steg_record_has (action, STEG_ACTION_REPEAT));
  g_assert_null (steg_record_get_link_id (action, STEG_ACTION_OWNER));
  g_assert_cmpint (steg_record_get_choice (action, STEG_ACTION_PRIORITY), ==,
                   STEG_ACTION_PRIORITY_NORMAL);
}

static void
a_new_person_comes_with_the_action (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 2);
  StegRecord *action
    = add (programme, "Test it @Auditor", (StegQuickPlace){ improve (programme, 1, "b"), NULL });
  StegRecord *person = steg_record_get_link (action, STEG_ACTION_OWNER);

  g_assert_nonnull (person);
  g_assert_cmpstr (steg_record_get_text (person, STEG_PERSON_NAME), ==, "Auditor");
}

static void
everybody_after_the_owner_helps (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 2);
  StegRecord *known = test_programme_add (programme, &steg_person_table, "name", "IT", NULL);
  StegRecord *action = add (programme, "Test it @Auditor @IT @Lawyer",
                            (StegQuickPlace){ improve (programme, 1, "b"), NULL });
  GPtrArray  *helpers = steg_programme_linked (programme, &steg_helper_table, STEG_HELPER_ACTION,
                                               steg_record_get_id (action));
  const char *names[] = { "IT", "Lawyer" };

  g_assert_cmpstr (
    steg_record_get_text (steg_record_get_link (action, STEG_ACTION_OWNER), STEG_PERSON_NAME), ==,
    "Auditor");
  g_assert_cmpuint (helpers->len, ==, G_N_ELEMENTS (names));
  for (guint i = 0; i < helpers->len; i++)
    {
      StegRecord *person = steg_record_get_link (helpers->pdata[i], STEG_HELPER_PERSON);

      g_assert_true (g_strv_contains ((const char *const[]){ names[0], names[1], NULL },
                                      steg_record_get_text (person, STEG_PERSON_NAME)));
    }
  g_assert_cmpuint (steg_programme_count (programme, &steg_person_table), ==, 3);
  g_assert_nonnull (known);
}

static void
a_new_improvement_is_called_as_its_action_and_comes_last (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (2, 1, 2);
  StegRecord *improvement;

  improve (programme, 2, "b");
  improvement = steg_record_get_link (
    add (programme, "Test it", (StegQuickPlace){ NULL, area_at (programme, 2) }),
    STEG_ACTION_IMPROVEMENT);
  g_assert_cmpstr (steg_record_get_text (improvement, STEG_IMPROVEMENT_TITLE), ==, "Test it");
  g_assert_cmpstr (steg_record_get_link_id (improvement, STEG_IMPROVEMENT_AREA), ==,
                   area_at (programme, 2));
  g_assert_cmpstr (steg_record_get_text (improvement, STEG_IMPROVEMENT_ORDER), >, "b");
  g_assert_cmpint (steg_record_get_date (improvement, STEG_IMPROVEMENT_PROPOSED_ON), ==, TODAY);
}

static void
an_action_comes_after_those_that_are_there (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 2);
  StegQuickPlace place = { improve (programme, 1, "b"), NULL };
  StegRecord    *first = add (programme, "First", place);
  StegRecord    *second = add (programme, "Second", place);

  g_assert_cmpstr (steg_record_get_text (second, STEG_ACTION_ORDER), >,
                   steg_record_get_text (first, STEG_ACTION_ORDER));
}

static void
the_place_in_an_area_is_where_the_last_action_went (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (2, 1, 2);
  const char *area = area_at (programme, 1);
  const char *first;
  const char *last;

  g_assert_null (steg_quick_edit_find_place (programme, area));
  first = improve (programme, 1, "b");
  last = improve (programme, 1, "c");
  improve (programme, 2, "d");
  g_assert_cmpstr (steg_quick_edit_find_place (programme, area), ==, last);
  add (programme, "One", (StegQuickPlace){ first, NULL });
  g_assert_cmpstr (steg_quick_edit_find_place (programme, area), ==, first);
  add (programme, "Two", (StegQuickPlace){ last, NULL });
  g_assert_cmpstr (steg_quick_edit_find_place (programme, area), ==, last);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD_SENTENCE ("quick-edit", everything_that_is_said_is_set);
  ADD_SENTENCE ("quick-edit", what_is_not_said_stays_empty);
  ADD_SENTENCE ("quick-edit", a_new_person_comes_with_the_action);
  ADD_SENTENCE ("quick-edit", everybody_after_the_owner_helps);
  ADD_SENTENCE ("quick-edit", a_new_improvement_is_called_as_its_action_and_comes_last);
  ADD_SENTENCE ("quick-edit", an_action_comes_after_those_that_are_there);
  ADD_SENTENCE ("quick-edit", the_place_in_an_area_is_where_the_last_action_went);
  return g_test_run ();
}
