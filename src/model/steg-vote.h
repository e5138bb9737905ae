/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-record.h"

G_BEGIN_DECLS

extern const StegTable steg_vote_table;

typedef enum
{
  STEG_VOTE_ROUND,
  STEG_VOTE_AREA,
  STEG_VOTE_ASPECT,
  STEG_VOTE_PERSON,
  STEG_VOTE_LEVEL,
  STEG_VOTE_COMMENT,
  STEG_VOTE_LATE,
  STEG_VOTE_N_FIELDS,
} StegVoteField;

G_END_DECLS
