/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/rows/steg-action-card.h"

#include "app/rows/steg-row-name.h"
#include "app/steg-record-words.h"
#include "app/steg-words.h"
#include "app/widgets/steg-due-words.h"
#include "app/widgets/steg-initials.h"
#include "app/widgets/steg-style.h"
#include "app/widgets/steg-whole-text.h"
#include "model/steg-action.h"
#include "model/steg-improvement.h"
#include "model/steg-person.h"

#include <glib/gi18n.h>

struct _StegActionCard
{
  GtkBox parent;

  StegSession *session;
  StegRecord  *action;

  GtkLabel     *area;
  GtkLabel     *how;
  GtkLabel     *what;
  StegInitials *who;
  GtkLabel     *due;
};

G_DEFINE_FINAL_TYPE (StegActionCard, steg_action_card, GTK_TYPE_BOX)

static void
show (StegActionCard *self)
{
  StegProgramme *programme = steg_session_get_programme (self->session);
  StegRecord    *improvement = steg_record_get_link (self->action, STEG_ACTION_IMPROVEMENT);
  StegRecord    *area
    = improvement != NULL ? steg_record_get_link (improvement, STEG_IMPROVEMENT_AREA) : NULL;
  StegDate today = steg_session_get_standing (self->session)->today;

  gtk_label_set_text (self->area, area != NULL ? steg_record_words_name (programme, area) : "");
  gtk_label_set_text (self->how, steg_record_words_name (programme, self->action));
  gtk_label_set_text (
    self->what, improvement != NULL ? steg_record_words_name (programme, improvement) : "");
  steg_initials_set_person (self->who, steg_record_get_link (self->action, STEG_ACTION_OWNER));
  steg_due_words_show (self->due, self->action, today);
  steg_style_set (GTK_WIDGET (self->due), "quiet",
                  !steg_record_has (self->action, STEG_ACTION_DUE));
  steg_row_name_set_action (GTK_WIDGET (self), self->action, gtk_label_get_text (self->how),
                            gtk_label_get_text (self->what), gtk_label_get_text (self->due));
}

static void
changed_cb (StegActionCard *self)
{
  StegProgramme *programme = steg_session_get_programme (self->session);

  /* A card whose action is gone is about to be taken back by its list. */
  if (self->action != NULL
      && steg_programme_find (programme, steg_record_get_id (self->action)) == self->action)
    show (self);
}

static GdkContentProvider *
drag_prepare_cb (StegActionCard *self, double x, double y, GtkDragSource *source)
{
  g_autoptr (GdkPaintable) picture = NULL;

  if (self->action == NULL)
    return NULL;
  picture = gtk_widget_paintable_new (GTK_WIDGET (self));
  gtk_drag_source_set_icon (source, picture, (int) x, (int) y);
  return gdk_content_provider_new_typed (STEG_TYPE_RECORD, self->action);
}

static void
steg_action_card_dispose (GObject *object)
{
  StegActionCard *self = STEG_ACTION_CARD (object);

  g_clear_object (&self->action);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (steg_action_card_parent_class)->dispose (object);
}

static void
steg_action_card_class_init (StegActionCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = steg_action_card_dispose;
  g_type_ensure (STEG_TYPE_INITIALS);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/stegvis/Stegvis/rows/action-card.ui");
  gtk_widget_class_bind_template_child (widget_class, StegActionCard, area);
  gtk_widget_class_bind_template_child (widget_class, StegActionCard, how);
  gtk_widget_class_bind_template_child (widget_class, StegActionCard, what);
  gtk_widget_class_bind_template_child (widget_class, StegActionCard, who);
  gtk_widget_class_bind_template_child (widget_class, StegActionCard, due);
  gtk_widget_class_bind_template_callback (widget_class, steg_whole_text_cb);
  gtk_widget_class_bind_template_callback (widget_class, drag_prepare_cb);
}

static void
steg_action_card_init (StegActionCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
steg_action_card_new (StegSession *session)
{
  StegActionCard *self = g_object_new (STEG_TYPE_ACTION_CARD, NULL);

  self->session = g_object_ref (session);
  g_signal_connect_object (session, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}

void
steg_action_card_set_action (StegActionCard *self, StegRecord *action)
{
  g_return_if_fail (STEG_IS_ACTION_CARD (self));

  g_set_object (&self->action, action);
  changed_cb (self);
}

StegRecord *
steg_action_card_get_action (StegActionCard *self)
{
  g_return_val_if_fail (STEG_IS_ACTION_CARD (self), NULL);

  return self->action;
}
