/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/rows/steg-difference-row.h"

#include "app/pages/steg-assessment-words.h"
#include "app/steg-language.h"
#include "report/figures/steg-difference-sentences.h"
#include "report/figures/steg-sentences.h"

#define INDENT 18

struct _StegDifferenceRow
{
  GtkListBoxRow parent;

  StegRecord *area;
  GtkWidget  *box;
};

G_DEFINE_FINAL_TYPE (StegDifferenceRow, steg_difference_row, GTK_TYPE_LIST_BOX_ROW)

static void
steg_difference_row_dispose (GObject *object)
{
  g_clear_object (&STEG_DIFFERENCE_ROW (object)->area);
  G_OBJECT_CLASS (steg_difference_row_parent_class)->dispose (object);
}

static void
steg_difference_row_class_init (StegDifferenceRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = steg_difference_row_dispose;
}

static void
steg_difference_row_init (StegDifferenceRow *self)
{
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  gtk_widget_set_margin_top (self->box, 9);
  gtk_widget_set_margin_bottom (self->box, 9);
  gtk_widget_set_margin_start (self->box, 12);
  gtk_widget_set_margin_end (self->box, 12);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), self->box);
}

static void
add_line (StegDifferenceRow *self, const char *text, const char *style, int indent)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_widget_set_margin_start (label, indent);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  if (style != NULL)
    gtk_widget_add_css_class (label, style);
  gtk_box_append (GTK_BOX (self->box), label);
}

static const char *
style_of (StegShift shift)
{
  return shift == STEG_SHIFT_DOWN || shift == STEG_SHIFT_LOST ? "late" : "heading";
}

/* Adds @lines, and to @spoken what they say. */
static void
add_lines (StegDifferenceRow *self, char **lines, const char *style, GString *spoken)
{
  for (; *lines != NULL; lines++)
    {
      add_line (self, *lines, style, INDENT);
      steg_sentences_add (spoken, *lines);
    }
}

GtkWidget *
steg_difference_row_new (StegProgramme *programme, const StegAreaDifference *area)
{
  StegDifferenceRow   *self = g_object_new (STEG_TYPE_DIFFERENCE_ROW, NULL);
  const StegCatalogue *catalogue = steg_language_catalogue ();
  g_auto (GStrv) aspects = steg_difference_sentences_aspects (programme, area, catalogue);
  g_auto (GStrv) why = steg_difference_sentences_why (area);
  g_autofree char *shift = steg_difference_sentences_shift (area->before, area->after, catalogue);
  g_autofree char *verdict = g_strdup_printf (
    "%s %s: %s", steg_difference_sentences_mark (area->shift),
    steg_assessment_words_name (programme, area->area), shift);
  g_autoptr (GString) spoken = g_string_new (NULL);

  self->area = g_object_ref (area->area);
  add_line (self, verdict, style_of (area->shift), 0);
  steg_sentences_add (spoken, verdict);
  add_lines (self, aspects, NULL, spoken);
  add_lines (self, why, "quiet", spoken);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken->str,
                                  -1);
  return GTK_WIDGET (self);
}

StegRecord *
steg_difference_row_get_area (StegDifferenceRow *self)
{
  return self->area;
}
