/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/minutes/steg-minutes.h"

#include "base/steg-ending.h"
#include "model/steg-ballot.h"
#include "model/steg-framework.h"
#include "model/steg-rounds.h"
#include "model/steg-tables.h"
#include "model/steg-vote-spread.h"
#include "report/figures/steg-vote-sentences.h"
#include "report/minutes/steg-minutes-html.h"
#include "report/minutes/steg-minutes-pdf.h"
#include "report/steg-chart-picture.h"

static const char *const endings[STEG_MINUTES_N_FORMATS] = {
  [STEG_MINUTES_PDF] = ".pdf",
  [STEG_MINUTES_HTML] = ".html",
};

typedef struct
{
  StegProgramme       *programme;
  StegRecord          *round;
  const StegCatalogue *catalogue;
  GArray              *lines;
} Writer;

static void
clear_line (gpointer line)
{
  g_free (((StegMinutesLine *) line)->text);
}

static const char *
say (const Writer *self, const char *text)
{
  return steg_catalogue_text (self->catalogue, text);
}

static const char *
wording (const Writer *self, StegRecord *record, const char *field)
{
  return record != NULL
           ? steg_programme_wording (self->programme, record, field,
                                     steg_catalogue_get_language (self->catalogue))
           : "";
}

/* Nothing is added for %NULL and "". */
static void
add (Writer *self, StegMinutesKind kind, const char *text)
{
  StegMinutesLine line = { kind, NULL };

  if (text == NULL || *text == '\0')
    return;
  line.text = g_strdup (text);
  g_array_append_val (self->lines, line);
}

static void
add_field (Writer *self, StegMinutesKind kind, StegRecord *record, guint field)
{
  add (self, kind, record != NULL ? steg_record_get_text (record, field) : NULL);
}

static void
add_opening (Writer *self)
{
  StegRecord      *card = steg_programme_get_card (self->programme);
  const char      *title = steg_record_get_text (self->round, STEG_ROUND_TITLE);
  StegDate         day = steg_record_get_date (self->round, STEG_ROUND_HELD_ON);
  g_autofree char *date
    = steg_catalogue_format_date (self->catalogue, day, STEG_DATE_STYLE_FULL);
  /* Translators: the name of a round. */
  g_autofree char *whole
    = g_strdup_printf (steg_catalogue_text (self->catalogue, "Minutes of the dialogue: %s"),
                       title != NULL ? title : "");

  add_field (self, STEG_MINUTES_QUIET, card, STEG_PROGRAM_TITLE);
  add (self, STEG_MINUTES_TITLE, whole);
  add (self, STEG_MINUTES_QUIET, date);
  if (steg_record_get_flag (self->round, STEG_ROUND_ILLUSTRATIVE))
    add (self, STEG_MINUTES_WORDS, say (self, N_ ("This round is an example, not a judgement.")));
  if (steg_record_get_flag (self->round, STEG_ROUND_ANONYMOUS))
    add (self, STEG_MINUTES_WORDS, say (self, N_ ("The votes were anonymous.")));
  add_field (self, STEG_MINUTES_WORDS, self->round, STEG_ROUND_NOTE);
}

static void
add_participants (Writer *self, gboolean attended, const char *heading)
{
  g_autoptr (GPtrArray) persons = steg_ballot_seated (self->programme, self->round, attended);

  if (persons->len > 0)
    add (self, STEG_MINUTES_PART, heading);
  for (guint i = 0; i < persons->len; i++)
    add_field (self, STEG_MINUTES_ITEM, persons->pdata[i], STEG_PERSON_NAME);
}

static void
add_verdict (Writer *self, StegRecord *area)
{
  int              level = steg_rounds_level (self->programme, self->round, area);
  const char      *language = steg_catalogue_get_language (self->catalogue);
  const char      *name = steg_framework_level_name (self->programme, level, language);
  g_autofree char *text = NULL;

  if (level > 0)
    /* Translators: the number and the name of a level. */
    text = g_strdup_printf (
      steg_catalogue_text (self->catalogue, "The group agreed on level %d: %s."), level, name);
  else
    text = g_strdup (say (self, N_ ("The group has not agreed on a level.")));
  add (self, STEG_MINUTES_WORDS, text);
}

