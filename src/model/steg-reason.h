/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-record.h"

G_BEGIN_DECLS

extern const StegTable steg_reason_table;

typedef enum
{
  STEG_REASON_ROUND,
  STEG_REASON_AREA,
  STEG_REASON_ORDER,
  STEG_REASON_TEXT,
  STEG_REASON_N_FIELDS,
} StegReasonField;

G_END_DECLS
