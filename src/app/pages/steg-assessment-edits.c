/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/pages/steg-assessment-edits.h"

#include "app/pages/steg-assessment-words.h"
#include "base/steg-text.h"
#include "model/steg-evidence.h"
#include "model/steg-improvement.h"
#include "model/steg-participant.h"
#include "model/steg-pasted-lines.h"
#include "model/steg-reason.h"
#include "model/steg-rounds.h"
#include "model/steg-verdict.h"

#include <glib/gi18n.h>
#include <string.h>

static StegEdit *
edit_about (StegProgramme *programme, const char *label, StegRecord *area)
{
  StegEdit *edit = steg_edit_new (programme, label);

  steg_edit_argument (edit, steg_assessment_words_name (programme, area));
  return edit;
}

static StegEdit *
edit_of_rating (StegProgramme *programme, const char *label, StegRecord *area, StegRecord *aspect)
{
  StegEdit *edit = steg_edit_new (programme, label);

  steg_edit_argument (edit, steg_assessment_words_name (programme, aspect));
  steg_edit_argument (edit, steg_assessment_words_name (programme, area));
  return edit;
}

/* A note that somebody wrote stays, without a level; otherwise nothing is left of the rating. */
static void
clear_rating (StegEdit *edit, StegRecord *rating)
{
  const char *id = steg_record_get_id (rating);

  if (!steg_record_has (rating, STEG_RATING_NOTE))
    {
      steg_edit_remove (edit, id);
      return;
    }
  steg_edit_choice (edit, id, STEG_RATING_STATE, STEG_RATING_STATE_RATED);
  steg_edit_empty (edit, id, STEG_RATING_CONFIDENCE);
  steg_edit_empty (edit, id, STEG_RATING_LEVEL);
}

static const char *
ensure_rating (StegEdit *edit, StegRecord *round, StegRecord *area, StegRecord *aspect)
{
  const char *const parts[]
    = { steg_record_get_id (round), steg_record_get_id (area), steg_record_get_id (aspect), NULL };

  return steg_edit_ensure (edit, &steg_rating_table, parts);
}

/* Who rates before anybody could vote goes without votes. */
static void
begin_talking (StegEdit *edit, StegRecord *round)
{
  if (steg_record_get_choice (round, STEG_ROUND_STATE) == STEG_ROUND_STATE_PREPARING)
    steg_edit_choice (edit, steg_record_get_id (round), STEG_ROUND_STATE, STEG_ROUND_STATE_TALKING);
}

StegEdit *
steg_assessment_rate (
  StegProgramme *programme, StegRecord *round, StegRecord *area, StegRecord *aspect, int level)
{
  const char *label
    = level > 0 ? N_ ("Rate “%s” in “%s”") : N_ ("Clear the rating of “%s” in “%s”");
  StegEdit   *edit = edit_of_rating (programme, label, area, aspect);
  StegRecord *rating = steg_rounds_get_rating (programme, round, area, aspect);
  const char *id;

  if (level == 0)
    {
      if (rating != NULL)
        clear_rating (edit, rating);
      return edit;
    }
  begin_talking (edit, round);
  id = ensure_rating (edit, round, area, aspect);
  steg_edit_choice (edit, id, STEG_RATING_STATE, STEG_RATING_STATE_RATED);
  steg_edit_whole (edit, id, STEG_RATING_LEVEL, level);
  return edit;
}

StegEdit *
steg_assessment_set_aside (StegProgramme  *programme,
                           StegRecord     *round,
                           StegRecord     *area,
                           StegRecord     *aspect,
                           StegRatingState state)
{
  const char *label = state == STEG_RATING_STATE_NOT_APPLICABLE
                        ? N_ ("Say that “%s” in “%s” is not applicable")
                        : N_ ("Say that “%s” in “%s” was not assessed");
  StegEdit   *edit = edit_of_rating (programme, label, area, aspect);
  const char *id = ensure_rating (edit, round, area, aspect);

  steg_edit_choice (edit, id, STEG_RATING_STATE, (int) state);
  steg_edit_empty (edit, id, STEG_RATING_LEVEL);
  return edit;
}

/* Whether @rating says nothing but @field: without that, nothing is left of it. */
static gboolean
says_only (StegRecord *rating, int field)
{
  const int others[] = { STEG_RATING_LEVEL, STEG_RATING_CONFIDENCE, STEG_RATING_NOTE };

  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    if (others[i] != field && steg_record_has (rating, others[i]))
      return FALSE;
  return steg_record_get_choice (rating, STEG_RATING_STATE) == STEG_RATING_STATE_RATED;
}

