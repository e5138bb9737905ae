/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-count-bar.h"

#include <adwaita.h>

#define HEIGHT 12
#define GAP 2

struct _StegCountBar
{
  GtkWidget parent;

  GArray *counts; /* of guint, one for each child */
};

G_DEFINE_FINAL_TYPE (StegCountBar, steg_count_bar, GTK_TYPE_WIDGET)

static void
remove_parts (StegCountBar *self)
{
  GtkWidget *part;

  while ((part = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (part);
}

static void
steg_count_bar_dispose (GObject *object)
{
  remove_parts (STEG_COUNT_BAR (object));
  G_OBJECT_CLASS (steg_count_bar_parent_class)->dispose (object);
}

static void
steg_count_bar_finalize (GObject *object)
{
  g_array_unref (STEG_COUNT_BAR (object)->counts);
  G_OBJECT_CLASS (steg_count_bar_parent_class)->finalize (object);
}

static void
steg_count_bar_measure (GtkWidget     *widget,
                        GtkOrientation orientation,
                        int            for_size,
                        int           *minimum,
                        int           *natural,
                        int           *minimum_baseline,
                        int           *natural_baseline)
{
  *minimum = *natural = orientation == GTK_ORIENTATION_VERTICAL ? HEIGHT : 60;
}

static void
steg_count_bar_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  StegCountBar *self = STEG_COUNT_BAR (widget);
  guint         total = 0;
  guint         before = 0;
  guint         i = 0;

  for (guint k = 0; k < self->counts->len; k++)
    total += g_array_index (self->counts, guint, k);
  for (GtkWidget *part = gtk_widget_get_first_child (widget); part != NULL;
       part = gtk_widget_get_next_sibling (part), i++)
    {
      guint         count = g_array_index (self->counts, guint, i);
      int           from = (int) ((guint64) before * (guint) width / MAX (total, 1));
      int           to = (int) ((guint64) (before + count) * (guint) width / MAX (total, 1));
      GtkAllocation place = { from, 0, MAX (to - from - GAP, 0), height };

      before += count;
      gtk_widget_set_child_visible (part, count > 0);
      gtk_widget_size_allocate (part, &place, -1);
    }
}

static void
steg_count_bar_class_init (StegCountBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = steg_count_bar_dispose;
  G_OBJECT_CLASS (klass)->finalize = steg_count_bar_finalize;
  widget_class->measure = steg_count_bar_measure;
  widget_class->size_allocate = steg_count_bar_size_allocate;
  gtk_widget_class_set_css_name (widget_class, "countbar");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
steg_count_bar_init (StegCountBar *self)
{
  self->counts = g_array_new (FALSE, FALSE, sizeof (guint));
}

void
steg_count_bar_set_counts (StegCountBar      *self,
                           const guint       *counts,
                           const char *const *styles,
                           guint              n_parts)
{
  g_return_if_fail (STEG_IS_COUNT_BAR (self));

  remove_parts (self);
  g_array_set_size (self->counts, 0);
  g_array_append_vals (self->counts, counts, n_parts);
  for (guint i = 0; i < n_parts; i++)
    {
      GtkWidget *part = adw_bin_new ();

      gtk_widget_add_css_class (part, styles[i]);
      gtk_widget_set_parent (part, GTK_WIDGET (self));
    }
}
