/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/steg-waiting.h"

#include "app/steg-language.h"
#include "app/steg-record-words.h"
#include "model/steg-action.h"
#include "model/steg-dependencies.h"
#include "model/steg-dependency.h"

#include <glib/gi18n.h>

static StegRecord *
find_tie (StegProgramme *programme, const char *waiting, const char *awaited)
{
  const char *const parts[] = { waiting, awaited, NULL };

  return steg_programme_find_tuple (programme, &steg_dependency_table, parts);
}

static const char *
get_name (StegProgramme *programme, const char *id)
{
  StegRecord *action = steg_programme_find (programme, id);

  return action != NULL ? steg_record_words_name (programme, action) : "";
}

/* Whether @waiting is to begin before @awaited is to be finished. */
static gboolean
is_too_early (StegProgramme *programme, const char *waiting, const char *awaited)
{
  StegRecord *later = steg_programme_find (programme, waiting);
  StegRecord *sooner = steg_programme_find (programme, awaited);
  StegDate    start = STEG_DATE_NONE;
  StegDate    due = STEG_DATE_NONE;

  if (later != NULL)
    start = steg_record_get_date (later, STEG_ACTION_START);
  if (sooner != NULL)
    due = steg_record_get_date (sooner, STEG_ACTION_DUE);
  return start != STEG_DATE_NONE && due != STEG_DATE_NONE && start <= due;
}

char *
steg_waiting_describe (StegProgramme *programme,
                       const char    *waiting,
                       const char    *awaited,
                       gboolean      *refused)
{
  const char *later = get_name (programme, waiting);
  const char *sooner = get_name (programme, awaited);
  g_autoptr (GPtrArray) circle = NULL;
  g_autofree char *said = NULL;

  g_return_val_if_fail (refused != NULL, NULL);

  *refused = FALSE;
  if (find_tie (programme, waiting, awaited) != NULL)
    return g_strdup_printf (_ ("“%s” no longer waits for “%s”"), later, sooner);
  circle = steg_dependencies_find_circle (programme, NULL, waiting, awaited);
  *refused = circle != NULL;
  if (circle != NULL)
    return steg_dependencies_say_circle (steg_language_catalogue (), programme, circle);
  said = g_strdup_printf (_ ("“%s” waits for “%s”"), later, sooner);
  if (!is_too_early (programme, waiting, awaited))
    return g_steal_pointer (&said);
  return g_strdup_printf ("%s\n%s", said, _ ("It is to begin before that is finished."));
}

StegEdit *
steg_waiting_edit (StegProgramme *programme, const char *waiting, const char *awaited)
{
  const char *const parts[] = { waiting, awaited, NULL };
  StegRecord       *tie = find_tie (programme, waiting, awaited);
  StegEdit         *edit
    = steg_edit_new (programme, tie != NULL ? N_ ("Let “%s” no longer wait for “%s”")
                                            : N_ ("Let “%s” wait for “%s”"));

  steg_edit_argument (edit, get_name (programme, waiting));
  steg_edit_argument (edit, get_name (programme, awaited));
  if (tie != NULL)
    steg_edit_remove (edit, steg_record_get_id (tie));
  else
    steg_edit_ensure (edit, &steg_dependency_table, parts);
  return edit;
}
