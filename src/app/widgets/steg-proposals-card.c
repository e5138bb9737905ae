/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-proposals-card.h"

#include "app/pages/steg-assessment-edits.h"
#include "app/rows/steg-proposal-row.h"
#include "app/rows/steg-record-rows.h"
#include "app/steg-anywhere.h"
#include "base/steg-clock.h"
#include "model/steg-improvement.h"

struct _StegProposalsCard
{
  GtkWidget parent;

  StegProgramme *programme;
  StegRecord    *area;

  GtkWidget  *box;
  GtkListBox *list;
  GtkWidget  *entry;
};

G_DEFINE_FINAL_TYPE (StegProposalsCard, steg_proposals_card, GTK_TYPE_WIDGET)

static void
row_activated_cb (GtkListBox *list, GtkListBoxRow *row)
{
  StegRecord *next = steg_proposal_row_get_next (STEG_PROPOSAL_ROW (row));

  gtk_widget_activate_action (GTK_WIDGET (row), "win.show-action", "s", steg_record_get_id (next));
}

static void
propose_typed (StegProposalsCard *self)
{
  g_autofree char *text = g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->entry)));

  g_strstrip (text);
  if (*text == '\0' || self->area == NULL)
    return;
  gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
  if (!steg_anywhere_commit (
        GTK_WIDGET (self),
        steg_assessment_propose (self->programme, self->area, text, steg_clock_today ())))
    gtk_editable_set_text (GTK_EDITABLE (self->entry), text);
}

static void
steg_proposals_card_dispose (GObject *object)
{
  StegProposalsCard *self = STEG_PROPOSALS_CARD (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_object (&self->programme);
  g_clear_object (&self->area);
  G_OBJECT_CLASS (steg_proposals_card_parent_class)->dispose (object);
}

static void
steg_proposals_card_class_init (StegProposalsCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = steg_proposals_card_dispose;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/stegvis/Stegvis/widgets/proposals-card.ui");
  gtk_widget_class_bind_template_child (widget_class, StegProposalsCard, box);
  gtk_widget_class_bind_template_child (widget_class, StegProposalsCard, list);
  gtk_widget_class_bind_template_child (widget_class, StegProposalsCard, entry);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, propose_typed);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
steg_proposals_card_init (StegProposalsCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static gboolean
is_in_area (StegRecord *improvement, gpointer area)
{
  return steg_record_get_link (improvement, STEG_IMPROVEMENT_AREA) == area;
}

void
steg_proposals_card_show (StegProposalsCard *self, StegProgramme *programme, StegRecord *area)
{
  g_autoptr (GPtrArray) improvements = NULL;

  g_return_if_fail (STEG_IS_PROPOSALS_CARD (self));

  if (self->area != area)
    steg_proposals_card_settle (self);
  g_set_object (&self->programme, programme);
  g_set_object (&self->area, area);

  improvements = steg_programme_select (programme, &steg_improvement_table, is_in_area, area,
                                        STEG_IMPROVEMENT_ORDER);
  steg_record_rows_follow (self->list, improvements, steg_proposal_row_new);
  for (guint i = 0; i < improvements->len; i++)
    steg_proposal_row_show (STEG_PROPOSAL_ROW (gtk_list_box_get_row_at_index (self->list, (int) i)),
                            programme);
  gtk_widget_set_visible (GTK_WIDGET (self->list), improvements->len > 0);
}

void
steg_proposals_card_settle (StegProposalsCard *self)
{
  g_return_if_fail (STEG_IS_PROPOSALS_CARD (self));

  propose_typed (self);
}
