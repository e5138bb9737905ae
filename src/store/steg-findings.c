/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/steg-findings.h"

#define MOST_FACTS 200

gboolean
steg_findings_take (StegFindings *self, GError *problem)
{
  if (self->facts != NULL && self->facts->len < MOST_FACTS)
    g_ptr_array_add (self->facts, g_strdup (problem->message));
  if (self->first == NULL)
    self->first = problem;
  else
    g_error_free (problem);
  return self->facts != NULL && self->facts->len < MOST_FACTS;
}

gboolean
steg_findings_add (StegFindings *self, StegError code, const char *format, ...)
{
  g_autofree char *text = NULL;
  g_autofree char *valid = NULL;
  va_list          arguments;

  va_start (arguments, format);
  text = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  /* What a stranger wrote need not be UTF-8. */
  valid = g_utf8_make_valid (text, -1);
  return steg_findings_take (self, g_error_new_literal (STEG_ERROR, (int) code, valid));
}
