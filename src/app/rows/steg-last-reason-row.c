/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/rows/steg-last-reason-row.h"

#include "app/rows/steg-record-rows.h"
#include "model/steg-reason.h"

#include <glib/gi18n.h>

GtkListBoxRow *
steg_last_reason_row_new (StegRecord *reason)
{
  const char      *text = steg_record_get_text (reason, STEG_REASON_TEXT);
  g_autofree char *spoken = g_strdup_printf (_ ("Keep from last time: %s"), text);
  GtkWidget       *row = gtk_list_box_row_new ();
  GtkWidget       *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget       *label = gtk_label_new (text);
  GtkWidget       *plus = gtk_image_new_from_icon_name ("list-add-symbolic");

  gtk_widget_set_valign (plus, GTK_ALIGN_START);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_widget_add_css_class (box, "quiet");
  gtk_box_append (GTK_BOX (box), plus);
  gtk_box_append (GTK_BOX (box), label);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_widget_set_tooltip_text (row, _ ("Press to keep it for this round"));
  steg_record_rows_name (GTK_LIST_BOX_ROW (row), spoken);
  return GTK_LIST_BOX_ROW (row);
}
