/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/deck/steg-deck-maker.h"

#include "report/figures/steg-amount.h"

StegTopic *
steg_deck_add (const StegDeckMaker *self, const char *name, const char *section)
{
  StegTopic *topic = steg_topic_new (name, section);

  topic->n_levels = self->standing->highest_level;
  g_ptr_array_add (self->topics, topic);
  return topic;
}

void
steg_deck_title (StegTopic *topic, const char *format, ...)
{
  g_autofree char *text = NULL;
  va_list          arguments;

  va_start (arguments, format);
  text = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  steg_topic_set_title (topic, text);
}

void
steg_deck_subtitle (StegTopic *topic, const char *format, ...)
{
  g_autofree char *text = NULL;
  va_list          arguments;

  va_start (arguments, format);
  text = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  steg_topic_set_subtitle (topic, text);
}

void
steg_deck_text (StegTopic *topic, StegTone tone, const char *format, ...)
{
  g_autofree char *text = NULL;
  va_list          arguments;

  va_start (arguments, format);
  text = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  steg_topic_add_text (topic, text, tone);
}

const char *
steg_deck_name (const StegDeckMaker *self, StegRecord *record)
{
  return record != NULL ? steg_programme_wording (self->programme, record, "name",
                                                  steg_catalogue_get_language (self->catalogue))
                        : "";
}

const char *
steg_deck_field (StegRecord *record, guint field)
{
  const char *text = steg_record_get_text (record, field);

  return text != NULL ? text : "";
}

const char *
steg_deck_linked (StegRecord *record, guint field, guint its_field)
{
  StegRecord *other = steg_record_get_link (record, field);

  return other != NULL ? steg_deck_field (other, its_field) : "";
}

const char *
steg_deck_choice (const StegDeckMaker *self, StegRecord *record, guint field)
{
  int choice = steg_record_get_choice (record, field);

  if (choice < 0)
    return "";
  return steg_catalogue_text (self->catalogue,
                              steg_record_get_table (record)->fields[field].choices[choice].label);
}

char *
steg_deck_day (const StegDeckMaker *self, StegDate day)
{
  return steg_catalogue_format_date (self->catalogue, day, STEG_DATE_STYLE_FULL);
}

char *
steg_deck_number (const StegDeckMaker *self, double number)
{
  return steg_amount_number (number, self->catalogue);
}
