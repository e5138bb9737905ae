/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-record.h"

G_BEGIN_DECLS

extern const StegTable steg_verdict_table;

typedef enum
{
  STEG_VERDICT_ROUND,
  STEG_VERDICT_AREA,
  STEG_VERDICT_LEVEL,
  STEG_VERDICT_DISSENT,
  STEG_VERDICT_N_FIELDS,
} StegVerdictField;

G_END_DECLS
