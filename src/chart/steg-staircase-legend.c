/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/steg-staircase-legend.h"

#include <math.h>

#define WORD_SIZE 0.82
#define LINE_HEIGHT 1.5
#define BETWEEN 1.1
#define SIGN_GAP 0.35
#define SIGN_HEIGHT 0.7

/* A sign with its word. */
typedef struct
{
  const char        *word;
  StegStaircaseShape shape;
  double             sign_width; /* in parts of the font size */
  double             radius;
  StegPaint          paint;
  double             width; /* of sign and word */
} Entry;

#define MOST_ENTRIES 4

static gboolean
shows_planned (const StegStaircaseArea *area)
{
  return area->planned > area->level;
}

static gboolean
shows_goal (const StegStaircaseArea *area)
{
  return area->goal > 0;
}

static gboolean
shows_change (const StegStaircaseArea *area)
{
  return area->level > 0 && area->change != 0;
}

static gboolean
shows_level (const StegStaircaseArea *area)
{
  return area->level > 0;
}

static gboolean
any_area (const StegStaircaseFigures *figures, gboolean (*shows) (const StegStaircaseArea *))
{
  for (guint i = 0; i < figures->areas->len; i++)
    if (shows (steg_staircase_figures_area (figures, i)))
      return TRUE;
  return FALSE;
}

static StegTextStyle
word_style (const StegStaircaseFrame *frame)
{
  return (StegTextStyle){ .size = frame->em * WORD_SIZE,
                          .smallest = steg_staircase_frame_smallest (frame),
                          .down = STEG_ALIGN_CENTRE,
                          .lines = 1,
                          .colour = frame->palette->dim };
}

static void
add (Entry *entries, guint *n, const Entry *entry, const StegStaircaseFrame *frame)
{
  StegTextStyle style = word_style (frame);

  if (entry->word == NULL)
    return;
  entries[*n] = *entry;
  entries[*n].width = frame->em * (entry->sign_width + SIGN_GAP)
                      + ceil (steg_ink_measure (frame->ink, entry->word, &style, 0, 0).width) + 1;
  *n += 1;
}

/* Lists what the chart shows. Returns: how many entries. */
static guint
list (const StegStaircaseFrame *frame, Entry *entries)
{
  const StegStaircaseWords *words = &frame->figures->words;
  const StegPalette        *palette = frame->palette;
  guint                     n = 0;

  if (any_area (frame->figures, shows_level))
    add (entries, &n,
         &(Entry){ words->legend_now,
                   STEG_STAIRCASE_BOX,
                   0.7,
                   2,
                   { palette->level_fill[2], palette->level_outline, palette->stroke, FALSE } },
         frame);
  if (any_area (frame->figures, shows_planned))
    add (entries, &n,
         &(Entry){ words->legend_planned,
                   STEG_STAIRCASE_BOX,
                   1.0,
                   2,
                   { .outline = palette->planned, .thickness = palette->stroke, .dashed = TRUE } },
         frame);
  if (any_area (frame->figures, shows_goal))
    add (entries, &n,
         &(Entry){ words->legend_goal,
                   STEG_STAIRCASE_LINE,
                   1.1,
                   0,
                   { .outline = palette->goal, .thickness = 2.5 } },
         frame);
  if (any_area (frame->figures, shows_change))
    add (entries, &n,
         &(Entry){ words->legend_change, STEG_STAIRCASE_UP, 0.7, 0, { .fill = palette->dim } },
         frame);
  return n;
}

/* How many of the entries from @first on stand in one line. */
static guint
count_in_line (const StegStaircaseFrame *frame, const Entry *entries, guint n, guint first)
{
  double width = 0;
  guint  count = 0;

  while (first + count < n)
    {
      width += entries[first + count].width + (count > 0 ? frame->em * BETWEEN : 0);
      if (count > 0 && width > frame->box.width)
        break;
      count++;
    }
  return count;
}

static double
sum (const StegStaircaseFrame *frame, const Entry *entries, guint count)
{
  double width = (count - 1) * frame->em * BETWEEN;

  for (guint i = 0; i < count; i++)
    width += entries[i].width;
  return width;
}

double
steg_staircase_legend_height (const StegStaircaseFrame *frame)
{
  Entry entries[MOST_ENTRIES];
  guint n = list (frame, entries);
  guint lines = 0;

  for (guint i = 0; i < n; i += count_in_line (frame, entries, n, i))
    lines++;
  return lines * ceil (frame->em * LINE_HEIGHT);
}

static void
place_entry (const StegStaircaseFrame *frame, const Entry *entry, StegPoint at, GArray *elements)
{
  double               line = ceil (frame->em * LINE_HEIGHT);
  double               sign = frame->em * SIGN_HEIGHT;
  double               width = entry->sign_width * frame->em;
  double               word_x = at.x + width + SIGN_GAP * frame->em;
  StegStaircaseElement element = { .part = STEG_STAIRCASE_LEGEND_SIGN,
                                   .shape = entry->shape,
                                   .area = -1,
                                   .radius = entry->radius,
                                   .paint = entry->paint };

  element.box = (StegBox){ at.x, at.y + (line - sign) / 2, width, sign };
  if (entry->shape == STEG_STAIRCASE_LINE)
    element.box = (StegBox){ at.x, at.y + line / 2 - 1.25, width, 2.5 };
  g_array_append_val (elements, element);

  element = (StegStaircaseElement){ .part = STEG_STAIRCASE_LEGEND_WORD,
                                    .shape = STEG_STAIRCASE_TEXT,
                                    .area = -1,
                                    .text = entry->word };
  element.style = word_style (frame);
  element.box = (StegBox){ word_x, at.y, at.x + entry->width - word_x, line };
  g_array_append_val (elements, element);
}

void
steg_staircase_legend_place (const StegStaircaseFrame *frame, GArray *elements)
{
  Entry     entries[MOST_ENTRIES];
  guint     n = list (frame, entries);
  StegPoint at = { 0, frame->box.y };
  guint     count;

  for (guint first = 0; first < n; first += count)
    {
      count = count_in_line (frame, entries, n, first);
      at.x = steg_box_right (&frame->box) - sum (frame, entries + first, count);
      for (guint i = first; i < first + count; i++)
        {
          place_entry (frame, &entries[i], at, elements);
          at.x += entries[i].width + frame->em * BETWEEN;
        }
      at.y += ceil (frame->em * LINE_HEIGHT);
    }
}
