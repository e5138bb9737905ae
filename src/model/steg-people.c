/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-people.h"

#include "base/steg-text.h"
#include "model/steg-action-state.h"
#include "model/steg-tables.h"

#include <string.h>

gboolean
steg_holder_is_on (StegRecord *holder, StegDate day)
{
  StegDate from = steg_record_get_date (holder, STEG_HOLDER_FROM);
  StegDate until = steg_record_get_date (holder, STEG_HOLDER_UNTIL);

  return (from == STEG_DATE_NONE || from <= day) && (until == STEG_DATE_NONE || day <= until);
}

typedef struct
{
  guint       field;
  const char *target;
} Link;

static gboolean
names (StegRecord *record, gpointer link)
{
  const Link *wanted = link;

  return g_strcmp0 (steg_record_get_link_id (record, wanted->field), wanted->target) == 0;
}

static GPtrArray *
list_naming (StegProgramme *programme, const StegTable *table, guint field, StegRecord *target)
{
  Link link = { field, steg_record_get_id (target) };

  return steg_programme_select (programme, table, names, &link, -1);
}

/* A holder without an end is later than one with, and then the later beginning comes first. */
static int
compare_holders (gconstpointer a, gconstpointer b)
{
  static const StegHolderField fields[] = { STEG_HOLDER_UNTIL, STEG_HOLDER_FROM };
  StegRecord                  *left = *(StegRecord *const *) a;
  StegRecord                  *right = *(StegRecord *const *) b;

  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    {
      StegDate missing = fields[i] == STEG_HOLDER_UNTIL ? G_MAXINT32 : STEG_DATE_NONE;
      StegDate l = steg_record_get_date (left, fields[i]);
      StegDate r = steg_record_get_date (right, fields[i]);

      l = l != STEG_DATE_NONE ? l : missing;
      r = r != STEG_DATE_NONE ? r : missing;
      if (l != r)
        return l > r ? -1 : 1;
    }
  return strcmp (steg_record_get_id (left), steg_record_get_id (right));
}

static GPtrArray *
list_holders (StegProgramme *programme, guint field, StegRecord *person)
{
  GPtrArray *holders = list_naming (programme, &steg_holder_table, field, person);

  g_ptr_array_sort (holders, compare_holders);
  return holders;
}

GPtrArray *
steg_people_list_holders (StegProgramme *programme, StegRecord *person)
{
  return list_holders (programme, STEG_HOLDER_ROLE, person);
}

GPtrArray *
steg_people_list_held (StegProgramme *programme, StegRecord *person)
{
  return list_holders (programme, STEG_HOLDER_HUMAN, person);
}

/* Whether the set has grown. */
static gboolean
grow (StegProgramme *programme, GHashTable *mine, StegDate day)
{
  gboolean grown = FALSE;

  for (guint i = 0; i < steg_programme_count (programme, &steg_holder_table); i++)
    {
      StegRecord *holder = steg_programme_at (programme, &steg_holder_table, i);

      if (steg_holder_is_on (holder, day)
          && g_hash_table_contains (mine, steg_record_get_link_id (holder, STEG_HOLDER_HUMAN)))
        grown
          |= g_hash_table_add (mine, g_strdup (steg_record_get_link_id (holder, STEG_HOLDER_ROLE)));
    }
  return grown;
}

GHashTable *
steg_people_mine (StegProgramme *programme, StegRecord *me, StegDate day)
{
  GHashTable *mine = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  if (me == NULL)
    return mine;
  g_hash_table_add (mine, g_strdup (steg_record_get_id (me)));
  while (grow (programme, mine, day))
    ;
  return mine;
}

StegRecord *
steg_people_propose (StegProgramme *programme, const char *name)
{
  g_autofree char *folded = name != NULL ? steg_text_fold (name) : NULL;

  for (guint i = 0; folded != NULL && i < steg_programme_count (programme, &steg_person_table); i++)
    {
      StegRecord      *person = steg_programme_at (programme, &steg_person_table, i);
      const char      *text = steg_record_get_text (person, STEG_PERSON_NAME);
      g_autofree char *own = text != NULL ? steg_text_fold (text) : NULL;

      if (steg_record_get_choice (person, STEG_PERSON_KIND) == STEG_PERSON_KIND_HUMAN
          && g_strcmp0 (own, folded) == 0)
        return person;
    }
  return NULL;
}

static int
compare_people (gconstpointer a, gconstpointer b)
{
  StegRecord *left = *(StegRecord *const *) a;
  StegRecord *right = *(StegRecord *const *) b;
  int         kinds = steg_record_get_choice (left, STEG_PERSON_KIND)
              - steg_record_get_choice (right, STEG_PERSON_KIND);
  int actives = steg_record_get_flag (right, STEG_PERSON_ACTIVE)
                - steg_record_get_flag (left, STEG_PERSON_ACTIVE);

  if (kinds != 0)
    return kinds;
  return actives != 0 ? actives
                      : steg_text_compare (steg_record_get_text (left, STEG_PERSON_NAME),
                                           steg_record_get_text (right, STEG_PERSON_NAME));
}

GPtrArray *
steg_people_list (StegProgramme *programme)
{
  GPtrArray *people = steg_programme_select (programme, &steg_person_table, NULL, NULL, -1);

  g_ptr_array_sort (people, compare_people);
  return people;
}

static int
compare_actions (gconstpointer a, gconstpointer b)
{
  StegDate left = steg_record_get_date (*(StegRecord *const *) a, STEG_ACTION_DUE);
  StegDate right = steg_record_get_date (*(StegRecord *const *) b, STEG_ACTION_DUE);

  if (left == right)
    return 0;
  if (left == STEG_DATE_NONE || right == STEG_DATE_NONE)
    return left == STEG_DATE_NONE ? 1 : -1;
  return left < right ? -1 : 1;
}

static int
compare_titles (gconstpointer a, gconstpointer b)
{
  StegRecord *left = *(StegRecord *const *) a;
  guint       title = (guint) steg_table_find_field (steg_record_get_table (left), "title");

  return steg_text_compare (steg_record_get_text (left, title),
                            steg_record_get_text (*(StegRecord *const *) b, title));
}

/* Late is due before today, so the order by due date puts what is late first. */
static void
take_open (StegBelongings *self, GPtrArray *actions, StegDate today)
{
  for (guint i = 0; i < actions->len; i++)
    {
      if (!steg_action_is_open (actions->pdata[i]))
        continue;
      g_ptr_array_add (self->actions, actions->pdata[i]);
      if (steg_action_state (actions->pdata[i], today) == STEG_ACTION_LATE)
        self->n_late++;
    }
  g_ptr_array_sort (self->actions, compare_actions);
}

StegBelongings *
steg_belongings_new (StegProgramme *programme, StegRecord *person, StegDate today)
{
  StegBelongings *self = g_new0 (StegBelongings, 1);
  g_autoptr (GPtrArray) actions
    = list_naming (programme, &steg_action_table, STEG_ACTION_OWNER, person);

  self->actions = g_ptr_array_new ();
  take_open (self, actions, today);
  self->measures = list_naming (programme, &steg_measure_table, STEG_MEASURE_OWNER, person);
  self->documents = list_naming (programme, &steg_document_table, STEG_DOCUMENT_OWNER, person);
  g_ptr_array_sort (self->measures, compare_titles);
  g_ptr_array_sort (self->documents, compare_titles);
  return self;
}

void
steg_belongings_free (StegBelongings *self)
{
  g_ptr_array_unref (self->actions);
  g_ptr_array_unref (self->measures);
  g_ptr_array_unref (self->documents);
  g_free (self);
}
