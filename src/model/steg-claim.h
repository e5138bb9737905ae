/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "base/steg-date.h"
#include "model/steg-programme.h"

G_BEGIN_DECLS

/* From this level on a rating needs evidence, or else it is only claimed. */
#define STEG_CLAIM_FROM 3

typedef enum
{
  STEG_CLAIM_NONE,      /* no rating, a lower level, or evidence that holds */
  STEG_CLAIM_UNFOUNDED, /* there is no evidence */
  STEG_CLAIM_RAN_OUT,   /* all that there is has run out */
} StegClaim;

/* Whether @evidence holds on @day: its last day is not over, or it has none. */
gboolean steg_claim_evidence_holds (StegRecord *evidence, StegDate day);

/* The evidence in @round for @aspect of @area, and what is evidence for the whole area. %NULL for
 * @aspect: all evidence of the area. Returns: (of borrowed StegRecord) owned. */
GPtrArray *steg_claim_evidence (StegProgramme *programme,
                                StegRecord    *round,
                                StegRecord    *area,
                                StegRecord    *aspect);

/* Whether the rating of @aspect of @area in @round is only claimed on @day. */
StegClaim steg_claim_get (
  StegProgramme *programme, StegRecord *round, StegRecord *area, StegRecord *aspect, StegDate day);

/* Whether @rating, a row of table rating, is only claimed on @day. */
gboolean steg_claim_is_claimed (StegProgramme *programme, StegRecord *rating, StegDate day);

/* How many ratings of @round are only claimed on @day. */
guint steg_claim_count (StegProgramme *programme, StegRecord *round, StegDate day);

G_END_DECLS
