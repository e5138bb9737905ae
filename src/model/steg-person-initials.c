/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-person-initials.h"

#include "model/steg-person.h"

#include <string.h>

char *
steg_person_initials_new (StegRecord *person)
{
  const char      *initials = steg_record_get_text (person, STEG_PERSON_INITIALS);
  const char      *name = steg_record_get_text (person, STEG_PERSON_NAME);
  const char      *last = name != NULL ? strrchr (name, ' ') : NULL;
  g_autofree char *letters = NULL;

  if (initials != NULL)
    return g_strdup (initials);
  if (name == NULL)
    return g_strdup ("");
  if (last == NULL)
    letters = g_utf8_substring (name, 0, MIN (2, g_utf8_strlen (name, -1)));
  else
    {
      g_autofree char *one = g_utf8_substring (name, 0, 1);
      g_autofree char *other = g_utf8_substring (last + 1, 0, 1);

      letters = g_strconcat (one, other, NULL);
    }
  return g_utf8_strup (letters, -1);
}
