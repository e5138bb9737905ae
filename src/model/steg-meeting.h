/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-record.h"

G_BEGIN_DECLS

extern const StegTable steg_meeting_table;

typedef enum
{
  STEG_MEETING_TITLE,
  STEG_MEETING_ON,
  STEG_MEETING_KIND,
  STEG_MEETING_SHOWN,
  STEG_MEETING_NOTE,
  STEG_MEETING_N_FIELDS,
} StegMeetingField;

/* The choices of kind, in the order in which they are stored. */
typedef enum
{
  STEG_MEETING_KIND_MANAGEMENT,
  STEG_MEETING_KIND_REVIEW,
  STEG_MEETING_KIND_CYCLE,
  STEG_MEETING_KIND_OTHER,
} StegMeetingKind;

G_END_DECLS
