/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/deck/steg-deck-private.h"

#include "model/steg-effect.h"
#include "report/figures/steg-amount.h"

#define MONTHS 12

static gboolean
has_kind (StegRecord *effect, gpointer kind)
{
  return steg_record_get_choice (effect, STEG_EFFECT_KIND) == GPOINTER_TO_INT (kind);
}

static GPtrArray *
select_kind (const StegDeckMaker *self, StegEffectKind kind)
{
  return steg_programme_select (self->programme, &steg_effect_table, has_kind,
                                GINT_TO_POINTER (kind), STEG_EFFECT_ORDER);
}

/* What comes back every year, in money. */
static double
sum_a_year (GPtrArray *effects)
{
  double sum = 0;

  for (guint i = 0; i < effects->len; i++)
    {
      double amount = steg_record_get_real (effects->pdata[i], STEG_EFFECT_AMOUNT);
      int    per = steg_record_get_choice (effects->pdata[i], STEG_EFFECT_PER);

      if (per == STEG_EFFECT_PER_YEAR)
        sum += amount;
      else if (per == STEG_EFFECT_PER_MONTH)
        sum += amount * MONTHS;
    }
  return sum;
}

/* "400 000 SEK". Returns: owned. */
static char *
write_money (const StegDeckMaker *self, double amount)
{
  return steg_amount_money (self->programme, amount, self->catalogue);
}

/* The text of @effect, with what it is worth if that is known. */
static void
add_effect (const StegDeckMaker *self, StegTopic *topic, StegRecord *effect)
{
  const char      *text = steg_deck_field (effect, STEG_EFFECT_TEXT);
  g_autofree char *money = write_money (self, steg_record_get_real (effect, STEG_EFFECT_AMOUNT));

  if (!steg_record_has (effect, STEG_EFFECT_AMOUNT))
    steg_topic_add_text (topic, text, STEG_TONE_POINT);
  else if (steg_record_get_choice (effect, STEG_EFFECT_PER) == STEG_EFFECT_PER_YEAR)
    /* Translators: an effect, and what it is worth. */
    steg_deck_text (topic, STEG_TONE_POINT, steg_catalogue_text (self->catalogue, "%s: %s a year"),
                    text, money);
  else if (steg_record_get_choice (effect, STEG_EFFECT_PER) == STEG_EFFECT_PER_MONTH)
    steg_deck_text (topic, STEG_TONE_POINT, steg_catalogue_text (self->catalogue, "%s: %s a month"),
                    text, money);
  else
    steg_deck_text (topic, STEG_TONE_POINT, "%s: %s", text, money);
}

static void
add_column (const StegDeckMaker *self, StegTopic *topic, GPtrArray *effects, guint row)
{
  if (row < effects->len)
    add_effect (self, topic, effects->pdata[row]);
  else
    steg_topic_add_text (topic, "", STEG_TONE_PLAIN);
}

static void
set_title (const StegDeckMaker *self, StegTopic *topic, double lost, double gained)
{
  g_autofree char *loss = write_money (self, lost);
  g_autofree char *gain = write_money (self, gained);

  if (lost > 0)
    steg_deck_title (
      topic, steg_catalogue_text (self->catalogue, "Doing nothing costs about %s a year"), loss);
  else
    steg_topic_set_title (topic,
                          steg_catalogue_text (self->catalogue, "Losses to avoid, gains to win"));
  if (gained > 0)
    steg_deck_subtitle (
      topic, steg_catalogue_text (self->catalogue, "And the gains are worth about %s a year."),
      gain);
}

void
steg_deck_add_effects (const StegDeckMaker *self)
{
  g_autoptr (GPtrArray) losses = select_kind (self, STEG_EFFECT_KIND_LOSS);
  g_autoptr (GPtrArray) gains = select_kind (self, STEG_EFFECT_KIND_GAIN);
  StegTopic *topic;

  if (losses->len + gains->len == 0)
    return;
  topic = steg_deck_add (self, steg_catalogue_text (self->catalogue, "Losses and gains"), NULL);
  set_title (self, topic, sum_a_year (losses), sum_a_year (gains));
  steg_topic_add_column (topic, steg_catalogue_text (self->catalogue, "Losses to avoid"), 1);
  steg_topic_add_column (topic, steg_catalogue_text (self->catalogue, "Gains to win"), 1);
  for (guint row = 0; row < MAX (losses->len, gains->len); row++)
    {
      add_column (self, topic, losses, row);
      add_column (self, topic, gains, row);
    }
}
