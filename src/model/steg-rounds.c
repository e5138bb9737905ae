/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-rounds.h"

#include "model/steg-tables.h"

GPtrArray *
steg_rounds_in_order (StegProgramme *programme)
{
  return steg_programme_select (programme, &steg_round_table, NULL, NULL, STEG_ROUND_HELD_ON);
}

static gboolean
is_agreed (StegRecord *round)
{
  return steg_record_get_choice (round, STEG_ROUND_STATE) == STEG_ROUND_STATE_AGREED;
}

StegRecord *
steg_rounds_get_current (StegProgramme *programme)
{
  g_autoptr (GPtrArray) rounds = steg_rounds_in_order (programme);

  for (guint i = rounds->len; i-- > 0;)
    if (is_agreed (rounds->pdata[i]))
      return rounds->pdata[i];
  return rounds->len > 0 ? rounds->pdata[rounds->len - 1] : NULL;
}

StegRecord *
steg_rounds_get_baseline (StegProgramme *programme)
{
  g_autoptr (GPtrArray) rounds = steg_rounds_in_order (programme);

  for (guint i = 0; i < rounds->len; i++)
    if (is_agreed (rounds->pdata[i]))
      return rounds->pdata[i];
  return rounds->len > 0 ? rounds->pdata[0] : NULL;
}

StegRecord *
steg_rounds_get_before (StegProgramme *programme, StegRecord *round)
{
  g_autoptr (GPtrArray) rounds = steg_rounds_in_order (programme);
  guint place = 0;

  if (!g_ptr_array_find (rounds, round, &place) || place == 0)
    return NULL;
  return rounds->pdata[place - 1];
}

gboolean
steg_rounds_can_rate (StegRecord *round)
{
  g_return_val_if_fail (round != NULL, FALSE);

  return !steg_record_get_flag (round, STEG_ROUND_LOCKED)
         && steg_record_get_choice (round, STEG_ROUND_STATE) != STEG_ROUND_STATE_VOTING;
}

StegRecord *
steg_rounds_get_rating (StegProgramme *programme,
                        StegRecord    *round,
                        StegRecord    *area,
                        StegRecord    *aspect)
{
  const char *const parts[]
    = { steg_record_get_id (round), steg_record_get_id (area), steg_record_get_id (aspect), NULL };

  return steg_programme_find_tuple (programme, &steg_rating_table, parts);
}

int
steg_rounds_rated_level (StegProgramme *programme,
                         StegRecord    *round,
                         StegRecord    *area,
                         StegRecord    *aspect)
{
  StegRecord *rating = steg_rounds_get_rating (programme, round, area, aspect);

  if (rating == NULL
      || steg_record_get_choice (rating, STEG_RATING_STATE) != STEG_RATING_STATE_RATED)
    return 0;
  return (int) steg_record_get_whole (rating, STEG_RATING_LEVEL);
}

StegRecord *
steg_rounds_get_verdict (StegProgramme *programme, StegRecord *round, StegRecord *area)
{
  const char *const parts[] = { steg_record_get_id (round), steg_record_get_id (area), NULL };

  return steg_programme_find_tuple (programme, &steg_verdict_table, parts);
}

int
steg_rounds_level (StegProgramme *programme, StegRecord *round, StegRecord *area)
{
  StegRecord *verdict = round != NULL ? steg_rounds_get_verdict (programme, round, area) : NULL;

  return verdict != NULL ? (int) steg_record_get_whole (verdict, STEG_VERDICT_LEVEL) : 0;
}

StegRecord *
steg_rounds_get_judging (StegProgramme *programme, StegRecord *round, StegRecord *area)
{
  while (round != NULL && steg_rounds_level (programme, round, area) == 0)
    round = steg_rounds_get_before (programme, round);
  return round;
}

/* A round and an area. */
typedef struct
{
  const char *round;
  const char *area;
} Place;

static gboolean
is_at (StegRecord *reason, gpointer user_value)
{
  const Place *place = user_value;

  return g_strcmp0 (steg_record_get_link_id (reason, STEG_REASON_ROUND), place->round) == 0
         && g_strcmp0 (steg_record_get_link_id (reason, STEG_REASON_AREA), place->area) == 0;
}

GPtrArray *
steg_rounds_reasons (StegProgramme *programme, StegRecord *round, StegRecord *area)
{
  Place place = { steg_record_get_id (round), steg_record_get_id (area) };

  return steg_programme_select (programme, &steg_reason_table, is_at, &place, STEG_REASON_ORDER);
}
