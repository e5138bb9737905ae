/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/steg-text-ruler.h"

#include <math.h>

/* Letters up to here (Latin Extended-A) are measured one by one, others taken to be square. */
#define MEASURED 0x180

struct _StegTextRuler
{
  StegInk      *ink;
  StegTextStyle style;
  float         advances[MEASURED]; /* 0: not measured yet */
};

StegTextRuler *
steg_text_ruler_new (StegInk *ink, const StegTextStyle *style)
{
  StegTextRuler *self;

  g_return_val_if_fail (STEG_IS_INK (ink), NULL);
  g_return_val_if_fail (style != NULL, NULL);

  self = g_new0 (StegTextRuler, 1);
  self->ink = g_object_ref (ink);
  self->style = *style;
  self->style.lines = 1;
  self->style.smallest = 0;
  return self;
}

void
steg_text_ruler_free (StegTextRuler *self)
{
  g_object_unref (self->ink);
  g_free (self);
}

/* Between two bars, so that a blank, too, has its advance. */
static double
measure_letter (StegTextRuler *self, gunichar letter)
{
  char text[16] = "|";
  int  length = 1 + g_unichar_to_utf8 (letter, text + 1);

  text[length++] = '|';
  text[length] = '\0';
  return steg_ink_measure (self->ink, text, &self->style, 0, 0).width
         - steg_ink_measure (self->ink, "||", &self->style, 0, 0).width;
}

double
steg_text_ruler_measure (StegTextRuler *self, const char *text)
{
  double length = 0;

  g_return_val_if_fail (self != NULL && text != NULL, 0);

  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar letter = g_utf8_get_char (at);

      if (letter >= MEASURED)
        length += self->style.size;
      else
        {
          if (self->advances[letter] <= 0)
            self->advances[letter] = (float) MAX (measure_letter (self, letter), 0.01);
          length += self->advances[letter];
        }
    }
  return *text != '\0' ? ceil (length) + 1 : 0;
}
