/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "chart/steg-effort-scale.h"
#include "chart/steg-timeline-lanes.h"

G_BEGIN_DECLS

/* In which lane of its band each action stands, and how far its label may go. */
typedef struct
{
  const StegEffort *figures;
  StegEffortScale   scale;
  double            em;
  double           *labels;  /* per action: how long its label would be */
  guint            *order;   /* positions of actions, by band and then by place */
  StegTimelineSlot *slots;   /* in that order */
  guint            *lanes;   /* per band, one at least */
  guint             n_lanes; /* of all bands */
  guint            *firsts;  /* per band, and after the last: where it begins in the order */
} StegEffortPlan;

/* Not packed yet. @labels (may be %NULL: there are none) is taken over. */
void steg_effort_plan_init (StegEffortPlan        *self,
                            const StegEffort      *figures,
                            const StegEffortScale *scale,
                            double                 font_size,
                            double                *labels);
void steg_effort_plan_clear (StegEffortPlan *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (StegEffortPlan, steg_effort_plan_clear)

/* How generous the room for labels is, from none that is sure to whole titles. */
#define STEG_EFFORT_PLAN_MODES 10

/* The least of them that has some for every action that is not done. */
#define STEG_EFFORT_PLAN_TITLED 1

/* Packs all actions with as much room for labels as @room lanes allow, each band with its own. */
void steg_effort_plan_pack (StegEffortPlan *self, double room);

/* How many lanes all bands take at the generosity @mode, and packs them so. */
guint steg_effort_plan_pack_alike (StegEffortPlan *self, guint mode);

/* The size of a point. */
double steg_effort_plan_point (double font_size);

/* How far a label is from its point. */
double steg_effort_plan_gap (double font_size);

G_END_DECLS
