/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-width-bin.h"
#include "app/widgets/steg-letter.h"
#include "support/steg-assert.h"

#include <adwaita.h>

static gboolean
is_wide (gpointer bin)
{
  return !steg_width_bin_is_narrow (bin);
}

static gboolean
is_narrow (gpointer bin)
{
  return steg_width_bin_is_narrow (bin);
}

static GtkWidget *
bin_around (GtkWidget *child, int threshold)
{
  return g_object_new (STEG_TYPE_WIDTH_BIN, "child", child, "threshold", threshold, NULL);
}

static GtkWidget *
box_of_width (int width)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  gtk_widget_set_size_request (box, width, 20);
  return box;
}

static void
it_never_asks_for_more_than_360_pixels (void)
{
  GtkWidget *bin = g_object_ref_sink (bin_around (box_of_width (900), 100));
  int        minimum;
  int        natural;

  gtk_widget_measure (bin, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
  g_assert_cmpint (minimum, ==, 360);
  g_assert_cmpint (natural, ==, 900);
  steg_assert_finalizes (bin);
}

static void
a_small_child_asks_for_what_it_needs (void)
{
  GtkWidget *bin = g_object_ref_sink (bin_around (box_of_width (100), 100));
  int        minimum;

  gtk_widget_measure (bin, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, ==, 100);
  steg_assert_finalizes (bin);
}

static void
it_says_when_there_is_little_room_and_when_there_is_enough (void)
{
  GtkWidget *bin = bin_around (box_of_width (100), 80);
  GtkWidget *window = gtk_window_new ();
  int        letter = steg_letter_width (bin);

  gtk_window_set_child (GTK_WINDOW (window), bin);
  gtk_window_set_default_size (GTK_WINDOW (window), 70 * letter, 300);
  gtk_window_present (GTK_WINDOW (window));
  steg_assert_soon (is_narrow, bin, 5);
  gtk_window_set_default_size (GTK_WINDOW (window), 90 * letter, 300);
  steg_assert_soon (is_wide, bin, 5);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
large_text_leaves_little_room (void)
{
  GtkWidget   *bin = bin_around (box_of_width (100), 80);
  GtkWidget   *window = gtk_window_new ();
  GtkSettings *settings = gtk_settings_get_default ();

  gtk_window_set_child (GTK_WINDOW (window), bin);
  gtk_window_set_default_size (GTK_WINDOW (window), 90 * steg_letter_width (bin), 300);
  gtk_window_present (GTK_WINDOW (window));
  g_object_set (settings, "gtk-xft-dpi", 2 * 96 * 1024, NULL);
  steg_assert_soon (is_narrow, bin, 5);
  g_object_set (settings, "gtk-xft-dpi", 96 * 1024, NULL);
  steg_assert_soon (is_wide, bin, 5);
  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add_func ("/width-bin/it_never_asks_for_more_than_360_pixels",
                   it_never_asks_for_more_than_360_pixels);
  g_test_add_func ("/width-bin/a_small_child_asks_for_what_it_needs",
                   a_small_child_asks_for_what_it_needs);
  g_test_add_func ("/width-bin/it_says_when_there_is_little_room_and_when_there_is_enough",
                   it_says_when_there_is_little_room_and_when_there_is_enough);
  g_test_add_func ("/width-bin/large_text_leaves_little_room", large_text_leaves_little_room);
  return g_test_run ();
}
