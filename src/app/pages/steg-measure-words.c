/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/pages/steg-measure-words.h"

#include "app/steg-language.h"
#include "app/steg-words.h"
#include "model/steg-measure.h"
#include "report/figures/steg-measure-figures.h"

#include <glib/gi18n.h>
#include <string.h>

#define MOST_SHOWN 60

char *
steg_measure_words_number (double value)
{
  return steg_measure_figures_write (value, NULL, steg_language_catalogue ());
}

char *
steg_measure_words_exactly (double value)
{
  char        exact[G_ASCII_DTOSTR_BUF_SIZE];
  const char *point;

  g_ascii_formatd (exact, sizeof exact, "%.10g", value);
  point = strchr (exact, '.');
  return steg_words_number (value, point != NULL ? (int) strspn (point + 1, "0123456789") : 0);
}

char *
steg_measure_words_value (StegRecord *measure, double value)
{
  return steg_measure_figures_write (value, steg_record_get_text (measure, STEG_MEASURE_UNIT),
                                     steg_language_catalogue ());
}

char *
steg_measure_words_goal (StegRecord *measure)
{
  g_autofree char *number = NULL;

  if (!steg_record_has (measure, STEG_MEASURE_GOAL))
    return NULL;
  number = steg_measure_words_number (steg_record_get_real (measure, STEG_MEASURE_GOAL));
  switch (steg_record_get_choice (measure, STEG_MEASURE_DIRECTION))
    {
    case STEG_MEASURE_DIRECTION_DOWN:
      return g_strdup_printf (C_ ("goal", "at most %s"), number);
    case STEG_MEASURE_DIRECTION_HOLD:
      return g_strdup_printf (C_ ("goal", "hold %s"), number);
    default:
      return g_strdup_printf (C_ ("goal", "at least %s"), number);
    }
}

const char *
steg_measure_words_state (StegMeasureState state)
{
  switch (state)
    {
    case STEG_MEASURE_ON_GOAL:
      return _ ("✓ on goal");
    case STEG_MEASURE_OFF_GOAL:
      return _ ("⚠ off goal");
    case STEG_MEASURE_NO_GOAL:
      return _ ("no goal");
    default:
      return _ ("no reading yet");
    }
}

char *
steg_measure_words_next (const StegMeasureStanding *standing)
{
  g_autofree char *day = steg_words_date (standing->next, STEG_DATE_STYLE_FULL);

  if (standing->latest == NULL)
    return NULL;
  if (standing->days_late > 0)
    return g_strdup_printf (
      ngettext ("⚠ Reading %d day late", "⚠ Reading %d days late", (gulong) standing->days_late),
      standing->days_late);
  return g_strdup_printf (_ ("Next reading %s"), day);
}

const char *
steg_measure_words_refusal (StegRefusal why)
{
  static const char *const words[] = {
    [STEG_REFUSED_DATE] = N_ ("it has no date"),
    [STEG_REFUSED_YEAR] = N_ ("the year is missing: write it in four digits"),
    [STEG_REFUSED_DAY] = N_ ("there is no such day"),
    [STEG_REFUSED_AMBIGUOUS_DATE]
    = N_ ("day and month cannot be told apart: write the date as year-month-day"),
    [STEG_REFUSED_NO_VALUE] = N_ ("it has no value"),
    [STEG_REFUSED_NUMBER] = N_ ("the value is not a number"),
    [STEG_REFUSED_AMBIGUOUS_NUMBER]
    = N_ ("it cannot be told whether its mark parts thousands or decimals: write the number "
          "without it, or with more or fewer decimals"),
    [STEG_REFUSED_TWICE] = N_ ("there is already a reading on that day"),
    [STEG_REFUSED_NOTE] = N_ ("the note is too long or has signs that cannot be kept"),
  };

  return _ (words[why]);
}

char *
steg_measure_words_refused_line (const StegRefusedLine *line)
{
  g_autofree char *text = g_strdup (line->text);

  if (g_utf8_strlen (text, -1) > MOST_SHOWN)
    {
      g_autofree char *start = g_utf8_substring (text, 0, MOST_SHOWN);

      g_free (text);
      text = g_strconcat (start, "…", NULL);
    }
  return g_strdup_printf (_ ("Line %u, “%s”: %s"), line->line, text,
                          steg_measure_words_refusal (line->why));
}
