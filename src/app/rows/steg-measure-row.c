/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/rows/steg-measure-row.h"

#include "app/pages/steg-measure-words.h"
#include "app/rows/steg-record-rows.h"
#include "app/widgets/steg-small-line.h"
#include "model/steg-measure.h"
#include "model/steg-reading.h"

#include <glib/gi18n.h>

struct _StegMeasureRow
{
  GtkListBoxRow parent;

  GtkLabel      *title;
  GtkLabel      *value;
  GtkLabel      *state;
  GtkLabel      *goal;
  StegSmallLine *line;
};

G_DEFINE_FINAL_TYPE (StegMeasureRow, steg_measure_row, GTK_TYPE_LIST_BOX_ROW)

static void
steg_measure_row_class_init (StegMeasureRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (STEG_TYPE_SMALL_LINE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/stegvis/Stegvis/rows/measure-row.ui");
  gtk_widget_class_bind_template_child (widget_class, StegMeasureRow, title);
  gtk_widget_class_bind_template_child (widget_class, StegMeasureRow, value);
  gtk_widget_class_bind_template_child (widget_class, StegMeasureRow, state);
  gtk_widget_class_bind_template_child (widget_class, StegMeasureRow, goal);
  gtk_widget_class_bind_template_child (widget_class, StegMeasureRow, line);
}

static void
steg_measure_row_init (StegMeasureRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
steg_measure_row_new (void)
{
  return g_object_new (STEG_TYPE_MEASURE_ROW, NULL);
}

static void
show_line (StegMeasureRow *self, StegRecord *measure, GPtrArray *readings)
{
  g_autofree StegSmallPoint *points = g_new (StegSmallPoint, readings->len);
  double                     goal = steg_record_get_real (measure, STEG_MEASURE_GOAL);

  for (guint i = 0; i < readings->len; i++)
    points[i] = (StegSmallPoint){
      .on = steg_record_get_date (readings->pdata[i], STEG_READING_ON),
      .value = steg_record_get_real (readings->pdata[i], STEG_READING_VALUE),
    };
  steg_small_line_set_points (self->line, points, readings->len,
                              steg_record_has (measure, STEG_MEASURE_GOAL) ? &goal : NULL);
}

static void
show_state (StegMeasureRow *self, const StegMeasureStanding *standing)
{
  gboolean         late = standing->days_late > 0;
  gboolean         off = standing->state == STEG_MEASURE_OFF_GOAL;
  g_autofree char *next = late ? steg_measure_words_next (standing) : NULL;

  gtk_label_set_text (self->state, late ? next : steg_measure_words_state (standing->state));
  if (late || off)
    gtk_widget_add_css_class (GTK_WIDGET (self->state), "soon");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->state), "soon");
}

void
steg_measure_row_show (StegMeasureRow            *self,
                       StegRecord                *measure,
                       const StegMeasureStanding *standing,
                       GPtrArray                 *readings)
{
  const char *title = steg_record_get_text (measure, STEG_MEASURE_TITLE);
  double      latest
    = standing->latest != NULL ? steg_record_get_real (standing->latest, STEG_READING_VALUE) : 0;
  g_autofree char *number = standing->latest != NULL ? steg_measure_words_number (latest) : NULL;
  g_autofree char *full = steg_measure_words_value (measure, latest);
  g_autofree char *goal = steg_measure_words_goal (measure);
  g_autofree char *spoken = NULL;

  g_return_if_fail (STEG_IS_MEASURE_ROW (self));

  gtk_label_set_text (self->title, title);
  gtk_label_set_text (self->value, number != NULL ? number : "–");
  gtk_label_set_text (self->goal, goal != NULL ? goal : "");
  show_state (self, standing);
  show_line (self, measure, readings);
  spoken
    = g_strdup_printf (_ ("%s, %s, %s, goal: %s"), title, number != NULL ? full : "–",
                       gtk_label_get_text (self->state), goal != NULL ? goal : C_ ("goal", "none"));
  steg_record_rows_name (GTK_LIST_BOX_ROW (self), spoken);
}
