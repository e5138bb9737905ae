/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/dialogs/steg-gate-dialog.h"

#include "app/steg-anywhere.h"
#include "app/steg-words.h"
#include "app/widgets/steg-line-label.h"
#include "base/steg-clock.h"
#include "model/steg-tables.h"
#include "session/steg-cycle-edit.h"

#include <glib/gi18n.h>

/* What is asked about one unfinished action when a cycle is closed. */
typedef struct
{
  StegRecord *action; /* owned */
  GtkWidget  *carry;
  GtkWidget  *drop;
  GtkWidget  *reason;
} Question;

struct _StegGateDialog
{
  AdwWindow parent;

  GtkWidget  *from; /* weak */
  StegRecord *cycle;
  StegPhase   phase;
  gboolean    needs_reason;

  GtkBox    *content;
  GtkWidget *reason;
  GtkWidget *round; /* %NULL where none is offered */
  GtkWidget *pass;
  GArray    *questions; /* of Question */
};

G_DEFINE_FINAL_TYPE (StegGateDialog, steg_gate_dialog, ADW_TYPE_WINDOW)

static StegProgramme *
programme_of (StegGateDialog *self)
{
  return steg_session_get_programme (steg_anywhere_get_session (self->from));
}

static Question *
question_at (StegGateDialog *self, guint index)
{
  return &g_array_index (self->questions, Question, index);
}

static gboolean
is_dropped (const Question *question)
{
  return gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (question->drop));
}

static gboolean
is_written (GtkWidget *entry)
{
  g_autofree char *text = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (entry))));

  return *text != '\0';
}

static void
update (StegGateDialog *self)
{
  gboolean ready = !self->needs_reason || is_written (self->reason);

  for (guint i = 0; i < self->questions->len; i++)
    {
      const Question *question = question_at (self, i);

      gtk_widget_set_visible (question->reason, is_dropped (question));
      ready = ready && (!is_dropped (question) || is_written (question->reason));
    }
  gtk_widget_set_sensitive (self->pass, ready);
}

static char *
next_title (StegProgramme *programme)
{
  return g_strdup_printf (_ ("Cycle %u"), steg_programme_count (programme, &steg_cycle_table) + 1);
}

static void
close_cycle (StegGateDialog *self, StegEdit *edit, const char *reason)
{
  StegProgramme            *programme = programme_of (self);
  g_autofree char          *next = next_title (programme);
  g_autofree StegRemainder *remainders = g_new0 (StegRemainder, self->questions->len + 1);

  for (guint i = 0; i < self->questions->len; i++)
    {
      const Question *question = question_at (self, i);

      remainders[i]
        = (StegRemainder){ question->action, is_dropped (question),
                           gtk_editable_get_text (GTK_EDITABLE (question->reason)) };
    }
  steg_cycle_edit_close (edit, programme, self->cycle, remainders, self->questions->len, next,
                         steg_clock_today (), reason);
}

static char *
round_title (StegProgramme *programme)
{
  return g_strdup_printf (_ ("Round %u"), steg_programme_count (programme, &steg_round_table) + 1);
}

static void
pass_cb (StegGateDialog *self)
{
  StegProgramme   *programme = programme_of (self);
  const char      *reason = gtk_editable_get_text (GTK_EDITABLE (self->reason));
  g_autofree char *round = round_title (programme);
  StegDate         today = steg_clock_today ();
  gboolean         closes = self->phase == STEG_PHASE_ACT;
  StegEdit        *edit
    = steg_edit_new (programme, closes ? N_ ("Close “%s”") : N_ ("Pass a gate of “%s”"));

  steg_edit_argument (edit, steg_record_get_text (self->cycle, STEG_CYCLE_TITLE));
  if (closes)
    close_cycle (self, edit, reason);
  else
    steg_cycle_edit_pass (edit, programme, self->cycle, self->phase, today, reason);
  if (self->round != NULL && gtk_check_button_get_active (GTK_CHECK_BUTTON (self->round)))
    steg_cycle_edit_open_round (edit, programme, self->cycle, round, today);
  steg_anywhere_commit_with_undo (self->from, edit,
                                  closes ? _ ("The cycle is closed") : _ ("The gate is passed"));
  gtk_window_close (GTK_WINDOW (self));
}