/* What the group agreed on for an aspect. Returns: owned. */
static char *
dup_judgement (Writer *self, StegRecord *rating, StegRecord *area, StegRecord *aspect)
{
  int level = steg_rounds_rated_level (self->programme, self->round, area, aspect);
  int state = rating != NULL ? steg_record_get_choice (rating, STEG_RATING_STATE) : -1;

  if (level > 0)
    return g_strdup_printf (steg_catalogue_text (self->catalogue, "Level %d"), level);
  if (state == STEG_RATING_STATE_NOT_APPLICABLE)
    return g_strdup (say (self, N_ ("Not applicable")));
  if (state == STEG_RATING_STATE_NOT_ASSESSED)
    return g_strdup (say (self, N_ ("Not assessed")));
  return g_strdup (say (self, N_ ("Not rated")));
}

static void
add_votes (Writer *self, StegRecord *area, StegRecord *aspect)
{
  StegVoteSpread   spread = steg_vote_spread (self->programme, self->round, area, aspect);
  g_autofree char *words = NULL;
  g_autofree char *apart = NULL;
  g_autofree char *late = NULL;

  if (spread.n_votes == 0 && spread.counts[0] == 0)
    return;
  words = steg_vote_sentences_spread (&spread, self->catalogue);
  apart = steg_vote_sentences_apart (self->programme, self->round, &spread, self->catalogue);
  add (self, STEG_MINUTES_REMARK, words);
  add (self, STEG_MINUTES_REMARK, apart);
  late = steg_vote_sentences_late (self->programme, self->round, &spread, self->catalogue);
  add (self, STEG_MINUTES_REMARK, late);
}

/* What those who voted wrote, in a round with names. */
static void
add_comments (Writer *self, StegRecord *area, StegRecord *aspect)
{
  StegVoteSpread spread = steg_vote_spread (self->programme, self->round, area, aspect);
  g_autoptr (GPtrArray) votes = steg_vote_spread_votes (self->programme, self->round, &spread);

  for (guint i = 0; i < votes->len; i++)
    {
      const char      *comment = steg_record_get_text (votes->pdata[i], STEG_VOTE_COMMENT);
      g_autofree char *voter = steg_vote_sentences_voter (votes->pdata[i], self->catalogue);
      g_autofree char *text
        = comment != NULL ? g_strdup_printf (
            /* Translators: who voted, and what the vote's comment is. */
            steg_catalogue_text (self->catalogue, "%s: “%s”"), voter, comment)
                          : NULL;

      add (self, STEG_MINUTES_REMARK, text);
    }
}

static void
add_aspect (Writer *self, StegRecord *area, StegRecord *aspect)
{
  StegRecord *rating = steg_rounds_get_rating (self->programme, self->round, area, aspect);
  int         level = steg_rounds_rated_level (self->programme, self->round, area, aspect);
  StegRecord *statement
    = level > 0 ? steg_framework_get_statement (self->programme, area, aspect, level) : NULL;
  g_autofree char *judgement = dup_judgement (self, rating, area, aspect);
  g_autofree char *heading
    = g_strdup_printf ("%s: %s", wording (self, aspect, "name"), judgement);

  add (self, STEG_MINUTES_ASPECT, heading);
  add (self, STEG_MINUTES_REMARK, wording (self, statement, "text"));
  add_votes (self, area, aspect);
  add_comments (self, area, aspect);
  add_field (self, STEG_MINUTES_REMARK, rating, STEG_RATING_NOTE);
}

static void
add_reasons (Writer *self, StegRecord *area)
{
  g_autoptr (GPtrArray) reasons = steg_rounds_reasons (self->programme, self->round, area);

  if (reasons->len > 0)
    add (self, STEG_MINUTES_PART, say (self, N_ ("Reasons")));
  for (guint i = 0; i < reasons->len; i++)
    add_field (self, STEG_MINUTES_ITEM, reasons->pdata[i], STEG_REASON_TEXT);
}

