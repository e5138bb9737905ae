/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/dialogs/steg-programme-dialog.h"

#include "app/steg-dialog-undo.h"
#include "app/widgets/steg-programme-goals.h"
#include "app/widgets/steg-record-pane.h"
#include "model/steg-program.h"

struct _StegProgrammeDialog
{
  AdwWindow parent;

  AdwToastOverlay *toasts;
  GtkBox          *body;
  GtkWidget       *pane;
  GtkWidget       *goals;
};

G_DEFINE_FINAL_TYPE (StegProgrammeDialog, steg_programme_dialog, ADW_TYPE_WINDOW)

/* What the framework says of itself is changed in its own dialog. */
static const guint fields[] = {
  STEG_PROGRAM_TITLE,
  STEG_PROGRAM_ORGANISATION,
  STEG_PROGRAM_TARGET_LEVEL,
  STEG_PROGRAM_TARGET_ON,
  STEG_PROGRAM_STARTED_ON,
  STEG_PROGRAM_RULE,
  STEG_PROGRAM_CURRENCY,
  STEG_PROGRAM_PURPOSE,
};

static void
settle (StegProgrammeDialog *self)
{
  steg_record_pane_settle (STEG_RECORD_PANE (self->pane));
  steg_area_goals_settle (STEG_AREA_GOALS (self->goals));
}

/* What is being typed is not lost: the focus does not leave its field when the window closes. */
static gboolean
steg_programme_dialog_close_request (GtkWindow *window)
{
  settle (STEG_PROGRAMME_DIALOG (window));
  return GTK_WINDOW_CLASS (steg_programme_dialog_parent_class)->close_request (window);
}

static void
steg_programme_dialog_class_init (StegProgrammeDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  GTK_WINDOW_CLASS (klass)->close_request = steg_programme_dialog_close_request;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/stegvis/Stegvis/dialogs/programme-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, StegProgrammeDialog, toasts);
  gtk_widget_class_bind_template_child (widget_class, StegProgrammeDialog, body);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  steg_dialog_undo_install (widget_class);
}

static void
steg_programme_dialog_init (StegProgrammeDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
show_goals (StegProgrammeDialog *self, StegSession *session)
{
  steg_area_goals_show (STEG_AREA_GOALS (self->goals),
                        steg_programme_get_card (steg_session_get_programme (session)));
}

StegProgrammeDialog *
steg_programme_dialog_new (GtkWindow *parent, StegSession *session)
{
  StegProgrammeDialog *self
    = g_object_new (STEG_TYPE_PROGRAMME_DIALOG, "transient-for", parent, NULL);
  StegProgramme *programme = steg_session_get_programme (session);

  self->pane = steg_record_pane_new (programme, &steg_program_table, fields,
                                     G_N_ELEMENTS (fields));
  steg_record_pane_set_record (STEG_RECORD_PANE (self->pane), steg_programme_get_card (programme));
  gtk_box_append (self->body, self->pane);
  self->goals = steg_area_goals_new (programme, &steg_programme_goals);
  gtk_box_append (self->body, self->goals);
  show_goals (self, session);
  g_signal_connect_object (session, "changed", G_CALLBACK (show_goals), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "settling", G_CALLBACK (settle), self, G_CONNECT_SWAPPED);
  steg_dialog_undo_start (GTK_WINDOW (self), self->toasts, session);
  return self;
}
