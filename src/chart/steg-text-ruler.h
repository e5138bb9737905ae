/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "chart/steg-ink.h"

G_BEGIN_DECLS

/* How long texts will be, from the advances of single letters: for thousands of labels of which
 * only a few are ever set. A text is never longer than it says by more than its rounding. */
typedef struct _StegTextRuler StegTextRuler;

/* Measures letters on @ink as @style sets them. */
StegTextRuler *steg_text_ruler_new (StegInk *ink, const StegTextStyle *style);
void           steg_text_ruler_free (StegTextRuler *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (StegTextRuler, steg_text_ruler_free)

/* The length of @text in one line, rounded up. */
double steg_text_ruler_measure (StegTextRuler *self, const char *text);

G_END_DECLS
