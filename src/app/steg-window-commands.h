/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/steg-window.h"

G_BEGIN_DECLS

/* Gives @window its actions, keeps them as sensitive as the programme in it allows, and lets it
 * take the answer files that are dropped on it. */
void steg_window_commands_install (StegWindow *window);

G_END_DECLS
