/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-cycle-gate.h"

#include "app/dialogs/steg-gate-dialog.h"
#include "app/rows/steg-edited-row.h"
#include "app/rows/steg-record-rows.h"
#include "app/steg-anywhere.h"
#include "app/steg-words.h"
#include "app/widgets/steg-line-label.h"
#include "base/steg-clock.h"
#include "model/steg-tables.h"
#include "session/steg-cycle-edit.h"

#include <glib/gi18n.h>

struct _StegCycleGate
{
  GtkBox parent;

  StegProgramme *programme;
  StegPhase      phase;
  StegRecord    *cycle;
  gboolean       showing;

  GtkWidget  *pill;
  GtkLabel   *days;
  GtkListBox *list;
  GtkWidget  *entry;
  GtkLabel   *passed;
  GtkWidget  *pass;
  GtkWidget  *take_back;
};

G_DEFINE_FINAL_TYPE (StegCycleGate, steg_cycle_gate, GTK_TYPE_BOX)

static StegEdit *
begin (StegCycleGate *self, const char *label, const char *argument)
{
  StegEdit *edit = steg_edit_new (self->programme, label);

  steg_edit_argument (edit, argument != NULL ? argument : "");
  return edit;
}

static void
toggled_cb (StegCycleGate *self, GtkCheckButton *check)
{
  GtkWidget  *row = gtk_widget_get_ancestor (GTK_WIDGET (check), GTK_TYPE_LIST_BOX_ROW);
  StegRecord *item = row != NULL ? steg_record_rows_get (GTK_LIST_BOX_ROW (row)) : NULL;
  gboolean    done = gtk_check_button_get_active (check);
  StegEdit   *edit;

  if (self->showing || item == NULL)
    return;
  edit = begin (self, done ? N_ ("Tick “%s”") : N_ ("Untick “%s”"),
                steg_record_get_text (item, STEG_GATE_ITEM_TEXT));
  steg_edit_flag (edit, steg_record_get_id (item), STEG_GATE_ITEM_DONE, done);
  if (!steg_anywhere_commit (GTK_WIDGET (self), edit))
    steg_cycle_gate_show (self, self->cycle);
}

static void
add_cb (StegCycleGate *self)
{
  g_autofree char *text
    = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->entry))));
  StegEdit *edit;

  if (*text == '\0' || self->cycle == NULL)
    return;
  edit = begin (self, N_ ("Add “%s” to a checklist"), text);
  steg_cycle_edit_add_item (edit, self->programme, self->cycle, self->phase, text);
  if (steg_anywhere_commit (GTK_WIDGET (self), edit))
    gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
}

static void
pass_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  StegCycleGate *self = STEG_CYCLE_GATE (widget);

  if (self->cycle != NULL)
    gtk_window_present (GTK_WINDOW (steg_gate_dialog_new (widget, self->cycle, self->phase)));
}

static void
take_back_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  StegCycleGate *self = STEG_CYCLE_GATE (widget);
  StegEdit      *edit;

  if (self->cycle == NULL)
    return;
  edit = begin (self, N_ ("Take back a gate of “%s”"),
                steg_record_get_text (self->cycle, STEG_CYCLE_TITLE));
  steg_cycle_edit_take_back (edit, self->programme, self->cycle, self->phase);
  steg_anywhere_commit_with_undo (widget, edit, _ ("The gate is open again"));
}

static GPtrArray *
list_beside (StegProgramme *programme, StegRecord *item)
{
  return steg_cycle_items (programme, steg_record_get_link (item, STEG_GATE_ITEM_CYCLE),
                           (StegPhase) steg_record_get_choice (item, STEG_GATE_ITEM_PHASE));
}

static StegEdit *
begin_item (StegProgramme *programme, const char *label, StegRecord *item)
{
  StegEdit   *edit = steg_edit_new (programme, label);
  const char *text = steg_record_get_text (item, STEG_GATE_ITEM_TEXT);

  steg_edit_argument (edit, text != NULL ? text : "");
  return edit;
}

static StegEdit *
change_item (StegProgramme *programme, StegRecord *item, const char *text)
{
  StegEdit *edit = begin_item (programme, N_ ("Change “%s” on a checklist"), item);

  steg_edit_text (edit, steg_record_get_id (item), STEG_GATE_ITEM_TEXT, text);
  return edit;
}

static StegEdit *
move_item (StegProgramme *programme, StegRecord *item, StegRecord *after)
{
  StegEdit *edit = begin_item (programme, N_ ("Move “%s” on a checklist"), item);
  g_autoptr (GPtrArray) items = list_beside (programme, item);

  steg_edit_move (edit, steg_record_get_id (item), STEG_GATE_ITEM_ORDER, items,
                  after != NULL ? steg_record_get_id (after) : NULL);
  return edit;
}

static StegEdit *
remove_item (StegProgramme *programme, StegRecord *item)
{
  StegEdit *edit = begin_item (programme, N_ ("Take “%s” off a checklist"), item);

  steg_edit_remove (edit, steg_record_get_id (item));
  return edit;
}

