/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-quick-targets.h"

#include "app/steg-record-words.h"
#include "app/widgets/steg-choice-list.h"
#include "model/steg-framework.h"
#include "model/steg-tables.h"

#include <glib/gi18n.h>
#include <string.h>

/* Before the id of an area: a new improvement there. */
#define NEW_IN "+"

static gboolean
belongs_to (StegRecord *improvement, gpointer area)
{
  return g_strcmp0 (steg_record_get_link_id (improvement, STEG_IMPROVEMENT_AREA), area) == 0;
}

static void
add_area (StegProgramme *programme, StegRecord *area, StegChoiceList *list)
{
  char            *id = (char *) steg_record_get_id (area);
  const char      *name = steg_record_words_name (programme, area);
  g_autofree char *key = g_strconcat (NEW_IN, id, NULL);
  g_autofree char *fresh = g_strdup_printf (_ ("%s: a new improvement"), name);
  g_autoptr (GPtrArray) members = steg_programme_select (
    programme, &steg_improvement_table, belongs_to, id, STEG_IMPROVEMENT_ORDER);

  for (guint i = 0; i < members->len; i++)
    {
      g_autofree char *words = g_strdup_printf (
        "%s: %s", name, steg_record_get_text (members->pdata[i], STEG_IMPROVEMENT_TITLE));

      steg_choice_list_add (list, words, steg_record_get_id (members->pdata[i]));
    }
  steg_choice_list_add (list, fresh, key);
}

void
steg_quick_targets_show (StegProgramme *programme, GtkDropDown *drop_down)
{
  g_autoptr (GPtrArray) areas = steg_framework_areas (programme);
  StegChoiceList *list = steg_choice_list_new ();

  for (guint i = 0; i < areas->len; i++)
    add_area (programme, areas->pdata[i], list);
  steg_choice_list_show (list, drop_down);
}

StegQuickPlace
steg_quick_targets_get (GtkDropDown *drop_down)
{
  const char *key = steg_choice_list_get (drop_down);

  if (key != NULL && g_str_has_prefix (key, NEW_IN))
    return (StegQuickPlace){ NULL, key + strlen (NEW_IN) };
  return (StegQuickPlace){ key, NULL };
}

void
steg_quick_targets_select (GtkDropDown *drop_down, StegQuickPlace place)
{
  g_autofree char *fresh = place.area != NULL ? g_strconcat (NEW_IN, place.area, NULL) : NULL;
  const char      *key = place.improvement != NULL ? place.improvement : fresh;

  if (key != NULL)
    steg_choice_list_select (drop_down, key);
}
