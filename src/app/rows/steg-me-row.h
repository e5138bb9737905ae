/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* Who the user is among the people of the programme in the window that this row's window belongs
 * to; hidden where there is no programme. */
#define STEG_TYPE_ME_ROW (steg_me_row_get_type ())
G_DECLARE_FINAL_TYPE (StegMeRow, steg_me_row, STEG, ME_ROW, AdwComboRow)

G_END_DECLS