static const StegEditedRowKind item_kind = {
  .field = STEG_GATE_ITEM_TEXT,
  .name = N_ ("Text on the checklist"),
  .removed = N_ ("Taken off the checklist"),
  .list = list_beside,
  .change = change_item,
  .move = move_item,
  .remove = remove_item,
};

static void
row_activated_cb (GtkListBox *list, GtkListBoxRow *row)
{
  steg_edited_row_edit (STEG_EDITED_ROW (row));
}

static gboolean
tick_cb (GtkWidget *row, GVariant *arguments, gpointer user_value)
{
  return gtk_widget_activate (steg_edited_row_get_mark (STEG_EDITED_ROW (row)));
}

/* Space on a line ticks it; Enter edits its text. */
static void
tick_with_space (GtkListBoxRow *row)
{
  GtkEventController *keys = gtk_shortcut_controller_new ();

  gtk_shortcut_controller_add_shortcut (
    GTK_SHORTCUT_CONTROLLER (keys),
    gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_space, 0),
                      gtk_callback_action_new (tick_cb, NULL, NULL)));
  gtk_widget_add_controller (GTK_WIDGET (row), keys);
}

static GtkListBoxRow *
make_row (StegRecord *item)
{
  GtkListBoxRow *row = steg_edited_row_new (item, &item_kind);
  GtkWidget     *check = gtk_check_button_new ();

  gtk_widget_set_valign (check, GTK_ALIGN_START);
  steg_edited_row_set_mark (STEG_EDITED_ROW (row), check);
  tick_with_space (row);
  return row;
}

static void
show_row (StegCycleGate *self, GtkListBoxRow *row, StegRecord *item)
{
  GtkWidget  *check = steg_edited_row_get_mark (STEG_EDITED_ROW (row));
  const char *text = steg_record_get_text (item, STEG_GATE_ITEM_TEXT);

  g_signal_handlers_disconnect_by_func (check, toggled_cb, self);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check),
                               steg_record_get_flag (item, STEG_GATE_ITEM_DONE));
  g_signal_connect_object (check, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
  gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  text != NULL ? text : "", -1);
  steg_edited_row_show (STEG_EDITED_ROW (row), FALSE);
}

static void
show_items (StegCycleGate *self)
{
  g_autoptr (GPtrArray) items = steg_cycle_items (self->programme, self->cycle, self->phase);

  self->showing = TRUE;
  steg_record_rows_follow (self->list, items, make_row);
  for (guint i = 0; i < items->len; i++)
    show_row (self, gtk_list_box_get_row_at_index (self->list, (int) i), items->pdata[i]);
  self->showing = FALSE;
  gtk_widget_set_visible (GTK_WIDGET (self->list), items->len > 0);
}

static void
show_days (StegCycleGate *self)
{
  StegPeriod       periods[STEG_N_PHASES];
  g_autofree char *from = NULL;
  g_autofree char *to = NULL;
  g_autofree char *text = NULL;
  StegDate         today = steg_clock_today ();
  int              now = steg_cycle_phase_now (self->programme, self->cycle, today);

  steg_cycle_get_periods (self->cycle, periods);
  from = steg_words_date (periods[self->phase].from, STEG_DATE_STYLE_FULL);
  to = steg_words_date (periods[self->phase].to, STEG_DATE_STYLE_FULL);
  if (periods[self->phase].from == STEG_DATE_NONE)
    text = g_strdup (_ ("No days yet"));
  else if (now == (int) self->phase && periods[self->phase].to != STEG_DATE_NONE
           && periods[self->phase].to < today)
    text = g_strdup_printf (_ ("⚠ Now, later than planned · %s – %s"), from, to);
  else if (now == (int) self->phase)
    text = g_strdup_printf (_ ("Now · %s – %s"), from, to);
  else
    text = g_strdup_printf ("%s – %s", from, to);
  gtk_label_set_text (self->days, text);
}

/* Whoever has passed a gate goes on at the next one. */
static void
go_on (StegCycleGate *self)
{
  GtkRoot   *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *next = gtk_widget_get_next_sibling (GTK_WIDGET (self));

  if (root != NULL && next != NULL && gtk_root_get_focus (root) == self->pass)
    gtk_widget_child_focus (next, GTK_DIR_TAB_FORWARD);
}

