/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* @text with one soft hyphen (U+00AD) in each word of ten letters or more, where a reader would
 * divide it: where its parts are joined, known by words of our field and by the joining s
 * (Informations|klassning, Incident|hantering), else before an ending, else between syllables, of
 * equals nearest to the middle. @everywhere: one at every place where any word may be divided.
 * Returns: owned by the caller. */
char *steg_soft_place_add (const char *text, gboolean everywhere);

/* @text with one in each word of @shortest letters or more: in running text, shorter ones had
 * better begin a line. Returns: owned by the caller. */
char *steg_soft_place_add_in_long (const char *text, guint shortest);

G_END_DECLS
