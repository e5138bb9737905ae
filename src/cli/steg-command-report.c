/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/steg-command.h"

#include "base/steg-clock.h"
#include "base/steg-ending.h"
#include "cli/steg-arguments.h"
#include "cli/steg-locale.h"
#include "cli/steg-round-argument.h"
#include "report/deck/steg-deck-pdf.h"
#include "report/steg-chart-picture.h"
#include "session/steg-session.h"

#include <glib/gi18n.h>

static char *output;
static char *language;
static char *from;
static char *to;

static const GOptionEntry options[] = {
  { "output", 'o', 0, G_OPTION_ARG_FILENAME, &output,
    N_ ("Where to write; replaced if it is there"), N_ ("FILE.pdf") },
  { "from", 0, 0, G_OPTION_ARG_STRING, &from,
    N_ ("Say what has changed from this round on, if not from the last but one"), N_ ("ROUND") },
  { "to", 0, 0, G_OPTION_ARG_STRING, &to,
    N_ ("Say what has changed up to this round, if not up to the last"), N_ ("ROUND") },
  STEG_LOCALE_OPTION (&language),
  { NULL },
};

static gboolean
check_options (GError **error)
{
  static const char *const endings[] = { ".pdf" };

  if (!steg_arguments_check_output (output, error))
    return FALSE;
  if (steg_ending_find (output, endings, G_N_ELEMENTS (endings)) < 0)
    return steg_arguments_refuse (
      error, _ ("“%s” is no name for slides. They are written as: X.pdf."), output);
  return steg_locale_check (language, error);
}

static GBytes *
write_slides (StegProgramme *programme, GError **error)
{
  const StegCatalogue *catalogue = steg_locale_catalogue (language, programme);
  g_autoptr (StegStanding) standing = steg_standing_new (programme, steg_clock_today ());

  StegRecord *before = standing->previous;
  StegRecord *after = standing->round;

  if ((from != NULL || to != NULL)
      && !steg_round_argument_two (programme, from, to, &before, &after, error))
    return NULL;
  return steg_deck_pdf_new (steg_deck_new_comparing (programme, standing, catalogue, before, after),
                            error);
}

static gboolean
run (char **arguments, GError **error)
{
  g_autoptr (StegSession) session = NULL;
  g_autoptr (GBytes) slides = NULL;

  if (!check_options (error))
    return FALSE;
  session = steg_session_open (arguments[0], STEG_STORE_LOOK, error);
  slides = session != NULL ? write_slides (steg_session_get_programme (session), error) : NULL;
  return slides != NULL && steg_chart_picture_save (slides, output, error);
}

const StegCommand steg_command_report = {
  .name = "report",
  .arguments = N_ ("FILE -o X.pdf"),
  .summary = N_ ("Write a programme's slides as a PDF"),
  .description = N_ ("A ROUND is named by its title, its id, or its number: the first is 1."),
  .options = options,
  .least = 1,
  .most = 1,
  .run = run,
};
