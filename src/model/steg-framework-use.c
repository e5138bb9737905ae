/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-framework-use.h"

#include "model/steg-tables.h"

static guint
count_linked (StegProgramme *programme, const StegTable *table, guint field, StegRecord *to)
{
  GPtrArray *rows = steg_programme_linked (programme, table, field, steg_record_get_id (to));

  return rows != NULL ? rows->len : 0;
}

static StegFrameworkUse
use_of_area (StegProgramme *programme, StegRecord *area)
{
  GPtrArray *improvements = steg_programme_linked (
    programme, &steg_improvement_table, STEG_IMPROVEMENT_AREA, steg_record_get_id (area));
  StegFrameworkUse use
    = { .ratings = count_linked (programme, &steg_rating_table, STEG_RATING_AREA, area) };

  for (guint i = 0; improvements != NULL && i < improvements->len; i++)
    use.actions += count_linked (programme, &steg_action_table, STEG_ACTION_IMPROVEMENT,
                                 improvements->pdata[i]);
  return use;
}

static guint
count_actions_for (StegProgramme *programme, StegRecord *statement)
{
  return count_linked (programme, &steg_action_statement_table, STEG_ACTION_STATEMENT_STATEMENT,
                       statement);
}

static StegFrameworkUse
use_of_aspect (StegProgramme *programme, StegRecord *aspect)
{
  GPtrArray *statements = steg_programme_linked (
    programme, &steg_statement_table, STEG_STATEMENT_ASPECT, steg_record_get_id (aspect));
  StegFrameworkUse use
    = { .ratings = count_linked (programme, &steg_rating_table, STEG_RATING_ASPECT, aspect) };

  for (guint i = 0; statements != NULL && i < statements->len; i++)
    use.actions += count_actions_for (programme, statements->pdata[i]);
  return use;
}

static gboolean
finds_true (StegRecord *rating, StegRecord *statement)
{
  return g_strcmp0 (steg_record_get_link_id (rating, STEG_RATING_ASPECT),
                    steg_record_get_link_id (statement, STEG_STATEMENT_ASPECT))
           == 0
         && steg_record_get_choice (rating, STEG_RATING_STATE) == STEG_RATING_STATE_RATED
         && steg_record_get_whole (rating, STEG_RATING_LEVEL)
              == steg_record_get_whole (statement, STEG_STATEMENT_LEVEL);
}

static StegFrameworkUse
use_of_statement (StegProgramme *programme, StegRecord *statement)
{
  GPtrArray *ratings
    = steg_programme_linked (programme, &steg_rating_table, STEG_RATING_AREA,
                             steg_record_get_link_id (statement, STEG_STATEMENT_AREA));
  StegFrameworkUse use = { .actions = count_actions_for (programme, statement) };

  for (guint i = 0; ratings != NULL && i < ratings->len; i++)
    use.ratings += finds_true (ratings->pdata[i], statement);
  return use;
}

StegFrameworkUse
steg_framework_use (StegProgramme *programme, StegRecord *part)
{
  const StegTable *table = steg_record_get_table (part);

  if (table == &steg_area_table)
    return use_of_area (programme, part);
  if (table == &steg_aspect_table)
    return use_of_aspect (programme, part);
  if (table == &steg_statement_table)
    return use_of_statement (programme, part);
  return (StegFrameworkUse){ 0 };
}
