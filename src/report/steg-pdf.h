/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "base/steg-date.h"

#include <cairo.h>
#include <gio/gio.h>

G_BEGIN_DECLS

/* A PDF that is being painted, page by page. */
typedef struct
{
  cairo_surface_t *surface;
  cairo_t         *cr; /* in points */
  GByteArray      *bytes;
} StegPdf;

/* A4, in points. */
#define STEG_PDF_A4_WIDTH 595.276
#define STEG_PDF_A4_HEIGHT 841.89

/* Begins one with pages of @width and @height points. @author may be %NULL. The same pages made on
 * the same day are the same bytes. Returns: owned. */
StegPdf *steg_pdf_new (
  double width, double height, const char *title, const char *author, StegDate made_on);

/* An entry that leads to @page, from 1, under the entry @parent (%CAIRO_PDF_OUTLINE_ROOT). Returns:
 * what an entry under it names as its parent. */
int steg_pdf_add_entry (StegPdf *self, int parent, const char *name, guint page, gboolean bold);

/* Ends @self, which it takes over. Returns: owned; %NULL with @error when there is no memory. */
GBytes *steg_pdf_finish (StegPdf *self, GError **error);

G_END_DECLS
