/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/steg-chart-picture.h"

#include "base/steg-error.h"
#include "chart/steg-cairo-ink.h"
#include "chart/steg-chart.h"

#include <errno.h>
#include <math.h>

/* Words are a sixty-fifth of the picture's width, and of twice its height at most. */
#define WORDS_ACROSS 65.0
#define WORDS_DOWN 32.0
#define LEAST_FONT 12.0
#define MARGIN 1.6

static cairo_status_t
append (gpointer closure, const guchar *bytes, guint length)
{
  g_byte_array_append (closure, bytes, length);
  return CAIRO_STATUS_SUCCESS;
}

static void
paint_picture (cairo_t           *cr,
               const StegPalette *palette,
               const StegBox     *page,
               StegChartPaint     paint,
               gpointer           chart)
{
  g_autoptr (StegInk) ink = steg_cairo_ink_new (cr, palette);
  const StegPaint background = { .fill = palette->background };
  double          margin = palette->font_size * MARGIN;
  StegBox         box = steg_box_inset (page, margin, margin);

  steg_ink_box (ink, page, 0, &background);
  paint (ink, palette, &box, chart);
}

GBytes *
steg_chart_picture_new (
  StegPaletteKind kind, int width, int height, StegChartPaint paint, gpointer chart, GError **error)
{
  GByteArray      *bytes = g_byte_array_new ();
  StegPalette      palette = *steg_palette_get (kind);
  StegBox          page = { 0, 0, width, height };
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, width, height);
  cairo_t         *cr = cairo_create (surface);
  cairo_status_t   status;

  palette.font_size = MAX (MIN (width / WORDS_ACROSS, height / WORDS_DOWN), LEAST_FONT);
  if (cairo_status (cr) == CAIRO_STATUS_SUCCESS)
    paint_picture (cr, &palette, &page, paint, chart);
  status = cairo_status (cr);
  cairo_destroy (cr);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_write_to_png_stream (surface, append, bytes);
  cairo_surface_destroy (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    return g_byte_array_free_to_bytes (bytes);
  g_byte_array_unref (bytes);
  g_set_error (error, STEG_ERROR, STEG_ERROR_FAILED, "a picture of %d × %d: %s", width, height,
               cairo_status_to_string (status));
  return NULL;
}

void
steg_chart_picture_paint (StegInk           *ink,
                          const StegPalette *palette,
                          const StegBox     *box,
                          gpointer           chart)
{
  g_autoptr (StegDrawing) drawing = steg_chart_lay_out (chart, ink, palette, box);

  steg_drawing_paint (drawing, ink);
}

gboolean
steg_chart_picture_save (GBytes *picture, const char *path, GError **error)
{
  g_autoptr (GError) problem = NULL;
  gsize       length;
  const char *bytes = g_bytes_get_data (picture, &length);

  if (g_file_set_contents_full (path, bytes, (gssize) length,
                                G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE, 0666,
                                &problem))
    return TRUE;
  g_set_error (error, STEG_ERROR, STEG_ERROR_FAILED, "%s: %s", path, problem->message);
  return FALSE;
}
