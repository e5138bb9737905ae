/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/steg-effort-layout.h"

#include "chart-check.h"
#include "chart/steg-effort-ghost.h"
#include "support/test-sentence.h"

#include <string.h>

static const StegEffortWords words = {
  .not_estimated = "not estimated",
  .quick = "Quick wins",
  .quick_key = "quick win: at most 16 h per statement",
  .states = { "ahead", "under way", "late", "done" },
};

static StegEffort *
create (void)
{
  static const struct
  {
    double      hours;
    const char *label;
  } ticks[] = {
    { 1, "1 h" },
    { 2, "2 h" },
    { 4, "4 h" },
    { 8, "8 h" },
    { 16, "16 h" },
    { 40, "40 h" },
    { 80, "80 h" },
    { 160, "160 h" },
    { 320, "320 h" },
  };
  static const StegEffortBand bands[]
    = { { "2 statements", 32 }, { "1 statement", 16 }, { "No statement", 0 } };
  StegEffort *effort = steg_effort_new (&words);

  for (guint i = 0; i < G_N_ELEMENTS (ticks); i++)
    steg_effort_add_tick (effort, &(StegEffortTick){ ticks[i].hours, ticks[i].label });
  for (guint i = 0; i < G_N_ELEMENTS (bands); i++)
    steg_effort_add_band (effort, &bands[i]);
  steg_chart_set_words (&effort->chart, "All of it.", "Add an action.");
  return effort;
}

static void
add (StegEffort *effort, double hours, guint band)
{
  guint                n = effort->items->len;
  g_autofree char     *title = g_strdup_printf ("%s: %u", chart_check_area (n, n & 1), n);
  const StegEffortItem item = { .identity = title,
                                .title = title,
                                .cost = n % 5 == 0 ? "12 000 SEK" : NULL,
                                .spoken = title,
                                .hours = hours,
                                .band = band,
                                .state = n % STEG_EFFORT_N_STATES,
                                .is_chosen = n == 3 };

  steg_effort_add_item (effort, &item);
}

static StegDrawing *
lay_out (StegEffort *effort, double width, double height)
{
  const StegBox      box = { 0, 0, width, height };
  const StegPalette *palette = steg_palette_get (STEG_PALETTE_LIGHT);
  g_autoptr (StegInk) ink = steg_recording_ink_new (palette);

  return steg_chart_lay_out (&effort->chart, ink, palette, &box);
}

/* The middle of the point of the action at @position. */
static StegPoint
find_point (const StegDrawing *drawing, int position)
{
  for (guint i = 0; i < drawing->elements->len; i++)
    {
      const StegDrawnElement *element = steg_drawing_element (drawing, i);

      if (element->part == STEG_EFFORT_POINT && element->mark == position)
        return steg_box_centre (&element->box);
    }
  g_assert_not_reached ();
}

static guint
count_part (const StegDrawing *drawing, int part)
{
  guint count = 0;

  for (guint i = 0; i < drawing->elements->len; i++)
    count += steg_drawing_element (drawing, i)->part == part;
  return count;
}

static void
nothing_overlaps_and_nothing_is_outside_or_cut (void)
{
  static const double widths[] = { 300, 640, 1400, 2500 };
  static const guint  counts[] = { 1, 7, 40, 200 };

  for (guint w = 0; w < G_N_ELEMENTS (widths); w++)
    for (guint c = 0; c < G_N_ELEMENTS (counts); c++)
      for (int kind = 0; kind < 4; kind++)
        {
          g_autoptr (StegEffort) effort = create ();
          g_autoptr (StegInk) ink = NULL;

          for (guint i = 0; i < counts[c]; i++)
            add (effort, i % 7 == 6 ? STEG_EFFORT_NOT_ESTIMATED : (i * 37) % 300, i % 3);
          ink = chart_check_at (&effort->chart, kind & 1 ? 11 : 14, widths[w], kind & 2);
          g_assert_cmpuint (chart_check_count (ink, NULL, "not estimated"), ==, 1);
        }
}

static void
more_hours_stand_further_to_the_right_and_doubles_equally_far (void)
{
  static const double hours[] = { STEG_EFFORT_NOT_ESTIMATED, 10, 20, 40, 160 };
  g_autoptr (StegEffort) effort = create ();
  g_autoptr (StegDrawing) drawing = NULL;
  double x[G_N_ELEMENTS (hours)];

  for (guint i = 0; i < G_N_ELEMENTS (hours); i++)
    add (effort, hours[i], 0);
  drawing = lay_out (effort, 1000, 400);
  for (guint i = 0; i < G_N_ELEMENTS (hours); i++)
    x[i] = find_point (drawing, (int) i).x;
  g_assert_cmpfloat (x[0], <, x[1]);
  g_assert_cmpfloat_with_epsilon (x[2] - x[1], x[3] - x[2], 0.01);
  g_assert_cmpfloat_with_epsilon (x[4] - x[3], 2 * (x[3] - x[2]), 0.01);
}

