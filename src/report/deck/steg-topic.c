/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/deck/steg-topic.h"

#include "report/figures/steg-sentences.h"

#define TEXT_BLOCK 1024

static void
clear_chart (gpointer chart)
{
  steg_chart_unref (((StegTopicChart *) chart)->chart);
}

StegTopic *
steg_topic_new (const char *name, const char *section)
{
  StegTopic *self = g_new0 (StegTopic, 1);

  self->texts = g_string_chunk_new (TEXT_BLOCK);
  self->charts = g_array_new (FALSE, FALSE, sizeof (StegTopicChart));
  g_array_set_clear_func (self->charts, clear_chart);
  self->columns = g_array_new (FALSE, FALSE, sizeof (StegTopicColumn));
  self->cells = g_array_new (FALSE, FALSE, sizeof (StegTopicCell));
  self->name = g_string_chunk_insert (self->texts, name);
  self->section = section != NULL ? g_string_chunk_insert (self->texts, section) : NULL;
  self->title = self->name;
  return self;
}

void
steg_topic_free (StegTopic *self)
{
  g_array_unref (self->charts);
  g_array_unref (self->columns);
  g_array_unref (self->cells);
  g_string_chunk_free (self->texts);
  g_free (self);
}

static const char *
keep (StegTopic *self, const char *text)
{
  return text != NULL ? g_string_chunk_insert (self->texts, text) : NULL;
}

void
steg_topic_set_title (StegTopic *self, const char *title)
{
  g_return_if_fail (title != NULL);

  self->title = keep (self, title);
}

void
steg_topic_set_subtitle (StegTopic *self, const char *subtitle)
{
  self->subtitle = subtitle != NULL && *subtitle != '\0' ? keep (self, subtitle) : NULL;
}

void
steg_topic_take_chart (StegTopic *self, const char *caption, gpointer chart)
{
  const StegTopicChart entry = { keep (self, caption), chart };

  g_return_if_fail (self->charts->len < STEG_TOPIC_CHARTS);

  g_array_append_val (self->charts, entry);
}

const StegTopicChart *
steg_topic_chart (const StegTopic *self, guint position)
{
  g_return_val_if_fail (position < self->charts->len, NULL);

  return &g_array_index (self->charts, StegTopicChart, position);
}

void
steg_topic_add_column (StegTopic *self, const char *heading, double share)
{
  const StegTopicColumn column = { keep (self, heading), share };

  g_return_if_fail (self->cells->len == 0);

  g_array_append_val (self->columns, column);
}

void
steg_topic_add_cell (StegTopic *self, const StegTopicCell *cell)
{
  const StegTopicCell copy = { .text = keep (self, cell->text != NULL ? cell->text : ""),
                               .tone = cell->tone,
                               .level = cell->level,
                               .mark = keep (self, cell->mark),
                               .url = keep (self, cell->url) };

  g_return_if_fail (self->columns->len > 0);

  g_array_append_val (self->cells, copy);
}

void
steg_topic_add_text (StegTopic *self, const char *text, StegTone tone)
{
  const StegTopicCell cell = { .text = text, .tone = tone };

  steg_topic_add_cell (self, &cell);
}

guint
steg_topic_count_rows (const StegTopic *self)
{
  return self->columns->len > 0 ? self->cells->len / self->columns->len : 0;
}

const StegTopicColumn *
steg_topic_column (const StegTopic *self, guint column)
{
  g_return_val_if_fail (column < self->columns->len, NULL);

  return &g_array_index (self->columns, StegTopicColumn, column);
}

const StegTopicCell *
steg_topic_cell (const StegTopic *self, guint row, guint column)
{
  g_return_val_if_fail (column < self->columns->len, NULL);
  g_return_val_if_fail (row < steg_topic_count_rows (self), NULL);

  return &g_array_index (self->cells, StegTopicCell, row * self->columns->len + column);
}

static void
say_cell (const StegTopic *self, guint row, guint column, GString *spoken)
{
  const char      *heading = steg_topic_column (self, column)->heading;
  const char      *text = steg_topic_cell (self, row, column)->text;
  const char      *mark = steg_topic_cell (self, row, column)->mark;
  g_autofree char *both = NULL;

  if (*text == '\0')
    return;
  if (mark != NULL)
    steg_sentences_add (spoken, mark);
  both = heading != NULL && *heading != '\0' ? g_strdup_printf ("%s: %s", heading, text) : NULL;
  steg_sentences_add (spoken, both != NULL ? both : text);
}

static void
say_chart (const StegTopicChart *chart, GString *spoken)
{
  if (chart->caption != NULL)
    steg_sentences_add (spoken, chart->caption);
  steg_sentences_add (spoken, steg_chart_is_empty (chart->chart) ? chart->chart->empty
                                                                 : chart->chart->spoken);
}

char *
steg_topic_say (const StegTopic *self)
{
  g_autoptr (GString) spoken = g_string_new (NULL);

  if (self->subtitle != NULL)
    steg_sentences_add (spoken, self->subtitle);
  for (guint i = 0; i < self->charts->len; i++)
    say_chart (steg_topic_chart (self, i), spoken);
  for (guint row = 0; row < steg_topic_count_rows (self); row++)
    for (guint column = 0; column < self->columns->len; column++)
      say_cell (self, row, column, spoken);
  return g_strdup (spoken->str);
}
