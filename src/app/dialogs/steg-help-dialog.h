/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* How one works with the program, on a few short pages that need no help viewer and no network. */
#define STEG_TYPE_HELP_DIALOG (steg_help_dialog_get_type ())
G_DECLARE_FINAL_TYPE (StegHelpDialog, steg_help_dialog, STEG, HELP_DIALOG, AdwWindow)

StegHelpDialog *steg_help_dialog_new (GtkWindow *parent);

G_END_DECLS
