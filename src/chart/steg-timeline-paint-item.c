/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/steg-timeline-paint.h"

#define RADIUS 5
#define WORD_GAP 5
#define GOAL_SIZE 15

/* Less room than this holds no word. */
#define WORD_LEAST 14

/* How much of a phase's colour the finished part of a bar has. */
#define FINISHED 0.38f

typedef struct
{
  const StegTimelineLayout *layout;
  StegInk                  *ink;
  const StegPalette        *palette;
  double                    u;
  StegTimelinePlace         place;
  double                    today; /* where the line of today is */
  StegBox                   body;  /* where the timeline is in view */
} Painter;

/* One line of text in @box; shortened where it is too long, left out where nothing would remain.
 * Returns: where it ends. */
static double
set_text (const Painter       *self,
          const StegBox       *box,
          const char          *text,
          const StegTextStyle *style,
          StegColour           colour)
{
  StegTextStyle coloured = *style;
  StegBox       room = *box;
  double        width = steg_ink_measure (self->ink, text, style, 0, 0).width;

  if (room.width < width && room.width < WORD_LEAST * self->u)
    return room.x;
  /* Without a limit the same words need not be set anew for each width while scrolling. */
  if (room.width >= width && style->across == STEG_ALIGN_START)
    room.width = 0;
  coloured.colour = colour;
  steg_ink_text (self->ink, &room, text, &coloured);
  return room.x + MIN (width, box->width);
}

/* The same where it stands on nothing but the background: the line of today gives way. */
static double
set_text_beside (const Painter       *self,
                 const StegBox       *box,
                 const char          *text,
                 const StegTextStyle *style,
                 StegColour           colour)
{
  double    width = steg_ink_measure (self->ink, text, style, 0, 0).width;
  double    half = 2 * self->u;
  double    height = style->size * 1.5;
  StegBox   part = { self->today - half, steg_box_centre (box).y - height / 2, 2 * half, height };
  StegPaint paint = { .fill = self->palette->background };

  if (box->x < self->today + half && box->x + MIN (width, box->width) > self->today - half)
    steg_ink_box (self->ink, &part, 0, &paint);
  return set_text (self, box, text, style, colour);
}

/* Where a day's left edge is on the chart, from an item's own shape. */
static double
day_place (const Painter *self, const StegTimelinePane *pane, StegDate day)
{
  return steg_timeline_place_day (self->layout, pane, day);
}

/* The name of a phase, or its mark, in the part of its box that is in view. */
static void
name_phase (const Painter *self, const StegBox *box, int phase, StegColour colour)
{
  const char   *name = self->layout->timeline->words.phases[phase];
  StegTextStyle style = self->layout->label;
  StegBox       room = *box;
  double        width;

  room.x = MAX (box->x, self->body.x);
  room.width = MIN (steg_box_right (box), steg_box_right (&self->body)) - room.x;
  style.bold = TRUE;
  style.across = STEG_ALIGN_CENTRE;
  width = steg_ink_measure (self->ink, name, &style, 0, 0).width;
  if (width + 2 * WORD_GAP * self->u > room.width)
    {
      name = self->layout->timeline->words.phase_marks[phase];
      width = steg_ink_measure (self->ink, name, &style, 0, 0).width;
    }
  if (width <= room.width)
    set_text (self, &room, name, &style, colour);
}

static void
paint_phase (const Painter *self, const StegBox *box, int phase, gboolean begun)
{
  const StegPalette *palette = self->palette;
  StegPaint          paint = {
             .fill = begun ? palette->phase_strong[phase] : palette->phase_soft[phase],
             .outline = palette->phase_outline[phase],
             .thickness = palette->stroke,
  };

  steg_ink_box (self->ink, box, RADIUS * self->u, &paint);
  name_phase (self, box, phase,
              begun ? palette->phase_strong_text[phase] : palette->phase_soft_text[phase]);
}

static void
paint_cycle (const Painter *self, const StegTimelinePane *pane, const StegTimelineCycle *cycle)
{
  double right = steg_box_right (&self->place.shape);

  for (int phase = 0; phase < STEG_TIMELINE_PHASES; phase++)
    {
      double  left = MAX (day_place (self, pane, cycle->from[phase]), self->place.shape.x);
      double  end = cycle->to[phase] != STEG_DATE_NONE
                      ? MIN (day_place (self, pane, cycle->to[phase] + 1), right)
                      : right;
      StegBox box = { left + self->u / 2, self->place.shape.y, end - left - self->u,
                      self->place.shape.height };

      if (cycle->from[phase] != STEG_DATE_NONE && box.width > 0)
        paint_phase (self, &box, phase, cycle->from[phase] <= self->layout->timeline->today);
    }
  set_text_beside (self, &self->place.words, cycle->title, &self->layout->narrow,
                   self->palette->dim);
}

