/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/dialogs/steg-difference-dialog.h"

#include "app/pages/steg-assessment-words.h"
#include "app/rows/steg-difference-row.h"
#include "app/steg-language.h"
#include "app/widgets/steg-choice-list.h"
#include "model/steg-rounds.h"
#include "report/figures/steg-difference-sentences.h"

#include <glib/gi18n.h>

#define LEAST_ROUNDS 2

/* So much of a round's title has room in the narrowest window; both choosers grow with it. */
#define NARROW_CHARS 8

struct _StegDifferenceDialog
{
  AdwWindow parent;

  StegSession *session;

  GtkStack    *stack;
  GtkDropDown *from;
  GtkDropDown *to;
  GtkLabel    *summary;
  GtkListBox  *areas;
};

G_DEFINE_FINAL_TYPE (StegDifferenceDialog, steg_difference_dialog, ADW_TYPE_WINDOW)

static StegProgramme *
programme_of (StegDifferenceDialog *self)
{
  return steg_session_get_programme (self->session);
}

static StegRecord *
chosen_in (StegDifferenceDialog *self, GtkDropDown *chooser)
{
  const char *id = steg_choice_list_get (chooser);

  return id != NULL ? steg_programme_find (programme_of (self), id) : NULL;
}

static void
clear_areas (StegDifferenceDialog *self)
{
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (self->areas, 0)) != NULL)
    gtk_list_box_remove (self->areas, GTK_WIDGET (row));
}

static void
compare (StegDifferenceDialog *self)
{
  StegRecord *from = chosen_in (self, self->from);
  StegRecord *to = chosen_in (self, self->to);
  g_autoptr (StegRoundDifference) difference = NULL;
  g_autofree char *summary = NULL;

  clear_areas (self);
  if (from == NULL || to == NULL)
    return;
  if (from == to)
    {
      gtk_label_set_text (self->summary, _ ("This is one and the same round. Choose two."));
      return;
    }
  difference = steg_round_difference_new (programme_of (self), from, to);
  summary = steg_difference_sentences_summary (difference, steg_language_catalogue ());
  gtk_label_set_text (self->summary, summary);
  for (guint i = 0; i < difference->areas->len; i++)
    gtk_list_box_append (
      self->areas,
      steg_difference_row_new (programme_of (self), steg_round_difference_area (difference, i)));
}

static void
fill (StegDifferenceDialog *self, GtkDropDown *chooser, GPtrArray *rounds)
{
  StegChoiceList *choices = steg_choice_list_new ();

  for (guint i = 0; i < rounds->len; i++)
    {
      g_autofree char *words = steg_assessment_words_round (rounds->pdata[i]);

      steg_choice_list_add (choices, words, steg_record_get_id (rounds->pdata[i]));
    }
  g_signal_handlers_block_by_func (chooser, compare, self);
  steg_choice_list_show (choices, chooser);
  g_signal_handlers_unblock_by_func (chooser, compare, self);
}

/* Both choosers keep what was chosen. */
static void
update (StegDifferenceDialog *self)
{
  g_autoptr (GPtrArray) rounds = steg_rounds_in_order (programme_of (self));

  gtk_stack_set_visible_child_name (self->stack,
                                    rounds->len >= LEAST_ROUNDS ? "areas" : "too-few");
  fill (self, self->from, rounds);
  fill (self, self->to, rounds);
  compare (self);
}

/* The window behind shows the later of the two rounds, and in it the area. */
static void
area_activated_cb (StegDifferenceDialog *self, GtkListBoxRow *row)
{
  GtkWindow  *window = gtk_window_get_transient_for (GTK_WINDOW (self));
  StegRecord *area = steg_difference_row_get_area (STEG_DIFFERENCE_ROW (row));
  const char *round = steg_choice_list_get (self->to);

  if (window == NULL)
    return;
  gtk_widget_activate_action (GTK_WIDGET (window), "win.show-area", "s", round);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.show-area", "s", steg_record_get_id (area));
  gtk_window_close (GTK_WINDOW (self));
}

static void
swap_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  StegDifferenceDialog *self = STEG_DIFFERENCE_DIALOG (widget);
  g_autofree char      *from = g_strdup (steg_choice_list_get (self->from));
  g_autofree char      *to = g_strdup (steg_choice_list_get (self->to));

  if (from == NULL || to == NULL)
    return;
  steg_choice_list_select (self->from, to);
  steg_choice_list_select (self->to, from);
}

static void
steg_difference_dialog_dispose (GObject *object)
{
  g_clear_object (&STEG_DIFFERENCE_DIALOG (object)->session);
  G_OBJECT_CLASS (steg_difference_dialog_parent_class)->dispose (object);
}

static void
steg_difference_dialog_class_init (StegDifferenceDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = steg_difference_dialog_dispose;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/stegvis/Stegvis/dialogs/difference-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, StegDifferenceDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, StegDifferenceDialog, from);
  gtk_widget_class_bind_template_child (widget_class, StegDifferenceDialog, to);
  gtk_widget_class_bind_template_child (widget_class, StegDifferenceDialog, summary);
  gtk_widget_class_bind_template_child (widget_class, StegDifferenceDialog, areas);
  gtk_widget_class_bind_template_callback (widget_class, area_activated_cb);
  gtk_widget_class_install_action (widget_class, "difference.swap", NULL, swap_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
steg_difference_dialog_init (StegDifferenceDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  steg_choice_list_shorten (self->from, NARROW_CHARS);
  steg_choice_list_shorten (self->to, NARROW_CHARS);
  g_signal_connect_swapped (self->from, "notify::selected", G_CALLBACK (compare), self);
  g_signal_connect_swapped (self->to, "notify::selected", G_CALLBACK (compare), self);
}

StegDifferenceDialog *
steg_difference_dialog_new (GtkWindow *parent, StegSession *session)
{
  StegDifferenceDialog *self
    = g_object_new (STEG_TYPE_DIFFERENCE_DIALOG, "transient-for", parent, NULL);
  g_autoptr (GPtrArray) rounds = steg_rounds_in_order (steg_session_get_programme (session));

  self->session = g_object_ref (session);
  g_signal_connect_object (session, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
  if (rounds->len > 0)
    steg_difference_dialog_show (self, rounds->pdata[rounds->len - 1]);
  return self;
}

void
steg_difference_dialog_show (StegDifferenceDialog *self, StegRecord *round)
{
  g_autoptr (GPtrArray) rounds = NULL;
  guint at;

  g_return_if_fail (STEG_IS_DIFFERENCE_DIALOG (self));

  rounds = steg_rounds_in_order (programme_of (self));
  if (rounds->len < LEAST_ROUNDS || !g_ptr_array_find (rounds, round, &at))
    return;
  at = MAX (at, 1);
  steg_choice_list_select (self->from, steg_record_get_id (rounds->pdata[at - 1]));
  steg_choice_list_select (self->to, steg_record_get_id (rounds->pdata[at]));
}
