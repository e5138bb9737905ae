/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "session/steg-edit.h"

G_BEGIN_DECLS

/* The entry below a list in which one line after the other is typed: Enter, and leaving it, adds
 * what is written. */
#define STEG_TYPE_ADD_LINE (steg_add_line_get_type ())
G_DECLARE_FINAL_TYPE (StegAddLine, steg_add_line, STEG, ADD_LINE, GtkBox)

/* The command that adds @text, which is never blank. Returns: owned by the caller; %NULL: there is
 * nothing to add it to, and it is left where it stands. */
typedef StegEdit *(*StegAddLineFunc) (gpointer owner, const char *text);

/* @invitation: what an empty line says; @name: what a screen reader calls it. @owner is borrowed
 * and outlives the line. Returns: floating. */
GtkWidget *steg_add_line_new (const char     *invitation,
                              const char     *name,
                              StegAddLineFunc add,
                              gpointer        owner);

/* Adds what is typed, if anything. */
void steg_add_line_settle (StegAddLine *self);

G_END_DECLS
