/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-chart-view.h"

#include "app/widgets/steg-chart-mark.h"
#include "app/widgets/steg-screen-palette.h"
#include "app/widgets/steg-snapshot-ink.h"

#include <adwaita.h>
#include <math.h>

#define LEAST_WIDTH 300
#define GOOD_WIDTH 640

struct _StegChartView
{
  GtkWidget parent;

  StegChart   *chart;   /* may be %NULL */
  GPtrArray   *marks;   /* of StegChartMark, one for each mark of the drawing */
  guint        current; /* the mark that has or had the focus */
  StegInk     *ink;     /* made when first needed, and again after a change of font */
  StegDrawing *drawing; /* of the present size; %NULL: not laid out */
};

enum
{
  SIGNAL_MARK_ACTIVATED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (StegChartView, steg_chart_view, GTK_TYPE_WIDGET)

static void
lay_out (StegChartView *self, int width, int height)
{
  StegPalette   palette = steg_screen_palette_get (GTK_WIDGET (self));
  const StegBox box = { 0, 0, width, height };

  g_clear_pointer (&self->drawing, steg_drawing_free);
  if (self->chart == NULL)
    return;
  if (self->ink == NULL)
    self->ink = steg_snapshot_ink_new (GTK_WIDGET (self));
  self->drawing = steg_chart_lay_out (self->chart, self->ink, &palette, &box);
}

static void
restyle (StegChartView *self)
{
  g_clear_object (&self->ink);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static void
activate_mark (StegChartView *self, guint position)
{
  if (self->drawing != NULL && position < self->drawing->marks->len)
    g_signal_emit (self, signals[SIGNAL_MARK_ACTIVATED], 0,
                   steg_drawing_mark (self->drawing, position)->identity);
}

static void
pressed_cb (StegChartView *self, GtkWidget *mark)
{
  guint position;

  if (g_ptr_array_find (self->marks, mark, &position))
    activate_mark (self, position);
}

/* For what is pressed beside the places of marks, but on a sign of one. */
static void
released_cb (StegChartView *self, int n_press, double x, double y)
{
  int position
    = self->drawing != NULL ? steg_drawing_find (self->drawing, (StegPoint){ x, y }) : -1;

  if (position < 0 || gtk_widget_pick (GTK_WIDGET (self), x, y, 0) != GTK_WIDGET (self))
    return;
  gtk_widget_grab_focus (g_ptr_array_index (self->marks, position));
  activate_mark (self, (guint) position);
}

/* Moves the focus by one mark, as far as there are marks. */
static void
move (GtkWidget *widget, const char *action, GVariant *parameter)
{
  static const struct
  {
    const char     *action;
    StegDrawingStep step;
  } steps[] = {
    { "chart.left", STEG_DRAWING_LEFT },
    { "chart.right", STEG_DRAWING_RIGHT },
    { "chart.up", STEG_DRAWING_UP },
    { "chart.down", STEG_DRAWING_DOWN },
    { "chart.first", STEG_DRAWING_FIRST },
    { "chart.last", STEG_DRAWING_LAST },
  };
  StegChartView *self = STEG_CHART_VIEW (widget);

  if (self->drawing == NULL || self->current >= self->marks->len)
    return;
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    if (g_str_equal (action, steps[i].action))
      gtk_widget_grab_focus (g_ptr_array_index (
        self->marks, steg_drawing_step (self->drawing, self->current, steps[i].step)));
}

static void
add_mark (StegChartView *self)
{
  GtkWidget *mark = steg_chart_mark_new ();

  g_signal_connect_swapped (mark, "pressed", G_CALLBACK (pressed_cb), self);
  gtk_widget_set_parent (mark, GTK_WIDGET (self));
  g_ptr_array_add (self->marks, mark);
}

/* Keeps as many children as the chart has marks, the present ones where they are, so that the focus
 * stays. What marks there are does not depend on the size: a large one tells before there is any.
 */
static void
adapt_marks (StegChartView *self)
{
  guint n_marks;

  lay_out (self, GOOD_WIDTH, GOOD_WIDTH);
  n_marks = self->drawing != NULL ? self->drawing->marks->len : 0;
  if (self->marks->len > n_marks)
    g_ptr_array_set_size (self->marks, (int) n_marks);
  while (self->marks->len < n_marks)
    add_mark (self);
  for (guint i = 0; i < n_marks; i++)
    steg_chart_mark_set_spoken (g_ptr_array_index (self->marks, i),
                                steg_drawing_mark (self->drawing, i)->spoken);
  self->current = n_marks > 0 ? MIN (self->current, n_marks - 1) : 0;
}

static GtkSizeRequestMode
steg_chart_view_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
steg_chart_view_measure (GtkWidget     *widget,
                         GtkOrientation orientation,
                         int            for_size,
                         int           *minimum,
                         int           *natural,
                         int           *minimum_baseline,
                         int           *natural_baseline)
{
  StegChartView *self = STEG_CHART_VIEW (widget);
  double         width = for_size < 0 ? GOOD_WIDTH : for_size;
  double         size;

  *minimum_baseline = *natural_baseline = -1;
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = *natural = LEAST_WIDTH;
      return;
    }
  *minimum = *natural = 0;
  if (self->chart == NULL)
    return;
  size = steg_snapshot_ink_font_size (widget);
  *minimum = (int) ceil (steg_chart_least_height (self->chart, size, width));
  *natural = (int) ceil (steg_chart_good_height (self->chart, size, width));
}

static void
steg_chart_view_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  StegChartView *self = STEG_CHART_VIEW (widget);

