/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/steg-command.h"

#include "cli/steg-arguments.h"
#include "cli/steg-attachment-argument.h"
#include "model/steg-attached.h"
#include "session/steg-attaching.h"

#include <glib/gi18n.h>

static char *output;

static const GOptionEntry options[] = {
  { "output", 'o', 0, G_OPTION_ARG_FILENAME, &output, N_ ("Where to write; nothing is overwritten"),
    N_ ("PATH") },
  { NULL },
};

static gboolean
run (char **arguments, GError **error)
{
  const StegTable *table = steg_arguments_table (arguments[1], error);
  g_autoptr (StegSession) session = NULL;
  StegProgramme *programme;
  StegRecord    *record;
  StegRecord    *tie;

  if (table != NULL && steg_arguments_check_output (output, error))
    session = steg_session_open (arguments[0], STEG_STORE_LOOK, error);
  if (session == NULL)
    return FALSE;
  programme = steg_session_get_programme (session);
  record = steg_arguments_record (programme, table, arguments[2], error);
  tie = record != NULL ? steg_attachment_argument (programme, record, arguments[3], error) : NULL;
  return tie != NULL
         && steg_attaching_save (session, steg_attached_get (programme, tie), output, error);
}

const StegCommand steg_command_extract = {
  .name = "extract",
  .arguments = N_ ("FILE TABLE ID NAME -o PATH"),
  .summary = N_ ("Write an attached file to a file of its own"),
  .options = options,
  .least = 4,
  .most = 4,
  .run = run,
};
