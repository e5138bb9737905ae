/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/steg-language.h"

#include <glib/gi18n.h>
#include <libintl.h>
#include <locale.h>

static const char *current = "en";
static const char *of_computer = "en";

static const char *
known (const char *name)
{
  return g_str_has_prefix (name, "sv") ? "sv" : g_str_has_prefix (name, "en") ? "en"
                                                                              : NULL;
}

static const char *
of_environment (void)
{
  const char *const *names = g_get_language_names ();

  for (guint i = 0; names[i] != NULL; i++)
    if (known (names[i]) != NULL)
      return known (names[i]);
  return "en";
}

/* gettext translates nothing in the C locale, whatever LANGUAGE says; C.UTF-8 is everywhere. */
static void
leave_the_c_locale (void)
{
  const char *locale = setlocale (LC_ALL, "");

  if (locale == NULL || g_str_equal (setlocale (LC_MESSAGES, NULL), "C")
      || g_str_equal (setlocale (LC_MESSAGES, NULL), "POSIX"))
    {
      g_setenv ("LC_ALL", "C.UTF-8", TRUE);
      setlocale (LC_ALL, "C.UTF-8");
    }
}

/* GLib decides once for the whole process, when it first translates for a library or a .ui file,
 * not to do so at all if the program itself has no catalogue for the language of that moment.
 * English has none; so it is asked while the language is Swedish. */
static void
let_glib_translate (void)
{
  steg_language_set ("sv");
  g_dgettext (GETTEXT_PACKAGE, "Stegvis");
}

void
steg_language_start (void)
{
  of_computer = of_environment ();
  leave_the_c_locale ();
  bindtextdomain (GETTEXT_PACKAGE, steg_catalogue_folder ());
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  let_glib_translate ();
  steg_language_set (of_computer);
}

const char *
steg_language_get (void)
{
  return current;
}

void
steg_language_set (const char *language)
{
  if (*language == '\0')
    language = of_computer;
  current = known (language) != NULL ? known (language) : "en";
  g_setenv ("LANGUAGE", current, TRUE);
  /* gettext looks at LANGUAGE again only after the locale or the domain has been set. */
  setlocale (LC_MESSAGES, "");
  textdomain (GETTEXT_PACKAGE);
}

const StegCatalogue *
steg_language_catalogue (void)
{
  return steg_catalogue_get (current);
}
