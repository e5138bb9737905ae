/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/steg-command.h"

#include "base/steg-clock.h"
#include "chart/steg-chart-picture.h"
#include "cli/steg-locale.h"
#include "model/steg-standing.h"
#include "model/steg-tables.h"
#include "report/figures/steg-charts.h"
#include "session/steg-session.h"

#include <glib/gi18n.h>
#include <string.h>

#define LEAST_SIDE 200
#define LONGEST_SIDE 10000

static char    *output;
static char    *language;
static int      width = 1600;
static int      height = 900;
static gboolean is_dark;

static const GOptionEntry options[] = {
  { "output", 'o', 0, G_OPTION_ARG_FILENAME, &output,
    N_ ("Where to write; replaced if it is there"), N_ ("FILE.png") },
  { "width", 0, 0, G_OPTION_ARG_INT, &width, N_ ("Width in pixels (1600)"), N_ ("NUMBER") },
  { "height", 0, 0, G_OPTION_ARG_INT, &height, N_ ("Height in pixels (900)"), N_ ("NUMBER") },
  { "dark", 0, 0, G_OPTION_ARG_NONE, &is_dark, N_ ("Light on dark"), NULL },
  { "language", 0, 0, G_OPTION_ARG_STRING, &language,
    N_ ("The language of the words, if not the programme's"), "sv|en" },
  { NULL },
};

static gboolean
is_side (int pixels)
{
  return pixels >= LEAST_SIDE && pixels <= LONGEST_SIDE;
}

static gboolean
check_options (const char *chart, GError **error)
{
  if (steg_charts_find (chart) < 0)
    g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                 _ ("There is no chart “%s”. There are: level."), chart);
  else if (output == NULL)
    g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                         _ ("Say with -o which file to write."));
  else if (!is_side (width) || !is_side (height))
    g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                 _ ("Width and height can be %d to %d pixels."), LEAST_SIDE, LONGEST_SIDE);
  else if (language != NULL && strcmp (language, "sv") != 0 && strcmp (language, "en") != 0)
    g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                 _ ("“%s” is no language of Stegvis. There are: sv, en."), language);
  else
    return TRUE;
  return FALSE;
}

static const char *
choose_language (StegProgramme *programme)
{
  StegRecord *card = steg_programme_get_card (programme);
  int         own = card != NULL ? steg_record_get_choice (card, STEG_PROGRAM_LANGUAGE) : -1;

  if (language != NULL)
    return language;
  return own < 0 ? steg_locale_language ()
                 : steg_program_table.fields[STEG_PROGRAM_LANGUAGE].choices[own].key;
}

static GBytes *
draw (StegProgramme *programme, const char *chart, GError **error)
{
  const StegCatalogue *catalogue = steg_catalogue_get (choose_language (programme));
  g_autoptr (StegStanding) standing = steg_standing_new (programme, steg_clock_today ());
  g_autoptr (StegChart) figures
    = steg_charts_new (steg_charts_find (chart), programme, standing, catalogue);

  return steg_chart_picture_new (is_dark ? STEG_PALETTE_DARK : STEG_PALETTE_LIGHT, width, height,
                                 steg_chart_picture_paint, figures, error);
}

static gboolean
run (char **arguments, GError **error)
{
  g_autoptr (StegSession) session = NULL;
  g_autoptr (GBytes) picture = NULL;

  if (!check_options (arguments[1], error))
    return FALSE;
  session = steg_session_open (arguments[0], STEG_STORE_LOOK, error);
  picture
    = session != NULL ? draw (steg_session_get_programme (session), arguments[1], error) : NULL;
  return picture != NULL && steg_chart_picture_save (picture, output, error);
}

const StegCommand steg_command_chart = {
  .name = "chart",
  .arguments = N_ ("FILE level -o X.png"),
  .summary = N_ ("Draw a chart as a picture"),
  .options = options,
  .least = 2,
  .most = 2,
  .run = run,
};
