/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-claim.h"

#include "model/steg-evidence.h"
#include "model/steg-framework.h"
#include "model/steg-rating.h"
#include "model/steg-rounds.h"

gboolean
steg_claim_evidence_holds (StegRecord *evidence, StegDate day)
{
  return !steg_record_has (evidence, STEG_EVIDENCE_VALID_UNTIL)
         || steg_record_get_date (evidence, STEG_EVIDENCE_VALID_UNTIL) >= day;
}

static gboolean
is_about (StegRecord *evidence, StegRecord *area, StegRecord *aspect)
{
  return steg_record_get_link (evidence, STEG_EVIDENCE_AREA) == area
         && (aspect == NULL || !steg_record_has (evidence, STEG_EVIDENCE_ASPECT)
             || steg_record_get_link (evidence, STEG_EVIDENCE_ASPECT) == aspect);
}

GPtrArray *
steg_claim_evidence (StegProgramme *programme,
                     StegRecord    *round,
                     StegRecord    *area,
                     StegRecord    *aspect)
{
  GPtrArray *found = g_ptr_array_new ();
  GPtrArray *rows = steg_programme_linked (programme, &steg_evidence_table, STEG_EVIDENCE_ROUND,
                                           steg_record_get_id (round));

  for (guint i = 0; rows != NULL && i < rows->len; i++)
    if (is_about (rows->pdata[i], area, aspect))
      g_ptr_array_add (found, rows->pdata[i]);
  return found;
}

StegClaim
steg_claim_get (
  StegProgramme *programme, StegRecord *round, StegRecord *area, StegRecord *aspect, StegDate day)
{
  g_autoptr (GPtrArray) evidence = NULL;

  if (steg_rounds_rated_level (programme, round, area, aspect) < STEG_CLAIM_FROM)
    return STEG_CLAIM_NONE;
  evidence = steg_claim_evidence (programme, round, area, aspect);
  for (guint i = 0; i < evidence->len; i++)
    if (steg_claim_evidence_holds (evidence->pdata[i], day))
      return STEG_CLAIM_NONE;
  return evidence->len > 0 ? STEG_CLAIM_RAN_OUT : STEG_CLAIM_UNFOUNDED;
}

gboolean
steg_claim_is_claimed (StegProgramme *programme, StegRecord *rating, StegDate day)
{
  return steg_claim_get (programme, steg_record_get_link (rating, STEG_RATING_ROUND),
                         steg_record_get_link (rating, STEG_RATING_AREA),
                         steg_record_get_link (rating, STEG_RATING_ASPECT), day)
         != STEG_CLAIM_NONE;
}

guint
steg_claim_count (StegProgramme *programme, StegRecord *round, StegDate day)
{
  g_autoptr (GPtrArray) areas = steg_framework_areas (programme);
  g_autoptr (GPtrArray) aspects = steg_framework_aspects (programme);
  guint n = 0;

  for (guint i = 0; i < areas->len; i++)
    for (guint k = 0; k < aspects->len; k++)
      n += steg_claim_get (programme, round, areas->pdata[i], aspects->pdata[k], day)
           != STEG_CLAIM_NONE;
  return n;
}
