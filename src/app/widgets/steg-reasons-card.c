/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-reasons-card.h"

#include "app/pages/steg-assessment-edits.h"
#include "app/rows/steg-reason-row.h"
#include "app/rows/steg-record-rows.h"
#include "app/steg-page.h"
#include "model/steg-rounds.h"

struct _StegReasonsCard
{
  GtkWidget parent;

  StegProgramme *programme;
  StegRecord    *round;
  StegRecord    *area;

  GtkWidget  *box;
  GtkListBox *list;
  GtkWidget  *entry;
};

G_DEFINE_FINAL_TYPE (StegReasonsCard, steg_reasons_card, GTK_TYPE_WIDGET)

static void
row_activated_cb (GtkListBox *list, GtkListBoxRow *row)
{
  gtk_widget_activate_action (GTK_WIDGET (row), "reason.edit", NULL);
}

/* The entry stays where it is, so that the next reason can be typed at once. */
static void
add_typed (StegReasonsCard *self)
{
  g_autofree char *text = g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->entry)));

  g_strstrip (text);
  if (*text == '\0' || self->area == NULL || !gtk_widget_get_visible (self->entry))
    return;
  gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
  if (!steg_page_commit (GTK_WIDGET (self), steg_assessment_add_reason (
                                              self->programme, self->round, self->area, text)))
    gtk_editable_set_text (GTK_EDITABLE (self->entry), text);
}

static void
steg_reasons_card_dispose (GObject *object)
{
  StegReasonsCard *self = STEG_REASONS_CARD (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_object (&self->programme);
  g_clear_object (&self->round);
  g_clear_object (&self->area);
  G_OBJECT_CLASS (steg_reasons_card_parent_class)->dispose (object);
}

static void
steg_reasons_card_class_init (StegReasonsCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = steg_reasons_card_dispose;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/stegvis/Stegvis/widgets/reasons-card.ui");
  gtk_widget_class_bind_template_child (widget_class, StegReasonsCard, box);
  gtk_widget_class_bind_template_child (widget_class, StegReasonsCard, list);
  gtk_widget_class_bind_template_child (widget_class, StegReasonsCard, entry);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, add_typed);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
steg_reasons_card_init (StegReasonsCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
steg_reasons_card_show (StegReasonsCard *self,
                        StegProgramme   *programme,
                        StegRecord      *round,
                        StegRecord      *area)
{
  gboolean locked = steg_record_get_flag (round, STEG_ROUND_LOCKED);
  g_autoptr (GPtrArray) reasons = NULL;

  g_return_if_fail (STEG_IS_REASONS_CARD (self));

  if (self->round != round || self->area != area)
    steg_reasons_card_settle (self);
  g_set_object (&self->programme, programme);
  g_set_object (&self->round, round);
  g_set_object (&self->area, area);

  reasons = steg_rounds_reasons (programme, round, area);
  steg_record_rows_follow (self->list, reasons, steg_reason_row_new);
  for (guint i = 0; i < reasons->len; i++)
    steg_reason_row_show (STEG_REASON_ROW (gtk_list_box_get_row_at_index (self->list, (int) i)),
                          locked);
  gtk_widget_set_visible (self->entry, !locked);
  gtk_widget_set_visible (GTK_WIDGET (self->list), reasons->len > 0);
}

void
steg_reasons_card_settle (StegReasonsCard *self)
{
  GtkListBoxRow *row;

  g_return_if_fail (STEG_IS_REASONS_CARD (self));

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL; i++)
    steg_reason_row_settle (STEG_REASON_ROW (row));
  add_typed (self);
}

gboolean
steg_reasons_card_focus (StegReasonsCard *self, StegRecord *reason)
{
  GtkListBoxRow *row;

  g_return_val_if_fail (STEG_IS_REASONS_CARD (self), FALSE);

  row = steg_record_rows_find (self->list, reason);
  return row != NULL && gtk_widget_grab_focus (GTK_WIDGET (row));
}
