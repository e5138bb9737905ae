/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/steg-effort-layout.h"

#include "chart/steg-effort-lines.h"
#include "chart/steg-effort-plan.h"
#include "chart/steg-text-ruler.h"

#include <math.h>
#include <string.h>

/* In parts of the font size. */
#define NAME_SIZE 0.86
#define TITLE_SIZE 0.86
#define TICK_SIZE 0.82
#define HEAD 1.6
#define FOOT 0.4
#define BARE_HEAD 0.35
#define LANE 1.4
#define MOST_LANE 2.0
#define LEAST_LANE 1.1
#define AXIS 2.7
#define TOP_AXIS 1.5
#define AIR 0.5
#define COST_GAP 0.5
#define LEAST_WORDS 5.0
#define LEAST_LETTERS 6
#define NAME_LETTER 0.56
#define RADIUS 0.25

typedef struct
{
  const StegEffort  *figures;
  StegDrawing       *drawing;
  StegInk           *ink;
  const StegPalette *palette;
  double             em;
  StegBox            plot;  /* the bands; the axis is below it */
  double             above; /* what hours take above the bands; 0: labels need the room */
  StegEffortScale    scale;
  StegEffortPlan     plan;
  StegTextRuler     *ruler;
  double             lane;  /* from one lane to the next */
  double             more;  /* of each band, below its lanes */
  double            *tops;  /* of the bands */
  double            *heads; /* from a band's top to its lanes */
  GArray            *lines; /* of double: where ticks have lines */
} Frame;

static StegTextStyle
title_style (const Frame *self)
{
  return steg_chart_style (self->palette, TITLE_SIZE, FALSE, &self->palette->text);
}

static StegTextStyle
tick_style (const Frame *self)
{
  return steg_chart_style (self->palette, TICK_SIZE, FALSE, &self->palette->dim);
}

static double
measure_word (const Frame *self, const char *word, const StegTextStyle *style)
{
  return ceil (steg_ink_measure (self->ink, word, style, 0, 0).width) + 1;
}

/* The length of title and cost. */
static double *
measure_labels (const Frame *self)
{
  double *labels = g_new (double, self->figures->items->len);

  for (guint i = 0; i < self->figures->items->len; i++)
    {
      const StegEffortItem *item = steg_effort_item (self->figures, i);

      labels[i] = steg_text_ruler_measure (self->ruler, item->title) + 1;
      if (item->cost != NULL)
        labels[i] += self->em * COST_GAP + steg_text_ruler_measure (self->ruler, item->cost) + 1;
    }
  return labels;
}

/* Whether the name of a band has a line of its own: one that is too long for the column or stands
 * where actions do, and the first of all, where quick wins are named too. What letters take is
 * guessed, so that a height can be had without an ink. */
static gboolean
has_head (const StegEffort *figures, const StegEffortScale *scale, double em, guint band)
{
  const char *name = steg_effort_band (figures, band)->name;

  if (band == 0 || em * NAME_LETTER * g_utf8_strlen (name, -1) > scale->column - em * AIR)
    return TRUE;
  for (guint i = 0; i < figures->items->len; i++)
    {
      const StegEffortItem *item = steg_effort_item (figures, i);

      if (item->band == band && item->hours < 0)
        return TRUE;
    }
  return FALSE;
}

static double
head_height (const StegEffort *figures, const StegEffortScale *scale, double em, guint band)
{
  return em * (has_head (figures, scale, em, band) ? HEAD : BARE_HEAD);
}

static double
fixed_height (const StegEffort *figures, const StegEffortScale *scale, double em)
{
  double height = 0;

  for (guint i = 0; i < figures->bands->len; i++)
    height += head_height (figures, scale, em, i) + em * FOOT;
  return height;
}

/* Lanes of the usual height, or where not every action that is not done would get a title in them,
 * as many as words can stand in. */
static double
count_lanes (Frame *self, double room)
{
  double lanes = room / (self->em * LANE);

  return steg_effort_plan_pack_alike (&self->plan, STEG_EFFORT_PLAN_TITLED) <= lanes
           ? lanes
           : room / (self->em * LEAST_LANE);
}

