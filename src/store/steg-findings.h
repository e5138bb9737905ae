/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "base/steg-error.h"

G_BEGIN_DECLS

/* What is wrong with a file: either the first thing, as an error, or everything, as facts. */
typedef struct
{
  GPtrArray *facts; /* of char *; %NULL: stop at the first */
  GError    *first;
} StegFindings;

/* Notes that something is wrong. Returns: whether to look on: never without a list of facts. */
gboolean steg_findings_add (StegFindings *self, StegError code, const char *format, ...)
  G_GNUC_PRINTF (3, 4);

/* The same from @problem (taken over), which says it all. */
gboolean steg_findings_take (StegFindings *self, GError *problem);

G_END_DECLS
