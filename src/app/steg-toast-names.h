/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* Gives the buttons of every toast that @overlay will show names for a screen reader: libadwaita
 * 1.2 leaves the one that closes it with the name of a class, and says the other's word twice. */
void steg_toast_names_keep (AdwToastOverlay *overlay);

G_END_DECLS
