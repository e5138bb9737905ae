/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/steg-chart-picture.h"

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

static StegPicture
describe (StegPictureFormat format, int width, int height)
{
  return (StegPicture){ .format = format,
                        .palette = STEG_PALETTE_DARK,
                        .width = width,
                        .height = height,
                        .title = "Levels",
                        .spoken = "All <of> it.",
                        .made_on = steg_date_new (2026, 5, 20) };
}

static void
a_picture_is_a_png_of_the_size_that_was_asked_for (void)
{
  StegPicture wanted = describe (STEG_PICTURE_PNG, 640, 320);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) picture = NULL;
  StegBox       box = { 0 };
  const StegBox page = { 0, 0, 640, 320 };
  const guint8 *bytes;
  gsize         length;

  picture = steg_chart_picture_new (&wanted, paint_frame, &box, &error);
  g_assert_no_error (error);
  bytes = g_bytes_get_data (picture, &length);
  g_assert_cmpuint (length, >, 24);
  g_assert_cmpmem (bytes, 4, "\x89PNG", 4);
  g_assert_cmpuint (read_number (bytes + 16), ==, 640);
  g_assert_cmpuint (read_number (bytes + 20), ==, 320);
  g_assert_true (steg_box_holds (&page, &box));
  g_assert_cmpfloat (box.width, <, 640);
}

static gboolean
contains (GBytes *picture, const char *text)
{
  gsize       length;
  const char *bytes = g_bytes_get_data (picture, &length);

  return memmem (bytes, length, text, strlen (text)) != NULL;
}

static void
an_svg_has_its_size_its_title_and_its_sentences (void)
{
  StegPicture wanted = describe (STEG_PICTURE_SVG, 640, 320);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) picture = NULL;
  StegBox box = { 0 };

  picture = steg_chart_picture_new (&wanted, paint_frame, &box, &error);
  g_assert_no_error (error);
  g_assert_true (contains (picture, "width=\"640px\" height=\"320px\""));
  g_assert_true (contains (picture, "<title>Levels</title><desc>All &lt;of&gt; it.</desc>"));
}

static void
paint_words (StegInk *ink, const StegPalette *palette, const StegBox *box, gpointer chart)
{
  const StegTextStyle style = { .size = 14, .colour = palette->text };

  steg_ink_text (ink, box, "Riskhantering", &style);
}

static void
a_pdf_has_its_size_and_its_day_and_is_the_same_each_time (void)
{
  StegPicture wanted = describe (STEG_PICTURE_PDF, 640, 320);
  g_autoptr (GBytes) picture = NULL;
  g_autoptr (GBytes) again = NULL;
  g_autoptr (GBytes) later = NULL;

  picture = steg_chart_picture_new (&wanted, paint_words, NULL, NULL);
  again = steg_chart_picture_new (&wanted, paint_words, NULL, NULL);
  g_assert_true (contains (picture, "%PDF-1."));
  g_assert_true (contains (picture, "480 240"));
  g_assert_true (contains (picture, "/FontFile"));
  g_assert_true (g_bytes_equal (picture, again));
  wanted.made_on++;
  later = steg_chart_picture_new (&wanted, paint_words, NULL, NULL);
  g_assert_false (g_bytes_equal (picture, later));
}

static void
an_impossible_size_is_an_error (void)
{
  StegPicture wanted = describe (STEG_PICTURE_PNG, 100000, 10);
  g_autoptr (GError) error = NULL;
  StegBox box = { 0 };

  g_assert_null (steg_chart_picture_new (&wanted, paint_frame, &box, &error));
  g_assert_error (error, STEG_ERROR, STEG_ERROR_FAILED);
}

static void
the_format_follows_from_the_ending (void)
{
  static const struct
  {
    const char *path;
    int         format;
  } cases[] = {
    { "a.png", STEG_PICTURE_PNG },
    { "b/c.SVG", STEG_PICTURE_SVG },
    { "d.e.pdf", STEG_PICTURE_PDF },
    { "png", -1 },
    { "a.pngx", -1 },
    { "", -1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (steg_chart_picture_find_format (cases[i].path), ==, cases[i].format);
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
  g_test_add_func ("/chart-picture/an_svg_has_its_size_its_title_and_its_sentences",
                   an_svg_has_its_size_its_title_and_its_sentences);
  g_test_add_func ("/chart-picture/a_pdf_has_its_size_and_its_day_and_is_the_same_each_time",
                   a_pdf_has_its_size_and_its_day_and_is_the_same_each_time);
  g_test_add_func ("/chart-picture/an_impossible_size_is_an_error", an_impossible_size_is_an_error);
  g_test_add_func ("/chart-picture/the_format_follows_from_the_ending",
                   the_format_follows_from_the_ending);
  g_test_add_func ("/chart-picture/saving_replaces_a_file_and_names_the_path_it_cannot_write",
                   saving_replaces_a_file_and_names_the_path_it_cannot_write);
  return g_test_run ();
}
