/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* Shows @toast (taken over) in @overlay. Where it offers to undo, another one that did does no
 * longer: "Undo" is the last command's. */
void steg_toasts_add (AdwToastOverlay *overlay, AdwToast *toast);

/* Takes an offer to undo away: another command has come since. */
void steg_toasts_withdraw_undo (AdwToastOverlay *overlay);

G_END_DECLS
