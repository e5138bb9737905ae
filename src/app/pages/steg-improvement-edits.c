/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/pages/steg-improvement-edits.h"

#include "app/dialogs/steg-phase-question.h"
#include "app/steg-anywhere.h"
#include "app/steg-following.h"
#include "app/steg-record-words.h"
#include "base/steg-clock.h"
#include "base/steg-date-words.h"
#include "model/steg-tables.h"
#include "session/steg-action-edit.h"

#include <glib/gi18n.h>

static gboolean
is_action (StegRecord *record)
{
  return steg_record_get_table (record) == &steg_action_table;
}

guint
steg_improvement_edits_count_actions (GPtrArray *records)
{
  guint count = 0;

  g_return_val_if_fail (records != NULL, 0);

  for (guint i = 0; i < records->len; i++)
    count += is_action (records->pdata[i]) ? 1 : 0;
  return count;
}

/* A command about several actions, which the history counts. */
static StegEdit *
begin (StegProgramme *programme, const char *label, guint count)
{
  StegEdit        *edit = steg_edit_new (programme, label);
  g_autofree char *number = g_strdup_printf ("%u", count);

  steg_edit_argument (edit, number);
  return edit;
}

void
steg_improvement_edits_phase (GtkWidget *from, GPtrArray *records, StegPhase phase)
{
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();

  for (guint i = 0; i < records->len; i++)
    g_ptr_array_add (ids, (gpointer) steg_record_get_id (records->pdata[i]));
  steg_phase_question_ask (from, ids, phase);
}

static void
link_all (StegEdit *edit, GPtrArray *records, guint field, const char *target)
{
  for (guint i = 0; i < records->len; i++)
    if (is_action (records->pdata[i]))
      steg_edit_link (edit, steg_record_get_id (records->pdata[i]), field, target);
}

void
steg_improvement_edits_owner (GtkWidget     *from,
                              StegProgramme *programme,
                              GPtrArray     *records,
                              const char    *name)
{
  StegEdit        *edit = begin (programme, N_ ("Change who does several actions (%s)"),
                                 steg_improvement_edits_count_actions (records));
  g_autofree char *person = steg_action_edit_person (edit, programme, name, NULL);

  link_all (edit, records, STEG_ACTION_OWNER, person);
  steg_anywhere_commit (from, edit);
}

/* How far each action of @records would go if it were due on @due. Returns: (of StegMove) owned. */
static GArray *
list_moves (GPtrArray *records, StegDate due)
{
  GArray *moves = g_array_new (FALSE, FALSE, sizeof (StegMove));

  for (guint i = 0; i < records->len; i++)
    {
      StegDate before = is_action (records->pdata[i])
                          ? steg_record_get_date (records->pdata[i], STEG_ACTION_DUE)
                          : STEG_DATE_NONE;
      StegMove move = { records->pdata[i], (int) (due - before) };

      if (before != STEG_DATE_NONE && due != STEG_DATE_NONE && move.days != 0)
        g_array_append_val (moves, move);
    }
  return moves;
}

static StegEdit *
edit_due (StegProgramme *programme, GPtrArray *records, StegDate due)
{
  StegEdit *edit = begin (programme, N_ ("Move the due dates of several actions (%s)"),
                          steg_improvement_edits_count_actions (records));

  for (guint i = 0; i < records->len; i++)
    if (is_action (records->pdata[i]))
      steg_action_edit_due (edit, records->pdata[i], due);
  return edit;
}

gboolean
steg_improvement_edits_due (GtkWidget     *from,
                            StegProgramme *programme,
                            GPtrArray     *records,
                            const char    *text)
{
  StegDate due = STEG_DATE_NONE;
  g_autoptr (GArray) moves = NULL;

  g_return_val_if_fail (text != NULL, FALSE);

  if (*text != '\0' && !steg_date_read (text, steg_clock_today (), &due))
    return FALSE;
  moves = list_moves (records, due);
  if (steg_anywhere_commit (from, edit_due (programme, records, due)) && moves->len > 0)
    steg_following_offer_each (from, moves);
  return TRUE;
}

void
steg_improvement_edits_cycle (GtkWidget     *from,
                              StegProgramme *programme,
                              GPtrArray     *records,
                              const char    *cycle)
{
  StegEdit *edit = begin (programme, N_ ("Change the cycle of several actions (%s)"),
                          steg_improvement_edits_count_actions (records));

  link_all (edit, records, STEG_ACTION_CYCLE, *cycle != '\0' ? cycle : NULL);
  steg_anywhere_commit (from, edit);
}

static void
delete_one (GtkWidget *from, StegProgramme *programme, StegRecord *record)
{
  const char      *title = steg_record_words_name (programme, record);
  g_autofree char *toast = g_strdup_printf (_ ("“%s” is deleted"), title);
  StegEdit        *edit = steg_edit_new (programme, N_ ("Delete “%s”"));

  steg_edit_argument (edit, title);
  steg_edit_remove (edit, steg_record_get_id (record));
  steg_anywhere_commit_with_undo (from, edit, toast);
}

static void
delete_many (GtkWidget *from, StegProgramme *programme, GPtrArray *records)
{
  g_autofree char *toast
    = g_strdup_printf (ngettext ("%u is deleted", "%u are deleted", records->len), records->len);
  StegEdit *edit
    = begin (programme, N_ ("Delete several actions and improvements (%s)"), records->len);

  for (guint i = 0; i < records->len; i++)
    steg_edit_remove (edit, steg_record_get_id (records->pdata[i]));
  steg_anywhere_commit_with_undo (from, edit, toast);
}

void
steg_improvement_edits_delete (GtkWidget *from, StegProgramme *programme, GPtrArray *records)
{
  g_return_if_fail (records != NULL && records->len > 0);

  if (records->len == 1)
    delete_one (from, programme, records->pdata[0]);
  else
    delete_many (from, programme, records);
}
