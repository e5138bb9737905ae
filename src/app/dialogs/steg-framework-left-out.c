/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/dialogs/steg-framework-left-out.h"

#include "app/pages/steg-assessment-words.h"
#include "model/steg-framework-use.h"
#include "model/steg-framework.h"

#include <adwaita.h>
#include <glib/gi18n.h>

static void
add_button (GtkWidget *row, StegRecord *part, const char *label, const char *action)
{
  GtkWidget *button = gtk_button_new_with_label (label);

  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", steg_record_get_id (part));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
}

static GtkWidget *
create_row (StegProgramme *programme, StegRecord *part)
{
  StegFrameworkUse use = steg_framework_use (programme, part);
  GtkWidget       *row = adw_action_row_new ();
  g_autofree char *rests
    = g_strdup_printf (_ ("Left out · ratings: %u · actions: %u"), use.ratings, use.actions);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row),
                                 steg_assessment_words_name (programme, part));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), rests);
  add_button (row, part, _ ("Bring Back"), "framework.bring-back");
  add_button (row, part, _ ("Delete"), "framework.delete");
  return row;
}

void
steg_framework_left_out_show (GtkListBox *list, StegProgramme *programme)
{
  g_autoptr (GPtrArray) parts = steg_framework_left_out (programme);
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (list, 0)) != NULL)
    gtk_list_box_remove (list, GTK_WIDGET (row));
  for (guint i = 0; i < parts->len; i++)
    gtk_list_box_append (list, create_row (programme, parts->pdata[i]));
  gtk_widget_set_visible (GTK_WIDGET (list), parts->len > 0);
}
