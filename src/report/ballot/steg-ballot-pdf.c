/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/ballot/steg-ballot-pdf.h"

#include "chart/steg-cairo-ink.h"
#include "model/steg-framework.h"
#include "model/steg-tables.h"
#include "report/ballot/steg-ballot-words.h"
#include "report/deck/steg-slides.h"
#include "report/steg-pdf.h"

#include <cairo-pdf.h>

/* Points. */
#define MARGIN 48.0
#define WIDTH (STEG_PDF_A4_WIDTH - 2 * MARGIN)
#define TOP 62.0
#define BOTTOM (STEG_PDF_A4_HEIGHT - 56.0)
#define EDGE_SIZE 8.5
#define TICK 10.0

#define MOST_LINES 60

typedef enum
{
  ROW_QUIET,
  ROW_TITLE,
  ROW_NAME,
  ROW_WORDS,
  ROW_AREA,
  ROW_ASPECT,
  ROW_STATEMENT,
  ROW_UNKNOWN,
} RowKind;

static const struct
{
  double   size;
  gboolean bold;
  double   before, after; /* room above and below */
  double   indent;
} looks[] = {
  [ROW_QUIET] = { 10, FALSE, 0, 2, 0 },
  [ROW_TITLE] = { 20, TRUE, 0, 6, 0 },
  [ROW_NAME] = { 12, TRUE, 4, 6, 0 },
  [ROW_WORDS] = { 10, FALSE, 2, 4, 0 },
  [ROW_AREA] = { 15, TRUE, 16, 2, 0 },
  [ROW_ASPECT] = { 11, TRUE, 9, 3, 0 },
  [ROW_STATEMENT] = { 9.5, FALSE, 2, 2.5, 36 },
  [ROW_UNKNOWN] = { 9.5, FALSE, 2, 2.5, 36 },
};

typedef struct
{
  RowKind  kind;
  int      level;
  char    *text; /* owned */
  double   height;
  gboolean keeps; /* on one page with the row after it */
  guint    page;  /* of the part, from 1 */
  double   y;
} Row;

typedef struct
{
  StegProgramme       *programme;
  StegRecord          *round;
  const StegCatalogue *catalogue;
  const StegPalette   *palette;
  StegPdf             *pdf;
  StegInk             *ink;
  GArray              *rows; /* of the part that is being made */
  guint                n_pages;
  const char          *name; /* of the part; %NULL in an anonymous round */
} Writer;

static void
clear_row (gpointer row)
{
  g_free (((Row *) row)->text);
}

static StegTextStyle
style_of (const Writer *self, RowKind kind)
{
  return (StegTextStyle){ .size = looks[kind].size,
                          .bold = looks[kind].bold,
                          .lines = MOST_LINES,
                          .colour = kind == ROW_QUIET ? self->palette->dim
                                                      : self->palette->text };
}

static void
add (Writer *self, RowKind kind, int level, const char *text, gboolean keeps)
{
  StegTextStyle  style = style_of (self, kind);
  StegTextExtent extent
    = steg_ink_measure (self->ink, text, &style, WIDTH - looks[kind].indent, 0);
  Row row = { .kind = kind,
              .level = level,
              .text = g_strdup (text),
              .height = looks[kind].before + extent.height + looks[kind].after,
              .keeps = keeps };

  g_array_append_val (self->rows, row);
}

static const char *
say (const Writer *self, const char *text)
{
  return steg_catalogue_text (self->catalogue, text);
}

static const char *
title_of (const Writer *self)
{
  const char *title = steg_record_get_text (self->round, STEG_ROUND_TITLE);

  return title != NULL ? title : "";
}

static void
add_opening (Writer *self)
{
  add (self, ROW_QUIET, 0, steg_ballot_words_programme (self->programme), TRUE);
  add (self, ROW_TITLE, 0, title_of (self), TRUE);
  if (self->name != NULL)
    add (self, ROW_NAME, 0, self->name, TRUE);
  add (self, ROW_WORDS, 0, say (self, STEG_BALLOT_WORDS_CHOOSE), TRUE);
  if (self->name == NULL)
    add (self, ROW_WORDS, 0,
         say (self, N_ ("The round is anonymous: do not write your name on this paper.")), TRUE);
}

