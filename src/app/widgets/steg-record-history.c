/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-record-history.h"

#include "app/steg-trace-words.h"
#include "app/steg-words.h"
#include "app/widgets/steg-line-label.h"
#include "base/steg-clock.h"

#include <glib/gi18n.h>

/* So many are shown at first, and so many more each time. */
#define PORTION 10

struct _StegRecordHistory
{
  GtkBox parent;

  StegSession *session;
  StegRecord  *record;
  guint        most;

  GtkExpander *expander;
  GtkWidget   *rows;
  GtkWidget   *more;
};

G_DEFINE_FINAL_TYPE (StegRecordHistory, steg_record_history, GTK_TYPE_BOX)

static void
add_trace (StegRecordHistory *self, const StegTrace *trace)
{
  GtkWidget       *row = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  g_autofree char *source = steg_trace_words_source (trace, steg_clock_today ());
  g_auto (GStrv) lines
    = steg_trace_words_lines (steg_session_get_programme (self->session), self->record, trace);
  GtkLabel *caption = steg_line_label_new (source, "quiet");

  for (char **line = lines; *line != NULL; line++)
    gtk_box_append (GTK_BOX (row), GTK_WIDGET (steg_line_label_new (*line, NULL)));
  gtk_widget_add_css_class (GTK_WIDGET (caption), "caption");
  gtk_box_append (GTK_BOX (row), GTK_WIDGET (caption));
  gtk_box_append (GTK_BOX (self->rows), row);
}

static void
clear (StegRecordHistory *self)
{
  GtkWidget *row;

  while ((row = gtk_widget_get_first_child (self->rows)) != NULL)
    gtk_box_remove (GTK_BOX (self->rows), row);
  gtk_widget_set_visible (self->more, FALSE);
}

static void
say_problem (StegRecordHistory *self, const GError *error)
{
  g_autofree char *sentence = steg_words_error (error);

  gtk_box_append (GTK_BOX (self->rows), GTK_WIDGET (steg_line_label_new (sentence, "problem")));
}

/* The record may be gone by now: then its page is about to take it away. */
static gboolean
is_there (StegRecordHistory *self)
{
  return self->record != NULL
         && steg_programme_find (steg_session_get_programme (self->session),
                                 steg_record_get_id (self->record))
              == self->record;
}

static void
show (StegRecordHistory *self)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) traces = NULL;

  clear (self);
  if (!gtk_expander_get_expanded (self->expander) || !is_there (self))
    return;
  /* One more than is shown tells whether there are more. */
  traces = steg_session_list_traces (self->session, self->record, self->most + 1, &error);
  if (traces == NULL)
    {
      say_problem (self, error);
      return;
    }
  for (guint i = 0; i < MIN (traces->len, self->most); i++)
    add_trace (self, traces->pdata[i]);
  gtk_widget_set_visible (self->more, traces->len > self->most);
}

static void
more_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  StegRecordHistory *self = STEG_RECORD_HISTORY (widget);

  self->most += PORTION;
  show (self);
}

static void
steg_record_history_dispose (GObject *object)
{
  StegRecordHistory *self = STEG_RECORD_HISTORY (object);

  g_clear_object (&self->record);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (steg_record_history_parent_class)->dispose (object);
}

static void
steg_record_history_class_init (StegRecordHistoryClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = steg_record_history_dispose;
  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "history.more", NULL, more_action);
}

static void
steg_record_history_init (StegRecordHistory *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 9);

  self->most = PORTION;
  self->expander = GTK_EXPANDER (gtk_expander_new (_ ("History")));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->expander), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("History"), -1);
  self->rows = gtk_box_new (GTK_ORIENTATION_VERTICAL, 9);
  self->more = gtk_button_new_with_label (_ ("Show More"));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->more), "history.more");
  gtk_widget_set_halign (self->more, GTK_ALIGN_START);
  gtk_widget_set_margin_top (box, 6);
  gtk_box_append (GTK_BOX (box), self->rows);
  gtk_box_append (GTK_BOX (box), self->more);
  gtk_expander_set_child (self->expander, box);
  gtk_widget_set_hexpand (GTK_WIDGET (self->expander), TRUE);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->expander));
  g_signal_connect_swapped (self->expander, "notify::expanded", G_CALLBACK (show), self);
}

GtkWidget *
steg_record_history_new (StegSession *session)
{
  StegRecordHistory *self = g_object_new (STEG_TYPE_RECORD_HISTORY, NULL);

  self->session = g_object_ref (session);
  g_signal_connect_object (session, "changed", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  clear (self);
  return GTK_WIDGET (self);
}

void
steg_record_history_set_record (StegRecordHistory *self, StegRecord *record)
{
  g_return_if_fail (STEG_IS_RECORD_HISTORY (self));

  if (!g_set_object (&self->record, record))
    return;
  self->most = PORTION;
  show (self);
}
