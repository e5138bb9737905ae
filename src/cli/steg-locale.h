/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-programme.h"

G_BEGIN_DECLS

/* Makes gettext speak the language of the environment. */
void steg_locale_start (void);

/* "sv" or "en": the one that the environment prefers. Borrowed. */
const char *steg_locale_language (void);

/* Whether @language, a wish from the command line, is %NULL or one that there is. */
gboolean steg_locale_check (const char *language, GError **error);

/* The language for what is written about @programme: @language if there is a wish, else the
 * programme's own, else that of the environment. Borrowed. */
const char *steg_locale_choose (const char *language, StegProgramme *programme);

G_END_DECLS
