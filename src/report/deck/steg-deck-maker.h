/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "base/steg-catalogue.h"
#include "model/steg-standing.h"
#include "report/deck/steg-topic.h"

G_BEGIN_DECLS

/* What the parts of a deck are made from. */
typedef struct
{
  StegProgramme       *programme;
  const StegStanding  *standing;
  const StegCatalogue *catalogue;
  GPtrArray           *topics; /* of StegTopic: where they go */
  StegRecord          *before; /* the rounds that are compared; %NULL: none is */
  StegRecord          *after;
} StegDeckMaker;

/* A topic called @name under @section (may be %NULL), at the end. Borrowed. */
StegTopic *steg_deck_add (const StegDeckMaker *self, const char *name, const char *section);

/* Sets the title or the sentence below it from @format, which is translated already. */
void steg_deck_title (StegTopic *topic, const char *format, ...) G_GNUC_PRINTF (2, 3);
void steg_deck_subtitle (StegTopic *topic, const char *format, ...) G_GNUC_PRINTF (2, 3);

/* Adds a cell with a text made from @format. */
void steg_deck_text (StegTopic *topic, StegTone tone, const char *format, ...) G_GNUC_PRINTF (3, 4);

/* The name of @record, a row of the framework; "" for %NULL. Borrowed. */
const char *steg_deck_name (const StegDeckMaker *self, StegRecord *record);

/* The text of @field, "" when empty. Borrowed. */
const char *steg_deck_field (StegRecord *record, guint field);

/* The same of the record that the link @field names. Borrowed. */
const char *steg_deck_linked (StegRecord *record, guint field, guint its_field);

/* The label of the choice in @field; "" when empty. Borrowed. */
const char *steg_deck_choice (const StegDeckMaker *self, StegRecord *record, guint field);

/* @day in words, "" when there is none. Returns: owned. */
char *steg_deck_day (const StegDeckMaker *self, StegDate day);

/* @number as people write it: with as many decimals as it needs, and thousands apart. Returns:
 * owned. */
char *steg_deck_number (const StegDeckMaker *self, double number);

G_END_DECLS
