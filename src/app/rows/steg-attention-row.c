/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/rows/steg-attention-row.h"

#include "app/steg-words.h"
#include "app/widgets/steg-initials.h"
#include "app/widgets/steg-whole-text.h"
#include "app/widgets/steg-width-bin.h"
#include "model/steg-decision.h"
#include "model/steg-person.h"

#include <glib/gi18n.h>

struct _StegAttentionRow
{
  GtkListBoxRow parent;

  StegInitials *initials;
  GtkLabel     *title;
  GtkLabel     *why;
  StegRecord   *record;
};

G_DEFINE_FINAL_TYPE (StegAttentionRow, steg_attention_row, GTK_TYPE_LIST_BOX_ROW)

static void
steg_attention_row_dispose (GObject *object)
{
  g_clear_object (&STEG_ATTENTION_ROW (object)->record);
  G_OBJECT_CLASS (steg_attention_row_parent_class)->dispose (object);
}

static void
steg_attention_row_class_init (StegAttentionRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (STEG_TYPE_INITIALS);
  g_type_ensure (STEG_TYPE_WIDTH_BIN);
  G_OBJECT_CLASS (klass)->dispose = steg_attention_row_dispose;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/stegvis/Stegvis/rows/attention-row.ui");
  gtk_widget_class_bind_template_child (widget_class, StegAttentionRow, initials);
  gtk_widget_class_bind_template_child (widget_class, StegAttentionRow, title);
  gtk_widget_class_bind_template_child (widget_class, StegAttentionRow, why);
  gtk_widget_class_bind_template_callback (widget_class, steg_whole_text_cb);
}

static void
steg_attention_row_init (StegAttentionRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static char *
words_for_days (const StegAttention *attention)
{
  int days = ABS (attention->days);

  if (attention->days < 0)
    return g_strdup_printf (ngettext ("⚠ %d day late", "⚠ %d days late", (gulong) days), days);
  if (attention->days == 0)
    return g_strdup (_ ("◷ due today"));
  if (attention->days == 1)
    return g_strdup (_ ("◷ due tomorrow"));
  return g_strdup_printf (ngettext ("◷ due in %d day", "◷ due in %d days", (gulong) days), days);
}

static char *
words_for_decision (const StegAttention *attention)
{
  g_autofree char *day = NULL;

  if (attention->on == STEG_DATE_NONE)
    return g_strdup (_ ("? to be decided"));
  day = steg_words_date (attention->on, STEG_DATE_STYLE_DAY);
  if (attention->days < 0)
    return g_strdup_printf (_ ("⚠ undecided since %s"), day);
  return g_strdup_printf (_ ("? decide by %s"), day);
}

static char *
words_for_review (const StegAttention *attention)
{
  int days = -attention->days;

  return g_strdup_printf (
    ngettext ("⚠ review %d day overdue", "⚠ review %d days overdue", (gulong) days), days);
}

static char *
words_for_reading (const StegAttention *attention)
{
  int days = -attention->days;

  if (attention->on == STEG_DATE_NONE)
    return g_strdup (_ ("? no reading yet"));
  return g_strdup_printf (
    ngettext ("◷ reading %d day late", "◷ reading %d days late", (gulong) days), days);
}

static char *
words_for (const StegAttention *attention)
{
  switch (attention->kind)
    {
    case STEG_ATTENTION_LATE:
    case STEG_ATTENTION_DUE_SOON:
      return words_for_days (attention);
    case STEG_ATTENTION_REVIEW:
      return words_for_review (attention);
    case STEG_ATTENTION_OFF_GOAL:
      return g_strdup (_ ("⚠ off goal"));
    case STEG_ATTENTION_READING:
      return words_for_reading (attention);
    case STEG_ATTENTION_NO_OWNER:
      return g_strdup (_ ("? no owner"));
    case STEG_ATTENTION_NO_DATE:
      return g_strdup (_ ("? no date"));
    case STEG_ATTENTION_DECISION:
      return words_for_decision (attention);
    default:
      g_assert_not_reached ();
    }
}

static const char *
style_for (const StegAttention *attention)
{
  switch (attention->kind)
    {
    case STEG_ATTENTION_LATE:
    case STEG_ATTENTION_REVIEW:
      return "late";
    case STEG_ATTENTION_DUE_SOON:
    case STEG_ATTENTION_OFF_GOAL:
      return "soon";
    case STEG_ATTENTION_READING:
      return attention->on != STEG_DATE_NONE ? "soon" : "quiet";
    case STEG_ATTENTION_DECISION:
      return attention->days < 0 ? "late" : "quiet";
    default:
      return "quiet";
    }
}

/* The field called @name, which decisions call @of_decision. */
static guint
find_field (const StegAttention *attention, const char *name, const char *of_decision)
{
  const StegTable *table = steg_record_get_table (attention->record);

  return (guint) steg_table_find_field (table, table == &steg_decision_table ? of_decision : name);
}

GtkWidget *
steg_attention_row_new (const StegAttention *attention)
{
  StegAttentionRow *self = g_object_new (STEG_TYPE_ATTENTION_ROW, NULL);
  StegRecord       *person
    = steg_record_get_link (attention->record, find_field (attention, "owner", "asked_of"));
  const char *title
    = steg_record_get_text (attention->record, find_field (attention, "title", "question"));
  g_autofree char *why = words_for (attention);
  const char      *name = person != NULL ? steg_record_get_text (person, STEG_PERSON_NAME) : NULL;
  g_autofree char *spoken = name != NULL ? g_strdup_printf ("%s, %s, %s", title, name, why)
                                         : g_strdup_printf ("%s, %s", title, why);

  self->record = g_object_ref (attention->record);
  steg_initials_set_person (self->initials, person);
  gtk_label_set_text (self->title, title);
  gtk_label_set_text (self->why, why);
  gtk_widget_add_css_class (GTK_WIDGET (self->why), style_for (attention));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
  return GTK_WIDGET (self);
}

StegRecord *
steg_attention_row_get_record (StegAttentionRow *self)
{
  return self->record;
}
