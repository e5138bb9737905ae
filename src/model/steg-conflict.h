/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-record.h"

G_BEGIN_DECLS

extern const StegTable steg_conflict_table;

typedef enum
{
  STEG_CONFLICT_TABLE_NAME,
  STEG_CONFLICT_RECORD,
  STEG_CONFLICT_FIELD,
  STEG_CONFLICT_BASE,
  STEG_CONFLICT_OURS,
  STEG_CONFLICT_THEIRS,
  STEG_CONFLICT_DECIDED,
  STEG_CONFLICT_N_FIELDS,
} StegConflictField;

G_END_DECLS
