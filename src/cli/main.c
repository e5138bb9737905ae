/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/steg-command-line.h"
#include "cli/steg-locale.h"

int
main (int argc, char **argv)
{
  g_set_prgname ("stegvisctl");
  steg_locale_start ();
  return steg_command_line_run (argv);
}
