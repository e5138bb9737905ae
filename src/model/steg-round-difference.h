/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-programme.h"

G_BEGIN_DECLS

/* How a level differs between two rounds, in the order in which they are told: what has become
 * worse first. */
typedef enum
{
  STEG_SHIFT_DOWN,
  STEG_SHIFT_LOST, /* had a level, and has none any more */
  STEG_SHIFT_UP,
  STEG_SHIFT_NEW, /* had no level, and has one now */
  STEG_SHIFT_SAME,
  STEG_SHIFT_NONE, /* has no level in either */
} StegShift;

/* How @after, a level, differs from @before; 0 is no level. */
StegShift steg_shift_between (int before, int after);

/* One aspect of an area. */
typedef struct
{
  StegRecord *aspect;
  int         before, after; /* 0: not rated, not assessed or not applicable */
  StegShift   shift;
} StegAspectDifference;

/* One area. */
typedef struct
{
  StegRecord *area;
  int         before, after; /* the verdicts; 0: none */
  StegShift   shift;         /* of the verdict */
  StegShift   worst;         /* of the verdict and of all aspects: the first of StegShift */
  GArray     *aspects;       /* of StegAspectDifference: worse ones first, then as in the matrix */
  GPtrArray  *added;         /* reasons of the later round whose words the earlier one lacks, */
  GPtrArray  *gone;          /* and the other way round (of StegRecord) */
  GPtrArray  *actions;       /* that explain a rise, by the day on which they were done (of
                              * StegRecord): done after the earlier round and not after the later
                              * one, and tied to a statement that has become true */
} StegAreaDifference;

/* What changed from one round to another, any two of them. A value that holds the records it names;
 * what changes in the programme later is not in it. */
typedef struct
{
  StegRecord *before, *after;

  /* Of StegAreaDifference: where something became worse first, then where something rose, then the
   * others, each in the framework's order. */
  GArray *areas;

  guint n[STEG_SHIFT_NONE + 1]; /* so many verdicts have shifted in each way */
} StegRoundDifference;

/* From the round @before to the round @after. The day on which an action was done is that on which
 * it came to Check, or was closed; one that has neither explains nothing. Returns: owned. */
StegRoundDifference      *
steg_round_difference_new (StegProgramme *programme, StegRecord *before, StegRecord *after);
void steg_round_difference_free (StegRoundDifference *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (StegRoundDifference, steg_round_difference_free)

const StegAreaDifference   *steg_round_difference_area (const StegRoundDifference *self, guint at);
const StegAspectDifference *steg_area_difference_aspect (const StegAreaDifference *self, guint at);

/* Whether nothing at all differs in the area: no level, no reason. */
gboolean steg_area_difference_is_empty (const StegAreaDifference *self);

G_END_DECLS
