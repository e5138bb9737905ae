/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/steg-line-layout.h"

#include "chart-check.h"
#include "chart/steg-line-scale.h"
#include "support/test-sentence.h"

#include <math.h>

static const StegLineWords words = { "incidents a month", "Goal: at least 10", "off the goal" };

static StegLine *
create_empty (double goal)
{
  return steg_line_new (&words, isnan (goal) ? NULL : &goal, steg_catalogue_get ("en"));
}

static void
add_reading (StegLine *line, StegDate on, double value, gboolean is_off, gboolean is_after_gap)
{
  g_autofree char      *name = g_strdup_printf ("reading %u", line->readings->len);
  g_autofree char      *text = g_strdup_printf ("%.0f", value);
  const StegLineReading reading = { name, name, text, on, value, is_off, is_after_gap };

  steg_line_add_reading (line, &reading);
}

static StegLine *
create_line (guint n_readings, int pitch, double scale, guint n_spans)
{
  StegLine *line = create_empty (0.7 * scale);
  StegDate  day = steg_date_new (2024, 11, 7);

  for (guint i = 0; i < n_readings; i++)
    {
      double value = scale * fabs (sin (i * 0.7)) * (i + 1) / n_readings;

      add_reading (line, day + (int) i * pitch + (int) (i / 5), value, i % 3 == 0, i % 7 == 6);
    }
  for (guint i = 0; i < n_spans; i++)
    steg_line_add_span (line, &(StegLineSpan){ chart_check_area (i, i % 2), day + 90 * (int) i,
                                               i + 1 < n_spans ? day + 90 * (int) i + 89 : 0 });
  return line;
}

static void
nothing_overlaps_and_nothing_is_outside_or_cut (void)
{
  static const double widths[] = { 280, 600, 2560 };
  static const guint  readings[] = { 1, 2, 7, 36, 200 };
  static const int    pitches[] = { 1, 7, 30, 365 };
  static const double scales[] = { 0.04, 10, 12345 };

  for (guint w = 0; w < G_N_ELEMENTS (widths); w++)
    for (guint r = 0; r < G_N_ELEMENTS (readings); r++)
      for (guint p = 0; p < G_N_ELEMENTS (pitches); p++)
        for (guint s = 0; s < G_N_ELEMENTS (scales); s++)
          {
            g_autoptr (StegLine) line
              = create_line (readings[r], pitches[p], scales[s], (p + s) % 4);
            g_autoptr (StegInk) ink
              = chart_check_at (&line->chart, (r + s) % 2 ? 14 : 20, widths[w], (p + r) % 2);

            g_assert_cmpuint (chart_check_count (ink, NULL, words.goal), ==, 1);
          }
}

/* Whatever people write down, and however far apart: nothing collides. */
static void
random_readings_have_room (void)
{
  for (int round = 0; round < 40; round++)
    {
      g_autoptr (StegLine) line = create_empty (g_test_rand_int_range (-50, 50));
      g_autoptr (StegInk) ink = NULL;
      int    n = g_test_rand_int_range (1, 60);
      double scale = pow (10, g_test_rand_int_range (-3, 7));
      int    day = steg_date_new (2020, 1, 1);

      for (int i = 0; i < n; i++)
        {
          day += g_test_rand_int_range (1, 100);
          add_reading (line, day, scale * (g_test_rand_double () - 0.3), g_test_rand_bit (),
                       g_test_rand_bit ());
        }
      ink = chart_check_at (&line->chart, 14, g_test_rand_int_range (280, 1600), round % 2);
      g_assert_nonnull (ink);
    }
}

static guint
count_part (const StegDrawing *drawing, StegLinePart part)
{
  guint count = 0;

  for (guint i = 0; i < drawing->elements->len; i++)
    count += steg_drawing_element (drawing, i)->part == (int) part;
  return count;
}

static StegDrawing *
lay_out (StegLine *line, double width)
{
  const StegBox      box = { 0, 0, width, 300 };
  const StegPalette *palette = steg_palette_get (STEG_PALETTE_LIGHT);
  g_autoptr (StegInk) ink = steg_recording_ink_new (palette);

  return steg_chart_lay_out (&line->chart, ink, palette, &box);
}

static void
missing_readings_are_gaps (void)
{
  g_autoptr (StegLine) line = create_empty (NAN);
  g_autoptr (StegDrawing) drawing = NULL;

  for (int i = 0; i < 6; i++)
    add_reading (line, steg_date_new (2026, 1, 1) + 30 * i, i, FALSE, i == 2 || i == 5);
  drawing = lay_out (line, 600);
  g_assert_cmpuint (count_part (drawing, STEG_LINE_STRETCH), ==, 2);
  g_assert_cmpuint (count_part (drawing, STEG_LINE_POINT), ==, 6);
  g_assert_cmpuint (count_part (drawing, STEG_LINE_GOAL), ==, 0);
}

