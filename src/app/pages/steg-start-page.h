/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* What a window shows without a programme: the recent ones, New, Open, the example. */
#define STEG_TYPE_START_PAGE (steg_start_page_get_type ())
G_DECLARE_FINAL_TYPE (StegStartPage, steg_start_page, STEG, START_PAGE, AdwBin)

G_END_DECLS
