/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/steg-programme.h"

G_BEGIN_DECLS

/* A role, a human or a group: the name, who stands behind it, and how much is open and late. */
#define STEG_TYPE_PERSON_ROW (steg_person_row_get_type ())
G_DECLARE_FINAL_TYPE (StegPersonRow, steg_person_row, STEG, PERSON_ROW, GtkListBoxRow)

/* A StegRecordRowMaker. Returns: floating. */
GtkListBoxRow *steg_person_row_new (StegRecord *person);

/* @is_me: whether it is the user of this computer. */
void steg_person_row_show (StegPersonRow *self,
                           StegProgramme *programme,
                           StegDate       today,
                           gboolean       is_me);

G_END_DECLS