static void
a_reading_off_its_goal_has_a_shape_of_its_own (void)
{
  g_autoptr (StegLine) line = create_empty (5);
  g_autoptr (StegDrawing) drawing = NULL;

  for (int i = 0; i < 4; i++)
    add_reading (line, steg_date_new (2026, 1, 1) + 30 * i, 3 * i, 3 * i < 5, FALSE);
  drawing = lay_out (line, 600);
  g_assert_cmpuint (count_part (drawing, STEG_LINE_OFF), ==, 2);
  g_assert_cmpuint (count_part (drawing, STEG_LINE_POINT), ==, 2);
  g_assert_cmpuint (count_part (drawing, STEG_LINE_GOAL), ==, 1);
}

static void
two_hundred_readings_are_a_line_without_points (void)
{
  g_autoptr (StegLine) line = create_line (200, 1, 10, 2);
  g_autoptr (StegDrawing) narrow = lay_out (line, 300);
  g_autoptr (StegDrawing) wide = lay_out (line, 2000);

  g_assert_cmpuint (narrow->marks->len, ==, 200);
  g_assert_cmpuint (count_part (narrow, STEG_LINE_POINT) + count_part (narrow, STEG_LINE_OFF), ==,
                    1);
  g_assert_cmpuint (count_part (wide, STEG_LINE_POINT) + count_part (wide, STEG_LINE_OFF), ==, 200);
}

static void
scales_count_as_people_do (void)
{
  static const struct
  {
    double least, most;
    guint  lines;
    double from, to, step;
    int    decimals;
  } cases[] = {
    { 0, 10, 5, 0, 10, 2, 0 },
    { 2, 11, 5, 0, 15, 5, 0 },
    { 12, 82, 6, 0, 100, 20, 0 },
    { 96, 99, 4, 96, 99, 1, 0 },
    { 0.011, 0.04, 4, 0, 0.04, 0.01, 2 },
    { 5, 5, 4, 0, 6, 2, 0 },
    { -3, 4, 4, -4, 4, 2, 0 },
    { 0, 0, 4, 0, 1, 0.5, 1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      StegValueScale scale = steg_value_scale_new (cases[i].least, cases[i].most, cases[i].lines);

      g_assert_cmpfloat_with_epsilon (scale.from, cases[i].from, 1e-9);
      g_assert_cmpfloat_with_epsilon (scale.to, cases[i].to, 1e-9);
      g_assert_cmpfloat_with_epsilon (scale.step, cases[i].step, 1e-9);
      g_assert_cmpint (scale.decimals, ==, cases[i].decimals);
    }
}

static void
days_are_named_as_closely_as_there_is_room (void)
{
  static const struct
  {
    const char *first, *last;
    guint       ticks;
    const char *label;
  } cases[] = {
    { "2026-05-04", "2026-05-09", 10, "3 May" },
    { "2026-05-04", "2026-06-20", 9, "4 May" },
    { "2026-01-10", "2026-08-20", 10, "Feb 2026" },
    { "2025-11-15", "2026-11-15", 5, "Jan 2026" },
    { "2020-03-01", "2026-11-15", 8, "2020" },
    { "2021-03-01", "2046-11-15", 6, "2025" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      StegDate         first, last;
      StegDayScale     scale;
      g_autofree char *label = NULL;

      g_assert_true (steg_date_parse (cases[i].first, &first));
      g_assert_true (steg_date_parse (cases[i].last, &last));
      scale = steg_day_scale_new (first, last, cases[i].ticks);
      label
        = steg_day_scale_label (&scale, steg_day_scale_first (&scale), steg_catalogue_get ("en"));
      g_assert_cmpstr (label, ==, cases[i].label);
    }
}

static void
an_empty_one_says_what_to_do (void)
{
  g_autoptr (StegLine) line = create_empty (5);
  g_autoptr (StegInk) ink = NULL;

  steg_chart_set_words (&line->chart, "", "Write down the first reading.");
  ink = chart_check_at (&line->chart, 14, 280, TRUE);
  g_assert_cmpuint (chart_check_count (ink, NULL, line->chart.empty), ==, 1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD_SENTENCE ("line", nothing_overlaps_and_nothing_is_outside_or_cut);
  ADD_SENTENCE ("line", random_readings_have_room);
  ADD_SENTENCE ("line", missing_readings_are_gaps);
  ADD_SENTENCE ("line", a_reading_off_its_goal_has_a_shape_of_its_own);
  ADD_SENTENCE ("line", two_hundred_readings_are_a_line_without_points);
  ADD_SENTENCE ("line", scales_count_as_people_do);
  ADD_SENTENCE ("line", days_are_named_as_closely_as_there_is_room);
  ADD_SENTENCE ("line", an_empty_one_says_what_to_do);
  return g_test_run ();
}
