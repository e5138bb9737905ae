/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/figures/steg-forecast-sentences.h"

#include "model/steg-action.h"
#include "model/steg-person.h"
#include "report/figures/steg-sentences.h"

/* Sentences are whole, because another language orders their parts in another way. */

static int
level_now (const StegStanding *standing, StegRecord *area)
{
  const StegAreaStanding *place = area != NULL ? steg_standing_get_area (standing, area) : NULL;

  return place != NULL ? place->level : standing->lowest;
}

static int
goal_of (const StegStanding *standing, StegRecord *area, StegDate *on)
{
  const StegAreaStanding *place = area != NULL ? steg_standing_get_area (standing, area) : NULL;

  *on = place != NULL ? place->goal_on : standing->target_on;
  return place != NULL ? place->goal : standing->target;
}

int
steg_forecast_level_asked (const StegStanding *standing, StegRecord *area)
{
  StegDate on;
  int      now = level_now (standing, area);
  int      goal = goal_of (standing, area, &on);

  return MIN (goal > now ? goal : now + 1, standing->highest_level);
}

gboolean
steg_forecast_is_late (const StegStanding      *standing,
                       StegRecord              *area,
                       const StegForecastLevel *level)
{
  StegDate goal_on;
  int      goal = goal_of (standing, area, &goal_on);

  return level->state == STEG_FORECAST_DATED && level->level == goal && goal_on != STEG_DATE_NONE
         && level->on > goal_on;
}

const char *
steg_forecast_sign (const StegStanding      *standing,
                    StegRecord              *area,
                    const StegForecastLevel *level)
{
  if (level->state == STEG_FORECAST_NOT_PLANNED)
    return "○ ";
  return steg_forecast_is_late (standing, area, level) ? "⚠ " : "";
}

/* Days become months when there are many of them. */
#define DAYS_A_MONTH 30

static char *
say_after (int level, const char *month, int days, const StegCatalogue *catalogue)
{
  int months = (days + DAYS_A_MONTH / 2) / DAYS_A_MONTH;

  if (days <= DAYS_A_MONTH)
    return g_strdup_printf (steg_catalogue_plural (catalogue,
                                                   "Level %d in %s, %d day after the goal",
                                                   "Level %d in %s, %d days after the goal", days),
                            level, month, days);
  return g_strdup_printf (
    steg_catalogue_plural (catalogue, "Level %d in %s, %d month after the goal",
                           "Level %d in %s, %d months after the goal", months),
    level, month, months);
}

static char *
say_before (int level, const char *month, int days, const StegCatalogue *catalogue)
{
  int months = (days + DAYS_A_MONTH / 2) / DAYS_A_MONTH;

  if (days <= DAYS_A_MONTH)
    return g_strdup_printf (steg_catalogue_text (catalogue, "Level %d in %s, in time for the goal"),
                            level, month);
  return g_strdup_printf (
    steg_catalogue_plural (catalogue, "Level %d in %s, %d month before the goal",
                           "Level %d in %s, %d months before the goal", months),
    level, month, months);
}

static char *
say_dated (const StegForecastLevel *at, int goal, StegDate goal_on, const StegCatalogue *catalogue)
{
  g_autofree char *month = steg_catalogue_format_date (catalogue, at->on, STEG_DATE_STYLE_MONTH);

  if (at->level != goal || goal_on == STEG_DATE_NONE)
    return g_strdup_printf (steg_catalogue_text (catalogue, "Level %d in %s"), at->level, month);
  return at->on > goal_on ? say_after (at->level, month, at->on - goal_on, catalogue)
                          : say_before (at->level, month, goal_on - at->on, catalogue);
}

static char *
say_lack (StegForecastHoleKind kind, int level, guint n, const StegCatalogue *catalogue)
{
  switch (kind)
    {
    case STEG_FORECAST_NO_ACTION:
      return g_strdup_printf (
        steg_catalogue_plural (catalogue, "Level %d is not planned: %u statement has no action",
                               "Level %d is not planned: %u statements have no action", n),
        level, n);
    case STEG_FORECAST_DROPPED:
      return g_strdup_printf (
        steg_catalogue_plural (catalogue,
                               "Level %d is not planned: %u statement has only dropped actions",
                               "Level %d is not planned: %u statements have only dropped actions",
                               n),
        level, n);
    case STEG_FORECAST_DENIED:
      return g_strdup_printf (
        steg_catalogue_plural (
          catalogue, "Level %d is not planned: %u statement is not true, though its action is done",
          "Level %d is not planned: %u statements are not true, though their actions are done", n),
        level, n);
    case STEG_FORECAST_NO_DATE:
      return g_strdup_printf (
        steg_catalogue_plural (catalogue, "Level %d is not planned: %u action has no date",
                               "Level %d is not planned: %u actions have no date", n),
        level, n);
    case STEG_FORECAST_CIRCLE:
      return g_strdup_printf (
        steg_catalogue_plural (catalogue, "Level %d is not planned: %u action waits for itself",
                               "Level %d is not planned: %u actions wait for themselves", n),
        level, n);
    default:
      return g_strdup_printf (
        steg_catalogue_plural (catalogue, "Level %d is not planned: %u area has no level yet",
                               "Level %d is not planned: %u areas have no level yet", n),
        level, n);
    }
}

