/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-record.h"

G_BEGIN_DECLS

extern const StegTable steg_wording_table;

typedef enum
{
  STEG_WORDING_RECORD,
  STEG_WORDING_FIELD,
  STEG_WORDING_LANGUAGE,
  STEG_WORDING_TEXT,
  STEG_WORDING_N_FIELDS,
} StegWordingField;

G_END_DECLS
