/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-workload-table.h"

#include "app/pages/steg-people-words.h"
#include "app/steg-words.h"
#include "model/steg-person.h"

#include <glib/gi18n.h>

struct _StegWorkloadTable
{
  GtkBox parent;

  GtkWidget *scroller;
  GtkWidget *legend;
};

G_DEFINE_FINAL_TYPE (StegWorkloadTable, steg_workload_table, GTK_TYPE_BOX)

static GtkWidget *
new_label (const char *text, float xalign, const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), xalign);
  if (style != NULL)
    gtk_widget_add_css_class (label, style);
  return label;
}

static char *
month_at (const StegWorkload *workload, guint index)
{
  return steg_words_date (steg_date_add_months (workload->first, (int) index),
                          STEG_DATE_STYLE_MONTH);
}

static void
attach_heads (GtkGrid *grid, const StegWorkload *workload)
{
  gtk_grid_attach (grid, new_label (_ ("Who"), 0, "quiet"), 0, 0, 1, 1);
  for (guint i = 0; i < workload->n_months; i++)
    {
      g_autofree char *month = month_at (workload, i);

      gtk_grid_attach (grid, new_label (month, 1, "quiet"), (int) i + 1, 0, 1, 1);
    }
  gtk_grid_attach (grid, new_label (_ ("No date"), 1, "quiet"), (int) workload->n_months + 1, 0, 1,
                   1);
}

static void
attach_load (
  GtkGrid *grid, const StegWorkloadRow *row, const StegLoad *load, const char *when, int x, int y)
{
  g_autofree char *words = steg_people_words_load (load);
  g_autofree char *spoken = steg_people_words_load_spoken (row->person, when, load);
  gboolean         heavy = steg_load_is_heavy (load);
  g_autofree char *shown = heavy ? g_strdup_printf ("%s\n▲ %s", words, _ ("much")) : NULL;
  GtkWidget       *label = new_label (shown != NULL ? shown : words, 1, "load");

  if (load->actions == 0)
    gtk_label_set_text (GTK_LABEL (label), "–");
  else
    gtk_widget_set_tooltip_text (label, spoken);
  gtk_label_set_justify (GTK_LABEL (label), GTK_JUSTIFY_RIGHT);
  gtk_widget_add_css_class (label, heavy ? "heavy" : load->actions == 0 ? "quiet"
                                                                        : "light");
  gtk_accessible_update_property (GTK_ACCESSIBLE (label), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken,
                                  -1);
  gtk_grid_attach (grid, label, x, y, 1, 1);
}

static void
attach_row (GtkGrid *grid, const StegWorkload *workload, const StegWorkloadRow *row, int y)
{
  GtkWidget *name = new_label (steg_record_get_text (row->person, STEG_PERSON_NAME), 0, NULL);

  gtk_label_set_ellipsize (GTK_LABEL (name), PANGO_ELLIPSIZE_END);
  gtk_label_set_width_chars (GTK_LABEL (name), 12);
  gtk_label_set_max_width_chars (GTK_LABEL (name), 24);
  gtk_widget_set_tooltip_text (name, steg_record_get_text (row->person, STEG_PERSON_NAME));
  gtk_grid_attach (grid, name, 0, y, 1, 1);
  for (guint i = 0; i < workload->n_months; i++)
    {
      g_autofree char *month = month_at (workload, i);

      attach_load (grid, row, &row->months[i], month, (int) i + 1, y);
    }
  attach_load (grid, row, &row->undated, _ ("no date"), (int) workload->n_months + 1, y);
}

static void
steg_workload_table_class_init (StegWorkloadTableClass *klass)
{
}

static void
steg_workload_table_init (StegWorkloadTable *self)
{
  g_autofree char *rule = g_strdup_printf (
    _ ("▲ much: more than %d hours in a month beside everything else; an action without hours is "
       "taken as %d. The hours of an action are spread over the days until it is due."),
    STEG_WORKLOAD_MANY_HOURS, STEG_WORKLOAD_UNKNOWN_HOURS);

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 9);
  self->scroller = gtk_scrolled_window_new ();
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (self->scroller), GTK_POLICY_AUTOMATIC,
                                  GTK_POLICY_NEVER);
  gtk_scrolled_window_set_propagate_natural_width (GTK_SCROLLED_WINDOW (self->scroller), TRUE);
  gtk_box_append (GTK_BOX (self), self->scroller);
  self->legend = new_label (rule, 0, "quiet");
  gtk_label_set_wrap (GTK_LABEL (self->legend), TRUE);
  gtk_widget_add_css_class (self->legend, "caption");
  gtk_box_append (GTK_BOX (self), self->legend);
}

GtkWidget *
steg_workload_table_new (void)
{
  return g_object_new (STEG_TYPE_WORKLOAD_TABLE, NULL);
}

void
steg_workload_table_show (StegWorkloadTable *self, const StegWorkload *workload)
{
  GtkWidget *grid = gtk_grid_new ();

  g_return_if_fail (STEG_IS_WORKLOAD_TABLE (self));

  gtk_grid_set_column_spacing (GTK_GRID (grid), 12);
  gtk_grid_set_row_spacing (GTK_GRID (grid), 3);
  gtk_widget_add_css_class (grid, "workload");
  attach_heads (GTK_GRID (grid), workload);
  for (guint i = 0; i < workload->rows->len; i++)
    attach_row (GTK_GRID (grid), workload, workload->rows->pdata[i], (int) i + 1);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scroller), grid);
}
