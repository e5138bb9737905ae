/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/steg-programme.h"

G_BEGIN_DECLS

/* The rows of a tuple table of two links that belong to one record (the helpers of an action, what
 * it waits for, what it makes true): pressing one shows it, each has a button that takes it out,
 * and there is one that adds. */
#define STEG_TYPE_LINK_LIST (steg_link_list_get_type ())
G_DECLARE_FINAL_TYPE (StegLinkList, steg_link_list, STEG, LINK_LIST, GtkBox)

/* @table: a table whose first field names the record and whose second what is listed. @title: the
 * heading, already translated. Returns: floating. */
GtkWidget *steg_link_list_new (StegProgramme *programme, const StegTable *table, const char *title);

/* The same, read backwards: the second field of @table names the record and the first what is
 * listed (what waits for an action). */
GtkWidget *
steg_link_list_new_back (StegProgramme *programme, const StegTable *table, const char *title);

/* Shows what belongs to @record; %NULL shows nothing. */
void steg_link_list_set_record (StegLinkList *self, StegRecord *record);

G_END_DECLS
