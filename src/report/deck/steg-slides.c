/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/deck/steg-slides.h"

#include "report/deck/steg-text-parts.h"

#define MARGIN 64.0
#define TOP 44.0
#define TITLE_SIZE 38.0
#define TITLE_ONE_LINE 29.0 /* down to this a title rather gets smaller than longer */
#define TITLE_SMALLEST 20.0
#define TITLE_LINES 4
#define TITLE_MOST 108.0
#define SUBTITLE_SIZE 22.0
#define SUBTITLE_SMALLEST 15.0
#define SUBTITLE_LINES 4
#define SUBTITLE_MOST 84.0
#define GAP 8.0
#define FIGURE_GAP 26.0
#define FIGURE_BOTTOM 652.0
#define FOOTER_Y 668.0
#define FOOTER_HEIGHT 36.0
#define FOOTER_SIZE 14.0
#define FOOTER_SMALLEST 10.0
#define NUMBER_WIDTH 260.0
#define PART_WIDTH 90.0
#define TITLE_WIDTH (STEG_SLIDE_WIDTH - 2 * MARGIN - PART_WIDTH)

/* A chart beside words, and the words of a chart. */
#define BESIDE 0.36
#define ABOVE 0.55 /* at most so much of the height */
#define CAPTION_SIZE 18.0
#define CAPTION_HEIGHT 30.0
#define SMALL_FONT 13.0
#define CHART_FONT 17.0
#define CHART_GAP 48.0

/* While slides are laid out. */
typedef struct
{
  const StegSlides *slides;
  StegInk          *ink;
  const StegTopic  *topic;
  StegBox           title, subtitle, figure, charts;
} Place;

static void
free_drawing (gpointer drawing)
{
  steg_drawing_free (drawing);
}

static void
free_slide (gpointer slide)
{
  StegSlide *self = slide;

  g_clear_pointer (&self->drawing, steg_drawing_free);
  g_ptr_array_unref (self->charts);
  g_array_unref (self->links);
  g_free (self->spoken);
  g_free (self);
}

/* The size of the title of @topic, which is in one line if that leaves it large. */
static StegTextStyle
title_style (StegInk *ink, const StegTopic *topic, const StegPalette *palette)
{
  StegTextStyle style
    = { .size = TITLE_SIZE, .smallest = TITLE_ONE_LINE, .bold = TRUE, .colour = palette->text };
  StegTextExtent extent = steg_ink_measure (ink, topic->title, &style, TITLE_WIDTH, 0);

  style.size = extent.size;
  if (!extent.is_cut)
    return style;
  style.size = TITLE_ONE_LINE;
  style.smallest = TITLE_SMALLEST;
  style.lines = TITLE_LINES;
  return style;
}

static StegTextStyle
subtitle_style (const StegPalette *palette)
{
  return (StegTextStyle){ .size = SUBTITLE_SIZE,
                          .smallest = SUBTITLE_SMALLEST,
                          .lines = SUBTITLE_LINES,
                          .colour = palette->dim };
}

/* A box of @width at most @most high, with room for @text. */
static StegBox
make_room (
  StegInk *ink, const char *text, const StegTextStyle *style, double y, double width, double most)
{
  double height = steg_ink_measure (ink, text, style, width, most).height;

  return (StegBox){ MARGIN, y, width, MIN (height, most) };
}

/* A chart beside prose. */
static void
divide_across (Place *self)
{
  self->charts.width *= BESIDE;
  self->figure.x += self->charts.width + CHART_GAP;
  self->figure.width -= self->charts.width + CHART_GAP;
}

/* A chart above a table, which needs all of the width. */
static void
divide_down (Place *self)
{
  double good = steg_chart_good_height (steg_topic_chart (self->topic, 0)->chart, CHART_FONT,
                                        self->charts.width);

  self->charts.height = MIN (good, self->charts.height * ABOVE);
  self->figure.y += self->charts.height + CHART_GAP / 2;
  self->figure.height -= self->charts.height + CHART_GAP / 2;
}

