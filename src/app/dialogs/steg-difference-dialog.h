/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "session/steg-session.h"

G_BEGIN_DECLS

/* Says what changed from one round to another, any two of them; a press on an area goes there. It
 * stays up to date. */
#define STEG_TYPE_DIFFERENCE_DIALOG (steg_difference_dialog_get_type ())
G_DECLARE_FINAL_TYPE (StegDifferenceDialog,
                      steg_difference_dialog,
                      STEG,
                      DIFFERENCE_DIALOG,
                      AdwWindow)

/* Over @parent (may be %NULL). At first it compares the latest round with the one before it. */
StegDifferenceDialog *steg_difference_dialog_new (GtkWindow *parent, StegSession *session);

/* Compares @round with the one before it; the first round with the one after it. */
void steg_difference_dialog_show (StegDifferenceDialog *self, StegRecord *round);

G_END_DECLS
