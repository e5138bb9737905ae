/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-timeline-view.h"

#include "app/steg-accelerators.h"
#include "app/widgets/steg-child-popovers.h"
#include "app/widgets/steg-timeline-hand.h"
#include "app/widgets/steg-timeline-keys.h"
#include "app/widgets/steg-timeline-marks.h"
#include "app/widgets/steg-timeline-sight.h"
#include "app/widgets/steg-timeline-zoom.h"

#include <adwaita.h>
#include <math.h>

#define LEAST_WIDTH 240
#define LEAST_HEIGHT 220

struct _StegTimelineView
{
  GtkWidget parent;

  StegTimelineSight *sight;
  StegTimelineZoom  *zoom;
  StegTimelineMarks *marks;
  StegTimelineHand  *hand;
  guint              update_id;

  char    *current;  /* identity of the current item, %NULL: none */
  int      position; /* and its position in the layout, -1: none */
  gboolean awaited;  /* the current item is to get the focus once it has a place */
  gboolean followed; /* it was in view, and is to be where its place is another */
};

enum
{
  PROPERTY_ZOOM = STEG_TIMELINE_SIGHT_N_SCROLLABLE,
};

enum
{
  SIGNAL_ITEM_OPENED,
  SIGNAL_GROUP_TOGGLED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE_WITH_CODE (StegTimelineView,
                               steg_timeline_view,
                               GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_SCROLLABLE, NULL))

static gboolean
has_focus_inside (StegTimelineView *self)
{
  return gtk_widget_get_focus_child (GTK_WIDGET (self)) != NULL;
}

static void
set_position (StegTimelineView *self, int position)
{
  const StegTimelineLayout *layout = steg_timeline_sight_get_layout (self->sight);
  g_autofree char          *identity
    = position >= 0 ? g_strdup (steg_timeline_layout_identity (layout, position)) : NULL;

  self->position = position;
  g_free (self->current);
  self->current = g_steal_pointer (&identity);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* Whoever shows the timeline shows one in which the group at @place is the other way round. */
static void
toggle_group (StegTimelineView *self, guint place)
{
  g_autoptr (StegTimeline) timeline
    = steg_timeline_ref (steg_timeline_sight_get_layout (self->sight)->timeline);

  g_free (self->current);
  self->current = g_strdup (steg_timeline_find_heir (timeline, place));
  steg_timeline_sight_reveal_group (self->sight, place);
  g_signal_emit (self, signals[SIGNAL_GROUP_TOGGLED], 0,
                 g_array_index (timeline->groups, StegTimelineGroup, place).identity);
}

static void
collapse_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  StegTimelineView *self = STEG_TIMELINE_VIEW (widget);
  int               place = -1;

  if (self->position >= 0)
    place = steg_timeline_layout_foldable (steg_timeline_sight_get_layout (self->sight),
                                           (guint) self->position);
  if (place >= 0)
    toggle_group (self, (guint) place);
}

static void
move_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  StegTimelineView *self = STEG_TIMELINE_VIEW (widget);

  if (self->position >= 0 && has_focus_inside (self))
    steg_timeline_hand_move (self->hand, (guint) self->position);
}

static void
wait_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  StegTimelineView *self = STEG_TIMELINE_VIEW (widget);

  if (self->position >= 0 && has_focus_inside (self))
    steg_timeline_hand_let_wait (self->hand, (guint) self->position);
}

/* A summary is opened by showing what it stands for. */
static void
open_current (StegTimelineView *self)
{
  const StegTimelineLayout *layout = steg_timeline_sight_get_layout (self->sight);
  guint                     position = (guint) self->position;

  if (steg_timeline_layout_item (layout, position)->kind == STEG_TIMELINE_ITEM_SUMMARY)
    toggle_group (self, steg_timeline_layout_item (layout, position)->index);
  else
    g_signal_emit (self, signals[SIGNAL_ITEM_OPENED], 0, self->current);
}

