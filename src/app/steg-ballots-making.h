/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/steg-record.h"

G_BEGIN_DECLS

/* Asks how @round is going to be answered and where to write, and makes an empty ballot for
 * everybody who takes part in it. */
void steg_ballots_making_ask (GtkWidget *anywhere, StegRecord *round);

/* Writes them to @path in the format of its ending, and says so. */
void steg_ballots_making_write (GtkWidget *anywhere, StegRecord *round, const char *path);

G_END_DECLS
