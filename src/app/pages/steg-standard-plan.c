/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/pages/steg-standard-plan.h"

#include "base/steg-catalogue.h"
#include "model/steg-cycle.h"
#include "model/steg-program.h"

#include <glib/gi18n.h>

#define CYCLES 3
#define MONTHS 6
#define PLAN_DAYS 21
#define CHECK_DAYS 35
#define ACT_DAYS 14

/* A programme that began longer ago than this plans from today. */
#define LONG_AGO 30

static StegDate
get_start (StegRecord *card, StegDate today)
{
  StegDate started
    = card != NULL ? steg_record_get_date (card, STEG_PROGRAM_STARTED_ON) : STEG_DATE_NONE;

  return started >= today - LONG_AGO ? started : today;
}

static const StegCatalogue *
get_catalogue (StegRecord *card)
{
  const StegChoice *languages = steg_program_table.fields[STEG_PROGRAM_LANGUAGE].choices;
  int               choice = -1;

  if (card != NULL)
    choice = steg_record_get_choice (card, STEG_PROGRAM_LANGUAGE);
  return steg_catalogue_get (choice >= 0 ? languages[choice].key : NULL);
}

static void
add_cycle (StegEdit *edit, const char *title, StegDate start, StegDate end)
{
  const char *id = steg_edit_add (edit, &steg_cycle_table);

  steg_edit_text (edit, id, STEG_CYCLE_TITLE, title);
  steg_edit_date (edit, id, STEG_CYCLE_PLAN_FROM, start);
  steg_edit_date (edit, id, STEG_CYCLE_DO_FROM, start + PLAN_DAYS);
  steg_edit_date (edit, id, STEG_CYCLE_CHECK_FROM, end + 1 - CHECK_DAYS);
  steg_edit_date (edit, id, STEG_CYCLE_ACT_FROM, end + 1 - ACT_DAYS);
  steg_edit_date (edit, id, STEG_CYCLE_ENDS_ON, end);
}

StegEdit *
steg_standard_plan_new (StegProgramme *programme, StegDate today)
{
  static const char *const titles[CYCLES] = {
    N_ ("Cycle 1 · 0–6 months"),
    N_ ("Cycle 2 · 6–12 months"),
    N_ ("Cycle 3 · 12–18 months"),
  };
  StegRecord          *card = steg_programme_get_card (programme);
  StegDate             start = get_start (card, today);
  const StegCatalogue *catalogue = get_catalogue (card);
  StegEdit            *edit = steg_edit_new (programme, N_ ("Create the standard plan"));

  for (int i = 0; i < CYCLES; i++)
    add_cycle (edit, steg_catalogue_text (catalogue, titles[i]),
               steg_date_add_months (start, i * MONTHS),
               steg_date_add_months (start, (i + 1) * MONTHS) - 1);
  return edit;
}
