/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-change.h"

#include "base/steg-id.h"
#include "model/steg-tables.h"
#include "support/test-sentence.h"

static void
a_new_row_has_an_id_and_its_presets (void)
{
  g_autoptr (StegChange) change = steg_change_new_row (&steg_action_table);

  g_assert_cmpint (change->kind, ==, STEG_CHANGE_ADD);
  g_assert_true (steg_id_is_valid (change->id));
  g_assert_true (steg_change_has (change, STEG_ACTION_PHASE));
  g_assert_cmpint (change->values[STEG_ACTION_PHASE].whole, ==, STEG_PHASE_PLAN);
  g_assert_false (steg_change_has (change, STEG_ACTION_DUE));
}

static void
a_tuple_row_has_no_id_before_it_is_complete (void)
{
  g_autoptr (StegChange) change = steg_change_new_row (&steg_area_table);
  g_autoptr (GError) error = NULL;
  const char *const parts[] = { "risk", NULL };
  g_autofree char  *id = steg_id_for_tuple ("area", parts);

  g_assert_null (change->id);
  g_assert_false (steg_change_complete (change, &error));
  g_assert_error (error, STEG_ERROR, STEG_ERROR_INVALID);

  steg_change_take (change, STEG_AREA_KEY, steg_value_text ("risk"));
  g_assert_true (steg_change_complete (change, NULL));
  g_assert_cmpstr (change->id, ==, id);
}

static void
a_number_in_a_tuple_is_written_as_its_text (void)
{
  g_autoptr (StegChange) change = steg_change_new_row (&steg_trait_table);
  const char *const parts[] = { "01890a5d-ac96-774b-bcce-b302099a8057", "3", NULL };
  g_autofree char  *id = steg_id_for_tuple ("trait", parts);

  steg_change_take (change, STEG_TRAIT_ASPECT, steg_value_text (parts[0]));
  steg_change_take (change, STEG_TRAIT_LEVEL, steg_value_whole (3));
  g_assert_true (steg_change_complete (change, NULL));
  g_assert_cmpstr (change->id, ==, id);
}

static void
completing_leaves_other_ids_alone (void)
{
  g_autoptr (StegChange) change = steg_change_new_row (&steg_action_table);
  g_autofree char *id = g_strdup (change->id);

  g_assert_true (steg_change_complete (change, NULL));
  g_assert_cmpstr (change->id, ==, id);
}

static void
a_field_may_be_named_twice (void)
{
  g_autoptr (StegChange) change
    = steg_change_new (&steg_action_table, STEG_CHANGE_SET, "01890a5d-ac96-774b-bcce-b302099a8057");

  g_assert_false (steg_change_has (change, STEG_ACTION_TITLE));
  steg_change_take (change, STEG_ACTION_TITLE, steg_value_text ("first"));
  steg_change_take (change, STEG_ACTION_TITLE, steg_value_text ("second"));
  g_assert_true (steg_change_has (change, STEG_ACTION_TITLE));
  g_assert_cmpstr (change->values[STEG_ACTION_TITLE].text, ==, "second");
}

static void
values_are_compared_by_what_they_hold (void)
{
  const struct
  {
    StegValue a;
    StegValue b;
    gboolean  equal;
  } cases[] = {
    { STEG_VALUE_EMPTY, STEG_VALUE_EMPTY, TRUE },
    { steg_value_whole (1), steg_value_whole (1), TRUE },
    { steg_value_whole (1), steg_value_whole (2), FALSE },
    { steg_value_whole (1), steg_value_real (1), FALSE },
    { steg_value_real (0.5), steg_value_real (0.5), TRUE },
    { steg_value_text ("a"), steg_value_text ("a"), TRUE },
    { steg_value_text ("a"), steg_value_text ("b"), FALSE },
    { steg_value_text (NULL), STEG_VALUE_EMPTY, TRUE },
    { steg_value_text (""), STEG_VALUE_EMPTY, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (StegValue) a = cases[i].a;
      g_auto (StegValue) b = cases[i].b;
      g_auto (StegValue) copy = steg_value_copy (&a);

      g_assert_cmpint (steg_value_equal (&a, &b), ==, cases[i].equal);
      g_assert_true (steg_value_equal (&a, &copy));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD_SENTENCE ("change", a_new_row_has_an_id_and_its_presets);
  ADD_SENTENCE ("change", a_tuple_row_has_no_id_before_it_is_complete);
  ADD_SENTENCE ("change", a_number_in_a_tuple_is_written_as_its_text);
  ADD_SENTENCE ("change", completing_leaves_other_ids_alone);
  ADD_SENTENCE ("change", a_field_may_be_named_twice);
  ADD_SENTENCE ("change", values_are_compared_by_what_they_hold);
  return g_test_run ();
}
