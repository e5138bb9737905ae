/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/deck/steg-deck-private.h"

#include "model/steg-document-review.h"
#include "model/steg-document.h"
#include "model/steg-person.h"
#include "model/steg-reference.h"

static void
add_review (const StegDeckMaker *self, StegTopic *topic, StegRecord *document)
{
  StegDocumentState state = steg_document_state (document, self->standing->today);
  g_autofree char  *day
    = steg_deck_day (self, steg_record_get_date (document, STEG_DOCUMENT_REVIEW_ON));

  if (state == STEG_DOCUMENT_NO_REVIEW)
    steg_topic_add_text (topic, steg_catalogue_text (self->catalogue, "No date yet"),
                         STEG_TONE_DIM);
  else if (state == STEG_DOCUMENT_OVERDUE)
    steg_deck_text (topic, STEG_TONE_LATE, steg_catalogue_text (self->catalogue, "%s, overdue"),
                    day);
  else
    steg_topic_add_text (topic, day, STEG_TONE_PLAIN);
}

static void
add_document (const StegDeckMaker *self, StegTopic *topic, StegRecord *document)
{
  const char         *url = steg_deck_field (document, STEG_DOCUMENT_URL);
  const StegTopicCell title = { .text = steg_deck_field (document, STEG_DOCUMENT_TITLE),
                                .tone = STEG_TONE_STRONG,
                                .url = *url != '\0' ? url : NULL };

  steg_topic_add_cell (topic, &title);
  steg_topic_add_text (topic, steg_deck_choice (self, document, STEG_DOCUMENT_KIND),
                       STEG_TONE_PLAIN);
  steg_topic_add_text (topic, steg_deck_field (document, STEG_DOCUMENT_VERSION), STEG_TONE_PLAIN);
  steg_topic_add_text (topic, steg_deck_linked (document, STEG_DOCUMENT_OWNER, STEG_PERSON_NAME),
                       STEG_TONE_PLAIN);
  add_review (self, topic, document);
}

static void
set_title (const StegDeckMaker *self, StegTopic *topic, guint overdue, guint n)
{
  if (overdue > 0)
    steg_deck_title (
      topic,
      steg_catalogue_plural (self->catalogue, "%u of %u steering documents is overdue for review",
                             "%u of %u steering documents are overdue for review", overdue),
      overdue, n);
  else
    steg_deck_title (topic,
                     steg_catalogue_plural (self->catalogue,
                                            "%u steering document, not overdue for review",
                                            "%u steering documents, none overdue for review", n),
                     n);
}

static void
add_register (const StegDeckMaker *self)
{
  guint      n = steg_programme_count (self->programme, &steg_document_table), overdue = 0;
  StegTopic *topic;

  if (n == 0)
    return;
  topic = steg_deck_add (self, steg_catalogue_text (self->catalogue, "Documents"), NULL);
  topic->is_table = TRUE;
  steg_topic_add_column (topic, steg_catalogue_text (self->catalogue, "Document"), 2);
  steg_topic_add_column (topic, steg_catalogue_text (self->catalogue, "Kind"), 0.8);
  steg_topic_add_column (topic, steg_catalogue_text (self->catalogue, "Version"), 0.6);
  steg_topic_add_column (topic, steg_catalogue_text (self->catalogue, "Who"), 1);
  steg_topic_add_column (topic, steg_catalogue_text (self->catalogue, "Next review"), 1);
  for (guint i = 0; i < n; i++)
    {
      StegRecord *document = steg_programme_at (self->programme, &steg_document_table, i);

      add_document (self, topic, document);
      overdue += steg_document_state (document, self->standing->today) == STEG_DOCUMENT_OVERDUE;
    }
  set_title (self, topic, overdue, n);
}

/* What helps with @about: its name, if it is a row of the framework, or its title. */
static const char *
get_subject (const StegDeckMaker *self, StegRecord *about)
{
  const char *name = steg_deck_name (self, about);
  int         title = -1;

  if (about != NULL)
    title = steg_table_find_field (steg_record_get_table (about), "title");
  return *name == '\0' && title >= 0 ? steg_deck_field (about, (guint) title) : name;
}

/* A reference of the framework has its title in every language, others have one. */
static const char *
get_title (const StegDeckMaker *self, StegRecord *reference)
{
  const char *wording = steg_programme_wording (self->programme, reference, "title",
                                                steg_catalogue_get_language (self->catalogue));

  return *wording != '\0' ? wording : steg_deck_field (reference, STEG_REFERENCE_TITLE);
}

static void
add_reference (const StegDeckMaker *self, StegTopic *topic, StegRecord *reference)
{
  const char         *url = steg_deck_field (reference, STEG_REFERENCE_URL);
  const StegTopicCell link = { .text = url, .url = *url != '\0' ? url : NULL };

  steg_topic_add_text (topic,
                       get_subject (self, steg_record_get_link (reference, STEG_REFERENCE_RECORD)),
                       STEG_TONE_STRONG);
  steg_topic_add_text (topic, get_title (self, reference), STEG_TONE_PLAIN);
  steg_topic_add_text (topic, steg_deck_field (reference, STEG_REFERENCE_CLAUSE), STEG_TONE_PLAIN);
  steg_topic_add_cell (topic, &link);
}

/* The sources of the whole programme have a slide of their own. */
static gboolean
helps (StegRecord *reference, gpointer card)
{
  return steg_record_get_link (reference, STEG_REFERENCE_RECORD) != card;
}

static void
add_references (const StegDeckMaker *self)
{
  g_autoptr (GPtrArray) references = steg_programme_select (
    self->programme, &steg_reference_table, helps, steg_programme_get_card (self->programme), -1);
  StegTopic *topic;

  if (references->len == 0)
    return;
  topic = steg_deck_add (self, steg_catalogue_text (self->catalogue, "References"), NULL);
  topic->is_table = TRUE;
  steg_topic_set_title (topic, steg_catalogue_text (self->catalogue, "Where help is to be had"));
  steg_topic_add_column (topic, steg_catalogue_text (self->catalogue, "About"), 1.2);
  steg_topic_add_column (topic, steg_catalogue_text (self->catalogue, "Reference"), 2);
  steg_topic_add_column (topic, steg_catalogue_text (self->catalogue, "Clause"), 0.7);
  steg_topic_add_column (topic, steg_catalogue_text (self->catalogue, "Link"), 1);
  for (guint i = 0; i < references->len; i++)
    add_reference (self, topic, references->pdata[i]);
}

void
steg_deck_add_documents (const StegDeckMaker *self)
{
  add_register (self);
  add_references (self);
}
