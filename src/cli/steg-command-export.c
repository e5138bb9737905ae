/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/steg-command.h"

#include "cli/steg-arguments.h"
#include "exchange/steg-programme-xml.h"
#include "session/steg-session.h"

#include <glib/gi18n.h>
#include <glib/gstdio.h>

static char *output;

static const GOptionEntry options[] = {
  { "output", 'o', 0, G_OPTION_ARG_FILENAME, &output,
    N_ ("Where to write; replaced if it is there"), N_ ("FILE.xml") },
  { NULL },
};

static gboolean
is_same_file (const char *one, const char *other)
{
  GStatBuf a, b;

  return g_stat (one, &a) == 0 && g_stat (other, &b) == 0 && a.st_dev == b.st_dev
         && a.st_ino == b.st_ino;
}

static gboolean
run (char **arguments, GError **error)
{
  g_autoptr (StegSession) session = NULL;

  if (output == NULL || is_same_file (arguments[0], output))
    return steg_arguments_refuse (
      error, _ ("Say with -o which file to write, another one than %s."), arguments[0]);
  session = steg_session_open (arguments[0], STEG_STORE_LOOK, error);
  return session != NULL
         && steg_programme_xml_save (steg_session_get_programme (session), output, error);
}

const StegCommand steg_command_export = {
  .name = "export",
  .arguments = N_ ("FILE -o X.xml"),
  .summary = N_ ("Write everything as XML"),
  .options = options,
  .least = 1,
  .most = 1,
  .run = run,
};