static void
more_effect_stands_higher (void)
{
  g_autoptr (StegEffort) effort = create ();
  g_autoptr (StegDrawing) drawing = NULL;

  for (guint i = 0; i < 3; i++)
    add (effort, 8, i);
  drawing = lay_out (effort, 600, 400);
  g_assert_cmpfloat (find_point (drawing, 0).y, <, find_point (drawing, 1).y);
  g_assert_cmpfloat (find_point (drawing, 1).y, <, find_point (drawing, 2).y);
}

static void
every_action_is_a_mark_in_its_order_and_the_chosen_one_has_a_frame (void)
{
  g_autoptr (StegEffort) effort = create ();
  g_autoptr (StegDrawing) drawing = NULL;

  for (guint i = 0; i < 6; i++)
    add (effort, 50 - i * 8.0, i % 2);
  drawing = lay_out (effort, 900, 400);
  g_assert_cmpuint (drawing->marks->len, ==, 6);
  for (guint i = 0; i < 6; i++)
    g_assert_cmpstr (steg_drawing_mark (drawing, i)->identity, ==,
                     steg_effort_item (effort, i)->title);
  g_assert_cmpuint (count_part (drawing, STEG_EFFORT_CHOSEN), ==, 1);
  g_assert_cmpint (steg_effort_find (effort, steg_effort_item (effort, 3)->identity), ==, 3);
  g_assert_cmpint (steg_effort_find (effort, "elsewhere"), ==, -1);
}

static void
where_there_is_room_every_title_and_cost_is_whole (void)
{
  g_autoptr (StegEffort) effort = create ();
  g_autoptr (StegInk) ink = NULL;

  for (guint i = 0; i < 6; i++)
    add (effort, 8, i % 3);
  ink = chart_check_at (&effort->chart, 14, 2000, FALSE);
  for (guint i = 0; i < 6; i++)
    g_assert_cmpuint (chart_check_count (ink, NULL, steg_effort_item (effort, i)->title), ==, 1);
  g_assert_cmpuint (chart_check_count (ink, NULL, "12 000 SEK"), ==, 2);
  g_assert_cmpuint (chart_check_count (ink, NULL, "Quick wins"), ==, 1);
}

/* As many as a real plan has, at the size that a picture has by itself. */
static void
in_a_picture_every_action_that_is_not_done_has_a_title (void)
{
  static const double hours[] = { 6, 8, 12, 16, 20, 24, 28, 32, 36, 40, 60, 120 };
  g_autoptr (StegEffort) effort = create ();
  g_autoptr (StegDrawing) drawing = NULL;
  guint open = 0;

  for (guint i = 0; i < 40; i++)
    {
      add (effort, hours[(i * 5) % G_N_ELEMENTS (hours)], i % 5 == 4 ? 2 : (i / 2) % 2);
      open += steg_effort_item (effort, i)->state != STEG_EFFORT_DONE;
    }
  drawing = lay_out (effort, 1150, 600);
  for (guint i = 0; i < drawing->elements->len; i++)
    {
      const StegDrawnElement *element = steg_drawing_element (drawing, i);

      if (element->part == STEG_EFFORT_TITLE
          && steg_effort_item (effort, (guint) element->mark)->state != STEG_EFFORT_DONE)
        open--;
    }
  g_assert_cmpuint (open, ==, 0);
}

static gboolean
is_word (const StegDrawnElement *element)
{
  return element->part == STEG_EFFORT_TITLE || element->part == STEG_EFFORT_COST;
}

/* In high contrast a line is as dark as words are. */
static void
no_line_goes_through_words (void)
{
  g_autoptr (StegEffort) effort = create ();
  g_autoptr (StegDrawing) drawing = NULL;

  for (guint i = 0; i < 40; i++)
    add (effort, 3 + i * 2, i % 3);
  drawing = lay_out (effort, 1150, 600);
  g_assert_cmpuint (count_part (drawing, STEG_EFFORT_TICK_LINE), >, 9);
  for (guint i = 0; i < drawing->elements->len; i++)
    for (guint k = 0; k < drawing->elements->len; k++)
      {
        const StegDrawnElement *line = steg_drawing_element (drawing, i);
        const StegDrawnElement *word = steg_drawing_element (drawing, k);

        if (line->part == STEG_EFFORT_TICK_LINE && is_word (word))
          g_assert_false (steg_box_overlaps (&line->box, &word->box));
      }
}

static void
where_there_is_no_room_points_remain (void)
{
  g_autoptr (StegEffort) effort = create ();
  g_autoptr (StegDrawing) drawing = NULL;

  for (guint i = 0; i < 60; i++)
    add (effort, 8, 1);
  drawing = lay_out (effort, 300, 200);
  g_assert_cmpuint (count_part (drawing, STEG_EFFORT_POINT), ==, 60);
  g_assert_cmpuint (count_part (drawing, STEG_EFFORT_TITLE), ==, 0);
}

