/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "session/steg-session.h"

G_BEGIN_DECLS

/* The slides of a programme as they were when it began, over all of a window and the screen. Keys:
 * arrows, Page Up and Down, space and backspace, Home and End, a number and Enter; B or a full stop
 * makes the screen black; R takes in what has changed since; a question mark tells all keys; Escape
 * ends it. */
#define STEG_TYPE_PRESENTATION (steg_presentation_get_type ())
G_DECLARE_FINAL_TYPE (StegPresentation, steg_presentation, STEG, PRESENTATION, GtkWidget)

/* Shows the slides of @session in @window, full screen and with the screen kept awake; when it ends
 * @window is as it was, with the focus where it was. */
void steg_presentation_begin (AdwApplicationWindow *window, StegSession *session);

/* What @window presents; %NULL when it does not. Borrowed. */
StegPresentation *steg_presentation_find (AdwApplicationWindow *window);

/* Takes in what has changed in the programme since the slides were made, and stays with the topic
 * that is shown. */
void steg_presentation_refresh (StegPresentation *self);

/* Which slide is shown, from 0, of how many. */
guint steg_presentation_get_position (StegPresentation *self);
guint steg_presentation_get_count (StegPresentation *self);

/* Whether the screen is black, and whether the programme has changed since. */
gboolean steg_presentation_is_blank (StegPresentation *self);
gboolean steg_presentation_is_stale (StegPresentation *self);

G_END_DECLS
