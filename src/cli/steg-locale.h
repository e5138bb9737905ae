/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "base/steg-catalogue.h"
#include "model/steg-programme.h"

G_BEGIN_DECLS

/* Makes gettext speak the language of the environment. */
void steg_locale_start (void);

/* "sv" or "en": the one that the environment prefers. Borrowed. */
const char *steg_locale_language (void);

/* The option of a command that writes about a programme, for its table: @wish is a static char *.
 */
#define STEG_LOCALE_OPTION(wish)                                        \
  {                                                                     \
    "language", 0, 0, G_OPTION_ARG_STRING, wish,                        \
      N_ ("The language of the words, if not the programme's"), "sv|en" \
  }

/* Whether @language, a wish from the command line, is %NULL or one that there is. */
gboolean steg_locale_check (const char *language, GError **error);

/* The language for what is written about @programme: @language if there is a wish, else the
 * programme's own, else that of the environment. Borrowed. */
const char *steg_locale_choose (const char *language, StegProgramme *programme);

/* The same as a catalogue. Borrowed. */
const StegCatalogue *steg_locale_catalogue (const char *language, StegProgramme *programme);

G_END_DECLS
