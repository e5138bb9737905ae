/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-record.h"

G_BEGIN_DECLS

/* The initials that @person was given, or else the first letters of the first and last word of the
 * name, or the first two of a single word. Returns: owned. */
char *steg_person_initials_new (StegRecord *person);

G_END_DECLS
