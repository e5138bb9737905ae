/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-record.h"

G_BEGIN_DECLS

extern const StegTable steg_person_table;

typedef enum
{
  STEG_PERSON_NAME,
  STEG_PERSON_KIND,
  STEG_PERSON_INITIALS,
  STEG_PERSON_EMAIL,
  STEG_PERSON_ACTIVE,
  STEG_PERSON_N_FIELDS,
} StegPersonField;

/* The choices of kind, in the order in which they are stored. */
typedef enum
{
  STEG_PERSON_KIND_ROLE,
  STEG_PERSON_KIND_HUMAN,
  STEG_PERSON_KIND_GROUP,
} StegPersonKind;

G_END_DECLS
