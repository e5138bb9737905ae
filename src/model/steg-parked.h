/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-record.h"

G_BEGIN_DECLS

extern const StegTable steg_parked_table;

typedef enum
{
  STEG_PARKED_ROUND,
  STEG_PARKED_AREA,
  STEG_PARKED_TEXT,
  STEG_PARKED_DONE,
  STEG_PARKED_N_FIELDS,
} StegParkedField;

G_END_DECLS
