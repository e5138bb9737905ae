/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "session/steg-session.h"

G_BEGIN_DECLS

/* Asks what a new programme is called and where it is kept, and makes it.
 * Signal ::created (StegSession *session), after which the dialog closes. */
#define STEG_TYPE_NEW_DIALOG (steg_new_dialog_get_type ())
G_DECLARE_FINAL_TYPE (StegNewDialog, steg_new_dialog, STEG, NEW_DIALOG, AdwWindow)

StegNewDialog *steg_new_dialog_new (GtkWindow *parent);

G_END_DECLS
