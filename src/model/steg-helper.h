/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-record.h"

G_BEGIN_DECLS

extern const StegTable steg_helper_table;

typedef enum
{
  STEG_HELPER_ACTION,
  STEG_HELPER_PERSON,
  STEG_HELPER_N_FIELDS,
} StegHelperField;

G_END_DECLS
