/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-action-state.h"
#include "model/steg-programme.h"

G_BEGIN_DECLS

/* Why something needs attention, most pressing first: the order of the list. */
typedef enum
{
  STEG_ATTENTION_LATE,     /* an action that is late; the longest late first */
  STEG_ATTENTION_DUE_SOON, /* an action that is due soon; the soonest first */
  STEG_ATTENTION_NO_OWNER, /* an open action that nobody owns */
  STEG_ATTENTION_NO_DATE,  /* an open action without a due date */
  STEG_ATTENTION_DECISION, /* a decision that was asked for; needed soonest first, no date last */
} StegAttentionKind;

/* One line of the list. An action stands in it once, for the first reason that applies. */
typedef struct
{
  StegAttentionKind kind;
  StegRecord       *record; /* the action or decision */
  StegDate          on;     /* its due date, or the day the decision is needed by; or none */
  int               days;   /* from today to that day: negative when it has passed, 0 without one */
} StegAttention;

/* Everything that needs attention @today. @counts (may be %NULL): set to how many actions there are
 * in each state, which the same walk over them tells. Returns: (of StegAttention, whose records are
 * held) owned. */
GArray *steg_attention_new (StegProgramme *programme, StegDate today, StegActionCounts *counts);

G_END_DECLS
