/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-record.h"

G_BEGIN_DECLS

extern const StegTable steg_round_table;

typedef enum
{
  STEG_ROUND_TITLE,
  STEG_ROUND_HELD_ON,
  STEG_ROUND_STATE,
  STEG_ROUND_ANONYMOUS,
  STEG_ROUND_LOCKED,
  STEG_ROUND_ILLUSTRATIVE,
  STEG_ROUND_NOTE,
  STEG_ROUND_N_FIELDS,
} StegRoundField;

/* The choices of state, in the order in which they are stored. */
typedef enum
{
  STEG_ROUND_STATE_PREPARING,
  STEG_ROUND_STATE_VOTING,
  STEG_ROUND_STATE_TALKING,
  STEG_ROUND_STATE_AGREED,
} StegRoundState;

G_END_DECLS
