/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-plan-bars.h"

#include "app/widgets/steg-screen-palette.h"

#define BAR_HEIGHT 6.0f
#define GAP 3.0f
#define LEAST_WIDTH 4.0f
#define NATURAL_WIDTH 160

struct _StegPlanBars
{
  GtkWidget parent;

  StegPeriod plan;
  StegPeriod actual;
  StegPeriod scale;
  StegDate   today;
  int        phase;
};

G_DEFINE_FINAL_TYPE (StegPlanBars, steg_plan_bars, GTK_TYPE_WIDGET)

static GdkRGBA
rgba (StegColour colour)
{
  return (GdkRGBA){ colour.red, colour.green, colour.blue, colour.alpha };
}

static float
x_of (StegPlanBars *self, StegDate day)
{
  float days = (float) MAX (self->scale.to + 1 - self->scale.from, 1);
  float width = (float) gtk_widget_get_width (GTK_WIDGET (self));

  return CLAMP ((float) (day - self->scale.from) / days * width, 0, width);
}

/* Where @period is at @y; a period of which one day is known is a point there. Returns: FALSE for
 * one without days. */
static gboolean
place (StegPlanBars *self, StegPeriod period, float y, graphene_rect_t *bar)
{
  StegDate from = period.from != STEG_DATE_NONE ? period.from : period.to;
  StegDate to = period.to != STEG_DATE_NONE ? period.to : period.from;
  float    width = (float) gtk_widget_get_width (GTK_WIDGET (self));
  float    left, right;

  if (from == STEG_DATE_NONE)
    return FALSE;
  left = MIN (x_of (self, from), width - LEAST_WIDTH);
  right = MAX (x_of (self, to + 1), left + LEAST_WIDTH);
  *bar = GRAPHENE_RECT_INIT (left, y, right - left, BAR_HEIGHT);
  return TRUE;
}

static void
draw_outline (GtkSnapshot *snapshot, const graphene_rect_t *bar, GdkRGBA colour)
{
  const float    widths[] = { 1, 1, 1, 1 };
  const GdkRGBA  colours[] = { colour, colour, colour, colour };
  GskRoundedRect outline;

  gsk_rounded_rect_init_from_rect (&outline, bar, 2);
  gtk_snapshot_append_border (snapshot, &outline, widths, colours);
}

static void
steg_plan_bars_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  StegPlanBars   *self = STEG_PLAN_BARS (widget);
  StegPalette     palette = steg_screen_palette_get (widget);
  GdkRGBA         fill = rgba (palette.phase_strong[self->phase]);
  GdkRGBA         dim = rgba (palette.dim);
  GdkRGBA         today = rgba (palette.today);
  graphene_rect_t bar;

  if (place (self, self->plan, GAP, &bar))
    draw_outline (snapshot, &bar, dim);
  if (place (self, self->actual, BAR_HEIGHT + 2 * GAP, &bar))
    {
      gtk_snapshot_append_color (snapshot, &fill, &bar);
      draw_outline (snapshot, &bar, rgba (palette.phase_outline[self->phase]));
    }
  if (self->today >= self->scale.from && self->today <= self->scale.to)
    gtk_snapshot_append_color (
      snapshot, &today,
      &GRAPHENE_RECT_INIT (x_of (self, self->today), 0, 1, 2 * BAR_HEIGHT + 3 * GAP));
}

static void
steg_plan_bars_measure (GtkWidget     *widget,
                        GtkOrientation orientation,
                        int            for_size,
                        int           *minimum,
                        int           *natural,
                        int           *minimum_baseline,
                        int           *natural_baseline)
{
  gboolean is_width = orientation == GTK_ORIENTATION_HORIZONTAL;

  *minimum = is_width ? 40 : (int) (2 * BAR_HEIGHT + 3 * GAP);
  *natural = is_width ? NATURAL_WIDTH : *minimum;
}

static void
steg_plan_bars_class_init (StegPlanBarsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->snapshot = steg_plan_bars_snapshot;
  widget_class->measure = steg_plan_bars_measure;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
steg_plan_bars_init (StegPlanBars *self)
{
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
}

GtkWidget *
steg_plan_bars_new (void)
{
  return g_object_new (STEG_TYPE_PLAN_BARS, NULL);
}

void
steg_plan_bars_set_action (StegPlanBars          *self,
                           const StegCycleAction *action,
                           StegPeriod             scale,
                           StegDate               today)
{
  g_return_if_fail (STEG_IS_PLAN_BARS (self));

  self->plan = action->plan;
  self->actual = action->actual;
  self->scale = scale;
  self->today = today;
  self->phase = MAX (steg_record_get_choice (action->action, STEG_ACTION_PHASE), 0);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