static void
paint_diamond (const Painter *self, const StegBox *box, const StegPaint *paint)
{
  StegPoint centre = steg_box_centre (box);
  StegPoint points[] = { { centre.x, box->y },
                         { steg_box_right (box), centre.y },
                         { centre.x, steg_box_bottom (box) },
                         { box->x, centre.y } };

  steg_ink_path (self->ink, points, G_N_ELEMENTS (points), TRUE, paint);
}

static void
paint_goal (const Painter *self, const StegTimelineGoal *goal)
{
  StegPaint paint = { .fill = self->palette->background,
                      .outline = self->palette->goal,
                      .thickness = 2 * self->palette->stroke };
  double    size = GOAL_SIZE * self->u;
  StegPoint middle = steg_box_centre (&self->place.shape);
  StegBox   box = { middle.x - size / 2, middle.y - size / 2, size, size };

  paint_diamond (self, &box, &paint);
  set_text_beside (self, &self->place.words, goal->title, &self->layout->label,
                   self->palette->text);
}

/* A strip from the first to the last day of what is collapsed. */
static void
paint_summary (const Painter *self, const StegTimelineGroup *group)
{
  StegPaint paint = { .fill = self->palette->quiet,
                      .outline = group->n_late > 0 ? self->palette->late : self->palette->dim,
                      .thickness = self->palette->stroke };
  double    air = self->place.shape.height * 0.3;
  StegBox   box = steg_box_inset (&self->place.shape, 0, air);

  steg_ink_box (self->ink, &box, RADIUS * self->u, &paint);
  if (group->summary != NULL)
    set_text_beside (self, &self->place.words, group->summary, &self->layout->label,
                     self->palette->text);
}

/* What has been reached is filled. A goal is large and has the goal's colour, a review is round. */
static void
paint_milestone (const Painter *self, const StegTimelineMilestone *milestone)
{
  gboolean   is_goal = milestone->sign == STEG_TIMELINE_SIGN_GOAL;
  StegColour colour = is_goal ? self->palette->goal : self->palette->dim;
  StegBox    box
    = steg_box_inset (&self->place.shape, is_goal ? 0 : 1.5 * self->u, is_goal ? 0 : 1.5 * self->u);
  StegPaint paint = {
    .fill = milestone->is_reached ? colour : self->palette->background,
    .outline = colour,
    .thickness = 2 * self->palette->stroke,
  };

  if (milestone->sign == STEG_TIMELINE_SIGN_REVIEW)
    {
      box = steg_box_inset (&box, self->u, self->u);
      steg_ink_box (self->ink, &box, box.height / 2, &paint);
    }
  else
    paint_diamond (self, &box, &paint);
  set_text_beside (self, &self->place.words, milestone->title, &self->layout->label,
                   self->palette->text);
}

static StegColour
faded (StegColour colour)
{
  colour.alpha *= FINISHED;
  return colour;
}

static void
paint_bar_shape (const Painter *self, const StegTimelinePane *pane, const StegTimelineBar *bar)
{
  const StegPalette *palette = self->palette;
  double             start = day_place (self, pane, bar->start);
  double             length = (bar->due + 1 - bar->start) * self->layout->scale.day;
  StegBox            done = self->place.shape;
  StegPaint          paint = {
             .fill = bar->is_dropped ? palette->quiet : palette->phase_soft[bar->phase],
             .outline = bar->is_late      ? palette->late
                        : bar->is_dropped ? palette->dim
                                          : palette->phase_outline[bar->phase],
             .thickness = bar->is_late ? 2 * palette->stroke : palette->stroke,
             .dashed = bar->is_dropped,
  };
  StegPaint finished = { .fill = faded (palette->phase_strong[bar->phase]) };

  steg_ink_box (self->ink, &done, RADIUS * self->u, &paint);
  done.width = CLAMP (start + length * bar->progress - done.x, 0, done.width);
  if (!bar->is_dropped)
    steg_ink_box (self->ink, &done, RADIUS * self->u, &finished);
}

static void
paint_initials (const Painter *self, const StegTimelineBar *bar)
{
  double    size = self->layout->initials;
  double    middle = steg_box_centre (&self->place.shape).y;
  StegBox   badge = { self->place.badge, middle - size / 2, size, size };
  StegPaint paint = { .fill = self->palette->phase_strong[bar->phase] };
  StegBox   words = steg_box_inset (&badge, self->u, 0);

  steg_ink_box (self->ink, &badge, size / 2, &paint);
  set_text (self, &words, bar->initials, &self->layout->badge,
            self->palette->phase_strong_text[bar->phase]);
}

