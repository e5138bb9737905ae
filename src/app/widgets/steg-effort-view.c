/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-effort-view.h"

#include "app/rows/steg-field-edit.h"
#include "app/steg-accelerators.h"
#include "app/steg-anywhere.h"
#include "app/steg-language.h"
#include "app/widgets/steg-chart-view.h"
#include "app/widgets/steg-effort-drag.h"
#include "app/widgets/steg-screen-palette.h"
#include "app/widgets/steg-snapshot-ink.h"
#include "base/steg-clock.h"
#include "chart/steg-effort-ghost.h"
#include "chart/steg-effort-plan.h"
#include "model/steg-action-order.h"
#include "report/figures/steg-effort-figures.h"

#include <glib/gi18n.h>

struct _StegEffortView
{
  AdwBin parent;

  StegSession    *session;
  GPtrArray      *rows; /* of StegRecord: what is shown */
  char           *marked;
  StegEffort     *effort;
  StegChartView  *chart;
  StegEffortDrag *drag;
  StegInk        *ink; /* made when it is first needed, and again after a change of font */
};

enum
{
  SIGNAL_OPENED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (StegEffortView, steg_effort_view, ADW_TYPE_BIN)

static StegProgramme *
programme_of (StegEffortView *self)
{
  return steg_session_get_programme (self->session);
}

/* The action called @identity, as it is on the chart; %NULL when it is not. */
static const StegEffortItem *
find_item (StegEffortView *self, const char *identity)
{
  int position = self->effort != NULL ? steg_effort_find (self->effort, identity) : -1;

  return position >= 0 ? steg_effort_item (self->effort, (guint) position) : NULL;
}

static void
redraw (StegEffortView *self)
{
  StegEffort *before = self->effort;

  steg_effort_drag_cancel (self->drag);
  self->effort = steg_effort_figures_new (programme_of (self), self->rows, self->marked,
                                          steg_clock_today (), steg_language_catalogue ());
  steg_chart_view_set_chart (self->chart, &self->effort->chart);
  g_clear_pointer (&before, steg_chart_unref);
}

static void
activated_cb (StegEffortView *self, const char *identity)
{
  StegRecord *action = steg_programme_find (programme_of (self), identity);

  if (action != NULL)
    g_signal_emit (self, signals[SIGNAL_OPENED], 0, action);
}

static void
move_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  StegEffortView *self = STEG_EFFORT_VIEW (widget);
  const char     *identity = steg_chart_view_get_focused (self->chart);

  if (identity != NULL)
    steg_effort_drag_begin_keys (self->drag, identity);
}

static const char *
hit (GtkWidget *widget, double x, double y)
{
  return steg_chart_view_hit (STEG_EFFORT_VIEW (widget)->chart, x, y);
}

static double
get_hours (GtkWidget *widget, const char *identity)
{
  const StegEffortItem *item = find_item (STEG_EFFORT_VIEW (widget), identity);

  return item != NULL ? item->hours : STEG_EFFORT_NOT_ESTIMATED;
}

static StegEffortScale
get_scale (StegEffortView *self)
{
  GtkWidget *chart = GTK_WIDGET (self->chart);

  return steg_effort_scale_new (self->effort, steg_snapshot_ink_font_size (chart), 0,
                                gtk_widget_get_width (chart));
}

/* From the point, wherever on its label it was picked up. */
static double
find_hours (GtkWidget *widget, const char *identity, double by)
{
  StegEffortView *self = STEG_EFFORT_VIEW (widget);
  const StegMark *mark = steg_chart_view_find_mark (self->chart, identity);
  double          size = steg_snapshot_ink_font_size (GTK_WIDGET (self->chart));
  StegEffortScale scale;

  if (mark == NULL)
    return get_hours (widget, identity);
  scale = get_scale (self);
  return steg_effort_scale_hours (&scale, mark->box.x + steg_effort_plan_point (size) / 2 + by);
}

static char *
describe (GtkWidget *widget, const char *identity, double hours)
{
  StegEffortView      *self = STEG_EFFORT_VIEW (widget);
  const StegCatalogue *words = steg_language_catalogue ();
  StegRecord          *action = steg_programme_find (programme_of (self), identity);
  double               before = get_hours (widget, identity);
  g_autofree char     *from = steg_effort_figures_hours (before, words);
  g_autofree char     *to = steg_effort_figures_hours (hours, words);
  g_autofree char     *change = g_strdup_printf ("%s → %s", from, to);
  g_autofree char     *effect = NULL;

  if (action == NULL)
    return g_steal_pointer (&to);
  effect = steg_effort_figures_effect (programme_of (self), action, words);
  return g_strdup_printf ("%s\n%s\n%s\n%s", steg_record_get_text (action, STEG_ACTION_TITLE),
                          hours == before ? to : change, effect,
                          _ ("The statements are chosen in its detail."));
}

static void
estimated (GtkWidget *widget, const char *identity, double hours)
{
  StegEffortView  *self = STEG_EFFORT_VIEW (widget);
  StegRecord      *action = steg_programme_find (programme_of (self), identity);
  char             number[G_ASCII_DTOSTR_BUF_SIZE] = "";
  g_autofree char *complaint = NULL;

  if (action == NULL)
    return;
  if (hours >= 0)
    g_ascii_formatd (number, sizeof number, "%.1f", hours);
  if (!steg_field_edit_text (widget, programme_of (self), action, STEG_ACTION_EFFORT, number,
                             &complaint)
      && complaint != NULL)
    steg_anywhere_say (widget, complaint);
}

static const StegEffortDragFuncs drag_funcs = { hit, get_hours, find_hours, describe, estimated };

