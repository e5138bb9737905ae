/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "session/steg-gap-edit.h"

#include "base/steg-text.h"
#include "model/steg-action-statement.h"
#include "model/steg-action.h"
#include "model/steg-improvement.h"
#include "model/steg-program-language.h"
#include "model/steg-statement.h"

#include <string.h>

typedef struct
{
  StegProgramme       *programme;
  StegEdit            *edit;
  const StegCatalogue *catalogue;
  StegRecord          *area;
  GPtrArray           *improvements; /* of the area, in order */
  char                *key;          /* the order key of its last improvement */
  StegDate             today;
} Planning;

static const char *
wording (Planning *self, StegRecord *record, const char *field)
{
  return steg_programme_wording (self->programme, record, field,
                                 steg_catalogue_get_language (self->catalogue));
}

/* What makes @statement true, as something to do. */
static const char *
get_aim (Planning *self, StegRecord *statement)
{
  const char *aim = wording (self, statement, "aim");

  return *aim != '\0' ? aim : wording (self, statement, "text");
}

static gboolean
is_in_area (StegRecord *improvement, gpointer area)
{
  return steg_record_get_link (improvement, STEG_IMPROVEMENT_AREA) == area;
}

static const char *
find_improvement (Planning *self, const char *title)
{
  for (guint i = 0; i < self->improvements->len; i++)
    if (g_strcmp0 (steg_record_get_text (self->improvements->pdata[i], STEG_IMPROVEMENT_TITLE),
                   title)
        == 0)
      return steg_record_get_id (self->improvements->pdata[i]);
  return NULL;
}

static const char *
add_improvement (Planning *self, const char *title)
{
  const char *id = steg_edit_add (self->edit, &steg_improvement_table);
  char       *key = steg_text_order_between (self->key, NULL);

  g_free (self->key);
  self->key = key;
  steg_edit_link (self->edit, id, STEG_IMPROVEMENT_AREA, steg_record_get_id (self->area));
  steg_edit_text (self->edit, id, STEG_IMPROVEMENT_TITLE, title);
  steg_edit_text (self->edit, id, STEG_IMPROVEMENT_ORDER, key);
  steg_edit_date (self->edit, id, STEG_IMPROVEMENT_PROPOSED_ON, self->today);
  return id;
}

/* Returns: the key after that of the last action of @improvement; owned. */
static char *
create_action_key (Planning *self, const char *improvement)
{
  GPtrArray  *actions = steg_programme_linked (self->programme, &steg_action_table,
                                               STEG_ACTION_IMPROVEMENT, improvement);
  const char *last = NULL;

  for (guint i = 0; actions != NULL && i < actions->len; i++)
    {
      const char *key = steg_record_get_text (actions->pdata[i], STEG_ACTION_ORDER);

      if (g_strcmp0 (key, last) > 0)
        last = key;
    }
  return steg_text_order_between (last, NULL);
}

static void
plan (Planning *self, StegRecord *statement)
{
  StegRecord *aspect = steg_record_get_link (statement, STEG_STATEMENT_ASPECT);
  int         level = (int) steg_record_get_whole (statement, STEG_STATEMENT_LEVEL);
  /* Translators: the name of an improvement: an aspect and the level that it is to reach. */
  g_autofree char  *title = g_strdup_printf (steg_catalogue_text (self->catalogue, "%s: level %d"),
                                             wording (self, aspect, "name"),
                                             level);
  const char       *found = find_improvement (self, title);
  const char       *improvement = found != NULL ? found : add_improvement (self, title);
  g_autofree char  *key = create_action_key (self, improvement);
  const char       *action = steg_edit_add (self->edit, &steg_action_table);
  const char *const pair[] = { action, steg_record_get_id (statement), NULL };

  steg_edit_link (self->edit, action, STEG_ACTION_IMPROVEMENT, improvement);
  steg_edit_text (self->edit, action, STEG_ACTION_TITLE, get_aim (self, statement));
  steg_edit_text (self->edit, action, STEG_ACTION_ORDER, key);
  steg_edit_ensure (self->edit, &steg_action_statement_table, pair);
}

static void
name_edit (Planning *self, GPtrArray *statements)
{
  g_autofree char *count = g_strdup_printf ("%u", statements->len);

  if (statements->len == 1)
    {
      steg_edit_argument (self->edit, get_aim (self, statements->pdata[0]));
      return;
    }
  steg_edit_argument (self->edit, count);
  steg_edit_argument (self->edit, wording (self, self->area, "name"));
}

StegEdit *
steg_gap_edit_new (StegProgramme *programme, GPtrArray *statements, StegDate today)
{
  Planning self = { .programme = programme, .today = today };
  g_autoptr (GPtrArray) improvements = NULL;

  g_return_val_if_fail (statements != NULL && statements->len > 0, NULL);

  self.area = steg_record_get_link (statements->pdata[0], STEG_STATEMENT_AREA);
  self.catalogue = steg_program_get_catalogue (programme);
  self.edit = steg_edit_new (programme, statements->len == 1 ? N_ ("Plan “%s”")
                                                             : N_ ("Plan %s steps of “%s”"));
  improvements = steg_programme_select (programme, &steg_improvement_table, is_in_area, self.area,
                                        STEG_IMPROVEMENT_ORDER);
  self.improvements = improvements;
  if (improvements->len > 0)
    self.key = g_strdup (steg_record_get_text (improvements->pdata[improvements->len - 1],
                                               STEG_IMPROVEMENT_ORDER));
  name_edit (&self, statements);
  for (guint i = 0; i < statements->len; i++)
    plan (&self, statements->pdata[i]);
  g_free (self.key);
  return self.edit;
}
