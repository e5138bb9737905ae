/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-framework.h"

#include "model/steg-tables.h"

const char *
steg_framework_language (StegProgramme *programme)
{
  const StegChoice *languages = steg_program_table.fields[STEG_PROGRAM_LANGUAGE].choices;
  StegRecord       *card = steg_programme_get_card (programme);
  int               choice = -1;

  if (card != NULL)
    choice = steg_record_get_choice (card, STEG_PROGRAM_LANGUAGE);
  return choice >= 0 ? languages[choice].key : "en";
}

/* An area or aspect without a place in the order is left out. */
static gboolean
has_place (StegRecord *part, gpointer order)
{
  return steg_record_has (part, GPOINTER_TO_UINT (order));
}

static gboolean
has_no_place (StegRecord *part, gpointer order)
{
  return !has_place (part, order);
}

GPtrArray *
steg_framework_areas (StegProgramme *programme)
{
  return steg_programme_select (programme, &steg_area_table, has_place,
                                GUINT_TO_POINTER (STEG_AREA_ORDER), STEG_AREA_ORDER);
}

GPtrArray *
steg_framework_aspects (StegProgramme *programme)
{
  return steg_programme_select (programme, &steg_aspect_table, has_place,
                                GUINT_TO_POINTER (STEG_ASPECT_ORDER), STEG_ASPECT_ORDER);
}

GPtrArray *
steg_framework_left_out (StegProgramme *programme)
{
  GPtrArray *parts = steg_programme_select (programme, &steg_area_table, has_no_place,
                                            GUINT_TO_POINTER (STEG_AREA_ORDER), -1);
  g_autoptr (GPtrArray) aspects = steg_programme_select (
    programme, &steg_aspect_table, has_no_place, GUINT_TO_POINTER (STEG_ASPECT_ORDER), -1);

  g_ptr_array_extend (parts, aspects, NULL, NULL);
  return parts;
}

GPtrArray *
steg_framework_levels (StegProgramme *programme)
{
  return steg_programme_select (programme, &steg_level_table, NULL, NULL, STEG_LEVEL_NUMBER);
}

int
steg_framework_highest_level (StegProgramme *programme)
{
  int highest = 0;

  for (guint i = 0; i < steg_programme_count (programme, &steg_level_table); i++)
    {
      StegRecord *level = steg_programme_at (programme, &steg_level_table, i);

      highest = MAX (highest, (int) steg_record_get_whole (level, STEG_LEVEL_NUMBER));
    }
  return highest;
}

StegRecord *
steg_framework_get_level (StegProgramme *programme, int number)
{
  for (guint i = 0; i < steg_programme_count (programme, &steg_level_table); i++)
    {
      StegRecord *level = steg_programme_at (programme, &steg_level_table, i);

      if (steg_record_get_whole (level, STEG_LEVEL_NUMBER) == number)
        return level;
    }
  return NULL;
}

const char *
steg_framework_level_name (StegProgramme *programme, int number, const char *language)
{
  StegRecord *level = steg_framework_get_level (programme, number);

  return level != NULL ? steg_programme_wording (programme, level, "name", language) : "";
}

StegRecord *
steg_framework_get_statement (StegProgramme *programme,
                              StegRecord    *area,
                              StegRecord    *aspect,
                              int            level)
{
  g_autofree char  *number = g_strdup_printf ("%d", level);
  const char *const parts[]
    = { steg_record_get_id (area), steg_record_get_id (aspect), number, NULL };

  return steg_programme_find_tuple (programme, &steg_statement_table, parts);
}

StegRecord *
steg_framework_get_trait (StegProgramme *programme, StegRecord *aspect, int level)
{
  g_autofree char  *number = g_strdup_printf ("%d", level);
  const char *const parts[] = { steg_record_get_id (aspect), number, NULL };

  return steg_programme_find_tuple (programme, &steg_trait_table, parts);
}
