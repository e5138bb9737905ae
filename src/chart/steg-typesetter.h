/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "chart/steg-ink.h"

G_BEGIN_DECLS

/* Sets texts in boxes with Pango, and keeps what it has set, because a chart paints the same
 * words frame after frame. */
typedef struct _StegTypesetter StegTypesetter;

/* Sets in @family (a name that Pango knows) with the options of @context. */
StegTypesetter *steg_typesetter_new (PangoContext *context, const char *family);
void            steg_typesetter_free (StegTypesetter *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (StegTypesetter, steg_typesetter_free)

/* Lets @context measure as if there were no pixels, so that a text takes the same room on every
 * surface and at every scale. */
void steg_typesetter_measure_exactly (PangoContext *context);

/* @text set for a room of @width and @height (0: no limit). The layout's width is @width where
 * that is a limit. @extent: what it takes.
 * Returns: borrowed, until the next call. */
PangoLayout *steg_typesetter_set (StegTypesetter      *self,
                                  const char          *text,
                                  const StegTextStyle *style,
                                  double               width,
                                  double               height,
                                  StegTextExtent      *extent);

G_END_DECLS
