/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-action-order.h"

#include "base/steg-text.h"
#include "model/steg-cycle-phases.h"
#include "model/steg-framework.h"
#include "model/steg-improvement.h"
#include "model/steg-person.h"

#include <stdlib.h>
#include <string.h>

/* Comes after everything else, in either direction. */
#define LAST G_MAXUINT64

const char *const steg_action_grouping_keys[STEG_N_GROUPINGS]
  = { "area", "owner", "cycle", "phase", "month" };
const char *const steg_action_sort_keys[STEG_N_SORTS]
  = { "plan", "title", "owner", "phase", "due", "progress" };

/* One row while it is sorted: numbers, so that 100,000 of them are compared quickly. */
typedef struct
{
  guint64     key;  /* of a text: its first eight bytes */
  const char *text; /* %NULL unless a text is what is sorted by */
  guint32     group;
  guint32     position; /* in the order of the plan */
} Entry;

typedef struct
{
  StegActionGrouping grouping;
  StegActionSort     sort;
  gboolean           descending;
  GHashTable        *ranks; /* StegRecord → position + 1: of the records that make groups */
  GHashTable        *names; /* StegRecord → key to sort its name by */
  GPtrArray         *texts; /* that entries borrow */
} Sorting;

static gboolean
is_action (StegRecord *record)
{
  return steg_record_get_table (record) == &steg_action_table;
}

static int
compare_order (gconstpointer a, gconstpointer b, gpointer field)
{
  return g_strcmp0 (steg_record_get_text (*(StegRecord *const *) a, GPOINTER_TO_UINT (field)),
                    steg_record_get_text (*(StegRecord *const *) b, GPOINTER_TO_UINT (field)));
}

/* @rows of a link in the order of their field @order. Returns: owned. */
static GPtrArray *
in_order (GPtrArray *rows, guint order)
{
  GPtrArray *sorted = g_ptr_array_sized_new (rows->len);

  for (guint i = 0; i < rows->len; i++)
    g_ptr_array_add (sorted, rows->pdata[i]);
  g_ptr_array_sort_with_data (sorted, compare_order, GUINT_TO_POINTER (order));
  return sorted;
}

static void
add_improvement (GPtrArray       *rows,
                 StegProgramme   *programme,
                 StegActionMatch *match,
                 StegRecord      *improvement)
{
  GPtrArray *linked = steg_programme_linked (programme, &steg_action_table, STEG_ACTION_IMPROVEMENT,
                                             steg_record_get_id (improvement));
  g_autoptr (GPtrArray) actions = NULL;

  if (linked == NULL || linked->len == 0)
    {
      if (steg_action_match_wants_bare (match, improvement))
        g_ptr_array_add (rows, improvement);
      return;
    }
  actions = in_order (linked, STEG_ACTION_ORDER);
  for (guint i = 0; i < actions->len; i++)
    if (steg_action_match_wants (match, actions->pdata[i]))
      g_ptr_array_add (rows, actions->pdata[i]);
}

/* What is wanted in the order of the plan. Returns: owned. */
static GPtrArray *
list_rows (StegProgramme *programme, StegActionMatch *match)
{
  GPtrArray *rows = g_ptr_array_new ();
  g_autoptr (GPtrArray) areas = steg_framework_areas (programme);

  for (guint i = 0; i < areas->len; i++)
    {
      GPtrArray *linked
        = steg_programme_linked (programme, &steg_improvement_table, STEG_IMPROVEMENT_AREA,
                                 steg_record_get_id (areas->pdata[i]));
      g_autoptr (GPtrArray) improvements
        = linked != NULL ? in_order (linked, STEG_IMPROVEMENT_ORDER) : NULL;

      for (guint k = 0; improvements != NULL && k < improvements->len; k++)
        add_improvement (rows, programme, match, improvements->pdata[k]);
    }
  return rows;
}

static int
compare_people (gconstpointer a, gconstpointer b)
{
  return steg_text_compare (steg_record_get_text (*(StegRecord *const *) a, STEG_PERSON_NAME),
                            steg_record_get_text (*(StegRecord *const *) b, STEG_PERSON_NAME));
}

