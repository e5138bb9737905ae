/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/steg-attention.h"

G_BEGIN_DECLS

/* One line of "needs attention": whose it is, what it is, and why it is there. */
#define STEG_TYPE_ATTENTION_ROW (steg_attention_row_get_type ())
G_DECLARE_FINAL_TYPE (StegAttentionRow, steg_attention_row, STEG, ATTENTION_ROW, GtkListBoxRow)

/* Returns: floating. */
GtkWidget *steg_attention_row_new (const StegAttention *attention);

/* What needs attention (StegAttention.record). Borrowed. */
StegRecord *steg_attention_row_get_record (StegAttentionRow *self);

G_END_DECLS
