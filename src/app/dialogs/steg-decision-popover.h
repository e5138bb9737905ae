/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/steg-record.h"

G_BEGIN_DECLS

/* What is asked of the management, beside what it was opened from, and a place to write down what
 * was decided. */
#define STEG_TYPE_DECISION_POPOVER (steg_decision_popover_get_type ())
G_DECLARE_FINAL_TYPE (
  StegDecisionPopover, steg_decision_popover, STEG, DECISION_POPOVER, GtkPopover)

/* Shows @decision beside @anchor; goes by itself when it is closed. */
void steg_decision_popover_show (GtkWidget *anchor, StegRecord *decision);

G_END_DECLS
