/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-people.h"

#include "support/test-programme.h"
#include "support/test-sentence.h"

#define TODAY "2026-05-20"

static StegRecord *
person (StegProgramme *programme, const char *name, const char *kind)
{
  return test_programme_add (programme, &steg_person_table, "name", name, "kind", kind, NULL);
}

static StegRecord *
holder (StegProgramme *programme,
        StegRecord    *role,
        StegRecord    *human,
        const char    *from,
        const char    *until)
{
  return test_programme_add (programme, &steg_holder_table, "role", steg_record_get_id (role),
                             "human", steg_record_get_id (human), "from", from, "until", until,
                             NULL);
}

static void
a_role_is_held_on_both_its_days_and_between (void)
{
  static const struct
  {
    const char *from;
    const char *until;
    gboolean    expected;
  } cases[] = {
    { NULL, NULL, TRUE },
    { "2026-05-20", NULL, TRUE },
    { "2026-05-21", NULL, FALSE },
    { NULL, "2026-05-20", TRUE },
    { NULL, "2026-05-19", FALSE },
    { TODAY, TODAY, TRUE },
    { "2026-06-01", TODAY, FALSE },
  };
  g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 1);
  StegRecord *role = person (programme, "CISO", "role");
  StegRecord *human = person (programme, "Duty", "human");

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (
      steg_holder_is_on (holder (programme, role, human, cases[i].from, cases[i].until),
                         test_day (TODAY)),
      ==, cases[i].expected);
}

static void
who_holds_it_now_stands_first (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 1);
  StegRecord *role = person (programme, "CISO", "role");
  StegRecord *first = person (programme, "Duty", "human");
  StegRecord *second = person (programme, "Robin", "human");
  StegRecord *old = holder (programme, role, first, "2020-01-01", "2025-12-31");
  StegRecord *now = holder (programme, role, second, "2026-01-01", NULL);
  StegRecord *older = holder (programme, role, second, "2018-01-01", "2019-12-31");
  g_autoptr (GPtrArray) holders = steg_people_list_holders (programme, role);
  g_autoptr (GPtrArray) held = steg_people_list_held (programme, first);

  g_assert_cmpuint (holders->len, ==, 3);
  g_assert_true (holders->pdata[0] == now);
  g_assert_true (holders->pdata[1] == old);
  g_assert_true (holders->pdata[2] == older);
  g_assert_cmpuint (held->len, ==, 1);
  g_assert_true (held->pdata[0] == old);
}

static void
mine_is_what_i_and_my_roles_and_groups_have (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 1);
  StegRecord *me = person (programme, "Duty", "human");
  StegRecord *role = person (programme, "CISO", "role");
  StegRecord *former = person (programme, "IT", "role");
  StegRecord *group = person (programme, "Security board", "group");
  StegRecord *other = person (programme, "CEO", "role");
  g_autoptr (GHashTable) mine = NULL;

  holder (programme, role, me, NULL, NULL);
  holder (programme, former, me, NULL, "2026-05-19");
  holder (programme, group, role, NULL, NULL);
  holder (programme, role, group, NULL, NULL);
  mine = steg_people_mine (programme, me, test_day (TODAY));

  g_assert_cmpuint (g_hash_table_size (mine), ==, 3);
  g_assert_true (g_hash_table_contains (mine, steg_record_get_id (me)));
  g_assert_true (g_hash_table_contains (mine, steg_record_get_id (role)));
  g_assert_true (g_hash_table_contains (mine, steg_record_get_id (group)));
  g_assert_false (g_hash_table_contains (mine, steg_record_get_id (other)));
}

static void
nobody_owns_nothing (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 1);
  g_autoptr (GHashTable) mine = steg_people_mine (programme, NULL, test_day (TODAY));

  g_assert_cmpuint (g_hash_table_size (mine), ==, 0);
}

