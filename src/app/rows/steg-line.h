/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-action-state.h"
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

/* Which lines are wanted; a zeroed one wants all but those that were dropped. */
typedef struct
{
  const char *words; /* every word must occur in how, what or who; %NULL: any */
  const char *area;  /* id; %NULL: any */
  const char *owner; /* id; "" those without; %NULL: any */
  GHashTable *mine;  /* a set of ids of owners, borrowed; %NULL: any */
  int         phase; /* StegPhase + 1; 0: any */
  int         state; /* StegActionState + 1; 0: any */
} StegLineFilter;

/* The lines of @programme in the order of areas, improvements and actions; a heading only where
 * something stands beneath it. Returns: (of StegLine) owned. */
GPtrArray *steg_lines_new (StegProgramme *programme, StegDate today, const StegLineFilter *filter);

/* Makes @store (of StegLine) hold @lines, touching only the range in which they differ, so that
 * selection and scrolling stay where they are. */
void steg_lines_update (GListStore *store, GPtrArray *lines);

G_END_DECLS
