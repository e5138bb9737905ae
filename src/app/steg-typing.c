/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/steg-typing.h"

struct _StegTyping
{
  GtkWindow *window;
  char      *before; /* the text of the field with the focus, %NULL when none has it */
  gulong     handler;
  guint      settle_id;
};

/* Returns: owned; %NULL when the focus is in no field. */
static char *
dup_text (StegTyping *self)
{
  GtkWidget     *focus = gtk_window_get_focus (self->window);
  GtkTextBuffer *buffer;
  GtkTextIter    start;
  GtkTextIter    end;

  if (GTK_IS_EDITABLE (focus))
    return g_strdup (gtk_editable_get_text (GTK_EDITABLE (focus)));
  if (!GTK_IS_TEXT_VIEW (focus))
    return NULL;
  buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (focus));
  gtk_text_buffer_get_bounds (buffer, &start, &end);
  return gtk_text_buffer_get_text (buffer, &start, &end, TRUE);
}

static void
remember (StegTyping *self)
{
  g_free (self->before);
  self->before = dup_text (self);
}

static gboolean
settle_cb (gpointer user_value)
{
  StegTyping *self = user_value;

  self->settle_id = 0;
  remember (self);
  return G_SOURCE_REMOVE;
}

StegTyping *
steg_typing_new (GtkWindow *window)
{
  StegTyping *self = g_new0 (StegTyping, 1);

  self->window = window;
  self->handler
    = g_signal_connect_swapped (window, "notify::focus-widget", G_CALLBACK (remember), self);
  remember (self);
  return self;
}

void
steg_typing_free (StegTyping *self)
{
  g_signal_handler_disconnect (self->window, self->handler);
  g_clear_handle_id (&self->settle_id, g_source_remove);
  g_free (self->before);
  g_free (self);
}

void
steg_typing_settle (StegTyping *self)
{
  if (self->settle_id == 0)
    self->settle_id = g_idle_add_full (G_PRIORITY_HIGH_IDLE, settle_cb, self, NULL);
}

gboolean
steg_typing_is_going_on (StegTyping *self)
{
  g_autofree char *now = dup_text (self);

  return now != NULL && g_strcmp0 (now, self->before) != 0;
}
