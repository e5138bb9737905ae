/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-measure-standing.h"

#include "model/steg-measure.h"
#include "model/steg-reading.h"

#include <math.h>

#define HELD_WITHIN 0.05

gboolean
steg_measure_reaches_goal (StegRecord *measure, double value)
{
  double goal = steg_record_get_real (measure, STEG_MEASURE_GOAL);

  if (!steg_record_has (measure, STEG_MEASURE_GOAL))
    return FALSE;
  switch (steg_record_get_choice (measure, STEG_MEASURE_DIRECTION))
    {
    case STEG_MEASURE_DIRECTION_DOWN:
      return value <= goal;
    case STEG_MEASURE_DIRECTION_HOLD:
      return fabs (value - goal) <= HELD_WITHIN * fabs (goal);
    default:
      return value >= goal;
    }
}

static gboolean
is_reading_of (StegRecord *reading, gpointer measure)
{
  return steg_record_get_link (reading, STEG_READING_MEASURE) == measure
         && steg_record_has (reading, STEG_READING_VALUE);
}

static int
compare_days (gconstpointer a, gconstpointer b)
{
  StegDate left = steg_record_get_date (*(StegRecord *const *) a, STEG_READING_ON);
  StegDate right = steg_record_get_date (*(StegRecord *const *) b, STEG_READING_ON);

  return left < right ? -1 : left > right;
}

GPtrArray *
steg_measure_readings (StegProgramme *programme, StegRecord *measure)
{
  GPtrArray *readings
    = steg_programme_select (programme, &steg_reading_table, is_reading_of, measure, -1);

  g_ptr_array_sort (readings, compare_days);
  return readings;
}

GHashTable *
steg_measure_latest_readings (StegProgramme *programme, StegDate today)
{
  GHashTable *latest = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < steg_programme_count (programme, &steg_reading_table); i++)
    {
      StegRecord *reading = steg_programme_at (programme, &steg_reading_table, i);
      const char *measure = steg_record_get_link_id (reading, STEG_READING_MEASURE);
      StegDate    on = steg_record_get_date (reading, STEG_READING_ON);
      StegRecord *known = g_hash_table_lookup (latest, measure);

      if (on > today || !steg_record_has (reading, STEG_READING_VALUE))
        continue;
      if (known == NULL || steg_record_get_date (known, STEG_READING_ON) < on)
        g_hash_table_insert (latest, (char *) measure, reading);
    }
  return latest;
}

static StegDate
next_reading (StegRecord *measure, StegDate last)
{
  switch (steg_record_get_choice (measure, STEG_MEASURE_CADENCE))
    {
    case STEG_MEASURE_CADENCE_WEEK:
      return last + 7;
    case STEG_MEASURE_CADENCE_QUARTER:
      return steg_date_add_months (last, 3);
    case STEG_MEASURE_CADENCE_YEAR:
      return steg_date_add_months (last, 12);
    default:
      return steg_date_add_months (last, 1);
    }
}

static StegMeasureState
state_at (StegRecord *measure, StegRecord *latest)
{
  if (latest == NULL)
    return STEG_MEASURE_UNREAD;
  if (!steg_record_has (measure, STEG_MEASURE_GOAL))
    return STEG_MEASURE_NO_GOAL;
  return steg_measure_reaches_goal (measure, steg_record_get_real (latest, STEG_READING_VALUE))
           ? STEG_MEASURE_ON_GOAL
           : STEG_MEASURE_OFF_GOAL;
}

StegMeasureStanding
steg_measure_standing (StegRecord *measure, StegRecord *latest, StegDate today)
{
  StegDate next = latest != NULL
                    ? next_reading (measure, steg_record_get_date (latest, STEG_READING_ON))
                    : STEG_DATE_NONE;

  return (StegMeasureStanding){
    .state = state_at (measure, latest),
    .latest = latest,
    .next = next,
    .days_late = next != STEG_DATE_NONE ? MAX (today - next, 0) : 0,
  };
}

gboolean
steg_measure_standing_is_missing (const StegMeasureStanding *standing)
{
  return standing->latest == NULL || standing->days_late > 0;
}