/* Bands and lanes as high as the plot allows. */
static void
pack (Frame *self)
{
  double room = self->plot.height - fixed_height (self->figures, &self->scale, self->em);
  double y = self->plot.y;

  steg_effort_plan_pack (&self->plan, count_lanes (self, room));
  self->lane = CLAMP (room / MAX (self->plan.n_lanes, 1), 1, self->em * MOST_LANE);
  self->more = MAX (room - self->lane * self->plan.n_lanes, 0) / self->figures->bands->len;
  self->tops = g_new (double, self->figures->bands->len + 1);
  self->heads = g_new (double, self->figures->bands->len);
  for (guint i = 0; i < self->figures->bands->len; i++)
    {
      self->tops[i] = y;
      self->heads[i] = head_height (self->figures, &self->scale, self->em, i);
      y += self->heads[i] + self->em * FOOT + self->lane * self->plan.lanes[i] + self->more;
    }
  self->tops[self->figures->bands->len] = y;
}

static void
place_line (const Frame *self, int part, const StegBox *box, const StegColour *colour)
{
  StegDrawnElement line = { .part = part, .shape = STEG_DRAWN_LINE, .mark = -1, .box = *box };

  line.paint = (StegPaint){ .outline = *colour, .thickness = 1 };
  steg_drawing_add (self->drawing, &line);
}

/* Where an action of @band is a quick win; empty where none is. */
static StegBox
quick_box (const Frame *self, guint band)
{
  double  left = self->scale.left + self->scale.column;
  double  quick = steg_effort_band (self->figures, band)->quick;
  StegBox box = { left, self->tops[band], 0, self->tops[band + 1] - self->tops[band] };

  if (quick > 0)
    box.width = steg_effort_scale_place (&self->scale, quick)
                + steg_effort_plan_point (self->em) / 2 + 2 - left;
  return box;
}

static StegPaint
quick_paint (const StegPalette *palette)
{
  StegColour fill = palette->done;

  fill.alpha = 0.1f;
  return (StegPaint){ .fill = fill };
}

static void
place_quick (const Frame *self, guint band)
{
  StegDrawnElement tint = { .part = STEG_EFFORT_QUICK, .shape = STEG_DRAWN_BOX, .mark = -1 };

  tint.box = quick_box (self, band);
  tint.paint = quick_paint (self->palette);
  if (tint.box.width > 0)
    steg_drawing_add (self->drawing, &tint);
}

/* Its word at the right end of the tinted part, where the band's own name leaves room. */
static void
place_quick_name (const Frame *self, guint band, double name_end)
{
  const char   *word = self->figures->words.quick;
  StegBox       box = quick_box (self, band);
  StegTextStyle style = steg_chart_style (self->palette, NAME_SIZE, FALSE, &self->palette->done);
  double        right = steg_box_right (&box) - self->em * RADIUS;

  box.x = MAX (box.x, name_end + self->em);
  box.width = right - box.x;
  box.height = self->em * HEAD;
  style.across = STEG_ALIGN_END;
  if (word == NULL || band > 0 || box.width <= 0
      || !steg_chart_has_room (self->ink, word, &style, &box))
    return;
  box.width = MIN (box.width, measure_word (self, word, &style));
  box.x = right - box.width;
  steg_drawing_add_text (self->drawing, STEG_EFFORT_QUICK_NAME, -1, &box, word, &style);
}

static void
place_band (const Frame *self, guint position)
{
  const StegEffortBand *band = steg_effort_band (self->figures, position);
  StegTextStyle         style
    = steg_chart_style (self->palette, NAME_SIZE, TRUE, &self->palette->text);
  double  width = measure_word (self, band->name, &style);
  StegBox line = { self->plot.x, self->tops[position] - 0.5, self->plot.width, 1 };
  StegBox name = { self->plot.x, self->tops[position], MIN (width, self->plot.width),
                   self->em * HEAD };

  place_line (self, STEG_EFFORT_BAND_LINE, &line, &self->palette->grid);
  steg_drawing_add_text (self->drawing, STEG_EFFORT_BAND_NAME, -1, &name, band->name, &style);
  place_quick_name (self, position, steg_box_right (&name));
}

