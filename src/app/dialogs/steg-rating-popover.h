/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/widgets/steg-matrix-row.h"

G_BEGIN_DECLS

/* What a rating says besides its level: how sure the group is, a note, the evidence for it, to
 * which a link can be added at once, and why there is no level.
 * Opened from the name of a row of the matrix; in a locked round it can only be read. */
#define STEG_TYPE_RATING_POPOVER (steg_rating_popover_get_type ())
G_DECLARE_FINAL_TYPE (StegRatingPopover, steg_rating_popover, STEG, RATING_POPOVER, GtkPopover)

GtkWidget *steg_rating_popover_new (void);

/* Says what stands in the row of @aspect at @place now; a note that is being typed about another
 * row is committed first. */
void steg_rating_popover_show (StegRatingPopover     *self,
                               const StegMatrixPlace *place,
                               StegRecord            *aspect);

/* Says it again, after something has changed. */
void steg_rating_popover_refresh (StegRatingPopover *self, const StegMatrixPlace *place);

/* Commits the note and the link that are being typed. */
void steg_rating_popover_settle (StegRatingPopover *self);

G_END_DECLS
