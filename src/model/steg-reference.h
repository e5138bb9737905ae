/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-record.h"

G_BEGIN_DECLS

extern const StegTable steg_reference_table;

typedef enum
{
  STEG_REFERENCE_RECORD,
  STEG_REFERENCE_ORDER,
  STEG_REFERENCE_TITLE,
  STEG_REFERENCE_CLAUSE,
  STEG_REFERENCE_URL,
  STEG_REFERENCE_CHECKED_ON,
  STEG_REFERENCE_N_FIELDS,
} StegReferenceField;

G_END_DECLS
