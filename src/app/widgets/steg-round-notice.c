/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-round-notice.h"

#include "app/dialogs/steg-round-words.h"
#include "model/steg-round.h"

struct _StegRoundNotice
{
  GtkWidget parent;

  /* What is said: it takes a walk through the log to know who opened a round. */
  char    *round;
  gboolean is_locked;

  GtkWidget *locked;
  GtkWidget *opened;
};

G_DEFINE_FINAL_TYPE (StegRoundNotice, steg_round_notice, GTK_TYPE_WIDGET)

static void
steg_round_notice_dispose (GObject *object)
{
  StegRoundNotice *self = STEG_ROUND_NOTICE (object);

  g_clear_pointer (&self->locked, gtk_widget_unparent);
  g_clear_pointer (&self->opened, gtk_widget_unparent);
  G_OBJECT_CLASS (steg_round_notice_parent_class)->dispose (object);
}

static void
steg_round_notice_finalize (GObject *object)
{
  g_free (STEG_ROUND_NOTICE (object)->round);
  G_OBJECT_CLASS (steg_round_notice_parent_class)->finalize (object);
}

static void
steg_round_notice_class_init (StegRoundNoticeClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = steg_round_notice_dispose;
  G_OBJECT_CLASS (klass)->finalize = steg_round_notice_finalize;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/stegvis/Stegvis/widgets/round-notice.ui");
  gtk_widget_class_bind_template_child (widget_class, StegRoundNotice, locked);
  gtk_widget_class_bind_template_child (widget_class, StegRoundNotice, opened);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
steg_round_notice_init (StegRoundNotice *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
steg_round_notice_show (StegRoundNotice *self, StegSession *session, StegRecord *round)
{
  gboolean         is_locked = steg_record_get_flag (round, STEG_ROUND_LOCKED);
  g_autofree char *opened = NULL;

  g_return_if_fail (STEG_IS_ROUND_NOTICE (self));

  if (g_strcmp0 (self->round, steg_record_get_id (round)) == 0 && self->is_locked == is_locked)
    return;
  g_free (self->round);
  self->round = g_strdup (steg_record_get_id (round));
  self->is_locked = is_locked;
  opened = steg_round_words_opened (session, round);
  gtk_widget_set_visible (self->locked, is_locked);
  gtk_label_set_text (GTK_LABEL (self->opened), opened != NULL ? opened : "");
  gtk_widget_set_visible (self->opened, opened != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self), is_locked || opened != NULL);
}
