/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/steg-page.h"

G_BEGIN_DECLS

#define STEG_TYPE_TIMELINE_PAGE (steg_timeline_page_get_type ())
G_DECLARE_FINAL_TYPE (StegTimelinePage, steg_timeline_page, STEG, TIMELINE_PAGE, StegPage)

G_END_DECLS
