/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-action-filter.h"
#include "model/steg-programme.h"

G_BEGIN_DECLS

typedef enum
{
  STEG_LINE_AREA,        /* the heading of a group */
  STEG_LINE_ACTION,      /* one action, with its improvement beneath */
  STEG_LINE_IMPROVEMENT, /* an improvement that has no action yet */
} StegLineKind;

/* One line of the table of improvements. */
#define STEG_TYPE_LINE (steg_line_get_type ())
G_DECLARE_FINAL_TYPE (StegLine, steg_line, STEG, LINE, GObject)

StegLineKind steg_line_get_kind (StegLine *self);

/* The area, action or improvement. Borrowed. */
StegRecord *steg_line_get_record (StegLine *self);

/* The lines of @programme that @match wants, in the order of areas, improvements and actions; a
 * heading only where something stands beneath it. Returns: (of StegLine) owned. */
GPtrArray *steg_lines_new (StegProgramme *programme, StegActionMatch *match);

/* Makes @store (of StegLine) hold @lines, touching only the range in which they differ, so that
 * selection and scrolling stay where they are. */
void steg_lines_update (GListStore *store, GPtrArray *lines);

G_END_DECLS