static void
add_aspect (Writer *self, StegRecord *area, StegRecord *aspect)
{
  int highest = steg_framework_highest_level (self->programme);

  add (self, ROW_ASPECT, 0, steg_ballot_words_name (self->programme, aspect, self->catalogue),
       TRUE);
  for (int level = 1; level <= highest; level++)
    add (
      self, ROW_STATEMENT, level,
      steg_ballot_words_statement (self->programme, area, aspect, level, self->catalogue),
      TRUE);
  add (self, ROW_UNKNOWN, 0, say (self, STEG_BALLOT_WORDS_UNKNOWN), FALSE);
}

static void
add_rows (Writer *self)
{
  g_autoptr (GPtrArray) areas = steg_framework_areas (self->programme);
  g_autoptr (GPtrArray) aspects = steg_framework_aspects (self->programme);

  add_opening (self);
  for (guint i = 0; i < areas->len; i++)
    {
      add (self, ROW_AREA, 0,
           steg_ballot_words_name (self->programme, areas->pdata[i], self->catalogue), TRUE);
      for (guint k = 0; k < aspects->len; k++)
        add_aspect (self, areas->pdata[i], aspects->pdata[k]);
    }
}

/* The height of the rows from @first on that stay together. */
static double
height_together (const Writer *self, guint first)
{
  double height = 0;

  for (guint i = first; i < self->rows->len; i++)
    {
      const Row *row = &g_array_index (self->rows, Row, i);

      height += row->height;
      if (!row->keeps)
        break;
    }
  return height;
}

/* Rows that stay together go to the next page together, unless they are too many for any page. */
static void
place (Writer *self)
{
  double   y = TOP;
  gboolean begins = TRUE;

  self->n_pages = 1;
  for (guint i = 0; i < self->rows->len; i++)
    {
      Row   *row = &g_array_index (self->rows, Row, i);
      double together = begins ? height_together (self, i) : row->height;
      double wanted = together <= BOTTOM - TOP ? together : row->height;

      if (y + wanted > BOTTOM && y > TOP)
        {
          self->n_pages++;
          y = TOP;
        }
      row->page = self->n_pages;
      row->y = y;
      y += row->height;
      begins = !row->keeps;
    }
}

static void
paint_box (const Writer *self, double x, double y)
{
  const StegBox   box = { x, y, TICK, TICK };
  const StegPaint paint = { .outline = self->palette->text, .thickness = 0.8 };

  steg_ink_box (self->ink, &box, 0, &paint);
}

/* The box to tick, and the number of the level. */
static void
paint_choice (const Writer *self, const Row *row, double y)
{
  StegTextStyle    style = style_of (self, row->kind);
  g_autofree char *mark = row->level > 0 ? g_strdup_printf ("%d", row->level) : g_strdup ("?");
  const StegBox    place = { MARGIN + 20, y, 14, 0 };

  style.bold = TRUE;
  paint_box (self, MARGIN + 2, y + 1.5);
  steg_ink_text (self->ink, &place, mark, &style);
}

/* A line to write a comment on, beside “Don’t know”. */
static void
paint_comment (const Writer *self, const Row *row, double y)
{
  StegTextStyle   style = style_of (self, row->kind);
  const char     *words = say (self, STEG_BALLOT_WORDS_COMMENT);
  StegTextExtent  known = steg_ink_measure (self->ink, row->text, &style, 0, 0);
  StegTextExtent  asked = steg_ink_measure (self->ink, words, &style, 0, 0);
  double          x = MARGIN + looks[row->kind].indent + known.width + 24;
  const StegBox   room = { x, y, 0, 0 };
  const StegPoint from = { x + asked.width + 6, y + known.height - 1 };
  const StegPoint to = { MARGIN + WIDTH, from.y };
  const StegPaint line = { .outline = self->palette->text, .thickness = 0.5 };

  style.colour = self->palette->dim;
  steg_ink_text (self->ink, &room, words, &style);
  steg_ink_line (self->ink, from, to, &line);
}

