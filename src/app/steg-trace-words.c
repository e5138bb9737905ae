/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/steg-trace-words.h"

#include "app/steg-language.h"
#include "app/steg-record-words.h"
#include "app/steg-words.h"
#include "model/steg-repeat.h"
#include "model/steg-tables.h"

#include <glib/gi18n.h>
#include <string.h>

/* Further back than that a date says more than a number of days. */
#define MANY_DAYS 30

/* What belongs to a record in words, by the link that says so: as headings call it. */
static const struct
{
  const StegTable *table;
  guint            field;
  const char      *label;
} parts[] = {
  { &steg_helper_table, STEG_HELPER_ACTION, N_ ("Helpers") },
  { &steg_dependency_table, STEG_DEPENDENCY_ACTION, N_ ("Waits for") },
  { &steg_dependency_table, STEG_DEPENDENCY_WAITS_FOR, N_ ("What waits for it") },
  { &steg_action_statement_table, STEG_ACTION_STATEMENT_ACTION, N_ ("Makes true") },
  { &steg_note_table, STEG_NOTE_RECORD, N_ ("Notes") },
  { &steg_reference_table, STEG_REFERENCE_RECORD, N_ ("References") },
};

static const char *
label_for_part (const StegDelta *delta, guint field)
{
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    if (parts[i].table == delta->table && parts[i].field == field)
      return _ (parts[i].label);
  return steg_words_label (delta->table->label);
}

/* What @id is called; what is gone by now has no name any more. */
static char *
name_of (StegProgramme *programme, const char *id)
{
  StegRecord *record = steg_programme_find (programme, id);
  const char *name = record != NULL ? steg_record_words_name (programme, record) : "";

  return g_strdup (*name != '\0' ? name : _ ("something that is gone"));
}

static char *
repetition (const char *text)
{
  StegRepeat repeat;

  return steg_repeat_parse (text, &repeat) ? steg_repeat_say (steg_language_catalogue (), &repeat)
                                           : g_strdup (text);
}

static char *
say_text (const StegField *field, const char *text)
{
  return field == &steg_action_table.fields[STEG_ACTION_REPEAT] ? repetition (text)
                                                                : g_strdup_printf ("“%s”", text);
}

/* @value as it stands in @field. Returns: owned. */
static char *
say_value (StegProgramme *programme, const StegField *field, const StegValue *value)
{
  switch (field->kind)
    {
    case STEG_FIELD_DATE:
      return steg_words_date ((StegDate) value->whole, STEG_DATE_STYLE_FULL);
    case STEG_FIELD_FLAG:
      return g_strdup (value->whole != 0 ? _ ("yes") : _ ("no"));
    case STEG_FIELD_CHOICE:
      return g_strdup (steg_words_label (field->choices[value->whole].label));
    case STEG_FIELD_WHOLE:
      return steg_words_number ((double) value->whole, 0);
    case STEG_FIELD_REAL:
      return steg_words_number (value->real, value->real == (double) (gint64) value->real ? 0 : 2);
    case STEG_FIELD_LINK:
    case STEG_FIELD_ANY:
      return name_of (programme, value->text);
    default:
      return say_text (field, value->text);
    }
}

static char *
say_long (const char *label, const StegValue *before, const StegValue *after)
{
  if (before->kind == STEG_VALUE_NONE)
    return g_strdup_printf (_ ("%s: written"), label);
  return g_strdup_printf (after->kind == STEG_VALUE_NONE ? _ ("%s: emptied") : _ ("%s: rewritten"),
                          label);
}

/* Returns: owned; %NULL for what has no words, like the place in a list. */
static char *
say_field (StegProgramme *programme, const StegDelta *delta, guint index)
{
  const StegField *field = &delta->table->fields[index];
  const StegValue *before = &delta->before[index];
  const StegValue *after = &delta->after[index];
  const char      *label = steg_words_label (field->label);
  g_autofree char *old = NULL;
  g_autofree char *new = NULL;

  if (field->kind == STEG_FIELD_ORDER || strcmp (field->name, "series") == 0)
    return NULL;
  if (field->kind == STEG_FIELD_LONG)
    return say_long (label, before, after);
  if (before->kind != STEG_VALUE_NONE)
    old = say_value (programme, field, before);
  if (after->kind != STEG_VALUE_NONE)
    new = say_value (programme, field, after);
  if (old == NULL)
    return g_strdup_printf (C_ ("field: value", "%s: %s"), label, new);
  return new != NULL ? g_strdup_printf (_ ("%s: from %s to %s"), label, old, new)
                     : g_strdup_printf (_ ("%s: taken out, it was %s"), label, old);
}

static void
add_line (GPtrArray *lines, char *line)
{
  if (line != NULL)
    g_ptr_array_add (lines, line);
}