static void
opened_cb (GtkWidget *widget, StegTimelineMark *mark)
{
  StegTimelineView *self = STEG_TIMELINE_VIEW (widget);

  set_position (self, (int) steg_timeline_mark_get_position (mark));
  open_current (self);
}

/* A mark that gets the focus, from whomever, is the current item. */
static void
entered_cb (GtkWidget *widget, StegTimelineMark *mark)
{
  set_position (STEG_TIMELINE_VIEW (widget), (int) steg_timeline_mark_get_position (mark));
}

static void
update_marks (StegTimelineView *self)
{
  const StegTimelineLayout *layout = steg_timeline_sight_get_layout (self->sight);
  StegTimelinePane          pane = steg_timeline_sight_get_pane (self->sight);

  if (layout != NULL && steg_timeline_marks_update (self->marks, layout, &pane, self->position))
    gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/* Makes the item at @position current, with the focus. */
static void
focus_item (StegTimelineView *self, guint position)
{
  self->awaited = FALSE;
  set_position (self, (int) position);
  update_marks (self);
  gtk_widget_grab_focus (steg_timeline_marks_get (self->marks, position));
}

/* Whether the current item can be seen, or a part of it. */
static gboolean
is_current_in_view (StegTimelineView *self)
{
  GdkRectangle area;

  return self->position >= 0
         && steg_timeline_sight_get_area (self->sight, (guint) self->position, &area);
}

static gboolean
update_cb (gpointer user_value)
{
  StegTimelineView *self = STEG_TIMELINE_VIEW (user_value);

  self->update_id = 0;
  if (self->followed && self->position >= 0 && !is_current_in_view (self))
    steg_timeline_sight_reveal (self->sight, (guint) self->position);
  self->followed = FALSE;
  update_marks (self);
  if (self->awaited && self->position >= 0)
    {
      steg_timeline_sight_reveal (self->sight, (guint) self->position);
      focus_item (self, (guint) self->position);
    }
  return G_SOURCE_REMOVE;
}

/* Where the current item is in a layout that may be of other items. */
static void
find_position (StegTimelineView *self)
{
  const StegTimelineLayout *layout = steg_timeline_sight_get_layout (self->sight);

  self->position = layout != NULL && self->current != NULL
                     ? steg_timeline_layout_find (layout, self->current)
                     : -1;
}

/* Children cannot come and go while sizes are given out, so marks wait for the main loop. */
static void
steg_timeline_view_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  StegTimelineView         *self = STEG_TIMELINE_VIEW (widget);
  const StegTimelineLayout *layout;
  StegTimelinePane          pane;

  steg_timeline_sight_allocate (self->sight, width, height);
  layout = steg_timeline_sight_get_layout (self->sight);
  if (layout != NULL)
    {
      if (self->position < 0)
        find_position (self);
      pane = steg_timeline_sight_get_pane (self->sight);
      steg_timeline_marks_allocate (self->marks, layout, &pane);
      if (self->update_id == 0)
        self->update_id = g_idle_add_full (G_PRIORITY_HIGH_IDLE, update_cb, self, NULL);
    }
  steg_child_popovers_present (widget);
}

static void
steg_timeline_view_measure (GtkWidget     *widget,
                            GtkOrientation orientation,
                            int            for_size,
                            int           *minimum,
                            int           *natural,
                            int           *minimum_baseline,
                            int           *natural_baseline)
{
  const StegTimelineLayout *layout
    = steg_timeline_sight_get_layout (STEG_TIMELINE_VIEW (widget)->sight);

  *minimum = orientation == GTK_ORIENTATION_HORIZONTAL ? LEAST_WIDTH : LEAST_HEIGHT;
  *natural = *minimum;
  if (layout != NULL && orientation == GTK_ORIENTATION_VERTICAL)
    *natural = MAX (*minimum, (int) ceil (layout->heading + layout->height));
}

