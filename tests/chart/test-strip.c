/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/steg-strip-layout.h"

#include "chart-check.h"
#include "support/test-sentence.h"

static const StegStripWords words = { "Today",
                                      { "Plan", "Do", "Check", "Act" },
                                      { "P", "D", "C", "A" } };

static void
add_cycle (StegStrip *strip, const char *title, StegDate from, const int days[STEG_STRIP_PHASES])
{
  StegStripCycle cycle = { title, title, "November 2025 – May 2026", title };

  for (guint i = 0; i < STEG_STRIP_PHASES; i++)
    if (days[i] > 0)
      {
        cycle.from[i] = from;
        cycle.to[i] = from + days[i] - 1;
        from += days[i];
      }
  steg_strip_add_cycle (strip, &cycle);
}

static StegStrip *
create_strip (guint n_cycles, guint n_milestones, gboolean is_swedish)
{
  static const int days[][STEG_STRIP_PHASES]
    = { { 20, 120, 30, 14 }, { 0, 200, 1, 0 }, { 5, 5, 5, 5 }, { 0, 0, 0, 0 } };
  StegDate   start = steg_date_new (2025, 11, 1);
  StegStrip *strip = steg_strip_new (&words, start + 200);

  for (guint i = 0; i < n_cycles; i++)
    add_cycle (strip, chart_check_area (i, is_swedish), start + 190 * (int) i, days[i % 4]);
  for (guint i = 0; i < n_milestones; i++)
    {
      const char              *name = chart_check_aspect (i, TRUE);
      g_autofree char         *text = g_strdup_printf ("%s, 10 Nov 2026", name);
      const StegStripMilestone milestone = { text, text, text, i % n_cycles, i % 2 };

      steg_strip_add_milestone (strip, &milestone);
    }
  return strip;
}

static void
nothing_overlaps_and_nothing_is_outside_or_cut (void)
{
  static const double widths[] = { 280, 480, 900, 2560 };
  static const guint  cycles[] = { 1, 2, 4, 7, 12 };

  for (guint w = 0; w < G_N_ELEMENTS (widths); w++)
    for (guint c = 0; c < G_N_ELEMENTS (cycles); c++)
      for (int kind = 0; kind < 8; kind++)
        {
          g_autoptr (StegStrip) strip = create_strip (cycles[c], kind & 4 ? 8 : 0, kind & 1);
          g_autoptr (StegInk) ink
            = chart_check_at (&strip->chart, kind & 2 ? 14 : 20, widths[w], TRUE);

          g_assert_cmpuint (chart_check_count (ink, NULL, chart_check_area (0, kind & 1)), ==, 1);
        }
}

static void
every_phase_has_its_name_or_its_mark (void)
{
  static const int            days[] = { 10, 200, 10, 0 };
  static const StegStripWords long_words
    = { "Today", { "Planning", "Doing", "Controlling", "Acting" }, { "Pl", "Do", "Co", "Ac" } };
  g_autoptr (StegStrip) strip = steg_strip_new (&long_words, steg_date_new (2026, 5, 20));
  g_autoptr (StegInk) ink = NULL;

  add_cycle (strip, "Foundations", steg_date_new (2026, 1, 1), days);
  ink = chart_check_at (&strip->chart, 14, 280, FALSE);
  g_assert_cmpuint (chart_check_count (ink, "Foundations", "Pl"), ==, 1);
  g_assert_cmpuint (chart_check_count (ink, "Foundations", "Doing"), ==, 1);
  g_assert_cmpuint (chart_check_count (ink, "Foundations", "Co"), ==, 1);
  g_assert_cmpuint (chart_check_count (ink, "Foundations", "Ac"), ==, 0);
  g_assert_cmpuint (chart_check_count (ink, "Foundations", "Today"), ==, 1);
}

/* Today lies in the last third of the second phase. */
static void
today_stands_where_it_is_among_the_phases (void)
{
  static const int days[] = { 30, 30, 30, 30 };
  const StegBox    box = { 0, 0, 600, 200 };
  g_autoptr (StegStrip) strip = steg_strip_new (&words, steg_date_new (2026, 1, 1) + 55);
  g_autoptr (StegInk) ink = steg_recording_ink_new (steg_palette_get (STEG_PALETTE_LIGHT));
  g_autoptr (StegDrawing) drawing = NULL;
  StegBox phase = { 0 }, today = { 0 };

  add_cycle (strip, "Foundations", steg_date_new (2026, 1, 1), days);
  drawing = steg_chart_lay_out (&strip->chart, ink, steg_palette_get (STEG_PALETTE_LIGHT), &box);
  for (guint i = 0; i < drawing->elements->len; i++)
    {
      const StegDrawnElement *element = steg_drawing_element (drawing, i);

      if (element->part == STEG_STRIP_PHASE && element->level == 2)
        phase = element->box;
      if (element->part == STEG_STRIP_TODAY)
        today = element->box;
    }
  g_assert_cmpfloat (today.x, >, phase.x + phase.width * 2 / 3);
  g_assert_cmpfloat (today.x, <, steg_box_right (&phase));
}

static void
milestones_are_marks_below_their_cycles (void)
{
  g_autoptr (StegStrip) strip = create_strip (2, 3, FALSE);
  const StegBox box = { 0, 0, 900, 300 };
  g_autoptr (StegInk) ink = steg_recording_ink_new (steg_palette_get (STEG_PALETTE_LIGHT));
  g_autoptr (StegDrawing) drawing
    = steg_chart_lay_out (&strip->chart, ink, steg_palette_get (STEG_PALETTE_LIGHT), &box);

  g_assert_cmpuint (drawing->marks->len, ==, 5);
  g_assert_cmpstr (steg_drawing_mark (drawing, 0)->identity, ==, "Risk management");
  g_assert_cmpuint (steg_drawing_step (drawing, 0, STEG_DRAWING_DOWN), ==, 1);
  g_assert_cmpuint (steg_drawing_step (drawing, 0, STEG_DRAWING_RIGHT), ==, 3);
}

static void
an_empty_one_says_what_to_do (void)
{
  g_autoptr (StegStrip) strip = steg_strip_new (&words, steg_date_new (2026, 5, 20));
  g_autoptr (StegInk) ink = NULL;

  steg_chart_set_words (&strip->chart, "", "Plan the first cycle.");
  ink = chart_check_at (&strip->chart, 14, 280, TRUE);
  g_assert_cmpuint (chart_check_count (ink, NULL, strip->chart.empty), ==, 1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD_SENTENCE ("strip", nothing_overlaps_and_nothing_is_outside_or_cut);
  ADD_SENTENCE ("strip", every_phase_has_its_name_or_its_mark);
  ADD_SENTENCE ("strip", today_stands_where_it_is_among_the_phases);
  ADD_SENTENCE ("strip", milestones_are_marks_below_their_cycles);
  ADD_SENTENCE ("strip", an_empty_one_says_what_to_do);
  return g_test_run ();
}
