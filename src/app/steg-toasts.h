/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* Shows @toast (taken over) in @overlay. One that offers to undo takes the place of another that
 * does: "Undo" is the last command's. */
void steg_toasts_add (AdwToastOverlay *overlay, AdwToast *toast);

/* Takes an offer to undo away: another command has come since. */
void steg_toasts_withdraw_undo (AdwToastOverlay *overlay);

G_END_DECLS
