/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* A label at the beginning of its line that wraps where it must, also within a long word. @text and
 * @style (a class of style.css) may be %NULL. Returns: floating. */
GtkLabel *steg_line_label_new (const char *text, const char *style);

G_END_DECLS
