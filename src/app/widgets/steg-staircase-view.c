/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-staircase-view.h"

#include "app/widgets/steg-screen-palette.h"
#include "app/widgets/steg-snapshot-ink.h"
#include "app/widgets/steg-staircase-column.h"
#include "chart/steg-staircase-layout.h"

#include <adwaita.h>
#include <math.h>

#define LEAST_WIDTH 300
#define GOOD_WIDTH 640

struct _StegStaircaseView
{
  GtkWidget parent;

  StegStaircaseFigures *figures; /* may be %NULL */
  GPtrArray            *columns; /* of StegStaircaseColumn, one for each area */
  StegInk              *ink;     /* made when first needed, and again after a change of font */
  StegStaircaseLayout  *layout;  /* of the present size; %NULL: not laid out */
};

enum
{
  SIGNAL_AREA_ACTIVATED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (StegStaircaseView, steg_staircase_view, GTK_TYPE_WIDGET)

static gboolean
has_something (StegStaircaseView *self)
{
  return self->figures != NULL && self->figures->levels->len > 0;
}

static void
lay_out (StegStaircaseView *self, int width, int height)
{
  StegPalette   palette = steg_screen_palette_get (GTK_WIDGET (self));
  const StegBox box = { 0, 0, width, height };

  g_clear_pointer (&self->layout, steg_staircase_layout_free);
  if (!has_something (self))
    return;
  if (self->ink == NULL)
    self->ink = steg_snapshot_ink_new (GTK_WIDGET (self));
  self->layout = steg_staircase_layout_new (self->figures, self->ink, &palette, &box);
}

static void
restyle (StegStaircaseView *self)
{
  g_clear_object (&self->ink);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static void
pressed_cb (StegStaircaseView *self, GtkWidget *column)
{
  guint position;

  if (g_ptr_array_find (self->columns, column, &position))
    g_signal_emit (self, signals[SIGNAL_AREA_ACTIVATED], 0,
                   steg_staircase_figures_area (self->figures, position)->identity);
}

/* Moves the focus by one area, as far as there are areas. */
static void
move (GtkWidget *widget, const char *action, GVariant *parameter)
{
  StegStaircaseView *self = STEG_STAIRCASE_VIEW (widget);
  int                step = g_str_equal (action, "staircase.next") ? 1 : -1;
  guint              position;

  if (!g_ptr_array_find (self->columns, gtk_widget_get_focus_child (widget), &position))
    return;
  if ((int) position + step >= 0 && (int) position + step < (int) self->columns->len)
    gtk_widget_grab_focus (g_ptr_array_index (self->columns, (int) position + step));
}

static void
add_column (StegStaircaseView *self)
{
  GtkWidget *column = steg_staircase_column_new ();

  g_signal_connect_swapped (column, "pressed", G_CALLBACK (pressed_cb), self);
  gtk_widget_set_parent (column, GTK_WIDGET (self));
  g_ptr_array_add (self->columns, column);
}

/* Keeps as many columns as there are areas, the present ones where they are, so that the focus
 * stays. */
static void
adapt_columns (StegStaircaseView *self)
{
  guint n_areas = has_something (self) ? self->figures->areas->len : 0;

  if (self->columns->len > n_areas)
    g_ptr_array_set_size (self->columns, (int) n_areas);
  while (self->columns->len < n_areas)
    add_column (self);
  for (guint i = 0; i < n_areas; i++)
    steg_staircase_column_set_spoken (g_ptr_array_index (self->columns, i),
                                      steg_staircase_figures_area (self->figures, i)->spoken);
}

static GtkSizeRequestMode
steg_staircase_view_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
steg_staircase_view_measure (GtkWidget     *widget,
                             GtkOrientation orientation,
                             int            for_size,
                             int           *minimum,
                             int           *natural,
                             int           *minimum_baseline,
                             int           *natural_baseline)
{
  StegStaircaseView *self = STEG_STAIRCASE_VIEW (widget);
  double             width = for_size < 0 ? GOOD_WIDTH : for_size;
  double             size;

  *minimum_baseline = *natural_baseline = -1;
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = LEAST_WIDTH;
      *natural = GOOD_WIDTH;
      return;
    }
  *minimum = *natural = 0;
  if (!has_something (self))
    return;
  size = steg_snapshot_ink_font_size (widget);
  *minimum = (int) ceil (steg_staircase_least_height (self->figures, size, width));
  *natural = (int) ceil (steg_staircase_good_height (self->figures, size, width));
}

static void
steg_staircase_view_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  StegStaircaseView *self = STEG_STAIRCASE_VIEW (widget);

