/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/steg-following.h"

#include "app/steg-anywhere.h"
#include "app/steg-record-words.h"
#include "model/steg-action.h"
#include "model/steg-dependencies.h"

#include <glib/gi18n.h>

/* What is moved when the offer is taken: the window and the action may be gone by then. */
typedef struct
{
  GtkWidget *window; /* weak */
  char      *action;
  int        days;
} Offer;

static void
offer_free (gpointer user_value, GClosure *closure)
{
  Offer *self = user_value;

  g_clear_weak_pointer (&self->window);
  g_free (self->action);
  g_free (self);
}

static GArray *
list_shifts (StegProgramme *programme, StegRecord *action, int days)
{
  g_autoptr (GPtrArray) actions = g_ptr_array_new ();

  g_ptr_array_add (actions, action);
  return steg_dependencies_shift (programme, actions, days);
}

StegEdit *
steg_following_edit (StegProgramme *programme, StegRecord *action, int days)
{
  g_autoptr (GArray) shifts = list_shifts (programme, action, days);
  StegEdit *edit = steg_edit_new (programme, N_ ("Move what waits for “%s”"));

  steg_edit_argument (edit, steg_record_words_name (programme, action));
  for (guint i = 0; i < shifts->len; i++)
    {
      const StegShift *shift = &g_array_index (shifts, StegShift, i);

      steg_edit_date (edit, steg_record_get_id (shift->action), STEG_ACTION_START, shift->start);
      steg_edit_date (edit, steg_record_get_id (shift->action), STEG_ACTION_DUE, shift->due);
    }
  return edit;
}

static void
taken_cb (AdwToast *toast, Offer *offer)
{
  StegSession   *session = offer->window != NULL ? steg_anywhere_get_session (offer->window) : NULL;
  StegProgramme *programme = session != NULL ? steg_session_get_programme (session) : NULL;
  StegRecord    *action
    = programme != NULL ? steg_programme_find (programme, offer->action) : NULL;

  if (action != NULL)
    steg_anywhere_commit (offer->window, steg_following_edit (programme, action, offer->days));
}

void
steg_following_offer (GtkWidget *anywhere, StegRecord *action, int days)
{
  StegSession *session = steg_anywhere_get_session (anywhere);
  g_autoptr (GArray) shifts = NULL;
  g_autofree char *sentence = NULL;
  AdwToast        *toast;
  Offer           *offer;

  g_return_if_fail (session != NULL);

  shifts = list_shifts (steg_session_get_programme (session), action, days);
  if (shifts->len == 0)
    return;
  sentence = g_strdup_printf (
    ngettext ("%u action waits for this one", "%u actions wait for this one", shifts->len),
    shifts->len);
  toast = adw_toast_new (sentence);
  adw_toast_set_button_label (toast, _ ("Move Them Too"));
  offer = g_new0 (Offer, 1);
  g_set_weak_pointer (&offer->window, GTK_WIDGET (gtk_widget_get_root (anywhere)));
  offer->action = g_strdup (steg_record_get_id (action));
  offer->days = days;
  g_signal_connect_data (toast, "button-clicked", G_CALLBACK (taken_cb), offer, offer_free, 0);
  steg_anywhere_show_toast (anywhere, toast);
}