  lay_out (self, width, height);
  for (guint i = 0; i < self->marks->len; i++)
    {
      const StegBox *box = &steg_drawing_mark (self->drawing, i)->box;
      GtkAllocation  place
        = { (int) floor (box->x), (int) floor (box->y), MAX ((int) floor (box->width), 1),
            MAX ((int) floor (box->height), 1) };
      int minimum;

      gtk_widget_measure (g_ptr_array_index (self->marks, i), GTK_ORIENTATION_HORIZONTAL, -1,
                          &minimum, NULL, NULL, NULL);
      gtk_widget_size_allocate (g_ptr_array_index (self->marks, i), &place, -1);
    }
}

static void
steg_chart_view_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  StegChartView *self = STEG_CHART_VIEW (widget);

  for (guint i = 0; i < self->marks->len; i++)
    gtk_widget_snapshot_child (widget, g_ptr_array_index (self->marks, i), snapshot);
  if (self->drawing == NULL)
    return;
  steg_snapshot_ink_set_snapshot (STEG_SNAPSHOT_INK (self->ink), snapshot);
  steg_drawing_paint (self->drawing, self->ink);
  steg_snapshot_ink_set_snapshot (STEG_SNAPSHOT_INK (self->ink), NULL);
}

static void
steg_chart_view_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (steg_chart_view_parent_class)->css_changed (widget, change);
  restyle (STEG_CHART_VIEW (widget));
}

static void
steg_chart_view_dispose (GObject *object)
{
  StegChartView *self = STEG_CHART_VIEW (object);

  g_ptr_array_set_size (self->marks, 0);
  g_clear_pointer (&self->drawing, steg_drawing_free);
  g_clear_pointer (&self->chart, steg_chart_unref);
  g_clear_object (&self->ink);
  G_OBJECT_CLASS (steg_chart_view_parent_class)->dispose (object);
}

static void
steg_chart_view_finalize (GObject *object)
{
  g_ptr_array_unref (STEG_CHART_VIEW (object)->marks);
  G_OBJECT_CLASS (steg_chart_view_parent_class)->finalize (object);
}

static void
steg_chart_view_set_focus_child (GtkWidget *widget, GtkWidget *child)
{
  StegChartView *self = STEG_CHART_VIEW (widget);
  guint          position;

  GTK_WIDGET_CLASS (steg_chart_view_parent_class)->set_focus_child (widget, child);
  if (child != NULL && g_ptr_array_find (self->marks, child, &position))
    self->current = position;
}

/* The whole chart is one stop of the Tab key, where the focus last stood; arrow keys do the rest.
 */
static gboolean
steg_chart_view_focus (GtkWidget *widget, GtkDirectionType direction)
{
  StegChartView *self = STEG_CHART_VIEW (widget);

  if (gtk_widget_get_focus_child (widget) != NULL || self->current >= self->marks->len)
    return FALSE;
  return gtk_widget_grab_focus (g_ptr_array_index (self->marks, self->current));
}

