/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* A few lines of text about a record, which grow with what is written. What is being typed is kept
 * apart from what the programme says until it is taken.
 *
 * Property "label" (string): what a screen reader calls it. Signal ::left (): the focus went
 * elsewhere. */
#define STEG_TYPE_REMARK_FIELD (steg_remark_field_get_type ())
G_DECLARE_FINAL_TYPE (StegRemarkField, steg_remark_field, STEG, REMARK_FIELD, GtkWidget)

/* Says @text (%NULL: none), but what is being typed stays. */
void steg_remark_field_show (StegRemarkField *self, const char *text);

/* Forgets what is being typed: the next text is about something else. */
void steg_remark_field_forget (StegRemarkField *self);

/* What was typed and not taken yet. Returns: owned by the caller; %NULL when nothing was. */
char *steg_remark_field_take (StegRemarkField *self);

/* What stands in it, typed or not. Returns: owned by the caller. */
char *steg_remark_field_dup_text (StegRemarkField *self);

/* Takes the focus with all of its text selected, to be written anew. */
void steg_remark_field_select (StegRemarkField *self);

/* Whether it can only be read. */
void steg_remark_field_set_locked (StegRemarkField *self, gboolean locked);

G_END_DECLS
