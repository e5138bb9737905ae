/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-round-chooser.h"

#include "app/pages/steg-assessment-words.h"
#include "app/rows/steg-record-rows.h"
#include "app/steg-anywhere.h"
#include "app/steg-minutes-saving.h"
#include "app/steg-page.h"
#include "app/steg-workshop.h"
#include "model/steg-framework.h"
#include "app/rows/steg-round-row.h"
#include "app/widgets/steg-menu-button.h"
#include "model/steg-round.h"
#include "model/steg-rounds.h"

#include <glib/gi18n.h>

/* The group is on its way out of the room when they are offered. */
#define MINUTES_SECONDS 15

struct _StegRoundChooser
{
  GtkWidget parent;

  StegRecord *round; /* what is shown */

  GtkWidget  *button;
  GtkLabel   *label;
  GtkWidget  *popover;
  GtkListBox *list;
  GtkWidget  *vote;
};

G_DEFINE_FINAL_TYPE (StegRoundChooser, steg_round_chooser, GTK_TYPE_WIDGET)

enum
{
  SIGNAL_CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
row_activated_cb (StegRoundChooser *self, GtkListBoxRow *row)
{
  gtk_popover_popdown (GTK_POPOVER (self->popover));
  g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, steg_record_rows_get (row));
}

static void
command_clicked_cb (StegRoundChooser *self)
{
  gtk_popover_popdown (GTK_POPOVER (self->popover));
}

static void
minutes_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  StegRoundChooser *self = STEG_ROUND_CHOOSER (widget);

  if (self->round != NULL)
    steg_minutes_saving_ask (widget, self->round);
}

static void
minutes_wanted_cb (StegRoundChooser *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "assessment.minutes", NULL);
}

/* When a dialogue ends its minutes are offered. */
static void
workshop_ended_cb (StegRoundChooser *self)
{
  AdwToast *toast = adw_toast_new (_ ("What was agreed is saved"));

  adw_toast_set_button_label (toast, _ ("Minutes…"));
  adw_toast_set_timeout (toast, MINUTES_SECONDS);
  g_signal_connect_object (toast, "button-clicked", G_CALLBACK (minutes_wanted_cb), self,
                           G_CONNECT_SWAPPED);
  steg_anywhere_show_toast (GTK_WIDGET (self), toast);
}

/* The area that the page shows, or else the first. Borrowed; %NULL without any. */
static StegRecord *
find_area (GtkWidget *widget, StegProgramme *programme)
{
  GtkWidget  *page = gtk_widget_get_ancestor (widget, STEG_TYPE_PAGE);
  const char *id = page != NULL ? steg_page_get_shown (STEG_PAGE (page)) : NULL;
  g_autoptr (GPtrArray) areas = steg_framework_areas (programme);
  StegRecord *shown = id != NULL ? steg_programme_find (programme, id) : NULL;

  return shown != NULL || areas->len == 0 ? shown : areas->pdata[0];
}

static void
workshop_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  StegRoundChooser *self = STEG_ROUND_CHOOSER (widget);
  StegSession      *session = steg_anywhere_get_session (widget);
  StegRecord       *area;

  if (session == NULL || self->round == NULL)
    return;
  steg_session_settle (session);
  area = find_area (widget, steg_session_get_programme (session));
  if (area != NULL)
    g_signal_connect_object (
      steg_workshop_begin (ADW_APPLICATION_WINDOW (gtk_widget_get_root (widget)), session,
                           self->round, area),
      "ended", G_CALLBACK (workshop_ended_cb), self, G_CONNECT_SWAPPED);
}

static void
steg_round_chooser_dispose (GObject *object)
{
  g_clear_pointer (&STEG_ROUND_CHOOSER (object)->button, gtk_widget_unparent);
  g_clear_object (&STEG_ROUND_CHOOSER (object)->round);
  G_OBJECT_CLASS (steg_round_chooser_parent_class)->dispose (object);
}

static void
steg_round_chooser_class_init (StegRoundChooserClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = steg_round_chooser_dispose;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/stegvis/Stegvis/widgets/round-chooser.ui");
  gtk_widget_class_bind_template_child (widget_class, StegRoundChooser, button);
  gtk_widget_class_bind_template_child (widget_class, StegRoundChooser, label);
  gtk_widget_class_bind_template_child (widget_class, StegRoundChooser, popover);
  gtk_widget_class_bind_template_child (widget_class, StegRoundChooser, list);
  gtk_widget_class_bind_template_child (widget_class, StegRoundChooser, vote);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, command_clicked_cb);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);

  gtk_widget_class_install_action (widget_class, "assessment.minutes", NULL, minutes_action);
  gtk_widget_class_install_action (widget_class, "assessment.workshop", NULL, workshop_action);

  signals[SIGNAL_CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 1, STEG_TYPE_RECORD);
}

static void
steg_round_chooser_init (StegRoundChooser *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
steg_round_chooser_show (StegRoundChooser *self, StegProgramme *programme, StegRecord *round)
{
  g_autoptr (GPtrArray) rounds = steg_rounds_in_order (programme);
  g_autofree char *title = steg_assessment_words_round (round);
  g_autofree char *spoken = g_strdup_printf (_ ("Round: %s"), title);

  g_return_if_fail (STEG_IS_ROUND_CHOOSER (self));

  g_set_object (&self->round, round);
  gtk_label_set_text (self->label, steg_record_get_text (round, STEG_ROUND_TITLE));
  steg_menu_button_name (self->button, spoken);
  gtk_widget_set_visible (self->vote, steg_record_get_choice (round, STEG_ROUND_STATE)
                                        == STEG_ROUND_STATE_VOTING);
  steg_record_rows_follow (self->list, rounds, steg_round_row_new);
  for (guint i = 0; i < rounds->len; i++)
    steg_round_row_show (STEG_ROUND_ROW (gtk_list_box_get_row_at_index (self->list, (int) i)),
                         rounds->pdata[i] == round);
}
