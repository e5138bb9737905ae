/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/steg-heat-layout.h"

#include "chart-check.h"
#include "chart/steg-grid.h"
#include "support/test-sentence.h"

/* A table in which every kind of cell is found. */
static StegHeat *
create_heat (guint n_areas, guint n_aspects, guint n_levels, gboolean is_swedish)
{
  const StegHeatWords words
    = { is_swedish ? "Områdesnivå" : "Area level", "not assessed", "not applicable" };
  StegHeat *heat = steg_heat_new (&words);

  for (guint i = 0; i < n_levels; i++)
    {
      g_autofree char *title = g_strdup_printf (is_swedish ? "Nivå %u" : "Level %u", i + 1);

      steg_heat_add_level (heat, title);
    }
  for (guint i = 0; i < n_areas; i++)
    steg_heat_add_area (heat, chart_check_area (i, is_swedish));
  for (guint i = 0; i < n_aspects; i++)
    steg_heat_add_aspect (heat, chart_check_aspect (i, is_swedish));
  for (guint i = 0; i < n_areas * n_aspects; i++)
    {
      g_autofree char   *name = g_strdup_printf ("cell %u", i);
      const StegHeatCell cell = { name, name, (int) (i % (n_levels + 2)) - 1 };

      steg_heat_add_cell (heat, &cell);
    }
  for (guint i = 0; i < n_areas; i++)
    {
      g_autofree char   *name = g_strdup_printf ("area %u", i);
      const StegHeatCell cell = { name, name, (int) (i % (n_levels + 1)) };

      steg_heat_add_verdict (heat, &cell);
    }
  return heat;
}

static void
nothing_overlaps_and_nothing_is_outside_or_cut (void)
{
  static const double widths[] = { 280, 480, 900, 2560 };
  static const guint  areas[] = { 1, 2, 6, 12 };
  static const guint  aspects[] = { 1, 5, 8 };

  for (guint w = 0; w < G_N_ELEMENTS (widths); w++)
    for (guint a = 0; a < G_N_ELEMENTS (areas); a++)
      for (guint k = 0; k < G_N_ELEMENTS (aspects); k++)
        for (int kind = 0; kind < 8; kind++)
          {
            g_autoptr (StegHeat) heat
              = create_heat (areas[a], aspects[k], 2 + (areas[a] + k) % 5, kind & 1);
            g_autoptr (StegInk) ink
              = chart_check_at (&heat->chart, kind & 4 ? 14 : 20, widths[w], (kind & 2) != 0);

            g_assert_cmpuint (chart_check_count (ink, NULL, "not applicable"), ==, 1);
          }
}

static void
every_cell_is_a_mark_with_its_number (void)
{
  g_autoptr (StegHeat) heat = create_heat (6, 5, 4, FALSE);
  g_autoptr (StegInk) ink = chart_check_at (&heat->chart, 14, 900, FALSE);

  g_assert_cmpuint (chart_check_count (ink, "cell 0", "×"), ==, 1);
  g_assert_cmpuint (chart_check_count (ink, "cell 1", "–"), ==, 1);
  g_assert_cmpuint (chart_check_count (ink, "cell 29", "4"), ==, 1);
  g_assert_cmpuint (chart_check_count (ink, "area 3", "3"), ==, 1);
  g_assert_cmpuint (chart_check_count (ink, NULL, "Information classification"), ==, 1);
  g_assert_cmpuint (chart_check_count (ink, NULL, "Follow up, learn, improve"), ==, 1);
  g_assert_cmpuint (chart_check_count (ink, NULL, "Area level"), ==, 1);
  g_assert_cmpuint (chart_check_count (ink, NULL, "Level 4"), ==, 1);
}

static void
areas_without_room_have_letters_and_a_key (void)
{
  g_autoptr (StegHeat) heat = create_heat (6, 5, 4, TRUE);
  g_autoptr (StegInk) narrow = chart_check_at (&heat->chart, 14, 360, FALSE);
  g_autoptr (StegInk) wide = chart_check_at (&heat->chart, 14, 1200, FALSE);

  g_assert_cmpuint (chart_check_count (narrow, NULL, "B"), ==, 1);
  g_assert_cmpuint (chart_check_count (narrow, NULL, "B\u2002Informationsklassning"), ==, 1);
  g_assert_cmpuint (chart_check_count (wide, NULL, "Informationsklassning"), ==, 1);
  g_assert_cmpuint (chart_check_count (wide, NULL, "B"), ==, 0);
}

static void
arrow_keys_follow_rows_and_columns (void)
{
  const StegBox box = { 0, 0, 900, 500 };
  g_autoptr (StegHeat) heat = create_heat (3, 2, 4, FALSE);
  g_autoptr (StegInk) ink = steg_recording_ink_new (steg_palette_get (STEG_PALETTE_LIGHT));
  g_autoptr (StegDrawing) drawing
    = steg_chart_lay_out (&heat->chart, ink, steg_palette_get (STEG_PALETTE_LIGHT), &box);

  g_assert_cmpuint (steg_drawing_step (drawing, 1, STEG_DRAWING_DOWN), ==, 4);
  g_assert_cmpuint (steg_drawing_step (drawing, 4, STEG_DRAWING_DOWN), ==, 7);
  g_assert_cmpuint (steg_drawing_step (drawing, 4, STEG_DRAWING_LEFT), ==, 3);
  g_assert_cmpuint (steg_drawing_step (drawing, 7, STEG_DRAWING_UP), ==, 4);
}

static void
an_empty_one_says_what_to_do (void)
{
  const StegHeatWords words = { "Area level", "not assessed", "not applicable" };
  g_autoptr (StegHeat) heat = steg_heat_new (&words);
  g_autoptr (StegInk) ink = NULL;

  steg_chart_set_words (&heat->chart, "",
                        "Begin with an assessment: then every judgement is here.");
  ink = chart_check_at (&heat->chart, 14, 280, TRUE);
  g_assert_cmpuint (chart_check_count (ink, NULL, heat->chart.empty), ==, 1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD_SENTENCE ("heat", nothing_overlaps_and_nothing_is_outside_or_cut);
  ADD_SENTENCE ("heat", every_cell_is_a_mark_with_its_number);
  ADD_SENTENCE ("heat", areas_without_room_have_letters_and_a_key);
  ADD_SENTENCE ("heat", arrow_keys_follow_rows_and_columns);
  ADD_SENTENCE ("heat", an_empty_one_says_what_to_do);
  return g_test_run ();
}
