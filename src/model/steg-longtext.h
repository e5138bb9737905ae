/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-record.h"

G_BEGIN_DECLS

extern const StegTable steg_longtext_table;

typedef enum
{
  STEG_LONGTEXT_TEXT,
  STEG_LONGTEXT_N_FIELDS,
} StegLongtextField;

G_END_DECLS
