/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-key-figure-words.h"

#include "app/steg-language.h"
#include "app/steg-words.h"
#include "model/steg-round.h"
#include "model/steg-rounds.h"
#include "report/figures/steg-forecast-sentences.h"

#include <glib/gi18n.h>
#include <math.h>

#define DAYS_A_MONTH 30

/* A change that would be written as 0.0 is none. */
#define LEAST_CHANGE 0.05

const char *
steg_key_figure_name (StegKeyFigure which)
{
  static const char *const names[] = {
    [STEG_KEY_FIGURE_LOWEST] = N_ ("Lowest area"),
    [STEG_KEY_FIGURE_MEAN] = N_ ("Mean"),
    [STEG_KEY_FIGURE_TARGET] = N_ ("Target"),
    [STEG_KEY_FIGURE_BY] = N_ ("By"),
  };

  return _ (names[which]);
}

static char *
write_level (int level)
{
  return level > 0 ? g_strdup_printf (_ ("Level %d"), level) : NULL;
}

char *
steg_key_figure_value (StegKeyFigure which, const StegStanding *standing)
{
  switch (which)
    {
    case STEG_KEY_FIGURE_LOWEST:
      return write_level (standing->lowest);
    case STEG_KEY_FIGURE_MEAN:
      return standing->mean > 0 ? steg_words_number (standing->mean, 1) : NULL;
    case STEG_KEY_FIGURE_TARGET:
      return write_level (standing->target);
    default:
      return standing->target_on != STEG_DATE_NONE
               ? steg_words_date (standing->target_on, STEG_DATE_STYLE_MONTH)
               : NULL;
    }
}

static char *
write_change (double change)
{
  g_autofree char *number = steg_words_number (ABS (change), 1);

  if (ABS (change) < LEAST_CHANGE)
    return NULL;
  return g_strdup_printf ("%s %s", change > 0 ? "▲" : "▼", number);
}

static char *
write_time_left (StegDate today, StegDate target)
{
  int days = target - today;
  int months = (days + DAYS_A_MONTH / 2) / DAYS_A_MONTH;

  if (days < 0)
    return g_strdup (_ ("passed"));
  if (months == 0)
    return g_strdup_printf (ngettext ("in %d day", "in %d days", (gulong) days), days);
  return g_strdup_printf (ngettext ("in %d month", "in %d months", (gulong) months), months);
}

char *
steg_key_figure_remark (StegKeyFigure which, const StegStanding *standing)
{
  if (which == STEG_KEY_FIGURE_MEAN)
    return write_change (standing->mean_change);
  if (which == STEG_KEY_FIGURE_BY && standing->target_on != STEG_DATE_NONE)
    return write_time_left (standing->today, standing->target_on);
  return NULL;
}

char *
steg_key_figure_sentence (StegKeyFigure which, const StegStanding *standing)
{
  g_autofree char *mean = steg_words_number (standing->mean, 1);
  g_autofree char *day = steg_words_date (standing->target_on, STEG_DATE_STYLE_FULL);

  switch (which)
    {
    case STEG_KEY_FIGURE_LOWEST:
      return g_strdup_printf (_ ("The lowest area is on level %d"), standing->lowest);
    case STEG_KEY_FIGURE_MEAN:
      return g_strdup_printf (_ ("The mean of the levels is %s"), mean);
    case STEG_KEY_FIGURE_TARGET:
      return g_strdup_printf (_ ("The target is level %d"), standing->target);
    default:
      return g_strdup_printf (_ ("The target is to be reached by %s"), day);
    }
}

/* "(2 + 2 + 1) / 3 = 1.7": rounding is told. */
static char *
write_sum (const StegStanding *standing)
{
  g_autoptr (GString) sum = g_string_new (NULL);
  g_autofree char *mean = steg_words_number (standing->mean, 1);
  double           tenths = standing->mean * 10;
  guint            n = 0;

  for (guint i = 0; i < standing->n_areas; i++)
    if (standing->areas[i].level > 0)
      g_string_append_printf (sum, n++ > 0 ? " + %d" : "%d", standing->areas[i].level);
  return g_strdup_printf ("(%s) / %u %s %s", sum->str, n,
                          ABS (tenths - round (tenths)) < 1e-6 ? "=" : "≈", mean);
}

static char *
tell_mean (const StegStanding *standing)
{
  g_autofree char *sum = write_sum (standing);
  g_autofree char *change = write_change (standing->mean_change);
  g_autofree char *since = NULL;

  if (change != NULL)
    /* Translators: a change with an arrow, "▲ 0.5", and the title of the first round */
    since = g_strdup_printf (_ ("%s since “%s”: the mean change of the areas that have a level in "
                                "both."),
                             change, steg_record_get_text (standing->baseline, STEG_ROUND_TITLE));
  return g_strjoin ("\n", _ ("The levels of the areas, added up and divided by how many they are:"),
                    sum, since, NULL);
}

static gboolean
has_own_goal (const StegStanding *standing, const StegAreaStanding *place)
{
  return place->goal != standing->target || place->goal_on != standing->target_on;
}

static char *
tell_target (const StegStanding *standing)
{
  guint own = 0;

  for (guint i = 0; i < standing->n_areas; i++)
    own += has_own_goal (standing, &standing->areas[i]);
  if (own == 0)
    return g_strdup (_ ("That was decided for the programme, and every area has it as its goal."));
  return g_strdup_printf (
    ngettext ("That was decided for the programme. %u area has a goal of its own.",
              "That was decided for the programme. %u areas have goals of their own.", own),
    own);
}

