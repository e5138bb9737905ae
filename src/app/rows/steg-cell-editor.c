/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/rows/steg-cell-editor.h"

#include "app/dialogs/steg-phase-question.h"
#include "app/rows/steg-field-edit.h"
#include "app/steg-words.h"
#include "app/widgets/steg-choice-list.h"
#include "app/widgets/steg-person-entry.h"
#include "app/widgets/steg-style.h"
#include "model/steg-cycle-phases.h"

struct _StegCellEditor
{
  GtkBox parent;

  StegProgramme *programme;
  StegRecord    *record;
  guint          field;
  GtkWidget     *input;     /* an entry, or a list of phases */
  GtkWidget     *complaint; /* popover */
  GtkLabel      *sentence;
};

enum
{
  SIGNAL_STEPPED,
  SIGNAL_LEFT,
  SIGNAL_GIVEN_UP,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (StegCellEditor, steg_cell_editor, GTK_TYPE_BOX)

static void
complain (StegCellEditor *self, const char *sentence)
{
  steg_style_set (self->input, "error", sentence != NULL);
  if (sentence == NULL)
    {
      gtk_popover_popdown (GTK_POPOVER (self->complaint));
      return;
    }
  gtk_label_set_text (self->sentence, sentence);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->input), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  sentence, -1);
  gtk_popover_popup (GTK_POPOVER (self->complaint));
}

/* Where the move is asked about first, the phase is the old one meanwhile, and is not asked about
 * again when the focus goes to the question. */
static void
settle_phase (StegCellEditor *self, GtkDropDown *input)
{
  guint phase = gtk_drop_down_get_selected (input);

  gtk_drop_down_set_selected (
    input, (guint) steg_record_get_choice (self->record, STEG_ACTION_PHASE));
  steg_phase_question_ask_one (GTK_WIDGET (self), self->record, (StegPhase) phase);
}

gboolean
steg_cell_editor_settle (StegCellEditor *self)
{
  g_autofree char *complaint = NULL;
  GtkWidget       *from;

  g_return_val_if_fail (STEG_IS_CELL_EDITOR (self), TRUE);

  from = GTK_WIDGET (self);
  /* The record may be gone by now: undone, or removed by somebody else. */
  if (steg_programme_find (self->programme, steg_record_get_id (self->record)) != self->record)
    return TRUE;
  if (STEG_IS_PERSON_ENTRY (self->input))
    steg_field_edit_person (from, self->programme, self->record, self->field,
                            steg_person_entry_get_name (STEG_PERSON_ENTRY (self->input)));
  else if (GTK_IS_DROP_DOWN (self->input))
    settle_phase (self, GTK_DROP_DOWN (self->input));
  else if (!steg_field_edit_text (from, self->programme, self->record, self->field,
                                  gtk_editable_get_text (GTK_EDITABLE (self->input)), &complaint))
    {
      complain (self, complaint);
      return FALSE;
    }
  complain (self, NULL);
  return TRUE;
}

static gboolean
step (StegCellEditor *self, int columns, int rows)
{
  g_signal_emit (self, signals[SIGNAL_STEPPED], 0, columns, rows);
  return GDK_EVENT_STOP;
}

static void
choose_by (StegCellEditor *self, int by)
{
  int phase = (int) gtk_drop_down_get_selected (GTK_DROP_DOWN (self->input)) + by;

  gtk_drop_down_set_selected (GTK_DROP_DOWN (self->input),
                              (guint) CLAMP (phase, 0, STEG_N_PHASES - 1));
}

/* Up and Down choose a phase, offer people, and elsewhere go on to another row. */
static gboolean
press_arrow (StegCellEditor *self, int rows)
{
  if (STEG_IS_PERSON_ENTRY (self->input))
    return GDK_EVENT_STOP;
  if (!GTK_IS_DROP_DOWN (self->input))
    return step (self, 0, rows);
  choose_by (self, rows);
  return GDK_EVENT_STOP;
}

/* The list that a drop-down has opened has its own keys. */
static gboolean
is_in_list (StegCellEditor *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  return GTK_IS_DROP_DOWN (self->input) && gtk_root_get_focus (root) != NULL
         && gtk_widget_get_ancestor (gtk_root_get_focus (root), GTK_TYPE_POPOVER) != NULL;
}

/* The entry of people has seen Enter and Escape before, and shut its list. */
static gboolean
key_pressed_cb (
  GtkEventController *keys, guint key, guint code, GdkModifierType state, StegCellEditor *self)
{
  int back = (state & GDK_SHIFT_MASK) != 0 ? -1 : 1;

  if (is_in_list (self))
    return GDK_EVENT_PROPAGATE;
  switch (key)
    {
    case GDK_KEY_Tab:
    case GDK_KEY_KP_Tab:
    case GDK_KEY_ISO_Left_Tab:
      return step (self, key == GDK_KEY_ISO_Left_Tab ? -1 : back, 0);
    case GDK_KEY_Return:
    case GDK_KEY_KP_Enter:
      return step (self, 0, back);
    case GDK_KEY_Up:
      return press_arrow (self, -1);
    case GDK_KEY_Down:
      return press_arrow (self, 1);
    case GDK_KEY_Escape:
      g_signal_emit (self, signals[SIGNAL_GIVEN_UP], 0);
      return GDK_EVENT_STOP;
    default:
      return GDK_EVENT_PROPAGATE;
    }
}

static void
left_cb (StegCellEditor *self)
{
  g_signal_emit (self, signals[SIGNAL_LEFT], 0);
}

/* Enter, or a press on a name of the list. */
static void
activated_cb (StegCellEditor *self)
{
  step (self, 0, 1);
}

