/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/plan/steg-plan-pages.h"

#include "chart/steg-cairo-ink.h"
#include "chart/steg-recording-ink.h"
#include "report/plan/steg-plan-chart.h"
#include "report/plan/steg-plan-list.h"

#include <math.h>

/* Points. */
#define MARGIN 36.0
#define FOOT 20.0
#define HEAD 22.0
#define TITLE 19.0
#define NOTE_GAP 8.0
#define LEAST_ROOM 120.0

/* Names of actions without a date that are said below the chart; of more only the number. */
#define MOST_NAMES 12
#define NOTE_LINES 4

struct _StegPlanPages
{
  StegPlan      *plan;
  StegPlanPaper  paper;
  StegPalette    palette;
  double         width, height;
  double         heading; /* of the first page */
  char          *about;   /* organisation and day */
  char          *which;   /* which actions, in which groups; "" */
  char          *note;    /* what the chart cannot show; "" */
  double         note_height;
  StegPlanChart *chart; /* %NULL: no day to show, or not wanted */
  StegPlanList  *list;  /* %NULL: not wanted */
};

typedef struct
{
  const StegPlanPages *pages;
  StegInk             *ink;
  guint                position;
} Painter;

static StegTextStyle
style_of (const StegPlanPages *self, double size, gboolean bold, StegColour colour)
{
  return (StegTextStyle){ .size = size, .bold = bold, .lines = 3, .colour = colour };
}

/* The room between the margins. */
static double
width_of (const StegPlanPages *self)
{
  return MAX (self->width - 2 * MARGIN, LEAST_ROOM);
}

static char *
write_about (const StegPlan *plan)
{
  g_autofree char *day
    = steg_catalogue_format_date (plan->catalogue, plan->today, STEG_DATE_STYLE_FULL);
  /* Translators: a day. */
  g_autofree char *made
    = g_strdup_printf (steg_catalogue_text (plan->catalogue, "Plan as of %s"), day);

  return *plan->organisation != '\0' ? g_strdup_printf ("%s · %s", plan->organisation, made)
                                     : g_steal_pointer (&made);
}

static char *
write_which (const StegPlan *plan)
{
  if (!plan->is_part)
    return g_strdup (plan->grouped);
  /* Translators: what was asked for, and in which groups: "Only: Late · By owner" */
  return g_strdup_printf (steg_catalogue_text (plan->catalogue, "Only: %s · %s"), plan->shown,
                          plan->grouped);
}

static char *
list_undated (const StegPlan *plan)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_null_terminated (0, NULL, TRUE);

  for (guint i = 0; i < plan->timeline->undated->len && i < MOST_NAMES; i++)
    g_ptr_array_add (
      names, (gpointer) g_array_index (plan->timeline->undated, StegTimelineBar, i).title);
  if (plan->timeline->undated->len > MOST_NAMES)
    g_ptr_array_add (names, (gpointer) "…");
  return g_strjoinv ("; ", (char **) names->pdata);
}

/* What has no due date has no place on the chart. */
static char *
write_note (const StegPlan *plan)
{
  guint            count = plan->timeline->undated->len;
  g_autofree char *names = count > 0 ? list_undated (plan) : NULL;

  if (count == 0)
    return g_strdup ("");
  return g_strdup_printf (
    steg_catalogue_plural (plan->catalogue, "%u action without a due date is not in the chart: %s",
                           "%u actions without a due date are not in the chart: %s", count),
    count, names);
}

static double
measure (StegInk *ink, const char *text, StegTextStyle style, double width)
{
  return *text != '\0' ? steg_ink_measure (ink, text, &style, width, 0).height : 0;
}

static void
measure_heading (StegPlanPages *self, StegInk *ink)
{
  double        width = width_of (self);
  StegColour    none = { 0 };
  StegTextStyle small = style_of (self, STEG_PLAN_FONT, FALSE, none);
  StegTextStyle note = small;

  note.lines = NOTE_LINES;
  self->heading
    = measure (ink, self->plan->title, style_of (self, TITLE, TRUE, none), width)
      + measure (ink, self->about, small, width) + measure (ink, self->which, small, width) + 12;
  self->note_height
    = *self->note != '\0' ? measure (ink, self->note, note, width) + NOTE_GAP : 0;
}