static void
steg_timeline_view_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  StegTimelineView *self = STEG_TIMELINE_VIEW (widget);

  steg_timeline_sight_snapshot (self->sight, snapshot,
                                has_focus_inside (self) ? self->position : -1,
                                steg_timeline_hand_get_ghost (self->hand),
                                steg_timeline_hand_get_pull (self->hand));
}

static void
steg_timeline_view_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (steg_timeline_view_parent_class)->css_changed (widget, change);
  steg_timeline_sight_restyle (STEG_TIMELINE_VIEW (widget)->sight);
}

static void
zoomed_cb (GtkWidget *widget)
{
  g_object_notify (G_OBJECT (widget), "zoom");
}

static void
theme_changed_cb (StegTimelineView *self)
{
  steg_timeline_sight_restyle (self->sight);
}

static gboolean
steg_timeline_view_grab_focus (GtkWidget *widget)
{
  StegTimelineView *self = STEG_TIMELINE_VIEW (widget);
  GdkRectangle      area;
  int               position
    = self->position >= 0 ? self->position : steg_timeline_sight_find_first (self->sight);

  if (position < 0)
    return FALSE;
  /* What is partly in view stays where it is. */
  if (!steg_timeline_sight_get_area (self->sight, (guint) position, &area))
    steg_timeline_sight_reveal (self->sight, (guint) position);
  focus_item (self, (guint) position);
  return TRUE;
}

/* One stop for Tab; arrow keys do the rest. */
static gboolean
steg_timeline_view_focus (GtkWidget *widget, GtkDirectionType direction)
{
  if (has_focus_inside (STEG_TIMELINE_VIEW (widget)))
    return FALSE;
  return gtk_widget_grab_focus (widget);
}

static void
step_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  StegTimelineView         *self = STEG_TIMELINE_VIEW (widget);
  const StegTimelineLayout *layout = steg_timeline_sight_get_layout (self->sight);
  guint                     position;

  if (layout == NULL || self->position < 0)
    return;
  position = steg_timeline_place_step (layout, (guint) self->position,
                                       (StegTimelineStep) g_variant_get_int32 (parameter));
  steg_timeline_sight_reveal (self->sight, position);
  focus_item (self, position);
}

static void
pressed_cb (StegTimelineView *self, int n_press, double x, double y)
{
  int position = steg_timeline_sight_hit (self->sight, x, y);
  int heading = steg_timeline_sight_hit_heading (self->sight, x, y);

  if (position >= 0)
    focus_item (self, (guint) position);
  else if (heading >= 0)
    toggle_group (self, (guint) heading);
}

/* Opened when it is let go on the item that was pressed. */
static void
released_cb (StegTimelineView *self, int n_press, double x, double y)
{
  if (self->position >= 0 && steg_timeline_sight_hit (self->sight, x, y) == self->position)
    open_current (self);
}

static gboolean
steg_timeline_view_query_tooltip (
  GtkWidget *widget, int x, int y, gboolean keyboard, GtkTooltip *tooltip)
{
  StegTimelineView *self = STEG_TIMELINE_VIEW (widget);
  const char       *said = NULL;

  if (!keyboard)
    said = steg_timeline_sight_say (self->sight, x, y);
  else if (self->position >= 0)
    said = steg_timeline_layout_spoken (steg_timeline_sight_get_layout (self->sight),
                                        (guint) self->position);
  if (said == NULL || steg_child_popovers_is_open (widget))
    return FALSE;
  gtk_tooltip_set_text (tooltip, said);
  return TRUE;
}

static void
steg_timeline_view_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  StegTimelineView *self = STEG_TIMELINE_VIEW (object);

  if (id == PROPERTY_ZOOM)
    g_value_set_double (value, steg_timeline_zoom_get (self->zoom));
  else
    steg_timeline_sight_get_scrollable (self->sight, id, value);
}

static void
steg_timeline_view_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  StegTimelineView *self = STEG_TIMELINE_VIEW (object);

  if (id == PROPERTY_ZOOM)
    steg_timeline_zoom_set (self->zoom, g_value_get_double (value));
  else
    steg_timeline_sight_set_scrollable (self->sight, id, value);
}

