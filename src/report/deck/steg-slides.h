/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/deck/steg-deck.h"
#include "report/deck/steg-slide-table.h"

G_BEGIN_DECLS

/* Every slide has this size, in units of its own. */
#define STEG_SLIDE_WIDTH 1280.0
#define STEG_SLIDE_HEIGHT 720.0

/* One slide: a topic, or a part of one that needs several. */
typedef struct
{
  const StegTopic *topic;
  guint            part, n_parts; /* which of the topic's slides it is, from 1 */
  char            *spoken;        /* what stands below the title, in sentences */
  StegDrawing     *drawing;       /* all but the charts */
  GPtrArray       *charts;        /* of StegDrawing */
  GArray          *links;         /* of StegSlideLink */
} StegSlide;

/* The font of slides wherever they are shown, so that they are the same everywhere. */
#define STEG_SLIDE_FAMILY "Cantarell, sans-serif"

/* A deck laid out on slides, to be painted at any size on any ink that sets texts in the font of
 * the one it was laid out with. */
typedef struct
{
  StegDeck   *deck;
  StegPalette palette;
  GPtrArray  *slides; /* of StegSlide */
} StegSlides;

/* Lays out @deck, which it takes over, in the colours and font of @palette with texts as @ink sets
 * them. Returns: owned. */
StegSlides *steg_slides_new (StegDeck *deck, StegInk *ink, const StegPalette *palette);
void        steg_slides_free (StegSlides *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (StegSlides, steg_slides_free)

guint            steg_slides_count (const StegSlides *self);
const StegSlide *steg_slides_get (const StegSlides *self, guint position);

/* The slide at which the topic called @name under @section begins; 0 when there is none. */
guint steg_slides_find (const StegSlides *self, const char *name, const char *section);

/* Paints the slide at @position on @ink, from 0, 0 to the size of a slide. */
void steg_slides_paint (const StegSlides *self, guint position, StegInk *ink);

G_END_DECLS
