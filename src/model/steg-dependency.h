/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-record.h"

G_BEGIN_DECLS

extern const StegTable steg_dependency_table;

typedef enum
{
  STEG_DEPENDENCY_ACTION,
  STEG_DEPENDENCY_WAITS_FOR,
  STEG_DEPENDENCY_N_FIELDS,
} StegDependencyField;

G_END_DECLS
