/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/steg-pdf-text.h"

#include "chart/steg-cairo-ink.h"
#include "report/deck/steg-slides.h"

#include <cairo-pdf.h>

#define EDGE_SIZE 8.5

/* A longer paragraph is shortened. */
#define MOST_LINES 80

static void
clear_paragraph (gpointer paragraph)
{
  g_free (((StegPdfParagraph *) paragraph)->text);
}

StegPdfText *
steg_pdf_text_new (const StegPdfLook *looks,
                   const char        *title,
                   double             margin,
                   double             top,
                   double             bottom,
                   StegDate           today)
{
  StegPdfText *self = g_new0 (StegPdfText, 1);

  self->looks = looks;
  self->margin = margin;
  self->top = top;
  self->bottom = bottom;
  self->palette = *steg_palette_get (STEG_PALETTE_PRINT);
  self->palette.font_family = STEG_SLIDE_FAMILY;
  self->pdf = steg_pdf_new (STEG_PDF_A4_WIDTH, STEG_PDF_A4_HEIGHT, title, NULL, today);
  self->ink = steg_cairo_ink_new (self->pdf->cr, &self->palette);
  self->paragraphs = g_array_new (FALSE, FALSE, sizeof (StegPdfParagraph));
  g_array_set_clear_func (self->paragraphs, clear_paragraph);
  return self;
}

GBytes *
steg_pdf_text_finish (StegPdfText *self, GError **error)
{
  StegPdf *pdf = self->pdf;

  g_object_unref (self->ink);
  g_array_unref (self->paragraphs);
  g_free (self);
  return steg_pdf_finish (pdf, error);
}

double
steg_pdf_text_width (const StegPdfText *self)
{
  return STEG_PDF_A4_WIDTH - 2 * self->margin;
}

StegTextStyle
steg_pdf_text_style (const StegPdfText *self, guint kind)
{
  const StegPdfLook *look = &self->looks[kind];

  return (StegTextStyle){ .size = look->size,
                          .bold = look->bold,
                          .lines = MOST_LINES,
                          .colour = look->is_quiet ? self->palette.dim : self->palette.text };
}

void
steg_pdf_text_add (StegPdfText *self, guint kind, const char *text, int extra)
{
  const StegPdfLook *look = &self->looks[kind];
  StegTextStyle      style = steg_pdf_text_style (self, kind);
  double             width = steg_pdf_text_width (self) - look->indent;
  StegTextExtent     extent = steg_ink_measure (self->ink, text, &style, width, 0);
  StegPdfParagraph   paragraph = { .kind = kind,
                                   .extra = extra,
                                   .text = g_strdup (text),
                                   .height = look->above + extent.height + look->below };

  g_array_append_val (self->paragraphs, paragraph);
}

static StegPdfParagraph *
at (const StegPdfText *self, guint position)
{
  return &g_array_index (self->paragraphs, StegPdfParagraph, position);
}

static gboolean
keeps (const StegPdfText *self, guint position)
{
  return self->looks[at (self, position)->kind].keeps;
}

/* The height of the paragraphs from @first on that stay together. */
static double
height_together (const StegPdfText *self, guint first)
{
  double height = at (self, first)->height;

  for (guint i = first + 1; i < self->paragraphs->len && keeps (self, i - 1); i++)
    height += at (self, i)->height;
  return height;
}

static void
place (StegPdfText *self)
{
  double   room = self->bottom - self->top;
  double   y = self->top;
  gboolean begins = TRUE;

  self->n_pages = 1;
  for (guint i = 0; i < self->paragraphs->len; i++)
    {
      StegPdfParagraph *paragraph = at (self, i);
      double            together = begins ? height_together (self, i) : paragraph->height;
      double            wanted = together <= room ? together : paragraph->height;

      if (y + wanted > self->bottom && y > self->top)
        {
          self->n_pages++;
          y = self->top;
        }
      paragraph->page = self->n_pages;
      paragraph->y = y;
      y += paragraph->height;
      begins = !keeps (self, i);
    }
}

static void
paint_paragraph (const StegPdfText      *self,
                 const StegPdfParagraph *paragraph,
                 StegPdfTextBeside       beside,
                 gpointer                user)
{
  const StegPdfLook *look = &self->looks[paragraph->kind];
  StegTextStyle      style = steg_pdf_text_style (self, paragraph->kind);
  double             y = paragraph->y + look->above;
  const StegBox      room
    = { self->margin + look->indent, y, steg_pdf_text_width (self) - look->indent, 0 };

  steg_ink_text (self->ink, &room, paragraph->text, &style);
  beside (user, self, paragraph, y);
}

guint
steg_pdf_text_paint (StegPdfText      *self,
                     StegPdfTextBeside beside,
                     StegPdfTextEdges  edges,
                     gpointer          user)
{
  guint next = 0;

  place (self);
  for (guint page = 1; page <= self->n_pages; page++)
    {
      g_autofree char *label = g_strdup_printf ("%u", page);

      cairo_pdf_surface_set_page_label (self->pdf->surface, label);
      for (; next < self->paragraphs->len && at (self, next)->page == page; next++)
        paint_paragraph (self, at (self, next), beside, user);
      edges (user, self, page);
      cairo_show_page (self->pdf->cr);
    }
  g_array_set_size (self->paragraphs, 0);
  return self->n_pages;
}

void
steg_pdf_text_paint_edge (const StegPdfText *self, double y, StegAlign across, const char *text)
{
  const StegBox       room = { self->margin, y, steg_pdf_text_width (self), 0 };
  const StegTextStyle style
    = { .size = EDGE_SIZE, .across = across, .lines = 1, .colour = self->palette.dim };

  steg_ink_text (self->ink, &room, text, &style);
}
