/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* The settings of this user (schema io.github.stegvis.Stegvis), %NULL where the schema is not
 * installed: then nothing is remembered, and nothing else changes. Borrowed. */
GSettings *steg_preferences_get (void);

/* The language that was chosen, "" for that of the computer. Returns: owned. */
char *steg_preferences_dup_language (void);
void  steg_preferences_set_language (const char *language);

/* The view that was last looked at, "overview" at first. Returns: owned. */
char *steg_preferences_dup_view (void);
void  steg_preferences_set_view (const char *view);

/* The view that a programme opens with, "" for the one that was last looked at. Returns: owned. */
char *steg_preferences_dup_first_view (void);
void  steg_preferences_set_first_view (const char *view);

/* Light, dark, or as the computer is. */
AdwColorScheme steg_preferences_get_colours (void);
void           steg_preferences_set_colours (AdwColorScheme colours);

/* Makes the program have the colours that were chosen, now and when others are. */
void steg_preferences_follow_colours (void);

/* How long a day was last on the timeline, in ordinary pixels. */
double steg_preferences_get_timeline_zoom (void);
void   steg_preferences_set_timeline_zoom (double zoom);

/* How the improvements were last shown: "list" at first, or "board". Returns: owned. */
char *steg_preferences_dup_improvements_view (void);
void  steg_preferences_set_improvements_view (const char *view);

/* In which groups and order (steg_arrangement_to_text()), "" at first. Returns: owned. */
char *steg_preferences_dup_arrangement (void);
void  steg_preferences_set_arrangement (const char *arrangement);

/* How a plan was last put on paper (steg_plan_paper_to_text()), "" at first. Returns: owned. */
char *steg_preferences_dup_plan_paper (void);
void  steg_preferences_set_plan_paper (const char *paper);

/* How long a group talks about an area in workshop mode, in minutes. */
int  steg_preferences_get_workshop_minutes (void);
void steg_preferences_set_workshop_minutes (int minutes);

/* Which person of the programme @document the user is: its id, "" for none of them, %NULL when
 * nothing was chosen. Returns: owned. */
char *steg_preferences_dup_me (const char *document);
void  steg_preferences_set_me (const char *document, const char *person);

/* How large the last window was; left alone where nothing is remembered. */
void steg_preferences_get_size (int *width, int *height, gboolean *maximised);
void steg_preferences_set_size (int width, int height, gboolean maximised);

G_END_DECLS
