/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "chart/steg-chart.h"

G_BEGIN_DECLS

/* A slide has room for so many charts. */
#define STEG_TOPIC_CHARTS 4

/* How a text of a slide stands out. */
typedef enum
{
  STEG_TONE_PLAIN,
  STEG_TONE_POINT, /* plain, with a bullet before it */
  STEG_TONE_STRONG,
  STEG_TONE_DIM,
  STEG_TONE_LATE,
  STEG_TONE_DONE,
} StegTone;

/* One text of a topic. */
typedef struct
{
  const char *text; /* %NULL or "": nothing */
  StegTone    tone;
  int         level; /* painted as that step of the levels; 0: on nothing */
  const char *mark;  /* a word above it that says what being painted means; may be %NULL */
  const char *url;   /* where it leads; may be %NULL */
} StegTopicCell;

typedef struct
{
  const char *heading; /* may be %NULL */
  double      share;   /* of the width, in proportion to the others */
} StegTopicColumn;

/* One of several charts of a topic. */
typedef struct
{
  const char *caption; /* may be %NULL */
  StegChart  *chart;
} StegTopicChart;

/* What one subject of a deck says, before it is known how many slides that takes: a title that
 * states the finding, and below it a chart, texts in columns, or both. Texts are copied. */
typedef struct
{
  const char *name;    /* in the list of slides */
  const char *section; /* the name that it stands under there; may be %NULL */
  const char *title;
  const char *subtitle; /* may be %NULL */

  gboolean is_table; /* ruled lines and small words, rather than prose */
  int      n_levels; /* of the framework, for cells that are painted as levels */

  GArray       *charts;  /* of StegTopicChart, at most %STEG_TOPIC_CHARTS */
  GArray       *columns; /* of StegTopicColumn */
  GArray       *cells;   /* of StegTopicCell, row by row */
  GStringChunk *texts;
} StegTopic;

StegTopic *steg_topic_new (const char *name, const char *section);
void       steg_topic_free (StegTopic *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (StegTopic, steg_topic_free)

/* Sets the title, and the sentence below it, which may be %NULL. */
void steg_topic_set_title (StegTopic *self, const char *title);
void steg_topic_set_subtitle (StegTopic *self, const char *subtitle);

/* Shows @chart, which it takes over, under @caption (may be %NULL), beside those that it shows
 * already. */
void steg_topic_take_chart (StegTopic *self, const char *caption, gpointer chart);

/* Adds a column at the right. All columns come before the first cell. */
void steg_topic_add_column (StegTopic *self, const char *heading, double share);

/* Adds the next cell of the row, or begins another row. */
void steg_topic_add_cell (StegTopic *self, const StegTopicCell *cell);
void steg_topic_add_text (StegTopic *self, const char *text, StegTone tone);

const StegTopicChart  *steg_topic_chart (const StegTopic *self, guint position);
guint                  steg_topic_count_rows (const StegTopic *self);
const StegTopicColumn *steg_topic_column (const StegTopic *self, guint column);
const StegTopicCell   *steg_topic_cell (const StegTopic *self, guint row, guint column);

/* All of it in sentences, but for the title: for who cannot see it. Returns: owned. */
char *steg_topic_say (const StegTopic *self);

G_END_DECLS
