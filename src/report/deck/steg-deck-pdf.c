/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/deck/steg-deck-pdf.h"

#include "chart/steg-cairo-ink.h"
#include "report/deck/steg-slides.h"
#include "report/steg-pdf.h"

#include <cairo-pdf.h>

/* Points for a unit of a slide: 960 by 540 points, a screen of 16:9. */
#define POINTS 0.75

typedef struct
{
  const StegSlides *slides;
  StegPdf          *pdf;
} Writer;

static void
add_link (const Writer *self, const StegSlideLink *link)
{
  g_autoptr (GString) escaped = g_string_new (link->url);
  g_autofree char *attributes = NULL;
  double           x = link->box.x, y = link->box.y, width = link->box.width;
  double           height = link->box.height;

  g_string_replace (escaped, "\\", "\\\\", 0);
  g_string_replace (escaped, "'", "\\'", 0);
  cairo_user_to_device (self->pdf->cr, &x, &y);
  cairo_user_to_device_distance (self->pdf->cr, &width, &height);
  attributes = g_strdup_printf ("uri='%s' rect=[%d %d %d %d]", escaped->str, (int) x, (int) y,
                                (int) width, (int) height);
  cairo_tag_begin (self->pdf->cr, CAIRO_TAG_LINK, attributes);
  cairo_tag_end (self->pdf->cr, CAIRO_TAG_LINK);
}

static void
paint_slide (const Writer *self, guint position, StegInk *ink)
{
  const StegSlide *slide = steg_slides_get (self->slides, position);
  g_autofree char *label = g_strdup_printf ("%u", position + 1);

  cairo_pdf_surface_set_page_label (self->pdf->surface, label);
  steg_slides_paint (self->slides, position, ink);
  for (guint i = 0; i < slide->links->len; i++)
    add_link (self, &g_array_index (slide->links, StegSlideLink, i));
  cairo_show_page (self->pdf->cr);
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
          parent = section != NULL ? steg_pdf_add_entry (self->pdf, CAIRO_PDF_OUTLINE_ROOT, section,
                                                         i + 1, TRUE)
                                   : CAIRO_PDF_OUTLINE_ROOT;
        }
      steg_pdf_add_entry (self->pdf, parent, slide->topic->name, i + 1, FALSE);
    }
}

static void
write_slides (Writer *self, StegDeck *deck)
{
  g_autoptr (StegInk) ink = NULL;
  g_autoptr (StegSlides) slides = NULL;
  StegPalette palette = *steg_palette_get (STEG_PALETTE_LIGHT);

  palette.font_family = STEG_SLIDE_FAMILY;
  ink = steg_cairo_ink_new (self->pdf->cr, &palette);
  slides = steg_slides_new (deck, ink, &palette);

  self->slides = slides;
  for (guint i = 0; i < steg_slides_count (slides); i++)
    paint_slide (self, i, ink);
  add_outline (self);
}

GBytes *
steg_deck_pdf_new (StegDeck *deck, GError **error)
{
  Writer writer = { .pdf = steg_pdf_new (STEG_SLIDE_WIDTH * POINTS, STEG_SLIDE_HEIGHT * POINTS,
                                         deck->title, deck->organisation, deck->today) };

  cairo_scale (writer.pdf->cr, POINTS, POINTS);
  write_slides (&writer, deck);
  return steg_pdf_finish (writer.pdf, error);
}
