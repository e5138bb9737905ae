/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "session/steg-action-edit.h"

#include "base/steg-text.h"
#include "model/steg-action-state.h"
#include "model/steg-person.h"
#include "session/steg-occurrence.h"

#include <string.h>

/* The day on which an action came to each phase. */
static const struct
{
  StegPhase       phase;
  StegActionField field;
} reached[] = {
  { STEG_PHASE_DO, STEG_ACTION_STARTED_ON },
  { STEG_PHASE_CHECK, STEG_ACTION_CHECKED_ON },
  { STEG_PHASE_ACT, STEG_ACTION_CLOSED_ON },
};

void
steg_action_edit_phase (StegEdit *edit, StegRecord *action, StegPhase phase, StegDate today)
{
  const char *id = steg_record_get_id (action);
  int         outcome = steg_record_get_choice (action, STEG_ACTION_OUTCOME);

  if (phase >= STEG_PHASE_CHECK && steg_action_is_open (action))
    steg_occurrence_add (edit, action, today);
  steg_edit_choice (edit, id, STEG_ACTION_PHASE, (int) phase);
  for (guint i = 0; i < G_N_ELEMENTS (reached); i++)
    {
      if (reached[i].phase > phase)
        steg_edit_empty (edit, id, reached[i].field);
      else if (!steg_record_has (action, reached[i].field))
        steg_edit_date (edit, id, reached[i].field, today);
    }
  if (phase >= STEG_PHASE_CHECK)
    steg_edit_whole (edit, id, STEG_ACTION_PROGRESS, 100);
  if (outcome == STEG_ACTION_OUTCOME_OPEN && phase == STEG_PHASE_ACT)
    steg_edit_choice (edit, id, STEG_ACTION_OUTCOME, STEG_ACTION_OUTCOME_KEPT);
  else if (outcome == STEG_ACTION_OUTCOME_KEPT && phase < STEG_PHASE_ACT)
    steg_edit_choice (edit, id, STEG_ACTION_OUTCOME, STEG_ACTION_OUTCOME_OPEN);
}

void
steg_action_edit_drop (StegEdit *edit, StegRecord *action, const char *reason, StegDate today)
{
  const char *id = steg_record_get_id (action);

  steg_edit_choice (edit, id, STEG_ACTION_PHASE, STEG_PHASE_ACT);
  steg_edit_choice (edit, id, STEG_ACTION_OUTCOME, STEG_ACTION_OUTCOME_DROPPED);
  steg_edit_text (edit, id, STEG_ACTION_OUTCOME_REASON, reason);
  if (!steg_record_has (action, STEG_ACTION_CLOSED_ON))
    steg_edit_date (edit, id, STEG_ACTION_CLOSED_ON, today);
}

void
steg_action_edit_due (StegEdit *edit, StegRecord *action, StegDate due)
{
  const char *id = steg_record_get_id (action);
  StegDate    start = steg_record_get_date (action, STEG_ACTION_START);
  StegDate    before = steg_record_get_date (action, STEG_ACTION_DUE);
  int         days = before > start ? (int) (before - start) : 0;

  steg_edit_date (edit, id, STEG_ACTION_DUE, due);
  if (start != STEG_DATE_NONE && due != STEG_DATE_NONE && start > due)
    steg_edit_date (edit, id, STEG_ACTION_START, due - days);
}

static gboolean
is_called (StegRecord *person, guint field, const char *folded)
{
  const char      *text = steg_record_get_text (person, field);
  g_autofree char *own = text != NULL ? steg_text_fold (text) : NULL;

  return g_strcmp0 (own, folded) == 0;
}

static StegRecord *
find_person (StegProgramme *programme, const char *name)
{
  static const guint fields[] = { STEG_PERSON_NAME, STEG_PERSON_INITIALS };
  g_autofree char   *folded = steg_text_fold (name);

  for (guint f = 0; f < G_N_ELEMENTS (fields); f++)
    for (guint i = 0; i < steg_programme_count (programme, &steg_person_table); i++)
      {
        StegRecord *person = steg_programme_at (programme, &steg_person_table, i);

        if (is_called (person, fields[f], folded))
          return person;
      }
  return NULL;
}

char *
steg_action_edit_person (StegEdit      *edit,
                         StegProgramme *programme,
                         const char    *name,
                         gboolean      *added)
{
  g_autofree char *clean = name != NULL ? steg_text_clean (name, STEG_TEXT_MAX_LINE) : NULL;
  StegRecord      *person;
  const char      *id;

  if (added != NULL)
    *added = FALSE;
  if (clean == NULL || *clean == '\0')
    return NULL;
  person = find_person (programme, clean);
  if (person != NULL)
    return g_strdup (steg_record_get_id (person));

  if (added != NULL)
    *added = TRUE;
  id = steg_edit_add (edit, &steg_person_table);
  steg_edit_text (edit, id, STEG_PERSON_NAME, clean);
  return g_strdup (id);
}
