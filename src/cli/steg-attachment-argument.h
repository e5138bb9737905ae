/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-programme.h"

G_BEGIN_DECLS

/* What ties the file called @name to @record; %NULL with %STEG_ERROR_INVALID, which names the files
 * that there are. Borrowed. */
StegRecord *steg_attachment_argument (StegProgramme *programme,
                                      StegRecord    *record,
                                      const char    *name,
                                      GError       **error);

G_END_DECLS
