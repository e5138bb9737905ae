/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "session/steg-edit.h"

G_BEGIN_DECLS

/* Whether @field of @record is a day of a cycle. */
gboolean steg_cycle_day_edit_is_for (StegRecord *record, guint field);

/* Makes the ISO date @written that day and says which days of this or other cycles move with it, so
 * that no phases overlap and none leave a hole, with an undo, in the window that @from is in.
 * Returns: FALSE with a sentence in @complaint (owned) when it is no date. */
gboolean steg_cycle_day_edit (GtkWidget     *from,
                              StegProgramme *programme,
                              StegRecord    *cycle,
                              guint          field,
                              const char    *written,
                              char         **complaint);

G_END_DECLS
