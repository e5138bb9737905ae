/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-record.h"

G_BEGIN_DECLS

extern const StegTable steg_aspect_table;

typedef enum
{
  STEG_ASPECT_KEY,
  STEG_ASPECT_ORDER,
  STEG_ASPECT_N_FIELDS,
} StegAspectField;

G_END_DECLS
