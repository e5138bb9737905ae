/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "chart/steg-ink.h"
#include "report/steg-pdf.h"

G_BEGIN_DECLS

/* How a paragraph stands on paper, in points. */
typedef struct
{
  double   size;
  gboolean bold;
  double   above, below; /* room around it */
  double   indent;
  gboolean keeps; /* on one page with the one after it */
  gboolean is_quiet;
} StegPdfLook;

typedef struct
{
  guint  kind;  /* position among the looks */
  int    extra; /* whatever who adds it wants to know when it is painted */
  char  *text;  /* owned */
  double height;
  guint  page; /* from 1 */
  double y;
} StegPdfParagraph;

/* Text of paragraphs that flows over the A4 pages of a PDF. */
typedef struct
{
  StegPdf           *pdf;
  StegInk           *ink;
  StegPalette        palette; /* for print */
  const StegPdfLook *looks;
  double             margin;      /* at the left and the right */
  double             top, bottom; /* between which paragraphs stand */
  GArray            *paragraphs;  /* of StegPdfParagraph */
  guint              n_pages;
} StegPdfText;

/* Begins a PDF called @title, whose day is @today, for paragraphs that look as @looks says, which
 * must outlive it. Returns: owned. */
StegPdfText *steg_pdf_text_new (const StegPdfLook *looks,
                                const char        *title,
                                double             margin,
                                double             top,
                                double             bottom,
                                StegDate           today);

/* Ends it. Returns: owned; %NULL with @error when there is no memory. */
GBytes *steg_pdf_text_finish (StegPdfText *self, GError **error);

/* The room between the margins. */
double steg_pdf_text_width (const StegPdfText *self);

/* How words of @kind are set. */
StegTextStyle steg_pdf_text_style (const StegPdfText *self, guint kind);

/* Adds a paragraph after the others. */
void steg_pdf_text_add (StegPdfText *self, guint kind, const char *text, int extra);

/* What is on paper besides the words: signs beside a paragraph whose words begin at @y, and what
 * stands at the edges of a page; the latter with how many pages there are. */
typedef void (*StegPdfTextBeside) (gpointer                user,
                                   const StegPdfText      *text,
                                   const StegPdfParagraph *paragraph,
                                   double                  y);
typedef void (*StegPdfTextEdges) (gpointer user, const StegPdfText *text, guint page);

/* Paints the paragraphs that were added, on pages of their own, and forgets them. A page ends
 * before paragraphs that stay together, unless they are too many for any page. Returns: how many
 * pages they take. */
guint steg_pdf_text_paint (StegPdfText      *self,
                           StegPdfTextBeside beside,
                           StegPdfTextEdges  edges,
                           gpointer          user);

/* One small line at @y, between the margins. */
void
steg_pdf_text_paint_edge (const StegPdfText *self, double y, StegAlign across, const char *text);

G_END_DECLS
