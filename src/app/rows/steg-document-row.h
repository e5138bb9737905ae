/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/steg-programme.h"

G_BEGIN_DECLS

/* One steering document in the register: its title, where it belongs, who owns it, which version it
 * is, and whether it still holds. */
#define STEG_TYPE_DOCUMENT_ROW (steg_document_row_get_type ())
G_DECLARE_FINAL_TYPE (StegDocumentRow, steg_document_row, STEG, DOCUMENT_ROW, GtkListBoxRow)

/* Returns: floating. */
GtkWidget *steg_document_row_new (void);

/* Lines @self up with other rows: their owners, versions and states are as wide as each other. */
void steg_document_row_align (StegDocumentRow *self,
                              GtkSizeGroup    *names,
                              GtkSizeGroup    *versions,
                              GtkSizeGroup    *states);

/* Shows @document as it stands @today. With little room (@narrow) the state is below the title and
 * the owner has only initials. */
void steg_document_row_show (StegDocumentRow *self,
                             StegProgramme   *programme,
                             StegRecord      *document,
                             StegDate         today,
                             gboolean         narrow);

G_END_DECLS
