/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/deck/steg-deck-private.h"

#include "base/steg-text.h"
#include "model/steg-ballot.h"
#include "model/steg-framework.h"
#include "model/steg-person.h"
#include "model/steg-program.h"

#include <string.h>

#define ASPECT_SHARE 0.7

/* Each line of the purpose is a paragraph. */
static void
add_purpose (StegTopic *topic, StegRecord *card)
{
  g_auto (GStrv) lines = g_strsplit (steg_deck_field (card, STEG_PROGRAM_PURPOSE), "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    if (*g_strstrip (lines[i]) != '\0')
      steg_topic_add_text (topic, lines[i], STEG_TONE_PLAIN);
}

static void
add_goal (const StegDeckMaker *self, StegTopic *topic)
{
  const StegStanding *standing = self->standing;
  g_autofree char    *month
    = steg_catalogue_format_date (self->catalogue, standing->target_on, STEG_DATE_STYLE_MONTH);

  if (standing->target == 0)
    return;
  if (standing->target_on != STEG_DATE_NONE)
    steg_deck_text (topic, STEG_TONE_STRONG,
                    steg_catalogue_text (self->catalogue, "Goal: level %d by %s"), standing->target,
                    month);
  else
    steg_deck_text (topic, STEG_TONE_STRONG,
                    steg_catalogue_text (self->catalogue, "Goal: level %d"), standing->target);
}

static void
add_team (const StegDeckMaker *self, StegTopic *topic)
{
  g_autoptr (GPtrArray) seated = NULL;
  g_autoptr (GString) names = g_string_new (NULL);

  if (self->standing->round == NULL)
    return;
  seated = steg_ballot_seated (self->programme, self->standing->round, TRUE);
  for (guint i = 0; i < seated->len; i++)
    steg_text_list (names, steg_deck_field (seated->pdata[i], STEG_PERSON_NAME));
  if (names->len > 0)
    steg_deck_text (topic, STEG_TONE_DIM,
                    /* Translators: who took part in the assessment, a list of roles. */
                    steg_catalogue_text (self->catalogue, "At the table: %s"), names->str);
}

static void
add_introduction (const StegDeckMaker *self)
{
  StegRecord *card = steg_programme_get_card (self->programme);
  const char *title = card != NULL ? steg_deck_field (card, STEG_PROGRAM_TITLE) : "";
  StegTopic  *topic
    = steg_deck_add (self, steg_catalogue_text (self->catalogue, "Introduction"), NULL);

  steg_topic_set_title (topic, *title != '\0' ? title
                                              : steg_catalogue_text (self->catalogue, "Programme"));
  steg_topic_add_column (topic, NULL, 1);
  if (card == NULL)
    return;
  steg_topic_set_subtitle (topic, steg_deck_field (card, STEG_PROGRAM_ORGANISATION));
  add_purpose (topic, card);
  add_goal (self, topic);
  add_team (self, topic);
}

static void
add_traits (const StegDeckMaker *self, StegTopic *topic, StegRecord *aspect)
{
  steg_topic_add_text (topic, steg_deck_name (self, aspect), STEG_TONE_STRONG);
  for (int level = 1; level <= self->standing->highest_level; level++)
    {
      StegRecord *trait = steg_framework_get_trait (self->programme, aspect, level);

      steg_topic_add_text (
        topic,
        trait != NULL ? steg_programme_wording (self->programme, trait, "text",
                                                steg_catalogue_get_language (self->catalogue))
                      : "",
        STEG_TONE_PLAIN);
    }
}

/* Level names are words in a heading, and here words in a sentence. */
static char *
quote_level (const StegDeckMaker *self, int level)
{
  return g_utf8_strdown (steg_framework_level_name (self->programme, level,
                                                    steg_catalogue_get_language (self->catalogue)),
                         -1);
}

static void
add_framework (const StegDeckMaker *self)
{
  g_autoptr (GPtrArray) aspects = steg_framework_aspects (self->programme);
  int              highest = self->standing->highest_level;
  g_autofree char *first = quote_level (self, 1);
  g_autofree char *last = quote_level (self, highest);
  StegTopic       *topic;

  if (highest == 0 || aspects->len == 0
      || steg_framework_get_trait (self->programme, aspects->pdata[0], 1) == NULL)
    return;
  topic = steg_deck_add (self, steg_catalogue_text (self->catalogue, "The levels"), NULL);
  topic->is_table = TRUE;
  /* Translators: a number of levels, and the names of the first and the last. */
  steg_deck_title (topic, steg_catalogue_text (self->catalogue, "%d levels, from %s to %s"),
                   highest, first, last);
  steg_topic_set_subtitle (
    topic, steg_catalogue_text (self->catalogue,
                                "What each level looks like, whatever the area: this is what we "
                                "judge ourselves by."));
  steg_topic_add_column (topic, "", ASPECT_SHARE);
  steg_deck_add_level_columns (self, topic);
  for (guint i = 0; i < aspects->len; i++)
    add_traits (self, topic, aspects->pdata[i]);
}

void
steg_deck_add_level_columns (const StegDeckMaker *self, StegTopic *topic)
{
  const char *language = steg_catalogue_get_language (self->catalogue);

  for (int level = 1; level <= self->standing->highest_level; level++)
    {
      const char      *name = steg_framework_level_name (self->programme, level, language);
      g_autofree char *heading
        = g_strdup_printf (steg_catalogue_text (self->catalogue, "%d · %s"), level, name);

      steg_topic_add_column (topic, heading, 1);
    }
}

void
steg_deck_add_opening (const StegDeckMaker *self)
{
  add_introduction (self);
  add_framework (self);
}
