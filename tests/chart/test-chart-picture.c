/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/steg-chart-picture.h"

#include "base/steg-error.h"

#include <glib/gstdio.h>
#include <string.h>

static void
paint_frame (StegInk *ink, const StegPalette *palette, const StegBox *box, gpointer chart)
{
  const StegPaint paint = { .fill = palette->text };

  *(StegBox *) chart = *box;
  steg_ink_box (ink, box, 0, &paint);
}

static guint
read_number (const guint8 *bytes)
{
  return (guint) bytes[0] << 24 | (guint) bytes[1] << 16 | (guint) bytes[2] << 8 | bytes[3];
}

static void
a_picture_is_a_png_of_the_size_that_was_asked_for (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) picture = NULL;
  StegBox       box = { 0 };
  const StegBox page = { 0, 0, 640, 320 };
  const guint8 *bytes;
  gsize         length;

  picture = steg_chart_picture_new (STEG_PALETTE_DARK, 640, 320, paint_frame, &box, &error);
  g_assert_no_error (error);
  bytes = g_bytes_get_data (picture, &length);
  g_assert_cmpuint (length, >, 24);
  g_assert_cmpmem (bytes, 4, "\x89PNG", 4);
  g_assert_cmpuint (read_number (bytes + 16), ==, 640);
  g_assert_cmpuint (read_number (bytes + 20), ==, 320);
  g_assert_true (steg_box_holds (&page, &box));
  g_assert_cmpfloat (box.x, >, 0);
}

static void
an_impossible_size_is_an_error (void)
{
  g_autoptr (GError) error = NULL;
  StegBox box = { 0 };

  g_assert_null (
    steg_chart_picture_new (STEG_PALETTE_LIGHT, 100000, 10, paint_frame, &box, &error));
  g_assert_error (error, STEG_ERROR, STEG_ERROR_FAILED);
}

static void
saving_replaces_a_file_and_names_the_path_it_cannot_write (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) picture = g_bytes_new_static ("picture", 7);
  g_autofree char *folder = g_dir_make_tmp ("picture-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "levels.png", NULL);
  g_autofree char *lost = g_build_filename (folder, "no", "levels.png", NULL);
  g_autofree char *found = NULL;

  g_assert_true (g_file_set_contents (path, "older", -1, NULL));
  g_assert_true (steg_chart_picture_save (picture, path, &error));
  g_assert_no_error (error);
  g_assert_true (g_file_get_contents (path, &found, NULL, NULL));
  g_assert_cmpstr (found, ==, "picture");
  g_assert_false (steg_chart_picture_save (picture, lost, &error));
  g_assert_nonnull (strstr (error->message, lost));
  g_assert_cmpint (g_unlink (path), ==, 0);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart-picture/a_picture_is_a_png_of_the_size_that_was_asked_for",
                   a_picture_is_a_png_of_the_size_that_was_asked_for);
  g_test_add_func ("/chart-picture/an_impossible_size_is_an_error", an_impossible_size_is_an_error);
  g_test_add_func ("/chart-picture/saving_replaces_a_file_and_names_the_path_it_cannot_write",
                   saving_replaces_a_file_and_names_the_path_it_cannot_write);
  return g_test_run ();
}
