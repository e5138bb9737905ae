/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-record.h"

G_BEGIN_DECLS

extern const StegTable steg_area_role_table;

typedef enum
{
  STEG_AREA_ROLE_AREA,
  STEG_AREA_ROLE_ROLE,
  STEG_AREA_ROLE_N_FIELDS,
} StegAreaRoleField;

G_END_DECLS
