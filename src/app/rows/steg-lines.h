/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "model/steg-action-order.h"

G_BEGIN_DECLS

/* The lines of the table of improvements: a list model whose items are actions, improvements that
 * have no action yet (StegRecord, so that 100,000 lines need no objects of their own), and the
 * headings of groups (StegHeading). */
#define STEG_TYPE_LINES (steg_lines_get_type ())
G_DECLARE_FINAL_TYPE (StegLines, steg_lines, STEG, LINES, GObject)

StegLines *steg_lines_new (void);

/* Shows @order, touching only the range in which it differs from what is shown, so that selection
 * and scrolling stay where they are. */
void steg_lines_update (StegLines *self, const StegActionOrder *order);

/* The line at @position: a StegRecord or StegHeading. Borrowed. */
GObject *steg_lines_at (StegLines *self, guint position);

/* The position of @record; -1 when it has no line. */
int steg_lines_find (StegLines *self, StegRecord *record);

/* What stands above a group. */
#define STEG_TYPE_HEADING (steg_heading_get_type ())
G_DECLARE_FINAL_TYPE (StegHeading, steg_heading, STEG, HEADING, GObject)

/* What the group is of. Borrowed. */
const StegActionGroup *steg_heading_get_group (StegHeading *self);

G_END_DECLS
