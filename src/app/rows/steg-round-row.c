/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/rows/steg-round-row.h"

#include "app/pages/steg-assessment-words.h"
#include "app/rows/steg-record-rows.h"
#include "model/steg-round.h"

struct _StegRoundRow
{
  GtkListBoxRow parent;

  StegRecord *round;

  GtkLabel  *title;
  GtkLabel  *state;
  GtkWidget *check;
};

G_DEFINE_FINAL_TYPE (StegRoundRow, steg_round_row, GTK_TYPE_LIST_BOX_ROW)

static void
steg_round_row_dispose (GObject *object)
{
  g_clear_object (&STEG_ROUND_ROW (object)->round);
  G_OBJECT_CLASS (steg_round_row_parent_class)->dispose (object);
}

static void
steg_round_row_class_init (StegRoundRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = steg_round_row_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/stegvis/Stegvis/rows/round-row.ui");
  gtk_widget_class_bind_template_child (widget_class, StegRoundRow, title);
  gtk_widget_class_bind_template_child (widget_class, StegRoundRow, state);
  gtk_widget_class_bind_template_child (widget_class, StegRoundRow, check);
}

static void
steg_round_row_init (StegRoundRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkListBoxRow *
steg_round_row_new (StegRecord *round)
{
  StegRoundRow *self = g_object_new (STEG_TYPE_ROUND_ROW, NULL);

  self->round = g_object_ref (round);
  return GTK_LIST_BOX_ROW (self);
}

void
steg_round_row_show (StegRoundRow *self, gboolean chosen)
{
  g_autofree char *spoken = NULL;
  g_autofree char *state = NULL;

  g_return_if_fail (STEG_IS_ROUND_ROW (self));

  spoken = steg_assessment_words_round (self->round);
  state = steg_assessment_words_round_state (self->round);
  gtk_label_set_text (self->title, steg_record_get_text (self->round, STEG_ROUND_TITLE));
  gtk_label_set_text (self->state, state);
  gtk_widget_set_opacity (self->check, chosen ? 1 : 0);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_SELECTED, chosen, -1);
  steg_record_rows_name (GTK_LIST_BOX_ROW (self), spoken);
}
