/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/pages/steg-improvement-choices.h"

#include "app/steg-record-words.h"
#include "app/steg-words.h"
#include "app/widgets/steg-choice-list.h"
#include "base/steg-text.h"
#include "model/steg-action-state.h"
#include "model/steg-framework.h"
#include "model/steg-tables.h"

#include <glib/gi18n.h>
#include <string.h>

/* The states by the names under which other pages ask for them, in the order of StegActionState. */
static const char *const states[] = { "ahead", "under-way", "late", "done", "dropped" };

void
steg_improvement_choices_show_areas (StegProgramme *programme, GtkDropDown *drop_down)
{
  g_autoptr (GPtrArray) areas = steg_framework_areas (programme);
  StegChoiceList *list = steg_choice_list_new ();

  steg_choice_list_add (list, _ ("All areas"), STEG_CHOICE_ANY);
  for (guint i = 0; i < areas->len; i++)
    steg_choice_list_add (list, steg_record_words_name (programme, areas->pdata[i]),
                          steg_record_get_id (areas->pdata[i]));
  steg_choice_list_show (list, drop_down);
}

static int
compare_people (gconstpointer a, gconstpointer b)
{
  return steg_text_compare (steg_record_get_text (*(StegRecord *const *) a, STEG_PERSON_NAME),
                            steg_record_get_text (*(StegRecord *const *) b, STEG_PERSON_NAME));
}

void
steg_improvement_choices_show_people (StegProgramme *programme,
                                      gboolean       has_me,
                                      GtkDropDown   *drop_down)
{
  g_autoptr (GPtrArray) people
    = steg_programme_select (programme, &steg_person_table, NULL, NULL, -1);
  StegChoiceList *list = steg_choice_list_new ();

  g_ptr_array_sort (people, compare_people);
  steg_choice_list_add (list, _ ("Everybody"), STEG_CHOICE_ANY);
  if (has_me)
    steg_choice_list_add (list, C_ ("filter", "Mine"), STEG_CHOICE_MINE);
  steg_choice_list_add (list, _ ("Nobody yet"), STEG_CHOICE_NOBODY);
  for (guint i = 0; i < people->len; i++)
    steg_choice_list_add (list, steg_record_get_text (people->pdata[i], STEG_PERSON_NAME),
                          steg_record_get_id (people->pdata[i]));
  steg_choice_list_show (list, drop_down);
}

void
steg_improvement_choices_show_phases (GtkDropDown *drop_down)
{
  StegChoiceList *list = steg_choice_list_new ();

  steg_choice_list_add (list, _ ("All phases"), STEG_CHOICE_ANY);
  for (int i = 0; steg_phase_choices[i].key != NULL; i++)
    {
      g_autofree char *number = g_strdup_printf ("%d", i + 1);

      steg_choice_list_add (list, steg_words_label (steg_phase_choices[i].label), number);
    }
  steg_choice_list_show (list, drop_down);
}

void
steg_improvement_choices_show_states (GtkDropDown *drop_down)
{
  const char *const words[G_N_ELEMENTS (states)]
    = { C_ ("filter", "Ahead"), C_ ("filter", "Under way"), C_ ("filter", "Late"),
        C_ ("filter", "Done"), C_ ("filter", "Dropped") };
  StegChoiceList *list = steg_choice_list_new ();

  steg_choice_list_add (list, _ ("All but dropped"), STEG_CHOICE_ANY);
  for (guint i = 0; i < G_N_ELEMENTS (states); i++)
    {
      g_autofree char *number = g_strdup_printf ("%u", i + 1);

      steg_choice_list_add (list, words[i], number);
    }
  steg_choice_list_show (list, drop_down);
}

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

void
steg_improvement_choices_select_state (GtkDropDown *drop_down, const char *state)
{
  for (guint i = 0; i < G_N_ELEMENTS (states); i++)
    if (strcmp (states[i], state) == 0)
      {
        g_autofree char *number = g_strdup_printf ("%u", i + 1);

        steg_choice_list_select (drop_down, number);
      }
}