static void
place_column (const Frame *self)
{
  StegTextStyle style = tick_style (self);
  StegBox       words = { self->plot.x, steg_box_bottom (&self->plot) + 2,
                          self->scale.column - self->em * AIR, self->em * AXIS - 2 };
  StegBox       edge
    = { self->scale.left + self->scale.column - 0.5, self->plot.y, 1, self->plot.height };
  StegBox base
    = { self->plot.x, steg_box_bottom (&self->plot) - 0.5, self->plot.width, 1 };

  style.lines = 2;
  style.smallest = steg_chart_smallest (self->em);
  style.down = STEG_ALIGN_START;
  place_line (self, STEG_EFFORT_COLUMN, &edge, &self->palette->grid);
  place_line (self, STEG_EFFORT_COLUMN, &base, &self->palette->dim);
  if (self->figures->words.not_estimated != NULL)
    steg_drawing_add_text (self->drawing, STEG_EFFORT_COLUMN, -1, &words,
                           self->figures->words.not_estimated, &style);
}

static double
tick_end (const Frame *self)
{
  return steg_box_bottom (&self->plot) + self->em * 0.25;
}

/* With its label below the bands and, for who has scrolled, above them. Returns: where it ends, or
 * where the last one did. */
static double
place_tick (const Frame *self, guint position, double taken)
{
  const StegEffortTick *tick = steg_effort_tick (self->figures, position);
  StegTextStyle         style = tick_style (self);
  double                width = measure_word (self, tick->label, &style);
  double                x = steg_effort_scale_place (&self->scale, tick->hours);
  StegBox               label
    = { x - width / 2, tick_end (self), width, self->em * HEAD };

  StegBox above = { label.x, self->plot.y - self->above, width, self->above };

  style.across = STEG_ALIGN_CENTRE;
  style.down = STEG_ALIGN_START;
  if (label.x < taken || steg_box_right (&label) > self->scale.right)
    return taken;
  g_array_append_val (self->lines, x);
  steg_drawing_add_text (self->drawing, STEG_EFFORT_TICK_LABEL, -1, &label, tick->label, &style);
  style.down = STEG_ALIGN_CENTRE;
  if (self->above > 0)
    steg_drawing_add_text (self->drawing, STEG_EFFORT_TICK_LABEL, -1, &above, tick->label, &style);
  return steg_box_right (&label) + self->em * AIR;
}

static void
place_ground (const Frame *self)
{
  double taken = self->scale.left + self->scale.column;

  for (guint i = 0; i < self->figures->bands->len; i++)
    place_quick (self, i);
  for (guint i = 0; i < self->figures->ticks->len; i++)
    taken = place_tick (self, i, taken);
  place_column (self);
  for (guint i = 0; i < self->figures->bands->len; i++)
    place_band (self, i);
}

StegDrawnElement
steg_effort_point (const StegPalette *palette,
                   StegEffortState    state,
                   StegPoint          centre,
                   double             size)
{
  StegDrawnElement point = { .part = STEG_EFFORT_POINT, .shape = STEG_DRAWN_BOX, .mark = -1 };

  point.box = (StegBox){ centre.x - size / 2, centre.y - size / 2, size, size };
  point.radius = size / 2;
  point.paint = (StegPaint){ palette->phase_soft[0], palette->phase_outline[0], 1.5, FALSE };
  if (state == STEG_EFFORT_UNDER_WAY)
    point.paint.fill = palette->phase_outline[0];
  else if (state == STEG_EFFORT_LATE)
    {
      point.shape = STEG_DRAWN_DIAMOND;
      point.paint = (StegPaint){ palette->late, palette->late, 1, FALSE };
    }
  else if (state == STEG_EFFORT_DONE)
    {
      point.radius = size / 6;
      point.paint = (StegPaint){ palette->quiet, palette->dim, 1, FALSE };
    }
  return point;
}

/* @title without as many words at its end as it takes; %NULL where so few would remain
 * that they say nothing.
 * Returns: owned. */
static char *
shorten (const Frame *self, const char *title, double room)
{
  g_autofree char *words = g_strdup (title);

  if (steg_text_ruler_measure (self->ruler, title) + 1 <= room)
    return g_steal_pointer (&words);
  for (char *blank = strrchr (words, ' '); blank != NULL; blank = strrchr (words, ' '))
    {
      g_autofree char *shorter = NULL;
      double           length;

      *blank = '\0';
      shorter = g_strdup_printf ("%s …", words);
      length = steg_text_ruler_measure (self->ruler, shorter) + 1;
      if (length < self->em * LEAST_WORDS)
        return NULL;
      if (length <= room)
        return g_steal_pointer (&shorter);
    }
  return NULL;
}

/* @title without as many letters at its end as it takes: for one whose first words are too long.
 * Returns: owned; %NULL where fewer than LEAST_LETTERS would remain. */
