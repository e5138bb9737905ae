/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-evidence.h"

static const StegField fields[] = {
  [STEG_EVIDENCE_ROUND]
  = { "round", STEG_FIELD_LINK, N_ ("Round"), .target = "round", .required = TRUE, .part = TRUE },
  [STEG_EVIDENCE_AREA]
  = { "area", STEG_FIELD_LINK, N_ ("Area"), .target = "area", .required = TRUE, .part = TRUE },
  [STEG_EVIDENCE_ASPECT]
  = { "aspect", STEG_FIELD_LINK, N_ ("Aspect"), .target = "aspect", .part = TRUE },
  [STEG_EVIDENCE_TITLE] = { "title", STEG_FIELD_TEXT, N_ ("Title"), .required = TRUE },
  [STEG_EVIDENCE_URL] = { "url", STEG_FIELD_TEXT, N_ ("Link") },
  [STEG_EVIDENCE_ATTACHMENT]
  = { "attachment", STEG_FIELD_LINK, N_ ("Attachment"), .target = "attachment" },
  [STEG_EVIDENCE_VALID_UNTIL] = { "valid_until", STEG_FIELD_DATE, N_ ("Valid until") },
};

const StegTable steg_evidence_table = {
  .name = "evidence",
  .type = "StegEvidence",
  .label = N_ ("Evidence"),
  .fields = fields,
  .n_fields = STEG_EVIDENCE_N_FIELDS,
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == STEG_EVIDENCE_N_FIELDS);
