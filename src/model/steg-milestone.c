/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-milestone.h"

static const StegChoice kind_choices[] = {
  { "assessment", N_ ("Assessment") },
  { "review", N_ ("Review") },
  { "goal", N_ ("Goal") },
  { "certification", N_ ("Certification") },
  { "other", N_ ("Other") },
  { NULL },
};

static const StegField fields[] = {
  [STEG_MILESTONE_TITLE] = { "title", STEG_FIELD_TEXT, N_ ("Title"), .required = TRUE },
  [STEG_MILESTONE_ON] = { "on", STEG_FIELD_DATE, N_ ("Date") },
  [STEG_MILESTONE_KIND]
  = { "kind", STEG_FIELD_CHOICE, N_ ("Kind"), .choices = kind_choices, .preset = "other" },
  [STEG_MILESTONE_ROUND] = { "round", STEG_FIELD_LINK, N_ ("Round"), .target = "round" },
  [STEG_MILESTONE_REACHED_ON] = { "reached_on", STEG_FIELD_DATE, N_ ("Reached") },
};

const StegTable steg_milestone_table = {
  .name = "milestone",
  .type = "StegMilestone",
  .label = N_ ("Milestone"),
  .fields = fields,
  .n_fields = STEG_MILESTONE_N_FIELDS,
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == STEG_MILESTONE_N_FIELDS);
