/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* What can be written in the line of a StegQuickAdd beside the text: each mark with an example and
 * what it says. */
#define STEG_TYPE_QUICK_MARKS (steg_quick_marks_get_type ())
G_DECLARE_FINAL_TYPE (StegQuickMarks, steg_quick_marks, STEG, QUICK_MARKS, GtkGrid)

/* How many examples there are. */
guint steg_quick_marks_count (void);

/* The untranslated example at @position, as it is typed: "@IT". Borrowed. */
const char *steg_quick_marks_example (guint position);

G_END_DECLS