static char *
cut (const Frame *self, const char *title, double room)
{
  for (glong n = g_utf8_strlen (title, -1); n >= LEAST_LETTERS; n--)
    {
      g_autofree char *start = g_utf8_substring (title, 0, n);
      g_autofree char *shorter = g_strconcat (g_strchomp (start), "…", NULL);

      if (steg_text_ruler_measure (self->ruler, shorter) + 1 <= room)
        return g_steal_pointer (&shorter);
    }
  return NULL;
}

/* Returns: where it ends. */
static double
place_words (const Frame *self, int part, int mark, const StegBox *room, const char *words)
{
  StegTextStyle style = title_style (self);
  StegBox       box = *room;

  if (part == STEG_EFFORT_COST)
    style.colour = self->palette->dim;
  box.width = MIN (steg_text_ruler_measure (self->ruler, words) + 1, room->width);
  steg_drawing_add_text (self->drawing, part, mark, &box, words, &style);
  return steg_box_right (&box);
}

static void
place_label (const Frame *self, int mark, const StegBox *room)
{
  const StegEffortItem *item = steg_effort_item (self->figures, (guint) mark);
  g_autofree char      *title = NULL;
  StegBox               rest = *room;
  double                cost = 0;

  if (self->lane < self->em * LEAST_LANE || room->width < self->em)
    return;
  if (item->cost != NULL)
    cost = self->em * COST_GAP + steg_text_ruler_measure (self->ruler, item->cost) + 1;
  title = shorten (self, item->title, room->width - cost);
  if (title == NULL)
    title = shorten (self, item->title, room->width);
  if (title == NULL)
    title = cut (self, item->title, room->width);
  if (title == NULL)
    return;
  rest.x = place_words (self, STEG_EFFORT_TITLE, mark, room, title) + self->em * COST_GAP;
  rest.width = steg_box_right (room) - rest.x;
  if (item->cost != NULL && rest.width >= cost - self->em * COST_GAP)
    place_words (self, STEG_EFFORT_COST, mark, &rest, item->cost);
}

static void
place_chosen (const Frame *self, int mark, const StegBox *box)
{
  StegDrawnElement frame = { .part = STEG_EFFORT_CHOSEN, .shape = STEG_DRAWN_BOX, .mark = mark };

  frame.box = steg_box_inset (box, -3, 0);
  frame.radius = self->em * RADIUS;
  frame.paint = (StegPaint){ self->palette->background, self->palette->focus, 2, FALSE };
  steg_drawing_add (self->drawing, &frame);
}

/* The place of the action that is at @place in the order of places. */
static StegBox
box_at (const Frame *self, guint place)
{
  const StegTimelineSlot *slot = &self->plan.slots[place];
  guint                   band
    = steg_effort_item (self->figures, self->plan.order[place])->band;

  return (StegBox){ slot->left, self->tops[band] + self->heads[band] + self->lane * slot->lane,
                    MAX (slot->given, slot->right) - slot->left, self->lane };
}

static void
place_item (const Frame *self, guint position, const StegBox *box)
{
  const StegEffortItem *item = steg_effort_item (self->figures, position);
  const StegMark        mark = { item->identity, item->spoken, *box };
  double                wide = steg_effort_plan_point (self->em);
  double                size = MIN (wide, self->lane * 0.8);
  double                label = box->x + wide + steg_effort_plan_gap (self->em);
  StegPoint             centre = { box->x + wide / 2, box->y + box->height / 2 };
  StegBox               room = { label, box->y, steg_box_right (box) - label, box->height };
  StegDrawnElement      point = steg_effort_point (self->palette, item->state, centre, size);

  point.mark = (int) position;
  steg_drawing_add_mark (self->drawing, &mark);
  if (item->is_chosen)
    place_chosen (self, point.mark, box);
  steg_drawing_add (self->drawing, &point);
  place_label (self, point.mark, &room);
}

static void
place_items (const Frame *self)
{
  guint               n = self->figures->items->len;
  g_autofree StegBox *boxes = g_new (StegBox, n);

  for (guint i = 0; i < n; i++)
    boxes[self->plan.order[i]] = box_at (self, i);
  for (guint i = 0; i < n; i++)
    place_item (self, i, &boxes[i]);
}

#define N_ENTRIES (STEG_EFFORT_N_STATES + 1)

