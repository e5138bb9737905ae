/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-pasted-lines.h"

#include <string.h>

/* What lists are marked with when they are copied from a text, a slide or a mail. */
static const char *const bullets[] = { "-", "–", "—", "*", "•", "◦", "▪", "·", "o" };

/* What follows a number before an item: "1." or "1)". Returns: inside @line; @line when it has
 * none.
 */
static const char *
skip_number (const char *line)
{
  const char *end = line;

  while (g_ascii_isdigit (*end))
    end++;
  return end > line && end - line <= 2 && (*end == '.' || *end == ')') ? end + 1 : line;
}

static const char *
skip_bullet (const char *line)
{
  for (guint i = 0; i < G_N_ELEMENTS (bullets); i++)
    if (g_str_has_prefix (line, bullets[i]))
      return line + strlen (bullets[i]);
  return skip_number (line);
}

/* A mark is one only when a blank follows: "-5 %" and "3.5 on the scale" are what they say. */
static const char *
skip_mark (const char *line)
{
  const char *rest = skip_bullet (line);

  return rest > line && g_unichar_isspace (g_utf8_get_char (rest)) ? rest : line;
}

char **
steg_pasted_lines (const char *text)
{
  g_autoptr (GStrvBuilder) kept = g_strv_builder_new ();
  g_auto (GStrv) lines = NULL;

  g_return_val_if_fail (text != NULL, NULL);

  lines = g_strsplit_set (text, "\r\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_autofree char *line = g_strstrip (g_strdup (skip_mark (g_strstrip (lines[i]))));

      if (*line != '\0')
        g_strv_builder_add (kept, line);
    }
  return g_strv_builder_end (kept);
}