static void
add_own (GPtrArray *lines, StegProgramme *programme, const StegDelta *delta)
{
  if (delta->kind != STEG_CHANGE_SET)
    {
      add_line (lines, g_strdup (delta->kind == STEG_CHANGE_ADD ? _ ("Added") : _ ("Deleted")));
      return;
    }
  for (guint i = 0; i < delta->table->n_fields; i++)
    if ((delta->fields >> i & 1) != 0)
      add_line (lines, say_field (programme, delta, i));
}

/* The words of a long text stand in a row of their own. */
static void
add_rewritten (GPtrArray *lines, StegRecord *record, const StegDelta *delta)
{
  const StegTable *table = steg_record_get_table (record);

  for (guint i = 0; delta->kind == STEG_CHANGE_SET && i < table->n_fields; i++)
    if (table->fields[i].kind == STEG_FIELD_LONG
        && g_strcmp0 (steg_record_get_link_id (record, i), delta->id) == 0)
      add_line (lines,
                g_strdup_printf (_ ("%s: rewritten"), steg_words_label (table->fields[i].label)));
}

/* The link of a part that names @record; -1 when it is not in @values. */
static int
find_tie (const StegDelta *delta, const StegValue *values, StegRecord *record)
{
  for (guint i = 0; i < delta->table->n_fields; i++)
    if (steg_table_is_part (delta->table, i) && values[i].kind == STEG_VALUE_TEXT
        && strcmp (values[i].text, steg_record_get_id (record)) == 0)
      return (int) i;
  return -1;
}

/* What a part is called: what its other link names, or its title. Returns: owned; %NULL: none. */
static char *
name_part (StegProgramme *programme, const StegDelta *delta, const StegValue *values, guint tie)
{
  int title = steg_table_find_field (delta->table, "title");

  for (guint i = 0; i < delta->table->n_tuple; i++)
    if (i != tie && values[i].kind == STEG_VALUE_TEXT)
      return name_of (programme, values[i].text);
  return title >= 0 && values[title].kind == STEG_VALUE_TEXT ? g_strdup (values[title].text) : NULL;
}

static void
add_part (GPtrArray *lines, StegProgramme *programme, StegRecord *record, const StegDelta *delta)
{
  const StegValue *values = delta->kind == STEG_CHANGE_REMOVE ? delta->before : delta->after;
  int              tie = find_tie (delta, values, record);
  const char      *label;
  g_autofree char *name = NULL;

  if (delta->kind == STEG_CHANGE_SET || tie < 0)
    return;
  label = label_for_part (delta, (guint) tie);
  name = name_part (programme, delta, values, (guint) tie);
  if (name != NULL)
    add_line (lines, g_strdup_printf (delta->kind == STEG_CHANGE_ADD ? _ ("%s: added “%s”")
                                                                     : _ ("%s: took out “%s”"),
                                      label, name));
  else
    add_line (lines, g_strdup_printf (delta->kind == STEG_CHANGE_ADD ? _ ("%s: one more")
                                                                     : _ ("%s: one less"),
                                      label));
}

char **
steg_trace_words_lines (StegProgramme *programme, StegRecord *record, const StegTrace *trace)
{
  g_autoptr (GPtrArray) lines = g_ptr_array_new ();

  for (guint i = 0; i < trace->deltas->len; i++)
    {
      const StegDelta *delta = trace->deltas->pdata[i];

      if (strcmp (delta->id, steg_record_get_id (record)) == 0)
        add_own (lines, programme, delta);
      else if (delta->table == &steg_longtext_table)
        add_rewritten (lines, record, delta);
      else if (strcmp (trace->row->kind, "create") != 0)
        add_part (lines, programme, record, delta);
    }
  if (lines->len == 0)
    g_ptr_array_add (lines, steg_words_log (trace->row));
  g_ptr_array_add (lines, NULL);
  return (char **) g_ptr_array_steal (lines, NULL);
}

/* "14:02" today, "3 days ago", or the date. */
static char *
say_when (gint64 time, StegDate today)
{
  StegDate day = steg_words_day (time);
  guint    days = (guint) (today - day);

  if (day < today && days <= MANY_DAYS)
    return g_strdup_printf (ngettext ("%u day ago", "%u days ago", days), days);
  return steg_words_moment (time);
}

char *
steg_trace_words_source (const StegTrace *trace, StegDate today)
{
  g_autofree char *when = say_when (trace->row->time, today);
  g_autofree char *source
    = *trace->row->author != '\0'
        ? g_strdup_printf (C_ ("who · when", "%s · %s"), trace->row->author, when)
        : g_strdup (when);

  if (strcmp (trace->row->kind, "undo") == 0)
    return g_strdup_printf (_ ("%s · undone"), source);
  if (strcmp (trace->row->kind, "redo") == 0)
    return g_strdup_printf (_ ("%s · done again"), source);
  return g_steal_pointer (&source);
}
