/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/steg-vote-bars-layout.h"

#include <math.h>

/* In parts of the font size. */
#define COUNT_SIZE 0.86
#define LABEL_SIZE 0.86
#define WORDS_HEIGHT 1.3
#define SIGN_SIZE 0.5
#define SIGN_GAP 0.1
#define LEAST_BAR 0.3
#define LEAST_RISE 1.1
#define GOOD_RISE 2.2
#define WIDEST_SLOT 4.0
#define WIDEST_BAR 2.4
#define RADIUS 0.2

/* In parts of a slot. */
#define BAR_SHARE 0.72
#define UNKNOWN_GAP 0.35

typedef struct
{
  const StegVoteBars *figures;
  StegDrawing        *drawing;
  const StegPalette  *palette;
  double              em;
  double              x;    /* where the first level begins */
  double              slot; /* from one level to the next */
  double              top;  /* of everything */
  double              base; /* where the bars stand */
  double              rise; /* of the highest bar */
  guint               most; /* its votes */
} Frame;

static guint
find_most (const StegVoteBars *figures)
{
  guint most = 1;

  for (guint i = 0; i < figures->bars->len; i++)
    most = MAX (most, steg_vote_bars_get (figures, i)->count);
  return most;
}

/* Those who do not know come after the levels, a little apart: they are on no scale. */
static double
slot_x (const Frame *self, int level)
{
  double place = level > 0 ? level - 1 : self->figures->n_levels + UNKNOWN_GAP;

  return self->x + self->slot * place;
}

static StegTextStyle
style_of (const Frame *self, double size, gboolean is_bold, const StegColour *colour)
{
  StegTextStyle style = steg_chart_style (self->palette, size, is_bold, colour);

  style.across = STEG_ALIGN_CENTRE;
  return style;
}

static void
place_label (const Frame *self, const StegVoteBar *bar)
{
  const StegPalette *palette = self->palette;
  StegTextStyle      style
    = style_of (self, LABEL_SIZE, FALSE, bar->count > 0 ? &palette->text : &palette->dim);
  StegBox box = { slot_x (self, bar->level), self->base, self->slot, self->em * WORDS_HEIGHT };

  /* That there is such an answer is of interest only where somebody gave it. */
  if (bar->level > 0 || bar->count > 0)
    steg_drawing_add_text (self->drawing, STEG_VOTE_BARS_LABEL, -1, &box, bar->label, &style);
}

static StegPaint
paint_of (const Frame *self, const StegVoteBar *bar)
{
  const StegPalette *palette = self->palette;
  StegPaint          paint = { .thickness = palette->stroke, .dashed = bar->is_apart };
  guint              strength
    = steg_palette_strength ((guint) MAX (bar->level, 1), (guint) self->figures->n_levels);

  paint.fill = bar->level > 0 ? palette->level_fill[strength] : palette->quiet;
  paint.outline = bar->level > 0 ? palette->level_outline : palette->dim;
  if (bar->is_apart)
    paint.fill = palette->background;
  return paint;
}

static void
place_bar (const Frame *self, const StegVoteBar *bar)
{
  double           width = MIN (self->slot * BAR_SHARE, self->em * WIDEST_BAR);
  double           height = MAX (self->rise * bar->count / self->most, self->em * LEAST_BAR);
  double           x = slot_x (self, bar->level);
  StegTextStyle    style = style_of (self, COUNT_SIZE, TRUE, &self->palette->text);
  g_autofree char *count = g_strdup_printf ("%u", bar->count);
  StegDrawnElement box = { .part = STEG_VOTE_BARS_BAR,
                           .shape = STEG_DRAWN_BOX,
                           .mark = (int) self->drawing->marks->len,
                           .level = bar->level,
                           .radius = self->em * RADIUS };
  const StegMark   mark
    = { bar->identity,
        bar->spoken,
        { x, self->top, self->slot, self->base + self->em * WORDS_HEIGHT - self->top } };
  StegBox words
    = { x, self->base - height - self->em * WORDS_HEIGHT, self->slot, self->em * WORDS_HEIGHT };

  box.box = (StegBox){ x + (self->slot - width) / 2, self->base - height, width, height };
  box.paint = paint_of (self, bar);
  steg_drawing_add_mark (self->drawing, &mark);
  steg_drawing_add (self->drawing, &box);
  steg_drawing_add_text (self->drawing, STEG_VOTE_BARS_COUNT, box.mark, &words, count, &style);
}

static void
place_base (const Frame *self)
{
  StegDrawnElement line = { .part = STEG_VOTE_BARS_BASE, .shape = STEG_DRAWN_LINE, .mark = -1 };

  line.paint = (StegPaint){ .outline = self->palette->dim, .thickness = 1 };
  line.box = (StegBox){ self->x, self->base - 0.5, self->slot * self->figures->n_levels, 1 };
  steg_drawing_add (self->drawing, &line);
}

/* A triangle that points at the median, which may lie between two levels. */
static void
place_median (const Frame *self)
{
  double           size = self->em * SIGN_SIZE;
  double           centre = self->x + self->slot * (self->figures->median - 0.5);
  StegDrawnElement sign = { .part = STEG_VOTE_BARS_MEDIAN, .shape = STEG_DRAWN_UP, .mark = -1 };

  if (self->figures->median <= 0)
    return;
  sign.box = (StegBox){ centre - size * 0.6, self->base + self->em * (WORDS_HEIGHT + SIGN_GAP),
                        size * 1.2, size };
  sign.paint = (StegPaint){ self->palette->goal, self->palette->goal, 1, FALSE };
  steg_drawing_add (self->drawing, &sign);
}

void
steg_vote_bars_lay_out (StegChart         *chart,
                        StegDrawing       *drawing,
                        StegInk           *ink,
                        const StegPalette *palette,
                        const StegBox     *box)
{
  const StegVoteBars *figures = (const StegVoteBars *) chart;
  double              below = WORDS_HEIGHT + SIGN_GAP + SIGN_SIZE, em = palette->font_size;
  Frame               self = { figures, drawing, palette, em };

  self.x = box->x;
  self.top = box->y;
  self.most = find_most (figures);
  self.slot = MIN (box->width / (figures->n_levels + 1 + UNKNOWN_GAP), em * WIDEST_SLOT);
  self.base = steg_box_bottom (box) - em * below;
  self.rise = MAX (self.base - box->y - em * WORDS_HEIGHT, em * LEAST_BAR);
  place_base (&self);
  place_median (&self);
  for (guint i = 0; i < figures->bars->len; i++)
    place_label (&self, steg_vote_bars_get (figures, i));
  for (guint i = 0; i < figures->bars->len; i++)
    if (steg_vote_bars_get (figures, i)->count > 0)
      place_bar (&self, steg_vote_bars_get (figures, i));
}

double
steg_vote_bars_get_height (const StegChart *chart,
                           double           font_size,
                           double           width,
                           gboolean         is_least)
{
  double rise = is_least ? LEAST_RISE : GOOD_RISE;

  return ceil (font_size * (2 * WORDS_HEIGHT + SIGN_GAP + SIGN_SIZE + rise));
}
