/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/figures/steg-strip-figures.h"

#include "model/steg-cycle-phases.h"
#include "model/steg-cycle.h"
#include "model/steg-milestone.h"
#include "report/figures/steg-sentences.h"
#include "report/figures/steg-timeline-sentences.h"

typedef struct
{
  StegProgramme       *programme;
  StegDate             today;
  const StegCatalogue *catalogue;
  GPtrArray           *cycles; /* of StegRecord: those that have days, in order */
  StegStrip           *strip;
  GString             *spoken;
} Builder;

static gboolean
has_days (StegRecord *cycle)
{
  return steg_cycle_get_period (cycle).from != STEG_DATE_NONE;
}

/* "Nov 2025 – May 2026", "from Nov 2026". */
static char *
describe_period (const Builder *self, StegRecord *cycle)
{
  StegPeriod       period = steg_cycle_get_period (cycle);
  g_autofree char *from
    = steg_catalogue_format_date (self->catalogue, period.from, STEG_DATE_STYLE_MONTH);
  g_autofree char *to
    = steg_catalogue_format_date (self->catalogue, period.to, STEG_DATE_STYLE_MONTH);

  if (period.to == STEG_DATE_NONE)
    return g_strdup_printf (steg_catalogue_text (self->catalogue, "from %s"), from);
  return g_strdup_printf ("%s – %s", from, to);
}

static void
add_cycle (const Builder *self, StegRecord *record)
{
  StegPeriod       periods[STEG_N_PHASES];
  const char      *title = steg_record_get_text (record, STEG_CYCLE_TITLE);
  g_autofree char *period = describe_period (self, record);
  g_autofree char *spoken
    = steg_timeline_sentences_cycle (self->programme, record, self->today, self->catalogue);
  StegStripCycle cycle = { .identity = steg_record_get_id (record),
                           .title = title != NULL ? title : "–",
                           .period = period,
                           .spoken = spoken };

  steg_cycle_get_periods (record, periods);
  for (guint i = 0; i < STEG_STRIP_PHASES; i++)
    {
      cycle.from[i] = periods[i].from;
      cycle.to[i] = periods[i].to;
    }
  steg_strip_add_cycle (self->strip, &cycle);
  steg_sentences_add (self->spoken, spoken);
}

/* The cycle below which a milestone on @day stands: the last that has begun by then. */
static guint
find_cycle (const Builder *self, StegDate day)
{
  guint found = 0;

  for (guint i = 0; i < self->cycles->len; i++)
    if (steg_cycle_get_period (self->cycles->pdata[i]).from <= day)
      found = i;
  return found;
}

static void
add_milestone (const Builder *self, StegRecord *record)
{
  const char              *title = steg_record_get_text (record, STEG_MILESTONE_TITLE);
  StegDate                 on = steg_record_get_date (record, STEG_MILESTONE_ON);
  const StegCatalogue     *words = self->catalogue;
  g_autofree char         *day = steg_catalogue_format_date (words, on, STEG_DATE_STYLE_FULL);
  g_autofree char         *text = g_strdup_printf ("%s, %s", title != NULL ? title : "–", day);
  g_autofree char         *spoken = steg_timeline_sentences_milestone (record, words);
  const StegStripMilestone milestone
    = { steg_record_get_id (record), text, spoken, find_cycle (self, on),
        steg_record_has (record, STEG_MILESTONE_REACHED_ON) };

  steg_strip_add_milestone (self->strip, &milestone);
  steg_sentences_add (self->spoken, spoken);
}

static gboolean
has_day (StegRecord *milestone, gpointer unused)
{
  return steg_record_has (milestone, STEG_MILESTONE_ON);
}

static void
add_all (Builder *self)
{
  g_autoptr (GPtrArray) milestones = steg_programme_select (self->programme, &steg_milestone_table,
                                                            has_day, NULL, STEG_MILESTONE_ON);

  for (guint i = self->cycles->len; i-- > 0;)
    if (!has_days (self->cycles->pdata[i]))
      g_ptr_array_remove_index (self->cycles, i);
  for (guint i = 0; i < self->cycles->len; i++)
    add_cycle (self, self->cycles->pdata[i]);
  for (guint i = 0; i < milestones->len && self->cycles->len > 0; i++)
    add_milestone (self, milestones->pdata[i]);
}

StegStrip *
steg_strip_figures_new (StegProgramme       *programme,
                        const StegStanding  *standing,
                        const StegCatalogue *catalogue)
{
  g_autoptr (GPtrArray) cycles = steg_cycles_in_order (programme);
  g_autoptr (GString) spoken = g_string_new (steg_catalogue_text (catalogue, "The cycles."));
  Builder        self = { programme, standing->today, catalogue, cycles, NULL, spoken };
  StegStripWords words = { .today = steg_catalogue_text (catalogue, "Today") };

  steg_timeline_sentences_phases (words.phases, words.marks, catalogue);
  self.strip = steg_strip_new (&words, standing->today);
  add_all (&self);
  steg_chart_set_words (
    &self.strip->chart, spoken->str,
    steg_catalogue_text (catalogue, "Plan the first cycle on the timeline: then it stands here."));
  return self.strip;
}
