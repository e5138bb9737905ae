/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-action-order.h"

#include "support/test-programme.h"
#include "support/test-sentence.h"

#define TODAY "2026-05-20"

/* Actions are called by the letter that their title begins with. */
static void
add_action (StegProgramme *programme,
            StegRecord    *improvement,
            const char    *title,
            const char    *phase,
            const char    *due,
            StegRecord    *owner)
{
  g_autofree char *progress = g_strdup_printf ("%d", 'z' - *title);
  const char      *what = steg_record_get_id (improvement);
  StegRecord      *action
    = test_programme_add (programme, &steg_action_table, "improvement", what, "title", title,
                          "phase", phase, "progress", progress, "due", due, NULL);

  if (owner != NULL)
    test_programme_set (programme, action, STEG_ACTION_OWNER, steg_record_get_id (owner));
}

static StegRecord *
add_improvement (StegProgramme *programme, int area, const char *title, const char *order)
{
  return test_programme_add (programme, &steg_improvement_table, "area",
                             steg_record_get_id (test_programme_area (programme, area)), "title",
                             title, "order", order, NULL);
}

/* In the order of the plan: d, b, f; then e, c, and an improvement without action (x). */
static StegProgramme *
create_programme (void)
{
  StegProgramme *programme = test_programme_new (2, 1, 1);
  StegRecord    *it = test_programme_add (programme, &steg_person_table, "name", "IT", NULL);
  StegRecord    *asa = test_programme_add (programme, &steg_person_table, "name", "Åsa", NULL);
  StegRecord    *second = add_improvement (programme, 2, "Second", "a");
  StegRecord    *first = add_improvement (programme, 1, "First", "a");

  add_action (programme, first, "d", "do", "2026-06-10", asa);
  add_action (programme, first, "B", "plan", "2026-05-01", it);
  add_action (programme, first, "f", "do", NULL, NULL);
  add_action (programme, second, "e", "act", "2026-05-30", it);
  add_action (programme, second, "c", "plan", "2027-05-01", asa);
  add_improvement (programme, 2, "x", "b");
  return programme;
}

/* The rows by their letters, with a bar where a group begins. */
static char *
list (StegProgramme *programme, StegActionGrouping grouping, StegActionSort sort, gboolean down)
{
  g_autoptr (StegActionFilter) filter = steg_action_filter_new ();
  g_autoptr (StegActionMatch) match
    = steg_action_match_new (programme, filter, test_day (TODAY), NULL);
  g_autoptr (StegActionOrder) order
    = steg_action_order_new (programme, match, grouping, sort, down);
  GString *letters = g_string_new (NULL);

  for (guint g = 0; g < order->groups->len; g++)
    {
      const StegActionGroup *group = &g_array_index (order->groups, StegActionGroup, g);

      g_string_append (letters, g > 0 ? "|" : "");
      for (guint i = group->first; i < group->first + group->n_rows; i++)
        {
          StegRecord *row = order->rows->pdata[i];
          gboolean    bare = steg_record_get_table (row) == &steg_improvement_table;

          g_string_append (letters, steg_record_get_text (row, bare ? (guint) STEG_IMPROVEMENT_TITLE
                                                                    : (guint) STEG_ACTION_TITLE));
        }
    }
  return g_string_free (letters, FALSE);
}

