/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-record.h"

G_BEGIN_DECLS

extern const StegTable steg_action_statement_table;

typedef enum
{
  STEG_ACTION_STATEMENT_ACTION,
  STEG_ACTION_STATEMENT_STATEMENT,
  STEG_ACTION_STATEMENT_N_FIELDS,
} StegActionStatementField;

G_END_DECLS
