/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-program.h"
#include "model/steg-programme.h"

G_BEGIN_DECLS

/* The level that the framework's rule suggests for an area in a round, and how it came about. The
 * verdict stays the group's. By the rule (program.rule):
 *   lowest  the level that every aspect has reached
 *   mean    the mean of the aspects, rounded down
 *   agreed  no suggestion
 * An aspect that is not applicable is left out; one that is not rated, or was not assessed, means
 * that there is no suggestion yet. Immutable and counted. */
#define STEG_TYPE_SUGGESTION (steg_suggestion_get_type ())
typedef struct _StegSuggestion StegSuggestion;

struct _StegSuggestion
{
  StegProgramRule rule;
  int             level;    /* 0: no suggestion */
  double          mean;     /* of the rated aspects; 0 when none is rated */
  GPtrArray      *rated;    /* aspects that have a level, in order (of StegRecord) */
  GPtrArray      *deciding; /* those of them that make the level what it is: the lowest ones by the
                             * rule lowest, all by the rule mean; none without a suggestion */
  GPtrArray *unrated;       /* aspects that must be rated before there can be a suggestion */
  GPtrArray *left_out;      /* aspects that are not applicable */
};

GType steg_suggestion_get_type (void);

/* The suggestion for @area in @round. Returns: owned. */
StegSuggestion *steg_suggestion_new (StegProgramme *programme, StegRecord *round, StegRecord *area);

StegSuggestion *steg_suggestion_ref (StegSuggestion *self);
void            steg_suggestion_unref (StegSuggestion *self);

gboolean steg_suggestion_equal (const StegSuggestion *a, const StegSuggestion *b);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (StegSuggestion, steg_suggestion_unref)

G_END_DECLS
