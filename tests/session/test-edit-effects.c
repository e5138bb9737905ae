/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "session/steg-edit-effects.h"

#include "support/test-programme.h"
#include "support/test-sentence.h"

static StegRecord *
owned_action (StegProgramme *programme, StegRecord *owner)
{
  StegRecord *action = test_programme_action (programme, 1, "plan", NULL);

  test_programme_set (programme, action, STEG_ACTION_OWNER, steg_record_get_id (owner));
  return action;
}

static const StegEditEffect *
effect_on (GArray *effects, const StegTable *table)
{
  for (guint i = 0; i < effects->len; i++)
    if (g_array_index (effects, StegEditEffect, i).table == table)
      return &g_array_index (effects, StegEditEffect, i);
  g_assert_not_reached ();
}

static void
what_goes_and_what_only_loses_a_link_is_told_apart (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 1);
  StegRecord *role = test_programme_add (programme, &steg_person_table, "name", "CISO", NULL);
  StegRecord *action = owned_action (programme, role);
  g_autoptr (StegEdit) edit = steg_edit_new (programme, "Delete");
  g_autoptr (GArray) effects = NULL;

  owned_action (programme, role);
  test_programme_add (programme, &steg_helper_table, "action", steg_record_get_id (action),
                      "person", steg_record_get_id (role), NULL);
  test_programme_add (programme, &steg_note_table, "record", steg_record_get_id (role), "text",
                      "words", NULL);
  steg_edit_remove (edit, steg_record_get_id (role));
  effects = steg_edit_list_effects (edit);

  g_assert_cmpuint (effects->len, ==, 4);
  g_assert_cmpuint (effect_on (effects, &steg_person_table)->removed, ==, 1);
  g_assert_cmpuint (effect_on (effects, &steg_helper_table)->removed, ==, 1);
  g_assert_cmpuint (effect_on (effects, &steg_note_table)->removed, ==, 1);
  g_assert_cmpuint (effect_on (effects, &steg_action_table)->removed, ==, 0);
  g_assert_cmpuint (effect_on (effects, &steg_action_table)->changed, ==, 2);
}

static void
an_edit_of_nothing_has_no_effect (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 1);
  g_autoptr (StegEdit) edit = steg_edit_new (programme, "Nothing");
  g_autoptr (GArray) effects = steg_edit_list_effects (edit);

  g_assert_cmpuint (effects->len, ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  ADD_SENTENCE ("edit-effects", what_goes_and_what_only_loses_a_link_is_told_apart);
  ADD_SENTENCE ("edit-effects", an_edit_of_nothing_has_no_effect);
  return g_test_run ();
}
