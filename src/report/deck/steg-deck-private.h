/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/deck/steg-deck-maker.h"
#include "report/deck/steg-deck.h"

G_BEGIN_DECLS

/* Each adds its topics, in order. */
void steg_deck_add_opening (const StegDeckMaker *self);
void steg_deck_add_result (const StegDeckMaker *self);
void steg_deck_add_difference (const StegDeckMaker *self);
void steg_deck_add_areas (const StegDeckMaker *self);
void steg_deck_add_closed_cycle (const StegDeckMaker *self);
void steg_deck_add_plan (const StegDeckMaker *self);
void steg_deck_add_forecast (const StegDeckMaker *self);
void steg_deck_add_measures (const StegDeckMaker *self);
void steg_deck_add_effects (const StegDeckMaker *self);
void steg_deck_add_documents (const StegDeckMaker *self);
void steg_deck_add_decisions (const StegDeckMaker *self);
void steg_deck_add_closing (const StegDeckMaker *self);

/* A column for each level of the framework, with its number and name. */
void steg_deck_add_level_columns (const StegDeckMaker *self, StegTopic *topic);

/* The first milestone from today on that is not reached; %NULL when there is none. Borrowed. */
StegRecord *steg_deck_next_milestone (const StegDeckMaker *self);

G_END_DECLS
