/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Puts children beside each other, each as wide as it likes, and begins a new line when one is
 * full: GtkFlowBox gives them columns and spreads these over the whole width. */
#define STEG_TYPE_WRAP_LAYOUT (steg_wrap_layout_get_type ())
G_DECLARE_FINAL_TYPE (StegWrapLayout, steg_wrap_layout, STEG, WRAP_LAYOUT, GtkLayoutManager)

G_END_DECLS
