/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-record.h"

G_BEGIN_DECLS

extern const StegTable steg_participant_table;

typedef enum
{
  STEG_PARTICIPANT_ROUND,
  STEG_PARTICIPANT_PERSON,
  STEG_PARTICIPANT_ATTENDED,
  STEG_PARTICIPANT_N_FIELDS,
} StegParticipantField;

G_END_DECLS
