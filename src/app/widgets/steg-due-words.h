/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/steg-action-state.h"

G_BEGIN_DECLS

/* When an action is due, as it stands on a row or card: a date, "no date", or how late it is, by a
 * shape, words and a colour. */

/* Makes @label say it and look like it. */
void steg_due_words_show (GtkLabel *label, StegRecord *action, StegDate today);

/* Makes @widget only look like it. */
void steg_due_words_style (GtkWidget *widget, StegRecord *action, StegDate today);

G_END_DECLS
