/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/slide-check.h"

#include "chart/steg-recording-ink.h"

#define LEGIBLE 9.9

/* A layout may round the end of a text outwards by this. */
#define FORGIVEN 1.5

static gboolean
lies_inside (const StegBox *box)
{
  const StegBox page
    = { -FORGIVEN, -FORGIVEN, STEG_SLIDE_WIDTH + 2 * FORGIVEN, STEG_SLIDE_HEIGHT + 2 * FORGIVEN };

  return steg_box_holds (&page, box);
}

static void
check_mark (const StegRecordedMark *mark)
{
  if (!lies_inside (&mark->extent))
    g_test_message ("outside: %s", mark->text != NULL ? mark->text : "a shape");
  g_assert_true (lies_inside (&mark->extent));
  g_assert_false (mark->is_clipped);
  if (mark->kind != STEG_RECORDED_TEXT)
    return;
  if (mark->is_cut)
    g_test_message ("cut: %s", mark->text);
  g_assert_false (mark->is_cut);
}

/* No two texts of one slide, its charts left out, lie over each other. */
static void
check_overlaps (StegRecordingInk *ink)
{
  for (guint i = 0; i < steg_recording_ink_get_n_marks (ink); i++)
    for (guint k = i + 1; k < steg_recording_ink_get_n_marks (ink); k++)
      {
        const StegRecordedMark *a = steg_recording_ink_get_mark (ink, i);
        const StegRecordedMark *b = steg_recording_ink_get_mark (ink, k);

        if (a->kind != STEG_RECORDED_TEXT || b->kind != STEG_RECORDED_TEXT)
          continue;
        if (steg_box_overlaps (&a->extent, &b->extent))
          g_test_message ("“%s” over “%s”", a->text, b->text);
        g_assert_false (steg_box_overlaps (&a->extent, &b->extent));
      }
}

static void
check_slide (const StegSlides *slides, guint position)
{
  const StegPalette *palette = steg_palette_get (STEG_PALETTE_LIGHT);
  g_autoptr (StegInk) all = steg_recording_ink_new (palette);
  g_autoptr (StegInk) words = steg_recording_ink_new (palette);
  StegRecordingInk *recording = STEG_RECORDING_INK (all);

  steg_slides_paint (slides, position, all);
  g_assert_true (steg_recording_ink_is_balanced (recording));
  for (guint i = 0; i < steg_recording_ink_get_n_marks (recording); i++)
    {
      const StegRecordedMark *mark = steg_recording_ink_get_mark (recording, i);

      check_mark (mark);
      if (mark->kind == STEG_RECORDED_TEXT && mark->group == NULL)
        g_assert_cmpfloat (mark->size, >=, LEGIBLE - 2);
    }
  steg_drawing_paint (steg_slides_get (slides, position)->drawing, words);
  check_overlaps (STEG_RECORDING_INK (words));
}

StegSlides *
slide_check_lay_out (StegDeck *deck)
{
  const StegPalette *palette = steg_palette_get (STEG_PALETTE_LIGHT);
  g_autoptr (StegInk) ink = steg_recording_ink_new (palette);

  return steg_slides_new (deck, ink, palette);
}

void
slide_check_all (StegDeck *deck)
{
  g_autoptr (StegSlides) slides = slide_check_lay_out (deck);

  g_assert_cmpuint (steg_slides_count (slides), >=, slides->deck->topics->len);
  for (guint i = 0; i < steg_slides_count (slides); i++)
    check_slide (slides, i);
}
