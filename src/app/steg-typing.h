/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Knows whether the field with the focus is being typed in: whether it holds another text than when
 * it got the focus, or when its text was last taken into the programme. Then Ctrl+Z is its own. */
typedef struct _StegTyping StegTyping;

/* Follows the focus in @window, which must outlive it. */
StegTyping *steg_typing_new (GtkWindow *window);
void        steg_typing_free (StegTyping *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (StegTyping, steg_typing_free)

/* To be told when the programme has changed. What the page does to its fields in answer to that is
 * no typing either. */
void steg_typing_settle (StegTyping *self);

gboolean steg_typing_is_going_on (StegTyping *self);

G_END_DECLS
