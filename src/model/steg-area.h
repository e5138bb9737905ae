/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-record.h"

G_BEGIN_DECLS

extern const StegTable steg_area_table;

typedef enum
{
  STEG_AREA_KEY,
  STEG_AREA_ORDER,
  STEG_AREA_N_FIELDS,
} StegAreaField;

G_END_DECLS
