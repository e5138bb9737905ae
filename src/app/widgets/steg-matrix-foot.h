/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/widgets/steg-matrix-row.h"

G_BEGIN_DECLS

/* What stands under a row of the matrix and should not be overlooked: that the rating is only
 * claimed, a note on it, or that the group is not sure; and the votes, once they are revealed. */
#define STEG_TYPE_MATRIX_FOOT (steg_matrix_foot_get_type ())
G_DECLARE_FINAL_TYPE (StegMatrixFoot, steg_matrix_foot, STEG, MATRIX_FOOT, GtkBox)

GtkWidget *steg_matrix_foot_new (void);

/* Says what stands at @place for @aspect now. */
void steg_matrix_foot_show (StegMatrixFoot *self, const StegMatrixPlace *place, StegRecord *aspect);

void steg_matrix_foot_set_stacked (StegMatrixFoot *self, gboolean stacked);

G_END_DECLS
