/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/steg-chart-picture.h"

#include "base/steg-ending.h"
#include "base/steg-error.h"
#include "chart/steg-cairo-ink.h"
#include "chart/steg-chart.h"

#include <cairo-pdf.h>
#include <cairo-svg.h>
#include <errno.h>
#include <math.h>
#include <string.h>

/* Words are a sixty-fifth of the picture's width, and of twice its height at most. */
#define WORDS_ACROSS 65.0
#define WORDS_DOWN 32.0
#define LEAST_FONT 12.0
#define MARGIN 1.6

/* Points of a PDF in a pixel. */
#define POINTS 0.75

static const char *const endings[STEG_PICTURE_N_FORMATS] = {
  [STEG_PICTURE_PNG] = ".png",
  [STEG_PICTURE_SVG] = ".svg",
  [STEG_PICTURE_PDF] = ".pdf",
};

static cairo_status_t
append (gpointer closure, const guchar *bytes, guint length)
{
  g_byte_array_append (closure, bytes, length);
  return CAIRO_STATUS_SUCCESS;
}

static void
describe_pdf (cairo_surface_t *surface, const StegPicture *picture)
{
  g_autofree char *day = steg_date_to_iso (picture->made_on);

  if (picture->title != NULL)
    cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, picture->title);
  if (picture->spoken != NULL)
    cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_SUBJECT, picture->spoken);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATOR, "Stegvis");
  if (day != NULL)
    {
      cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATE_DATE, day);
      cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_MOD_DATE, day);
    }
}

/* A surface that writes itself to @bytes, but for a PNG, which is written when it is done. */
static cairo_surface_t *
create_surface (const StegPicture *picture, GByteArray *bytes)
{
  cairo_surface_t *surface;

  switch (picture->format)
    {
    case STEG_PICTURE_SVG:
      surface
        = cairo_svg_surface_create_for_stream (append, bytes, picture->width, picture->height);
      cairo_svg_surface_set_document_unit (surface, CAIRO_SVG_UNIT_PX);
      return surface;
    case STEG_PICTURE_PDF:
      surface = cairo_pdf_surface_create_for_stream (append, bytes, picture->width * POINTS,
                                                     picture->height * POINTS);
      describe_pdf (surface, picture);
      return surface;
    default:
      return cairo_image_surface_create (CAIRO_FORMAT_RGB24, picture->width, picture->height);
    }
}

StegBox
steg_chart_picture_room (const StegPicture *picture, StegPalette *palette)
{
  double margin;

  *palette = *steg_palette_get (picture->palette);
  palette->font_size
    = MAX (MIN (picture->width / WORDS_ACROSS, picture->height / WORDS_DOWN), LEAST_FONT);
  margin = palette->font_size * MARGIN;
  return (StegBox){ 0, 0, MAX (picture->width - 2 * margin, 1),
                    MAX (picture->height - 2 * margin, 1) };
}

static void
paint_picture (cairo_t *cr, const StegPicture *picture, StegChartPaint paint, gpointer chart)
{
  StegPalette     palette;
  StegBox         room = steg_chart_picture_room (picture, &palette);
  const StegBox   page = { 0, 0, picture->width, picture->height };
  const StegPaint background = { .fill = palette.background };
  g_autoptr (StegInk) ink = NULL;

  if (picture->format == STEG_PICTURE_PDF)
    cairo_scale (cr, POINTS, POINTS);
  ink = steg_cairo_ink_new (cr, &palette);
  steg_ink_box (ink, &page, 0, &background);
  cairo_translate (cr, palette.font_size * MARGIN, palette.font_size * MARGIN);
  paint (ink, &palette, &room, chart);
}

/* Cairo writes no title: it is put in behind the root's tag, where a screen reader looks for it. */
static void
describe_svg (GByteArray *bytes, const StegPicture *picture)
{
  g_autofree char *text = g_strndup ((const char *) bytes->data, bytes->len);
  g_autofree char *words = g_markup_printf_escaped ("<title>%s</title><desc>%s</desc>",
                                                    picture->title != NULL ? picture->title : "",
                                                    picture->spoken != NULL ? picture->spoken : "");
  const char      *root = strstr (text, "<svg");
  const char      *end = root != NULL ? strchr (root, '>') : NULL;

  if (end == NULL)
    return;
  g_byte_array_set_size (bytes, (guint) (end + 1 - text));
  g_byte_array_append (bytes, (const guint8 *) words, (guint) strlen (words));
  g_byte_array_append (bytes, (const guint8 *) end + 1, (guint) strlen (end + 1));
}

/* Ends @surface, which is taken over. */
static cairo_status_t
finish (cairo_surface_t *surface, const StegPicture *picture, GByteArray *bytes)
{
  cairo_status_t status;

  if (picture->format == STEG_PICTURE_PNG)
    cairo_surface_write_to_png_stream (surface, append, bytes);
  cairo_surface_finish (surface);
  status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);
  if (status == CAIRO_STATUS_SUCCESS && picture->format == STEG_PICTURE_SVG)
    describe_svg (bytes, picture);
  return status;
}

GBytes *
steg_chart_picture_new (const StegPicture *picture,
                        StegChartPaint     paint,
                        gpointer           chart,
                        GError           **error)
{
  GByteArray      *bytes = g_byte_array_new ();
  cairo_surface_t *surface = create_surface (picture, bytes);
  cairo_t         *cr = cairo_create (surface);
  cairo_status_t   status = cairo_status (cr), ended;

  if (status == CAIRO_STATUS_SUCCESS)
    {
      paint_picture (cr, picture, paint, chart);
      status = cairo_status (cr);
    }
  cairo_destroy (cr);
  ended = finish (surface, picture, bytes);
  if (status == CAIRO_STATUS_SUCCESS)
    status = ended;
  if (status == CAIRO_STATUS_SUCCESS)
    return g_byte_array_free_to_bytes (bytes);
  g_byte_array_unref (bytes);
  g_set_error (error, STEG_ERROR, STEG_ERROR_FAILED, "a picture of %d × %d: %s", picture->width,
               picture->height, cairo_status_to_string (status));
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

int
steg_chart_picture_find_format (const char *path)
{
  return steg_ending_find (path, endings, STEG_PICTURE_N_FORMATS);
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
  steg_error_take_failure (error, g_steal_pointer (&problem), path);
  return FALSE;
}