static gboolean
has_state (const StegEffort *figures, StegEffortState state)
{
  for (guint i = 0; i < figures->items->len; i++)
    if (steg_effort_item (figures, i)->state == state)
      return TRUE;
  return FALSE;
}

static void
list_entries (const StegEffort *figures, const StegPalette *palette, StegLegendEntry *entries)
{
  for (guint i = 0; i < STEG_EFFORT_N_STATES; i++)
    {
      StegDrawnElement point
        = steg_effort_point (palette, i, (StegPoint){ 0, 0 }, palette->font_size * 0.7);

      entries[i] = (StegLegendEntry){ has_state (figures, i) ? figures->words.states[i] : NULL,
                                      point.shape, 0.7, point.radius, point.paint };
    }
  entries[STEG_EFFORT_N_STATES] = (StegLegendEntry){ figures->words.quick_key, STEG_DRAWN_BOX, 1.2,
                                                     0, quick_paint (palette) };
}

void
steg_effort_lay_out (StegChart         *chart,
                     StegDrawing       *drawing,
                     StegInk           *ink,
                     const StegPalette *palette,
                     const StegBox     *box)
{
  Frame self = { .figures = (const StegEffort *) chart, .drawing = drawing, .ink = ink };
  g_autoptr (StegTextRuler) ruler = NULL;
  g_autoptr (GArray) lines = g_array_new (FALSE, FALSE, sizeof (double));
  StegTextStyle   style;
  StegLegendEntry entries[N_ENTRIES];

  self.palette = palette;
  self.em = palette->font_size;
  style = title_style (&self);
  self.ruler = ruler = steg_text_ruler_new (ink, &style);
  list_entries (self.figures, palette, entries);
  self.plot = steg_legend_head (drawing, ink, palette, box, entries, N_ENTRIES);
  if (box->height >= steg_effort_get_height (chart, self.em, box->width, FALSE))
    self.above = self.em * TOP_AXIS;
  self.plot.y += self.above;
  self.plot.height = MAX (self.plot.height - self.above - self.em * AXIS, 1);
  self.scale = steg_effort_scale_new (self.figures, self.em, box->x, box->width);
  steg_effort_plan_init (&self.plan, self.figures, &self.scale, self.em, measure_labels (&self));
  pack (&self);
  self.lines = lines;
  place_ground (&self);
  place_items (&self);
  steg_effort_lines_place (drawing, lines, self.plot.y, tick_end (&self), &palette->grid);
  g_free (self.tops);
  g_free (self.heads);
  steg_effort_plan_clear (&self.plan);
}

/* In parts of the font size: a legend's line, the widest letter of many, what stands before a word;
 * and what labels take where they have room. */
#define LEGEND_LINE 1.5
#define LEGEND_LETTER 0.48
#define LEGEND_SIGN 2.8
#define LABEL 11.0

static double
legend_height (const StegEffort *figures, double em, double width)
{
  double length = 0;

  for (guint i = 0; i < STEG_EFFORT_N_STATES; i++)
    if (figures->words.states[i] != NULL && has_state (figures, i))
      length += LEGEND_SIGN + LEGEND_LETTER * g_utf8_strlen (figures->words.states[i], -1);
  if (figures->words.quick_key != NULL)
    length += LEGEND_SIGN + LEGEND_LETTER * g_utf8_strlen (figures->words.quick_key, -1);
  /* A line is not filled by whole entries. */
  return em * (LEGEND_LINE * ceil (length * em / width * 1.3 + 0.2) + AIR + 0.2);
}

double
steg_effort_get_height (const StegChart *chart,
                        double           font_size,
                        double           width,
                        gboolean         is_least)
{
  const StegEffort *self = (const StegEffort *) chart;
  StegEffortScale   scale = steg_effort_scale_new (self, font_size, 0, width);
  g_auto (StegEffortPlan) plan = { 0 };
  double *labels = g_new (double, self->items->len);

  for (guint i = 0; i < self->items->len; i++)
    labels[i] = is_least ? 0 : LABEL * font_size;
  steg_effort_plan_init (&plan, self, &scale, font_size, labels);
  steg_effort_plan_pack_alike (&plan, STEG_EFFORT_PLAN_MODES - 1);
  return ceil (legend_height (self, font_size, width) + fixed_height (self, &scale, font_size)
               + plan.n_lanes * font_size * LANE + font_size * (TOP_AXIS + AXIS));
}
