/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/steg-record-words.h"

#include "app/steg-language.h"
#include "model/steg-tables.h"

static const char *
wording (StegProgramme *programme, StegRecord *record, const char *field)
{
  return steg_programme_wording (programme, record, field, steg_language_get ());
}

const char *
steg_record_words_name (StegProgramme *programme, StegRecord *record)
{
  static const char *const fields[] = { "title", "name", "text", "question" };
  const StegTable         *table = steg_record_get_table (record);
  const char              *text = NULL;

  if (table == &steg_area_table || table == &steg_aspect_table || table == &steg_level_table)
    return wording (programme, record, "name");
  if (table == &steg_statement_table)
    {
      text = wording (programme, record, "aim");
      return *text != '\0' ? text : wording (programme, record, "text");
    }
  for (guint i = 0; text == NULL && i < G_N_ELEMENTS (fields); i++)
    {
      int field = steg_table_find_field (table, fields[i]);

      if (field >= 0)
        text = steg_record_get_text (record, (guint) field);
    }
  return text != NULL ? text : "";
}

static char *
place_of_statement (StegProgramme *programme, StegRecord *statement)
{
  StegRecord *area = steg_record_get_link (statement, STEG_STATEMENT_AREA);
  StegRecord *aspect = steg_record_get_link (statement, STEG_STATEMENT_ASPECT);

  if (area == NULL || aspect == NULL)
    return NULL;
  return g_strdup_printf ("%s · %s %d", wording (programme, area, "name"),
                          wording (programme, aspect, "name"),
                          (int) steg_record_get_whole (statement, STEG_STATEMENT_LEVEL));
}

char *
steg_record_words_place (StegProgramme *programme, StegRecord *record)
{
  const StegTable *table = steg_record_get_table (record);
  StegRecord      *place = NULL;

  if (table == &steg_statement_table)
    return place_of_statement (programme, record);
  if (table == &steg_improvement_table)
    place = steg_record_get_link (record, STEG_IMPROVEMENT_AREA);
  else if (table == &steg_action_table)
    place = steg_record_get_link (record, STEG_ACTION_IMPROVEMENT);
  return place != NULL ? g_strdup (steg_record_words_name (programme, place)) : NULL;
}
