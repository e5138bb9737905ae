/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/pages/steg-assessment-words.h"

#include "app/steg-language.h"
#include "app/steg-words.h"
#include "model/steg-framework.h"
#include "model/steg-rating.h"
#include "model/steg-round.h"
#include "model/steg-rounds.h"

#include <glib/gi18n.h>
#include <string.h>

const char *
steg_assessment_words_name (StegProgramme *programme, StegRecord *record)
{
  return steg_programme_wording (programme, record, "name", steg_language_get ());
}

const char *
steg_assessment_words_level (StegProgramme *programme, int number)
{
  return steg_framework_level_name (programme, number, steg_language_get ());
}

char *
steg_assessment_words_round (StegRecord *round)
{
  const char      *title = steg_record_get_text (round, STEG_ROUND_TITLE);
  StegDate         held_on = steg_record_get_date (round, STEG_ROUND_HELD_ON);
  g_autofree char *month = steg_words_date (held_on, STEG_DATE_STYLE_MONTH);

  if (*month == '\0')
    return g_strdup (title);
  /* Translators: the title of a round and the month in which it was held. */
  return g_strdup_printf (_ ("%s · %s"), title, month);
}

/* The parts of a line of facts are set apart by points. */
static GString *
start_part (GString *line)
{
  return line->len > 0 ? g_string_append (line, " · ") : line;
}

char *
steg_assessment_words_round_state (StegRecord *round)
{
  int              state = steg_record_get_choice (round, STEG_ROUND_STATE);
  StegDate         held_on = steg_record_get_date (round, STEG_ROUND_HELD_ON);
  g_autofree char *month = steg_words_date (held_on, STEG_DATE_STYLE_MONTH);
  g_autoptr (GString) line = g_string_new (NULL);

  g_string_append (line, month);
  if (state >= 0)
    g_string_append (
      start_part (line),
      steg_words_label (steg_round_table.fields[STEG_ROUND_STATE].choices[state].label));
  if (steg_record_get_flag (round, STEG_ROUND_LOCKED))
    g_string_append (start_part (line), _ ("locked"));
  if (steg_record_get_flag (round, STEG_ROUND_ILLUSTRATIVE))
    g_string_append (start_part (line), _ ("illustrative"));
  return g_string_free (g_steal_pointer (&line), FALSE);
}

char *
steg_assessment_words_rating (StegRecord *rating)
{
  int         confidence = steg_record_get_choice (rating, STEG_RATING_CONFIDENCE);
  const char *note = steg_record_get_text (rating, STEG_RATING_NOTE);
  g_autoptr (GString) line = g_string_new (NULL);

  if (confidence >= 0)
    {
      const char *const sentences[]
        = { _ ("Confidence: low"), _ ("Confidence: medium"), _ ("Confidence: high") };

      g_string_append (line, sentences[confidence]);
    }
  if (note != NULL && *note != '\0')
    g_string_append (start_part (line), note);
  return line->len > 0 ? g_string_free (g_steal_pointer (&line), FALSE) : NULL;
}

char *
steg_assessment_words_standing (StegProgramme *programme,
                                StegRecord    *round,
                                StegRecord    *area,
                                int            goal)
{
  StegRecord *baseline = steg_rounds_get_baseline (programme);
  StegRecord *before = steg_rounds_get_before (programme, round);
  int         level = steg_rounds_level (programme, round, area);
  int         first = baseline != round ? steg_rounds_level (programme, baseline, area) : 0;
  int         last = before != baseline ? steg_rounds_level (programme, before, area) : 0;
  g_autoptr (GString) line = g_string_new (NULL);

  if (level > 0)
    g_string_append_printf (line, _ ("Level %d agreed"), level);
  else
    g_string_append (line, _ ("No level agreed yet"));
  if (last > 0)
    g_string_append_printf (start_part (line), _ ("%d last time"), last);
  if (first > 0)
    g_string_append_printf (start_part (line), _ ("was %d at the baseline"), first);
  if (goal > 0)
    g_string_append_printf (start_part (line), _ ("target %d"), goal);
  return g_string_free (g_steal_pointer (&line), FALSE);
}