static void
places_and_hours_lead_to_each_other (void)
{
  static const double hours[] = { 1, 1.5, 3, 8, 15, 16, 28, 40, 72, 160, 300, 320 };
  g_autoptr (StegEffort) effort = create ();
  StegEffortScale scale;

  scale = steg_effort_scale_new (effort, 14, 20, 1200);
  for (guint i = 0; i < G_N_ELEMENTS (hours); i++)
    {
      double place = steg_effort_scale_place (&scale, hours[i]);

      g_assert_cmpfloat (steg_effort_scale_hours (&scale, place), ==, hours[i]);
    }
  g_assert_cmpfloat (steg_effort_scale_hours (&scale, 25), <, 0);
  g_assert_cmpfloat (steg_effort_scale_hours (&scale, 5000), ==, 320);
  g_assert_cmpfloat (
    steg_effort_scale_hours (&scale, steg_effort_scale_place (&scale, STEG_EFFORT_NOT_ESTIMATED)),
    ==, STEG_EFFORT_NOT_ESTIMATED);
}

static void
a_step_leads_to_the_next_round_number (void)
{
  static const struct
  {
    double from;
    int    steps;
    double to;
  } cases[] = {
    { STEG_EFFORT_NOT_ESTIMATED, 1, 1 },
    { STEG_EFFORT_NOT_ESTIMATED, -1, STEG_EFFORT_NOT_ESTIMATED },
    { 1, -1, STEG_EFFORT_NOT_ESTIMATED },
    { 0, 1, 1 },
    { 0, -1, STEG_EFFORT_NOT_ESTIMATED },
    { 1, 1, 1.5 },
    { 4, 1, 5 },
    { 4, -1, 3.5 },
    { 4.2, -1, 4 },
    { 16, 1, 20 },
    { 16, -1, 15 },
    { 30, 1, 32 },
    { 30, -1, 28 },
    { 40, 5, 80 },
    { 160, 1, 180 },
    { 1000, 1, 1100 },
    { 8, 0, 8 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%g by %d", cases[i].from, cases[i].steps);
      g_assert_cmpfloat (steg_effort_scale_step (cases[i].from, cases[i].steps), ==, cases[i].to);
    }
}

static void
what_is_dragged_is_said_beside_it_inside_the_chart (void)
{
  static const double hours[] = { STEG_EFFORT_NOT_ESTIMATED, 8, 320 };
  const StegPalette  *palette = steg_palette_get (STEG_PALETTE_LIGHT);
  const StegBox       room = { 0, 0, 400, 300 }, mark = { 100, 4, 80, 20 };

  for (guint i = 0; i < G_N_ELEMENTS (hours); i++)
    {
      g_autoptr (StegEffort) effort = create ();
      g_autoptr (StegInk) ink = steg_recording_ink_new (palette);
      StegEffortScale       scale = steg_effort_scale_new (effort, 14, 0, 400);
      const StegEffortGhost ghost = { STEG_EFFORT_LATE, hours[i], "8 h → 16 h\nMakes 2 true." };
      guint                 n_words = 0;

      steg_effort_ghost_paint (&ghost, &scale, &mark, &room, ink, palette);
      for (guint k = 0; k < steg_recording_ink_get_n_marks (STEG_RECORDING_INK (ink)); k++)
        {
          const StegRecordedMark *drawn
            = steg_recording_ink_get_mark (STEG_RECORDING_INK (ink), k);

          if (drawn->kind == STEG_RECORDED_TEXT)
            {
              n_words++;
              g_assert_false (drawn->is_cut);
              g_assert_true (steg_box_holds (&room, &drawn->extent));
            }
        }
      g_assert_cmpuint (n_words, >=, 1);
    }
}

static void
one_without_actions_says_what_to_do (void)
{
  g_autoptr (StegEffort) effort = create ();
  g_autoptr (StegInk) ink = chart_check_at (&effort->chart, 14, 400, TRUE);

  g_assert_cmpuint (chart_check_count (ink, NULL, "Add an action."), ==, 1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD_SENTENCE ("effort", nothing_overlaps_and_nothing_is_outside_or_cut);
  ADD_SENTENCE ("effort", more_hours_stand_further_to_the_right_and_doubles_equally_far);
  ADD_SENTENCE ("effort", more_effect_stands_higher);
  ADD_SENTENCE ("effort", every_action_is_a_mark_in_its_order_and_the_chosen_one_has_a_frame);
  ADD_SENTENCE ("effort", where_there_is_room_every_title_and_cost_is_whole);
  ADD_SENTENCE ("effort", in_a_picture_every_action_that_is_not_done_has_a_title);
  ADD_SENTENCE ("effort", no_line_goes_through_words);
  ADD_SENTENCE ("effort", where_there_is_no_room_points_remain);
  ADD_SENTENCE ("effort", places_and_hours_lead_to_each_other);
  ADD_SENTENCE ("effort", a_step_leads_to_the_next_round_number);
  ADD_SENTENCE ("effort", what_is_dragged_is_said_beside_it_inside_the_chart);
  ADD_SENTENCE ("effort", one_without_actions_says_what_to_do);
  return g_test_run ();
}
