/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "chart/steg-chart.h"

G_BEGIN_DECLS

/* Names that have no room where they belong: there stands a letter, and below the chart a list says
 * what each letter means. */
typedef struct
{
  StegInk           *ink;
  const StegPalette *palette;
  GPtrArray         *lines;  /* of "A  Riskhantering", owned */
  double             width;  /* of the list */
  double             column; /* from one column to the next */
  double             row;    /* from one row to the next */
  guint              columns;
} StegKey;

/* The letter that stands for the name at @position: A to Z, then numbers. Returns: owned. */
char *steg_key_letter (guint position);

/* A list of @n @names in a room of @width. */
void steg_key_init (StegKey           *self,
                    StegInk           *ink,
                    const StegPalette *palette,
                    const char *const *names,
                    guint              n,
                    double             width);
void steg_key_clear (StegKey *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (StegKey, steg_key_clear)

double steg_key_height (const StegKey *self);

/* The place of the line at @position in a list that begins at @at. */
StegBox steg_key_line (const StegKey *self, guint position, StegPoint at);

/* Adds the line at @position, as @part of @mark (-1: of the whole chart). */
void steg_key_place (
  const StegKey *self, StegDrawing *drawing, guint position, StegPoint at, int part, int mark);

G_END_DECLS
