/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The lines of a pasted list that say anything, without the bullets, dashes or numbers before them
 * and the blanks around them. Returns: owned. */
char **steg_pasted_lines (const char *text);

G_END_DECLS
