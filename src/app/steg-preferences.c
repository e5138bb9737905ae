/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/steg-preferences.h"

#include "app/steg-countdown.h"

/* g_settings_new() ends the process where the schema is missing, as it is in a build folder. */
static GSettings *
look_up (void)
{
  GSettingsSchemaSource *source = g_settings_schema_source_get_default ();
  g_autoptr (GSettingsSchema) schema = NULL;

  if (source != NULL)
    schema = g_settings_schema_source_lookup (source, STEG_APPLICATION_ID, TRUE);
  return schema != NULL ? g_settings_new (STEG_APPLICATION_ID) : NULL;
}

GSettings *
steg_preferences_get (void)
{
  static GSettings *settings;
  static gsize      looked;

  if (g_once_init_enter (&looked))
    {
      settings = look_up ();
      g_once_init_leave (&looked, 1);
    }
  return settings;
}

static char *
dup_text (const char *key, const char *otherwise)
{
  GSettings *settings = steg_preferences_get ();

  return settings != NULL ? g_settings_get_string (settings, key) : g_strdup (otherwise);
}

static void
set_text (const char *key, const char *text)
{
  GSettings *settings = steg_preferences_get ();

  if (settings != NULL)
    g_settings_set_string (settings, key, text);
}

char *
steg_preferences_dup_language (void)
{
  return dup_text ("language", "");
}

void
steg_preferences_set_language (const char *language)
{
  set_text ("language", language);
}

char *
steg_preferences_dup_view (void)
{
  return dup_text ("view", "overview");
}

void
steg_preferences_set_view (const char *view)
{
  set_text ("view", view);
}

char *
steg_preferences_dup_first_view (void)
{
  return dup_text ("first-view", "");
}

void
steg_preferences_set_first_view (const char *view)
{
  set_text ("first-view", view);
}

AdwColorScheme
steg_preferences_get_colours (void)
{
  g_autofree char *colours = dup_text ("colours", "");

  return g_str_equal (colours, "dark")    ? ADW_COLOR_SCHEME_FORCE_DARK
         : g_str_equal (colours, "light") ? ADW_COLOR_SCHEME_FORCE_LIGHT
                                          : ADW_COLOR_SCHEME_DEFAULT;
}

void
steg_preferences_set_colours (AdwColorScheme colours)
{
  set_text ("colours", colours == ADW_COLOR_SCHEME_FORCE_DARK    ? "dark"
                       : colours == ADW_COLOR_SCHEME_FORCE_LIGHT ? "light"
                                                                 : "");
}

static void
apply_colours (void)
{
  adw_style_manager_set_color_scheme (adw_style_manager_get_default (),
                                      steg_preferences_get_colours ());
}

void
steg_preferences_follow_colours (void)
{
  apply_colours ();
  if (steg_preferences_get () != NULL)
    g_signal_connect (steg_preferences_get (), "changed::colours", G_CALLBACK (apply_colours),
                      NULL);
}

double
steg_preferences_get_timeline_zoom (void)
{
  GSettings *settings = steg_preferences_get ();

  return settings != NULL ? g_settings_get_double (settings, "timeline-zoom") : 2;
}

void
steg_preferences_set_timeline_zoom (double zoom)
{
  GSettings *settings = steg_preferences_get ();

  if (settings != NULL)
    g_settings_set_double (settings, "timeline-zoom", zoom);
}

char *
steg_preferences_dup_improvements_view (void)
{
  return dup_text ("improvements-view", "list");
}

void
steg_preferences_set_improvements_view (const char *view)
{
  set_text ("improvements-view", view);
}

char *
steg_preferences_dup_arrangement (void)
{
  return dup_text ("improvements-arrangement", "");
}

void
steg_preferences_set_arrangement (const char *arrangement)
{
  set_text ("improvements-arrangement", arrangement);
}

char *
steg_preferences_dup_plan_paper (void)
{
  return dup_text ("plan-paper", "");
}

void
steg_preferences_set_plan_paper (const char *paper)
{
  set_text ("plan-paper", paper);
}

int
steg_preferences_get_workshop_minutes (void)
{
  GSettings *settings = steg_preferences_get ();

  return settings != NULL ? g_settings_get_int (settings, "workshop-minutes")
                          : STEG_COUNTDOWN_USUAL;
}

void
steg_preferences_set_workshop_minutes (int minutes)
{
  GSettings *settings = steg_preferences_get ();

  if (settings != NULL)
    g_settings_set_int (settings, "workshop-minutes", minutes);
}

char *
steg_preferences_dup_me (const char *document)
{
  GSettings *settings = steg_preferences_get ();
  g_autoptr (GVariant) all = settings != NULL ? g_settings_get_value (settings, "me") : NULL;
  char *person = NULL;

  if (all != NULL)
    g_variant_lookup (all, document, "s", &person);
  return person;
}

void
steg_preferences_set_me (const char *document, const char *person)
{
  GSettings *settings = steg_preferences_get ();
  g_autoptr (GVariant) all = settings != NULL ? g_settings_get_value (settings, "me") : NULL;
  GVariantBuilder builder = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE ("a{ss}"));
  GVariantIter    iter;
  const char     *key;
  const char     *value;

  if (settings == NULL)
    return;
  g_variant_iter_init (&iter, all);
  while (g_variant_iter_next (&iter, "{&s&s}", &key, &value))
    if (!g_str_equal (key, document))
      g_variant_builder_add (&builder, "{ss}", key, value);
  g_variant_builder_add (&builder, "{ss}", document, person);
  g_settings_set_value (settings, "me", g_variant_builder_end (&builder));
}

void
steg_preferences_get_size (int *width, int *height, gboolean *maximised)
{
  GSettings *settings = steg_preferences_get ();

  if (settings == NULL)
    return;
  *width = g_settings_get_int (settings, "window-width");
  *height = g_settings_get_int (settings, "window-height");
  *maximised = g_settings_get_boolean (settings, "window-maximized");
}

void
steg_preferences_set_size (int width, int height, gboolean maximised)
{
  GSettings *settings = steg_preferences_get ();

  if (settings == NULL)
    return;
  g_settings_set_int (settings, "window-width", width);
  g_settings_set_int (settings, "window-height", height);
  g_settings_set_boolean (settings, "window-maximized", maximised);
}
