/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/steg-record.h"

G_BEGIN_DECLS

/* Asks where to save the minutes of @round, of the programme that @anywhere belongs to, and writes
 * them there: PDF, or HTML where the name ends so. */
void steg_minutes_saving_ask (GtkWidget *anywhere, StegRecord *round);

G_END_DECLS
