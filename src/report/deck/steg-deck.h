/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "base/steg-catalogue.h"
#include "model/steg-standing.h"
#include "report/deck/steg-topic.h"

G_BEGIN_DECLS

/* What there is to show the management of a programme as it stands: topics in the order in which
 * they are told, each only if it has something to say. A value: what changes in the programme
 * later is not in it. */
typedef struct
{
  const StegCatalogue *catalogue;
  StegDate             today;
  char                *title;        /* of the programme */
  char                *organisation; /* may be "" */
  GPtrArray           *topics;       /* of StegTopic */
} StegDeck;

/* The deck of @programme as it stands in @standing, in the words of @catalogue. Returns: owned. */
StegDeck *steg_deck_new (StegProgramme       *programme,
                         const StegStanding  *standing,
                         const StegCatalogue *catalogue);

/* The same, but what has changed is told from the round @before to the round @after, which may be
 * any two; nothing is told when one of them is %NULL. Returns: owned. */
StegDeck *steg_deck_new_comparing (StegProgramme       *programme,
                                   const StegStanding  *standing,
                                   const StegCatalogue *catalogue,
                                   StegRecord          *before,
                                   StegRecord          *after);
void      steg_deck_free (StegDeck *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (StegDeck, steg_deck_free)

/* The topic at @position. Borrowed. */
const StegTopic *steg_deck_topic (const StegDeck *self, guint position);

/* Whether both say the same, in the same words. */
gboolean steg_deck_equal (const StegDeck *a, const StegDeck *b);

G_END_DECLS
