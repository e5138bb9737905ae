/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-choice-list.h"

#include "support/steg-assert.h"

#include <adwaita.h>

static StegChoiceList *
create_list (const char *first, ...)
{
  StegChoiceList *list = steg_choice_list_new ();
  va_list         words;

  va_start (words, first);
  for (const char *word = first; word != NULL; word = va_arg (words, const char *))
    {
      g_autofree char *key = g_ascii_strdown (word, -1);

      steg_choice_list_add (list, word, key);
    }
  va_end (words);
  return list;
}

static GtkDropDown *
create_drop_down (void)
{
  GtkDropDown *drop_down = GTK_DROP_DOWN (g_object_ref_sink (gtk_drop_down_new (NULL, NULL)));

  steg_choice_list_show (create_list ("One", "Two", "Three", NULL), drop_down);
  return drop_down;
}

static void
count_cb (guint *count)
{
  (*count)++;
}

static void
the_first_line_is_chosen_at_first (void)
{
  GtkDropDown *drop_down = create_drop_down ();

  g_assert_cmpstr (steg_choice_list_get (drop_down), ==, "one");
  steg_assert_finalizes (drop_down);
}

static void
a_line_is_chosen_by_its_key (void)
{
  GtkDropDown *drop_down = create_drop_down ();

  steg_choice_list_select (drop_down, "three");
  g_assert_cmpstr (steg_choice_list_get (drop_down), ==, "three");
  g_assert_cmpuint (gtk_drop_down_get_selected (drop_down), ==, 2);
  steg_choice_list_select (drop_down, "four");
  g_assert_cmpstr (steg_choice_list_get (drop_down), ==, "three");
  steg_assert_finalizes (drop_down);
}

static void
what_is_chosen_outlives_a_new_list (void)
{
  GtkDropDown *drop_down = create_drop_down ();

  steg_choice_list_select (drop_down, "two");
  steg_choice_list_show (create_list ("Nought", "One", "Two", NULL), drop_down);
  g_assert_cmpstr (steg_choice_list_get (drop_down), ==, "two");
  steg_choice_list_show (create_list ("Four", "Five", NULL), drop_down);
  g_assert_cmpstr (steg_choice_list_get (drop_down), ==, "four");
  steg_assert_finalizes (drop_down);
}

static void
an_unchanged_list_is_left_alone (void)
{
  GtkDropDown *drop_down = create_drop_down ();
  guint        changes = 0;

  g_signal_connect_swapped (drop_down, "notify::model", G_CALLBACK (count_cb), &changes);
  steg_choice_list_show (create_list ("One", "Two", "Three", NULL), drop_down);
  g_assert_cmpuint (changes, ==, 0);
  steg_choice_list_show (create_list ("One", "Two", NULL), drop_down);
  g_assert_cmpuint (changes, ==, 1);
  steg_assert_finalizes (drop_down);
}

static void
a_drop_down_without_a_list_has_no_key (void)
{
  GtkDropDown *drop_down = GTK_DROP_DOWN (g_object_ref_sink (gtk_drop_down_new (NULL, NULL)));

  g_assert_null (steg_choice_list_get (drop_down));
  steg_choice_list_select (drop_down, "one");
  g_assert_null (steg_choice_list_get (drop_down));
  steg_assert_finalizes (drop_down);
}

static void
a_shortened_button_is_not_as_wide_as_its_longest_line (void)
{
  GtkDropDown *drop_down = create_drop_down ();
  GtkWidget   *window = gtk_window_new ();
  int          natural;
  int          shortened;

  gtk_window_set_child (GTK_WINDOW (window), GTK_WIDGET (drop_down));
  gtk_window_present (GTK_WINDOW (window));
  steg_choice_list_show (
    create_list ("A line that is much longer than any button would want to be", NULL), drop_down);
  gtk_widget_measure (GTK_WIDGET (drop_down), GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL,
                      NULL);
  steg_choice_list_shorten (drop_down, 8);
  gtk_widget_measure (GTK_WIDGET (drop_down), GTK_ORIENTATION_HORIZONTAL, -1, NULL, &shortened,
                      NULL, NULL);
  g_assert_cmpint (2 * shortened, <, natural);
  gtk_window_destroy (GTK_WINDOW (window));
  steg_assert_finalizes (drop_down);
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
#define ADD(sentence) g_test_add_func ("/choice-list/" #sentence, sentence)
  ADD (the_first_line_is_chosen_at_first);
  ADD (a_line_is_chosen_by_its_key);
  ADD (what_is_chosen_outlives_a_new_list);
  ADD (an_unchanged_list_is_left_alone);
  ADD (a_drop_down_without_a_list_has_no_key);
  ADD (a_shortened_button_is_not_as_wide_as_its_longest_line);
  return g_test_run ();
}
