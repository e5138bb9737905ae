/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/steg-page.h"

G_BEGIN_DECLS

/* Everybody who can own something: roles, humans and groups, who stands behind whom since when,
 * what they own, and how much lies before them in the coming months. */
#define STEG_TYPE_PEOPLE_PAGE (steg_people_page_get_type ())
G_DECLARE_FINAL_TYPE (StegPeoplePage, steg_people_page, STEG, PEOPLE_PAGE, StegPage)

G_END_DECLS
