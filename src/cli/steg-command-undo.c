/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/steg-command.h"

#include "cli/steg-changing.h"

#include <glib/gi18n.h>

static gboolean
run (char **arguments, GError **error)
{
  return steg_changing_step (arguments[0], TRUE, error);
}

const StegCommand steg_command_undo = {
  .name = "undo",
  .arguments = N_ ("FILE"),
  .summary = N_ ("Take back the last command"),
  .least = 1,
  .most = 1,
  .run = run,
};
