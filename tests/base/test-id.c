/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/steg-id.h"

#include <string.h>

static void
new_ids_sort_in_the_order_in_which_they_were_made (void)
{
  g_autofree char *before = steg_id_new ();

  /* More than fit into one millisecond's counter. */
  for (int i = 0; i < 10000; i++)
    {
      g_autofree char *after = steg_id_new ();

      g_assert_true (steg_id_is_valid (after));
      g_assert_cmpint (after[14], ==, '7');
      g_assert_cmpint (strcmp (before, after), <, 0);
      g_free (before);
      before = g_steal_pointer (&after);
    }
}

static void
the_same_tuple_has_the_same_id (void)
{
  const char *const parts[] = { "round", "area", NULL };
  g_autofree char  *one = steg_id_for_tuple ("verdict", parts);
  g_autofree char  *other = steg_id_for_tuple ("verdict", parts);

  g_assert_cmpstr (one, ==, other);
  g_assert_true (steg_id_is_valid (one));
  g_assert_cmpint (one[14], ==, '8');
}

static void
different_tuples_have_different_ids (void)
{
  static const char *const tuples[][4] = {
    { "ab", "c", NULL },
    { "a", "bc", NULL },
    { "abc", NULL },
    { "abc", "", NULL },
    { "a", "b", "c", NULL },
    { NULL },
  };
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (tuples); i++)
    {
      g_assert_true (g_hash_table_add (seen, steg_id_for_tuple ("area", tuples[i])));
      g_assert_true (g_hash_table_add (seen, steg_id_for_tuple ("aspect", tuples[i])));
    }
}

/* Ids in files that exist must never change. This one: printf 'area\0risk\0' | sha256sum, with the
 * version and variant of RFC 9562 put in. */
static void
a_tuple_id_is_the_start_of_its_sha_256 (void)
{
  const char *const parts[] = { "risk", NULL };
  g_autofree char  *id = steg_id_for_tuple ("area", parts);

  g_assert_cmpstr (id, ==, "be58997b-cd1b-8c17-add4-19b5b6650bdf");
}

static void
only_lower_case_uuids_of_our_versions_are_valid (void)
{
  static const struct
  {
    const char *text;
    gboolean    valid;
  } cases[] = {
    { "01890a5d-ac96-774b-bcce-b302099a8057", TRUE },
    { "2489e9ad-2ee2-8e00-8ec9-32d5f69181c0", TRUE },
    { "01890A5D-AC96-774B-BCCE-B302099A8057", FALSE },
    { "919108f7-52d1-4320-9bac-f847db4148a8", FALSE },
    { "01890a5d-ac96-774b-7cce-b302099a8057", FALSE },
    { "01890a5dac96774bbcceb302099a8057", FALSE },
    { "01890a5d-ac96-774b-bcce-b302099a805", FALSE },
    { "01890a5d-ac96-774b-bcce-b302099a80577", FALSE },
    { "01890a5d_ac96-774b-bcce-b302099a8057", FALSE },
    { "g1890a5d-ac96-774b-bcce-b302099a8057", FALSE },
    { "", FALSE },
    { NULL, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (steg_id_is_valid (cases[i].text), ==, cases[i].valid);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/id/new_ids_sort_in_the_order_in_which_they_were_made",
                   new_ids_sort_in_the_order_in_which_they_were_made);
  g_test_add_func ("/id/the_same_tuple_has_the_same_id", the_same_tuple_has_the_same_id);
  g_test_add_func ("/id/different_tuples_have_different_ids", different_tuples_have_different_ids);
  g_test_add_func ("/id/a_tuple_id_is_the_start_of_its_sha_256",
                   a_tuple_id_is_the_start_of_its_sha_256);
  g_test_add_func ("/id/only_lower_case_uuids_of_our_versions_are_valid",
                   only_lower_case_uuids_of_our_versions_are_valid);
  return g_test_run ();
}