static gboolean
steg_cell_editor_grab_focus (GtkWidget *widget)
{
  GtkWidget *input = STEG_CELL_EDITOR (widget)->input;

  return gtk_widget_grab_focus (input);
}

static void
steg_cell_editor_dispose (GObject *object)
{
  StegCellEditor *self = STEG_CELL_EDITOR (object);

  g_clear_pointer (&self->complaint, gtk_widget_unparent);
  g_clear_object (&self->record);
  g_clear_object (&self->programme);
  G_OBJECT_CLASS (steg_cell_editor_parent_class)->dispose (object);
}

static void
steg_cell_editor_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  GTK_WIDGET_CLASS (steg_cell_editor_parent_class)->size_allocate (widget, width, height, baseline);
  gtk_popover_present (GTK_POPOVER (STEG_CELL_EDITOR (widget)->complaint));
}

static void
steg_cell_editor_class_init (StegCellEditorClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = steg_cell_editor_dispose;
  widget_class->grab_focus = steg_cell_editor_grab_focus;
  widget_class->size_allocate = steg_cell_editor_size_allocate;
  signals[SIGNAL_STEPPED] = g_signal_new ("stepped", STEG_TYPE_CELL_EDITOR, G_SIGNAL_RUN_LAST, 0,
                                          NULL, NULL, NULL, G_TYPE_NONE, 2, G_TYPE_INT, G_TYPE_INT);
  signals[SIGNAL_LEFT] = g_signal_new ("left", STEG_TYPE_CELL_EDITOR, G_SIGNAL_RUN_LAST, 0, NULL,
                                       NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_GIVEN_UP] = g_signal_new ("given-up", STEG_TYPE_CELL_EDITOR, G_SIGNAL_RUN_LAST, 0,
                                           NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
add_complaint (StegCellEditor *self)
{
  self->sentence = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_wrap (self->sentence, TRUE);
  gtk_label_set_max_width_chars (self->sentence, 36);
  gtk_label_set_xalign (self->sentence, 0);
  self->complaint = gtk_popover_new ();
  gtk_popover_set_autohide (GTK_POPOVER (self->complaint), FALSE);
  gtk_popover_set_child (GTK_POPOVER (self->complaint), GTK_WIDGET (self->sentence));
  gtk_widget_set_can_focus (self->complaint, FALSE);
  gtk_widget_set_parent (self->complaint, GTK_WIDGET (self));
}

static void
steg_cell_editor_init (StegCellEditor *self)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();

  gtk_widget_set_hexpand (GTK_WIDGET (self), TRUE);
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (GTK_WIDGET (self), "cell-editor");
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (left_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
  add_complaint (self);
}

static GtkWidget *
create_phases (StegRecord *action)
{
  StegChoiceList *list = steg_choice_list_new ();
  GtkWidget      *phases = gtk_drop_down_new (NULL, NULL);

  for (int i = 0; i < STEG_N_PHASES; i++)
    steg_choice_list_add (list, steg_words_label (steg_phase_choices[i].label),
                          steg_phase_choices[i].key);
  steg_choice_list_show (list, GTK_DROP_DOWN (phases));
  steg_choice_list_shorten (GTK_DROP_DOWN (phases), 8);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (phases),
                              (guint) MAX (steg_record_get_choice (action, STEG_ACTION_PHASE), 0));
  return phases;
}

static GtkWidget *
create_person (StegProgramme *programme, StegRecord *person)
{
  GtkWidget *entry = steg_person_entry_new (programme);

  steg_person_entry_set_person (STEG_PERSON_ENTRY (entry), person);
  return entry;
}

static GtkWidget *
create_entry (StegRecord *record, guint field)
{
  g_autofree char *text = steg_field_edit_dup_text (record, field);
  GtkWidget       *entry = gtk_entry_new ();

  gtk_editable_set_text (GTK_EDITABLE (entry), text);
  return entry;
}

static GtkWidget *
create_input (StegProgramme *programme, StegRecord *record, guint field)
{
  const StegField *known = &steg_record_get_table (record)->fields[field];

  if (known->kind == STEG_FIELD_CHOICE)
    return create_phases (record);
  if (known->kind == STEG_FIELD_LINK)
    return create_person (programme, steg_record_get_link (record, field));
  return create_entry (record, field);
}

/* In the capture phase, so that neither the list around it nor Tab's usual way is asked first; the
 * entry of people catches its own keys deeper down, so there it is the bubble phase. */
static void
add_keys (StegCellEditor *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  if (!STEG_IS_PERSON_ENTRY (self->input))
    gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

GtkWidget *
steg_cell_editor_new (StegProgramme *programme, StegRecord *record, guint field)
{
  StegCellEditor *self = g_object_new (STEG_TYPE_CELL_EDITOR, NULL);

  self->programme = g_object_ref (programme);
  self->record = g_object_ref (record);
  self->field = field;
  self->input = create_input (programme, record, field);
  gtk_widget_set_hexpand (self->input, TRUE);
  gtk_accessible_update_property (
    GTK_ACCESSIBLE (self->input), GTK_ACCESSIBLE_PROPERTY_LABEL,
    steg_words_label (steg_record_get_table (record)->fields[field].label), -1);
  if (STEG_IS_PERSON_ENTRY (self->input))
    g_signal_connect_swapped (self->input, "activate", G_CALLBACK (activated_cb), self);
  if (GTK_IS_ENTRY (self->input))
    gtk_editable_set_width_chars (GTK_EDITABLE (self->input), 4);
  add_keys (self);
  gtk_box_append (GTK_BOX (self), self->input);
  return GTK_WIDGET (self);
}