/* What lacks most plainly: the first kind that there is. */
static char *
say_not_planned (const StegForecastLevel *at, const StegCatalogue *catalogue)
{
  for (guint i = 0; i < STEG_FORECAST_N_HOLES; i++)
    if (at->counts[i] > 0)
      return say_lack (i, at->level, at->counts[i], catalogue);
  return g_strdup_printf (steg_catalogue_text (catalogue, "Level %d is not planned"), at->level);
}

static char *
say_not_assessed (StegRecord *area, int level, const StegCatalogue *catalogue)
{
  if (area != NULL)
    return g_strdup (
      steg_catalogue_text (catalogue, "No forecast until the area has been assessed"));
  return g_strdup_printf (
    steg_catalogue_text (catalogue, "No forecast of level %d until all areas have been assessed"),
    level);
}

char *
steg_forecast_sentence (const StegForecast  *forecast,
                        const StegStanding  *standing,
                        StegRecord          *area,
                        int                  level,
                        const StegCatalogue *catalogue)
{
  const StegForecastPlace *place = steg_forecast_get_place (forecast, area);
  const StegForecastLevel *at
    = place != NULL ? steg_forecast_get_level (forecast, place, level) : NULL;
  StegDate goal_on;
  int      goal = goal_of (standing, area, &goal_on);

  if (at == NULL)
    return NULL;
  switch (at->state)
    {
    case STEG_FORECAST_REACHED:
      return g_strdup_printf (steg_catalogue_text (catalogue, "Level %d is reached"), level);
    case STEG_FORECAST_DONE:
      return g_strdup_printf (
        steg_catalogue_text (catalogue,
                             "Everything for level %d is done: the next round shows if it holds"),
        level);
    case STEG_FORECAST_DATED:
      return say_dated (at, goal, goal_on, catalogue);
    case STEG_FORECAST_NOT_ASSESSED:
      return say_not_assessed (area, level, catalogue);
    default:
      return say_not_planned (at, catalogue);
    }
}

char *
steg_forecast_delay_sentence (const StegForecast *forecast, const StegCatalogue *catalogue)
{
  if (forecast->n_finished == 0)
    return NULL;
  if (forecast->delay == 0)
    return g_strdup (steg_catalogue_text (
      catalogue, "The planned days stand: the median delay of finished actions is 0 days."));
  return g_strdup_printf (
    steg_catalogue_plural (
      catalogue,
      "The planned days are moved by %d day, the median delay of finished actions.",
      "The planned days are moved by %d days, the median delay of finished actions.",
      forecast->delay),
    forecast->delay);
}

static const char *
name_of (StegProgramme *programme, StegRecord *record, const StegCatalogue *catalogue)
{
  return steg_programme_wording (programme, record, "name",
                                 steg_catalogue_get_language (catalogue));
}

static const char *
title_of (StegRecord *action)
{
  const char *title = steg_record_get_text (action, STEG_ACTION_TITLE);

  return title != NULL ? title : "";
}

char *
steg_forecast_cause_title (const StegForecastCause *cause)
{
  return g_strdup (title_of (cause->action));
}

static void
add_part (GString *note, const char *part)
{
  if (note->len > 0)
    g_string_append (note, " · ");
  g_string_append (note, part);
}

static void
add_waiting (GString *note, StegRecord *waiting, const StegCatalogue *catalogue)
{
  g_autofree char *words = NULL;

  if (waiting == NULL)
    return;
  words
    = g_strdup_printf (steg_catalogue_text (catalogue, "“%s” waits for it"), title_of (waiting));
  add_part (note, words);
}

char *
steg_forecast_cause_note (StegProgramme           *programme,
                          const StegForecastCause *cause,
                          const StegCatalogue     *catalogue)
{
  GString         *note = g_string_new (NULL);
  StegRecord      *owner = steg_record_get_link (cause->action, STEG_ACTION_OWNER);
  g_autofree char *day
    = steg_catalogue_format_date (catalogue, cause->due, STEG_DATE_STYLE_FULL);
  g_autofree char *due = g_strdup_printf (steg_catalogue_text (catalogue, "due %s"), day);

  add_part (note, name_of (programme, cause->area, catalogue));
  add_part (note, due);
  if (owner != NULL && steg_record_has (owner, STEG_PERSON_NAME))
    add_part (note, steg_record_get_text (owner, STEG_PERSON_NAME));
  add_waiting (note, cause->waiting, catalogue);
  return g_string_free (note, FALSE);
}

