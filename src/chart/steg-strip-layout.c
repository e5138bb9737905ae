/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/steg-strip-layout.h"

#include <math.h>

/* In parts of the font size. */
#define TITLE_SIZE 0.93
#define WORD_SIZE 0.82
#define NAME_SIZE 0.86
#define BAR_HEIGHT 2.0
#define BAR_GAP 0.35
#define SLOT_GAP 1.2
#define ROW_GAP 1.0
#define TODAY_REACH 0.45
#define TODAY_LINE 1.4
#define SIGN_SIZE 0.62
#define SIGN_GAP 0.4
#define RADIUS 0.25
#define LEAST_SLOT 12.0
#define LEAST_PHASE 1.5

#define MOST_LINES 3
#define PHASE_GAP 2.0
#define NAME_PADDING 3.0

/* A phase without an end is drawn so many days long. */
#define OPEN_DAYS 30

typedef struct
{
  const StegStrip   *figures;
  StegDrawing       *drawing;
  StegInk           *ink;
  const StegPalette *palette;
  double             em;
  StegBox            box;
  guint              columns;
  double             slot; /* from one cycle to the next */
} Frame;

/* One row of cycles. */
typedef struct
{
  guint  first, n;
  double y;
  double title, period; /* heights */
} Row;

static guint
count_columns (guint n_cycles, double font_size, double width)
{
  guint most = (guint) MAX (width / (LEAST_SLOT * font_size), 1);
  guint rows = (n_cycles + most - 1) / most;

  return (n_cycles + rows - 1) / rows;
}

static double
slot_width (const Frame *self)
{
  return self->slot - self->em * SLOT_GAP;
}

static StegTextStyle
style_of (const Frame *self, double size, gboolean is_bold, const StegColour *colour)
{
  StegTextStyle style = steg_chart_style (self->palette, size, is_bold, colour);

  style.lines = MOST_LINES;
  style.down = STEG_ALIGN_START;
  return style;
}

static double
measure (const Frame *self, const char *text, const StegTextStyle *style, double width)
{
  return text == NULL ? 0 : ceil (steg_ink_measure (self->ink, text, style, width, 0).height);
}

static void
measure_row (const Frame *self, Row *row)
{
  StegTextStyle title = style_of (self, TITLE_SIZE, TRUE, &self->palette->text);
  StegTextStyle period = style_of (self, WORD_SIZE, FALSE, &self->palette->dim);

  for (guint i = row->first; i < row->first + row->n; i++)
    {
      const StegStripCycle *cycle = steg_strip_cycle (self->figures, i);

      row->title = MAX (row->title, measure (self, cycle->title, &title, slot_width (self)));
      row->period = MAX (row->period, measure (self, cycle->period, &period, slot_width (self)));
    }
}

static int
count_days (const StegStripCycle *cycle, guint phase)
{
  if (cycle->from[phase] == STEG_DATE_NONE)
    return 0;
  if (cycle->to[phase] == STEG_DATE_NONE)
    return OPEN_DAYS;
  return MAX (cycle->to[phase] - cycle->from[phase] + 1, 0);
}

/* Shares the bar among the phases that have days, by their days, but so that each has room for its
 * letter. */
static void
share_bar (const Frame *self, const StegStripCycle *cycle, const StegBox *bar, StegBox *phases)
{
  double least = self->em * LEAST_PHASE, days = 0, x = bar->x, room;
  guint  n = 0;

  for (guint i = 0; i < STEG_STRIP_PHASES; i++)
    {
      days += count_days (cycle, i);
      n += count_days (cycle, i) > 0;
    }
  room = bar->width - n * least - (n > 0 ? (n - 1) * PHASE_GAP : 0);
  for (guint i = 0; i < STEG_STRIP_PHASES; i++)
    {
      phases[i] = (StegBox){ x, bar->y, 0, bar->height };
      if (count_days (cycle, i) == 0)
        continue;
      phases[i].width = least + MAX (room, 0) * count_days (cycle, i) / days;
      x += phases[i].width + PHASE_GAP;
    }
}

/* The whole name, or else its mark. */
static void
place_phase_name (const Frame *self, guint phase, int mark, const StegBox *box, StegColour colour)
{
  const char   *name = self->figures->words.phases[phase];
  const char   *short_name = self->figures->words.marks[phase];
  StegTextStyle style = steg_chart_style (self->palette, NAME_SIZE, TRUE, &colour);
  StegBox       room = steg_box_inset (box, NAME_PADDING, 0);

  style.across = STEG_ALIGN_CENTRE;
  if (steg_chart_has_room (self->ink, name, &style, &room))
    steg_drawing_add_text (self->drawing, STEG_STRIP_PHASE_NAME, mark, &room, name, &style);
  else
    steg_drawing_add_text (self->drawing, STEG_STRIP_PHASE_NAME, mark, box, short_name, &style);
}

