/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "session/steg-session.h"

G_BEGIN_DECLS

/* The parking lot of a round: what came up while an area was talked about and does not belong there
 * now. Lines can be added, changed where they stand and taken away. Emits "failed" (string) with a
 * sentence when one could not be kept. */
#define STEG_TYPE_PARKING (steg_parking_get_type ())
G_DECLARE_FINAL_TYPE (StegParking, steg_parking, STEG, PARKING, GtkBox)

GtkWidget *steg_parking_new (StegSession *session, StegRecord *round);

/* Shows what was parked in @area; what is being typed for another is kept first. */
void steg_parking_show (StegParking *self, StegRecord *area);

/* Keeps what is being typed. */
void steg_parking_settle (StegParking *self);

/* The line to type the next one in gets the focus. */
void steg_parking_focus (StegParking *self);

/* Whether one of its lines or buttons has the focus of its window. */
gboolean steg_parking_has_focus (StegParking *self);

G_END_DECLS
