/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-programme.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Fills @list with what is left out of the framework of @programme and what rests on it, to be
 * decided on: buttons for "framework.bring-back" and "framework.delete", each with the id. The list
 * is hidden when nothing is left out. */
void steg_framework_left_out_show (GtkListBox *list, StegProgramme *programme);

G_END_DECLS
