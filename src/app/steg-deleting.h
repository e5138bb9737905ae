/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/steg-programme.h"

G_BEGIN_DECLS

/* Deletes @record and everything that is part of it from the programme that @anywhere belongs to,
 * and says so in a toast that undoes it. */
void steg_deleting_record (GtkWidget *anywhere, StegRecord *record);

G_END_DECLS
