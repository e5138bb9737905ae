/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Makes gettext speak the language of the environment. */
void steg_locale_start (void);

/* "sv" or "en": the one that the environment prefers. Borrowed. */
const char *steg_locale_language (void);

G_END_DECLS
