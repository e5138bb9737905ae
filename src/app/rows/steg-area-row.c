/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/rows/steg-area-row.h"

#include "app/pages/steg-assessment-words.h"
#include "app/rows/steg-record-rows.h"
#include "model/steg-framework.h"
#include "model/steg-rounds.h"

#include <glib/gi18n.h>

static const char *const classes[] = { "level-none", "level-1", "level-2", "level-3", "level-4" };

struct _StegAreaRow
{
  GtkListBoxRow parent;

  StegRecord *area;

  GtkLabel *name;
  GtkLabel *level;
};

G_DEFINE_FINAL_TYPE (StegAreaRow, steg_area_row, GTK_TYPE_LIST_BOX_ROW)

static void
steg_area_row_dispose (GObject *object)
{
  g_clear_object (&STEG_AREA_ROW (object)->area);
  G_OBJECT_CLASS (steg_area_row_parent_class)->dispose (object);
}

static void
steg_area_row_class_init (StegAreaRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = steg_area_row_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/stegvis/Stegvis/rows/area-row.ui");
  gtk_widget_class_bind_template_child (widget_class, StegAreaRow, name);
  gtk_widget_class_bind_template_child (widget_class, StegAreaRow, level);
}

static void
steg_area_row_init (StegAreaRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkListBoxRow *
steg_area_row_new (StegRecord *area)
{
  StegAreaRow *self = g_object_new (STEG_TYPE_AREA_ROW, NULL);

  self->area = g_object_ref (area);
  return GTK_LIST_BOX_ROW (self);
}

/* There are four strengths of the one hue, whatever the number of levels: the lowest level has the
 * first of them and the @highest the last. */
static const char *
class_of (int level, int highest)
{
  int strongest = (int) G_N_ELEMENTS (classes) - 1;

  if (level == 0 || highest <= strongest)
    return classes[MIN (level, strongest)];
  return classes[1 + (level - 1) * (strongest - 1) / (highest - 1)];
}

static void
show_level (StegAreaRow *self, int level, int highest)
{
  g_autofree char *number = level > 0 ? g_strdup_printf ("%d", level) : g_strdup ("–");

  gtk_label_set_text (self->level, number);
  for (guint i = 0; i < G_N_ELEMENTS (classes); i++)
    gtk_widget_remove_css_class (GTK_WIDGET (self->level), classes[i]);
  gtk_widget_add_css_class (GTK_WIDGET (self->level), class_of (level, highest));
}

void
steg_area_row_show (StegAreaRow *self, StegProgramme *programme, StegRecord *round)
{
  g_autofree char *spoken = NULL;
  const char      *name;
  int              level;

  g_return_if_fail (STEG_IS_AREA_ROW (self));

  name = steg_assessment_words_name (programme, self->area);
  level = steg_rounds_level (programme, round, self->area);
  spoken = level > 0 ? g_strdup_printf (_ ("%s: level %d"), name, level)
                     : g_strdup_printf (_ ("%s: no level agreed yet"), name);
  gtk_label_set_text (self->name, name);
  show_level (self, level, steg_framework_highest_level (programme));
  steg_record_rows_name (GTK_LIST_BOX_ROW (self), spoken);
}
