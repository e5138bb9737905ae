/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-record.h"

G_BEGIN_DECLS

extern const StegTable steg_decision_table;

typedef enum
{
  STEG_DECISION_QUESTION,
  STEG_DECISION_OPTIONS,
  STEG_DECISION_STATE,
  STEG_DECISION_ASKED_OF,
  STEG_DECISION_NEEDED_BY,
  STEG_DECISION_DECIDED_ON,
  STEG_DECISION_ANSWER,
  STEG_DECISION_MEETING,
  STEG_DECISION_ACTION,
  STEG_DECISION_N_FIELDS,
} StegDecisionField;

/* The choices of state, in the order in which they are stored. */
typedef enum
{
  STEG_DECISION_STATE_ASKED,
  STEG_DECISION_STATE_DECIDED,
  STEG_DECISION_STATE_WITHDRAWN,
} StegDecisionState;

G_END_DECLS
