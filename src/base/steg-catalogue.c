/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/steg-catalogue.h"

#include "base/steg-messages.h"

#include <glib/gstdio.h>
#include <string.h>

/* What a bare system cannot be asked for, because it has no locale but C. */
typedef struct
{
  const char *language;
  const char *months[12];
  const char *weekdays[7];
  char        decimal_mark;
} Customs;

struct _StegCatalogue
{
  const Customs *customs;
  StegMessages  *messages; /* %NULL: English */
};

static const Customs english = {
  "en",
  { "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" },
  { "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun" },
  '.',
};

static const Customs swedish = {
  "sv",
  { "jan", "feb", "mars", "apr", "maj", "juni", "juli", "aug", "sep", "okt", "nov", "dec" },
  { "mån", "tis", "ons", "tors", "fre", "lör", "sön" },
  ',',
};

const char *
steg_catalogue_folder (void)
{
  const char *folder = g_getenv ("STEGVIS_LOCALE_DIR");

  return folder != NULL && *folder != '\0' ? folder : STEG_LOCALE_DIR;
}

static StegMessages *
load (const char *language)
{
  g_autofree char *path
    = g_build_filename (steg_catalogue_folder (), language, "LC_MESSAGES", "stegvis.mo", NULL);
  g_autofree char *contents = NULL;
  g_autoptr (GBytes) bytes = NULL;
  GStatBuf status;
  gsize    length = 0;

  if (g_stat (path, &status) != 0 || status.st_size > STEG_MESSAGES_MAX
      || !g_file_get_contents (path, &contents, &length, NULL))
    return NULL;
  bytes = g_bytes_new_take (g_steal_pointer (&contents), length);
  return steg_messages_new (bytes, NULL);
}

static gpointer
make_swedish (gpointer nothing)
{
  static StegCatalogue catalogue = { .customs = &swedish };

  catalogue.messages = load (swedish.language);
  return &catalogue;
}

const StegCatalogue *
steg_catalogue_get (const char *language)
{
  static const StegCatalogue in_english = { .customs = &english };
  static GOnce               once = G_ONCE_INIT;

  if (language == NULL || !g_str_has_prefix (language, swedish.language))
    return &in_english;
  return g_once (&once, make_swedish, NULL);
}

const char *
steg_catalogue_get_language (const StegCatalogue *self)
{
  return self->customs->language;
}

static const char *
find (const StegCatalogue *self, const char *context, const char *text, guint form)
{
  return self->messages != NULL ? steg_messages_find (self->messages, context, text, form) : NULL;
}

const char *
steg_catalogue_text (const StegCatalogue *self, const char *text)
{
  const char *found = find (self, NULL, text, 0);

  return found != NULL ? found : text;
}

const char *
steg_catalogue_text_in (const StegCatalogue *self, const char *context, const char *text)
{
  const char *found = find (self, context, text, 0);

  return found != NULL ? found : text;
}

const char *
steg_catalogue_plural (const StegCatalogue *self,
                       const char          *singular,
                       const char          *plural,
                       gulong               count)
{
  const char *found = find (self, NULL, singular, count != 1);

  if (found != NULL)
    return found;
  return count == 1 ? singular : plural;
}

char *
steg_catalogue_format_date (const StegCatalogue *self, StegDate date, StegDateStyle style)
{
  int         year = 0, month = 0, day = 0;
  const char *month_name;

  if (date == STEG_DATE_NONE)
    return g_strdup ("");
  steg_date_split (date, &year, &month, &day);
  month_name = steg_catalogue_month (self, month);
  switch (style)
    {
    case STEG_DATE_STYLE_DAY:
      return g_strdup_printf ("%d %s", day, month_name);
    case STEG_DATE_STYLE_MONTH:
      return g_strdup_printf ("%s %d", month_name, year);
    case STEG_DATE_STYLE_WEEKDAY:
      return g_strdup_printf ("%s %d %s", self->customs->weekdays[steg_date_weekday (date) - 1],
                              day, month_name);
    default:
      return g_strdup_printf ("%d %s %d", day, month_name, year);
    }
}

const char *
steg_catalogue_month (const StegCatalogue *self, int month)
{
  g_return_val_if_fail (month >= 1 && month <= 12, "");

  return self->customs->months[month - 1];
}

char *
steg_catalogue_format_number (const StegCatalogue *self, double number, int decimals)
{
  g_autofree char *format = g_strdup_printf ("%%.%df", CLAMP (decimals, 0, 9));
  char             buffer[G_ASCII_DTOSTR_BUF_SIZE + 310];
  char            *mark;

  g_ascii_formatd (buffer, sizeof buffer, format, number);
  mark = strchr (buffer, '.');
  if (mark != NULL)
    *mark = self->customs->decimal_mark;
  /* A number that rounds to nothing has no sign. */
  return g_strdup (buffer[0] == '-' && strspn (buffer, "-0.,") == strlen (buffer) ? buffer + 1
                                                                                  : buffer);
}
