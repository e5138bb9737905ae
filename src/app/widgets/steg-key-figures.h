/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "session/steg-session.h"

G_BEGIN_DECLS

/* The figures at the head of the overview: the lowest area, the mean, the target and its day. Each
 * is a button that explains it: what it is, by what rule it came about, and the areas behind it,
 * which lead on. Two and two stand in a box of their own, so that they stay together where there is
 * no room for all. */
#define STEG_TYPE_KEY_FIGURES (steg_key_figures_get_type ())
G_DECLARE_FINAL_TYPE (StegKeyFigures, steg_key_figures, STEG, KEY_FIGURES, GtkBox)

/* Shows how @session stands now; what nobody has said, as the target, is hidden. */
void steg_key_figures_show (StegKeyFigures *self, StegSession *session);

G_END_DECLS
