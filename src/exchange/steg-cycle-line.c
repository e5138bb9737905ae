/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "exchange/steg-cycle-line.h"

#include "exchange/steg-xml.h"
#include "model/steg-cycle.h"

static StegDate
day_of (const StegCycleLineEntry *self, guint field)
{
  const StegValue *value = &self->row->values[field];

  return value->kind == STEG_VALUE_WHOLE ? (StegDate) value->whole : STEG_DATE_NONE;
}

static gboolean
has_days (const StegCycleLineEntry *self)
{
  for (guint field = STEG_CYCLE_PLAN_FROM; field <= STEG_CYCLE_ENDS_ON; field++)
    if (day_of (self, field) != STEG_DATE_NONE)
      return TRUE;
  return FALSE;
}

static const char *
title_of (const StegCycleLineEntry *self)
{
  return self->row->values[STEG_CYCLE_TITLE].text;
}

static const char *
name_of (guint field)
{
  return steg_cycle_table.fields[field].name;
}

/* Whether the day in @field is there and comes after that in the field before it; a phase of one
 * day, the last, may end on the day on which it begins. */
static gboolean
check_day (const StegCycleLineEntry *self, guint field, GError **error)
{
  StegDate         day = day_of (self, field);
  StegDate         least = STEG_DATE_NONE;
  g_autofree char *is = steg_date_to_iso (day);
  g_autofree char *wanted = NULL;

  if (day == STEG_DATE_NONE)
    return steg_xml_refuse (self->node, error,
                            "cycle “%s” has no %s: give it all of its days, or none",
                            title_of (self), name_of (field));
  if (field == STEG_CYCLE_PLAN_FROM)
    return TRUE;
  least = day_of (self, field - 1) + (field != STEG_CYCLE_ENDS_ON);
  if (day >= least)
    return TRUE;
  wanted = steg_date_to_iso (least);
  return steg_xml_refuse (self->node, error,
                          "cycle “%s”: %s is %s, but after its %s it must be %s or later",
                          title_of (self), name_of (field), is, name_of (field - 1), wanted);
}

static gboolean
check_days (const StegCycleLineEntry *self, GError **error)
{
  for (guint field = STEG_CYCLE_PLAN_FROM; field <= STEG_CYCLE_ENDS_ON; field++)
    if (!check_day (self, field, error))
      return FALSE;
  return TRUE;
}

static gboolean
check_after (const StegCycleLineEntry *self, const StegCycleLineEntry *before, GError **error)
{
  StegDate         begins = day_of (self, STEG_CYCLE_PLAN_FROM);
  StegDate         ended = day_of (before, STEG_CYCLE_ENDS_ON);
  g_autofree char *is = steg_date_to_iso (begins);
  g_autofree char *end = steg_date_to_iso (ended);
  g_autofree char *wanted = steg_date_to_iso (ended + 1);

  if (begins == ended + 1)
    return TRUE;
  return steg_xml_refuse (self->node, error,
                          "cycle “%s” begins on %s, but “%s” before it ends on %s: let plan_from "
                          "be %s, the day after that",
                          title_of (self), is, title_of (before), end, wanted);
}

static int
compare (gconstpointer a, gconstpointer b)
{
  StegDate x = day_of (a, STEG_CYCLE_PLAN_FROM);
  StegDate y = day_of (b, STEG_CYCLE_PLAN_FROM);

  return (x > y) - (x < y);
}

gboolean
steg_cycle_line_check (GArray *cycles, GError **error)
{
  const StegCycleLineEntry *before = NULL;

  g_array_sort (cycles, compare);
  for (guint i = 0; i < cycles->len; i++)
    {
      const StegCycleLineEntry *entry = &g_array_index (cycles, StegCycleLineEntry, i);

      if (!has_days (entry))
        continue;
      if (!check_days (entry, error))
        return FALSE;
      if (before != NULL && !check_after (entry, before, error))
        return FALSE;
      before = entry;
    }
  return TRUE;
}
