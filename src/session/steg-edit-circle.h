/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "base/steg-catalogue.h"
#include "session/steg-edit.h"

G_BEGIN_DECLS

/* Why @edit cannot be committed: with it some action would wait for itself, directly or through
 * others; the circle is named (steg_dependencies_say_circle()). steg_session_commit() refuses such
 * an edit; who wants to say so in the reader's language asks before. Returns: owned; %NULL when
 * there is no circle. */
char *steg_edit_say_circle (StegEdit *edit, const StegCatalogue *catalogue);

G_END_DECLS
