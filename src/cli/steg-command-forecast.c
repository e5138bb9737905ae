/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/steg-command.h"

#include "cli/steg-locale.h"
#include "cli/steg-output.h"
#include "cli/steg-record-output.h"
#include "model/steg-action.h"
#include "report/figures/steg-forecast-sentences.h"
#include "session/steg-session.h"

#include <glib/gi18n.h>

static gboolean as_json;
static char    *language;

static const GOptionEntry options[] = {
  { "json", 0, 0, G_OPTION_ARG_NONE, &as_json,
    N_ ("Print an array with an object for every level of the programme and of each area"), NULL },
  STEG_LOCALE_OPTION (&language),
  { NULL },
};

/* What is printed. */
typedef struct
{
  StegProgramme       *programme;
  const StegStanding  *standing;
  const StegForecast  *forecast;
  const StegCatalogue *catalogue;
} Report;

static void
print_line (const char *title, const char *note)
{
  steg_output_format ("  %s (%s)\n", title, note);
}

static void
print_reasons (const Report *self, const StegForecastLevel *level)
{
  for (guint i = 0; i < level->n_causes; i++)
    {
      g_autofree char *title = steg_forecast_cause_title (&level->causes[i]);
      g_autofree char *note
        = steg_forecast_cause_note (self->programme, &level->causes[i], self->catalogue);

      print_line (title, note);
    }
  for (guint i = 0; i < level->n_holes; i++)
    {
      g_autofree char *title
        = steg_forecast_hole_title (self->programme, &level->holes[i], self->catalogue);
      g_autofree char *note
        = steg_forecast_hole_note (self->programme, &level->holes[i], self->catalogue);

      print_line (title, note);
    }
}

static void
print_area (const Report *self, const StegForecastPlace *place)
{
  int              number = steg_forecast_level_asked (self->standing, place->area);
  const char      *name = steg_programme_wording (self->programme, place->area, "name",
                                                  steg_catalogue_get_language (self->catalogue));
  g_autofree char *sentence = steg_forecast_sentence (self->forecast, self->standing, place->area,
                                                      number, self->catalogue);

  if (sentence == NULL)
    return;
  steg_output_format ("\n%s: %s\n", name, sentence);
  print_reasons (self, steg_forecast_get_level (self->forecast, place, number));
}

static void
print (const Report *self)
{
  int              number = steg_forecast_level_asked (self->standing, NULL);
  g_autofree char *sentence
    = steg_forecast_sentence (self->forecast, self->standing, NULL, number, self->catalogue);
  g_autofree char *delay = steg_forecast_delay_sentence (self->forecast, self->catalogue);

  if (sentence != NULL)
    steg_output_line (sentence);
  if (delay != NULL)
    steg_output_line (delay);
  for (guint i = 0; i < self->forecast->n_areas; i++)
    print_area (self, &self->forecast->areas[i]);
}

/* Keys, which do not follow the language. */
static const char *const states[] = {
  [STEG_FORECAST_REACHED] = "reached",
  [STEG_FORECAST_DONE] = "done",
  [STEG_FORECAST_DATED] = "dated",
  [STEG_FORECAST_NOT_ASSESSED] = "not_assessed",
  [STEG_FORECAST_NOT_PLANNED] = "not_planned",
};
static const char *const reasons[] = {
  [STEG_FORECAST_NO_ACTION] = "no_action",
  [STEG_FORECAST_DROPPED] = "dropped",
  [STEG_FORECAST_DENIED] = "denied",
  [STEG_FORECAST_NO_DATE] = "no_date",
  [STEG_FORECAST_CIRCLE] = "circle",
  [STEG_FORECAST_AREA_UNKNOWN] = "area_unknown",
};

/* The id of @record; null for %NULL. */
static void
add_id (JsonBuilder *builder, const char *member, StegRecord *record)
{
  steg_record_output_member (builder, member, record != NULL ? steg_record_get_id (record) : NULL);
}

static void
add_day (JsonBuilder *builder, const char *member, StegDate day)
{
  g_autofree char *iso = steg_date_to_iso (day);

  steg_record_output_member (builder, member, iso);
}

static void
add_cause (JsonBuilder *builder, const StegForecastCause *cause)
{
  const char *title = steg_record_get_text (cause->action, STEG_ACTION_TITLE);

  json_builder_begin_object (builder);
  add_id (builder, "action", cause->action);
  steg_record_output_member (builder, "title", title);
  add_day (builder, "due", cause->due);
  add_id (builder, "statement", cause->statement);
  add_id (builder, "waiting", cause->waiting);
  json_builder_end_object (builder);
}

static void
add_hole (JsonBuilder *builder, const StegForecastHole *hole)
{
  json_builder_begin_object (builder);
  steg_record_output_member (builder, "reason", reasons[hole->kind]);
  add_id (builder, "area", hole->area);
  add_id (builder, "statement", hole->statement);
  add_id (builder, "action", hole->action);
  add_id (builder, "waiting", hole->waiting);
  json_builder_end_object (builder);
}

static void
add_level (const Report            *self,
           JsonBuilder             *builder,
           StegRecord              *area,
           const StegForecastLevel *level)
{
  json_builder_begin_object (builder);
  add_id (builder, "area", area);
  json_builder_set_member_name (builder, "level");
  json_builder_add_int_value (builder, level->level);
  steg_record_output_member (builder, "state", states[level->state]);
  add_day (builder, "on", level->on);
  json_builder_set_member_name (builder, "delay");
  json_builder_add_int_value (builder, self->forecast->delay);
  json_builder_set_member_name (builder, "causes");
  json_builder_begin_array (builder);
  for (guint i = 0; i < level->n_causes; i++)
    add_cause (builder, &level->causes[i]);
  json_builder_end_array (builder);
  json_builder_set_member_name (builder, "missing");
  json_builder_begin_array (builder);
  for (guint i = 0; i < level->n_holes; i++)
    add_hole (builder, &level->holes[i]);
  json_builder_end_array (builder);
  json_builder_end_object (builder);
}

static void
add_place (const Report *self, JsonBuilder *builder, const StegForecastPlace *place)
{
  for (int i = 0; i < self->forecast->n_levels; i++)
    add_level (self, builder, place->area, &place->levels[i]);
}

static void
print_json (const Report *self)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_array (builder);
  add_place (self, builder, &self->forecast->programme);
  for (guint i = 0; i < self->forecast->n_areas; i++)
    add_place (self, builder, &self->forecast->areas[i]);
  json_builder_end_array (builder);
  steg_record_output_built (builder);
}

static gboolean
run (char **arguments, GError **error)
{
  g_autoptr (StegSession) session = NULL;
  Report report;

  if (!steg_locale_check (language, error))
    return FALSE;
  session = steg_session_open (arguments[0], STEG_STORE_LOOK, error);
  if (session == NULL)
    return FALSE;
  report = (Report){
    .programme = steg_session_get_programme (session),
    .standing = steg_session_get_standing (session),
    .forecast = steg_session_get_forecast (session),
  };
  report.catalogue = steg_locale_catalogue (language, report.programme);
  if (as_json)
    print_json (&report);
  else
    print (&report);
  return TRUE;
}

const StegCommand steg_command_forecast = {
  .name = "forecast",
  .arguments = N_ ("FILE"),
  .summary = N_ ("Say when each area reaches its next level, and why"),
  .options = options,
  .least = 1,
  .most = 1,
  .run = run,
};
