/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-record.h"

G_BEGIN_DECLS

extern const StegTable steg_attendee_table;

typedef enum
{
  STEG_ATTENDEE_MEETING,
  STEG_ATTENDEE_PERSON,
  STEG_ATTENDEE_N_FIELDS,
} StegAttendeeField;

G_END_DECLS