/* Divides the slide between what stands on it. */
static void
divide (Place *self)
{
  const StegTextStyle title = title_style (self->ink, self->topic, &self->slides->palette);
  const StegTextStyle subtitle = subtitle_style (&self->slides->palette);
  double              width = STEG_SLIDE_WIDTH - 2 * MARGIN, y;

  self->title = make_room (self->ink, self->topic->title, &title, TOP, TITLE_WIDTH, TITLE_MOST);
  y = steg_box_bottom (&self->title);
  self->subtitle = (StegBox){ 0 };
  if (self->topic->subtitle != NULL)
    {
      self->subtitle
        = make_room (self->ink, self->topic->subtitle, &subtitle, y + GAP, width, SUBTITLE_MOST);
      y = steg_box_bottom (&self->subtitle);
    }
  y += FIGURE_GAP;
  self->figure = (StegBox){ MARGIN, y, width, FIGURE_BOTTOM - y };
  self->charts = self->figure;
  if (self->topic->charts->len == 0 || self->topic->columns->len == 0)
    return;
  if (self->topic->is_table)
    divide_down (self);
  else
    divide_across (self);
}

static void
add_head (const Place *self, StegSlide *slide)
{
  const StegTextStyle title = title_style (self->ink, self->topic, &self->slides->palette);
  const StegTextStyle subtitle = subtitle_style (&self->slides->palette);
  StegTextStyle       part = subtitle;
  const StegBox       box = { MARGIN + TITLE_WIDTH, TOP, PART_WIDTH, TITLE_SIZE * 1.3 };
  g_autofree char    *which = NULL;

  steg_text_parts_add (slide->drawing, &self->title, self->topic->title, &title);
  if (self->topic->subtitle != NULL)
    steg_text_parts_add (slide->drawing, &self->subtitle, self->topic->subtitle, &subtitle);
  if (slide->n_parts == 1)
    return;
  part.across = STEG_ALIGN_END;
  part.down = STEG_ALIGN_CENTRE;
  part.lines = 1;
  /* Translators: the second of the three slides that one thing takes. */
  which = g_strdup_printf (steg_catalogue_text (self->slides->deck->catalogue, "%u of %u"),
                           slide->part, slide->n_parts);
  steg_text_parts_add (slide->drawing, &box, which, &part);
}

/* Where the chart at @position of @n stands: two in a row. */
static StegBox
get_chart_box (const StegBox *all, guint position, guint n)
{
  guint   across = n > 1 ? 2 : 1, down = (n + across - 1) / across;
  StegBox box = { 0, 0, (all->width - CHART_GAP * (across - 1)) / across,
                  (all->height - CHART_GAP / 2 * (down - 1)) / down };

  box.x = all->x + (box.width + CHART_GAP) * (position % across);
  box.y = all->y + (box.height + CHART_GAP / 2) * (position / across);
  return box;
}

static void
add_charts (const Place *self, StegSlide *slide)
{
  StegPalette         palette = self->slides->palette;
  const StegTextStyle caption = {
    .size = CAPTION_SIZE, .smallest = SUBTITLE_SMALLEST - 3, .bold = TRUE, .colour = palette.text
  };
  guint n = self->topic->charts->len;

  if (n > 1)
    palette.font_size = SMALL_FONT;
  for (guint i = 0; i < n; i++)
    {
      const StegTopicChart *chart = steg_topic_chart (self->topic, i);
      StegBox               box = get_chart_box (&self->charts, i, n), head = box;

      if (chart->caption != NULL)
        {
          head.height = CAPTION_HEIGHT;
          steg_text_parts_add (slide->drawing, &head, chart->caption, &caption);
          box.y += CAPTION_HEIGHT;
          box.height -= CAPTION_HEIGHT;
        }
      g_ptr_array_add (slide->charts, steg_chart_lay_out (chart->chart, self->ink, &palette, &box));
    }
}

static StegSlide *
add_slide (Place *self, guint part, guint n_parts)
{
  StegSlide *slide = g_new0 (StegSlide, 1);

  slide->topic = self->topic;
  slide->part = part;
  slide->n_parts = n_parts;
  slide->spoken = steg_topic_say (self->topic);
  slide->drawing = steg_drawing_new ();
  slide->charts = g_ptr_array_new_with_free_func (free_drawing);
  slide->links = g_array_new (FALSE, FALSE, sizeof (StegSlideLink));
  add_head (self, slide);
  if (part == 1)
    add_charts (self, slide);
  g_ptr_array_add (self->slides->slides, slide);
  return slide;
}

