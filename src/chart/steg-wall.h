/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "chart/steg-chart.h"

G_BEGIN_DECLS

/* Statements are never set smaller than this part of the height where they have room at all: so
 * they can be read from the back row. */
#define STEG_WALL_LEAST_SIZE (1.0 / 45)

/* The words around the statements, already translated; one that is %NULL or "" is not drawn. */
typedef struct
{
  const char *title; /* the area */
  const char *state; /* beside it: which round, how many have voted */
  const char *note;  /* what has to be said now, in place of a question */
  const char *last;  /* stands in what the last round said */
} StegWallWords;

/* A row of statements. */
typedef struct
{
  const char *name;
  const char *prompt; /* a question to ask while it is talked about; may be %NULL */
  const char *votes;  /* how they lie, in words, for then; may be %NULL */
} StegWallRow;

typedef struct
{
  const char *identity; /* handed back when it is pressed */
  const char *text;
  const char *spoken;
  guint       votes;     /* drawn as so many signs */
  gboolean    is_chosen; /* what the group agreed on */
  gboolean    is_last;   /* what the last round said: a ghost */
} StegWallCell;

/* Something that a key does, and a press on its words. */
typedef struct
{
  const char *identity; /* handed back when it is pressed; %NULL: it can only be read */
  const char *key;
  const char *words;
} StegWallCommand;

/* What a wall shows that a room looks at: one area, a column for each level, a first row for the
 * whole area, which names the levels, and below it one for each aspect. Texts are as large as they
 * can be, and stay where they are when votes are revealed, an aspect is agreed on, or another row
 * is talked about. */
typedef struct
{
  StegChart     chart;
  StegWallWords words;
  guint         current; /* the row that is talked about */
  guint         n_levels;
  GArray       *rows;     /* of StegWallRow */
  GArray       *cells;    /* of StegWallCell, row by row */
  GArray       *commands; /* of StegWallCommand */
} StegWall;

/* Without rows, for as many levels. Texts are copied, here and below. */
StegWall *steg_wall_new (const StegWallWords *words, guint n_levels, guint current);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (StegWall, steg_chart_unref)

/* Each adds one more: a row and its cells, the next row and its cells … */
void steg_wall_add_row (StegWall *self, const StegWallRow *row);
void steg_wall_add_cell (StegWall *self, const StegWallCell *cell);

/* One more below all rows. */
void steg_wall_add_command (StegWall *self, const StegWallCommand *command);

/* Borrowed. */
const StegWallRow  *steg_wall_row (const StegWall *self, guint row);
const StegWallCell *steg_wall_cell (const StegWall *self, guint row, guint column);

G_END_DECLS
