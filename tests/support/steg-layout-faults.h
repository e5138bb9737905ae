/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* What a person would find wrong with the places and sizes in @window as it stands: something that
 * lies outside of it where nothing scrolls there, that has less room than it needs, or text that is
 * shortened and can nowhere be read in full. Returns: owned array of owned sentences, each with the
 * name of the widget; empty when all is well. */
GPtrArray *steg_layout_faults_find (GtkWindow *window);

G_END_DECLS
