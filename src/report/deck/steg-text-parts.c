/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/deck/steg-text-parts.h"

#include <string.h>

/* Words of more letters than LONG_WORD are addresses or long ones of Swedish, which are divided
 * where a reader would; longer than ENDLESS_WORD are accidents only. */
#define LONG_WORD 24
#define ENDLESS_WORD 40
#define BREAK_EVERY 12
#define BREAK "\342\200\213"

static gboolean
is_blank (gunichar letter)
{
  return g_unichar_isspace (letter);
}

/* The length of the word at @text, in letters. */
static guint
count_letters (const char *text)
{
  guint n = 0;

  for (; *text != '\0' && !is_blank (g_utf8_get_char (text)); text = g_utf8_next_char (text))
    n++;
  return n;
}

/* Appends the word at *@text, which moves to its end. */
static void
append_long_word (GString *result, const char **text)
{
  gboolean is_endless = count_letters (*text) > ENDLESS_WORD;
  guint    since = 0;

  while (**text != '\0' && !is_blank (g_utf8_get_char (*text)))
    {
      gunichar letter = g_utf8_get_char (*text);

      g_string_append_unichar (result, letter);
      *text = g_utf8_next_char (*text);
      since++;
      if ((is_endless && since >= BREAK_EVERY)
          || (letter < 0x80 && strchr ("/.-_?&=", (int) letter) != NULL))
        {
          g_string_append (result, BREAK);
          since = 0;
        }
    }
}

char *
steg_text_parts_divisible (const char *text)
{
  g_autoptr (GString) result = g_string_new (NULL);

  while (*text != '\0')
    if (count_letters (text) > LONG_WORD)
      append_long_word (result, &text);
    else
      {
        guint letters = count_letters (text);

        do
          {
            g_string_append_unichar (result, g_utf8_get_char (text));
            text = g_utf8_next_char (text);
          }
        while (letters-- > 0 && *text != '\0');
      }
  return g_strdup (result->str);
}

/* The places at which @text may end: after each word, and its end. */
static GArray *
list_ends (const char *text)
{
  GArray *ends = g_array_new (FALSE, FALSE, sizeof (gsize));

  for (const char *at = text; *at != '\0';)
    {
      const char *next = g_utf8_next_char (at);
      gsize       end = (gsize) (next - text);

      if (*next == '\0' || is_blank (g_utf8_get_char (next)) || g_str_has_prefix (next, BREAK))
        g_array_append_val (ends, end);
      at = next;
    }
  return ends;
}

static gboolean
has_room (StegInk             *ink,
          const char          *text,
          gsize                length,
          const StegTextStyle *style,
          double               width,
          double               height)
{
  g_autofree char *part = g_strndup (text, length);

  return steg_ink_measure (ink, part, style, width, 0).height <= height;
}

static const char *
skip_blanks (const char *text)
{
  while (*text != '\0' && (is_blank (g_utf8_get_char (text)) || g_str_has_prefix (text, BREAK)))
    text = g_utf8_next_char (text);
  return text;
}

char *
steg_text_parts_take (
  StegInk *ink, const char **text, const StegTextStyle *style, double width, double height)
{
  g_autoptr (GArray) ends = list_ends (*text);
  const char *from = *text;
  guint       least = 0, most = ends->len;

  if (ends->len == 0)
    return g_strdup ("");
  while (most - least > 1)
    {
      guint middle = (least + most) / 2;

      if (has_room (ink, from, g_array_index (ends, gsize, middle), style, width, height))
        least = middle;
      else
        most = middle;
    }
  *text = skip_blanks (from + g_array_index (ends, gsize, least));
  return g_strndup (from, g_array_index (ends, gsize, least));
}

void
steg_text_parts_add (StegDrawing         *drawing,
                     const StegBox       *box,
                     const char          *text,
                     const StegTextStyle *style)
{
  const StegDrawnElement element = { .shape = STEG_DRAWN_TEXT,
                                     .mark = -1,
                                     .box = *box,
                                     .text = steg_drawing_keep (drawing, text),
                                     .style = *style };

  if (*text != '\0')
    steg_drawing_add (drawing, &element);
}
