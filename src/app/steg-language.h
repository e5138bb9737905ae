/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "base/steg-catalogue.h"

G_BEGIN_DECLS

/* Sets up gettext for this process: the language of the environment, or "en" for one that the
 * program does not speak. Before anything is translated, and before GTK starts. */
void steg_language_start (void);

/* The language that the windows speak: "sv" or "en". Borrowed. */
const char *steg_language_get (void);

/* Makes everything that is translated from now on speak @language, "" that of the computer. Windows
 * that stand must be built anew. */
void steg_language_set (const char *language);

/* The words, dates and numbers of the language that the windows speak. */
const StegCatalogue *steg_language_catalogue (void);

G_END_DECLS
