/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "session/steg-session.h"

G_BEGIN_DECLS

/* Lists what was done to the programme, the latest first, and stays up to date. */
#define STEG_TYPE_HISTORY_DIALOG (steg_history_dialog_get_type ())
G_DECLARE_FINAL_TYPE (StegHistoryDialog, steg_history_dialog, STEG, HISTORY_DIALOG, AdwWindow)

StegHistoryDialog *steg_history_dialog_new (GtkWindow *parent, StegSession *session);

G_END_DECLS
