/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-person.h"

static const StegChoice kind_choices[] = {
  { "role", N_ ("Role") },
  { "human", N_ ("Human") },
  { "group", N_ ("Group") },
  { NULL },
};

static const StegField fields[] = {
  [STEG_PERSON_NAME] = { "name", STEG_FIELD_TEXT, N_ ("Name"), .required = TRUE },
  [STEG_PERSON_KIND]
  = { "kind", STEG_FIELD_CHOICE, N_ ("Kind"), .choices = kind_choices, .preset = "role" },
  [STEG_PERSON_INITIALS] = { "initials", STEG_FIELD_TEXT, N_ ("Initials") },
  [STEG_PERSON_EMAIL] = { "email", STEG_FIELD_TEXT, N_ ("E-mail") },
  [STEG_PERSON_ACTIVE] = { "active", STEG_FIELD_FLAG, N_ ("Active"), .preset = "yes" },
};

const StegTable steg_person_table = {
  .name = "person",
  .type = "StegPerson",
  .label = N_ ("Person"),
  .fields = fields,
  .n_fields = STEG_PERSON_N_FIELDS,
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == STEG_PERSON_N_FIELDS);
