/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/rows/steg-me-row.h"

#include "app/steg-anywhere.h"
#include "app/steg-me.h"
#include "model/steg-people.h"
#include "model/steg-person.h"

#include <glib/gi18n.h>

struct _StegMeRow
{
  AdwComboRow parent;

  StegSession *session;
  GPtrArray   *people; /* of borrowed StegRecord, below the line for none of them */
  gboolean     showing;
};

G_DEFINE_FINAL_TYPE (StegMeRow, steg_me_row, ADW_TYPE_COMBO_ROW)

static void
show_people (StegMeRow *self)
{
  g_autoptr (GtkStringList) lines = gtk_string_list_new (NULL);
  StegRecord *me = steg_me_get (self->session);
  guint       selected = 0;

  gtk_string_list_append (lines, _ ("None of them"));
  for (guint i = 0; i < self->people->len; i++)
    {
      gtk_string_list_append (lines,
                              steg_record_get_text (self->people->pdata[i], STEG_PERSON_NAME));
      if (self->people->pdata[i] == me)
        selected = i + 1;
    }
  self->showing = TRUE;
  adw_combo_row_set_model (ADW_COMBO_ROW (self), G_LIST_MODEL (lines));
  adw_combo_row_set_selected (ADW_COMBO_ROW (self), selected);
  self->showing = FALSE;
}

static void
refresh (StegMeRow *self)
{
  g_clear_pointer (&self->people, g_ptr_array_unref);
  self->people = steg_people_list (steg_session_get_programme (self->session));
  show_people (self);
}

static void
selected_cb (StegMeRow *self)
{
  guint at = adw_combo_row_get_selected (ADW_COMBO_ROW (self));

  if (!self->showing && self->people != NULL && at <= self->people->len)
    steg_me_set (self->session, at > 0 ? self->people->pdata[at - 1] : NULL);
}

static void
mapped_cb (StegMeRow *self)
{
  StegSession *session = steg_anywhere_get_session (GTK_WIDGET (self));

  gtk_widget_set_visible (GTK_WIDGET (self), session != NULL);
  if (session == NULL || !g_set_object (&self->session, session))
    return;
  g_signal_connect_object (session, "changed", G_CALLBACK (refresh), self, G_CONNECT_SWAPPED);
  refresh (self);
}

static void
steg_me_row_dispose (GObject *object)
{
  StegMeRow *self = STEG_ME_ROW (object);

  g_clear_pointer (&self->people, g_ptr_array_unref);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (steg_me_row_parent_class)->dispose (object);
}

static void
steg_me_row_class_init (StegMeRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = steg_me_row_dispose;
}

static void
steg_me_row_init (StegMeRow *self)
{
  g_signal_connect (self, "map", G_CALLBACK (mapped_cb), NULL);
  g_signal_connect (self, "notify::selected", G_CALLBACK (selected_cb), NULL);
}