static void
steg_timeline_view_dispose (GObject *object)
{
  StegTimelineView *self = STEG_TIMELINE_VIEW (object);

  g_clear_handle_id (&self->update_id, g_source_remove);
  g_clear_pointer (&self->marks, steg_timeline_marks_free);
  steg_timeline_sight_set_adjustment (self->sight, GTK_ORIENTATION_HORIZONTAL, NULL);
  steg_timeline_sight_set_adjustment (self->sight, GTK_ORIENTATION_VERTICAL, NULL);
  G_OBJECT_CLASS (steg_timeline_view_parent_class)->dispose (object);
}

static void
steg_timeline_view_finalize (GObject *object)
{
  StegTimelineView *self = STEG_TIMELINE_VIEW (object);

  g_clear_pointer (&self->hand, steg_timeline_hand_free);
  g_clear_pointer (&self->zoom, steg_timeline_zoom_free);
  g_clear_pointer (&self->sight, steg_timeline_sight_free);
  g_clear_pointer (&self->current, g_free);
  G_OBJECT_CLASS (steg_timeline_view_parent_class)->finalize (object);
}

static void
add_keys (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "timeline.step", "i", step_cb);
  gtk_widget_class_install_action (widget_class, "timeline.collapse", NULL, collapse_cb);
  gtk_widget_class_install_action (widget_class, "timeline.move", NULL, move_cb);
  gtk_widget_class_install_action (widget_class, "timeline.wait", NULL, wait_cb);
  steg_accelerators_bind (widget_class, "timeline.");
  for (guint i = 0; i < STEG_TIMELINE_N_KEYS; i++)
    for (guint key = 0; key < 2; key++)
      gtk_widget_class_add_binding_action (widget_class, steg_timeline_keys[i].keys[key], 0,
                                           "timeline.step", "i", steg_timeline_keys[i].step);
}

static void
override_properties (GObjectClass *object_class)
{
  object_class->get_property = steg_timeline_view_get_property;
  object_class->set_property = steg_timeline_view_set_property;
  steg_timeline_sight_override_scrollable (object_class);
  g_object_class_install_property (
    object_class, PROPERTY_ZOOM,
    g_param_spec_double ("zoom", NULL, NULL, STEG_TIME_ZOOM_LEAST, STEG_TIME_ZOOM_MOST,
                         STEG_TIME_ZOOM_QUARTER,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS));
}

