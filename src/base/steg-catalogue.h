/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "base/steg-date.h"

G_BEGIN_DECLS

/* The words of one language, read from the same .mo file that gettext uses. gettext is one per
 * process, and a report may be wanted in another language than the window: so everything below
 * app/ and cli/ is handed a catalogue. Immutable; may be used from any thread. */
typedef struct _StegCatalogue StegCatalogue;

/* The catalogue of @language ("sv", "en"; %NULL is "en"); one without a file answers in English.
 * Looked for under STEGVIS_LOCALE_DIR, else where the program was installed.
 * Returns: borrowed, lives as long as the process. */
const StegCatalogue *steg_catalogue_get (const char *language);

/* "sv" or "en". Borrowed. */
const char *steg_catalogue_get_language (const StegCatalogue *self);

/* The folder that holds LANGUAGE/LC_MESSAGES/stegvis.mo, for bindtextdomain(). Borrowed. */
const char *steg_catalogue_folder (void);

/* The translation of @text, or @text. Borrowed. */
const char *steg_catalogue_text (const StegCatalogue *self, const char *text) G_GNUC_FORMAT (2);

/* The same for a message with a context (msgctxt); @text where there is none. Borrowed. */
const char *steg_catalogue_text_in (const StegCatalogue *self,
                                    const char          *context,
                                    const char          *text) G_GNUC_FORMAT (3);

/* The form of @singular for @count; Swedish and English both use the plural unless it is one. */
const char *steg_catalogue_plural (const StegCatalogue *self,
                                   const char          *singular,
                                   const char          *plural,
                                   gulong               count) G_GNUC_FORMAT (2) G_GNUC_FORMAT (3);

typedef enum
{
  STEG_DATE_STYLE_FULL,    /* 20 May 2026, 20 maj 2026 */
  STEG_DATE_STYLE_DAY,     /* 20 May */
  STEG_DATE_STYLE_MONTH,   /* May 2026 */
  STEG_DATE_STYLE_WEEKDAY, /* Wed 20 May */
} StegDateStyle;

/* @date in words, months shortened to three or four letters; "" for STEG_DATE_NONE. Returns: owned.
 */
char *steg_catalogue_format_date (const StegCatalogue *self, StegDate date, StegDateStyle style);

/* The short name of @month (1 to 12): "May", "maj". Borrowed. */
const char *steg_catalogue_month (const StegCatalogue *self, int month);

/* @number with @decimals and the language's decimal mark (1.5 and 1,5). Returns: owned. */
char *steg_catalogue_format_number (const StegCatalogue *self, double number, int decimals);

G_END_DECLS
