/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/figures/steg-sentences.h"

#include <string.h>

void
steg_sentences_add (GString *text, const char *sentence)
{
  gsize length;

  g_return_if_fail (text != NULL && sentence != NULL);

  length = strlen (sentence);
  if (length == 0)
    return;
  if (text->len > 0)
    g_string_append_c (text, ' ');
  g_string_append (text, sentence);
  if (strchr (".!?", sentence[length - 1]) == NULL)
    g_string_append_c (text, '.');
}