/* A triangle, and the word: never the colour alone. */
static void
paint_late (const Painter *self, const StegBox *box)
{
  double    size = 11 * self->u;
  double    middle = steg_box_centre (box).y;
  double    left = box->x + 4 * self->u;
  StegPoint points[] = { { left + size / 2, middle - size / 2 },
                         { left + size, middle + size / 2 - self->u },
                         { left, middle + size / 2 - self->u } };
  StegPaint paint = { .fill = self->palette->late, .outline = self->palette->late };
  StegBox   words = { left + size + 4 * self->u, box->y,
                      steg_box_right (box) - left - size - 4 * self->u, box->height };

  steg_ink_path (self->ink, points, G_N_ELEMENTS (points), TRUE, &paint);
  set_text (self, &words, self->layout->timeline->words.late, &self->layout->label,
            self->palette->late);
}

/* The plan as it was when Do began, a thin bar below what has become of it, and a line from the one
 * to the other where they are apart. */
static void
paint_plan (const Painter *self)
{
  StegPaint paint = { .fill = self->palette->dim };
  StegBox   box = self->place.plan;
  double    left = steg_box_right (&box);
  double    right = MIN (self->place.shape.x, steg_box_right (&self->body));
  StegBox   line;

  if (self->place.shape.x < box.x)
    {
      left = steg_box_right (&self->place.shape);
      right = MIN (box.x, steg_box_right (&self->body));
    }
  line = (StegBox){ left, steg_box_centre (&box).y - self->palette->stroke / 2, right - left,
                    self->palette->stroke };
  if (!steg_box_is_empty (&box))
    steg_ink_box (self->ink, &box, box.height / 2, &paint);
  if (!steg_box_is_empty (&line))
    steg_ink_box (self->ink, &line, 0, &paint);
}

static void
paint_bar (const Painter *self, const StegTimelinePane *pane, const StegTimelineBar *bar)
{
  StegBox  words = self->place.words;
  gboolean beside = words.x >= steg_box_right (&self->place.shape);
  double   end = steg_box_right (&words);
  double   mark = bar->is_late ? self->layout->mark_width : 0;

  if (bar->planned_due != STEG_DATE_NONE)
    paint_plan (self);
  if (steg_box_is_empty (&self->place.shape))
    return;
  /* What stands beside a bar goes out of view with it; on the next sheet it is all that is left. */
  if (!pane->is_sheet && steg_box_right (&self->place.shape) <= self->body.x)
    return;
  paint_bar_shape (self, pane, bar);
  if (bar->initials != NULL && !self->place.is_badge_elsewhere)
    paint_initials (self, bar);
  words.width = end - mark - words.x;
  words.x
    = beside ? set_text_beside (self, &words, bar->title, &self->layout->label, self->palette->text)
             : set_text (self, &words, bar->title, &self->layout->label, self->palette->text);
  words.width = mark;
  if (bar->is_late && !steg_box_is_empty (&self->place.words))
    paint_late (self, &words);
}

void
steg_timeline_paint_item (const StegTimelineLayout *layout,
                          const StegTimelinePane   *pane,
                          StegInk                  *ink,
                          const StegPalette        *palette,
                          guint                     position)
{
  const StegTimelineItem *item = steg_timeline_layout_item (layout, position);
  const StegTimeline     *timeline = layout->timeline;
  Painter                 self = { .layout = layout, .ink = ink, .palette = palette };

  self.u = layout->unit;
  self.body = steg_timeline_place_body (layout, pane);
  self.today
    = steg_timeline_place_day (layout, pane, layout->timeline->today) + layout->scale.day / 2;
  self.place = steg_timeline_place (layout, pane, position);
  steg_ink_push_group (ink, steg_timeline_layout_spoken (layout, position));
  if (item->kind == STEG_TIMELINE_ITEM_CYCLE)
    paint_cycle (&self, pane, &g_array_index (timeline->cycles, StegTimelineCycle, item->index));
  else if (item->kind == STEG_TIMELINE_ITEM_MILESTONE)
    paint_milestone (&self,
                     &g_array_index (timeline->milestones, StegTimelineMilestone, item->index));
  else if (item->kind == STEG_TIMELINE_ITEM_GOAL)
    paint_goal (&self, &g_array_index (timeline->goals, StegTimelineGoal, item->index));
  else if (item->kind == STEG_TIMELINE_ITEM_SUMMARY)
    paint_summary (&self, &g_array_index (timeline->groups, StegTimelineGroup, item->index));
  else
    paint_bar (&self, pane, &g_array_index (timeline->bars, StegTimelineBar, item->index));
  steg_ink_hot (ink, &self.place.area, steg_timeline_layout_identity (layout, position));
  steg_ink_pop_group (ink);
}
