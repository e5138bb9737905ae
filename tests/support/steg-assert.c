/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "support/steg-assert.h"

static void
fail (const char *file, int line, const char *function, const char *message)
{
  g_assertion_message (G_LOG_DOMAIN, file, line, function, message);
}

static gboolean
run_until (StegIsDone is_done, gpointer subject, double seconds)
{
  gint64   end = g_get_monotonic_time () + (gint64) (seconds * G_USEC_PER_SEC);
  gboolean done;

  while (!(done = is_done (subject)) && g_get_monotonic_time () < end)
    if (!g_main_context_iteration (NULL, FALSE))
      g_usleep (1000);
  return done;
}

static gboolean
is_gone (gpointer subject)
{
  return *(gpointer *) subject == NULL;
}

void
steg_assert_finalizes_at (
  gpointer object, const char *expression, const char *file, int line, const char *function)
{
  g_autofree char *message = g_strdup_printf ("%s is still referenced", expression);
  gpointer         remains = object;

  g_object_add_weak_pointer (object, &remains);
  g_object_unref (object);
  if (!run_until (is_gone, &remains, 1))
    fail (file, line, function, message);
}

void
steg_assert_soon_at (StegIsDone  is_done,
                     gpointer    subject,
                     double      seconds,
                     const char *expression,
                     const char *file,
                     int         line,
                     const char *function)
{
  g_autofree char *message = g_strdup_printf ("%s: not within %g s", expression, seconds);

  if (!run_until (is_done, subject, seconds))
    fail (file, line, function, message);
}

void
steg_assert_error_says_at (
  const GError *error, const char *words, const char *file, int line, const char *function)
{
  g_autofree char *message
    = g_strdup_printf ("“%s” does not say “%s”", error ? error->message : "no error", words);

  if (!error || !strstr (error->message, words))
    fail (file, line, function, message);
}