static void
paint_row (const Writer *self, const Row *row)
{
  StegTextStyle style = style_of (self, row->kind);
  double        y = row->y + looks[row->kind].before;
  double        indent = looks[row->kind].indent;
  const StegBox room = { MARGIN + indent, y, WIDTH - indent, 0 };

  steg_ink_text (self->ink, &room, row->text, &style);
  if (row->kind >= ROW_STATEMENT)
    paint_choice (self, row, y);
  if (row->kind == ROW_UNKNOWN)
    paint_comment (self, row, y);
}

static void
paint_edge (const Writer *self, double y, StegAlign across, const char *text)
{
  const StegBox       room = { MARGIN, y, WIDTH, 0 };
  const StegTextStyle style
    = { .size = EDGE_SIZE, .across = across, .lines = 1, .colour = self->palette->dim };

  steg_ink_text (self->ink, &room, text, &style);
}

/* The round and the name stand on every page but the first, which begins with them; a sheet that
 * has come loose finds its place again. */
static void
paint_edges (const Writer *self, guint page)
{
  g_autofree char *number = g_strdup_printf ("%u (%u)", page, self->n_pages);

  if (page > 1)
    paint_edge (self, MARGIN - 14, STEG_ALIGN_START, title_of (self));
  if (page > 1 && self->name != NULL)
    paint_edge (self, MARGIN - 14, STEG_ALIGN_END, self->name);
  paint_edge (self, STEG_PDF_A4_HEIGHT - 40, STEG_ALIGN_END, number);
}

static void
paint_page (const Writer *self, guint page)
{
  g_autofree char *label = g_strdup_printf ("%u", page);

  cairo_pdf_surface_set_page_label (self->pdf->surface, label);
  for (guint i = 0; i < self->rows->len; i++)
    {
      const Row *row = &g_array_index (self->rows, Row, i);

      if (row->page == page)
        paint_row (self, row);
    }
  paint_edges (self, page);
  cairo_show_page (self->pdf->cr);
}

/* Returns: how many pages it has. */
static guint
paint_part (Writer *self, const char *name)
{
  self->name = name;
  self->rows = g_array_new (FALSE, FALSE, sizeof (Row));
  g_array_set_clear_func (self->rows, clear_row);
  add_rows (self);
  place (self);
  for (guint page = 1; page <= self->n_pages; page++)
    paint_page (self, page);
  g_clear_pointer (&self->rows, g_array_unref);
  return self->n_pages;
}

static void
paint_parts (Writer *self, GPtrArray *persons)
{
  gboolean anonymous = steg_record_get_flag (self->round, STEG_ROUND_ANONYMOUS);
  guint    first = 1;

  for (guint i = 0; i < persons->len; i++)
    {
      const char *name = steg_record_get_text (persons->pdata[i], STEG_PERSON_NAME);
      guint       n_pages = paint_part (self, anonymous ? NULL : name);

      if (!anonymous && name != NULL)
        steg_pdf_add_entry (self->pdf, CAIRO_PDF_OUTLINE_ROOT, name, first, FALSE);
      first += n_pages;
    }
}

GBytes *
steg_ballot_pdf_new (StegProgramme       *programme,
                     StegRecord          *round,
                     GPtrArray           *persons,
                     StegDate             today,
                     const StegCatalogue *catalogue,
                     GError             **error)
{
  StegPalette palette = *steg_palette_get (STEG_PALETTE_PRINT);
  Writer      self = { programme, round, catalogue, &palette };
  g_autoptr (StegInk) ink = NULL;

  palette.font_family = STEG_SLIDE_FAMILY;
  self.pdf
    = steg_pdf_new (STEG_PDF_A4_WIDTH, STEG_PDF_A4_HEIGHT, title_of (&self), NULL, today);
  ink = steg_cairo_ink_new (self.pdf->cr, &palette);
  self.ink = ink;
  paint_parts (&self, persons);
  return steg_pdf_finish (self.pdf, error);
}
