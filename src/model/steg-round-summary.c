/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-round-summary.h"

#include "model/steg-framework.h"
#include "model/steg-rating.h"
#include "model/steg-rounds.h"

static gboolean
is_unrated (StegRecord *rating)
{
  return rating == NULL
         || (steg_record_get_choice (rating, STEG_RATING_STATE) == STEG_RATING_STATE_RATED
             && !steg_record_has (rating, STEG_RATING_LEVEL));
}

StegRoundSummary
steg_round_summary (StegProgramme *programme, StegRecord *round)
{
  g_autoptr (GPtrArray) areas = steg_framework_areas (programme);
  g_autoptr (GPtrArray) aspects = steg_framework_aspects (programme);
  StegRoundSummary summary = { .n_areas = areas->len };
  int              sum = 0;

  for (guint i = 0; i < areas->len; i++)
    {
      int level = steg_rounds_level (programme, round, areas->pdata[i]);

      sum += level;
      summary.n_agreed += level > 0;
      for (guint k = 0; k < aspects->len; k++)
        summary.n_unrated += is_unrated (
          steg_rounds_get_rating (programme, round, areas->pdata[i], aspects->pdata[k]));
    }
  if (summary.n_agreed > 0)
    summary.mean = (double) sum / summary.n_agreed;
  return summary;
}
