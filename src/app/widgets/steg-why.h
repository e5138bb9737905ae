/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-record.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* What the popover of a figure is made of that explains it: labels, a list whose lines lead to the
 * records behind it, and the popover around them. */

/* A label that wraps within the width of such a popover. @style, a class of style.css, may be
 * %NULL. Returns: floating. */
GtkWidget *steg_why_label_new (const char *text, const char *style);

/* A list for steg_why_add(), called @label by a screen reader; pressing a line closes the popover
 * around it. Returns: floating. */
GtkListBox *steg_why_list_new (const char *label);

/* A line with @title and @note below it, which leads to @record by the action called @action, a
 * static text. */
void steg_why_add (
  GtkListBox *list, const char *title, const char *note, const char *action, StegRecord *record);

/* Where @row leads: the record, borrowed, and with @action the action that shows it. */
StegRecord *steg_why_find (GtkListBoxRow *row, const char **action);

/* A popover with @content, which scrolls where it is high. To be made when it is asked for: it may
 * be long, and is looked at now and then. Returns: floating. */
GtkWidget *steg_why_popover_new (GtkWidget *content);

G_END_DECLS
