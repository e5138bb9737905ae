/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "session/steg-quick-edit.h"

#include "base/steg-text.h"
#include "model/steg-helper.h"
#include "model/steg-tables.h"
#include "session/steg-action-edit.h"

#include <string.h>

/* Whichever of the two rows comes later by @order; %NULL is before all. */
static StegRecord *
later_of (StegRecord *row, StegRecord *other, guint order)
{
  if (row == NULL)
    return other;
  return g_strcmp0 (steg_record_get_text (other, order), steg_record_get_text (row, order)) > 0
           ? other
           : row;
}

/* The last row of @table that is part of @parent; %NULL when there is none. Borrowed. */
static StegRecord *
find_last (
  StegProgramme *programme, const StegTable *table, guint link, guint order, const char *parent)
{
  GPtrArray  *rows = steg_programme_linked (programme, table, link, parent);
  StegRecord *last = NULL;

  for (guint i = 0; rows != NULL && i < rows->len; i++)
    last = later_of (last, rows->pdata[i], order);
  return last;
}

/* The key that puts a row after @last. Returns: owned. */
static char *
key_after (StegRecord *last, guint order)
{
  return steg_text_order_between (last != NULL ? steg_record_get_text (last, order) : NULL, NULL);
}

/* Ids are UUIDv7: the greatest is the newest. */
static const char *
find_newest (StegProgramme *programme, const char *improvement)
{
  GPtrArray  *actions = steg_programme_linked (programme, &steg_action_table,
                                               STEG_ACTION_IMPROVEMENT, improvement);
  const char *newest = NULL;

  for (guint i = 0; actions != NULL && i < actions->len; i++)
    if (g_strcmp0 (steg_record_get_id (actions->pdata[i]), newest) > 0)
      newest = steg_record_get_id (actions->pdata[i]);
  return newest;
}

const char *
steg_quick_edit_find_place (StegProgramme *programme, const char *area)
{
  GPtrArray  *improvements = steg_programme_linked (programme, &steg_improvement_table,
                                                    STEG_IMPROVEMENT_AREA, area);
  StegRecord *found = find_last (programme, &steg_improvement_table, STEG_IMPROVEMENT_AREA,
                                 STEG_IMPROVEMENT_ORDER, area);
  const char *newest = NULL;

  for (guint i = 0; improvements != NULL && i < improvements->len; i++)
    {
      const char *action = find_newest (programme, steg_record_get_id (improvements->pdata[i]));

      if (g_strcmp0 (action, newest) > 0)
        {
          newest = action;
          found = improvements->pdata[i];
        }
    }
  return found != NULL ? steg_record_get_id (found) : NULL;
}

static const char *
add_improvement (StegEdit      *edit,
                 StegProgramme *programme,
                 const char    *area,
                 const char    *title,
                 StegDate       today)
{
  StegRecord      *last = find_last (programme, &steg_improvement_table, STEG_IMPROVEMENT_AREA,
                                     STEG_IMPROVEMENT_ORDER, area);
  g_autofree char *key = key_after (last, STEG_IMPROVEMENT_ORDER);
  const char      *id = steg_edit_add (edit, &steg_improvement_table);

  steg_edit_link (edit, id, STEG_IMPROVEMENT_AREA, area);
  steg_edit_text (edit, id, STEG_IMPROVEMENT_TITLE, title);
  steg_edit_text (edit, id, STEG_IMPROVEMENT_ORDER, key);
  steg_edit_date (edit, id, STEG_IMPROVEMENT_PROPOSED_ON, today);
  return id;
}

/* The id of the person @id, or else of the one that is called @name. Returns: owned; %NULL when
 * neither is given. */
static char *
find_person (StegEdit *edit, StegProgramme *programme, const char *id, const char *name)
{
  return id != NULL ? g_strdup (id) : steg_action_edit_person (edit, programme, name, NULL);
}

static void
set_people (StegEdit *edit, StegProgramme *programme, const char *id, const StegQuickLine *line)
{
  g_autofree char *owner = find_person (edit, programme, line->owner, line->owner_name);

  if (owner != NULL)
    steg_edit_link (edit, id, STEG_ACTION_OWNER, owner);
  for (guint i = 0; i < line->helpers->len; i++)
    {
      const StegQuickPerson *helper = &g_array_index (line->helpers, StegQuickPerson, i);
      g_autofree char       *person = find_person (edit, programme, helper->id, helper->name);

      if (person != NULL)
        steg_edit_ensure (edit, &steg_helper_table, (const char *const[]){ id, person, NULL });
    }
}

char *
steg_quick_edit_add (StegEdit            *edit,
                     StegProgramme       *programme,
                     const StegQuickLine *line,
                     StegQuickPlace       place,
                     StegDate             today)
{
  g_autofree char *key = NULL;
  const char      *improvement;
  const char      *id;

  g_return_val_if_fail (edit != NULL && line != NULL, NULL);
  g_return_val_if_fail (place.improvement != NULL || place.area != NULL, NULL);

  improvement = place.improvement != NULL
                  ? place.improvement
                  : add_improvement (edit, programme, place.area, line->text, today);
  key = key_after (find_last (programme, &steg_action_table, STEG_ACTION_IMPROVEMENT,
                              STEG_ACTION_ORDER, improvement),
                   STEG_ACTION_ORDER);
  id = steg_edit_add (edit, &steg_action_table);
  steg_edit_link (edit, id, STEG_ACTION_IMPROVEMENT, improvement);
  steg_edit_text (edit, id, STEG_ACTION_TITLE, line->text);
  steg_edit_text (edit, id, STEG_ACTION_ORDER, key);
  steg_edit_choice (edit, id, STEG_ACTION_PRIORITY, (int) line->priority);
  if (line->due != STEG_DATE_NONE)
    steg_edit_date (edit, id, STEG_ACTION_DUE, line->due);
  if (line->repeat != NULL)
    steg_edit_text (edit, id, STEG_ACTION_REPEAT, line->repeat);
  set_people (edit, programme, id, line);
  return g_strdup (id);
}