static void
steg_timeline_view_class_init (StegTimelineViewClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = steg_timeline_view_dispose;
  object_class->finalize = steg_timeline_view_finalize;
  widget_class->measure = steg_timeline_view_measure;
  widget_class->size_allocate = steg_timeline_view_size_allocate;
  widget_class->snapshot = steg_timeline_view_snapshot;
  widget_class->css_changed = steg_timeline_view_css_changed;
  widget_class->focus = steg_timeline_view_focus;
  widget_class->grab_focus = steg_timeline_view_grab_focus;
  widget_class->query_tooltip = steg_timeline_view_query_tooltip;
  override_properties (object_class);
  signals[SIGNAL_ITEM_OPENED]
    = g_signal_new ("item-opened", STEG_TYPE_TIMELINE_VIEW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 1, G_TYPE_STRING);
  signals[SIGNAL_GROUP_TOGGLED]
    = g_signal_new ("group-toggled", STEG_TYPE_TIMELINE_VIEW, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                    NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
  steg_timeline_hand_install (widget_class);
  gtk_widget_class_set_css_name (widget_class, "timelineview");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  add_keys (widget_class);
}

static void
add_controllers (StegTimelineView *self)
{
  GtkGesture         *click = gtk_gesture_click_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();

  g_signal_connect_swapped (click, "pressed", G_CALLBACK (pressed_cb), self);
  g_signal_connect_swapped (click, "released", G_CALLBACK (released_cb), self);
  g_signal_connect_swapped (focus, "notify::contains-focus", G_CALLBACK (gtk_widget_queue_draw),
                            self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
}

static void
steg_timeline_view_init (StegTimelineView *self)
{
  AdwStyleManager *style = adw_style_manager_get_default ();

  self->position = -1;
  self->sight = steg_timeline_sight_new (GTK_WIDGET (self));
  self->zoom = steg_timeline_zoom_new (GTK_WIDGET (self), self->sight, zoomed_cb);
  self->hand = steg_timeline_hand_new (GTK_WIDGET (self), self->sight);
  self->marks = steg_timeline_marks_new (GTK_WIDGET (self), opened_cb, entered_cb);
  g_signal_connect_object (style, "notify", G_CALLBACK (theme_changed_cb), self, G_CONNECT_SWAPPED);
  add_controllers (self);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
}

GtkWidget *
steg_timeline_view_new (void)
{
  return g_object_new (STEG_TYPE_TIMELINE_VIEW, NULL);
}

void
steg_timeline_view_set_timeline (StegTimelineView *self, StegTimeline *timeline)
{
  gboolean had_focus;

  g_return_if_fail (STEG_IS_TIMELINE_VIEW (self));
  g_return_if_fail (timeline != NULL);

  had_focus = has_focus_inside (self);
  self->followed = had_focus && is_current_in_view (self);
  g_clear_handle_id (&self->update_id, g_source_remove); /* until places are known again */
  steg_timeline_hand_cancel (self->hand);
  self->position = -1;
  steg_timeline_marks_reset (self->marks);
  steg_timeline_sight_set_timeline (self->sight, timeline);
  find_position (self);
  update_marks (self);
  if (had_focus && self->position >= 0)
    focus_item (self, (guint) self->position);
}

void
steg_timeline_view_set_zoom (StegTimelineView *self, double zoom)
{
  g_return_if_fail (STEG_IS_TIMELINE_VIEW (self));

  steg_timeline_zoom_set (self->zoom, zoom);
}

double
steg_timeline_view_get_zoom (StegTimelineView *self)
{
  g_return_val_if_fail (STEG_IS_TIMELINE_VIEW (self), STEG_TIME_ZOOM_QUARTER);

  return steg_timeline_zoom_get (self->zoom);
}

void
steg_timeline_view_zoom_by (StegTimelineView *self, double factor)
{
  g_return_if_fail (STEG_IS_TIMELINE_VIEW (self) && factor > 0);

  steg_timeline_zoom_move (self->zoom, steg_timeline_zoom_get (self->zoom) * factor);
}

void
steg_timeline_view_fit (StegTimelineView *self)
{
  g_return_if_fail (STEG_IS_TIMELINE_VIEW (self));

  steg_timeline_zoom_move (self->zoom, steg_timeline_sight_get_fit (self->sight));
}

void
steg_timeline_view_show_today (StegTimelineView *self)
{
  g_return_if_fail (STEG_IS_TIMELINE_VIEW (self));

  steg_timeline_sight_show_today (self->sight);
}

gboolean
steg_timeline_view_select (StegTimelineView *self, const char *identity)
{
  const StegTimelineLayout *layout;

  g_return_val_if_fail (STEG_IS_TIMELINE_VIEW (self), FALSE);
  g_return_val_if_fail (identity != NULL, FALSE);

  layout = steg_timeline_sight_get_layout (self->sight);
  if (layout != NULL && steg_timeline_layout_find (layout, identity) < 0)
    return FALSE;
  if (self->current != identity)
    {
      g_free (self->current);
      self->current = g_strdup (identity);
    }
  find_position (self);
  self->awaited = TRUE;
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  return TRUE;
}

gboolean
steg_timeline_view_get_current_area (StegTimelineView *self, GdkRectangle *area)
{
  g_return_val_if_fail (STEG_IS_TIMELINE_VIEW (self) && area != NULL, FALSE);

  return self->position >= 0
         && steg_timeline_sight_get_area (self->sight, (guint) self->position, area);
}