/* The records that make groups, in order. Returns: owned; %NULL when none do. */
static GPtrArray *
list_groups (StegProgramme *programme, StegActionGrouping grouping)
{
  GPtrArray *people;

  switch (grouping)
    {
    case STEG_GROUP_AREA:
      return steg_framework_areas (programme);
    case STEG_GROUP_CYCLE:
      return steg_cycles_in_order (programme);
    case STEG_GROUP_OWNER:
      people = steg_programme_select (programme, &steg_person_table, NULL, NULL, -1);
      g_ptr_array_sort (people, compare_people);
      return people;
    default:
      return NULL;
    }
}

/* The record whose group @row belongs to; %NULL when it is none's. */
static StegRecord *
group_record (StegRecord *row, StegActionGrouping grouping)
{
  if (grouping == STEG_GROUP_AREA)
    {
      StegRecord *improvement
        = is_action (row) ? steg_record_get_link (row, STEG_ACTION_IMPROVEMENT) : row;

      return improvement != NULL ? steg_record_get_link (improvement, STEG_IMPROVEMENT_AREA) : NULL;
    }
  if (!is_action (row))
    return NULL;
  if (grouping == STEG_GROUP_OWNER)
    return steg_record_get_link (row, STEG_ACTION_OWNER);
  return grouping == STEG_GROUP_CYCLE ? steg_record_get_link (row, STEG_ACTION_CYCLE) : NULL;
}

static StegDate
month_of (StegRecord *row)
{
  StegDate due = is_action (row) ? steg_record_get_date (row, STEG_ACTION_DUE) : STEG_DATE_NONE;

  return due != STEG_DATE_NONE ? steg_date_month_start (due) : STEG_DATE_NONE;
}

static int
phase_of (StegRecord *row)
{
  return is_action (row) ? steg_record_get_choice (row, STEG_ACTION_PHASE) : -1;
}

/* Where the group of @row stands among the groups. */
static guint32
rank_group (const Sorting *sorting, StegRecord *row)
{
  StegDate    month;
  StegRecord *record;
  guint32     rank;

  if (sorting->grouping == STEG_GROUP_PHASE)
    return (guint32) phase_of (row);
  if (sorting->grouping == STEG_GROUP_MONTH)
    {
      month = month_of (row);
      return month != STEG_DATE_NONE ? (guint32) month : G_MAXUINT32;
    }
  record = group_record (row, sorting->grouping);
  rank = record != NULL ? GPOINTER_TO_UINT (g_hash_table_lookup (sorting->ranks, record)) : 0;
  return rank > 0 ? rank : G_MAXUINT32;
}

static guint64
first_bytes (const char *text)
{
  guint64 key = 0;

  memcpy (&key, text, strnlen (text, sizeof key));
  return GUINT64_FROM_BE (key);
}

static void
key_of_text (Sorting *sorting, Entry *entry, const char *text)
{
  char *key = steg_text_sort_key (text != NULL ? text : "");

  g_ptr_array_add (sorting->texts, key);
  entry->text = key;
  entry->key = first_bytes (key);
}

/* Many actions have few owners. */
static void
key_of_owner (Sorting *sorting, Entry *entry, StegRecord *owner)
{
  entry->text = g_hash_table_lookup (sorting->names, owner);
  if (entry->text != NULL)
    entry->key = first_bytes (entry->text);
  else
    {
      key_of_text (sorting, entry, steg_record_get_text (owner, STEG_PERSON_NAME));
      g_hash_table_insert (sorting->names, owner, (gpointer) entry->text);
    }
}

static void
key_of_number (const Sorting *sorting, Entry *entry, guint64 number)
{
  entry->key = sorting->descending ? LAST - 1 - number : number;
}

static void
key_of_action (Sorting *sorting, Entry *entry, StegRecord *action)
{
  StegRecord *owner;
  guint64     number;

  switch (sorting->sort)
    {
    case STEG_SORT_TITLE:
      key_of_text (sorting, entry, steg_record_get_text (action, STEG_ACTION_TITLE));
      break;
    case STEG_SORT_OWNER:
      owner = steg_record_get_link (action, STEG_ACTION_OWNER);
      if (owner != NULL)
        key_of_owner (sorting, entry, owner);
      break;
    case STEG_SORT_PHASE:
      key_of_number (sorting, entry, (guint64) phase_of (action));
      break;
    case STEG_SORT_DUE:
      if (steg_record_has (action, STEG_ACTION_DUE))
        key_of_number (sorting, entry, (guint64) steg_record_get_date (action, STEG_ACTION_DUE));
      break;
    case STEG_SORT_PROGRESS:
      number = (guint64) steg_record_get_whole (action, STEG_ACTION_PROGRESS);
      key_of_number (sorting, entry, number);
      break;
    default:
      entry->key = 0;
    }
}

