/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/pages/steg-reading-edits.h"

#include "base/steg-id.h"
#include "model/steg-measure.h"
#include "model/steg-reading.h"

char *
steg_reading_id (StegRecord *measure, StegDate on)
{
  g_autofree char  *day = steg_date_to_iso (on);
  const char *const parts[] = { steg_record_get_id (measure), day, NULL };

  return steg_id_for_tuple (steg_reading_table.name, parts);
}

StegRecord *
steg_reading_find (StegProgramme *programme, StegRecord *measure, StegDate on)
{
  g_autofree char *id = steg_reading_id (measure, on);

  return steg_programme_find (programme, id);
}

static StegEdit *
begin (StegProgramme *programme, StegRecord *measure, const char *label)
{
  StegEdit *edit = steg_edit_new (programme, label);

  steg_edit_argument (edit, steg_record_get_text (measure, STEG_MEASURE_TITLE));
  return edit;
}

static const char *
put (StegEdit *edit, StegRecord *measure, const StegPastedReading *reading)
{
  g_autofree char  *day = steg_date_to_iso (reading->on);
  const char *const parts[] = { steg_record_get_id (measure), day, NULL };
  const char       *id = steg_edit_ensure (edit, &steg_reading_table, parts);

  steg_edit_real (edit, id, STEG_READING_VALUE, reading->value);
  if (reading->note != NULL)
    steg_edit_text (edit, id, STEG_READING_NOTE, reading->note);
  return id;
}

StegEdit *
steg_reading_edit_add (StegProgramme *programme, StegRecord *measure, const StegPastedReading *new)
{
  StegEdit *edit = begin (programme, measure, N_ ("Add a reading to “%s”"));

  put (edit, measure, new);
  return edit;
}

StegEdit *
steg_reading_edit_change (StegProgramme           *programme,
                          StegRecord              *reading,
                          const StegPastedReading *now)
{
  StegRecord *measure = steg_record_get_link (reading, STEG_READING_MEASURE);
  StegEdit   *edit = begin (programme, measure, N_ ("Change a reading of “%s”"));

  if (steg_record_get_date (reading, STEG_READING_ON) != now->on)
    steg_edit_remove (edit, steg_record_get_id (reading));
  steg_edit_text (edit, put (edit, measure, now), STEG_READING_NOTE, now->note);
  return edit;
}

StegEdit *
steg_reading_edit_paste (StegProgramme *programme, StegRecord *measure, StegPastedReadings *found)
{
  StegEdit *edit = begin (programme, measure, N_ ("Paste readings into “%s”"));

  for (guint i = 0; i < found->readings->len; i++)
    put (edit, measure, &g_array_index (found->readings, StegPastedReading, i));
  return edit;
}

StegEdit *
steg_reading_edit_delete (StegProgramme *programme, StegRecord *reading)
{
  StegRecord *measure = steg_record_get_link (reading, STEG_READING_MEASURE);
  StegEdit   *edit = begin (programme, measure, N_ ("Delete a reading of “%s”"));

  steg_edit_remove (edit, steg_record_get_id (reading));
  return edit;
}
