/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-quick-line.h"
#include "session/steg-edit.h"

G_BEGIN_DECLS

/* Where a quickly added action goes: to an improvement, or to a new one of its own in an area. */
typedef struct
{
  const char *improvement; /* id; %NULL: a new one */
  const char *area;        /* id, for a new one */
} StegQuickPlace;

/* The improvement in @area that an action was added to last, or else the last one there. Returns:
 * its id, borrowed; %NULL when the area has none. */
const char *steg_quick_edit_find_place (StegProgramme *programme, const char *area);

/* Adds what @line says to @place, with its owner and helpers where there are no such
 * persons yet. A new
 * improvement is called as the action and proposed @today. Returns: the action's id, owned. */
char *steg_quick_edit_add (StegEdit            *edit,
                           StegProgramme       *programme,
                           const StegQuickLine *line,
                           StegQuickPlace       place,
                           StegDate             today);

G_END_DECLS
