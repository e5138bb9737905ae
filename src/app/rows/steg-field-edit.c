/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/rows/steg-field-edit.h"

#include "app/rows/steg-cycle-day-edit.h"
#include "app/steg-anywhere.h"
#include "app/steg-following.h"
#include "app/steg-record-words.h"
#include "app/steg-words.h"
#include "base/steg-clock.h"
#include "base/steg-date-words.h"
#include "model/steg-framework.h"
#include "model/steg-program.h"
#include "session/steg-action-edit.h"

#include <glib/gi18n.h>
#include <string.h>

/* A larger bound only keeps numbers in their place: nobody comes near it. */
#define LARGEST_SAID 1000

/* What the history calls a change of this field. */
static const char *
label_for (const StegField *field)
{
  static const struct
  {
    const char *field;
    const char *label;
  } labels[] = {
    { "title", N_ ("Rename “%s”") },
    { "owner", N_ ("Change who does “%s”") },
    { "start", N_ ("Move the start of “%s”") },
    { "due", N_ ("Move the due date of “%s”") },
    { "progress", N_ ("Change the progress of “%s”") },
    { "effort", N_ ("Change the effort of “%s”") },
    { "detail", N_ ("Describe “%s”") },
  };

  for (guint i = 0; i < G_N_ELEMENTS (labels); i++)
    if (strcmp (labels[i].field, field->name) == 0)
      return labels[i].label;
  return N_ ("Change “%s”");
}

char *
steg_field_edit_date_complaint (void)
{
  return g_strdup (
    _ ("That is no date. Write for example 2026-05-20, 20 May, Friday, week 23 or in 2 weeks"));
}

gboolean
steg_field_edit_says_range (const StegField *field)
{
  return field->maximum > field->minimum && field->maximum <= LARGEST_SAID;
}

static char *
complain_of_number (const StegField *field)
{
  if (steg_field_edit_says_range (field))
    return g_strdup_printf (_ ("Write a number from %g to %g"), field->minimum, field->maximum);
  return field->maximum > field->minimum
           ? g_strdup_printf (_ ("Write a number that is not below %g"), field->minimum)
           : g_strdup (_ ("Write a number"));
}

static char *
complaint_for (const StegField *field)
{
  switch (field->kind)
    {
    case STEG_FIELD_DATE:
      return steg_field_edit_date_complaint ();
    case STEG_FIELD_WHOLE:
    case STEG_FIELD_REAL:
      return complain_of_number (field);
    default:
      return g_strdup (field->required
                         ? _ ("This cannot be left empty")
                         : _ ("This text is too long or has signs that cannot be kept"));
    }
}

static StegEdit *
begin (StegProgramme *programme, StegRecord *record, guint field)
{
  StegEdit *edit
    = steg_edit_new (programme, label_for (&steg_record_get_table (record)->fields[field]));

  steg_edit_argument (edit, steg_record_words_name (programme, record));
  return edit;
}

/* Decimal commas are what Swedish keyboards have; dates may be words. */
static char *
as_written (const StegField *field, const char *text)
{
  char    *written = g_strstrip (g_strdup (text));
  StegDate date;

  if (field->kind == STEG_FIELD_REAL)
    g_strdelimit (written, ",", '.');
  if (field->kind != STEG_FIELD_DATE || !steg_date_read (written, steg_clock_today (), &date))
    return written;
  g_free (written);
  return steg_date_to_iso (date);
}

char *
steg_field_edit_dup_text (StegRecord *record, guint field)
{
  const StegField *known;
  char            *text;

  g_return_val_if_fail (STEG_IS_RECORD (record), NULL);

  known = &steg_record_get_table (record)->fields[field];
  text = known->kind == STEG_FIELD_LONG
           ? g_strdup (steg_record_get_text (record, field))
           : steg_field_format (known, steg_record_get_value (record, field));
  return text != NULL ? text : g_strdup ("");
}

static gboolean
is_field (StegRecord *record, guint field, StegActionField wanted)
{
  return steg_record_get_table (record) == &steg_action_table && field == wanted;
}

