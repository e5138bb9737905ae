/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/steg-command.h"

#include "cli/steg-changing.h"

#include <glib/gi18n.h>

static gboolean
run (char **arguments, GError **error)
{
  return steg_changing_step (arguments[0], FALSE, error);
}

const StegCommand steg_command_redo = {
  .name = "redo",
  .arguments = N_ ("FILE"),
  .summary = N_ ("Do again what was undone"),
  .least = 1,
  .most = 1,
  .run = run,
};
