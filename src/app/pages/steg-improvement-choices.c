/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/pages/steg-improvement-choices.h"

#include "app/steg-record-words.h"
#include "app/widgets/steg-choice-list.h"
#include "model/steg-framework.h"
#include "model/steg-tables.h"

#include <glib/gi18n.h>

static gboolean
belongs_to (StegRecord *improvement, gpointer area)
{
  return g_strcmp0 (steg_record_get_link_id (improvement, STEG_IMPROVEMENT_AREA), area) == 0;
}

/* Where a new action can go: every improvement, and a new one in every area. */
void
steg_improvement_choices_show_targets (StegProgramme *programme, GtkDropDown *drop_down)
{
  g_autoptr (GPtrArray) areas = steg_framework_areas (programme);
  StegChoiceList *list = steg_choice_list_new ();

  for (guint i = 0; i < areas->len; i++)
    {
      char            *id = (char *) steg_record_get_id (areas->pdata[i]);
      const char      *name = steg_record_words_name (programme, areas->pdata[i]);
      g_autofree char *key = g_strconcat (STEG_CHOICE_NEW_IN, id, NULL);
      g_autofree char *fresh = g_strdup_printf (_ ("%s: a new improvement"), name);
      g_autoptr (GPtrArray) members = steg_programme_select (
        programme, &steg_improvement_table, belongs_to, id, STEG_IMPROVEMENT_ORDER);

      for (guint k = 0; k < members->len; k++)
        {
          g_autofree char *words = g_strdup_printf (
            "%s: %s", name, steg_record_get_text (members->pdata[k], STEG_IMPROVEMENT_TITLE));

          steg_choice_list_add (list, words, steg_record_get_id (members->pdata[k]));
        }
      steg_choice_list_add (list, fresh, key);
    }
  steg_choice_list_show (list, drop_down);
}
