/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-gaps.h"

#include "model/steg-framework.h"
#include "model/steg-rating.h"
#include "model/steg-rounds.h"

gboolean
steg_gaps_is_true (
  StegProgramme *programme, StegRecord *round, StegRecord *area, StegRecord *aspect, int level)
{
  StegRecord *rating = steg_rounds_get_rating (programme, round, area, aspect);

  if (rating == NULL)
    return FALSE;
  switch (steg_record_get_choice (rating, STEG_RATING_STATE))
    {
    case STEG_RATING_STATE_NOT_APPLICABLE:
      return TRUE;
    case STEG_RATING_STATE_RATED:
      return steg_record_get_whole (rating, STEG_RATING_LEVEL) >= level;
    default:
      return FALSE;
    }
}

GPtrArray *
steg_gaps_new (StegProgramme *programme, StegRecord *round, StegRecord *area)
{
  g_autoptr (GPtrArray) aspects = steg_framework_aspects (programme);
  GPtrArray *gaps = g_ptr_array_new ();
  int        level = steg_rounds_level (programme, round, area);

  for (guint i = 0; level > 0 && i < aspects->len; i++)
    {
      StegRecord *aspect = aspects->pdata[i];
      StegRecord *next = steg_framework_get_statement (programme, area, aspect, level + 1);

      if (next != NULL && !steg_gaps_is_true (programme, round, area, aspect, level + 1))
        g_ptr_array_add (gaps, next);
    }
  return gaps;
}