static void
place_phases (const Frame *self, const StegStripCycle *cycle, int mark, const StegBox *phases)
{
  const StegPalette *palette = self->palette;

  for (guint i = 0; i < STEG_STRIP_PHASES; i++)
    {
      gboolean         has_begun = cycle->from[i] <= self->figures->today;
      StegDrawnElement box = { .part = STEG_STRIP_PHASE,
                               .shape = STEG_DRAWN_BOX,
                               .mark = mark,
                               .level = (int) i + 1,
                               .box = phases[i],
                               .radius = self->em * RADIUS };

      if (steg_box_is_empty (&phases[i]))
        continue;
      box.paint = (StegPaint){ has_begun ? palette->phase_strong[i] : palette->phase_soft[i],
                               palette->phase_outline[i], palette->stroke, FALSE };
      steg_drawing_add (self->drawing, &box);
      place_phase_name (self, i, mark, &phases[i],
                        has_begun ? palette->phase_strong_text[i] : palette->phase_soft_text[i]);
    }
}

/* Where today is among the phases; below 0 when it is in none. */
static double
place_of_today (const Frame *self, const StegStripCycle *cycle, const StegBox *phases)
{
  StegDate today = self->figures->today;

  for (guint i = 0; i < STEG_STRIP_PHASES; i++)
    {
      int days = count_days (cycle, i);
      int passed = today - cycle->from[i];

      if (days > 0 && passed >= 0 && (passed < days || cycle->to[i] == STEG_DATE_NONE))
        return phases[i].x + phases[i].width * MIN (passed + 0.5, days) / days;
    }
  return -1;
}

/* A line through the bar, and its word below. Returns: the height of that. */
static double
place_today (const Frame *self, const StegStripCycle *cycle, int mark, const StegBox *phases)
{
  double           x = place_of_today (self, cycle, phases), reach = self->em * TODAY_REACH;
  StegBox          bar = phases[0];
  StegTextStyle    style = steg_chart_style (self->palette, WORD_SIZE, TRUE, &self->palette->late);
  double           width, left;
  StegDrawnElement line = { .part = STEG_STRIP_TODAY, .shape = STEG_DRAWN_LINE, .mark = mark };

  if (x < 0)
    return 0;
  line.paint = (StegPaint){ .outline = self->palette->today, .thickness = 2 };
  line.box = (StegBox){ x - 1, bar.y - reach / 2, 2, bar.height + reach * 1.5 };
  steg_drawing_add (self->drawing, &line);
  width = ceil (steg_ink_measure (self->ink, self->figures->words.today, &style, 0, 0).width) + 2;
  left = bar.x + slot_width (self) - width;
  bar = (StegBox){ CLAMP (x - width / 2, bar.x, MAX (left, bar.x)), steg_box_bottom (&bar) + reach,
                   width, self->em * TODAY_LINE };
  style.across = STEG_ALIGN_CENTRE;
  steg_drawing_add_text (self->drawing, STEG_STRIP_TODAY_WORD, mark, &bar,
                         self->figures->words.today, &style);
  return reach + bar.height;
}

/* Its sign and its words. Returns: the height of these. */
static double
place_milestone (const Frame *self, guint position, StegPoint at)
{
  const StegStripMilestone *milestone = steg_strip_milestone (self->figures, position);
  StegTextStyle             style = style_of (self, WORD_SIZE, FALSE, &self->palette->text);
  double                    size = self->em * SIGN_SIZE, aside = size + self->em * SIGN_GAP;
  double                    width = slot_width (self) - aside;
  double                    height = measure (self, milestone->text, &style, width);
  StegMark                  mark = { milestone->identity, milestone->spoken };
  int                       own = (int) self->drawing->marks->len;
  StegDrawnElement          sign = { .part = STEG_STRIP_SIGN, .mark = own };
  StegBox                   words = { at.x + aside, at.y, width, height };

  mark.box = (StegBox){ at.x, at.y, slot_width (self), height };
  steg_drawing_add_mark (self->drawing, &mark);
  sign.box = (StegBox){ at.x, at.y + (self->em * WORD_SIZE * 1.3 - size) / 2, size, size };
  sign.shape = STEG_DRAWN_DIAMOND;
  sign.paint = (StegPaint){ milestone->is_reached ? self->palette->text : self->palette->background,
                            self->palette->text, 1, FALSE };
  steg_drawing_add (self->drawing, &sign);
  steg_drawing_add_text (self->drawing, STEG_STRIP_MILESTONE, own, &words, milestone->text, &style);
  return height + self->em * BAR_GAP / 2;
}

