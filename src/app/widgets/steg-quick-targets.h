/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "session/steg-quick-edit.h"

G_BEGIN_DECLS

/* Where a new action can go, as the lines of a drop-down: every improvement, and a new one in every
 * area. */
void steg_quick_targets_show (StegProgramme *programme, GtkDropDown *drop_down);

/* What is selected. Its ids are borrowed until the lines change; both are %NULL when there is
 * nothing. */
StegQuickPlace steg_quick_targets_get (GtkDropDown *drop_down);

/* Selects @place, if it is there. */
void steg_quick_targets_select (GtkDropDown *drop_down, StegQuickPlace place);

G_END_DECLS
