/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/steg-person.h"

G_BEGIN_DECLS

/* A small disc with the initials of who owns something, coloured by the name; an empty dashed one
 * where nobody does. The whole name is its tooltip and accessible name. */
#define STEG_TYPE_INITIALS (steg_initials_get_type ())
G_DECLARE_FINAL_TYPE (StegInitials, steg_initials, STEG, INITIALS, GtkWidget)

GtkWidget *steg_initials_new (void);

/* @person may be %NULL: nobody. */
void steg_initials_set_person (StegInitials *self, StegRecord *person);

G_END_DECLS
