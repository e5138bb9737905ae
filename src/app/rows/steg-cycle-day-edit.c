/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/rows/steg-cycle-day-edit.h"

#include "app/rows/steg-field-edit.h"
#include "app/steg-anywhere.h"
#include "app/steg-record-words.h"
#include "app/steg-words.h"
#include "session/steg-cycle-dates.h"

#include <glib/gi18n.h>

gboolean
steg_cycle_day_edit_is_for (StegRecord *record, guint field)
{
  return steg_record_get_table (record) == &steg_cycle_table && field >= STEG_CYCLE_PLAN_FROM
         && field <= STEG_CYCLE_ENDS_ON;
}

/* Returns: owned; %NULL when nothing else moves. */
static char *
say_moved (StegProgramme *programme, GArray *moved)
{
  const StegCycleDay *day = &g_array_index (moved, StegCycleDay, 0);
  g_autofree char    *date = NULL;

  if (moved->len == 0)
    return NULL;
  date = steg_words_date (day->day, STEG_DATE_STYLE_FULL);
  if (moved->len == 1)
    /* Translators: the title of a cycle, a day of it such as "Do from", a date. */
    return g_strdup_printf (_ ("“%s”: “%s” moves with it, to %s"),
                            steg_record_words_name (programme, day->cycle),
                            steg_words_label (steg_cycle_table.fields[day->field].label), date);
  return g_strdup_printf (
    ngettext ("%u other day moves with it, so that phases neither overlap nor leave a hole",
              "%u other days move with it, so that phases neither overlap nor leave a hole",
              moved->len),
    moved->len);
}

gboolean
steg_cycle_day_edit (GtkWidget     *from,
                     StegProgramme *programme,
                     StegRecord    *cycle,
                     guint          field,
                     const char    *written,
                     char         **complaint)
{
  StegDate  day;
  StegEdit *edit;
  g_autoptr (GArray) moved = NULL;
  g_autofree char *words = NULL;

  if (!steg_date_parse (written, &day))
    {
      *complaint = *written != '\0' ? steg_field_edit_date_complaint ()
                                    : g_strdup (_ ("A phase cannot be without a day. Write another "
                                                   "one, or delete the cycle."));
      return FALSE;
    }
  edit = steg_edit_new (programme, N_ ("Change “%s”"));
  steg_edit_argument (edit, steg_record_words_name (programme, cycle));
  steg_cycle_edit_date (edit, programme, cycle, (StegCycleField) field, day);
  moved = steg_cycle_edit_list_moved (edit, programme, cycle, (StegCycleField) field);
  words = say_moved (programme, moved);
  if (words != NULL)
    steg_anywhere_commit_with_undo (from, edit, words);
  else
    steg_anywhere_commit (from, edit);
  return TRUE;
}
