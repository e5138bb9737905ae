/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/steg-record.h"

G_BEGIN_DECLS

/* What can be done with a file that is attached, wherever it is shown. What fails is said in a
 * toast by the page around @anywhere. @attachment is a row of table attachment. */

/* Opens a copy that cannot be changed; what could run as a program is not opened. */
void steg_attached_file_open (GtkWidget *anywhere, StegRecord *attachment);

/* Asks where to save a copy, and saves it. */
void steg_attached_file_save (GtkWidget *anywhere, StegRecord *attachment);

/* Its kind and size: "PDF document · 12 kB". Returns: owned. */
char *steg_attached_file_describe (StegRecord *attachment);

G_END_DECLS
