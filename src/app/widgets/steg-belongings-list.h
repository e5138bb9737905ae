/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/steg-people.h"

G_BEGIN_DECLS

/* What a person owns: open actions, measures, documents, each under its heading; pressing one goes
 * to where it is shown. */
#define STEG_TYPE_BELONGINGS_LIST (steg_belongings_list_get_type ())
G_DECLARE_FINAL_TYPE (StegBelongingsList, steg_belongings_list, STEG, BELONGINGS_LIST, GtkBox)

GtkWidget *steg_belongings_list_new (void);

/* @belongings may be %NULL: nothing. */
void steg_belongings_list_show (StegBelongingsList   *self,
                                const StegBelongings *belongings,
                                StegDate              today);

G_END_DECLS
