/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/rows/steg-row-name.h"

#include "app/steg-words.h"
#include "model/steg-action.h"
#include "model/steg-person.h"

#include <glib/gi18n.h>

void
steg_row_name_set (GtkWidget *row, const char *name)
{
  GtkWidget *item;

  g_return_if_fail (GTK_IS_WIDGET (row));

  item = gtk_widget_get_parent (row);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  if (item != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (item), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

void
steg_row_name_set_action (
  GtkWidget *row, StegRecord *action, const char *how, const char *what, const char *due)
{
  StegRecord      *owner = steg_record_get_link (action, STEG_ACTION_OWNER);
  int              phase = steg_record_get_choice (action, STEG_ACTION_PHASE);
  g_autofree char *name = g_strdup_printf (
    _ ("%s, for %s, who: %s, phase %s, due %s, %d percent done"), how, what,
    owner != NULL ? steg_record_get_text (owner, STEG_PERSON_NAME) : _ ("nobody"),
    phase >= 0 ? steg_words_label (steg_phase_choices[phase].label) : "", due,
    (int) steg_record_get_whole (action, STEG_ACTION_PROGRESS));

  steg_row_name_set (row, name);
}