/* Enter alone presses the button that has the focus. */
static gboolean
pass_binding (GtkWidget *widget, GVariant *arguments, gpointer unused)
{
  StegGateDialog *self = STEG_GATE_DIALOG (widget);

  if (gtk_widget_is_sensitive (self->pass))
    pass_cb (self);
  return GDK_EVENT_STOP;
}

static void
question_clear (gpointer question)
{
  g_clear_object (&((Question *) question)->action);
}

static void
steg_gate_dialog_dispose (GObject *object)
{
  StegGateDialog *self = STEG_GATE_DIALOG (object);

  g_array_set_size (self->questions, 0);
  g_clear_weak_pointer (&self->from);
  g_clear_object (&self->cycle);
  G_OBJECT_CLASS (steg_gate_dialog_parent_class)->dispose (object);
}

static void
steg_gate_dialog_finalize (GObject *object)
{
  g_array_unref (STEG_GATE_DIALOG (object)->questions);
  G_OBJECT_CLASS (steg_gate_dialog_parent_class)->finalize (object);
}

static void
steg_gate_dialog_class_init (StegGateDialogClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = steg_gate_dialog_dispose;
  G_OBJECT_CLASS (klass)->finalize = steg_gate_dialog_finalize;
  gtk_widget_class_add_binding_action (GTK_WIDGET_CLASS (klass), GDK_KEY_Escape, 0, "window.close",
                                       NULL);
  gtk_widget_class_add_binding (GTK_WIDGET_CLASS (klass), GDK_KEY_Return, GDK_CONTROL_MASK,
                                pass_binding, NULL);
}

static void
build_header (StegGateDialog *self, GtkBox *box)
{
  GtkWidget *header = adw_header_bar_new ();
  GtkWidget *cancel = gtk_button_new_with_label (_ ("Cancel"));

  self->pass = gtk_button_new ();
  gtk_widget_add_css_class (self->pass, "suggested-action");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (cancel), "window.close");
  g_signal_connect_swapped (self->pass, "clicked", G_CALLBACK (pass_cb), self);
  adw_header_bar_set_show_start_title_buttons (ADW_HEADER_BAR (header), FALSE);
  adw_header_bar_set_show_end_title_buttons (ADW_HEADER_BAR (header), FALSE);
  adw_header_bar_pack_start (ADW_HEADER_BAR (header), cancel);
  adw_header_bar_pack_end (ADW_HEADER_BAR (header), self->pass);
  gtk_window_set_default_widget (GTK_WINDOW (self), self->pass);
  gtk_box_append (box, header);
}

static void
steg_gate_dialog_init (StegGateDialog *self)
{
  GtkBox    *box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 0));
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  self->questions = g_array_new (FALSE, TRUE, sizeof (Question));
  g_array_set_clear_func (self->questions, question_clear);
  gtk_window_set_modal (GTK_WINDOW (self), TRUE);
  gtk_window_set_default_size (GTK_WINDOW (self), 520, 520);
  gtk_widget_set_size_request (GTK_WIDGET (self), 340, 300);
  build_header (self, box);
  self->content = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 9));
  gtk_widget_add_css_class (GTK_WIDGET (self->content), "page");
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), GTK_WIDGET (self->content));
  gtk_widget_set_vexpand (scrolled, TRUE);
  gtk_box_append (box, scrolled);
  adw_window_set_content (ADW_WINDOW (self), GTK_WIDGET (box));
}

static void
append (StegGateDialog *self, const char *text, const char *style)
{
  gtk_box_append (self->content, GTK_WIDGET (steg_line_label_new (text, style)));
}

static void
append_open (StegGateDialog *self, const char *text)
{
  g_autofree char *line = g_strdup_printf ("○ %s", text != NULL ? text : "");

  append (self, line, NULL);
}

/* Returns: whether something on the checklist is not ticked. */
static gboolean
append_items (StegGateDialog *self, StegProgramme *programme)
{
  g_autoptr (GPtrArray) items = steg_cycle_items (programme, self->cycle, self->phase);

  if (steg_cycle_items_done (items) == items->len)
    return FALSE;
  append (self, _ ("Not ticked on the checklist"), "heading");
  for (guint i = 0; i < items->len; i++)
    if (!steg_record_get_flag (items->pdata[i], STEG_GATE_ITEM_DONE))
      append_open (self, steg_record_get_text (items->pdata[i], STEG_GATE_ITEM_TEXT));
  return TRUE;
}

