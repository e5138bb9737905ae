/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-record.h"

G_BEGIN_DECLS

extern const StegTable steg_holder_table;

typedef enum
{
  STEG_HOLDER_ROLE,
  STEG_HOLDER_HUMAN,
  STEG_HOLDER_FROM,
  STEG_HOLDER_UNTIL,
  STEG_HOLDER_N_FIELDS,
} StegHolderField;

G_END_DECLS