static void
add_actions (GtkWidgetClass *widget_class)
{
  static const struct
  {
    const char *action;
    guint       key, keypad;
  } keys[] = {
    { "chart.left", GDK_KEY_Left, GDK_KEY_KP_Left },
    { "chart.right", GDK_KEY_Right, GDK_KEY_KP_Right },
    { "chart.up", GDK_KEY_Up, GDK_KEY_KP_Up },
    { "chart.down", GDK_KEY_Down, GDK_KEY_KP_Down },
    { "chart.first", GDK_KEY_Home, GDK_KEY_KP_Home },
    { "chart.last", GDK_KEY_End, GDK_KEY_KP_End },
  };

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      gtk_widget_class_install_action (widget_class, keys[i].action, NULL, move);
      gtk_widget_class_add_binding_action (widget_class, keys[i].key, 0, keys[i].action, NULL);
      gtk_widget_class_add_binding_action (widget_class, keys[i].keypad, 0, keys[i].action, NULL);
    }
}

static void
steg_chart_view_class_init (StegChartViewClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = steg_chart_view_dispose;
  object_class->finalize = steg_chart_view_finalize;
  widget_class->get_request_mode = steg_chart_view_get_request_mode;
  widget_class->measure = steg_chart_view_measure;
  widget_class->size_allocate = steg_chart_view_size_allocate;
  widget_class->snapshot = steg_chart_view_snapshot;
  widget_class->css_changed = steg_chart_view_css_changed;
  widget_class->set_focus_child = steg_chart_view_set_focus_child;
  widget_class->focus = steg_chart_view_focus;

  gtk_widget_class_set_css_name (widget_class, "chart");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  add_actions (widget_class);

  signals[SIGNAL_MARK_ACTIVATED]
    = g_signal_new ("mark-activated", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                    NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
drop_mark (gpointer mark)
{
  gtk_widget_unparent (mark);
}

static void
steg_chart_view_init (StegChartView *self)
{
  AdwStyleManager *style = adw_style_manager_get_default ();
  GtkGesture      *click = gtk_gesture_click_new ();

  self->marks = g_ptr_array_new_with_free_func (drop_mark);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  g_signal_connect_swapped (click, "released", G_CALLBACK (released_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
  g_signal_connect_object (style, "notify::dark", G_CALLBACK (restyle), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (style, "notify::high-contrast", G_CALLBACK (restyle), self,
                           G_CONNECT_SWAPPED);
}

GtkWidget *
steg_chart_view_new (void)
{
  return g_object_new (STEG_TYPE_CHART_VIEW, NULL);
}

void
steg_chart_view_set_chart (StegChartView *self, StegChart *chart)
{
  const char *spoken = "";

  g_return_if_fail (STEG_IS_CHART_VIEW (self));

  if (chart == self->chart)
    return;
  g_clear_pointer (&self->drawing, steg_drawing_free);
  g_clear_pointer (&self->chart, steg_chart_unref);
  if (chart != NULL)
    {
      self->chart = steg_chart_ref (chart);
      spoken = steg_chart_is_empty (chart) ? chart->empty : chart->spoken;
    }
  adapt_marks (self);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static int
find_position (StegChartView *self, const char *identity)
{
  guint n_marks = self->drawing != NULL ? self->drawing->marks->len : 0;

  for (guint i = 0; i < n_marks; i++)
    if (g_strcmp0 (steg_drawing_mark (self->drawing, i)->identity, identity) == 0)
      return (int) i;
  return -1;
}

const StegMark *
steg_chart_view_find_mark (StegChartView *self, const char *identity)
{
  int position;

  g_return_val_if_fail (STEG_IS_CHART_VIEW (self), NULL);

  position = find_position (self, identity);
  return position >= 0 ? steg_drawing_mark (self->drawing, (guint) position) : NULL;
}

const char *
steg_chart_view_hit (StegChartView *self, double x, double y)
{
  int position;

  g_return_val_if_fail (STEG_IS_CHART_VIEW (self), NULL);

  if (self->drawing == NULL)
    return NULL;
  position = steg_drawing_find (self->drawing, (StegPoint){ x, y });
  return position >= 0 ? steg_drawing_mark (self->drawing, (guint) position)->identity : NULL;
}

const char *
steg_chart_view_get_focused (StegChartView *self)
{
  g_return_val_if_fail (STEG_IS_CHART_VIEW (self), NULL);

  if (self->drawing == NULL || gtk_widget_get_focus_child (GTK_WIDGET (self)) == NULL)
    return NULL;
  return steg_drawing_mark (self->drawing, self->current)->identity;
}

gboolean
steg_chart_view_focus_mark (StegChartView *self, const char *identity)
{
  int position;

  g_return_val_if_fail (STEG_IS_CHART_VIEW (self), FALSE);

  position = find_position (self, identity);
  return position >= 0
         && gtk_widget_grab_focus (g_ptr_array_index (self->marks, (guint) position));
}
