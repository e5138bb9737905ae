/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/dialogs/steg-about.h"

#include "app/steg-language.h"
#include "app/steg-preferences.h"

#include <adwaita.h>
#include <glib/gi18n.h>

/* AdwAboutWindow is deprecated from libadwaita 1.6 on; nothing else in the program names it. */

static char *
describe_system (void)
{
  g_autofree char *os = g_get_os_info (G_OS_INFO_KEY_PRETTY_NAME);

  return g_strdup_printf (
    "Stegvis %s\nGLib %u.%u.%u\nGTK %u.%u.%u\nlibadwaita %u.%u.%u\n%s\nlanguage %s\n"
    "settings %s\n",
    STEG_VERSION, glib_major_version, glib_minor_version, glib_micro_version,
    gtk_get_major_version (), gtk_get_minor_version (), gtk_get_micro_version (),
    adw_get_major_version (), adw_get_minor_version (), adw_get_micro_version (),
    os != NULL ? os : "unknown system", steg_language_get (),
    steg_preferences_get () != NULL ? "remembered" : "not remembered");
}

/* What the program is made of besides itself: parts of Debian, each under its own licence. */
static void
add_parts (AdwAboutWindow *window)
{
  static const struct
  {
    const char *name;
    GtkLicense  type;
    const char *licence; /* where GTK has none of that name */
  } parts[] = {
    { "GTK, GLib, Pango", GTK_LICENSE_LGPL_2_1, NULL },
    { "libadwaita, JSON-GLib", GTK_LICENSE_LGPL_2_1, NULL },
    { "cairo", GTK_LICENSE_LGPL_2_1_ONLY, NULL },
    { "libxml2", GTK_LICENSE_MIT_X11, NULL },
    { "SQLite", GTK_LICENSE_CUSTOM, N_ ("SQLite is in the public domain.") },
  };

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    adw_about_window_add_legal_section (window, parts[i].name, NULL, parts[i].type,
                                        parts[i].licence != NULL ? _ (parts[i].licence) : NULL);
}

void
steg_about_present (GtkWindow *parent)
{
  GtkWidget       *window = adw_about_window_new ();
  g_autofree char *system = describe_system ();

  g_object_set (
    window, "application-name", "Stegvis", "application-icon", STEG_APPLICATION_ID, "version",
    STEG_VERSION, "developer-name", _ ("The Stegvis project"), "comments",
    _ ("Judge your information security together, decide what to do, and see the way to the next "
       "level, step by step."),
    "license-type", GTK_LICENSE_GPL_3_0, "debug-info", system, "debug-info-filename",
    "stegvis-debug.txt", NULL);
  add_parts (ADW_ABOUT_WINDOW (window));
  gtk_window_set_transient_for (GTK_WINDOW (window), parent);
  gtk_window_set_modal (GTK_WINDOW (window), TRUE);
  gtk_window_present (GTK_WINDOW (window));
}