static void
the_human_of_ones_name_is_proposed (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 1);
  StegRecord *human;

  person (programme, "Duty Officer", "role");
  human = person (programme, "Duty Officer", "human");
  g_assert_true (steg_people_propose (programme, "duty officer") == human);
  g_assert_null (steg_people_propose (programme, "Duty"));
  g_assert_null (steg_people_propose (programme, ""));
  g_assert_null (steg_people_propose (programme, NULL));
}

static void
roles_come_first_and_who_has_left_comes_last (void)
{
  static const char *const expected[] = { "CEO", "Åsa", "CISO", "Robin", "Board", NULL };
  g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 1);
  g_autoptr (GPtrArray) people = NULL;

  person (programme, "Board", "group");
  person (programme, "Robin", "human");
  test_programme_set (programme, person (programme, "CISO", "role"), STEG_PERSON_ACTIVE, "no");
  person (programme, "Åsa", "role");
  person (programme, "CEO", "role");
  people = steg_people_list (programme);

  g_assert_cmpuint (people->len, ==, g_strv_length ((char **) expected));
  for (guint i = 0; i < people->len; i++)
    g_assert_cmpstr (steg_record_get_text (people->pdata[i], STEG_PERSON_NAME), ==, expected[i]);
}

static StegRecord *
owned (StegProgramme *programme, StegRecord *owner, const char *phase, const char *due)
{
  StegRecord *action = test_programme_action (programme, 1, phase, due);

  test_programme_set (programme, action, STEG_ACTION_OWNER, steg_record_get_id (owner));
  return action;
}

static void
open_actions_stand_late_first_and_undated_last (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 1);
  StegRecord *role = person (programme, "CISO", "role");
  StegRecord *undated = owned (programme, role, "plan", NULL);
  StegRecord *later = owned (programme, role, "plan", "2026-09-01");
  StegRecord *late = owned (programme, role, "do", "2026-05-19");
  g_autoptr (StegBelongings) belongings = NULL;

  owned (programme, role, "check", "2026-01-01");
  owned (programme, person (programme, "IT", "role"), "do", "2026-01-01");
  belongings = steg_belongings_new (programme, role, test_day (TODAY));

  g_assert_cmpuint (belongings->actions->len, ==, 3);
  g_assert_cmpuint (belongings->n_late, ==, 1);
  g_assert_true (belongings->actions->pdata[0] == late);
  g_assert_true (belongings->actions->pdata[1] == later);
  g_assert_true (belongings->actions->pdata[2] == undated);
}

static void
measures_and_documents_stand_by_title (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 1);
  StegRecord *role = person (programme, "CISO", "role");
  const char *id = steg_record_get_id (role);
  StegRecord *z
    = test_programme_add (programme, &steg_document_table, "title", "Z", "owner", id, NULL);
  StegRecord *a
    = test_programme_add (programme, &steg_document_table, "title", "A", "owner", id, NULL);
  StegRecord *measure
    = test_programme_add (programme, &steg_measure_table, "title", "M", "owner", id, NULL);
  g_autoptr (StegBelongings) belongings = steg_belongings_new (programme, role, test_day (TODAY));

  g_assert_cmpuint (belongings->documents->len, ==, 2);
  g_assert_true (belongings->documents->pdata[0] == a);
  g_assert_true (belongings->documents->pdata[1] == z);
  g_assert_cmpuint (belongings->measures->len, ==, 1);
  g_assert_true (belongings->measures->pdata[0] == measure);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  ADD_SENTENCE ("people", a_role_is_held_on_both_its_days_and_between);
  ADD_SENTENCE ("people", who_holds_it_now_stands_first);
  ADD_SENTENCE ("people", mine_is_what_i_and_my_roles_and_groups_have);
  ADD_SENTENCE ("people", nobody_owns_nothing);
  ADD_SENTENCE ("people", the_human_of_ones_name_is_proposed);
  ADD_SENTENCE ("people", roles_come_first_and_who_has_left_comes_last);
  ADD_SENTENCE ("people", open_actions_stand_late_first_and_undated_last);
  ADD_SENTENCE ("people", measures_and_documents_stand_by_title);
  return g_test_run ();
}
