/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/rows/steg-person-row.h"

#include "app/pages/steg-people-words.h"
#include "app/rows/steg-record-rows.h"
#include "app/widgets/steg-initials.h"
#include "model/steg-people.h"

#include <glib/gi18n.h>

struct _StegPersonRow
{
  GtkListBoxRow parent;

  StegRecord *person;

  StegInitials *initials;
  GtkLabel     *name;
  GtkLabel     *behind;
  GtkLabel     *open;
  GtkLabel     *late;
};

G_DEFINE_FINAL_TYPE (StegPersonRow, steg_person_row, GTK_TYPE_LIST_BOX_ROW)

static void
steg_person_row_dispose (GObject *object)
{
  g_clear_object (&STEG_PERSON_ROW (object)->person);
  G_OBJECT_CLASS (steg_person_row_parent_class)->dispose (object);
}

static void
steg_person_row_class_init (StegPersonRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = steg_person_row_dispose;
  g_type_ensure (STEG_TYPE_INITIALS);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/stegvis/Stegvis/rows/person-row.ui");
  gtk_widget_class_bind_template_child (widget_class, StegPersonRow, initials);
  gtk_widget_class_bind_template_child (widget_class, StegPersonRow, name);
  gtk_widget_class_bind_template_child (widget_class, StegPersonRow, behind);
  gtk_widget_class_bind_template_child (widget_class, StegPersonRow, open);
  gtk_widget_class_bind_template_child (widget_class, StegPersonRow, late);
}

static void
steg_person_row_init (StegPersonRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkListBoxRow *
steg_person_row_new (StegRecord *person)
{
  StegPersonRow *self = g_object_new (STEG_TYPE_PERSON_ROW, NULL);

  self->person = g_object_ref (person);
  return GTK_LIST_BOX_ROW (self);
}

static char *
name_in_words (StegRecord *person, gboolean is_me)
{
  const char *name = steg_record_get_text (person, STEG_PERSON_NAME);

  if (is_me)
    return g_strdup_printf (_ ("%s (you)"), name);
  if (!steg_record_get_flag (person, STEG_PERSON_ACTIVE))
    return g_strdup_printf (_ ("%s (no longer active)"), name);
  return g_strdup (name);
}

static void
show_text (GtkLabel *label, const char *text, GString *spoken)
{
  gtk_label_set_text (label, text);
  gtk_widget_set_visible (GTK_WIDGET (label), *text != '\0');
  if (*text != '\0')
    g_string_append_printf (spoken, "%s%s", spoken->len > 0 ? ", " : "", text);
}

void
steg_person_row_show (StegPersonRow *self, StegProgramme *programme, StegDate today, gboolean is_me)
{
  g_autoptr (StegBelongings) belongings = steg_belongings_new (programme, self->person, today);
  guint            n_open = belongings->actions->len;
  g_autofree char *name = name_in_words (self->person, is_me);
  g_autofree char *behind = steg_people_words_behind (programme, self->person, today);
  g_autofree char *open = n_open > 0
                            ? g_strdup_printf (ngettext ("%u open", "%u open", n_open), n_open)
                            : g_strdup ("");
  g_autofree char *late
    = belongings->n_late > 0 ? g_strdup_printf (
        ngettext ("⚠ %u late", "⚠ %u late", belongings->n_late), belongings->n_late)
                             : g_strdup ("");
  g_autoptr (GString) spoken = g_string_new (NULL);

  g_return_if_fail (STEG_IS_PERSON_ROW (self));

  steg_initials_set_person (self->initials, self->person);
  show_text (self->name, name, spoken);
  show_text (self->behind, behind, spoken);
  show_text (self->open, open, spoken);
  show_text (self->late, late, spoken);
  steg_record_rows_name (GTK_LIST_BOX_ROW (self), spoken->str);
}
