/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-programme.h"

G_BEGIN_DECLS

/* How far one round has come. */
typedef struct
{
  guint  n_areas;
  guint  n_agreed;  /* areas with a verdict */
  double mean;      /* of those verdicts; 0 without any */
  guint  n_unrated; /* aspects, over all areas, that are neither rated nor set aside */
} StegRoundSummary;

StegRoundSummary steg_round_summary (StegProgramme *programme, StegRecord *round);

G_END_DECLS
