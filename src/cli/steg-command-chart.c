/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/steg-command.h"

#include "base/steg-clock.h"
#include "report/steg-chart-picture.h"
#include "chart/steg-recording-ink.h"
#include "chart/steg-timeline-picture.h"
#include "cli/steg-arguments.h"
#include "cli/steg-locale.h"
#include "model/steg-rounds.h"
#include "model/steg-standing.h"
#include "model/steg-tables.h"
#include "report/figures/steg-charts.h"
#include "report/figures/steg-measure-figures.h"
#include "report/figures/steg-timeline-figures.h"
#include "session/steg-session.h"

#include <glib/gi18n.h>
#include <math.h>
#include <string.h>

#define LEAST_SIDE 200
#define LONGEST_SIDE 10000

#define TIMELINE "timeline"
#define MEASURE "measure"

static char    *output;
static char    *language;
static char    *wanted_round;
static char    *wanted_measure;
static int      width = 1600;
static int      height = 900;
static gboolean is_dark;

static const GOptionEntry options[] = {
  { "output", 'o', 0, G_OPTION_ARG_FILENAME, &output,
    N_ ("Where to write, as .png, .svg or .pdf; replaced if it is there"), N_ ("FILE") },
  { "width", 0, 0, G_OPTION_ARG_INT, &width, N_ ("Width in pixels (1600)"), N_ ("NUMBER") },
  { "height", 0, 0, G_OPTION_ARG_INT, &height, N_ ("Height in pixels (900)"), N_ ("NUMBER") },
  { "dark", 0, 0, G_OPTION_ARG_NONE, &is_dark, N_ ("Light on dark"), NULL },
  STEG_LOCALE_OPTION (&language),
  { "round", 0, 0, G_OPTION_ARG_STRING, &wanted_round,
    N_ ("The assessment that is shown, if not the last one: its title or id"), N_ ("ROUND") },
  { "measure", 0, 0, G_OPTION_ARG_STRING, &wanted_measure,
    N_ ("The measure that is shown, if there are several: its title or id"), N_ ("MEASURE") },
  { NULL },
};

static gboolean
is_side (int pixels)
{
  return pixels >= LEAST_SIDE && pixels <= LONGEST_SIDE;
}

/* "level, radar …": all that can be drawn. Returns: owned. */
static char *
list_charts (void)
{
  g_autoptr (GString) names = g_string_new (NULL);

  for (StegCharts which = 0; which < STEG_CHARTS_N; which++)
    g_string_append_printf (names, "%s, ", steg_charts_name (which));
  g_string_append (names, TIMELINE ", " MEASURE);
  return g_strdup (names->str);
}

static gboolean
check_chart (const char *chart, GError **error)
{
  g_autofree char *charts = list_charts ();

  if (steg_charts_find (chart) >= 0 || strcmp (chart, TIMELINE) == 0)
    {
      if (wanted_measure != NULL)
        return steg_arguments_refuse (
          error, _ ("--measure belongs to the chart “measure” alone."));
      return TRUE;
    }
  if (strcmp (chart, MEASURE) == 0)
    return TRUE;
  return steg_arguments_refuse (
    error, _ ("There is no chart “%s”. There are: %s."), chart, charts);
}

static gboolean
check_options (const char *chart, GError **error)
{
  if (!check_chart (chart, error))
    return FALSE;
  if (!steg_arguments_check_output (output, error))
    return FALSE;
  if (steg_chart_picture_find_format (output) < 0)
    return steg_arguments_refuse (error, _ ("“%s” must end with .png, .svg or .pdf."), output);
  if (!is_side (width) || !is_side (height))
    return steg_arguments_refuse (
      error, _ ("Width and height can be %d to %d pixels."), LEAST_SIDE, LONGEST_SIDE);
  return steg_locale_check (language, error);
}

static StegPicture
start_picture (StegProgramme *programme)
{
  StegRecord *card = steg_programme_get_card (programme);
  StegPicture picture = { .format = (StegPictureFormat) steg_chart_picture_find_format (output),
                          .palette = is_dark ? STEG_PALETTE_DARK : STEG_PALETTE_LIGHT,
                          .width = width,
                          .height = height,
                          .made_on = steg_clock_today () };

  if (picture.format == STEG_PICTURE_PDF && !is_dark)
    picture.palette = STEG_PALETTE_PRINT;
  if (card != NULL)
    picture.title = steg_record_get_text (card, STEG_PROGRAM_TITLE);
  return picture;
}

static GBytes *
draw_chart (StegProgramme *programme, StegChart *chart, GError **error)
{
  StegPicture picture = start_picture (programme);

  picture.spoken = steg_chart_is_empty (chart) ? chart->empty : chart->spoken;
  return steg_chart_picture_new (&picture, steg_chart_picture_paint, chart, error);
}

