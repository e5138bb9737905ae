/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/steg-following.h"

#include "app/steg-anywhere.h"
#include "app/steg-record-words.h"
#include "model/steg-action.h"
#include "model/steg-dependencies.h"

#include <glib/gi18n.h>

/* What is moved when the offer is taken: the window and the actions may be gone by then. */
typedef struct
{
  GtkWidget *window;  /* weak */
  GPtrArray *actions; /* of char: ids */
  GArray    *days;    /* of int, one for each */
} Offer;

static void
offer_free (gpointer user_value, GClosure *closure)
{
  Offer *self = user_value;

  g_clear_weak_pointer (&self->window);
  g_ptr_array_unref (self->actions);
  g_array_unref (self->days);
  g_free (self);
}

static Offer *
offer_new (GtkWidget *anywhere, GArray *moves)
{
  Offer *self = g_new0 (Offer, 1);

  g_set_weak_pointer (&self->window, GTK_WIDGET (gtk_widget_get_root (anywhere)));
  self->actions = g_ptr_array_new_with_free_func (g_free);
  self->days = g_array_new (FALSE, FALSE, sizeof (int));
  for (guint i = 0; i < moves->len; i++)
    {
      const StegMove *move = &g_array_index (moves, StegMove, i);

      g_ptr_array_add (self->actions, g_strdup (steg_record_get_id (move->action)));
      g_array_append_val (self->days, move->days);
    }
  return self;
}

static GArray *
new_moves (void)
{
  return g_array_new (FALSE, FALSE, sizeof (StegMove));
}

static GArray *
one_move (StegRecord *action, int days)
{
  StegMove move = { action, days };

  return g_array_append_val (new_moves (), move);
}

/* What was offered, as far as it is still there. */
static GArray *
recall (Offer *self, StegProgramme *programme)
{
  GArray *moves = new_moves ();

  for (guint i = 0; i < self->actions->len; i++)
    {
      StegMove move = { steg_programme_find (programme, self->actions->pdata[i]),
                        g_array_index (self->days, int, i) };

      if (move.action != NULL)
        g_array_append_val (moves, move);
    }
  return moves;
}

static StegEdit *
begin (StegProgramme *programme, GArray *moves)
{
  StegEdit *edit;

  if (moves->len != 1)
    return steg_edit_new (programme, N_ ("Move what waits for several actions"));
  edit = steg_edit_new (programme, N_ ("Move what waits for “%s”"));
  steg_edit_argument (
    edit, steg_record_words_name (programme, g_array_index (moves, StegMove, 0).action));
  return edit;
}

StegEdit *
steg_following_edit_each (StegProgramme *programme, GArray *moves)
{
  g_autoptr (GArray) shifts = steg_dependencies_shift_each (programme, moves);
  StegEdit *edit = begin (programme, moves);

  for (guint i = 0; i < shifts->len; i++)
    {
      const StegShift *shift = &g_array_index (shifts, StegShift, i);

      steg_edit_date (edit, steg_record_get_id (shift->action), STEG_ACTION_START, shift->start);
      steg_edit_date (edit, steg_record_get_id (shift->action), STEG_ACTION_DUE, shift->due);
    }
  return edit;
}

StegEdit *
steg_following_edit (StegProgramme *programme, StegRecord *action, int days)
{
  g_autoptr (GArray) moves = one_move (action, days);

  return steg_following_edit_each (programme, moves);
}

static void
taken_cb (AdwToast *toast, Offer *offer)
{
  StegSession   *session = offer->window != NULL ? steg_anywhere_get_session (offer->window) : NULL;
  StegProgramme *programme = session != NULL ? steg_session_get_programme (session) : NULL;
  g_autoptr (GArray) moves = programme != NULL ? recall (offer, programme) : NULL;

  if (moves != NULL && moves->len > 0)
    steg_anywhere_commit (offer->window, steg_following_edit_each (programme, moves));
}

/* How far what waits would go. Returns: owned. */
static char *
words_for (GArray *moves)
{
  int   days = g_array_index (moves, StegMove, 0).days;
  guint distance = (guint) ABS (days);

  for (guint i = 1; i < moves->len; i++)
    if (g_array_index (moves, StegMove, i).days != days)
      return g_strdup (_ ("Move Them Too"));
  if (days > 0)
    return g_strdup_printf (ngettext ("Move %u Day Later", "Move %u Days Later", distance),
                            distance);
  return g_strdup_printf (ngettext ("Move %u Day Earlier", "Move %u Days Earlier", distance),
                          distance);
}

void
steg_following_offer_each (GtkWidget *anywhere, GArray *moves)
{
  StegSession *session = steg_anywhere_get_session (anywhere);
  g_autoptr (GArray) shifts = NULL;
  g_autofree char *sentence = NULL;
  g_autofree char *button = NULL;
  AdwToast        *toast;

  g_return_if_fail (session != NULL);

  shifts = steg_dependencies_shift_each (steg_session_get_programme (session), moves);
  if (shifts->len == 0)
    return;
  sentence
    = g_strdup_printf (moves->len == 1 ? ngettext ("%u action waits for this one",
                                                   "%u actions wait for this one", shifts->len)
                                       : ngettext ("%u action waits for these",
                                                   "%u actions wait for these", shifts->len),
                       shifts->len);
  button = words_for (moves);
  toast = adw_toast_new (sentence);
  adw_toast_set_button_label (toast, button);
  g_signal_connect_data (toast, "button-clicked", G_CALLBACK (taken_cb),
                         offer_new (anywhere, moves), offer_free, 0);
  steg_anywhere_show_toast (anywhere, toast);
}

void
steg_following_offer (GtkWidget *anywhere, StegRecord *action, int days)
{
  g_autoptr (GArray) moves = one_move (action, days);

  steg_following_offer_each (anywhere, moves);
}
