/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-record.h"

G_BEGIN_DECLS

extern const StegTable steg_level_table;

typedef enum
{
  STEG_LEVEL_KEY,
  STEG_LEVEL_NUMBER,
  STEG_LEVEL_N_FIELDS,
} StegLevelField;

G_END_DECLS
