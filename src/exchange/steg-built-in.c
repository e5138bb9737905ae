/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "exchange/steg-built-in.h"

#include "base/steg-error.h"
#include "exchange/steg-exchange-resources.h"

#include <stdlib.h>
#include <string.h>

#define ROOT "/io/github/stegvis/Stegvis/exchange/"

static const char *const folders[] = {
  [STEG_BUILT_IN_FRAMEWORK] = ROOT "frameworks/",
  [STEG_BUILT_IN_SAMPLE] = ROOT "samples/",
};

static int
compare (const void *a, const void *b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

char **
steg_built_in_list (StegBuiltIn kind)
{
  g_auto (GStrv) files
    = g_resource_enumerate_children (steg_exchange_get_resource (), folders[kind], 0, NULL);
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();
  char **sorted;

  for (guint i = 0; files != NULL && files[i] != NULL; i++)
    if (g_str_has_suffix (files[i], ".xml"))
      {
        files[i][strlen (files[i]) - strlen (".xml")] = '\0';
        g_strv_builder_add (names, files[i]);
      }
  sorted = g_strv_builder_end (names);
  qsort (sorted, g_strv_length (sorted), sizeof *sorted, compare);
  return sorted;
}

GBytes *
steg_built_in_get (StegBuiltIn kind, const char *name, GError **error)
{
  g_auto (GStrv) names = steg_built_in_list (kind);
  g_autofree char *path = g_strconcat (folders[kind], name, ".xml", NULL);
  g_autofree char *known = g_strjoinv (", ", names);

  if (g_strv_contains ((const char *const *) names, name))
    return g_resource_lookup_data (steg_exchange_get_resource (), path, 0, error);
  g_set_error (error, STEG_ERROR, STEG_ERROR_INVALID, "“%s”: one of %s was expected", name, known);
  return NULL;
}

GBytes *
steg_built_in_get_grammar (void)
{
  return g_resource_lookup_data (steg_exchange_get_resource (), ROOT "frameworks/framework.rng", 0,
                                 NULL);
}
