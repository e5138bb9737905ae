/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/steg-command.h"

#include "base/steg-clock.h"
#include "cli/steg-locale.h"
#include "report/deck/steg-deck-pdf.h"
#include "report/steg-chart-picture.h"
#include "session/steg-session.h"

#include <glib/gi18n.h>

static char *output;
static char *language;

static const GOptionEntry options[] = {
  { "output", 'o', 0, G_OPTION_ARG_FILENAME, &output,
    N_ ("Where to write; replaced if it is there"), N_ ("FILE.pdf") },
  STEG_LOCALE_OPTION (&language),
  { NULL },
};

static gboolean
check_options (const char *file, GError **error)
{
  g_autofree char *lower = output != NULL ? g_ascii_strdown (output, -1) : NULL;

  if (output == NULL)
    g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                         _ ("Say with -o which file to write."));
  else if (!g_str_has_suffix (lower, ".pdf"))
    g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                 _ ("“%s” is no name for slides. They are written as: X.pdf."), output);
  else
    return steg_locale_check (language, error);
  return FALSE;
}

static GBytes *
write_slides (StegProgramme *programme, GError **error)
{
  const StegCatalogue *catalogue = steg_locale_catalogue (language, programme);
  g_autoptr (StegStanding) standing = steg_standing_new (programme, steg_clock_today ());

  return steg_deck_pdf_new (steg_deck_new (programme, standing, catalogue), error);
}

static gboolean
run (char **arguments, GError **error)
{
  g_autoptr (StegSession) session = NULL;
  g_autoptr (GBytes) slides = NULL;

  if (!check_options (arguments[0], error))
    return FALSE;
  session = steg_session_open (arguments[0], STEG_STORE_LOOK, error);
  slides = session != NULL ? write_slides (steg_session_get_programme (session), error) : NULL;
  return slides != NULL && steg_chart_picture_save (slides, output, error);
}

const StegCommand steg_command_report = {
  .name = "report",
  .arguments = N_ ("FILE -o X.pdf"),
  .summary = N_ ("Write a programme's slides as a PDF"),
  .options = options,
  .least = 1,
  .most = 1,
  .run = run,
};
