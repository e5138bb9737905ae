/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-timeline-sight.h"

#include "app/steg-words.h"
#include "app/widgets/steg-screen-palette.h"
#include "app/widgets/steg-snapshot-ink.h"
#include "base/steg-holidays.h"
#include "chart/steg-timeline-paint.h"

#include <math.h>

/* Where across the body a remembered day stands: more is seen of what is to come than of what has
 * been. */
#define FIXED_PLACE 0.3

/* A step of the wheel or of a scroll bar, as a part of what is in view. */
#define STEP 0.1

struct _StegTimelineSight
{
  GtkWidget     *widget;         /* borrowed: it holds us */
  GtkAdjustment *adjustments[2]; /* by GtkOrientation */

  GtkScrollablePolicy policies[2];

  StegTimeline       *timeline;
  StegTimelineLayout *layout;
  int                 width;
  double              zoom;
  StegInk            *ink;
  StegPalette         palette;

  double   day;     /* a day, and how much of it, that is to stand … */
  double   place;   /* … so far from where the body begins, */
  int      row;     /* and the row that is to begin … */
  double   top;     /* … so far below what is in view; -1: none is */
  gboolean is_lost; /* the adjustments do not say so yet */
};

StegTimelineSight *
steg_timeline_sight_new (GtkWidget *widget)
{
  StegTimelineSight *self = g_new0 (StegTimelineSight, 1);

  self->widget = widget;
  self->zoom = STEG_TIME_ZOOM_QUARTER;
  self->row = -1;
  self->place = -1;
  return self;
}

void
steg_timeline_sight_free (StegTimelineSight *self)
{
  steg_timeline_sight_set_adjustment (self, GTK_ORIENTATION_HORIZONTAL, NULL);
  steg_timeline_sight_set_adjustment (self, GTK_ORIENTATION_VERTICAL, NULL);
  g_clear_pointer (&self->layout, steg_timeline_layout_free);
  g_clear_pointer (&self->timeline, steg_timeline_unref);
  g_clear_object (&self->ink);
  g_free (self);
}

GtkAdjustment *
steg_timeline_sight_get_adjustment (StegTimelineSight *self, GtkOrientation orientation)
{
  return self->adjustments[orientation];
}

static void
value_changed_cb (StegTimelineSight *self)
{
  gtk_widget_queue_allocate (self->widget);
  gtk_widget_queue_draw (self->widget);
}

void
steg_timeline_sight_set_adjustment (StegTimelineSight *self,
                                    GtkOrientation     orientation,
                                    GtkAdjustment     *adjustment)
{
  GtkAdjustment *old = self->adjustments[orientation];

  if (old == adjustment)
    return;
  if (old != NULL)
    g_signal_handlers_disconnect_by_func (old, value_changed_cb, self);
  g_clear_object (&self->adjustments[orientation]);
  if (adjustment == NULL)
    return;
  self->adjustments[orientation] = g_object_ref_sink (adjustment);
  g_signal_connect_swapped (adjustment, "value-changed", G_CALLBACK (value_changed_cb), self);
  gtk_widget_queue_allocate (self->widget);
}

