/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "chart/steg-drawing.h"

G_BEGIN_DECLS

/* @text with places (U+200B) where words that are longer than any column may be broken: web
 * addresses after their marks, others every so often. Returns: owned. */
char *steg_text_parts_divisible (const char *text);

/* As much of *@text as has room in @width by @height, at least a word of it, up to the end of a
 * word. *@text then stands at the rest, "" when nothing is left. Returns: owned. */
char *steg_text_parts_take (
  StegInk *ink, const char **text, const StegTextStyle *style, double width, double height);

/* Adds a copy of @text in @box to @drawing, unless it is empty. */
void steg_text_parts_add (StegDrawing         *drawing,
                          const StegBox       *box,
                          const char          *text,
                          const StegTextStyle *style);

G_END_DECLS
