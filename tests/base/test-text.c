/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/steg-text.h"

#include <string.h>

static void
text_is_cleaned_at_the_border (void)
{
  static const struct
  {
    const char *given;
    const char *cleaned; /* NULL: refused */
  } cases[] = {
    { "  plain \n", "plain" },
    { "a\r\nb\rc", "a\nb\nc" },
    { "a\tb", "a\tb" },
    { "A\xcc\x8angstr\xc3\xb6m", "\xc3\x85ngstr\xc3\xb6m" },
    { "", "" },
    { " \n ", "" },
    { "bell\a", NULL },
    { "delete\x7f", NULL },
    { "next line\xc2\x85", NULL },
    { "\xff\xfe", NULL },
    { "\xc3", NULL },
    { "123456789012345678901", NULL },
    { "12345678901234567890", "12345678901234567890" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *cleaned = steg_text_clean (cases[i].given, 20);

      g_assert_cmpstr (cleaned, ==, cases[i].cleaned);
      if (cleaned != NULL)
        g_assert_true (steg_text_is_clean (cleaned, 20));
    }
}

static void
unclean_text_is_told_from_clean (void)
{
  g_assert_true (steg_text_is_clean ("Åsa", 20));
  g_assert_false (steg_text_is_clean ("A\xcc\x8asa", 20));
  g_assert_false (steg_text_is_clean ("a\a", 20));
  g_assert_false (steg_text_is_clean ("\xff", 20));
  g_assert_false (steg_text_is_clean ("too long", 3));
  g_assert_false (steg_text_is_clean (NULL, 20));
}

static void
searching_ignores_case_but_not_dots (void)
{
  g_autofree char *upper = steg_text_fold ("ÖVERSYN AV LÖSENORD");
  g_autofree char *lower = steg_text_fold ("översyn av lösenord");
  g_autofree char *other = steg_text_fold ("oversyn av losenord");
  g_autofree char *apart = steg_text_fold ("o\xcc\x88versyn av lo\xcc\x88senord");

  g_assert_cmpstr (upper, ==, lower);
  g_assert_cmpstr (apart, ==, lower);
  g_assert_cmpstr (other, !=, lower);
}

static void
words_sort_as_in_a_swedish_dictionary (void)
{
  static const char *const sorted[] = {
    NULL,
    "",
    "Act",
    "acts",
    "Box",
    "Éclair",
    "Error",
    "Zone",
    "Åsa",
    "Ärla",
    "Örn",
    "östen",
  };

  for (guint i = 0; i < G_N_ELEMENTS (sorted); i++)
    for (guint j = 0; j < G_N_ELEMENTS (sorted); j++)
      {
        g_autofree char *left = steg_text_sort_key (sorted[i] != NULL ? sorted[i] : "");
        g_autofree char *right = steg_text_sort_key (sorted[j] != NULL ? sorted[j] : "");
        int              order = steg_text_compare (sorted[i], sorted[j]);
        int              by_key = strcmp (left, right);

        g_assert_cmpint ((order > 0) - (order < 0), ==, (i > j) - (i < j));
        /* Nothing has the key of an empty text. */
        if (i > 0 && j > 0)
          g_assert_cmpint ((by_key > 0) - (by_key < 0), ==, (i > j) - (i < j));
      }
  g_assert_cmpint (steg_text_compare ("ÅSA", "åsa"), ==, 0);
}

static void
assert_between (const char *before, const char *key, const char *after)
{
  g_assert_true (before == NULL || strcmp (before, key) < 0);
  g_assert_true (after == NULL || strcmp (key, after) < 0);
  g_assert_cmpuint (strlen (key), >, 0);
  g_assert_cmpint (key[strlen (key) - 1], !=, '0');
}

/* Rows are put in at random places; every key must fall strictly between its neighbours. */
static void
a_key_fits_between_any_two (void)
{
  g_autoptr (GPtrArray) keys = g_ptr_array_new_with_free_func (g_free);

  for (int i = 0; i < 3000; i++)
    {
      guint       place = (guint) g_test_rand_int_range (0, (gint32) keys->len + 1);
      const char *before = place > 0 ? keys->pdata[place - 1] : NULL;
      const char *after = place < keys->len ? keys->pdata[place] : NULL;
      char       *key = steg_text_order_between (before, after);

      assert_between (before, key, after);
      g_ptr_array_insert (keys, (gint) place, key);
    }
}

static void
a_key_fits_at_the_same_place_again_and_again (void)
{
  g_autofree char *first = steg_text_order_between (NULL, NULL);
  g_autofree char *last = steg_text_order_between (first, NULL);

  for (int i = 0; i < 300; i++)
    {
      g_autofree char *front = steg_text_order_between (NULL, first);
      g_autofree char *middle = steg_text_order_between (first, last);
      g_autofree char *back = steg_text_order_between (last, NULL);

      assert_between (NULL, front, first);
      assert_between (first, middle, last);
      assert_between (last, back, NULL);
      g_free (first);
      first = i % 2 == 0 ? g_steal_pointer (&middle) : g_steal_pointer (&front);
      g_free (last);
      last = g_steal_pointer (&back);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/text/text_is_cleaned_at_the_border", text_is_cleaned_at_the_border);
  g_test_add_func ("/text/unclean_text_is_told_from_clean", unclean_text_is_told_from_clean);
  g_test_add_func ("/text/searching_ignores_case_but_not_dots",
                   searching_ignores_case_but_not_dots);
  g_test_add_func ("/text/words_sort_as_in_a_swedish_dictionary",
                   words_sort_as_in_a_swedish_dictionary);
  g_test_add_func ("/text/a_key_fits_between_any_two", a_key_fits_between_any_two);
  g_test_add_func ("/text/a_key_fits_at_the_same_place_again_and_again",
                   a_key_fits_at_the_same_place_again_and_again);
  return g_test_run ();
}
