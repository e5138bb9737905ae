/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "session/steg-standard-plan.h"

#include "base/steg-catalogue.h"
#include "model/steg-framework.h"
#include "model/steg-tables.h"
#include "session/steg-cycle-edit.h"
#include "session/steg-edit-private.h"

#define CYCLES 3
#define MONTHS 6
#define CERTIFICATION_MONTHS 24

/* A programme that began longer ago than this plans from today. */
#define LONG_AGO 30

typedef struct
{
  StegProgramme       *programme;
  StegEdit            *edit;
  StegRecord          *card; /* may be %NULL */
  const StegCatalogue *catalogue;
  StegDate             start;
  int                  target; /* the level to reach; 0: none */
} Planner;

static StegDate
get_start (StegRecord *card, StegDate today)
{
  StegDate started
    = card != NULL ? steg_record_get_date (card, STEG_PROGRAM_STARTED_ON) : STEG_DATE_NONE;

  return started >= today - LONG_AGO ? started : today;
}

/* The level that all areas shall have at the end of the cycle at @index; 0: none yet. */
static int
level_after (const Planner *self, int index)
{
  int level = self->target - (CYCLES - 1 - index);

  return index > 0 ? MAX (level, 0) : 0;
}

static void
set_goals (const Planner *self, const char *cycle, int level)
{
  g_autoptr (GPtrArray) areas = steg_framework_areas (self->programme);

  for (guint i = 0; i < areas->len; i++)
    steg_cycle_edit_goal (self->edit, self->programme, cycle, areas->pdata[i], level);
}

static void
add_cycle (const Planner *self, int index, const char *title)
{
  const char      *id = steg_edit_add (self->edit, &steg_cycle_table);
  int              level = level_after (self, index);
  g_autofree char *goal = g_strdup_printf (
    steg_catalogue_text (self->catalogue, "Every area reaches level %d."), level);

  steg_edit_text (self->edit, id, STEG_CYCLE_TITLE, title);
  steg_cycle_edit_lay_out (self->edit, id, steg_date_add_months (self->start, index * MONTHS),
                           steg_date_add_months (self->start, (index + 1) * MONTHS) - 1);
  steg_cycle_edit_fill_gates (self->edit, self->programme, id);
  if (level > 0)
    set_goals (self, id, level);
  steg_edit_text (self->edit, id, STEG_CYCLE_GOAL,
                  level > 0 ? goal
                            : steg_catalogue_text (self->catalogue,
                                                   "The ground is laid: it is clear who does what, "
                                                   "and the first actions are done."));
}

static gboolean
has_milestone (StegProgramme *programme, int kind)
{
  for (guint i = 0; i < steg_programme_count (programme, &steg_milestone_table); i++)
    if (steg_record_get_choice (steg_programme_at (programme, &steg_milestone_table, i),
                                STEG_MILESTONE_KIND)
        == kind)
      return TRUE;
  return FALSE;
}

static void
add_certification (const Planner *self)
{
  const StegField *field = &steg_milestone_table.fields[STEG_MILESTONE_KIND];
  int              kind = steg_field_find_choice (field, "certification");
  const char      *id;

  if (has_milestone (self->programme, kind))
    return;
  id = steg_edit_add (self->edit, &steg_milestone_table);
  steg_edit_text (self->edit, id, STEG_MILESTONE_TITLE,
                  steg_catalogue_text (self->catalogue, "ISO/IEC 27001 certification"));
  steg_edit_date (self->edit, id, STEG_MILESTONE_ON,
                  steg_date_add_months (self->start, CERTIFICATION_MONTHS));
  steg_edit_choice (self->edit, id, STEG_MILESTONE_KIND, kind);
}

static void
set_target_date (const Planner *self)
{
  if (self->card != NULL && !steg_record_has (self->card, STEG_PROGRAM_TARGET_ON))
    steg_edit_date (self->edit, steg_record_get_id (self->card), STEG_PROGRAM_TARGET_ON,
                    steg_date_add_months (self->start, CYCLES * MONTHS) - 1);
}

StegEdit *
steg_standard_plan_new (StegProgramme *programme, StegDate today)
{
  static const char *const titles[CYCLES] = {
    N_ ("Cycle 1 · 0–6 months"),
    N_ ("Cycle 2 · 6–12 months"),
    N_ ("Cycle 3 · 12–18 months"),
  };
  StegRecord *card = steg_programme_get_card (programme);
  Planner     self = { .programme = programme, .card = card, .start = get_start (card, today) };

  self.catalogue = steg_catalogue_get (steg_framework_language (programme));
  self.target
    = card != NULL ? (int) steg_record_get_whole (card, STEG_PROGRAM_TARGET_LEVEL) : 0;
  self.edit = steg_edit_new (programme, N_ ("Create the standard plan"));
  for (int i = 0; i < CYCLES; i++)
    add_cycle (&self, i, steg_catalogue_text (self.catalogue, titles[i]));
  add_certification (&self);
  set_target_date (&self);
  return self.edit;
}

/* Changes are handed over one by one: a SET of the card, which is new too, belongs in its row. */
static void
take_over (GPtrArray *changes, StegChange *change)
{
  for (guint i = 0; change->kind == STEG_CHANGE_SET && i < changes->len; i++)
    {
      StegChange *row = changes->pdata[i];

      if (g_strcmp0 (row->id, change->id) != 0)
        continue;
      for (guint field = 0; field < change->table->n_fields; field++)
        if (steg_change_has (change, field))
          steg_change_take (row, field, steg_value_copy (&change->values[field]));
      steg_change_free (change);
      return;
    }
  g_ptr_array_add (changes, change);
}

void
steg_standard_plan_add_to (GPtrArray *changes, StegDate today)
{
  g_autoptr (StegProgramme) programme = steg_programme_new ();
  g_autoptr (StegEdit) edit = NULL;
  GPtrArray *planned;

  steg_programme_absorb (programme, changes);
  edit = steg_standard_plan_new (programme, today);
  planned = steg_edit_get_changes (edit);
  while (planned->len > 0)
    take_over (changes, g_ptr_array_steal_index (planned, 0));
}
