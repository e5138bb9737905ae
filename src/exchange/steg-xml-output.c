/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "exchange/steg-xml-output.h"

#include "base/steg-error.h"

#include <gio/gio.h>
#include <stdlib.h>

void
steg_xml_output_escape (GString *xml, const char *text)
{
  for (const char *p = text; *p != '\0'; p++)
    switch (*p)
      {
      case '&':
        g_string_append (xml, "&amp;");
        break;
      case '<':
        g_string_append (xml, "&lt;");
        break;
      case '>':
        g_string_append (xml, "&gt;");
        break;
      case '"':
        g_string_append (xml, "&quot;");
        break;
      case '\t':
        g_string_append (xml, "&#9;");
        break;
      case '\n':
        g_string_append (xml, "&#10;");
        break;
      default:
        g_string_append_c (xml, *p);
      }
}

/* Replacing a symbolic link would leave the file behind it as it was. */
static char *
behind_links (const char *path)
{
  g_autofree char *real = NULL;
  char            *found = realpath (path, NULL);

  real = g_strdup (found);
  free (found);
  return real != NULL ? g_steal_pointer (&real) : g_strdup (path);
}

gboolean
steg_xml_output_save (const char *xml, const char *path, GError **error)
{
  g_autofree char *real = behind_links (path);
  g_autoptr (GError) failure = NULL;

  if (g_file_set_contents_full (real, xml, -1,
                                G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE, 0600,
                                &failure))
    return TRUE;
  steg_error_take_failure (error, g_steal_pointer (&failure), path);
  return FALSE;
}