static GtkWidget *
new_entry (StegGateDialog *self, const char *placeholder)
{
  GtkWidget *entry = gtk_entry_new ();

  gtk_entry_set_placeholder_text (GTK_ENTRY (entry), placeholder);
  gtk_entry_set_activates_default (GTK_ENTRY (entry), TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  placeholder, -1);
  g_signal_connect_swapped (entry, "changed", G_CALLBACK (update), self);
  return entry;
}

static GtkWidget *
new_choice (const char *label, const char *title, GtkWidget *group)
{
  GtkWidget       *choice = gtk_toggle_button_new_with_label (label);
  g_autofree char *spoken = g_strdup_printf ("%s: %s", title, label);

  if (group != NULL)
    gtk_toggle_button_set_group (GTK_TOGGLE_BUTTON (choice), GTK_TOGGLE_BUTTON (group));
  gtk_accessible_update_property (GTK_ACCESSIBLE (choice), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken,
                                  -1);
  return choice;
}

static guint
find_question (StegGateDialog *self, GtkWidget *part)
{
  guint index = 0;

  while (question_at (self, index)->carry != part && question_at (self, index)->reason != part)
    index++;
  return index;
}

/* To the answer to the question at @index; beyond the last to what closes. */
static void
go_to (StegGateDialog *self, int index)
{
  const Question *question;

  if (index < 0)
    return;
  if ((guint) index >= self->questions->len)
    {
      gtk_widget_grab_focus (self->pass);
      return;
    }
  question = question_at (self, (guint) index);
  gtk_widget_grab_focus (is_dropped (question) ? question->drop : question->carry);
}

/* Whoever has written why goes on with the next action. */
static void
reason_given_cb (GtkWidget *reason)
{
  StegGateDialog *self = STEG_GATE_DIALOG (gtk_widget_get_root (reason));

  if (is_written (reason))
    go_to (self, (int) find_question (self, reason) + 1);
}

/* The answer to @question; dropping asks why at once. */
static void
answer (const Question *question, gboolean drops)
{
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (drops ? question->drop : question->carry), TRUE);
  gtk_widget_grab_focus (drops ? question->reason : question->carry);
}

/* C and D on one of its buttons answer for an action; up and down go to the one beside it. */
static gboolean
key_cb (GtkEventController *keys, guint key, guint code, GdkModifierType state, GtkWidget *carry)
{
  StegGateDialog *self = STEG_GATE_DIALOG (gtk_widget_get_root (carry));
  guint           index = find_question (self, carry);
  guint           lower = gdk_keyval_to_lower (key);

  if ((state & gtk_accelerator_get_default_mod_mask () & ~GDK_SHIFT_MASK) != 0)
    return GDK_EVENT_PROPAGATE;
  if (lower == GDK_KEY_c || lower == GDK_KEY_d)
    answer (question_at (self, index), lower == GDK_KEY_d);
  else if (key == GDK_KEY_Down || key == GDK_KEY_Up)
    go_to (self, (int) index + (key == GDK_KEY_Down ? 1 : -1));
  else
    return GDK_EVENT_PROPAGATE;
  return GDK_EVENT_STOP;
}

static void
ask (StegGateDialog *self, StegRecord *action)
{
  const char         *title = steg_record_get_text (action, STEG_ACTION_TITLE);
  GtkWidget          *choices = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkEventController *keys = gtk_event_controller_key_new ();
  Question            question = { g_object_ref (action) };

  append (self, title, NULL);
  question.carry = new_choice (_ ("Carry Over"), title, NULL);
  question.drop = new_choice (_ ("Drop"), title, question.carry);
  question.reason = new_entry (self, _ ("Why is it dropped?"));
  gtk_entry_set_activates_default (GTK_ENTRY (question.reason), FALSE);
  g_signal_connect (question.reason, "activate", G_CALLBACK (reason_given_cb), NULL);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (question.carry), TRUE);
  g_signal_connect_swapped (question.drop, "toggled", G_CALLBACK (update), self);
  gtk_widget_add_css_class (choices, "linked");
  gtk_box_append (GTK_BOX (choices), question.carry);
  gtk_box_append (GTK_BOX (choices), question.drop);
  g_signal_connect (keys, "key-pressed", G_CALLBACK (key_cb), question.carry);
  gtk_widget_add_controller (choices, keys);
  gtk_box_append (self->content, choices);
  gtk_box_append (self->content, question.reason);
  g_array_append_val (self->questions, question);
}

