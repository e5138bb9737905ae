/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/steg-programme.h"

G_BEGIN_DECLS

/* How the revealed votes for one aspect of one area lie: as bars, and beside them in words, with
 * who stands apart and what they wrote. */
#define STEG_TYPE_VOTES_LINE (steg_votes_line_get_type ())
G_DECLARE_FINAL_TYPE (StegVotesLine, steg_votes_line, STEG, VOTES_LINE, GtkBox)

GtkWidget *steg_votes_line_new (void);

/* Says what is in @round; hides itself where there are no votes. */
void steg_votes_line_show (StegVotesLine *self,
                           StegProgramme *programme,
                           StegRecord    *round,
                           StegRecord    *area,
                           StegRecord    *aspect);

/* Words below the bars, for narrow windows. */
void steg_votes_line_set_stacked (StegVotesLine *self, gboolean stacked);

G_END_DECLS
