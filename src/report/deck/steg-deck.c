/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/deck/steg-deck-private.h"

#include "model/steg-program.h"

static void
free_topic (gpointer topic)
{
  steg_topic_free (topic);
}

static char *
dup_card (StegProgramme *programme, guint field)
{
  StegRecord *card = steg_programme_get_card (programme);

  return g_strdup (card != NULL ? steg_deck_field (card, field) : "");
}

StegDeck *
steg_deck_new (StegProgramme       *programme,
               const StegStanding  *standing,
               const StegCatalogue *catalogue)
{
  return steg_deck_new_comparing (programme, standing, catalogue, standing->previous,
                                  standing->round);
}

StegDeck *
steg_deck_new_comparing (StegProgramme       *programme,
                         const StegStanding  *standing,
                         const StegCatalogue *catalogue,
                         StegRecord          *before,
                         StegRecord          *after)
{
  StegDeck           *self = g_new0 (StegDeck, 1);
  const StegDeckMaker maker = {
    programme, standing, catalogue, g_ptr_array_new_with_free_func (free_topic), before, after
  };

  self->catalogue = catalogue;
  self->today = standing->today;
  self->title = dup_card (programme, STEG_PROGRAM_TITLE);
  self->organisation = dup_card (programme, STEG_PROGRAM_ORGANISATION);
  self->topics = maker.topics;
  steg_deck_add_opening (&maker);
  steg_deck_add_result (&maker);
  steg_deck_add_difference (&maker);
  steg_deck_add_areas (&maker);
  steg_deck_add_closed_cycle (&maker);
  steg_deck_add_plan (&maker);
  steg_deck_add_forecast (&maker);
  steg_deck_add_measures (&maker);
  steg_deck_add_effects (&maker);
  steg_deck_add_documents (&maker);
  steg_deck_add_decisions (&maker);
  steg_deck_add_closing (&maker);
  return self;
}

void
steg_deck_free (StegDeck *self)
{
  g_free (self->title);
  g_free (self->organisation);
  g_ptr_array_unref (self->topics);
  g_free (self);
}

const StegTopic *
steg_deck_topic (const StegDeck *self, guint position)
{
  g_return_val_if_fail (position < self->topics->len, NULL);

  return self->topics->pdata[position];
}

static gboolean
are_equal (const StegTopic *a, const StegTopic *b)
{
  g_autofree char *one = steg_topic_say (a);
  g_autofree char *other = steg_topic_say (b);

  return g_str_equal (a->title, b->title) && g_str_equal (one, other);
}

gboolean
steg_deck_equal (const StegDeck *a, const StegDeck *b)
{
  gboolean equal = a->catalogue == b->catalogue && a->today == b->today
                   && a->topics->len == b->topics->len && g_str_equal (a->title, b->title)
                   && g_str_equal (a->organisation, b->organisation);

  for (guint i = 0; equal && i < a->topics->len; i++)
    equal = are_equal (steg_deck_topic (a, i), steg_deck_topic (b, i));
  return equal;
}
