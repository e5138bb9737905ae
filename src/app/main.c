/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/steg-application.h"

#include "app/steg-language.h"

int
main (int argc, char **argv)
{
  g_autoptr (StegApplication) application = NULL;

  steg_language_start ();
  g_set_application_name ("Stegvis");
  application = steg_application_new ();
  return g_application_run (G_APPLICATION (application), argc, argv);
}
