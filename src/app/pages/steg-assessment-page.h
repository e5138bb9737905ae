/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/steg-page.h"

G_BEGIN_DECLS

#define STEG_TYPE_ASSESSMENT_PAGE (steg_assessment_page_get_type ())
G_DECLARE_FINAL_TYPE (StegAssessmentPage, steg_assessment_page, STEG, ASSESSMENT_PAGE, StegPage)

/* Workshop mode in the round and from the area that are shown; without a round nothing happens. */
void steg_assessment_page_begin_workshop (StegAssessmentPage *self);

G_END_DECLS