StegEdit *
steg_assessment_set_confidence (
  StegProgramme *programme, StegRecord *round, StegRecord *area, StegRecord *aspect, int confidence)
{
  StegEdit *edit
    = edit_of_rating (programme, N_ ("Say how sure the rating of “%s” in “%s” is"), area, aspect);
  StegRecord *rating = steg_rounds_get_rating (programme, round, area, aspect);

  if (confidence >= 0)
    steg_edit_choice (edit, ensure_rating (edit, round, area, aspect), STEG_RATING_CONFIDENCE,
                      confidence);
  else if (rating != NULL && says_only (rating, STEG_RATING_CONFIDENCE))
    steg_edit_remove (edit, steg_record_get_id (rating));
  else if (rating != NULL)
    steg_edit_empty (edit, steg_record_get_id (rating), STEG_RATING_CONFIDENCE);
  return edit;
}

StegEdit *
steg_assessment_note_rating (StegProgramme *programme,
                             StegRecord    *round,
                             StegRecord    *area,
                             StegRecord    *aspect,
                             const char    *note)
{
  const char *label = N_ ("Write a note about “%s” in “%s”");
  StegEdit   *edit = edit_of_rating (programme, label, area, aspect);
  StegRecord *rating = steg_rounds_get_rating (programme, round, area, aspect);

  if (*note == '\0' && rating != NULL && says_only (rating, STEG_RATING_NOTE))
    steg_edit_remove (edit, steg_record_get_id (rating));
  else if (*note != '\0' || rating != NULL)
    steg_edit_text (edit, ensure_rating (edit, round, area, aspect), STEG_RATING_NOTE, note);
  return edit;
}

static const char *
ensure_verdict (StegEdit *edit, StegRecord *round, StegRecord *area)
{
  const char *const parts[] = { steg_record_get_id (round), steg_record_get_id (area), NULL };

  return steg_edit_ensure (edit, &steg_verdict_table, parts);
}

StegEdit *
steg_assessment_agree (StegProgramme *programme, StegRecord *round, StegRecord *area, int level)
{
  const char *label
    = level > 0 ? N_ ("Agree on a level for “%s”") : N_ ("Take back the level of “%s”");
  StegEdit   *edit = edit_about (programme, label, area);
  StegRecord *verdict = steg_rounds_get_verdict (programme, round, area);

  if (level > 0)
    steg_edit_whole (edit, ensure_verdict (edit, round, area), STEG_VERDICT_LEVEL, level);
  else if (verdict != NULL && steg_record_has (verdict, STEG_VERDICT_DISSENT))
    steg_edit_empty (edit, steg_record_get_id (verdict), STEG_VERDICT_LEVEL);
  else if (verdict != NULL)
    steg_edit_remove (edit, steg_record_get_id (verdict));
  return edit;
}

StegEdit *
steg_assessment_dissent (StegProgramme *programme,
                         StegRecord    *round,
                         StegRecord    *area,
                         const char    *text)
{
  StegEdit *edit = edit_about (programme, N_ ("Note who sees “%s” otherwise"), area);

  steg_edit_text (edit, ensure_verdict (edit, round, area), STEG_VERDICT_DISSENT, text);
  return edit;
}

/* Adds a reason for each of @lines between the reasons @before and @after, which may be %NULL. */
static void
add_reasons (StegEdit          *edit,
             StegRecord        *round,
             StegRecord        *area,
             const char *const *lines,
             StegRecord        *before,
             StegRecord        *after)
{
  const char      *last = after != NULL ? steg_record_get_text (after, STEG_REASON_ORDER) : NULL;
  g_autofree char *key
    = before != NULL ? g_strdup (steg_record_get_text (before, STEG_REASON_ORDER)) : NULL;

  for (; *lines != NULL; lines++)
    {
      const char      *id = steg_edit_add (edit, &steg_reason_table);
      g_autofree char *previous = g_steal_pointer (&key);

      key = steg_text_order_between (previous, last);
      steg_edit_link (edit, id, STEG_REASON_ROUND, steg_record_get_id (round));
      steg_edit_link (edit, id, STEG_REASON_AREA, steg_record_get_id (area));
      steg_edit_text (edit, id, STEG_REASON_TEXT, *lines);
      steg_edit_text (edit, id, STEG_REASON_ORDER, key);
    }
}

StegEdit *
steg_assessment_add_reason (StegProgramme *programme,
                            StegRecord    *round,
                            StegRecord    *area,
                            const char    *text)
{
  g_auto (GStrv) lines = steg_pasted_lines (text);
  g_autoptr (GPtrArray) reasons = steg_rounds_reasons (programme, round, area);
  StegRecord *last = reasons->len > 0 ? reasons->pdata[reasons->len - 1] : NULL;
  StegEdit   *edit = edit_about (programme,
                               lines[0] != NULL && lines[1] != NULL
                                   ? N_ ("Add reasons to “%s”")
                                   : N_ ("Add a reason to “%s”"),
                                 area);

  add_reasons (edit, round, area, (const char *const *) lines, last, NULL);
  return edit;
}