/* What of the chart is in view: the tip stays there. */
static StegBox
get_room (StegEffortView *self)
{
  GtkWidget      *chart = GTK_WIDGET (self->chart);
  GtkWidget      *viewport = gtk_widget_get_ancestor (chart, GTK_TYPE_VIEWPORT);
  StegBox         room = { 0, 0, gtk_widget_get_width (chart), gtk_widget_get_height (chart) };
  graphene_rect_t seen;
  double          bottom;

  if (viewport == NULL || !gtk_widget_compute_bounds (viewport, chart, &seen))
    return room;
  bottom = MIN (steg_box_bottom (&room), seen.origin.y + seen.size.height);
  room.y = MAX (room.y, seen.origin.y);
  room.height = MAX (bottom - room.y, 1);
  return room;
}

static void
paint_ghost (StegEffortView *self, const StegMark *mark, const StegEffortItem *item)
{
  StegPalette           palette = steg_screen_palette_get (GTK_WIDGET (self->chart));
  StegEffortScale       scale = get_scale (self);
  StegBox               room = get_room (self);
  const StegEffortGhost ghost = { item->state, steg_effort_drag_get_hours (self->drag),
                                  steg_effort_drag_get_tip (self->drag) };

  steg_effort_ghost_paint (&ghost, &scale, &mark->box, &room, self->ink, &palette);
}

static void
steg_effort_view_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  StegEffortView       *self = STEG_EFFORT_VIEW (widget);
  const char           *identity = steg_effort_drag_get_identity (self->drag);
  const StegMark       *mark = NULL;
  const StegEffortItem *item = NULL;

  GTK_WIDGET_CLASS (steg_effort_view_parent_class)->snapshot (widget, snapshot);
  if (identity != NULL)
    {
      mark = steg_chart_view_find_mark (self->chart, identity);
      item = find_item (self, identity);
    }
  if (mark == NULL || item == NULL)
    return;
  if (self->ink == NULL)
    self->ink = steg_snapshot_ink_new (GTK_WIDGET (self->chart));
  steg_snapshot_ink_set_snapshot (STEG_SNAPSHOT_INK (self->ink), snapshot);
  paint_ghost (self, mark, item);
  steg_snapshot_ink_set_snapshot (STEG_SNAPSHOT_INK (self->ink), NULL);
}

static void
steg_effort_view_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (steg_effort_view_parent_class)->css_changed (widget, change);
  g_clear_object (&STEG_EFFORT_VIEW (widget)->ink);
}

static void
steg_effort_view_dispose (GObject *object)
{
  StegEffortView *self = STEG_EFFORT_VIEW (object);

  g_clear_pointer (&self->drag, steg_effort_drag_free);
  g_clear_pointer (&self->effort, steg_chart_unref);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_pointer (&self->marked, g_free);
  g_clear_object (&self->ink);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (steg_effort_view_parent_class)->dispose (object);
}

static void
steg_effort_view_class_init (StegEffortViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = steg_effort_view_dispose;
  widget_class->snapshot = steg_effort_view_snapshot;
  widget_class->css_changed = steg_effort_view_css_changed;
  signals[SIGNAL_OPENED] = g_signal_new ("opened", STEG_TYPE_EFFORT_VIEW, G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 1, STEG_TYPE_RECORD);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_install_action (widget_class, "effort.move", NULL, move_action);
  steg_accelerators_bind (widget_class, "effort.");
}

static void
steg_effort_view_init (StegEffortView *self)
{
  GtkWidget *chart = steg_chart_view_new ();

  self->chart = STEG_CHART_VIEW (chart);
  self->rows = g_ptr_array_new_with_free_func (g_object_unref);
  self->drag = steg_effort_drag_new (GTK_WIDGET (self), &drag_funcs);
  g_signal_connect_swapped (chart, "mark-activated", G_CALLBACK (activated_cb), self);
  adw_bin_set_child (ADW_BIN (self), chart);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Effort against effect"), -1);
}

GtkWidget *
steg_effort_view_new (StegSession *session)
{
  StegEffortView *self = g_object_new (STEG_TYPE_EFFORT_VIEW, NULL);

  self->session = g_object_ref (session);
  return GTK_WIDGET (self);
}

guint
steg_effort_view_show (StegEffortView *self, StegActionMatch *match)
{
  g_autoptr (StegActionOrder) order = NULL;

  g_return_val_if_fail (STEG_IS_EFFORT_VIEW (self) && match != NULL, 0);

  order = steg_action_order_new (programme_of (self), match, STEG_GROUP_AREA, STEG_SORT_PLAN,
                                 FALSE);
  g_ptr_array_set_size (self->rows, 0);
  for (guint i = 0; i < order->rows->len; i++)
    if (steg_record_get_table (order->rows->pdata[i]) == &steg_action_table)
      g_ptr_array_add (self->rows, g_object_ref (order->rows->pdata[i]));
  redraw (self);
  return self->rows->len;
}

void
steg_effort_view_mark (StegEffortView *self, StegRecord *action)
{
  const char *id = action != NULL ? steg_record_get_id (action) : NULL;

  g_return_if_fail (STEG_IS_EFFORT_VIEW (self));

  if (g_strcmp0 (id, self->marked) == 0)
    return;
  g_free (self->marked);
  self->marked = g_strdup (id);
  redraw (self);
}

gboolean
steg_effort_view_focus (StegEffortView *self, StegRecord *action)
{
  g_return_val_if_fail (STEG_IS_EFFORT_VIEW (self), FALSE);

  return steg_chart_view_focus_mark (self->chart, steg_record_get_id (action));
}
