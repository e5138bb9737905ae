/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-action-filter.h"

G_BEGIN_DECLS

/* The parts of a filter that are named beside it, each of which can be taken off; the words that
 * are searched for stand in their own field. */
typedef enum
{
  STEG_FILTER_PART_MINE,
  STEG_FILTER_PART_LATE,
  STEG_FILTER_PART_DUE_THIS_MONTH,
  STEG_FILTER_PART_NO_OWNER,
  STEG_FILTER_PART_NO_DATE,
  STEG_FILTER_PART_WAITING,
  STEG_FILTER_PART_N_CONDITIONS, /* those before are the bits of StegFilterConditions */
  STEG_FILTER_PART_AREA = STEG_FILTER_PART_N_CONDITIONS,
  STEG_FILTER_PART_OWNER,
  STEG_FILTER_PART_CYCLE,
  STEG_FILTER_PART_PHASE,
  STEG_FILTER_PART_STATE,
  STEG_FILTER_N_PARTS,
} StegFilterPart;

/* The condition at @part in the language of the windows: "Due this month". Borrowed. */
const char *steg_filter_parts_condition (StegFilterPart part);

/* A state (StegActionState) as something to filter by: "Under way". Borrowed. */
const char *steg_filter_parts_state (int state);

/* What @filter says at @part ("Who: CISO"). Returns: owned; %NULL when it says nothing there. */
char *steg_filter_parts_describe (StegProgramme          *programme,
                                  const StegActionFilter *filter,
                                  StegFilterPart          part);

/* Takes @part off @filter. */
void steg_filter_parts_remove (StegActionFilter *filter, StegFilterPart part);

G_END_DECLS