void
steg_timeline_sight_override_scrollable (GObjectClass *object_class)
{
  static const char *const names[]
    = { "hadjustment", "vadjustment", "hscroll-policy", "vscroll-policy" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    g_object_class_override_property (object_class, STEG_TIMELINE_SIGHT_HADJUSTMENT + i, names[i]);
}

/* Those of the horizontal direction are the first of each pair. */
static GtkOrientation
get_orientation (guint id)
{
  return id == STEG_TIMELINE_SIGHT_HADJUSTMENT || id == STEG_TIMELINE_SIGHT_HSCROLL_POLICY
           ? GTK_ORIENTATION_HORIZONTAL
           : GTK_ORIENTATION_VERTICAL;
}

void
steg_timeline_sight_get_scrollable (StegTimelineSight *self, guint id, GValue *value)
{
  g_return_if_fail (id > 0 && id < STEG_TIMELINE_SIGHT_N_SCROLLABLE);

  if (id >= STEG_TIMELINE_SIGHT_HSCROLL_POLICY)
    g_value_set_enum (value, self->policies[get_orientation (id)]);
  else
    g_value_set_object (value, self->adjustments[get_orientation (id)]);
}

void
steg_timeline_sight_set_scrollable (StegTimelineSight *self, guint id, const GValue *value)
{
  g_return_if_fail (id > 0 && id < STEG_TIMELINE_SIGHT_N_SCROLLABLE);

  if (id >= STEG_TIMELINE_SIGHT_HSCROLL_POLICY)
    self->policies[get_orientation (id)] = g_value_get_enum (value);
  else
    steg_timeline_sight_set_adjustment (self, get_orientation (id), g_value_get_object (value));
}

/* Whole pixels, so that words stay sharp while scrolling. */
static double
get_offset (StegTimelineSight *self, GtkOrientation orientation)
{
  GtkAdjustment *adjustment = self->adjustments[orientation];

  return adjustment != NULL ? floor (gtk_adjustment_get_value (adjustment)) : 0;
}

StegTimelinePane
steg_timeline_sight_get_pane (StegTimelineSight *self)
{
  return (StegTimelinePane){ get_offset (self, GTK_ORIENTATION_HORIZONTAL),
                             get_offset (self, GTK_ORIENTATION_VERTICAL),
                             gtk_widget_get_width (self->widget),
                             gtk_widget_get_height (self->widget) };
}

const StegTimelineLayout *
steg_timeline_sight_get_layout (StegTimelineSight *self)
{
  return self->layout;
}

static double
get_fixed_place (StegTimelineSight *self)
{
  return (self->width - self->layout->side) * FIXED_PLACE;
}

/* Exactly where the scroll bar is, which get_offset() rounds: many small steps must not drift. */
static double
get_value (StegTimelineSight *self, GtkOrientation orientation)
{
  GtkAdjustment *adjustment = self->adjustments[orientation];

  return adjustment != NULL ? gtk_adjustment_get_value (adjustment) : 0;
}

static void
set_value (StegTimelineSight *self, GtkOrientation orientation, double value)
{
  if (self->adjustments[orientation] != NULL)
    gtk_adjustment_set_value (self->adjustments[orientation], value);
}

/* Notes which day stands at @place of the body, -1: at the fixed one, before the layout changes. */
static void
remember_day (StegTimelineSight *self, double place)
{
  double offset = get_value (self, GTK_ORIENTATION_HORIZONTAL);

  if (self->layout == NULL || self->is_lost)
    return;
  self->place = place;
  self->day = self->layout->scale.from
              + (offset + (place >= 0 ? place : get_fixed_place (self))) / self->layout->scale.day;
}

/* Likewise which row stands at @place of the body, from the top. */
static void
remember_row (StegTimelineSight *self, double place)
{
  double offset = get_value (self, GTK_ORIENTATION_VERTICAL);

  if (self->layout == NULL || self->is_lost)
    return;
  self->row = (int) steg_timeline_place_row (self->layout, offset + place);
  self->top = self->row < (int) self->layout->rows->len
                ? g_array_index (self->layout->rows, StegTimelineRow, self->row).y - offset
                : 0;
}

static void
go_to_row (StegTimelineSight *self)
{
  const GArray *rows = self->layout->rows;

  if (self->row >= 0 && self->row < (int) rows->len)
    set_value (self, GTK_ORIENTATION_VERTICAL,
               g_array_index (rows, StegTimelineRow, self->row).y - self->top);
  self->row = -1;
}

static void
go_to_day (StegTimelineSight *self)
{
  double place = (self->day - self->layout->scale.from) * self->layout->scale.day;

  self->is_lost = FALSE;
  set_value (self, GTK_ORIENTATION_HORIZONTAL,
             place - (self->place >= 0 ? self->place : get_fixed_place (self)));
  go_to_row (self);
}

static void
lay_out (StegTimelineSight *self, int width)
{
  remember_day (self, -1);
  self->is_lost = TRUE;
  if (self->ink == NULL)
    {
      self->palette = steg_screen_palette_get (self->widget);
      self->ink = steg_snapshot_ink_new (self->widget);
    }
  g_clear_pointer (&self->layout, steg_timeline_layout_free);
  self->layout
    = steg_timeline_layout_new (self->timeline, self->ink, &self->palette, self->zoom, width);
  self->width = width;
  gtk_widget_queue_resize (self->widget);
}

static void
zoom_layout (StegTimelineSight *self)
{
  StegTimelineLayout *before = self->layout;

  self->layout = steg_timeline_layout_zoom (before, self->zoom);
  steg_timeline_layout_free (before);
  gtk_widget_queue_resize (self->widget);
}

static void
lay_out_again (StegTimelineSight *self)
{
  if (self->layout != NULL)
    lay_out (self, self->width);
}

void
steg_timeline_sight_set_timeline (StegTimelineSight *self, StegTimeline *timeline)
{
  gboolean is_first = self->timeline == NULL;

  steg_timeline_ref (timeline);
  g_clear_pointer (&self->timeline, steg_timeline_unref);
  self->timeline = timeline;
  lay_out_again (self);
  if (is_first)
    steg_timeline_sight_show_today (self);
}

void
steg_timeline_sight_set_zoom (StegTimelineSight *self, double zoom, const StegPoint *anchor)
{
  zoom = CLAMP (zoom, STEG_TIME_ZOOM_LEAST, STEG_TIME_ZOOM_MOST);
  if (self->zoom == zoom)
    return;
  self->zoom = zoom;
  if (self->layout == NULL)
    return;
  remember_day (self, anchor != NULL ? MAX (anchor->x - self->layout->side, 0) : -1);
  remember_row (self, anchor != NULL ? MAX (anchor->y - self->layout->heading, 0) : 0);
  self->is_lost = TRUE;
  zoom_layout (self);
}

double
steg_timeline_sight_get_zoom (StegTimelineSight *self)
{
  return self->zoom;
}

double
steg_timeline_sight_get_fit (StegTimelineSight *self)
{
  return self->layout != NULL ? steg_timeline_layout_fit (self->layout, self->width) : self->zoom;
}

void
steg_timeline_sight_restyle (StegTimelineSight *self)
{
  g_clear_object (&self->ink);
  lay_out_again (self);
}

void
steg_timeline_sight_show_today (StegTimelineSight *self)
{
  if (self->timeline == NULL)
    return;
  self->day = self->timeline->today;
  self->place = -1;
  self->row = -1;
  self->is_lost = TRUE;
  gtk_widget_queue_allocate (self->widget);
}

void
steg_timeline_sight_reveal (StegTimelineSight *self, guint position)
{
  StegTimelinePane pane = steg_timeline_sight_get_pane (self);
  StegPoint        offset = steg_timeline_place_reveal (self->layout, &pane, position);

  set_value (self, GTK_ORIENTATION_HORIZONTAL, offset.x);
  set_value (self, GTK_ORIENTATION_VERTICAL, offset.y);
}

void
steg_timeline_sight_reveal_group (StegTimelineSight *self, guint group)
{
  for (guint i = 0; i < self->layout->rows->len; i++)
    {
      const StegTimelineRow *row = &g_array_index (self->layout->rows, StegTimelineRow, i);

      if (row->group == (int) group && row->y < get_value (self, GTK_ORIENTATION_VERTICAL))
        set_value (self, GTK_ORIENTATION_VERTICAL, row->y);
    }
}

static void
configure (GtkAdjustment *adjustment, double length, double view)
{
  double value;

  if (adjustment == NULL)
    return;
  value = CLAMP (gtk_adjustment_get_value (adjustment), 0, MAX (length - view, 0));
  gtk_adjustment_configure (adjustment, value, 0, MAX (length, view), view * STEP,
                            view * (1 - STEP), view);
}

void
steg_timeline_sight_allocate (StegTimelineSight *self, int width, int height)
{
  if (self->timeline == NULL)
    return;
  if (self->layout == NULL || self->width != width)
    lay_out (self, width);
  configure (self->adjustments[GTK_ORIENTATION_HORIZONTAL], self->layout->length,
             MAX (width - self->layout->side, 1));
  configure (self->adjustments[GTK_ORIENTATION_VERTICAL], self->layout->height,
             MAX (height - self->layout->heading, 1));
  if (self->is_lost)
    go_to_day (self);
}

int
steg_timeline_sight_hit (StegTimelineSight *self, double x, double y)
{
  StegTimelinePane pane = steg_timeline_sight_get_pane (self);

  if (self->layout == NULL)
    return -1;
  return steg_timeline_place_hit (self->layout, &pane, (StegPoint){ x, y });
}

int
steg_timeline_sight_find_first (StegTimelineSight *self)
{
  StegTimelinePane pane = steg_timeline_sight_get_pane (self);
  g_autoptr (GArray) visible = NULL;

  if (self->layout == NULL || self->layout->items->len == 0)
    return -1;
  visible = steg_timeline_place_list (self->layout, &pane);
  return visible->len > 0 ? (int) g_array_index (visible, guint, 0) : 0;
}

gboolean
steg_timeline_sight_get_area (StegTimelineSight *self, guint position, GdkRectangle *area)
{
  StegTimelinePane pane = steg_timeline_sight_get_pane (self);
  StegBox          box;

  if (self->layout == NULL)
    return FALSE;
  box = steg_timeline_place (self->layout, &pane, position).area;
  *area
    = (GdkRectangle){ (int) box.x, (int) box.y, (int) ceil (box.width), (int) ceil (box.height) };
  return !steg_box_is_empty (&box);
}

/* The holiday at @x, where days can be seen. */
static const char *
find_holiday (StegTimelineSight *self, double x)
{
  StegTimelinePane pane = steg_timeline_sight_get_pane (self);

  if (x < self->layout->side || self->zoom < STEG_TIME_ZOOM_WEEKS)
    return NULL;
  return steg_holidays_get_name (
    steg_time_scale_day_at (&self->layout->scale, x - self->layout->side + pane.x));
}

const char *
steg_timeline_sight_say (StegTimelineSight *self, double x, double y)
{
  int         position = steg_timeline_sight_hit (self, x, y);
  const char *holiday;

  if (self->layout == NULL)
    return NULL;
  if (position >= 0)
    return steg_timeline_layout_spoken (self->layout, (guint) position);
  holiday = find_holiday (self, x);
  return holiday != NULL ? steg_words_label (holiday) : NULL;
}

int
steg_timeline_sight_hit_heading (StegTimelineSight *self, double x, double y)
{
  StegTimelinePane pane = steg_timeline_sight_get_pane (self);

  if (self->layout == NULL)
    return -1;
  return steg_timeline_place_heading (self->layout, &pane, (StegPoint){ x, y });
}

StegTimelineGrip
steg_timeline_sight_grip_at (StegTimelineSight *self, guint position, double x, double y)
{
  StegTimelinePane pane = steg_timeline_sight_get_pane (self);

  return steg_timeline_ghost_grip_at (self->layout, &pane, position, (StegPoint){ x, y });
}

int
steg_timeline_sight_find_dot (StegTimelineSight *self, double x, double y)
{
  StegTimelinePane pane = steg_timeline_sight_get_pane (self);

  if (self->layout == NULL)
    return -1;
  return steg_timeline_pull_find_dot (self->layout, &pane, (StegPoint){ x, y });
}

void
steg_timeline_sight_speak (StegTimelineSight *self, const char *words)
{
  GtkWidget *focus = gtk_widget_get_focus_child (self->widget);

  if (focus != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (focus), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                    words, -1);
}

void
steg_timeline_sight_snapshot (StegTimelineSight       *self,
                              GtkSnapshot             *snapshot,
                              int                      focused,
                              const StegTimelineGhost *ghost,
                              const StegTimelinePull  *pull)
{
  StegTimelinePane pane = steg_timeline_sight_get_pane (self);

  if (self->layout == NULL)
    return;
  steg_snapshot_ink_set_snapshot (STEG_SNAPSHOT_INK (self->ink), snapshot);
  steg_timeline_paint (self->layout, &pane, self->ink, &self->palette, focused);
  if (ghost != NULL)
    steg_timeline_ghost_paint (ghost, self->layout, &pane, self->ink, &self->palette);
  steg_timeline_pull_paint (pull, self->layout, &pane, self->ink, &self->palette);
  steg_snapshot_ink_set_snapshot (STEG_SNAPSHOT_INK (self->ink), NULL);
}
