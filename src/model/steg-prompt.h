/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-record.h"

G_BEGIN_DECLS

extern const StegTable steg_prompt_table;

typedef enum
{
  STEG_PROMPT_AREA,
  STEG_PROMPT_ASPECT,
  STEG_PROMPT_ORDER,
  STEG_PROMPT_N_FIELDS,
} StegPromptField;

G_END_DECLS
