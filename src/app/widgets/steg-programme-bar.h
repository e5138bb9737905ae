/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "session/steg-session.h"

G_BEGIN_DECLS

/* The slim line under the header bar: which programme this is and whether its file holds
 * everything. */
#define STEG_TYPE_PROGRAMME_BAR (steg_programme_bar_get_type ())
G_DECLARE_FINAL_TYPE (StegProgrammeBar, steg_programme_bar, STEG, PROGRAMME_BAR, GtkWidget)

/* Once. */
void steg_programme_bar_set_session (StegProgrammeBar *self, StegSession *session);

/* Leaves out the organisation where there is little room. */
void steg_programme_bar_set_brief (StegProgrammeBar *self, gboolean brief);

G_END_DECLS