static void
add_topic (Place *self)
{
  g_autoptr (StegSlideTable) table = NULL;

  divide (self);
  if (self->topic->columns->len == 0)
    {
      add_slide (self, 1, 1);
      return;
    }
  table = steg_slide_table_new (self->topic, self->ink, &self->figure);
  for (guint i = 0; i < steg_slide_table_count (table); i++)
    {
      StegSlide *slide = add_slide (self, i + 1, steg_slide_table_count (table));

      steg_slide_table_place (table, i, &self->slides->palette, slide->drawing, slide->links);
    }
}

/* What the footer says of the programme. */
static char *
name_programme (const StegDeck *deck)
{
  if (*deck->organisation != '\0' && *deck->title != '\0')
    return g_strdup_printf ("%s · %s", deck->organisation, deck->title);
  return g_strdup (*deck->title != '\0' ? deck->title : deck->organisation);
}

static void
add_footer (const StegSlides *self, guint position)
{
  StegDrawing     *drawing = steg_slides_get (self, position)->drawing;
  g_autofree char *name = name_programme (self->deck);
  g_autofree char *day
    = steg_catalogue_format_date (self->deck->catalogue, self->deck->today, STEG_DATE_STYLE_FULL);
  g_autofree char *number
    = g_strdup_printf ("%s · %u / %u", day, position + 1, steg_slides_count (self));
  StegTextStyle style = { .size = FOOTER_SIZE,
                          .smallest = FOOTER_SMALLEST,
                          .lines = 2,
                          .down = STEG_ALIGN_CENTRE,
                          .colour = self->palette.dim };
  StegBox       box
    = { MARGIN, FOOTER_Y, STEG_SLIDE_WIDTH - 2 * MARGIN - NUMBER_WIDTH - GAP, FOOTER_HEIGHT };

  steg_text_parts_add (drawing, &box, name, &style);
  box.x = STEG_SLIDE_WIDTH - MARGIN - NUMBER_WIDTH;
  box.width = NUMBER_WIDTH;
  style.across = STEG_ALIGN_END;
  style.lines = 1;
  steg_text_parts_add (drawing, &box, number, &style);
}

StegSlides *
steg_slides_new (StegDeck *deck, StegInk *ink, const StegPalette *palette)
{
  StegSlides *self = g_new0 (StegSlides, 1);
  Place       place = { .slides = self, .ink = ink };

  self->deck = deck;
  self->palette = *palette;
  self->palette.font_size = CHART_FONT;
  self->slides = g_ptr_array_new_with_free_func (free_slide);
  for (guint i = 0; i < deck->topics->len; i++)
    {
      place.topic = steg_deck_topic (deck, i);
      add_topic (&place);
    }
  for (guint i = 0; i < self->slides->len; i++)
    {
      add_footer (self, i);
      steg_drawing_finish (steg_slides_get (self, i)->drawing);
    }
  return self;
}

void
steg_slides_free (StegSlides *self)
{
  g_ptr_array_unref (self->slides);
  steg_deck_free (self->deck);
  g_free (self);
}

guint
steg_slides_count (const StegSlides *self)
{
  return self->slides->len;
}

const StegSlide *
steg_slides_get (const StegSlides *self, guint position)
{
  g_return_val_if_fail (position < self->slides->len, NULL);

  return self->slides->pdata[position];
}

guint
steg_slides_find (const StegSlides *self, const char *name, const char *section)
{
  for (guint i = 0; i < self->slides->len; i++)
    {
      const StegTopic *topic = steg_slides_get (self, i)->topic;

      if (g_str_equal (topic->name, name) && g_strcmp0 (topic->section, section) == 0)
        return i;
    }
  return 0;
}

void
steg_slides_paint (const StegSlides *self, guint position, StegInk *ink)
{
  const StegSlide *slide = steg_slides_get (self, position);
  const StegBox    page = { 0, 0, STEG_SLIDE_WIDTH, STEG_SLIDE_HEIGHT };
  const StegPaint  background = { .fill = self->palette.background };

  steg_ink_box (ink, &page, 0, &background);
  steg_drawing_paint (slide->drawing, ink);
  for (guint i = 0; i < slide->charts->len; i++)
    steg_drawing_paint (slide->charts->pdata[i], ink);
}
