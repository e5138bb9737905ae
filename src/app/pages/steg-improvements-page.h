/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/steg-page.h"

G_BEGIN_DECLS

#define STEG_TYPE_IMPROVEMENTS_PAGE (steg_improvements_page_get_type ())
G_DECLARE_FINAL_TYPE (
  StegImprovementsPage, steg_improvements_page, STEG, IMPROVEMENTS_PAGE, StegPage)

/* Goes to the line in which an action is added. Returns: whether it is shown. */
gboolean steg_improvements_page_begin_adding (StegImprovementsPage *self);

G_END_DECLS
