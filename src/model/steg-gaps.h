/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-programme.h"

G_BEGIN_DECLS

/* Whether @round found the statement of @level true for @area in @aspect: it was rated at that
 * level or above, or the aspect is not applicable, so that nothing has to be done for it. */
gboolean steg_gaps_is_true (
  StegProgramme *programme, StegRecord *round, StegRecord *area, StegRecord *aspect, int level);

/* The next level is the to-do list: the statements of the level above the verdict of @round on
 * @area that are not yet true, in the order of the aspects. None without a verdict and none on the
 * highest level. Returns: (of borrowed StegRecord) owned. */
GPtrArray *steg_gaps_new (StegProgramme *programme, StegRecord *round, StegRecord *area);

/* What is to make @statement true: the actions tied to it that are not dropped. Returns: (of
 * borrowed StegRecord) owned. */
GPtrArray *steg_gaps_actions (StegProgramme *programme, StegRecord *statement);

G_END_DECLS