static char *
tell_time_left (int days)
{
  int months = (days + DAYS_A_MONTH / 2) / DAYS_A_MONTH;

  if (days < 0)
    return g_strdup (_ ("That day was decided for the programme, and has passed."));
  if (months == 0)
    return g_strdup_printf (
      ngettext ("That day was decided for the programme. There is %d day left.",
                "That day was decided for the programme. There are %d days left.", (gulong) days),
      days);
  return g_strdup_printf (
    ngettext ("That day was decided for the programme. There is %d month left.",
              "That day was decided for the programme. There are %d months left.",
              (gulong) months),
    months);
}

/* The forecast of @area (%NULL: the programme) as it stands on the page; %NULL without one. */
static char *
foresee (StegSession *session, StegRecord *area)
{
  const StegStanding      *standing = steg_session_get_standing (session);
  const StegForecast      *forecast = steg_session_get_forecast (session);
  const StegForecastPlace *place = steg_forecast_get_place (forecast, area);
  int                      level = steg_forecast_level_asked (standing, area);
  g_autofree char         *sentence
    = place != NULL
        ? steg_forecast_sentence (forecast, standing, area, level, steg_language_catalogue ())
        : NULL;

  if (sentence == NULL)
    return NULL;
  return g_strconcat (
    steg_forecast_sign (standing, area, steg_forecast_get_level (forecast, place, level)),
    sentence, NULL);
}

static char *
tell_day (StegSession *session)
{
  const StegStanding *standing = steg_session_get_standing (session);
  g_autofree char    *left = tell_time_left (standing->target_on - standing->today);
  g_autofree char    *forecast = foresee (session, NULL);

  return g_strjoin ("\n", left, forecast, NULL);
}

char *
steg_key_figure_rule (StegKeyFigure which, StegSession *session)
{
  const StegStanding *standing = steg_session_get_standing (session);

  switch (which)
    {
    case STEG_KEY_FIGURE_LOWEST:
      return g_strdup (_ ("The programme has come as far as the area that has come least far. A "
                          "level is what the group agreed on in the last round that judged the "
                          "area."));
    case STEG_KEY_FIGURE_MEAN:
      return tell_mean (standing);
    case STEG_KEY_FIGURE_TARGET:
      return tell_target (standing);
    default:
      return tell_day (session);
    }
}

const char *
steg_key_figure_introduction (StegKeyFigure which)
{
  static const char *const words[] = {
    [STEG_KEY_FIGURE_LOWEST] = N_ ("The areas behind it:"),
    [STEG_KEY_FIGURE_MEAN] = N_ ("The areas behind it:"),
    [STEG_KEY_FIGURE_TARGET] = N_ ("How far each area has to go:"),
    [STEG_KEY_FIGURE_BY] = N_ ("When each area is expected to be there:"),
  };

  return _ (words[which]);
}

static char *
note_lowest (StegSession *session, const StegAreaStanding *place)
{
  const StegStanding *standing = steg_session_get_standing (session);
  StegRecord         *round = steg_rounds_get_judging (steg_session_get_programme (session),
                                                       standing->round, place->area);
  StegDate            held = round != NULL ? steg_record_get_date (round, STEG_ROUND_HELD_ON)
                                           : STEG_DATE_NONE;
  g_autofree char    *day = steg_words_date (held, STEG_DATE_STYLE_FULL);

  if (place->level > standing->lowest)
    return NULL;
  if (held == STEG_DATE_NONE)
    return write_level (place->level);
  return g_strdup_printf (_ ("Level %d, agreed on %s"), place->level, day);
}

static char *
note_mean (const StegAreaStanding *place)
{
  if (place->change == 0)
    return write_level (place->level);
  return g_strdup_printf (_ ("Level %d, was level %d in the first round"), place->level,
                          place->baseline);
}

static char *
note_distance (const StegAreaStanding *place)
{
  int left = place->goal - place->level;

  if (place->level == 0)
    return g_strdup (_ ("no level yet"));
  if (left <= 0)
    return g_strdup_printf (_ ("Level %d: reached"), place->level);
  return g_strdup_printf (
    ngettext ("Level %d: %d level to go", "Level %d: %d levels to go", (gulong) left),
    place->level, left);
}

static char *
note_target (const StegStanding *standing, const StegAreaStanding *place)
{
  g_autofree char *distance = note_distance (place);
  g_autofree char *month = steg_words_date (place->goal_on, STEG_DATE_STYLE_MONTH);
  g_autofree char *own = NULL;

  if (!has_own_goal (standing, place))
    return g_steal_pointer (&distance);
  own = place->goal_on != STEG_DATE_NONE
          ? g_strdup_printf (_ ("its own goal is level %d by %s"), place->goal, month)
          : g_strdup_printf (_ ("its own goal is level %d"), place->goal);
  return g_strjoin (" · ", distance, own, NULL);
}

char *
steg_key_figure_note (StegKeyFigure which, StegSession *session, const StegAreaStanding *place)
{
  if (which == STEG_KEY_FIGURE_TARGET)
    return note_target (steg_session_get_standing (session), place);
  if (which == STEG_KEY_FIGURE_BY)
    return foresee (session, place->area);
  if (place->level == 0)
    return g_strdup (_ ("no level yet, and so not counted"));
  return which == STEG_KEY_FIGURE_LOWEST ? note_lowest (session, place) : note_mean (place);
}
