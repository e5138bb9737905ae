/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-record.h"

G_BEGIN_DECLS

extern const StegTable steg_evidence_table;

typedef enum
{
  STEG_EVIDENCE_ROUND,
  STEG_EVIDENCE_AREA,
  STEG_EVIDENCE_ASPECT,
  STEG_EVIDENCE_TITLE,
  STEG_EVIDENCE_URL,
  STEG_EVIDENCE_ATTACHMENT,
  STEG_EVIDENCE_VALID_UNTIL,
  STEG_EVIDENCE_N_FIELDS,
} StegEvidenceField;

G_END_DECLS