static void
actions_stand_in_groups_in_order (void)
{
  static const struct
  {
    StegActionGrouping grouping;
    StegActionSort     sort;
    gboolean           descending;
    const char        *rows;
  } cases[] = {
    { STEG_GROUP_AREA, STEG_SORT_PLAN, FALSE, "dBf|ecx" },
    { STEG_GROUP_AREA, STEG_SORT_TITLE, FALSE, "Bdf|cex" },
    { STEG_GROUP_AREA, STEG_SORT_TITLE, TRUE, "fdB|xec" },
    { STEG_GROUP_AREA, STEG_SORT_OWNER, FALSE, "Bdf|ecx" },
    { STEG_GROUP_AREA, STEG_SORT_OWNER, TRUE, "dBf|cex" },
    { STEG_GROUP_AREA, STEG_SORT_PHASE, FALSE, "Bdf|cex" },
    { STEG_GROUP_AREA, STEG_SORT_PHASE, TRUE, "dfB|ecx" },
    { STEG_GROUP_AREA, STEG_SORT_DUE, FALSE, "Bdf|ecx" },
    { STEG_GROUP_AREA, STEG_SORT_DUE, TRUE, "dBf|cex" },
    { STEG_GROUP_AREA, STEG_SORT_PROGRESS, FALSE, "fdB|ecx" },
    { STEG_GROUP_OWNER, STEG_SORT_PLAN, FALSE, "Be|dc|fx" },
    { STEG_GROUP_OWNER, STEG_SORT_TITLE, FALSE, "Be|cd|fx" },
    { STEG_GROUP_CYCLE, STEG_SORT_DUE, FALSE, "Bedcfx" },
    { STEG_GROUP_PHASE, STEG_SORT_PLAN, FALSE, "Bc|df|e|x" },
    { STEG_GROUP_PHASE, STEG_SORT_DUE, TRUE, "cB|df|e|x" },
    { STEG_GROUP_MONTH, STEG_SORT_PLAN, FALSE, "Be|d|c|fx" },
    { STEG_GROUP_MONTH, STEG_SORT_TITLE, TRUE, "eB|d|c|xf" },
  };
  g_autoptr (StegProgramme) programme = create_programme ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *rows
        = list (programme, cases[i].grouping, cases[i].sort, cases[i].descending);

      g_assert_cmpstr (rows, ==, cases[i].rows);
    }
}

static void
a_group_says_what_it_is (void)
{
  g_autoptr (StegProgramme) programme = create_programme ();
  g_autoptr (StegActionFilter) filter = steg_action_filter_parse ("words=first");
  g_autoptr (StegActionMatch) match
    = steg_action_match_new (programme, filter, test_day (TODAY), NULL);
  g_autoptr (StegActionOrder) areas
    = steg_action_order_new (programme, match, STEG_GROUP_AREA, STEG_SORT_PLAN, FALSE);
  g_autoptr (StegActionOrder) months
    = steg_action_order_new (programme, match, STEG_GROUP_MONTH, STEG_SORT_PLAN, FALSE);
  g_autoptr (StegActionOrder) phases
    = steg_action_order_new (programme, match, STEG_GROUP_PHASE, STEG_SORT_PLAN, FALSE);

  g_assert_cmpuint (areas->groups->len, ==, 1);
  g_assert_true (g_array_index (areas->groups, StegActionGroup, 0).record
                 == test_programme_area (programme, 1));
  g_assert_cmpuint (months->groups->len, ==, 3);
  g_assert_cmpint (g_array_index (months->groups, StegActionGroup, 0).month, ==,
                   test_day ("2026-05-01"));
  g_assert_cmpint (g_array_index (months->groups, StegActionGroup, 2).month, ==, STEG_DATE_NONE);
  g_assert_cmpint (g_array_index (phases->groups, StegActionGroup, 1).phase, ==, STEG_PHASE_DO);
  g_assert_cmpuint (g_array_index (phases->groups, StegActionGroup, 1).n_rows, ==, 2);
}

static void
improvements_and_actions_keep_the_order_of_the_plan (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 1);
  g_autofree char *rows = NULL;

  for (int i = 0; i < 5; i++)
    {
      static const char *const orders[] = { "c", "a", "e", "b", "d" };

      add_improvement (programme, 1, orders[i], orders[i]);
    }
  rows = list (programme, STEG_GROUP_AREA, STEG_SORT_PLAN, FALSE);
  g_assert_cmpstr (rows, ==, "abcde");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD_SENTENCE ("action-order", actions_stand_in_groups_in_order);
  ADD_SENTENCE ("action-order", a_group_says_what_it_is);
  ADD_SENTENCE ("action-order", improvements_and_actions_keep_the_order_of_the_plan);
  return g_test_run ();
}
