/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/steg-edit.h"

G_BEGIN_DECLS

/* One action that is to wait for another, or, if it does already, no longer: two ids of actions. */

/* What would be so then, in the language of the windows; @refused says whether it cannot be, as in
 * a circle, which is named. Returns: owned. */
char *steg_waiting_describe (StegProgramme *programme,
                             const char    *waiting,
                             const char    *awaited,
                             gboolean      *refused);

/* The command that makes it so. Returns: owned. */
StegEdit *
steg_waiting_edit (StegProgramme *programme, const char *waiting, const char *awaited);

G_END_DECLS