static gboolean
put (StegEdit *edit, StegRecord *record, guint field, const char *written)
{
  StegDate day;

  if (!is_field (record, field, STEG_ACTION_DUE) || !steg_date_parse (written, &day))
    return steg_edit_parse (edit, steg_record_get_id (record), field, written, NULL);
  steg_action_edit_due (edit, record, day);
  return TRUE;
}

/* Why @written may not stand there although it is a number. Returns: owned; %NULL when it may. */
static char *
refuse_level (StegProgramme *programme, StegRecord *record, guint field, const char *written)
{
  int highest = steg_framework_highest_level (programme);

  if (steg_record_get_table (record) != &steg_program_table || field != STEG_PROGRAM_TARGET_LEVEL
      || g_ascii_strtoll (written, NULL, 10) <= highest)
    return NULL;
  return g_strdup_printf (_ ("Write a number from %g to %g"), 1.0, (double) highest);
}

/* Why @written may not stand there although it is a date. Returns: owned; %NULL when it may. */
static char *
refuse_start (StegRecord *record, guint field, const char *written)
{
  StegDate         due = STEG_DATE_NONE;
  StegDate         start;
  g_autofree char *day = NULL;

  if (is_field (record, field, STEG_ACTION_START))
    due = steg_record_get_date (record, STEG_ACTION_DUE);
  if (due == STEG_DATE_NONE || !steg_date_parse (written, &start) || start <= due)
    return NULL;
  day = steg_words_date (due, STEG_DATE_STYLE_FULL);
  return g_strdup_printf (_ ("It is due on %s and cannot begin after that"), day);
}

/* What waits for an action whose due date was @before may move with it. */
static void
follow_due (GtkWidget *from, StegRecord *action, StegDate before)
{
  StegDate due = steg_record_get_date (action, STEG_ACTION_DUE);

  if (due != STEG_DATE_NONE)
    steg_following_offer (from, action, due - before);
}

gboolean
steg_field_edit_text (GtkWidget     *from,
                      StegProgramme *programme,
                      StegRecord    *record,
                      guint          field,
                      const char    *text,
                      char         **complaint)
{
  const StegField *known = &steg_record_get_table (record)->fields[field];
  gboolean         is_due = is_field (record, field, STEG_ACTION_DUE);
  g_autofree char *written = as_written (known, text);
  g_autofree char *before = steg_field_edit_dup_text (record, field);
  StegDate         due = is_due ? steg_record_get_date (record, field) : STEG_DATE_NONE;
  g_autoptr (StegEdit) edit = NULL;

  if (strcmp (written, before) == 0)
    return TRUE;
  if (steg_cycle_day_edit_is_for (record, field))
    return steg_cycle_day_edit (from, programme, record, field, written, complaint);
  *complaint = refuse_start (record, field, written);
  if (*complaint == NULL)
    *complaint = refuse_level (programme, record, field, written);
  if (*complaint != NULL)
    return FALSE;
  edit = begin (programme, record, field);
  if (!put (edit, record, field, written))
    {
      *complaint = complaint_for (known);
      return FALSE;
    }
  if (steg_anywhere_commit (from, g_steal_pointer (&edit)) && due != STEG_DATE_NONE)
    follow_due (from, record, due);
  return TRUE;
}

gboolean
steg_field_edit_person (
  GtkWidget *from, StegProgramme *programme, StegRecord *record, guint field, const char *name)
{
  StegEdit        *edit = begin (programme, record, field);
  gboolean         added = FALSE;
  g_autofree char *person = steg_action_edit_person (edit, programme, name, &added);
  g_autofree char *toast = NULL;

  if (g_strcmp0 (person, steg_record_get_link_id (record, field)) == 0)
    {
      steg_edit_free (edit);
      return FALSE;
    }
  steg_edit_link (edit, steg_record_get_id (record), field, person);
  toast = g_strdup_printf (_ ("“%s” is new and has been added to the people"), name);
  if (added)
    steg_anywhere_commit_with_undo (from, edit, toast);
  else
    steg_anywhere_commit (from, edit);
  return TRUE;
}
