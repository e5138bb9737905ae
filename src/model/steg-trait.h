/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-record.h"

G_BEGIN_DECLS

extern const StegTable steg_trait_table;

typedef enum
{
  STEG_TRAIT_ASPECT,
  STEG_TRAIT_LEVEL,
  STEG_TRAIT_N_FIELDS,
} StegTraitField;

G_END_DECLS
