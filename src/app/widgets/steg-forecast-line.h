/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "session/steg-session.h"

G_BEGIN_DECLS

/* One line that says when an area, or the programme, reaches the level that is asked of it, with a
 * button that lists the actions behind that day, or what is not planned; each line there leads to
 * its action or area. */
#define STEG_TYPE_FORECAST_LINE (steg_forecast_line_get_type ())
G_DECLARE_FINAL_TYPE (StegForecastLine, steg_forecast_line, STEG, FORECAST_LINE, GtkBox)

/* Says what the forecast of @session says now of @area (%NULL: the programme). The line hides where
 * there is nothing to say. */
void steg_forecast_line_show (StegForecastLine *self, StegSession *session, StegRecord *area);

G_END_DECLS
