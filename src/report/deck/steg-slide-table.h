/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/deck/steg-topic.h"

G_BEGIN_DECLS

/* A place on a slide that leads to a web address. */
typedef struct
{
  StegBox     box;
  const char *url; /* borrowed from the topic */
} StegSlideLink;

/* Where the texts of a topic stand: as large as they may be without taking more slides than they
 * need, at their smallest still legible. What has no room is continued on the next slide, a row
 * that alone is too tall by parts. */
typedef struct _StegSlideTable StegSlideTable;

/* Lays out the texts of @topic, which must outlive it, for a room like @box on every slide, as @ink
 * sets them. */
StegSlideTable *steg_slide_table_new (const StegTopic *topic, StegInk *ink, const StegBox *box);
void            steg_slide_table_free (StegSlideTable *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (StegSlideTable, steg_slide_table_free)

/* On how many slides it stands, at least one. */
guint steg_slide_table_count (const StegSlideTable *self);

/* Adds what stands on @slide, from 0, to @drawing, and its links to @links (of StegSlideLink). */
void steg_slide_table_place (const StegSlideTable *self,
                             guint                 slide,
                             const StegPalette    *palette,
                             StegDrawing          *drawing,
                             GArray               *links);

G_END_DECLS
