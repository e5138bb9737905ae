/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-programme-bar.h"

#include "app/steg-words.h"
#include "app/widgets/steg-style.h"
#include "app/widgets/steg-whole-text.h"
#include "model/steg-program.h"

#include <glib/gi18n.h>

struct _StegProgrammeBar
{
  GtkWidget parent;

  StegSession *session;

  GtkWidget *box;
  GtkLabel  *title;
  GtkLabel  *organisation;
  GtkImage  *icon;
  GtkLabel  *state;
  GtkWidget *explain;
};

G_DEFINE_FINAL_TYPE (StegProgrammeBar, steg_programme_bar, GTK_TYPE_WIDGET)

/* Title and organisation, as the card of the programme says them now. */
static void
update_names (StegProgrammeBar *self)
{
  StegRecord *card = steg_programme_get_card (steg_session_get_programme (self->session));
  const char *title = card != NULL ? steg_record_get_text (card, STEG_PROGRAM_TITLE) : NULL;
  const char *organisation
    = card != NULL ? steg_record_get_text (card, STEG_PROGRAM_ORGANISATION) : NULL;

  gtk_label_set_text (self->title, title != NULL ? title : _ ("Programme without a title"));
  gtk_label_set_text (self->organisation, organisation != NULL ? organisation : "");
}

static char *
state_sentence (StegSession *session)
{
  switch (steg_session_get_state (session))
    {
    case STEG_SESSION_SAVED:
      {
        gint64           time = steg_session_get_saved_time (session);
        g_autofree char *moment = time > 0 ? steg_words_moment (time) : NULL;

        return moment != NULL ? g_strdup_printf (_ ("Saved %s"), moment) : g_strdup (_ ("Saved"));
      }
    case STEG_SESSION_KEPT:
      return g_strdup (_ ("Kept on this computer"));
    case STEG_SESSION_FAILED:
      return g_strdup (_ ("The file could not be saved"));
    default:
      g_assert_not_reached ();
    }
}

static void
update_state (StegProgrammeBar *self)
{
  static const char *const icons[] = {
    [STEG_SESSION_SAVED] = "emblem-ok-symbolic",
    [STEG_SESSION_KEPT] = "document-save-symbolic",
    [STEG_SESSION_FAILED] = "dialog-warning-symbolic",
  };
  g_autofree char *sentence = state_sentence (self->session);
  gboolean         failed = steg_session_get_state (self->session) == STEG_SESSION_FAILED;

  gtk_label_set_text (self->state, sentence);
  gtk_image_set_from_icon_name (self->icon, icons[steg_session_get_state (self->session)]);
  gtk_widget_set_visible (self->explain, failed);
  steg_style_set (self->box, "failed", failed);
}

static void
steg_programme_bar_dispose (GObject *object)
{
  StegProgrammeBar *self = STEG_PROGRAMME_BAR (object);

  g_clear_object (&self->session);
  g_clear_pointer (&self->box, gtk_widget_unparent);
  G_OBJECT_CLASS (steg_programme_bar_parent_class)->dispose (object);
}

static void
steg_programme_bar_class_init (StegProgrammeBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = steg_programme_bar_dispose;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/stegvis/Stegvis/widgets/programme-bar.ui");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_bind_template_child (widget_class, StegProgrammeBar, box);
  gtk_widget_class_bind_template_child (widget_class, StegProgrammeBar, title);
  gtk_widget_class_bind_template_child (widget_class, StegProgrammeBar, organisation);
  gtk_widget_class_bind_template_child (widget_class, StegProgrammeBar, icon);
  gtk_widget_class_bind_template_child (widget_class, StegProgrammeBar, state);
  gtk_widget_class_bind_template_child (widget_class, StegProgrammeBar, explain);
  gtk_widget_class_bind_template_callback (widget_class, steg_whole_text_cb);
}

static void
steg_programme_bar_init (StegProgrammeBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
steg_programme_bar_set_session (StegProgrammeBar *self, StegSession *session)
{
  g_return_if_fail (STEG_IS_PROGRAMME_BAR (self));
  g_return_if_fail (STEG_IS_SESSION (session));
  g_return_if_fail (self->session == NULL);

  self->session = g_object_ref (session);
  g_signal_connect_object (session, "changed", G_CALLBACK (update_names), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "notify::state", G_CALLBACK (update_state), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "notify::saved-time", G_CALLBACK (update_state), self,
                           G_CONNECT_SWAPPED);
  update_names (self);
  update_state (self);
}

void
steg_programme_bar_set_brief (StegProgrammeBar *self, gboolean brief)
{
  g_return_if_fail (STEG_IS_PROGRAMME_BAR (self));

  gtk_widget_set_visible (GTK_WIDGET (self->organisation), !brief);
  gtk_widget_set_hexpand (GTK_WIDGET (self->title), brief);
}
