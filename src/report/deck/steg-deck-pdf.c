/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/deck/steg-deck-pdf.h"

#include "base/steg-error.h"
#include "chart/steg-cairo-ink.h"
#include "report/deck/steg-slides.h"

#include <cairo-pdf.h>

/* Points for a unit of a slide: 960 by 540 points, a screen of 16:9. */
#define POINTS 0.75

/* The one that the window has on most systems, so that both look alike; else what there is. */

typedef struct
{
  const StegSlides *slides;
  cairo_surface_t  *surface;
  cairo_t          *cr;
} Writer;

static cairo_status_t
append (gpointer closure, const guchar *bytes, guint length)
{
  g_byte_array_append (closure, bytes, length);
  return CAIRO_STATUS_SUCCESS;
}

static void
describe (const Writer *self)
{
  const StegDeck  *deck = self->slides->deck;
  g_autofree char *iso = steg_date_to_iso (deck->today);
  g_autofree char *created = g_strconcat (iso, "T00:00:00Z", NULL);

  cairo_pdf_surface_set_metadata (self->surface, CAIRO_PDF_METADATA_TITLE, deck->title);
  cairo_pdf_surface_set_metadata (self->surface, CAIRO_PDF_METADATA_AUTHOR, deck->organisation);
  cairo_pdf_surface_set_metadata (self->surface, CAIRO_PDF_METADATA_CREATOR, "Stegvis");
  cairo_pdf_surface_set_metadata (self->surface, CAIRO_PDF_METADATA_CREATE_DATE, created);
  cairo_pdf_surface_set_metadata (self->surface, CAIRO_PDF_METADATA_MOD_DATE, created);
}

static void
add_link (const Writer *self, const StegSlideLink *link)
{
  g_autoptr (GString) escaped = g_string_new (link->url);
  g_autofree char *attributes = NULL;
  double           x = link->box.x, y = link->box.y, width = link->box.width;
  double           height = link->box.height;

  g_string_replace (escaped, "\\", "\\\\", 0);
  g_string_replace (escaped, "'", "\\'", 0);
  cairo_user_to_device (self->cr, &x, &y);
  cairo_user_to_device_distance (self->cr, &width, &height);
  attributes = g_strdup_printf ("uri='%s' rect=[%d %d %d %d]", escaped->str, (int) x, (int) y,
                                (int) width, (int) height);
  cairo_tag_begin (self->cr, CAIRO_TAG_LINK, attributes);
  cairo_tag_end (self->cr, CAIRO_TAG_LINK);
}

static void
paint_slide (const Writer *self, guint position, StegInk *ink)
{
  const StegSlide *slide = steg_slides_get (self->slides, position);
  g_autofree char *label = g_strdup_printf ("%u", position + 1);

  cairo_pdf_surface_set_page_label (self->surface, label);
  steg_slides_paint (self->slides, position, ink);
  for (guint i = 0; i < slide->links->len; i++)
    add_link (self, &g_array_index (slide->links, StegSlideLink, i));
  cairo_show_page (self->cr);
}

static int
add_entry (
  const Writer *self, int parent, const char *name, guint page, cairo_pdf_outline_flags_t flags)
{
  g_autofree char *target = g_strdup_printf ("page=%u", page + 1);

  return cairo_pdf_surface_add_outline (self->surface, parent, name, target, flags);
}

/* One entry for each topic; those of one section stand under it. */
static void
add_outline (const Writer *self)
{
  const char *section = NULL;
  int         parent = CAIRO_PDF_OUTLINE_ROOT;

  for (guint i = 0; i < steg_slides_count (self->slides); i++)
    {
      const StegSlide *slide = steg_slides_get (self->slides, i);

      if (slide->part > 1)
        continue;
      if (g_strcmp0 (slide->topic->section, section) != 0)
        {
          section = slide->topic->section;
          parent = section != NULL ? add_entry (self, CAIRO_PDF_OUTLINE_ROOT, section, i,
                                                CAIRO_PDF_OUTLINE_FLAG_BOLD)
                                   : CAIRO_PDF_OUTLINE_ROOT;
        }
      add_entry (self, parent, slide->topic->name, i, 0);
    }
}

static void
write_slides (Writer *self, StegDeck *deck)
{
  g_autoptr (StegInk) ink = NULL;
  g_autoptr (StegSlides) slides = NULL;
  StegPalette palette = *steg_palette_get (STEG_PALETTE_LIGHT);

  palette.font_family = STEG_SLIDE_FAMILY;
  ink = steg_cairo_ink_new (self->cr, &palette);
  slides = steg_slides_new (deck, ink, &palette);

  self->slides = slides;
  describe (self);
  for (guint i = 0; i < steg_slides_count (slides); i++)
    paint_slide (self, i, ink);
  add_outline (self);
}

GBytes *
steg_deck_pdf_new (StegDeck *deck, GError **error)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  Writer         writer = { 0 };
  cairo_status_t status;

  writer.surface = cairo_pdf_surface_create_for_stream (append, bytes, STEG_SLIDE_WIDTH * POINTS,
                                                        STEG_SLIDE_HEIGHT * POINTS);
  writer.cr = cairo_create (writer.surface);
  cairo_scale (writer.cr, POINTS, POINTS);
  write_slides (&writer, deck);
  status = cairo_status (writer.cr);
  cairo_destroy (writer.cr);
  cairo_surface_finish (writer.surface);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_status (writer.surface);
  cairo_surface_destroy (writer.surface);
  if (status == CAIRO_STATUS_SUCCESS)
    return g_byte_array_free_to_bytes (g_steal_pointer (&bytes));
  g_set_error (error, STEG_ERROR, STEG_ERROR_FAILED, "a PDF: %s", cairo_status_to_string (status));
  return NULL;
}
