/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/dialogs/steg-question.h"

#include <adwaita.h>

/* AdwMessageDialog is deprecated from libadwaita 1.6 on; nothing else in the program names it. */

typedef struct
{
  StegAnswered answered;
  GObject     *owner;
} Asked;

static void
asked_free (gpointer asked, GClosure *closure)
{
  g_clear_object (&((Asked *) asked)->owner);
  g_free (asked);
}

static void
response_cb (AdwMessageDialog *dialog, const char *answer, gpointer user_value)
{
  Asked *asked = user_value;

  if (asked->answered != NULL)
    asked->answered (asked->owner, answer);
}

void
steg_question_ask (GtkWindow        *parent,
                   const char       *heading,
                   const char       *body,
                   const StegAnswer *answers,
                   StegAnswered      answered,
                   gpointer          owner)
{
  GtkWidget        *widget = adw_message_dialog_new (parent, heading, body);
  AdwMessageDialog *dialog = ADW_MESSAGE_DIALOG (widget);
  Asked            *asked = g_new0 (Asked, 1);

  asked->answered = answered;
  asked->owner = owner != NULL ? g_object_ref (owner) : NULL;
  adw_message_dialog_set_close_response (dialog, answers[0].id);
  for (const StegAnswer *answer = answers; answer->id != NULL; answer++)
    {
      adw_message_dialog_add_response (dialog, answer->id, answer->label);
      if (answer->suggested)
        {
          adw_message_dialog_set_response_appearance (dialog, answer->id, ADW_RESPONSE_SUGGESTED);
          adw_message_dialog_set_default_response (dialog, answer->id);
        }
    }
  g_signal_connect_data (dialog, "response", G_CALLBACK (response_cb), asked, asked_free, 0);
  gtk_window_present (GTK_WINDOW (dialog));
}
