/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "session/steg-session.h"

G_BEGIN_DECLS

/* The programme's own framework, to be changed where it stands: every text in Swedish and English
 * side by side; areas are added, moved, left out and brought back. Each change is one command. */
#define STEG_TYPE_FRAMEWORK_DIALOG (steg_framework_dialog_get_type ())
G_DECLARE_FINAL_TYPE (
  StegFrameworkDialog, steg_framework_dialog, STEG, FRAMEWORK_DIALOG, AdwWindow)

/* Over @parent, the window that shows the programme of @session. */
StegFrameworkDialog *steg_framework_dialog_new (GtkWindow *parent, StegSession *session);

G_END_DECLS
