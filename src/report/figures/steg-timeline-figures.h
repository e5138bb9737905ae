/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "base/steg-catalogue.h"
#include "chart/steg-timeline.h"
#include "model/steg-standing.h"

G_BEGIN_DECLS

typedef enum
{
  STEG_TIMELINE_BY_AREA,
  STEG_TIMELINE_BY_OWNER,
  STEG_TIMELINE_BY_CYCLE,
} StegTimelineGrouping;

/* Which actions a timeline shows, and how. */
typedef struct
{
  StegTimelineGrouping grouping;
  GHashTable          *collapsed; /* a set of identities of groups; %NULL: none is */
  GHashTable          *wanted;    /* a set of actions (StegRecord); %NULL: all are */
} StegTimelineSelection;

/* What the timeline of @programme shows, as it stands in @standing: its cycles and milestones, and
 * its actions by area. Identities are the ids of records. In the words of @catalogue, whose
 * language the areas' names have, too. Returns: owned. */
StegTimeline *steg_timeline_figures_new (StegProgramme       *programme,
                                         const StegStanding  *standing,
                                         const StegCatalogue *catalogue);

/* The same for the actions of @selection, in its groups; goals are shown by area only. The group of
 * a record has its id, the one of the rest "rest". */
StegTimeline *steg_timeline_figures_select (StegProgramme               *programme,
                                            const StegStanding          *standing,
                                            const StegTimelineSelection *selection,
                                            const StegCatalogue         *catalogue);

G_END_DECLS