/* Adds one cycle with its milestones. Returns: where it ends. */
static double
place_cycle (const Frame *self, const Row *row, guint position)
{
  const StegStripCycle *cycle = steg_strip_cycle (self->figures, position);
  StegTextStyle         title = style_of (self, TITLE_SIZE, TRUE, &self->palette->text);
  StegTextStyle         period = style_of (self, WORD_SIZE, FALSE, &self->palette->dim);
  int                   own = (int) self->drawing->marks->len;
  double                x = self->box.x + (position - row->first) * self->slot, y;
  StegBox               box = { x, row->y, slot_width (self) };
  StegBox               phases[STEG_STRIP_PHASES];
  StegMark              mark = { cycle->identity, cycle->spoken, box };

  box.height = row->title;
  steg_drawing_add_text (self->drawing, STEG_STRIP_TITLE, own, &box, cycle->title, &title);
  box.y += row->title;
  box.height = row->period;
  if (cycle->period != NULL)
    steg_drawing_add_text (self->drawing, STEG_STRIP_PERIOD, own, &box, cycle->period, &period);
  box.y += row->period + self->em * BAR_GAP;
  box.height = self->em * BAR_HEIGHT;
  y = steg_box_bottom (&box);
  box = steg_box_inset (&box, self->palette->stroke / 2, 0);
  share_bar (self, cycle, &box, phases);
  place_phases (self, cycle, own, phases);
  y += place_today (self, cycle, own, phases);
  mark.box.height = y - row->y;
  steg_drawing_add_mark (self->drawing, &mark);
  y += self->em * BAR_GAP;
  for (guint i = 0; i < self->figures->milestones->len; i++)
    if (steg_strip_milestone (self->figures, i)->cycle == position)
      y += place_milestone (self, i, (StegPoint){ x, y });
  return y;
}

void
steg_strip_lay_out (StegChart         *chart,
                    StegDrawing       *drawing,
                    StegInk           *ink,
                    const StegPalette *palette,
                    const StegBox     *box)
{
  const StegStrip *figures = (const StegStrip *) chart;
  Frame            self = { .figures = figures,
                            .drawing = drawing,
                            .ink = ink,
                            .palette = palette,
                            .em = palette->font_size,
                            .box = *box };
  double           y = box->y;

  self.columns = count_columns (figures->cycles->len, self.em, box->width);
  self.slot = (box->width + self.em * SLOT_GAP) / self.columns;
  for (guint first = 0; first < figures->cycles->len; first += self.columns)
    {
      Row    row = { first, MIN (self.columns, figures->cycles->len - first), y };
      double end = y;

      measure_row (&self, &row);
      for (guint i = first; i < first + row.n; i++)
        {
          double bottom = place_cycle (&self, &row, i);

          end = MAX (end, bottom);
        }
      y = end + self.em * ROW_GAP;
    }
}

/* What a text in words of @size takes at most, in parts of the font size. */
static double
estimate (const char *text, double size, double width)
{
  double length = text != NULL ? (double) g_utf8_strlen (text, -1) * size * 0.6 : 0;
  double lines = MIN (ceil (length / width * 1.12), MOST_LINES);

  return lines * size * 1.4;
}

/* Whether today is in one of its phases. */
static gboolean
is_now (const StegStrip *self, const StegStripCycle *cycle)
{
  for (guint i = 0; i < STEG_STRIP_PHASES; i++)
    if (count_days (cycle, i) > 0 && self->today >= cycle->from[i]
        && (cycle->to[i] == STEG_DATE_NONE || self->today <= cycle->to[i]))
      return TRUE;
  return FALSE;
}

/* The height of the row that begins at @first. */
static double
estimate_row (const StegStrip *self, guint first, guint columns, double slot)
{
  double title = 0, period = 0, below = 0, today = 0;

  for (guint i = first; i < MIN (first + columns, self->cycles->len); i++)
    {
      const StegStripCycle *cycle = steg_strip_cycle (self, i);
      double                own = 0;

      if (is_now (self, cycle))
        today = TODAY_REACH + TODAY_LINE;
      title = MAX (title, estimate (cycle->title, TITLE_SIZE, slot));
      period = MAX (period, estimate (cycle->period, WORD_SIZE, slot));
      for (guint k = 0; k < self->milestones->len; k++)
        if (steg_strip_milestone (self, k)->cycle == i)
          own
            += estimate (steg_strip_milestone (self, k)->text, WORD_SIZE, slot - 1.1) + BAR_GAP / 2;
      below = MAX (below, own);
    }
  return title + period + 2 * BAR_GAP + BAR_HEIGHT + today + below + ROW_GAP;
}

double
steg_strip_get_height (const StegChart *chart, double font_size, double width, gboolean is_least)
{
  const StegStrip *self = (const StegStrip *) chart;
  guint            columns = count_columns (self->cycles->len, font_size, width);
  double           slot = (width / font_size + SLOT_GAP) / columns - SLOT_GAP, height = 0;

  for (guint first = 0; first < self->cycles->len; first += columns)
    height += estimate_row (self, first, columns, slot);
  return height * font_size;
}