static void
lay_out (StegPlanPages *self, StegInk *ink)
{
  double       least = LEAST_ROOM;
  double       body = self->height - 2 * MARGIN - FOOT;
  StegPlanRoom room = { width_of (self), MAX (body - self->heading, least),
                        MAX (body - HEAD, least) };

  if (self->paper.parts != STEG_PLAN_LIST)
    {
      StegPlanRoom above = room;

      above.first_height = MAX (above.first_height - self->note_height, least);
      above.height = MAX (above.height - self->note_height, least);
      self->chart
        = steg_plan_chart_new (self->plan, ink, &self->palette, &above, self->paper.wide);
    }
  if (self->paper.parts == STEG_PLAN_CHART)
    return;
  if (self->chart != NULL)
    room.first_height = room.height;
  self->list = steg_plan_list_new (self->plan, ink, &self->palette, &room);
}

StegPlanPages *
steg_plan_pages_new (StegPlan *plan, const StegPlanPaper *paper, double width, double height)
{
  StegPlanPages *self;
  g_autoptr (StegInk) ink = NULL;

  g_return_val_if_fail (plan != NULL && paper != NULL && paper->wide > 0, NULL);

  self = g_new0 (StegPlanPages, 1);
  self->plan = plan;
  self->paper = *paper;
  self->width = width;
  self->height = height;
  self->palette = *steg_palette_get (STEG_PALETTE_PRINT);
  self->palette.font_family = STEG_PLAN_FAMILY;
  self->palette.font_size = STEG_PLAN_FONT;
  self->about = write_about (plan);
  self->which = write_which (plan);
  self->note = write_note (plan);
  ink = steg_recording_ink_new (&self->palette);
  measure_heading (self, ink);
  lay_out (self, ink);
  return self;
}

void
steg_plan_pages_free (StegPlanPages *self)
{
  g_clear_pointer (&self->chart, steg_plan_chart_free);
  g_clear_pointer (&self->list, steg_plan_list_free);
  steg_plan_free (self->plan);
  g_free (self->about);
  g_free (self->which);
  g_free (self->note);
  g_free (self);
}

const StegPlan *
steg_plan_pages_get_plan (const StegPlanPages *self)
{
  return self->plan;
}

static guint
count_charts (const StegPlanPages *self)
{
  return self->chart != NULL ? steg_plan_chart_count (self->chart) : 0;
}

void
steg_plan_pages_measure (const StegPlanPages *self, double *width, double *height)
{
  *width = self->width;
  *height = self->height;
}

guint
steg_plan_pages_count (const StegPlanPages *self)
{
  guint lists = self->list != NULL ? steg_plan_list_count (self->list) : 0;

  return MAX (count_charts (self) + lists, 1);
}

int
steg_plan_pages_find_list (const StegPlanPages *self)
{
  return self->list != NULL ? (int) count_charts (self) : -1;
}

int
steg_plan_pages_find_group (const StegPlanPages *self, guint position)
{
  if (self->list == NULL)
    return -1;
  return (int) (count_charts (self) + steg_plan_list_find_group (self->list, position));
}

/* Returns: its height. */
static double
set_text (const Painter *self,
          double         y,
          const char    *text,
          StegTextStyle  style)
{
  const StegBox box = { MARGIN, y, width_of (self->pages), 0 };

  if (*text == '\0')
    return 0;
  steg_ink_text (self->ink, &box, text, &style);
  return steg_ink_measure (self->ink, text, &style, box.width, 0).height;
}

static void
paint_heading (const Painter *self)
{
  const StegPlanPages *pages = self->pages;
  const StegPalette   *palette = &pages->palette;
  double               y = MARGIN;

  y += set_text (self, y, pages->plan->title, style_of (pages, TITLE, TRUE, palette->text));
  y += set_text (self, y, pages->about, style_of (pages, STEG_PLAN_FONT, FALSE, palette->text));
  set_text (self, y, pages->which, style_of (pages, STEG_PLAN_FONT, FALSE, palette->dim));
}

