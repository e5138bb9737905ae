/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/steg-record.h"

G_BEGIN_DECLS

/* A file that is attached: its name, kind and size; attachment.open (Enter or a press),
 * attachment.save and attachment.remove (Delete). */
#define STEG_TYPE_ATTACHMENT_ROW (steg_attachment_row_get_type ())
G_DECLARE_FINAL_TYPE (StegAttachmentRow, steg_attachment_row, STEG, ATTACHMENT_ROW, GtkListBoxRow)

/* @tie: what ties the file to its record. A StegRecordRowMaker. Returns: floating. */
GtkListBoxRow *steg_attachment_row_new (StegRecord *tie);

/* Shows @attachment, a row of table attachment; a @locked one cannot be removed. */
void steg_attachment_row_show (StegAttachmentRow *self, StegRecord *attachment, gboolean locked);

G_END_DECLS
