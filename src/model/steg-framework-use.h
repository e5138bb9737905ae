/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-programme.h"

G_BEGIN_DECLS

/* What rests on a part of the framework, to be said before it changes. */
typedef struct
{
  guint ratings; /* of all rounds; for a statement those that found just it to be true */
  guint actions; /* in the area, or that are to make the statements true */
} StegFrameworkUse;

/* What rests on @part: an area, an aspect or a statement. */
StegFrameworkUse steg_framework_use (StegProgramme *programme, StegRecord *part);

G_END_DECLS