static Entry
create_entry (Sorting *sorting, StegRecord *row, guint position)
{
  Entry entry = { .key = LAST, .position = position, .group = rank_group (sorting, row) };

  if (is_action (row))
    key_of_action (sorting, &entry, row);
  else if (sorting->sort == STEG_SORT_TITLE)
    key_of_text (sorting, &entry, steg_record_get_text (row, STEG_IMPROVEMENT_TITLE));
  else if (sorting->sort == STEG_SORT_PLAN)
    entry.key = 0;
  return entry;
}

static int
compare_entries (gconstpointer a, gconstpointer b, gpointer user_value)
{
  const Sorting *sorting = user_value;
  const Entry   *left = a;
  const Entry   *right = b;
  int            direction = sorting->descending ? -1 : 1;
  int            order;

  if (left->group != right->group)
    return left->group < right->group ? -1 : 1;
  if (left->text == NULL || right->text == NULL)
    direction = 1;
  if (left->key != right->key)
    return left->key < right->key ? -direction : direction;
  order = left->text != NULL && right->text != NULL ? strcmp (left->text, right->text) : 0;
  if (order != 0)
    return order * direction;
  return left->position < right->position ? -1 : left->position > right->position;
}

static void
begin (Sorting *sorting, StegProgramme *programme)
{
  g_autoptr (GPtrArray) records = list_groups (programme, sorting->grouping);

  sorting->ranks = g_hash_table_new (NULL, NULL);
  sorting->names = g_hash_table_new (NULL, NULL);
  sorting->texts = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; records != NULL && i < records->len; i++)
    g_hash_table_insert (sorting->ranks, records->pdata[i], GUINT_TO_POINTER (i + 1));
}

static void
end (Sorting *sorting)
{
  g_hash_table_unref (sorting->ranks);
  g_hash_table_unref (sorting->names);
  g_ptr_array_unref (sorting->texts);
}

static StegActionGroup
create_group (StegRecord *row, StegActionGrouping grouping, guint first)
{
  StegActionGroup group = { .grouping = grouping, .phase = -1, .first = first };

  if (grouping == STEG_GROUP_PHASE)
    group.phase = phase_of (row);
  else if (grouping == STEG_GROUP_MONTH)
    group.month = month_of (row);
  else
    group.record = group_record (row, grouping);
  return group;
}

static void
fill (StegActionOrder *self, GPtrArray *rows, GArray *entries, StegActionGrouping grouping)
{
  for (guint i = 0; i < entries->len; i++)
    {
      const Entry *entry = &g_array_index (entries, Entry, i);
      StegRecord  *row = rows->pdata[entry->position];

      if (i == 0 || entry->group != g_array_index (entries, Entry, i - 1).group)
        {
          StegActionGroup group = create_group (row, grouping, i);

          g_array_append_val (self->groups, group);
        }
      g_array_index (self->groups, StegActionGroup, self->groups->len - 1).n_rows++;
      g_ptr_array_add (self->rows, row);
    }
}

StegActionOrder *
steg_action_order_new (StegProgramme     *programme,
                       StegActionMatch   *match,
                       StegActionGrouping grouping,
                       StegActionSort     sort,
                       gboolean           descending)
{
  StegActionOrder *self = g_new0 (StegActionOrder, 1);
  Sorting          sorting = { .grouping = grouping, .sort = sort, .descending = descending };
  g_autoptr (GPtrArray) rows = list_rows (programme, match);
  g_autoptr (GArray) entries = g_array_sized_new (FALSE, FALSE, sizeof (Entry), rows->len);

  begin (&sorting, programme);
  for (guint i = 0; i < rows->len; i++)
    {
      Entry entry = create_entry (&sorting, rows->pdata[i], i);

      g_array_append_val (entries, entry);
    }
  if (grouping != STEG_GROUP_AREA || sort != STEG_SORT_PLAN)
    g_array_sort_with_data (entries, compare_entries, &sorting);
  self->rows = g_ptr_array_sized_new (rows->len);
  self->groups = g_array_new (FALSE, FALSE, sizeof (StegActionGroup));
  fill (self, rows, entries, grouping);
  end (&sorting);
  return self;
}

void
steg_action_order_free (StegActionOrder *self)
{
  g_ptr_array_unref (self->rows);
  g_array_unref (self->groups);
  g_free (self);
}
