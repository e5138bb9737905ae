/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/steg-page.h"

G_BEGIN_DECLS

/* The measures of the programme: a list, and of the one that is selected its standing, its readings
 * and what it is. show_record() takes the id of a measure. */
#define STEG_TYPE_MEASURES_PAGE (steg_measures_page_get_type ())
G_DECLARE_FINAL_TYPE (StegMeasuresPage, steg_measures_page, STEG, MEASURES_PAGE, StegPage)

G_END_DECLS