static StegEdit *
edit_of_reason (StegProgramme *programme, const char *label, StegRecord *reason)
{
  return edit_about (programme, label, steg_record_get_link (reason, STEG_REASON_AREA));
}

StegEdit *
steg_assessment_change_reason (StegProgramme *programme, StegRecord *reason, const char *text)
{
  StegEdit   *edit = edit_of_reason (programme, N_ ("Change a reason of “%s”"), reason);
  StegRecord *round = steg_record_get_link (reason, STEG_REASON_ROUND);
  StegRecord *area = steg_record_get_link (reason, STEG_REASON_AREA);
  g_auto (GStrv) lines = steg_pasted_lines (text);
  g_autoptr (GPtrArray) reasons = steg_rounds_reasons (programme, round, area);
  gboolean several = lines[0] != NULL && lines[1] != NULL;
  guint    place;

  steg_edit_text (edit, steg_record_get_id (reason), STEG_REASON_TEXT, several ? lines[0] : text);
  if (several && g_ptr_array_find (reasons, reason, &place))
    add_reasons (edit, round, area, (const char *const *) lines + 1, reason,
                 place + 1 < reasons->len ? reasons->pdata[place + 1] : NULL);
  return edit;
}

StegEdit *
steg_assessment_move_reason (StegProgramme *programme, StegRecord *reason, StegRecord *after)
{
  StegEdit *edit = edit_of_reason (programme, N_ ("Move a reason of “%s”"), reason);
  g_autoptr (GPtrArray) reasons
    = steg_rounds_reasons (programme, steg_record_get_link (reason, STEG_REASON_ROUND),
                           steg_record_get_link (reason, STEG_REASON_AREA));

  steg_edit_move (edit, steg_record_get_id (reason), STEG_REASON_ORDER, reasons,
                  after != NULL ? steg_record_get_id (after) : NULL);
  return edit;
}

StegEdit *
steg_assessment_remove_reason (StegProgramme *programme, StegRecord *reason)
{
  StegEdit *edit = edit_of_reason (programme, N_ ("Remove a reason of “%s”"), reason);

  steg_edit_remove (edit, steg_record_get_id (reason));
  return edit;
}

static gboolean
is_in_area (StegRecord *improvement, gpointer area)
{
  return steg_record_get_link (improvement, STEG_IMPROVEMENT_AREA) == area;
}

/* Takes the web address off the end of @text. Returns: it, inside @text; %NULL: there is none. */
static const char *
split_address (char *text)
{
  char *blank = strrchr (text, ' ');
  char *last = blank != NULL ? blank + 1 : text;

  if (strstr (last, "://") == NULL)
    return NULL;
  if (blank != NULL)
    *blank = '\0';
  return last;
}

StegEdit *
steg_assessment_add_evidence (StegProgramme *programme,
                              StegRecord    *round,
                              StegRecord    *area,
                              StegRecord    *aspect,
                              const char    *text)
{
  StegEdit        *edit = edit_about (programme, N_ ("Add evidence to “%s”"), area);
  g_autofree char *title = g_strdup (text);
  const char      *url = split_address (title);
  const char      *id = steg_edit_add (edit, &steg_evidence_table);

  steg_edit_link (edit, id, STEG_EVIDENCE_ROUND, steg_record_get_id (round));
  steg_edit_link (edit, id, STEG_EVIDENCE_AREA, steg_record_get_id (area));
  if (aspect != NULL)
    steg_edit_link (edit, id, STEG_EVIDENCE_ASPECT, steg_record_get_id (aspect));
  steg_edit_text (edit, id, STEG_EVIDENCE_TITLE, g_strstrip (title));
  steg_edit_text (edit, id, STEG_EVIDENCE_URL, url);
  return edit;
}

StegEdit *
steg_assessment_propose (StegProgramme *programme,
                         StegRecord    *area,
                         const char    *title,
                         StegDate       today)
{
  StegEdit *edit = steg_edit_new (programme, N_ ("Propose “%s”"));
  g_autoptr (GPtrArray) others = steg_programme_select (programme, &steg_improvement_table,
                                                        is_in_area, area, STEG_IMPROVEMENT_ORDER);
  const char *last = others->len > 0 ? steg_record_get_id (others->pdata[others->len - 1]) : NULL;
  const char *id = steg_edit_add (edit, &steg_improvement_table);

  steg_edit_argument (edit, title);
  steg_edit_link (edit, id, STEG_IMPROVEMENT_AREA, steg_record_get_id (area));
  steg_edit_text (edit, id, STEG_IMPROVEMENT_TITLE, title);
  steg_edit_date (edit, id, STEG_IMPROVEMENT_PROPOSED_ON, today);
  steg_edit_move (edit, id, STEG_IMPROVEMENT_ORDER, others, last);
  return edit;
}