static void
show_state (StegCycleGate *self)
{
  StegDate         passed = steg_cycle_passed_on (self->programme, self->cycle, self->phase);
  int              next = steg_cycle_next_gate (self->programme, self->cycle);
  int              last = next >= 0 ? next - 1 : STEG_N_PHASES - 1;
  StegRecord      *gate = steg_cycle_get_gate (self->programme, self->cycle, self->phase);
  const char      *reason = gate != NULL ? steg_record_get_text (gate, STEG_GATE_REASON) : NULL;
  g_autofree char *day = steg_words_date (passed, STEG_DATE_STYLE_FULL);
  g_autofree char *text = g_strdup_printf (
    reason != NULL ? _ ("✓ Passed %s with something open: %s") : _ ("✓ Passed %s"), day, reason);

  gtk_label_set_text (self->passed, text);
  gtk_widget_set_visible (GTK_WIDGET (self->passed), passed != STEG_DATE_NONE);
  if (next != (int) self->phase)
    go_on (self);
  gtk_widget_set_visible (self->pass, next == (int) self->phase);
  gtk_widget_set_visible (self->take_back, last == (int) self->phase);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "gate.pass", next == (int) self->phase);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "gate.take-back", last == (int) self->phase);
}

static void
steg_cycle_gate_dispose (GObject *object)
{
  StegCycleGate *self = STEG_CYCLE_GATE (object);

  g_clear_object (&self->cycle);
  g_clear_object (&self->programme);
  G_OBJECT_CLASS (steg_cycle_gate_parent_class)->dispose (object);
}

static void
steg_cycle_gate_class_init (StegCycleGateClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = steg_cycle_gate_dispose;
  gtk_widget_class_install_action (widget_class, "gate.pass", NULL, pass_action);
  gtk_widget_class_install_action (widget_class, "gate.take-back", NULL, take_back_action);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static GtkWidget *
new_button (const char *label, const char *action)
{
  GtkWidget *button = gtk_button_new_with_label (label);

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  return button;
}

static void
build_heading (StegCycleGate *self)
{
  static const char *const styles[]
    = { "phase-plan", "phase-do", "phase-check", "phase-act" };
  GtkWidget  *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 9);
  const char *name = steg_words_label (steg_phase_choices[self->phase].label);

  self->pill = gtk_label_new (name);
  gtk_widget_add_css_class (self->pill, "phase-pill");
  gtk_widget_add_css_class (self->pill, styles[self->phase]);
  gtk_widget_set_valign (self->pill, GTK_ALIGN_CENTER);
  self->days = steg_line_label_new (NULL, "quiet");
  gtk_box_append (GTK_BOX (line), self->pill);
  gtk_box_append (GTK_BOX (line), GTK_WIDGET (self->days));
  gtk_box_append (GTK_BOX (self), line);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
build (StegCycleGate *self)
{
  g_autofree char *listed = g_strdup_printf (
    _ ("Checklist of %s"), steg_words_label (steg_phase_choices[self->phase].label));
  g_autofree char *added = g_strdup_printf (
    _ ("Add to the checklist of %s"), steg_words_label (steg_phase_choices[self->phase].label));

  build_heading (self);
  self->list = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (self->list), "lines");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  listed, -1);
  g_signal_connect (self->list, "row-activated", G_CALLBACK (row_activated_cb), NULL);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->list));
  self->entry = gtk_entry_new ();
  gtk_entry_set_placeholder_text (GTK_ENTRY (self->entry), _ ("Add to the checklist…"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  added, -1);
  gtk_widget_add_css_class (self->entry, "add-line");
  g_signal_connect_swapped (self->entry, "activate", G_CALLBACK (add_cb), self);
  gtk_box_append (GTK_BOX (self), self->entry);
  self->passed = steg_line_label_new (NULL, "quiet");
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->passed));
  self->pass = new_button (self->phase == STEG_PHASE_ACT ? _ ("Close the Cycle…")
                                                         : _ ("Pass the Gate…"),
                           "gate.pass");
  gtk_widget_add_css_class (self->pass, "suggested-action");
  gtk_box_append (GTK_BOX (self), self->pass);
  self->take_back = new_button (_ ("Take Back"), "gate.take-back");
  gtk_widget_add_css_class (self->take_back, "flat");
  gtk_box_append (GTK_BOX (self), self->take_back);
}

static void
steg_cycle_gate_init (StegCycleGate *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 6);
  gtk_widget_add_css_class (GTK_WIDGET (self), "card");
  gtk_widget_add_css_class (GTK_WIDGET (self), "page-card");
}

GtkWidget *
steg_cycle_gate_new (StegProgramme *programme, StegPhase phase)
{
  StegCycleGate *self = g_object_new (STEG_TYPE_CYCLE_GATE, NULL);

  self->programme = g_object_ref (programme);
  self->phase = phase;
  build (self);
  return GTK_WIDGET (self);
}

void
steg_cycle_gate_show (StegCycleGate *self, StegRecord *cycle)
{
  g_return_if_fail (STEG_IS_CYCLE_GATE (self));

  if (self->cycle != cycle)
    gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
  g_set_object (&self->cycle, cycle);
  if (cycle == NULL)
    return;
  show_days (self);
  show_items (self);
  show_state (self);
}

void
steg_cycle_gate_settle (StegCycleGate *self)
{
  GtkListBoxRow *row;

  g_return_if_fail (STEG_IS_CYCLE_GATE (self));

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL; i++)
    steg_edited_row_settle (STEG_EDITED_ROW (row));
  add_cb (self);
}
