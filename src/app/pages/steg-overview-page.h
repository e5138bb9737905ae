/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/steg-page.h"

G_BEGIN_DECLS

#define STEG_TYPE_OVERVIEW_PAGE (steg_overview_page_get_type ())
G_DECLARE_FINAL_TYPE (StegOverviewPage, steg_overview_page, STEG, OVERVIEW_PAGE, StegPage)

G_END_DECLS