/* Whoever takes part already, and may have voted from elsewhere, stays as it is. */
static void
seat (StegEdit *edit, StegProgramme *programme, const char *round, StegRecord *person)
{
  const char *const parts[] = { round, steg_record_get_id (person), NULL };

  if (steg_programme_find_tuple (programme, &steg_participant_table, parts) == NULL)
    steg_edit_flag (edit, steg_edit_ensure (edit, &steg_participant_table, parts),
                    STEG_PARTICIPANT_ATTENDED, TRUE);
}

static void
outline_round (StegEdit               *edit,
               StegProgramme          *programme,
               const char             *id,
               const StegRoundOutline *outline)
{
  steg_edit_argument (edit, outline->title);
  steg_edit_text (edit, id, STEG_ROUND_TITLE, outline->title);
  steg_edit_date (edit, id, STEG_ROUND_HELD_ON, outline->held_on);
  steg_edit_choice (edit, id, STEG_ROUND_STATE, (int) outline->state);
  steg_edit_flag (edit, id, STEG_ROUND_ANONYMOUS, outline->anonymous);
  steg_edit_flag (edit, id, STEG_ROUND_LOCKED, outline->locked);
  steg_edit_flag (edit, id, STEG_ROUND_ILLUSTRATIVE, outline->illustrative);
  steg_edit_text (edit, id, STEG_ROUND_NOTE, outline->note);
  for (guint i = 0; i < outline->attending->len; i++)
    seat (edit, programme, id, outline->attending->pdata[i]);
}

StegEdit *
steg_assessment_start_round (StegProgramme          *programme,
                             const StegRoundOutline *outline,
                             const char            **id)
{
  StegEdit   *edit = steg_edit_new (programme, N_ ("Start the round “%s”"));
  const char *round = steg_edit_add (edit, &steg_round_table);

  outline_round (edit, programme, round, outline);
  if (id != NULL)
    *id = round;
  return edit;
}

StegEdit *
steg_assessment_start_first_round (StegProgramme *programme, StegDate today)
{
  g_autoptr (GPtrArray) nobody = g_ptr_array_new ();
  StegRoundOutline outline = { .title = _ ("Baseline"),
                               .held_on = today,
                               .state = STEG_ROUND_STATE_TALKING,
                               .note = "",
                               .attending = nobody };

  return steg_assessment_start_round (programme, &outline, NULL);
}

StegEdit *
steg_assessment_start_voting (StegProgramme *programme, StegRecord *round)
{
  StegEdit *edit = steg_edit_new (programme, N_ ("Open “%s” for votes"));

  steg_edit_argument (edit, steg_record_get_text (round, STEG_ROUND_TITLE));
  steg_edit_choice (edit, steg_record_get_id (round), STEG_ROUND_STATE, STEG_ROUND_STATE_VOTING);
  return edit;
}

StegEdit *
steg_assessment_unlock_round (StegProgramme *programme, StegRecord *round)
{
  StegEdit *edit = steg_edit_new (programme, N_ ("Unlock the round “%s”"));

  steg_edit_argument (edit, steg_record_get_text (round, STEG_ROUND_TITLE));
  steg_edit_flag (edit, steg_record_get_id (round), STEG_ROUND_LOCKED, FALSE);
  return edit;
}

StegEdit *
steg_assessment_change_round (StegProgramme          *programme,
                              StegRecord             *round,
                              const StegRoundOutline *outline)
{
  gboolean    opens = steg_record_get_flag (round, STEG_ROUND_LOCKED) && !outline->locked;
  StegEdit   *edit = steg_edit_new (programme, opens ? N_ ("Unlock the round “%s”")
                                                     : N_ ("Change the round “%s”"));
  const char *id = steg_record_get_id (round);

  for (guint i = 0; i < steg_programme_count (programme, &steg_participant_table); i++)
    {
      StegRecord *row = steg_programme_at (programme, &steg_participant_table, i);
      StegRecord *person = steg_record_get_link (row, STEG_PARTICIPANT_PERSON);

      if (steg_record_get_link (row, STEG_PARTICIPANT_ROUND) == round
          && !g_ptr_array_find (outline->attending, person, NULL))
        steg_edit_remove (edit, steg_record_get_id (row));
    }
  outline_round (edit, programme, id, outline);
  return edit;
}
