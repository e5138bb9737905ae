/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/steg-working-copy.h"

G_BEGIN_DECLS

/* Applies the inverse of the log rows of @span as a command of @kind ("undo", "redo"). A cell is
 * taken back only where it still holds what those rows wrote, a row only where that harms no other;
 * @kept counts what was left alone. Returns: what happened (of StegChange) owned. */
GPtrArray *steg_undo (
  StegWorkingCopy *copy, const StegLogSpan *span, const char *kind, guint *kept, GError **error);

G_END_DECLS