static void
add_dissent (Writer *self, StegRecord *area)
{
  StegRecord *verdict = steg_rounds_get_verdict (self->programme, self->round, area);

  if (verdict == NULL || !steg_record_has (verdict, STEG_VERDICT_DISSENT))
    return;
  add (self, STEG_MINUTES_PART, say (self, N_ ("Dissent")));
  add_field (self, STEG_MINUTES_WORDS, verdict, STEG_VERDICT_DISSENT);
}

/* What was parked while @area (%NULL: none) was talked about. */
static void
add_parked (Writer *self, StegRecord *area)
{
  GPtrArray *rows = steg_programme_linked (self->programme, &steg_parked_table, STEG_PARKED_ROUND,
                                           steg_record_get_id (self->round));
  gboolean   is_begun = FALSE;

  for (guint i = 0; rows != NULL && i < rows->len; i++)
    {
      if (steg_record_get_link (rows->pdata[i], STEG_PARKED_AREA) != area)
        continue;
      if (!is_begun)
        add (self, area != NULL ? STEG_MINUTES_PART : STEG_MINUTES_AREA,
             say (self, N_ ("Parking lot")));
      is_begun = TRUE;
      add_field (self, STEG_MINUTES_ITEM, rows->pdata[i], STEG_PARKED_TEXT);
    }
}

/* Whether anything is known of @area from this round. */
static gboolean
was_talked_about (Writer *self, StegRecord *area, GPtrArray *aspects)
{
  g_autoptr (GPtrArray) reasons = steg_rounds_reasons (self->programme, self->round, area);

  if (reasons->len > 0
      || steg_rounds_get_verdict (self->programme, self->round, area) != NULL)
    return TRUE;
  for (guint i = 0; i < aspects->len; i++)
    {
      StegVoteSpread spread
        = steg_vote_spread (self->programme, self->round, area, aspects->pdata[i]);

      if (spread.n_votes > 0 || spread.counts[0] > 0
          || steg_rounds_get_rating (self->programme, self->round, area, aspects->pdata[i]) != NULL)
        return TRUE;
    }
  return FALSE;
}

static void
add_area (Writer *self, StegRecord *area, GPtrArray *aspects)
{
  add (self, STEG_MINUTES_AREA, wording (self, area, "name"));
  if (!was_talked_about (self, area, aspects))
    {
      add (self, STEG_MINUTES_WORDS, say (self, N_ ("This area was not talked about.")));
      add_parked (self, area);
      return;
    }
  add_verdict (self, area);
  for (guint i = 0; i < aspects->len; i++)
    add_aspect (self, area, aspects->pdata[i]);
  add_dissent (self, area);
  add_reasons (self, area);
  add_parked (self, area);
}

GArray *
steg_minutes_new (StegProgramme *programme, StegRecord *round, const StegCatalogue *catalogue)
{
  Writer self = { programme, round, catalogue, NULL };
  g_autoptr (GPtrArray) areas = steg_framework_areas (programme);
  g_autoptr (GPtrArray) aspects = steg_framework_aspects (programme);

  self.lines = g_array_new (FALSE, FALSE, sizeof (StegMinutesLine));
  g_array_set_clear_func (self.lines, clear_line);
  add_opening (&self);
  add_participants (&self, TRUE, say (&self, N_ ("Participants")));
  add_participants (&self, FALSE, say (&self, N_ ("Invited, not present")));
  for (guint i = 0; i < areas->len; i++)
    add_area (&self, areas->pdata[i], aspects);
  add_parked (&self, NULL);
  return self.lines;
}

int
steg_minutes_find_format (const char *path)
{
  return steg_ending_find (path, endings, STEG_MINUTES_N_FORMATS);
}

gboolean
steg_minutes_save (StegProgramme       *programme,
                   StegRecord          *round,
                   const char          *path,
                   StegDate             today,
                   const StegCatalogue *catalogue,
                   GError             **error)
{
  g_autoptr (GArray) lines = steg_minutes_new (programme, round, catalogue);
  g_autoptr (GBytes) bytes = NULL;

  if (steg_minutes_find_format (path) == STEG_MINUTES_PDF)
    bytes = steg_minutes_pdf_new (lines, today, error);
  else
    bytes = steg_minutes_html_new (lines, steg_catalogue_get_language (catalogue), error);
  return bytes != NULL && steg_chart_picture_save (bytes, path, error);
}
