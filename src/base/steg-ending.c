/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/steg-ending.h"

int
steg_ending_find (const char *path, const char *const *endings, int n_endings)
{
  g_autofree char *lower = g_ascii_strdown (path, -1);

  for (int i = 0; i < n_endings; i++)
    if (g_str_has_suffix (lower, endings[i]))
      return i;
  return -1;
}