char *
steg_forecast_hole_title (StegProgramme          *programme,
                          const StegForecastHole *hole,
                          const StegCatalogue    *catalogue)
{
  const char *aim;

  if (hole->kind == STEG_FORECAST_NO_DATE || hole->kind == STEG_FORECAST_CIRCLE)
    return g_strdup (title_of (hole->action));
  if (hole->statement == NULL)
    return g_strdup (name_of (programme, hole->area, catalogue));
  aim = steg_programme_wording (programme, hole->statement, "aim",
                                steg_catalogue_get_language (catalogue));
  return g_strdup (*aim != '\0'
                     ? aim
                     : steg_programme_wording (programme, hole->statement, "text",
                                               steg_catalogue_get_language (catalogue)));
}

static const char *
name_lack (StegForecastHoleKind kind, const StegCatalogue *catalogue)
{
  switch (kind)
    {
    case STEG_FORECAST_NO_ACTION:
      return steg_catalogue_text (catalogue, "no action yet");
    case STEG_FORECAST_DROPPED:
      return steg_catalogue_text (catalogue, "its action was dropped");
    case STEG_FORECAST_DENIED:
      return steg_catalogue_text (catalogue, "its action is done, but the round denies it");
    case STEG_FORECAST_NO_DATE:
      return steg_catalogue_text (catalogue, "no date");
    case STEG_FORECAST_CIRCLE:
      return steg_catalogue_text (catalogue, "waits for itself, through others");
    default:
      return steg_catalogue_text (catalogue, "no level yet");
    }
}

char *
steg_forecast_hole_note (StegProgramme          *programme,
                         const StegForecastHole *hole,
                         const StegCatalogue    *catalogue)
{
  GString         *note = g_string_new (NULL);
  g_autofree char *level
    = g_strdup_printf (steg_catalogue_text (catalogue, "Level %d"), hole->level);

  if (hole->statement != NULL)
    {
      add_part (note, name_of (programme, hole->area, catalogue));
      add_part (note, level);
    }
  add_part (note, name_lack (hole->kind, catalogue));
  add_waiting (note, hole->waiting, catalogue);
  return g_string_free (note, FALSE);
}

static char *
say_change (const StegForecastLevel *before,
            const StegForecastLevel *after,
            const StegCatalogue     *catalogue)
{
  g_autofree char *then = steg_catalogue_format_date (catalogue, before->on, STEG_DATE_STYLE_FULL);
  g_autofree char *now = steg_catalogue_format_date (catalogue, after->on, STEG_DATE_STYLE_FULL);

  if (before->state == after->state && before->on == after->on)
    return NULL;
  if (after->state != STEG_FORECAST_DATED)
    return after->state == STEG_FORECAST_NOT_PLANNED ? say_not_planned (after, catalogue) : NULL;
  if (before->state == STEG_FORECAST_DATED)
    return g_strdup_printf (steg_catalogue_text (catalogue, "Level %d on %s instead of %s"),
                            after->level, now, then);
  return g_strdup_printf (steg_catalogue_text (catalogue, "Level %d on %s"), after->level, now);
}

/* @area %NULL: the programme. */
static char *
say_change_at (const StegStanding  *standing,
               const StegForecast  *before,
               const StegForecast  *after,
               StegRecord          *area,
               const StegCatalogue *catalogue)
{
  const StegForecastPlace *then = steg_forecast_get_place (before, area);
  const StegForecastPlace *now = steg_forecast_get_place (after, area);
  int                      level = steg_forecast_level_asked (standing, area);

  if (then == NULL || now == NULL || level == 0)
    return NULL;
  return say_change (steg_forecast_get_level (before, then, level),
                     steg_forecast_get_level (after, now, level), catalogue);
}

char *
steg_forecast_change_sentence (StegProgramme       *programme,
                               const StegStanding  *standing,
                               const StegForecast  *before,
                               const StegForecast  *after,
                               StegRecord          *area,
                               const StegCatalogue *catalogue)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char *here
    = area != NULL ? say_change_at (standing, before, after, area, catalogue) : NULL;
  g_autofree char *whole = say_change_at (standing, before, after, NULL, catalogue);

  if (here != NULL)
    {
      g_autofree char *named
        = g_strdup_printf ("%s: %s", name_of (programme, area, catalogue), here);

      steg_sentences_add (text, named);
    }
  if (whole != NULL)
    {
      g_autofree char *named
        = g_strdup_printf (steg_catalogue_text (catalogue, "All areas: %s"), whole);

      steg_sentences_add (text, named);
    }
  return text->len > 0 ? g_strdup (text->str) : NULL;
}
