/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/steg-wall-frame.h"

#include <math.h>

#define MOST_LINES 40

/* Closer than in running text: short statements are read at once, and so are larger. */
#define SPACING 0.94

static gboolean
has (const char *text)
{
  return text != NULL && *text != '\0';
}

StegTextStyle
steg_wall_frame_style (const StegWallFrame *self,
                       double               part,
                       gboolean             bold,
                       const StegColour    *colour)
{
  return (StegTextStyle){ .size = self->size * part,
                          .bold = bold,
                          .lines = MOST_LINES,
                          .colour = *colour,
                          .spacing = SPACING };
}

double
steg_wall_frame_height (
  const StegWallFrame *self, const char *text, double part, gboolean bold, double width)
{
  StegTextStyle style = steg_wall_frame_style (self, part, bold, &self->palette->text);

  return has (text) ? ceil (steg_ink_measure (self->ink, text, &style, width, 0).height) : 0;
}

void
steg_wall_frame_text (const StegWallFrame *self,
                      StegWallPart         part,
                      int                  mark,
                      const StegBox       *box,
                      const char          *text,
                      const StegTextStyle *style)
{
  if (has (text))
    steg_drawing_add_text (self->drawing, (int) part, mark, box, text, style);
}
