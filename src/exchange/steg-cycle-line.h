/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-change.h"

#include <libxml/tree.h>

G_BEGIN_DECLS

/* A cycle on its way in; both borrowed. */
typedef struct
{
  const StegChange *row;
  xmlNode          *node;
} StegCycleLineEntry;

/* Whether @cycles (of StegCycleLineEntry, which this sorts by their beginnings) stand in one line,
 * as every way of editing keeps them: each has all of its days or none, every phase lasts a day at
 * least, and each begins on the day after the one before it ends. Else %STEG_ERROR_DAMAGED, which
 * names the cycle and the days. */
gboolean steg_cycle_line_check (GArray *cycles, GError **error);

G_END_DECLS
