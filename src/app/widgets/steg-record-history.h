/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "session/steg-session.h"

G_BEGIN_DECLS

/* What has been done to one record, the newest first, folded up until it is asked for: only then is
 * the log read. The first few are shown, and more by a press of a button. */
#define STEG_TYPE_RECORD_HISTORY (steg_record_history_get_type ())
G_DECLARE_FINAL_TYPE (StegRecordHistory, steg_record_history, STEG, RECORD_HISTORY, GtkBox)

/* Returns: floating. */
GtkWidget *steg_record_history_new (StegSession *session);

/* %NULL shows nothing. */
void steg_record_history_set_record (StegRecordHistory *self, StegRecord *record);

G_END_DECLS
