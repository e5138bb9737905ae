/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "session/steg-session.h"

G_BEGIN_DECLS

/* Quick add over whatever page is shown. Enter adds and closes; what was typed and not added is
 * still there when it is opened again. */
#define STEG_TYPE_QUICK_ADD_DIALOG (steg_quick_add_dialog_get_type ())
G_DECLARE_FINAL_TYPE (
  StegQuickAddDialog, steg_quick_add_dialog, STEG, QUICK_ADD_DIALOG, AdwWindow)

/* Shows it over @parent, for @session. */
void steg_quick_add_dialog_show (GtkWindow *parent, StegSession *session);

G_END_DECLS
