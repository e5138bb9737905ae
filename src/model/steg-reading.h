/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-record.h"

G_BEGIN_DECLS

extern const StegTable steg_reading_table;

typedef enum
{
  STEG_READING_MEASURE,
  STEG_READING_ON,
  STEG_READING_VALUE,
  STEG_READING_NOTE,
  STEG_READING_N_FIELDS,
} StegReadingField;

G_END_DECLS
