/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-record.h"

G_BEGIN_DECLS

extern const StegTable steg_statement_table;

typedef enum
{
  STEG_STATEMENT_AREA,
  STEG_STATEMENT_ASPECT,
  STEG_STATEMENT_LEVEL,
  STEG_STATEMENT_N_FIELDS,
} StegStatementField;

G_END_DECLS