static const char *
actions_heading (StegPhase phase)
{
  if (phase == STEG_PHASE_ACT)
    return _ ("What becomes of what is not done? (C: carry over, D: drop, arrows: next)");
  return phase == STEG_PHASE_PLAN ? _ ("Actions without an owner or a due date")
                                  : _ ("Actions that are not done");
}

static void
append_target (StegGateDialog *self, StegProgramme *programme)
{
  StegRecord      *next = steg_cycle_get_next (programme, self->cycle);
  const char      *known = next != NULL ? steg_record_get_text (next, STEG_CYCLE_TITLE) : NULL;
  g_autofree char *title = known != NULL ? g_strdup (known) : next_title (programme);
  g_autofree char *words = g_strdup_printf (
    next != NULL ? _ ("What is carried over goes to “%s”. Ctrl+Enter closes the cycle.")
                 : _ ("What is carried over goes to a new cycle, “%s”. Ctrl+Enter closes "
                      "this one."),
    title);

  append (self, words, "quiet");
}

/* Returns: whether an action speaks against passing and is not asked about. */
static gboolean
append_actions (StegGateDialog *self, StegProgramme *programme)
{
  g_autoptr (GPtrArray) actions = steg_cycle_unready (programme, self->cycle, self->phase);
  gboolean closes = self->phase == STEG_PHASE_ACT;

  if (actions->len == 0)
    return FALSE;
  append (self, actions_heading (self->phase), "heading");
  if (closes)
    append_target (self, programme);
  for (guint i = 0; i < actions->len; i++)
    if (closes)
      ask (self, actions->pdata[i]);
    else
      append_open (self, steg_record_get_text (actions->pdata[i], STEG_ACTION_TITLE));
  return !closes;
}

static void
append_round (StegGateDialog *self, StegProgramme *programme)
{
  g_autofree char *title = round_title (programme);
  g_autofree char *label = g_strdup_printf (_ ("Start a new round of the dialogue: “%s”"), title);

  if (self->phase != STEG_PHASE_DO || steg_record_get_link (self->cycle, STEG_CYCLE_ROUND) != NULL)
    return;
  self->round = gtk_check_button_new_with_label (label);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (self->round), TRUE);
  gtk_box_append (self->content, self->round);
}

static void
fill (StegGateDialog *self, StegProgramme *programme)
{
  static const char *const whats[] = {
    N_ ("Do begins, and the plan is frozen: its dates are kept to compare with."),
    N_ ("Check begins: the areas are judged again."),
    N_ ("Act begins: what worked becomes the way we work."),
    N_ ("The cycle is closed, and the next one takes over."),
  };
  gboolean items, actions;

  append (self, _ (whats[self->phase]), NULL);
  append_round (self, programme);
  self->reason = new_entry (self, _ ("Why is it passed all the same?"));
  gtk_box_append (self->content, self->reason);
  items = append_items (self, programme);
  actions = append_actions (self, programme);
  self->needs_reason = items || actions;
  gtk_widget_set_visible (self->reason, self->needs_reason);
  update (self);
  gtk_widget_grab_focus (self->needs_reason         ? self->reason
                         : self->questions->len > 0 ? question_at (self, 0)->carry
                                                    : self->pass);
}

StegGateDialog *
steg_gate_dialog_new (GtkWidget *from, StegRecord *cycle, StegPhase phase)
{
  StegGateDialog *self;
  gboolean        closes = phase == STEG_PHASE_ACT;

  g_return_val_if_fail (steg_anywhere_get_session (from) != NULL, NULL);

  self = g_object_new (STEG_TYPE_GATE_DIALOG, "transient-for", gtk_widget_get_root (from), NULL);
  g_set_weak_pointer (&self->from, from);
  self->cycle = g_object_ref (cycle);
  self->phase = phase;
  gtk_window_set_title (GTK_WINDOW (self), closes ? _ ("Close the Cycle") : _ ("Pass the Gate"));
  gtk_button_set_label (GTK_BUTTON (self->pass), closes ? _ ("Close") : _ ("Pass"));
  fill (self, programme_of (self));
  return self;
}
