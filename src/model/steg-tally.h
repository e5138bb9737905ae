/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-record.h"

G_BEGIN_DECLS

extern const StegTable steg_tally_table;

typedef enum
{
  STEG_TALLY_ROUND,
  STEG_TALLY_AREA,
  STEG_TALLY_ASPECT,
  STEG_TALLY_LEVEL,
  STEG_TALLY_COUNT,
  STEG_TALLY_N_FIELDS,
} StegTallyField;

G_END_DECLS
