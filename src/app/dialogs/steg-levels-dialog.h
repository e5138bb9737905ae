/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/steg-session.h"

#include <adwaita.h>

G_BEGIN_DECLS

/* What each level of a framework looks like in each aspect, whatever the area: to be read beside
 * the matrix. A card per level, as many side by side as there is room for. */
#define STEG_TYPE_LEVELS_DIALOG (steg_levels_dialog_get_type ())
G_DECLARE_FINAL_TYPE (StegLevelsDialog, steg_levels_dialog, STEG, LEVELS_DIALOG, AdwWindow)

/* The levels of the programme of @session as they are now, in a dialog over @parent (may be %NULL).
 * Returns: a window as any other. */
StegLevelsDialog *steg_levels_dialog_new (GtkWindow *parent, StegSession *session);

G_END_DECLS
