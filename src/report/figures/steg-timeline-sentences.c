/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/figures/steg-timeline-sentences.h"

#include "model/steg-action-state.h"
#include "model/steg-action.h"
#include "model/steg-cycle-standing.h"
#include "model/steg-cycle.h"
#include "model/steg-milestone.h"
#include "model/steg-person.h"

/* Each call adds one whole sentence, so that another language may order its parts as it likes. */
static void G_GNUC_PRINTF (2, 3) say (GString *text, const char *sentence, ...)
{
  va_list arguments;

  if (text->len > 0)
    g_string_append_c (text, ' ');
  va_start (arguments, sentence);
  g_string_append_vprintf (text, sentence, arguments);
  va_end (arguments);
}

static char *
write_day (StegDate day, const StegCatalogue *catalogue)
{
  return steg_catalogue_format_date (catalogue, day, STEG_DATE_STYLE_FULL);
}

static const char *
get_title (StegRecord *record, guint field)
{
  const char *title = steg_record_get_text (record, field);

  return title != NULL ? title : "";
}

static void
say_owner (GString *text, StegRecord *action, const StegCatalogue *catalogue)
{
  StegRecord *owner = steg_record_get_link (action, STEG_ACTION_OWNER);

  if (owner != NULL)
    say (text, steg_catalogue_text (catalogue, "Owner: %s."), get_title (owner, STEG_PERSON_NAME));
  else
    say (text, steg_catalogue_text (catalogue, "Nobody owns it yet."));
}

static void
say_days (GString *text, StegDate start, StegDate end, const StegCatalogue *catalogue)
{
  g_autofree char *from = write_day (start, catalogue);
  g_autofree char *to = write_day (end, catalogue);

  if (start != STEG_DATE_NONE && end != STEG_DATE_NONE)
    say (text, steg_catalogue_text (catalogue, "From %s to %s."), from, to);
  else if (end != STEG_DATE_NONE)
    say (text, steg_catalogue_text (catalogue, "Due %s."), to);
  else if (start != STEG_DATE_NONE)
    say (text, steg_catalogue_text (catalogue, "From %s, no end is set."), from);
  else
    say (text, steg_catalogue_text (catalogue, "No dates."));
}

static void
say_state (GString *text, StegRecord *action, StegDate today, const StegCatalogue *catalogue)
{
  int phase = steg_record_get_choice (action, STEG_ACTION_PHASE);
  int late = steg_action_days_late (action, today);

  if (steg_action_state (action, today) == STEG_ACTION_DROPPED)
    {
      say (text, steg_catalogue_text (catalogue, "It was dropped."));
      return;
    }
  say (text, steg_catalogue_text (catalogue, "Phase %s, %d percent done."),
       steg_catalogue_text (catalogue, steg_phase_choices[MAX (phase, 0)].label),
       (int) steg_record_get_whole (action, STEG_ACTION_PROGRESS));
  if (late > 0)
    say (text, steg_catalogue_plural (catalogue, "%d day late.", "%d days late.", late), late);
}

void
steg_timeline_sentences_phases (const char          *names[STEG_N_PHASES],
                                const char          *marks[STEG_N_PHASES],
                                const StegCatalogue *catalogue)
{
  for (int phase = 0; phase < STEG_N_PHASES; phase++)
    names[phase] = steg_catalogue_text (catalogue, steg_phase_choices[phase].label);
  /* Translators: the phases where there is little room; no two may be alike. */
  marks[STEG_PHASE_PLAN] = steg_catalogue_text_in (catalogue, "phase, short", "P");
  marks[STEG_PHASE_DO] = steg_catalogue_text_in (catalogue, "phase, short", "D");
  marks[STEG_PHASE_CHECK] = steg_catalogue_text_in (catalogue, "phase, short", "C");
  marks[STEG_PHASE_ACT] = steg_catalogue_text_in (catalogue, "phase, short", "A");
}

char *
steg_timeline_sentences_action (StegRecord          *action,
                                const char          *area,
                                StegDate             today,
                                const StegCatalogue *catalogue)
{
  GString *text = g_string_new (NULL);

  say (text, steg_catalogue_text (catalogue, "Action in %s: %s."), area,
       get_title (action, STEG_ACTION_TITLE));
  say_owner (text, action, catalogue);
  say_days (text, steg_record_get_date (action, STEG_ACTION_START),
            steg_record_get_date (action, STEG_ACTION_DUE), catalogue);
  say_state (text, action, today, catalogue);
  return g_string_free (text, FALSE);
}

char *
steg_timeline_sentences_cycle (StegProgramme       *programme,
                               StegRecord          *cycle,
                               StegDate             today,
                               const StegCatalogue *catalogue)
{
  GString   *text = g_string_new (NULL);
  StegPeriod period = steg_cycle_get_period (cycle);
  int        phase = steg_cycle_phase_now (programme, cycle, today);

  say (text, steg_catalogue_text (catalogue, "Cycle: %s."), get_title (cycle, STEG_CYCLE_TITLE));
  say_days (text, period.from, period.to, catalogue);
  if (phase >= 0)
    say (text, steg_catalogue_text (catalogue, "Now in phase %s."),
         steg_catalogue_text (catalogue, steg_phase_choices[phase].label));
  return g_string_free (text, FALSE);
}

char *
steg_timeline_sentences_milestone (StegRecord *milestone, const StegCatalogue *catalogue)
{
  GString         *text = g_string_new (NULL);
  StegDate         reached = steg_record_get_date (milestone, STEG_MILESTONE_REACHED_ON);
  g_autofree char *on = write_day (steg_record_get_date (milestone, STEG_MILESTONE_ON), catalogue);
  g_autofree char *reached_on = write_day (reached, catalogue);

  say (text, steg_catalogue_text (catalogue, "Milestone on %s: %s."), on,
       get_title (milestone, STEG_MILESTONE_TITLE));
  if (reached != STEG_DATE_NONE)
    say (text, steg_catalogue_text (catalogue, "Reached %s."), reached_on);
  else
    say (text, steg_catalogue_text (catalogue, "Not reached yet."));
  return g_string_free (text, FALSE);
}

char *
steg_timeline_sentences_summary (const StegTimelineGroup *group, const StegCatalogue *catalogue)
{
  if (group->n_late > 0)
    return g_strdup_printf (steg_catalogue_plural (catalogue, "%u action, %u late",
                                                   "%u actions, %u late", group->n_bars),
                            group->n_bars, group->n_late);
  return g_strdup_printf (
    steg_catalogue_plural (catalogue, "%u action", "%u actions", group->n_bars), group->n_bars);
}

char *
steg_timeline_sentences_goal (const char          *area,
                              int                  level,
                              StegDate             on,
                              const StegCatalogue *catalogue)
{
  g_autofree char *day = write_day (on, catalogue);

  return g_strdup_printf (steg_catalogue_text (catalogue, "Goal in %s: level %d by %s."), area,
                          level, day);
}
