/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/pages/steg-views.h"

#include "app/pages/steg-assessment-page.h"
#include "app/pages/steg-cycles-page.h"
#include "app/pages/steg-documents-page.h"
#include "app/pages/steg-improvements-page.h"
#include "app/pages/steg-measures-page.h"
#include "app/pages/steg-overview-page.h"
#include "app/pages/steg-people-page.h"
#include "app/pages/steg-timeline-page.h"

const StegView steg_views[] = {
  { "overview", steg_overview_page_get_type },
  { "assessment", steg_assessment_page_get_type },
  { "improvements", steg_improvements_page_get_type },
  { "timeline", steg_timeline_page_get_type },
  { "measures", steg_measures_page_get_type },
  { "documents", steg_documents_page_get_type },
  { "people", steg_people_page_get_type },
  { "cycles", steg_cycles_page_get_type },
  { NULL },
};
