/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/steg-output.h"

#include "base/steg-error.h"

#include <errno.h>
#include <glib/gi18n.h>
#include <stdio.h>

void
steg_output_text (const char *text)
{
  fputs (text, stdout);
}

void
steg_output_line (const char *text)
{
  steg_output_text (text);
  steg_output_text ("\n");
}

void
steg_output_format (const char *format, ...)
{
  va_list arguments;

  va_start (arguments, format);
  vprintf (format, arguments);
  va_end (arguments);
}

void
steg_output_error (const char *text)
{
  fprintf (stderr, "stegvisctl: %s\n", text);
}

gboolean
steg_output_finish (GError **error)
{
  if (fflush (stdout) == 0 && !ferror (stdout))
    return TRUE;
  steg_error_set_errno (error, errno, _ ("standard output"));
  return FALSE;
}
