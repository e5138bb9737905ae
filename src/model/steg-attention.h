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
  STEG_ATTENTION_REVIEW,   /* a document whose review is overdue; the longest overdue first */
  STEG_ATTENTION_OFF_GOAL, /* a measure whose last reading misses its goal; the oldest first */
  STEG_ATTENTION_READING,  /* a measure whose reading is late, or that has none (last) */
  STEG_ATTENTION_NO_OWNER, /* an open action that nobody owns */
  STEG_ATTENTION_NO_DATE,  /* an open action without a due date */
  STEG_ATTENTION_DECISION, /* a decision that was asked for; needed soonest first, no date last */
} StegAttentionKind;

/* One line of the list. A record stands in it once: an action for the first reason that applies, a
 * measure whose reading is late for that, since an old value says nothing about its goal. */
typedef struct
{
  StegAttentionKind kind;
  StegRecord       *record; /* the action, document, measure or decision */
  StegDate          on;     /* the day it is due, needed by, or (off goal) was read on; or none */
  int               days;   /* from today to that day: negative when it has passed, 0 without one */
} StegAttention;

/* Everything that needs attention @today. @counts (may be %NULL): set to how many actions there are
 * in each state, which the same walk over them tells. Returns: (of StegAttention, whose records are
 * held) owned. */
GArray *steg_attention_new (StegProgramme *programme, StegDate today, StegActionCounts *counts);

G_END_DECLS
