/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-record.h"

G_BEGIN_DECLS

extern const StegTable steg_milestone_table;

typedef enum
{
  STEG_MILESTONE_TITLE,
  STEG_MILESTONE_ON,
  STEG_MILESTONE_KIND,
  STEG_MILESTONE_ROUND,
  STEG_MILESTONE_REACHED_ON,
  STEG_MILESTONE_N_FIELDS,
} StegMilestoneField;

/* The choices of kind, in the order in which they are stored. */
typedef enum
{
  STEG_MILESTONE_KIND_ASSESSMENT,
  STEG_MILESTONE_KIND_REVIEW,
  STEG_MILESTONE_KIND_GOAL,
  STEG_MILESTONE_KIND_CERTIFICATION,
  STEG_MILESTONE_KIND_OTHER,
} StegMilestoneKind;

G_END_DECLS
