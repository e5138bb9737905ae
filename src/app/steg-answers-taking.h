/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Takes answer files (of GFile) into the programme that @anywhere belongs to, and says what became
 * of them: a toast when all were taken; else who was, and each file that was not with the reason.
 * Answers of those who have answered before are taken if @replace, or when asked for then. */
void steg_answers_taking_take (GtkWidget *anywhere, GListModel *files, gboolean replace);

/* Asks which files to take. */
void steg_answers_taking_ask (GtkWidget *anywhere);

/* Takes the files that are dropped on @window. */
void steg_answers_taking_accept_drops (GtkWidget *window);

G_END_DECLS
