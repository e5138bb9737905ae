/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "chart/steg-ink.h"

#include <cairo.h>

G_BEGIN_DECLS

/* Paints on a Cairo context: pictures, SVG, PDF, paper. */
#define STEG_TYPE_CAIRO_INK (steg_cairo_ink_get_type ())
G_DECLARE_FINAL_TYPE (StegCairoInk, steg_cairo_ink, STEG, CAIRO_INK, StegInk)

/* Paints on @cairo, of which it keeps a reference, in the font of @palette. */
StegInk *steg_cairo_ink_new (cairo_t *cairo, const StegPalette *palette);

G_END_DECLS
