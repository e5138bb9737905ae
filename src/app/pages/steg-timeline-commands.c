/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/pages/steg-timeline-commands.h"

#include "app/steg-anywhere.h"
#include "app/steg-following.h"
#include "app/steg-language.h"
#include "app/steg-waiting.h"
#include "app/steg-words.h"
#include "model/steg-action.h"
#include "model/steg-forecast.h"
#include "model/steg-improvement.h"
#include "report/figures/steg-forecast-sentences.h"

#include <glib/gi18n.h>

/* What another due date of @action does to the forecast; %NULL where it does nothing. */
static char *
describe_forecast (StegSession *session, StegRecord *action, StegDate due)
{
  StegProgramme         *programme = steg_session_get_programme (session);
  const StegStanding    *standing = steg_session_get_standing (session);
  StegRecord            *improvement = steg_record_get_link (action, STEG_ACTION_IMPROVEMENT);
  const StegForecastMove move = { action, due };
  g_autoptr (StegForecast) moved = steg_forecast_new (programme, standing, &move, 1);
  StegRecord *area
    = improvement != NULL ? steg_record_get_link (improvement, STEG_IMPROVEMENT_AREA) : NULL;

  return steg_forecast_change_sentence (programme, standing, steg_session_get_forecast (session),
                                        moved, area, steg_language_catalogue ());
}

/* Whether @action would have other dates than it has. */
static gboolean
is_other (StegRecord *action, StegDate start, StegDate due)
{
  StegDate now = steg_record_has (action, STEG_ACTION_START)
                   ? steg_record_get_date (action, STEG_ACTION_START)
                   : steg_record_get_date (action, STEG_ACTION_DUE);

  return start != now || due != steg_record_get_date (action, STEG_ACTION_DUE);
}

char *
steg_timeline_commands_say_move (StegSession *session, const char *id, StegDate start, StegDate due)
{
  StegRecord      *action = steg_programme_find (steg_session_get_programme (session), id);
  g_autofree char *from = steg_words_date (start, STEG_DATE_STYLE_FULL);
  g_autofree char *to = steg_words_date (due, STEG_DATE_STYLE_FULL);
  g_autofree char *forecast = action != NULL ? describe_forecast (session, action, due) : NULL;
  const char      *unmoved = action != NULL && is_other (action, start, due)
                               ? _ ("No level is reached earlier or later.")
                               : NULL;
  const char      *said = forecast != NULL ? forecast : unmoved;

  if (said == NULL)
    return g_strdup_printf ("%s – %s", from, to);
  return g_strdup_printf ("%s – %s\n%s", from, to, said);
}

/* Whether anything that waits for @action would move with it: then that is offered, and the offer
 * to undo, which the header bar has too, gives way. */
static gboolean
is_followed (StegProgramme *programme, StegRecord *action, int days)
{
  g_autoptr (StegEdit) edit = steg_following_edit (programme, action, days);

  return days != 0 && !steg_edit_is_empty (edit);
}

static StegEdit *
create_move (StegProgramme *programme, StegRecord *action, StegDate start, StegDate due)
{
  const char *title = steg_record_get_text (action, STEG_ACTION_TITLE);
  const char *id = steg_record_get_id (action);
  StegEdit   *edit = steg_edit_new (programme, N_ ("Move “%s”"));

  steg_edit_argument (edit, title != NULL ? title : "");
  if (steg_record_has (action, STEG_ACTION_START) || start != due)
    steg_edit_date (edit, id, STEG_ACTION_START, start);
  steg_edit_date (edit, id, STEG_ACTION_DUE, due);
  return edit;
}

void
steg_timeline_commands_move (StegPage *page, const char *id, StegDate start, StegDate due)
{
  StegProgramme *programme = steg_page_get_programme (page);
  StegRecord    *action = steg_programme_find (programme, id);
  StegEdit      *edit;
  int            days;

  if (action == NULL)
    return;
  days = due - steg_record_get_date (action, STEG_ACTION_DUE);
  edit = create_move (programme, action, start, due);
  if (!is_followed (programme, action, days))
    steg_anywhere_commit_with_undo (GTK_WIDGET (page), edit, _ ("Action moved"));
  else if (steg_anywhere_commit (GTK_WIDGET (page), edit))
    steg_following_offer (GTK_WIDGET (page), action, days);
}

void
steg_timeline_commands_let_wait (StegPage *page, const char *waiting, const char *awaited)
{
  StegProgramme   *programme = steg_page_get_programme (page);
  gboolean         refused;
  g_autofree char *said = steg_waiting_describe (programme, waiting, awaited, &refused);
  g_auto (GStrv) lines = g_strsplit (said, "\n", 2);

  steg_anywhere_commit_with_undo (GTK_WIDGET (page),
                                  steg_waiting_edit (programme, waiting, awaited), lines[0]);
}
