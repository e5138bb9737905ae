/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/steg-drawing.h"
#include "chart/steg-recording-ink.h"
#include "support/test-sentence.h"

/* Two rows of three marks, 20 wide and 10 high, with a sign far below. */
static StegDrawing *
create_grid (void)
{
  static const char *const names[] = { "a", "b", "c", "d", "e", "f" };
  StegDrawing             *drawing = steg_drawing_new ();

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      const StegMark mark = { names[i], names[i], { 30.0 * (i % 3), 20.0 * (i / 3), 20, 10 } };

      steg_drawing_add_mark (drawing, &mark);
    }
  return drawing;
}

static void
add_sign (StegDrawing *drawing, int mark, const char *text)
{
  StegDrawnElement element = { .shape = STEG_DRAWN_TEXT, .mark = mark, .text = text };

  element.box = (StegBox){ 100, 100, 20, 20 };
  element.style = (StegTextStyle){ .size = 12, .lines = 1 };
  steg_drawing_add (drawing, &element);
}

static void
a_step_leads_to_the_nearest_mark_beside_or_to_the_next (void)
{
  static const struct
  {
    guint           from;
    StegDrawingStep step;
    guint           to;
  } cases[] = {
    { 1, STEG_DRAWING_LEFT, 0 },
    { 1, STEG_DRAWING_RIGHT, 2 },
    { 1, STEG_DRAWING_DOWN, 4 },
    { 4, STEG_DRAWING_UP, 1 },
    { 0, STEG_DRAWING_LEFT, 0 },
    { 2, STEG_DRAWING_RIGHT, 3 },
    { 3, STEG_DRAWING_LEFT, 2 },
    { 5, STEG_DRAWING_DOWN, 5 },
    { 4, STEG_DRAWING_FIRST, 0 },
    { 1, STEG_DRAWING_LAST, 5 },
  };
  g_autoptr (StegDrawing) drawing = create_grid ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpuint (steg_drawing_step (drawing, cases[i].from, cases[i].step), ==, cases[i].to);
}

static void
a_point_belongs_to_a_mark_or_to_one_of_its_signs (void)
{
  g_autoptr (StegDrawing) drawing = create_grid ();

  add_sign (drawing, -1, "of the chart");
  g_assert_cmpint (steg_drawing_find (drawing, (StegPoint){ 35, 25 }), ==, 4);
  g_assert_cmpint (steg_drawing_find (drawing, (StegPoint){ 25, 5 }), ==, -1);
  g_assert_cmpint (steg_drawing_find (drawing, (StegPoint){ 110, 110 }), ==, -1);
  add_sign (drawing, 2, "of a mark");
  g_assert_cmpint (steg_drawing_find (drawing, (StegPoint){ 110, 110 }), ==, 2);
  g_assert_cmpint (steg_drawing_find (drawing, (StegPoint){ 96, 96 }), ==, 2);
}

static void
what_belongs_to_a_mark_is_painted_in_its_group_over_the_chart (void)
{
  static const char *const texts[] = { "chart", "first", "third", "third again" };
  static const char *const groups[] = { NULL, "a", "c", "c" };
  g_autoptr (StegDrawing) drawing = create_grid ();
  g_autoptr (StegInk) ink = steg_recording_ink_new (steg_palette_get (STEG_PALETTE_LIGHT));
  StegRecordingInk *recording = STEG_RECORDING_INK (ink);
  guint             found = 0, n_hot = 0;

  add_sign (drawing, 2, "third");
  add_sign (drawing, 0, "first");
  add_sign (drawing, -1, "chart");
  add_sign (drawing, 2, "third again");
  steg_drawing_finish (drawing);
  steg_drawing_paint (drawing, ink);
  g_assert_true (steg_recording_ink_is_balanced (recording));
  for (guint i = 0; i < steg_recording_ink_get_n_marks (recording); i++)
    {
      const StegRecordedMark *mark = steg_recording_ink_get_mark (recording, i);

      n_hot += mark->kind == STEG_RECORDED_HOT;
      if (mark->kind != STEG_RECORDED_TEXT)
        continue;
      g_assert_cmpstr (mark->text, ==, texts[found]);
      g_assert_cmpstr (mark->group, ==, groups[found]);
      found++;
    }
  g_assert_cmpuint (found, ==, G_N_ELEMENTS (texts));
  g_assert_cmpuint (n_hot, ==, 6);
}

static void
a_path_spans_its_points (void)
{
  static const StegPoint points[] = { { 4, 9 }, { 10, 2 }, { -1, 5 } };
  g_autoptr (StegDrawing) drawing = steg_drawing_new ();
  const StegDrawnElement path = { .shape = STEG_DRAWN_PATH, .mark = -1 };
  const StegBox         *box;

  steg_drawing_add_path (drawing, &path, points, G_N_ELEMENTS (points));
  box = &steg_drawing_element (drawing, 0)->box;
  g_assert_cmpfloat (box->x, ==, -1);
  g_assert_cmpfloat (box->y, ==, 2);
  g_assert_cmpfloat (box->width, ==, 11);
  g_assert_cmpfloat (box->height, ==, 7);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD_SENTENCE ("drawing", a_step_leads_to_the_nearest_mark_beside_or_to_the_next);
  ADD_SENTENCE ("drawing", a_point_belongs_to_a_mark_or_to_one_of_its_signs);
  ADD_SENTENCE ("drawing", what_belongs_to_a_mark_is_painted_in_its_group_over_the_chart);
  ADD_SENTENCE ("drawing", a_path_spans_its_points);
  return g_test_run ();
}