static void
paint_running_head (const Painter *self)
{
  const StegPlanPages *pages = self->pages;
  StegTextStyle        title = style_of (pages, STEG_PLAN_FONT, TRUE, pages->palette.text);
  StegTextStyle        about = style_of (pages, STEG_PLAN_FONT, FALSE, pages->palette.dim);
  double               taken = steg_ink_measure (self->ink, pages->about, &about, 0, 0).width + 20;
  const StegBox        room = { MARGIN, MARGIN, MAX (width_of (pages) - taken, 1), 0 };

  title.lines = 1;
  steg_ink_text (self->ink, &room, pages->plan->title, &title);
  about.lines = 1;
  about.across = STEG_ALIGN_END;
  set_text (self, MARGIN, pages->about, about);
}

/* "Part 2 of 3 from left to right"; %NULL where the chart is no wider than a page. */
static char *
write_part (const StegPlanPages *self, guint position)
{
  guint count = self->chart != NULL ? steg_plan_chart_across (self->chart) : 1;
  guint across;
  guint down;

  if (position >= count_charts (self) || count < 2)
    return NULL;
  steg_plan_chart_find (self->chart, position, &across, &down);
  return g_strdup_printf (
    steg_catalogue_text (self->plan->catalogue, "Part %u of %u from left to right"), across + 1,
    count);
}

static void
paint_foot (const Painter *self)
{
  const StegPlanPages *pages = self->pages;
  StegTextStyle        style = style_of (pages, STEG_PLAN_FONT * 0.95, FALSE, pages->palette.dim);
  double               y = pages->height - MARGIN - FOOT / 2;
  g_autofree char     *part = write_part (pages, self->position);
  g_autofree char     *number
    = g_strdup_printf (steg_catalogue_text (pages->plan->catalogue, "Page %u of %u"),
                       self->position + 1, steg_plan_pages_count (pages));

  if (part != NULL)
    set_text (self, y, part, style);
  style.across = STEG_ALIGN_END;
  set_text (self, y, number, style);
}

static void
paint_note (const Painter *self, double y)
{
  StegTextStyle style = style_of (self->pages, STEG_PLAN_FONT, FALSE, self->pages->palette.dim);

  style.lines = NOTE_LINES;
  set_text (self, y + NOTE_GAP, self->pages->note, style);
}

static void
paint_chart (const Painter *self, cairo_t *cr)
{
  const StegPlanPages *pages = self->pages;
  guint                across = 0;
  guint                down = 0;
  double               top;

  steg_plan_chart_find (pages->chart, self->position, &across, &down);
  top = MARGIN + (down == 0 ? pages->heading : HEAD);
  cairo_save (cr);
  cairo_translate (cr, MARGIN, top);
  steg_plan_chart_paint (pages->chart, across, down, self->ink, &pages->palette);
  cairo_restore (cr);
  if (down + 1 == steg_plan_chart_down (pages->chart) && across == 0)
    paint_note (self, top + steg_plan_chart_height (pages->chart, down));
}

static void
paint_list (const Painter *self, double top, cairo_t *cr)
{
  cairo_save (cr);
  cairo_translate (cr, MARGIN, top);
  steg_plan_list_paint (self->pages->list, self->position - count_charts (self->pages), self->ink,
                        &self->pages->palette);
  cairo_restore (cr);
}

/* Where there is neither a row nor a day. */
static void
paint_nothing (const Painter *self, double top)
{
  set_text (self, top,
            steg_catalogue_text (self->pages->plan->catalogue, "There is no action to show."),
            style_of (self->pages, STEG_PLAN_FONT, FALSE, self->pages->palette.text));
}

void
steg_plan_pages_paint (const StegPlanPages *self, guint position, cairo_t *cr)
{
  g_autoptr (StegInk) ink = NULL;
  Painter painter;
  double  top = MARGIN + (position == 0 ? self->heading : HEAD);

  g_return_if_fail (position < steg_plan_pages_count (self));

  ink = steg_cairo_ink_new (cr, &self->palette);
  painter = (Painter){ self, ink, position };
  if (position == 0)
    paint_heading (&painter);
  else
    paint_running_head (&painter);
  if (position < count_charts (self))
    paint_chart (&painter, cr);
  else if (self->list != NULL && self->plan->rows->len > 0)
    paint_list (&painter, top, cr);
  else
    paint_nothing (&painter, top);
  paint_foot (&painter);
}
