/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/minutes/steg-minutes-pdf.h"

#include "report/steg-pdf-text.h"

#include <cairo-pdf.h>

/* Points. */
#define MARGIN 56.0
#define TOP 56.0
#define BOTTOM (STEG_PDF_A4_HEIGHT - 64.0)
#define NUMBER (STEG_PDF_A4_HEIGHT - 42.0)

static const StegPdfLook looks[STEG_MINUTES_N_KINDS] = {
  [STEG_MINUTES_QUIET] = { 10, FALSE, 0, 3, 0, TRUE, TRUE },
  [STEG_MINUTES_TITLE] = { 20, TRUE, 0, 6, 0, TRUE },
  [STEG_MINUTES_AREA] = { 15, TRUE, 18, 3, 0, TRUE },
  [STEG_MINUTES_PART] = { 11, TRUE, 9, 2, 0, TRUE },
  [STEG_MINUTES_WORDS] = { 10.5, FALSE, 2, 3, 0 },
  [STEG_MINUTES_ITEM] = { 10.5, FALSE, 1, 2, 14 },
  [STEG_MINUTES_ASPECT] = { 10.5, TRUE, 6, 1, 0, TRUE },
  [STEG_MINUTES_REMARK] = { 10, FALSE, 0, 2, 14 },
};

/* The sign before an item; areas are entries of the outline. */
static void
paint_beside (gpointer user, const StegPdfText *text, const StegPdfParagraph *paragraph, double y)
{
  const StegBox before = { MARGIN + 3, y, 0, 0 };
  StegTextStyle style = steg_pdf_text_style (text, paragraph->kind);

  if (paragraph->kind == STEG_MINUTES_ITEM)
    steg_ink_text (text->ink, &before, "•", &style);
  if (paragraph->kind == STEG_MINUTES_AREA)
    steg_pdf_add_entry (text->pdf, CAIRO_PDF_OUTLINE_ROOT, paragraph->text, paragraph->page, FALSE);
}

static void
paint_number (gpointer user, const StegPdfText *text, guint page)
{
  g_autofree char *number = g_strdup_printf ("%u", page);

  steg_pdf_text_paint_edge (text, NUMBER, STEG_ALIGN_END, number);
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
  StegPdfText *text = steg_pdf_text_new (looks, find_title (lines), MARGIN, TOP, BOTTOM, today);

  for (guint i = 0; i < lines->len; i++)
    {
      const StegMinutesLine *line = &g_array_index (lines, StegMinutesLine, i);

      steg_pdf_text_add (text, line->kind, line->text, 0);
    }
  steg_pdf_text_paint (text, paint_beside, paint_number, NULL);
  return steg_pdf_text_finish (text, error);
}