  lay_out (self, width, height);
  for (guint i = 0; i < self->columns->len; i++)
    {
      const StegBox *box = steg_staircase_layout_get_area (self->layout, i);
      GtkAllocation  place
        = { (int) floor (box->x), (int) floor (box->y), MAX ((int) floor (box->width), 1),
            MAX ((int) floor (box->height), 1) };
      int minimum;

      gtk_widget_measure (g_ptr_array_index (self->columns, i), GTK_ORIENTATION_HORIZONTAL, -1,
                          &minimum, NULL, NULL, NULL);
      gtk_widget_size_allocate (g_ptr_array_index (self->columns, i), &place, -1);
    }
}

static void
steg_staircase_view_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  StegStaircaseView *self = STEG_STAIRCASE_VIEW (widget);

  for (guint i = 0; i < self->columns->len; i++)
    gtk_widget_snapshot_child (widget, g_ptr_array_index (self->columns, i), snapshot);
  if (self->layout == NULL)
    return;
  steg_snapshot_ink_set_snapshot (STEG_SNAPSHOT_INK (self->ink), snapshot);
  steg_staircase_layout_paint (self->layout, self->ink);
  steg_snapshot_ink_set_snapshot (STEG_SNAPSHOT_INK (self->ink), NULL);
}

static void
steg_staircase_view_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (steg_staircase_view_parent_class)->css_changed (widget, change);
  restyle (STEG_STAIRCASE_VIEW (widget));
}

static void
steg_staircase_view_dispose (GObject *object)
{
  StegStaircaseView *self = STEG_STAIRCASE_VIEW (object);

  g_ptr_array_set_size (self->columns, 0);
  g_clear_pointer (&self->layout, steg_staircase_layout_free);
  g_clear_pointer (&self->figures, steg_staircase_figures_unref);
  g_clear_object (&self->ink);
  G_OBJECT_CLASS (steg_staircase_view_parent_class)->dispose (object);
}

static void
steg_staircase_view_finalize (GObject *object)
{
  g_ptr_array_unref (STEG_STAIRCASE_VIEW (object)->columns);
  G_OBJECT_CLASS (steg_staircase_view_parent_class)->finalize (object);
}

static void
add_keys (GtkWidgetClass *widget_class)
{
  static const guint before[] = { GDK_KEY_Left, GDK_KEY_Up, GDK_KEY_KP_Left, GDK_KEY_KP_Up };
  static const guint after[] = { GDK_KEY_Right, GDK_KEY_Down, GDK_KEY_KP_Right, GDK_KEY_KP_Down };

  for (guint i = 0; i < G_N_ELEMENTS (before); i++)
    {
      gtk_widget_class_add_binding_action (widget_class, before[i], 0, "staircase.previous", NULL);
      gtk_widget_class_add_binding_action (widget_class, after[i], 0, "staircase.next", NULL);
    }
}

static void
steg_staircase_view_class_init (StegStaircaseViewClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = steg_staircase_view_dispose;
  object_class->finalize = steg_staircase_view_finalize;
  widget_class->get_request_mode = steg_staircase_view_get_request_mode;
  widget_class->measure = steg_staircase_view_measure;
  widget_class->size_allocate = steg_staircase_view_size_allocate;
  widget_class->snapshot = steg_staircase_view_snapshot;
  widget_class->css_changed = steg_staircase_view_css_changed;

  gtk_widget_class_set_css_name (widget_class, "staircase");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_install_action (widget_class, "staircase.previous", NULL, move);
  gtk_widget_class_install_action (widget_class, "staircase.next", NULL, move);
  add_keys (widget_class);

  signals[SIGNAL_AREA_ACTIVATED]
    = g_signal_new ("area-activated", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                    NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
drop_column (gpointer column)
{
  gtk_widget_unparent (column);
}

static void
steg_staircase_view_init (StegStaircaseView *self)
{
  AdwStyleManager *style = adw_style_manager_get_default ();

  self->columns = g_ptr_array_new_with_free_func (drop_column);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  g_signal_connect_object (style, "notify::dark", G_CALLBACK (restyle), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (style, "notify::high-contrast", G_CALLBACK (restyle), self,
                           G_CONNECT_SWAPPED);
}

GtkWidget *
steg_staircase_view_new (void)
{
  return g_object_new (STEG_TYPE_STAIRCASE_VIEW, NULL);
}

void
steg_staircase_view_set_figures (StegStaircaseView *self, StegStaircaseFigures *figures)
{
  g_return_if_fail (STEG_IS_STAIRCASE_VIEW (self));

  if (figures == self->figures
      || (figures != NULL && self->figures != NULL
          && steg_staircase_figures_equal (figures, self->figures)))
    return;
  g_clear_pointer (&self->figures, steg_staircase_figures_unref);
  g_clear_pointer (&self->layout, steg_staircase_layout_free);
  if (figures != NULL)
    self->figures = steg_staircase_figures_ref (figures);
  adapt_columns (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}