/* @name as it stands inside a sentence: "ways of working", but "IT", and one that is itself an
 * enumeration in quotation marks. */
static char *
dup_inside (const char *name)
{
  const char      *rest = g_utf8_next_char (name);
  g_autofree char *first = NULL;
  g_autofree char *lower = NULL;

  if (strchr (name, ',') != NULL)
    return g_strdup_printf (_ ("“%s”"), name);
  if (*name == '\0' || !g_unichar_islower (g_utf8_get_char (rest)))
    return g_strdup (name);
  first = g_utf8_substring (name, 0, 1);
  lower = g_utf8_strdown (first, -1);
  return g_strconcat (lower, rest, NULL);
}

/* "culture, results and application". */
static char *
dup_enumeration (StegProgramme *programme, GPtrArray *aspects)
{
  g_autofree char *last
    = dup_inside (steg_assessment_words_name (programme, aspects->pdata[aspects->len - 1]));
  g_autoptr (GString) others = g_string_new (NULL);

  if (aspects->len == 1)
    return g_steal_pointer (&last);
  for (guint i = 0; i + 1 < aspects->len; i++)
    {
      g_autofree char *name
        = dup_inside (steg_assessment_words_name (programme, aspects->pdata[i]));

      g_string_append_printf (others, i == 0 ? "%s" : ", %s", name);
    }
  /* Translators: the end of an enumeration, "culture, results and application". */
  return g_strdup_printf (_ ("%s and %s"), others->str, last);
}

static char *
dup_what_is_missing (StegProgramme *programme, const StegSuggestion *suggestion)
{
  g_autofree char *aspects = NULL;

  if (suggestion->rated->len == 0)
    return g_strdup (_ ("No suggestion yet: press the sentence that is true in each row."));
  aspects = dup_enumeration (programme, suggestion->unrated);
  return g_strdup_printf (ngettext ("No suggestion yet: %s is not rated.",
                                    "No suggestion yet: %s are not rated.",
                                    suggestion->unrated->len),
                          aspects);
}

static char *
dup_lowest (StegProgramme *programme, const StegSuggestion *suggestion)
{
  g_autofree char *aspects = NULL;

  if (suggestion->deciding->len == suggestion->rated->len)
    return g_strdup_printf (_ ("Suggested: level %d, because every aspect is at %d."),
                            suggestion->level, suggestion->level);
  aspects = dup_enumeration (programme, suggestion->deciding);
  return g_strdup_printf (ngettext ("Suggested: level %d, because %s is at %d.",
                                    "Suggested: level %d, because %s are at %d.",
                                    suggestion->deciding->len),
                          suggestion->level, aspects, suggestion->level);
}

char *
steg_assessment_words_suggestion (StegProgramme *programme, const StegSuggestion *suggestion)
{
  g_autofree char *mean = NULL;

  if (suggestion->unrated->len > 0)
    return dup_what_is_missing (programme, suggestion);
  if (suggestion->rule == STEG_PROGRAM_RULE_AGREED)
    return NULL;
  if (suggestion->level == 0)
    return g_strdup (_ ("No suggestion: no aspect is applicable."));
  if (suggestion->rule == STEG_PROGRAM_RULE_LOWEST)
    return dup_lowest (programme, suggestion);
  mean = steg_words_number (suggestion->mean, 1);
  return g_strdup_printf (_ ("Suggested: level %d, because the mean of the aspects is %s."),
                          suggestion->level, mean);
}

const char *
steg_assessment_words_claim (StegClaim claim)
{
  if (claim == STEG_CLAIM_UNFOUNDED)
    return _ ("◇ Claimed: there is no evidence for it yet");
  if (claim == STEG_CLAIM_RAN_OUT)
    return _ ("◇ Claimed: the evidence for it has expired");
  return "";
}
