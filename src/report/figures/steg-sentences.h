/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Adds @sentence to @text, as a sentence of its own: after a blank, and with a full stop unless it
 * has its end. */
void steg_sentences_add (GString *text, const char *sentence);

G_END_DECLS
