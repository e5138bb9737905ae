/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/steg-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* That a round is locked, with a button that unlocks it ("assessment.unlock"); or who opened it
 * again. It is hidden when there is nothing to say. */
#define STEG_TYPE_ROUND_NOTICE (steg_round_notice_get_type ())
G_DECLARE_FINAL_TYPE (StegRoundNotice, steg_round_notice, STEG, ROUND_NOTICE, GtkWidget)

void steg_round_notice_show (StegRoundNotice *self, StegSession *session, StegRecord *round);

G_END_DECLS
