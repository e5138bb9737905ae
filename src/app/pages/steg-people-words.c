/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/pages/steg-people-words.h"

#include "app/steg-words.h"
#include "base/steg-text.h"
#include "model/steg-people.h"
#include "model/steg-tables.h"
#include "session/steg-edit-effects.h"

#include <glib/gi18n.h>
#include <math.h>

const char *
steg_people_words_kind (int kind)
{
  static const char *const headings[]
    = { N_ ("Roles"), N_ ("Humans"), N_ ("Groups"), N_ ("Others") };

  return _ (headings[kind >= 0 ? MIN (kind, 3) : 3]);
}

/* The names at the other end of those holders that are true on @day. */
static char *
list_names (GPtrArray *holders, guint field, StegDate day, guint *count)
{
  GString *names = g_string_new (NULL);

  *count = 0;
  for (guint i = 0; i < holders->len; i++)
    {
      StegRecord *person = steg_record_get_link (holders->pdata[i], field);

      if (person == NULL || !steg_holder_is_on (holders->pdata[i], day))
        continue;
      steg_text_list (names, steg_record_get_text (person, STEG_PERSON_NAME));
      ++*count;
    }
  return g_string_free (names, FALSE);
}

char *
steg_people_words_behind (StegProgramme *programme, StegRecord *person, StegDate day)
{
  int      kind = steg_record_get_choice (person, STEG_PERSON_KIND);
  gboolean is_human = kind == STEG_PERSON_KIND_HUMAN;
  g_autoptr (GPtrArray) holders = is_human ? steg_people_list_held (programme, person)
                                           : steg_people_list_holders (programme, person);
  guint            count;
  g_autofree char *names = list_names (
    holders, is_human ? (guint) STEG_HOLDER_ROLE : (guint) STEG_HOLDER_HUMAN, day, &count);

  if (count == 0 || is_human)
    return g_steal_pointer (&names);
  if (kind == STEG_PERSON_KIND_GROUP)
    return g_strdup_printf (ngettext ("%u member", "%u members", count), count);
  return g_strdup_printf (_ ("Held by %s"), names);
}

static char *
hours_in_words (const StegLoad *load)
{
  gboolean         is_whole = load->hours >= 10 || fabs (load->hours - rint (load->hours)) < 0.05;
  g_autofree char *number = steg_words_number (load->hours, is_whole ? 0 : 1);

  return g_strdup_printf (C_ ("hours", "%s h"), number);
}

static char *
actions_in_words (guint actions)
{
  return g_strdup_printf (ngettext ("%u action", "%u actions", actions), actions);
}

char *
steg_people_words_load (const StegLoad *load)
{
  g_autofree char *hours = hours_in_words (load);
  g_autofree char *actions = actions_in_words (load->unestimated);

  if (load->actions == 0)
    return g_strdup ("");
  if (load->unestimated == 0)
    return g_steal_pointer (&hours);
  return load->unestimated < load->actions ? g_strdup_printf ("%s\n%s", hours, actions)
                                           : g_steal_pointer (&actions);
}

char *
steg_people_words_load_spoken (StegRecord *person, const char *when, const StegLoad *load)
{
  g_autofree char *hours = hours_in_words (load);
  g_autofree char *actions = actions_in_words (load->actions);
  const char      *much = steg_load_is_heavy (load) ? _ ("much") : NULL;
  GString         *words = g_string_new (actions);

  if (load->actions > load->unestimated)
    steg_text_list (words, hours);
  if (much != NULL)
    steg_text_list (words, much);
  g_string_prepend (words, ": ");
  g_string_prepend (words, when);
  g_string_prepend (words, ", ");
  g_string_prepend (words, steg_record_get_text (person, STEG_PERSON_NAME));
  return g_string_free (words, FALSE);
}

static void
count_in (GString *list, const StegTable *table, guint count)
{
  g_autofree char *words = g_strdup_printf (C_ ("kind of record: how many", "%s: %u"),
                                            steg_words_label (table->label), count);

  if (count > 0)
    steg_text_list (list, words);
}

char *
steg_people_words_deletion (StegEdit *deletion, const char *name)
{
  g_autoptr (GArray) effects = steg_edit_list_effects (deletion);
  g_autoptr (GString) stays = g_string_new (NULL);
  g_autoptr (GString) goes = g_string_new (NULL);
  GString *words = g_string_new (NULL);

  for (guint i = 0; i < effects->len; i++)
    {
      const StegEditEffect *effect = &g_array_index (effects, StegEditEffect, i);

      count_in (stays, effect->table, effect->changed);
      if (effect->table != &steg_person_table)
        count_in (goes, effect->table, effect->removed);
    }
  if (stays->len > 0)
    g_string_append_printf (words, _ ("These stay, but no longer name “%s”: %s."), name,
                            stays->str);
  if (stays->len > 0 && goes->len > 0)
    g_string_append (words, "\n\n");
  if (goes->len > 0)
    g_string_append_printf (words, _ ("These go as well: %s."), goes->str);
  return g_string_free (words, FALSE);
}
