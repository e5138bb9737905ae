/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-record.h"

G_BEGIN_DECLS

extern const StegTable steg_improvement_table;

typedef enum
{
  STEG_IMPROVEMENT_AREA,
  STEG_IMPROVEMENT_TITLE,
  STEG_IMPROVEMENT_ORDER,
  STEG_IMPROVEMENT_PROPOSED_ON,
  STEG_IMPROVEMENT_DETAIL,
  STEG_IMPROVEMENT_N_FIELDS,
} StegImprovementField;

G_END_DECLS
