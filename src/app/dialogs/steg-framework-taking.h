/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/steg-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Asks over @window for the file of a newer version of the framework of @session's programme, as
 * steg_framework_taking_offer() goes on with. */
void steg_framework_taking_ask (GtkWindow *window, StegSession *session);

/* Says what the framework in the file @path would change in the programme of @session, and takes
 * it when the user agrees. What is wrong with the file is said over @window. */
void steg_framework_taking_offer (GtkWindow *window, StegSession *session, const char *path);

/* Asks over @window where to write the programme's framework, and writes it. */
void steg_framework_taking_write (GtkWindow *window, StegSession *session);

G_END_DECLS
