/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/ballot/steg-ballot-pdf.h"

#include "model/steg-framework.h"
#include "model/steg-tables.h"
#include "report/ballot/steg-ballot-words.h"
#include "report/steg-pdf-text.h"

#include <cairo-pdf.h>

/* Points. */
#define MARGIN 48.0
#define TOP 62.0
#define BOTTOM (STEG_PDF_A4_HEIGHT - 56.0)
#define NUMBER (STEG_PDF_A4_HEIGHT - 40.0)
#define TICK 10.0

enum
{
  ROW_QUIET,
  ROW_TITLE,
  ROW_NAME,
  ROW_WORDS,
  ROW_AREA,
  ROW_ASPECT,
  ROW_STATEMENT,
  ROW_UNKNOWN,
};

static const StegPdfLook looks[] = {
  [ROW_QUIET] = { 10, FALSE, 0, 2, 0, TRUE, TRUE },
  [ROW_TITLE] = { 20, TRUE, 0, 6, 0, TRUE },
  [ROW_NAME] = { 12, TRUE, 4, 6, 0, TRUE },
  [ROW_WORDS] = { 10, FALSE, 2, 4, 0, TRUE },
  [ROW_AREA] = { 15, TRUE, 16, 2, 0, TRUE },
  [ROW_ASPECT] = { 11, TRUE, 9, 3, 0, TRUE },
  [ROW_STATEMENT] = { 9.5, FALSE, 2, 2.5, 36, TRUE },
  [ROW_UNKNOWN] = { 9.5, FALSE, 2, 2.5, 36 },
};

typedef struct
{
  StegProgramme       *programme;
  StegRecord          *round;
  const StegCatalogue *catalogue;
  StegPdfText         *text;
  const char          *name; /* of the part; %NULL in an anonymous round */
} Writer;

/* @level: of a statement to tick, else 0. */
static void
add (Writer *self, guint kind, int level, const char *text)
{
  steg_pdf_text_add (self->text, kind, text, level);
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
  add (self, ROW_QUIET, 0, steg_ballot_words_programme (self->programme));
  add (self, ROW_TITLE, 0, title_of (self));
  if (self->name != NULL)
    add (self, ROW_NAME, 0, self->name);
  add (self, ROW_WORDS, 0, say (self, STEG_BALLOT_WORDS_CHOOSE));
  if (self->name == NULL)
    add (self, ROW_WORDS, 0,
         say (self, N_ ("The round is anonymous: do not write your name on this paper.")));
}

static void
add_aspect (Writer *self, StegRecord *area, StegRecord *aspect)
{
  int highest = steg_framework_highest_level (self->programme);

  add (self, ROW_ASPECT, 0, steg_ballot_words_name (self->programme, aspect, self->catalogue));
  for (int level = 1; level <= highest; level++)
    add (
      self, ROW_STATEMENT, level,
      steg_ballot_words_statement (self->programme, area, aspect, level, self->catalogue));
  add (self, ROW_UNKNOWN, 0, say (self, STEG_BALLOT_WORDS_UNKNOWN));
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
           steg_ballot_words_name (self->programme, areas->pdata[i], self->catalogue));
      for (guint k = 0; k < aspects->len; k++)
        add_aspect (self, areas->pdata[i], aspects->pdata[k]);
    }
}

static void
paint_box (const StegPdfText *text, double x, double y)
{
  const StegBox   box = { x, y, TICK, TICK };
  const StegPaint paint = { .outline = text->palette.text, .thickness = 0.8 };

  steg_ink_box (text->ink, &box, 0, &paint);
}

/* The box to tick, and the number of the level. */
static void
paint_choice (const StegPdfText *text, const StegPdfParagraph *row, double y)
{
  StegTextStyle    style = steg_pdf_text_style (text, row->kind);
  g_autofree char *mark = row->extra > 0 ? g_strdup_printf ("%d", row->extra) : g_strdup ("?");
  const StegBox    place = { MARGIN + 20, y, 14, 0 };

  style.bold = TRUE;
  paint_box (text, MARGIN + 2, y + 1.5);
  steg_ink_text (text->ink, &place, mark, &style);
}

/* A line to write a comment on, beside “Don’t know”. */
static void
paint_comment (const Writer *self, const StegPdfParagraph *row, double y)
{
  StegInk        *ink = self->text->ink;
  StegColour      colour = self->text->palette.text;
  StegTextStyle   style = steg_pdf_text_style (self->text, row->kind);
  const char     *words = say (self, STEG_BALLOT_WORDS_COMMENT);
  StegTextExtent  known = steg_ink_measure (ink, row->text, &style, 0, 0);
  StegTextExtent  asked = steg_ink_measure (ink, words, &style, 0, 0);
  double          x = MARGIN + looks[row->kind].indent + known.width + 24;
  const StegBox   room = { x, y, 0, 0 };
  const StegPoint from = { x + asked.width + 6, y + known.height - 1 };
  const StegPoint to = { MARGIN + steg_pdf_text_width (self->text), from.y };
  const StegPaint line = { .outline = colour, .thickness = 0.5 };

  style.colour = self->text->palette.dim;
  steg_ink_text (ink, &room, words, &style);
  steg_ink_line (ink, from, to, &line);
}

static void
paint_beside (gpointer user, const StegPdfText *text, const StegPdfParagraph *row, double y)
{
  if (row->kind >= ROW_STATEMENT)
    paint_choice (text, row, y);
  if (row->kind == ROW_UNKNOWN)
    paint_comment (user, row, y);
}

/* The round and the name stand on every page but the first, which begins with them; a sheet that
 * has come loose finds its place again. */
static void
paint_edges (gpointer user, const StegPdfText *text, guint page)
{
  const Writer    *self = user;
  g_autofree char *number = g_strdup_printf ("%u (%u)", page, text->n_pages);

  if (page > 1)
    steg_pdf_text_paint_edge (text, MARGIN - 14, STEG_ALIGN_START, title_of (self));
  if (page > 1 && self->name != NULL)
    steg_pdf_text_paint_edge (text, MARGIN - 14, STEG_ALIGN_END, self->name);
  steg_pdf_text_paint_edge (text, NUMBER, STEG_ALIGN_END, number);
}

/* Returns: how many pages it has. */
static guint
paint_part (Writer *self, const char *name)
{
  self->name = name;
  add_rows (self);
  return steg_pdf_text_paint (self->text, paint_beside, paint_edges, self);
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
        steg_pdf_add_entry (self->text->pdf, CAIRO_PDF_OUTLINE_ROOT, name, first, FALSE);
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
  Writer self = { programme, round, catalogue };

  self.text = steg_pdf_text_new (looks, title_of (&self), MARGIN, TOP, BOTTOM, today);
  paint_parts (&self, persons);
  return steg_pdf_text_finish (self.text, error);
}
