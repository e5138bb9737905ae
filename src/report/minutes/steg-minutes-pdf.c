/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/minutes/steg-minutes-pdf.h"

#include "chart/steg-cairo-ink.h"
#include "report/deck/steg-slides.h"
#include "report/steg-pdf.h"

#include <cairo-pdf.h>

/* Points. */
#define MARGIN 56.0
#define WIDTH (STEG_PDF_A4_WIDTH - 2 * MARGIN)
#define TOP 56.0
#define BOTTOM (STEG_PDF_A4_HEIGHT - 64.0)
#define NUMBER_SIZE 8.5

#define MOST_LINES 80

/* How each kind stands on paper; @keeps: on one page with the beginning of what follows. */
static const struct
{
  double      size;
  gboolean    bold;
  double      above, below;
  double      indent;
  gboolean    keeps;
  const char *sign; /* before it, in its indent */
} looks[STEG_MINUTES_N_KINDS] = {
  [STEG_MINUTES_QUIET] = { 10, FALSE, 0, 3, 0, TRUE, NULL },
  [STEG_MINUTES_TITLE] = { 20, TRUE, 0, 6, 0, TRUE, NULL },
  [STEG_MINUTES_AREA] = { 15, TRUE, 18, 3, 0, TRUE, NULL },
  [STEG_MINUTES_PART] = { 11, TRUE, 9, 2, 0, TRUE, NULL },
  [STEG_MINUTES_WORDS] = { 10.5, FALSE, 2, 3, 0, FALSE, NULL },
  [STEG_MINUTES_ITEM] = { 10.5, FALSE, 1, 2, 14, FALSE, "•" },
  [STEG_MINUTES_ASPECT] = { 10.5, TRUE, 6, 1, 0, TRUE, NULL },
  [STEG_MINUTES_REMARK] = { 10, FALSE, 0, 2, 14, FALSE, NULL },
};

typedef struct
{
  const StegPalette *palette;
  StegPdf           *pdf;
  StegInk           *ink;
  GArray            *lines;
  guint              page; /* from 1 */
  double             y;
} Printer;

static const StegMinutesLine *
line_at (const Printer *self, guint position)
{
  return &g_array_index (self->lines, StegMinutesLine, position);
}

static StegTextStyle
style_of (const Printer *self, StegMinutesKind kind)
{
  return (StegTextStyle){ .size = looks[kind].size,
                          .bold = looks[kind].bold,
                          .lines = MOST_LINES,
                          .colour = kind == STEG_MINUTES_QUIET ? self->palette->dim
                                                               : self->palette->text };
}

static double
text_height (const Printer *self, const StegMinutesLine *line)
{
  StegTextStyle style = style_of (self, line->kind);

  return steg_ink_measure (self->ink, line->text, &style, WIDTH - looks[line->kind].indent, 0)
    .height;
}

static double
height_of (const Printer *self, guint position)
{
  const StegMinutesLine *line = line_at (self, position);

  return looks[line->kind].above + text_height (self, line) + looks[line->kind].below;
}

/* A heading is not left alone at the foot of a page: what follows it comes along. */
static double
height_together (const Printer *self, guint position)
{
  double height = height_of (self, position);

  while (looks[line_at (self, position)->kind].keeps && position + 1 < self->lines->len)
    height += height_of (self, ++position);
  return height;
}

static void
begin_page (Printer *self)
{
  g_autofree char *label = g_strdup_printf ("%u", ++self->page);

  cairo_pdf_surface_set_page_label (self->pdf->surface, label);
  self->y = TOP;
}

static void
end_page (Printer *self)
{
  const StegBox       room = { MARGIN, STEG_PDF_A4_HEIGHT - 42, WIDTH, 0 };
  const StegTextStyle style = {
    .size = NUMBER_SIZE, .across = STEG_ALIGN_END, .lines = 1, .colour = self->palette->dim
  };
  g_autofree char *number = g_strdup_printf ("%u", self->page);

  steg_ink_text (self->ink, &room, number, &style);
  cairo_show_page (self->pdf->cr);
}

static void
print_line (Printer *self, const StegMinutesLine *line)
{
  StegTextStyle style = style_of (self, line->kind);
  double        indent = looks[line->kind].indent;
  double        y = self->y + looks[line->kind].above;
  const StegBox room = { MARGIN + indent, y, WIDTH - indent, 0 };
  const StegBox before = { MARGIN + 3, y, 0, 0 };

  steg_ink_text (self->ink, &room, line->text, &style);
  if (looks[line->kind].sign != NULL)
    steg_ink_text (self->ink, &before, looks[line->kind].sign, &style);
  if (line->kind == STEG_MINUTES_AREA)
    steg_pdf_add_entry (self->pdf, CAIRO_PDF_OUTLINE_ROOT, line->text, self->page, FALSE);
}

static void
print_lines (Printer *self)
{
  begin_page (self);
  for (guint i = 0; i < self->lines->len; i++)
    {
      if (self->y + height_together (self, i) > BOTTOM && self->y > TOP)
        {
          end_page (self);
          begin_page (self);
        }
      print_line (self, line_at (self, i));
      self->y += height_of (self, i);
    }
  end_page (self);
}

static const char *
find_title (GArray *lines)
{
  for (guint i = 0; i < lines->len; i++)
    if (g_array_index (lines, StegMinutesLine, i).kind == STEG_MINUTES_TITLE)
      return g_array_index (lines, StegMinutesLine, i).text;
  return "";
}

GBytes *
steg_minutes_pdf_new (GArray *lines, StegDate today, GError **error)
{
  StegPalette palette = *steg_palette_get (STEG_PALETTE_PRINT);
  Printer     self = { .palette = &palette, .lines = lines };
  g_autoptr (StegInk) ink = NULL;

  palette.font_family = STEG_SLIDE_FAMILY;
  self.pdf
    = steg_pdf_new (STEG_PDF_A4_WIDTH, STEG_PDF_A4_HEIGHT, find_title (lines), NULL, today);
  ink = steg_cairo_ink_new (self.pdf->cr, &palette);
  self.ink = ink;
  print_lines (&self);
  return steg_pdf_finish (self.pdf, error);
}