static GBytes *
draw_standing (StegProgramme       *programme,
               StegCharts           which,
               const StegCatalogue *catalogue,
               GError             **error)
{
  StegRecord *round = steg_rounds_get_current (programme);
  g_autoptr (StegStanding) standing = NULL;
  g_autoptr (StegChart) chart = NULL;

  if (wanted_round != NULL)
    {
      round = steg_arguments_titled (programme, &steg_round_table, wanted_round, error);
      if (round == NULL)
        return NULL;
    }
  standing = steg_standing_new_at (programme, steg_clock_today (), round);
  chart = steg_charts_new (which, programme, standing, catalogue);
  return draw_chart (programme, chart, error);
}

/* Says that @wanted (%NULL or empty: none of several) is no measure, and what there is. */
static void
refuse_measure (StegProgramme *programme, const char *wanted, GError **error)
{
  g_autofree char *titles = steg_arguments_list_titles (programme, &steg_measure_table);

  if (*titles == '\0')
    steg_arguments_refuse (error, _ ("There is no measure to draw yet."));
  else if (wanted == NULL || *wanted == '\0')
    /* Translators: a list of measures in quotes */
    steg_arguments_refuse (error, _ ("Say with --measure which one to draw: %s."), titles);
  else
    /* Translators: what was written, and a list of measures in quotes */
    steg_arguments_refuse (error, _ ("There is no measure “%s”. There are: %s."), wanted, titles);
}

/* That which was asked for; without a word the only one. */
static StegRecord *
find_measure (StegProgramme *programme, GError **error)
{
  StegRecord *measure = NULL;

  if (wanted_measure != NULL)
    measure = steg_arguments_titled (programme, &steg_measure_table, wanted_measure, NULL);
  else if (steg_programme_count (programme, &steg_measure_table) == 1)
    measure = steg_programme_at (programme, &steg_measure_table, 0);
  if (measure == NULL)
    refuse_measure (programme, wanted_measure, error);
  return measure;
}

static GBytes *
draw_measure (StegProgramme *programme, const StegCatalogue *catalogue, GError **error)
{
  StegRecord *measure = find_measure (programme, error);
  g_autoptr (StegLine) line = NULL;

  if (measure == NULL)
    return NULL;
  line = steg_measure_figures_new (programme, measure, catalogue);
  return draw_chart (programme, &line->chart, error);
}

/* Whether all rows of @timeline have room in @picture. */
static gboolean
check_height (const StegPicture *picture, StegTimeline *timeline, GError **error)
{
  StegPalette palette;
  StegBox     room = steg_chart_picture_room (picture, &palette);
  g_autoptr (StegInk) ink = steg_recording_ink_new (&palette);
  double smallest = MIN (palette.font_size, STEG_TIMELINE_PICTURE_SMALLEST / 0.95);
  double least = steg_timeline_picture_height (timeline, ink, smallest, room.width);

  if (least <= room.height)
    return TRUE;
  return steg_arguments_refuse (
    error, _ ("At this width the timeline needs a height of %d pixels."),
    (int) ceil (least * picture->height / room.height));
}

static GBytes *
draw_timeline (StegProgramme *programme, const StegCatalogue *catalogue, GError **error)
{
  g_autoptr (StegStanding) standing = steg_standing_new (programme, steg_clock_today ());
  StegTimeline *timeline = steg_timeline_figures_new (programme, standing, catalogue);
  StegPicture   picture = start_picture (programme);
  GBytes       *bytes = NULL;

  if (check_height (&picture, timeline, error))
    bytes = steg_chart_picture_new (&picture, steg_timeline_picture_paint, timeline, error);
  steg_timeline_unref (timeline);
  return bytes;
}

static GBytes *
draw (StegProgramme *programme, const char *chart, GError **error)
{
  const StegCatalogue *catalogue = steg_locale_catalogue (language, programme);

  if (strcmp (chart, TIMELINE) == 0)
    return draw_timeline (programme, catalogue, error);
  if (strcmp (chart, MEASURE) == 0)
    return draw_measure (programme, catalogue, error);
  return draw_standing (programme, (StegCharts) steg_charts_find (chart), catalogue, error);
}

static gboolean
run (char **arguments, GError **error)
{
  g_autoptr (StegSession) session = NULL;
  g_autoptr (GBytes) picture = NULL;

  if (!check_options (arguments[1], error))
    return FALSE;
  session = steg_session_open (arguments[0], STEG_STORE_LOOK, error);
  if (session != NULL)
    picture = draw (steg_session_get_programme (session), arguments[1], error);
  return picture != NULL && steg_chart_picture_save (picture, output, error);
}

const StegCommand steg_command_chart = {
  .name = "chart",
  .arguments = N_ ("FILE level|radar|heat|trend|cycles|effort|timeline|measure -o X.png|.svg|.pdf"),
  .summary = N_ ("Draw a chart as a picture"),
  .options = options,
  .least = 2,
  .most = 2,
  .run = run,
};
