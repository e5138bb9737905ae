/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/steg-radar-layout.h"

#include "chart-check.h"
#include "support/test-sentence.h"

static const StegRadarWords words = { "now", "baseline", "goal" };

static StegRadar *
create_radar (guint n_areas, int n_levels, gboolean is_swedish)
{
  static const int levels[12] = { 2, 2, 1, 0, 2, 1, 6, 3, 4, 1, 2, 5 };
  StegRadar       *radar = steg_radar_new (&words, n_levels);

  for (guint i = 0; i < n_areas; i++)
    {
      int                 level = MIN (levels[i], n_levels);
      g_autofree char    *value = g_strdup_printf (is_swedish ? "Nivå %d" : "Level %d", level);
      const char         *name = chart_check_area (i, is_swedish);
      const StegRadarArea area
        = { name, name, level > 0 ? value : "not assessed", name, level,
            MIN (level, 1), n_levels - 1 };

      steg_radar_add (radar, &area);
    }
  return radar;
}

static void
nothing_overlaps_and_nothing_is_outside_or_cut (void)
{
  static const double widths[] = { 280, 480, 720, 2560 };

  for (guint w = 0; w < G_N_ELEMENTS (widths); w++)
    for (guint n_areas = 1; n_areas <= 12; n_areas += 1 + n_areas / 4)
      for (int kind = 0; kind < 8; kind++)
        {
          g_autoptr (StegRadar) radar = create_radar (n_areas, 2 + (int) n_areas % 5, kind & 1);
          g_autoptr (StegInk) ink
            = chart_check_at (&radar->chart, kind & 4 ? 14 : 20, widths[w], (kind & 2) != 0);

          g_assert_cmpuint (chart_check_count (ink, NULL, "goal"), ==, 1);
        }
}

static void
every_area_has_its_name_and_its_level_in_words (void)
{
  g_autoptr (StegRadar) radar = create_radar (6, 4, FALSE);
  g_autoptr (StegInk) ink = chart_check_at (&radar->chart, 14, 480, FALSE);

  g_assert_cmpuint (chart_check_count (ink, "Risk management", "Risk management"), ==, 1);
  g_assert_cmpuint (chart_check_count (ink, "Risk management", "Level 2"), ==, 1);
  g_assert_cmpuint (chart_check_count (ink, "Procurement", "not assessed"), ==, 1);
  for (int level = 1; level <= 4; level++)
    {
      g_autofree char *number = g_strdup_printf ("%d", level);

      g_assert_cmpuint (chart_check_count (ink, NULL, number), ==, 1);
    }
}

static void
names_without_room_are_listed_under_a_letter (void)
{
  g_autoptr (StegRadar) radar = create_radar (12, 4, TRUE);
  g_autoptr (StegInk) ink = chart_check_at (&radar->chart, 14, 240, FALSE);

  g_assert_cmpuint (chart_check_count (ink, "Riskhantering", "A"), ==, 1);
  g_assert_cmpuint (chart_check_count (ink, "Riskhantering", "A\u2002Riskhantering: Nivå 2"), ==,
                    1);
}

static guint
count_shapes (const StegDrawing *drawing, StegRadarPart part, StegDrawnShape shape)
{
  guint count = 0;

  for (guint i = 0; i < drawing->elements->len; i++)
    count += steg_drawing_element (drawing, i)->part == (int) part
             && steg_drawing_element (drawing, i)->shape == shape;
  return count;
}

/* The third area of five has no level: nobody knows how the shape runs there. */
static void
a_shape_is_open_where_an_area_is_not_assessed (void)
{
  static const int levels[] = { 1, 2, 0, 3, 4 };
  const StegBox    box = { 0, 0, 600, 400 };
  g_autoptr (StegRadar) radar = steg_radar_new (&words, 4);
  g_autoptr (StegInk) ink = steg_recording_ink_new (steg_palette_get (STEG_PALETTE_LIGHT));
  g_autoptr (StegDrawing) drawing = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (levels); i++)
    steg_radar_add (radar, &(StegRadarArea){ "a", "Area", "Level", "Area", levels[i], 1, 0 });
  drawing = steg_chart_lay_out (&radar->chart, ink, steg_palette_get (STEG_PALETTE_LIGHT), &box);
  g_assert_cmpuint (count_shapes (drawing, STEG_RADAR_SHAPE_NOW, STEG_DRAWN_POLYGON), ==, 0);
  g_assert_cmpuint (count_shapes (drawing, STEG_RADAR_SHAPE_NOW, STEG_DRAWN_PATH), ==, 3);
  g_assert_cmpuint (count_shapes (drawing, STEG_RADAR_SHAPE_BEFORE, STEG_DRAWN_POLYGON), ==, 1);
  g_assert_cmpuint (count_shapes (drawing, STEG_RADAR_SHAPE_GOAL, STEG_DRAWN_PATH), ==, 0);
  g_assert_cmpuint (count_shapes (drawing, STEG_RADAR_POINT, STEG_DRAWN_BOX), ==, 4);
}

static void
an_empty_one_says_what_to_do (void)
{
  g_autoptr (StegRadar) radar = steg_radar_new (&words, 4);
  g_autoptr (StegInk) ink = NULL;

  steg_chart_set_words (&radar->chart, "", "Begin with an assessment: then its shape stands here.");
  ink = chart_check_at (&radar->chart, 14, 280, TRUE);
  g_assert_cmpuint (chart_check_count (ink, NULL, radar->chart.empty), ==, 1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD_SENTENCE ("radar", nothing_overlaps_and_nothing_is_outside_or_cut);
  ADD_SENTENCE ("radar", every_area_has_its_name_and_its_level_in_words);
  ADD_SENTENCE ("radar", names_without_room_are_listed_under_a_letter);
  ADD_SENTENCE ("radar", a_shape_is_open_where_an_area_is_not_assessed);
  ADD_SENTENCE ("radar", an_empty_one_says_what_to_do);
  return g_test_run ();
}
