/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/steg-time-scale.h"

#include "support/test-sentence.h"

static const StegTimeWords words = {
  .months = { "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" },
  .quarter = "Q%d",
  .week = "W%d",
};

typedef GArray *(*ListBands) (const StegTimeScale *, const StegTimeWords *, double, double);

/* The names of the bands from @first to @last, with "|" between. */
static char *
name_bands (double zoom, StegDate first, StegDate last, ListBands list)
{
  StegTimeScale scale = steg_time_scale_new (zoom, first, last, 1, 0);
  g_autoptr (GArray) bands = list (&scale, &words, steg_time_scale_place (&scale, first),
                                   steg_time_scale_place (&scale, last));
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; i < bands->len; i++)
    g_string_append_printf (names, "%s%s", i > 0 ? "|" : "",
                            g_array_index (bands, StegTimeBand, i).label);
  return g_string_free (g_steal_pointer (&names), FALSE);
}

static void
bands_are_right_across_the_end_of_a_year (void)
{
  const struct
  {
    double      zoom;
    ListBands   list;
    const char *names;
  } cases[] = {
    { STEG_TIME_ZOOM_YEAR, steg_time_scale_list_wide, "2026|2027" },
    { STEG_TIME_ZOOM_YEAR, steg_time_scale_list_narrow, "Q4|Q1" },
    { STEG_TIME_ZOOM_QUARTER, steg_time_scale_list_wide, "2026|2027" },
    { STEG_TIME_ZOOM_QUARTER, steg_time_scale_list_narrow, "Nov|Dec|Jan|Feb" },
    { STEG_TIME_ZOOM_MONTH, steg_time_scale_list_wide, "Nov 2026|Dec 2026|Jan 2027|Feb 2027" },
    { STEG_TIME_ZOOM_MONTH, steg_time_scale_list_narrow,
      "W48|W49|W50|W51|W52|W53|W1|W2|W3|W4|W5|W6" },
    { STEG_TIME_ZOOM_LEAST, steg_time_scale_list_wide, "2020–2029" },
    { STEG_TIME_ZOOM_LEAST, steg_time_scale_list_narrow, "2026|2027" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *names = name_bands (cases[i].zoom, steg_date_new (2026, 11, 25),
                                           steg_date_new (2027, 2, 10), cases[i].list);

      g_assert_cmpstr (names, ==, cases[i].names);
    }
}

/* 1 January 2027 is a Friday, so it is in week 53 of 2026 (ISO 8601). */
static void
a_week_belongs_to_the_year_of_its_thursday (void)
{
  g_autofree char *names = name_bands (STEG_TIME_ZOOM_MONTH, steg_date_new (2027, 1, 1),
                                       steg_date_new (2027, 1, 4), steg_time_scale_list_narrow);

  g_assert_cmpstr (names, ==, "W53|W1");
}

static void
days_stand_below_their_weeks (void)
{
  StegDate         first = steg_date_new (2026, 12, 31);
  StegDate         last = steg_date_new (2027, 1, 4);
  g_autofree char *days
    = name_bands (STEG_TIME_ZOOM_MOST, first, last, steg_time_scale_list_narrow);
  g_autofree char *weeks = name_bands (STEG_TIME_ZOOM_MOST, first, last, steg_time_scale_list_wide);

  g_assert_cmpstr (days, ==, "31|1|2|3|4");
  g_assert_cmpstr (weeks, ==, "Dec 2026 · W53|Jan 2027 · W1");
}

static void
weekends_are_shaded (void)
{
  StegDate      monday = steg_date_new (2026, 5, 18);
  StegTimeScale scale = steg_time_scale_new (STEG_TIME_ZOOM_MOST, monday, monday + 6, 1, 0);
  g_autoptr (GArray) bands
    = steg_time_scale_list_narrow (&scale, &words, steg_time_scale_place (&scale, monday),
                                   steg_time_scale_place (&scale, monday + 6));

  g_assert_cmpuint (bands->len, ==, 7);
  for (guint i = 0; i < bands->len; i++)
    g_assert_true (g_array_index (bands, StegTimeBand, i).is_odd == (i >= 5));
}

static void
all_of_a_programme_fits (void)
{
  const int    spans[] = { 0, 6, 40, 365, 1500, 6000 };
  const double lengths[] = { 700, 800, 1700 };
  StegDate     first = steg_date_new (2026, 2, 3);

  for (guint i = 0; i < G_N_ELEMENTS (spans); i++)
    for (guint k = 0; k < G_N_ELEMENTS (lengths); k++)
      {
        double        zoom = steg_time_scale_fit (first, first + spans[i], 1, lengths[k]);
        StegTimeScale scale = steg_time_scale_new (zoom, first, first + spans[i], 1, lengths[k]);
        StegTimeScale closer
          = steg_time_scale_new (zoom * 1.5, first, first + spans[i], 1, lengths[k]);

        if (zoom > STEG_TIME_ZOOM_LEAST)
          g_assert_cmpfloat (scale.length, ==, lengths[k]);
        if (zoom > STEG_TIME_ZOOM_LEAST && zoom * 1.5 < STEG_TIME_ZOOM_MOST)
          g_assert_cmpfloat (closer.length, >, lengths[k]);
      }
}

static void
little_room_is_not_for_air (void)
{
  StegDate      first = steg_date_new (2026, 1, 1);
  double        zoom = steg_time_scale_fit (first, first + 700, 1, 240);
  StegTimeScale scale = steg_time_scale_new (zoom, first, first + 700, 1, 240);

  g_assert_cmpfloat (700 * scale.day, >, 80);
  g_assert_cmpfloat (steg_time_scale_place (&scale, first + 701), <, 240);
}

static void
bands_touch_and_alternate (void)
{
  for (double zoom = STEG_TIME_ZOOM_LEAST; zoom < 24; zoom *= 1.3)
    {
      StegTimeScale scale
        = steg_time_scale_new (zoom, steg_date_new (2023, 6, 5), steg_date_new (2028, 3, 1), 1, 0);
      g_autoptr (GArray) bands
        = steg_time_scale_list_narrow (&scale, &words, 0, steg_time_scale_get_length (&scale));

      for (guint i = 1; i < bands->len; i++)
        {
          StegTimeBand *before = &g_array_index (bands, StegTimeBand, i - 1);
          StegTimeBand *band = &g_array_index (bands, StegTimeBand, i);

          g_assert_cmpfloat_with_epsilon (before->end, band->start, 0.001);
          g_assert_true (before->is_odd != band->is_odd);
        }
      g_assert_cmpfloat (g_array_index (bands, StegTimeBand, 0).start, ==, 0);
      g_assert_cmpfloat (g_array_index (bands, StegTimeBand, bands->len - 1).end, ==, scale.length);
    }
}

static void
a_scale_holds_its_days_and_fills_its_room (void)
{
  for (double zoom = STEG_TIME_ZOOM_LEAST; zoom < STEG_TIME_ZOOM_MOST; zoom *= 1.3)
    {
      StegDate      day = steg_date_new (2026, 5, 20);
      StegTimeScale scale = steg_time_scale_new (zoom, day, day, 1.5, 2000);

      g_assert_cmpint (scale.from, <, day);
      g_assert_cmpint (scale.to, >, day + 1);
      g_assert_cmpfloat (steg_time_scale_get_length (&scale), >=, 2000);
    }
}

static void
a_place_and_its_day_agree (void)
{
  StegTimeScale scale = steg_time_scale_new (STEG_TIME_ZOOM_QUARTER, steg_date_new (2026, 1, 1),
                                             steg_date_new (2026, 12, 31), 1, 0);

  for (StegDate day = scale.from; day < scale.to; day++)
    {
      double place = steg_time_scale_place (&scale, day);

      g_assert_cmpint (steg_time_scale_day_at (&scale, place + 0.5), ==, day);
    }
  g_assert_cmpint (steg_time_scale_day_at (&scale, -50), ==, scale.from);
  g_assert_cmpint (steg_time_scale_day_at (&scale, 1e9), ==, scale.to - 1);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD_SENTENCE ("time-scale", bands_are_right_across_the_end_of_a_year);
  ADD_SENTENCE ("time-scale", a_week_belongs_to_the_year_of_its_thursday);
  ADD_SENTENCE ("time-scale", days_stand_below_their_weeks);
  ADD_SENTENCE ("time-scale", weekends_are_shaded);
  ADD_SENTENCE ("time-scale", all_of_a_programme_fits);
  ADD_SENTENCE ("time-scale", little_room_is_not_for_air);
  ADD_SENTENCE ("time-scale", bands_touch_and_alternate);
  ADD_SENTENCE ("time-scale", a_scale_holds_its_days_and_fills_its_room);
  ADD_SENTENCE ("time-scale", a_place_and_its_day_agree);
  return g_test_run ();
}
