/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-gaps-card.h"

#include "app/rows/steg-gap-row.h"
#include "app/rows/steg-record-rows.h"
#include "app/steg-anywhere.h"
#include "base/steg-clock.h"
#include "model/steg-gaps.h"
#include "model/steg-round.h"
#include "model/steg-rounds.h"
#include "session/steg-gap-edit.h"

#include <glib/gi18n.h>

struct _StegGapsCard
{
  GtkWidget parent;

  StegProgramme *programme;

  GtkWidget  *box;
  GtkLabel   *title;
  GtkLabel   *summary;
  GtkButton  *plan;
  GtkListBox *list;
};

G_DEFINE_FINAL_TYPE (StegGapsCard, steg_gaps_card, GTK_TYPE_WIDGET)

/* The statements that are not planned, or of them only those that are chosen. Returns: (of borrowed
 * StegRecord) owned. */
static GPtrArray *
list_open (StegGapsCard *self, gboolean chosen)
{
  GPtrArray     *statements = g_ptr_array_new ();
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL; i++)
    if (steg_gap_row_get_action (STEG_GAP_ROW (row)) == NULL
        && (!chosen || steg_gap_row_get_chosen (STEG_GAP_ROW (row))))
      g_ptr_array_add (statements, steg_record_rows_get (row));
  return statements;
}

static void
plan_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  StegGapsCard *self = STEG_GAPS_CARD (widget);
  g_autoptr (GPtrArray) chosen = list_open (self, TRUE);
  g_autoptr (GPtrArray) open = list_open (self, FALSE);
  GPtrArray *statements = chosen->len > 0 ? chosen : open;

  if (statements->len > 0)
    steg_anywhere_commit (widget,
                          steg_gap_edit_new (self->programme, statements, steg_clock_today ()));
}

static void
update_button (StegGapsCard *self)
{
  g_autoptr (GPtrArray) chosen = list_open (self, TRUE);
  g_autoptr (GPtrArray) open = list_open (self, FALSE);
  g_autofree char *label = NULL;

  if (chosen->len > 0)
    label = g_strdup_printf (
      ngettext ("Plan the Chosen One", "Plan the %u Chosen", chosen->len), chosen->len);
  else
    label = g_strdup_printf (ngettext ("Plan It", "Plan All %u", open->len), open->len);
  gtk_button_set_label (self->plan, label);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "gaps.plan", open->len > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->plan), open->len > 0);
}

static void
row_activated_cb (GtkListBox *list, GtkListBoxRow *row)
{
  StegRecord *action = steg_gap_row_get_action (STEG_GAP_ROW (row));

  if (action != NULL)
    gtk_widget_activate_action (GTK_WIDGET (row), "win.show-action", "s",
                                steg_record_get_id (action));
  else
    gtk_widget_activate_action (GTK_WIDGET (row), "gap.plan", NULL);
}

static void
steg_gaps_card_dispose (GObject *object)
{
  StegGapsCard *self = STEG_GAPS_CARD (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_object (&self->programme);
  G_OBJECT_CLASS (steg_gaps_card_parent_class)->dispose (object);
}

static void
steg_gaps_card_class_init (StegGapsCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = steg_gaps_card_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/stegvis/Stegvis/widgets/gaps-card.ui");
  gtk_widget_class_bind_template_child (widget_class, StegGapsCard, box);
  gtk_widget_class_bind_template_child (widget_class, StegGapsCard, title);
  gtk_widget_class_bind_template_child (widget_class, StegGapsCard, summary);
  gtk_widget_class_bind_template_child (widget_class, StegGapsCard, plan);
  gtk_widget_class_bind_template_child (widget_class, StegGapsCard, list);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_install_action (widget_class, "gaps.plan", NULL, plan_action);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
steg_gaps_card_init (StegGapsCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
show_rows (StegGapsCard *self, GPtrArray *gaps)
{
  steg_record_rows_follow (self->list, gaps, steg_gap_row_new);
  for (guint i = 0; i < gaps->len; i++)
    {
      StegGapRow *row = STEG_GAP_ROW (gtk_list_box_get_row_at_index (self->list, (int) i));

      g_signal_handlers_disconnect_by_func (row, update_button, self);
      g_signal_connect_object (row, "chosen-changed", G_CALLBACK (update_button), self,
                               G_CONNECT_SWAPPED);
      steg_gap_row_show (row, self->programme);
    }
}

static void
offer_choice (StegGapsCard *self)
{
  g_autoptr (GPtrArray) open = list_open (self, FALSE);
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL; i++)
    steg_gap_row_set_choosing (STEG_GAP_ROW (row), open->len > 1);
}

static void
say_summary (StegGapsCard *self, int level, guint n_gaps)
{
  g_autofree char *title = g_strdup_printf (_ ("What Is Missing for Level %d"), level);
  g_autofree char *summary = g_strdup_printf (
    ngettext ("%u statement is not true yet", "%u statements are not true yet", n_gaps), n_gaps);

  gtk_label_set_text (self->title, title);
  gtk_label_set_text (self->summary, summary);
}

void
steg_gaps_card_show (StegGapsCard  *self,
                     StegProgramme *programme,
                     StegRecord    *round,
                     StegRecord    *area)
{
  g_autoptr (GPtrArray) gaps = NULL;

  g_return_if_fail (STEG_IS_GAPS_CARD (self));

  g_set_object (&self->programme, programme);
  gaps = steg_gaps_new (programme, round, area);
  show_rows (self, gaps);
  offer_choice (self);
  say_summary (self, steg_rounds_level (programme, round, area) + 1, gaps->len);
  update_button (self);
  /* While people vote it is not known yet what is missing. */
  gtk_widget_set_visible (GTK_WIDGET (self),
                          gaps->len > 0
                            && steg_record_get_choice (round, STEG_ROUND_STATE)
                                 != STEG_ROUND_STATE_VOTING);
}
