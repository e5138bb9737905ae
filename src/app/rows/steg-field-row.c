/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/rows/steg-field-row.h"

#include "app/rows/steg-field-edit.h"
#include "app/steg-language.h"
#include "app/steg-record-words.h"
#include "app/steg-words.h"
#include "app/widgets/steg-choice-list.h"
#include "app/widgets/steg-escape.h"
#include "app/widgets/steg-person-entry.h"
#include "app/widgets/steg-style.h"
#include "base/steg-clock.h"
#include "base/steg-text.h"
#include "model/steg-quick-when.h"
#include "model/steg-tables.h"

#include <glib/gi18n.h>
#include <string.h>

/* The key of a repetition that is not among the usual ones and is going to be written. */
#define OTHER "?"

struct _StegFieldRow
{
  GtkBox parent;

  StegProgramme   *programme;
  const StegTable *table;
  guint            field;
  StegRecord      *record;
  gboolean         showing; /* the editor is being filled, not used */

  GtkWidget *editor;
  GtkWidget *written; /* where OTHER is, %NULL but for a repetition */
  GtkLabel  *complaint;
};

G_DEFINE_FINAL_TYPE (StegFieldRow, steg_field_row, GTK_TYPE_BOX)

static void show (StegFieldRow *self);

static const StegField *
field_of (StegFieldRow *self)
{
  return &self->table->fields[self->field];
}

static gboolean
is_person (const StegField *field)
{
  return field->kind == STEG_FIELD_LINK && strcmp (field->target, steg_person_table.name) == 0;
}

static gboolean
is_repetition (StegFieldRow *self)
{
  return self->table == &steg_action_table && self->field == STEG_ACTION_REPEAT;
}

static gboolean
is_written (StegFieldRow *self)
{
  return self->written != NULL && gtk_widget_get_visible (self->written);
}

static void
complain (StegFieldRow *self, const char *sentence)
{
  gtk_label_set_text (self->complaint, sentence != NULL ? sentence : "");
  gtk_widget_set_visible (GTK_WIDGET (self->complaint), sentence != NULL);
  steg_style_set (is_written (self) ? self->written : self->editor, "error", sentence != NULL);
}

static void
commit_text (StegFieldRow *self, const char *text)
{
  g_autofree char *complaint = NULL;

  if (!steg_field_edit_text (GTK_WIDGET (self), self->programme, self->record, self->field, text,
                             &complaint))
    complain (self, complaint);
  else if (field_of (self)->kind == STEG_FIELD_DATE)
    show (self); /* as a date, however it was written */
  else
    complain (self, NULL);
}

static void
commit_person (StegFieldRow *self)
{
  const char *name = steg_person_entry_get_name (STEG_PERSON_ENTRY (self->editor));

  if (!steg_field_edit_person (GTK_WIDGET (self), self->programme, self->record, self->field, name))
    show (self);
}

static void
commit_written (StegFieldRow *self)
{
  const char      *words = gtk_editable_get_text (GTK_EDITABLE (self->written));
  StegRepeat       repeat;
  g_autofree char *text = NULL;

  if (*words == '\0')
    {
      show (self);
      return;
    }
  if (!steg_quick_repeat_read (words, steg_clock_today (), &repeat))
    {
      complain (self, _ ("Write how often, for example every 3 weeks or third Tuesday every "
                         "month"));
      return;
    }
  text = steg_repeat_to_text (&repeat);
  commit_text (self, text);
  show (self);
}

void
steg_field_row_settle (StegFieldRow *self)
{
  g_return_if_fail (STEG_IS_FIELD_ROW (self));

  if (self->record == NULL || self->showing)
    return;
  /* The record may be gone by now: undone, or removed by somebody else. */
  if (steg_programme_find (self->programme, steg_record_get_id (self->record)) != self->record)
    return;
  if (is_written (self))
    commit_written (self);
  else if (STEG_IS_PERSON_ENTRY (self->editor))
    commit_person (self);
  else if (GTK_IS_EDITABLE (self->editor))
    commit_text (self, gtk_editable_get_text (GTK_EDITABLE (self->editor)));
  else if (GTK_IS_TEXT_VIEW (self->editor))
    {
      GtkTextBuffer   *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->editor));
      GtkTextIter      start, end;
      g_autofree char *text = NULL;

      gtk_text_buffer_get_bounds (buffer, &start, &end);
      text = gtk_text_buffer_get_text (buffer, &start, &end, TRUE);
      commit_text (self, text);
    }
}

static gboolean
begin_writing (gpointer row)
{
  StegFieldRow *self = row;

  gtk_widget_set_visible (self->written, TRUE);
  gtk_widget_grab_focus (self->written);
  return G_SOURCE_REMOVE;
}

static void
chosen_cb (StegFieldRow *self)
{
  const char *key = steg_choice_list_get (GTK_DROP_DOWN (self->editor));

  if (self->showing || self->record == NULL || key == NULL)
    return;
  if (g_str_equal (key, OTHER) && is_repetition (self))
    {
      /* The list gives the focus back when it closes, which is after this. */
      g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, begin_writing, g_object_ref (self),
                       g_object_unref);
      return;
    }
  commit_text (self, key);
  if (is_written (self))
    show (self);
}

static void
add_repetition (StegChoiceList *list, const char *text)
{
  StegRepeat       repeat;
  g_autofree char *words = NULL;

  if (steg_repeat_parse (text, &repeat))
    words = steg_repeat_say (steg_language_catalogue (), &repeat);
  /* What another program wrote there stays, and is shown as it is. */
  steg_choice_list_add (list, words != NULL ? words : text, text);
}

/* How often most things come again; @own, which may be %NULL, is what stands there now, from a
 * quick line or the command line. */
static void
add_repetitions (StegChoiceList *list, const char *own)
{
  static const char *const usual[] = { "week;1", "week;2", "month;1", "month;1;1mon",
                                       "month;3", "month;6", "year;1", NULL };

  for (guint i = 0; usual[i] != NULL; i++)
    add_repetition (list, usual[i]);
  if (own != NULL && !g_strv_contains (usual, own))
    add_repetition (list, own);
  steg_choice_list_add (list, _ ("Other…"), OTHER);
}

static void
add_choices (StegFieldRow *self, StegChoiceList *list)
{
  const StegField *field = field_of (self);

  if (field->preset == NULL && !field->required)
    steg_choice_list_add (list, _ ("None"), "");
  for (const StegChoice *choice = field->choices; choice != NULL && choice->key != NULL; choice++)
    steg_choice_list_add (list, steg_words_label (choice->label), choice->key);
}

static int
compare_names (gconstpointer a, gconstpointer b, gpointer programme)
{
  return steg_text_compare (steg_record_words_name (programme, *(StegRecord *const *) a),
                            steg_record_words_name (programme, *(StegRecord *const *) b));
}

static void
add_records (StegFieldRow *self, StegChoiceList *list)
{
  const StegTable *target = steg_table_find (field_of (self)->target);
  g_autoptr (GPtrArray) rows = steg_programme_select (self->programme, target, NULL, NULL, -1);

  g_ptr_array_sort_with_data (rows, compare_names, self->programme);
  for (guint i = 0; i < rows->len; i++)
    steg_choice_list_add (list, steg_record_words_name (self->programme, rows->pdata[i]),
                          steg_record_get_id (rows->pdata[i]));
}

/* The lines are made afresh each time: what can be chosen changes too. */
static void
show_choice (StegFieldRow *self)
{
  const StegField *field = field_of (self);
  StegChoiceList  *list = steg_choice_list_new ();
  g_autofree char *value
    = steg_field_format (field, steg_record_get_value (self->record, self->field));

  add_choices (self, list);
  if (field->kind == STEG_FIELD_LINK)
    add_records (self, list);
  if (is_repetition (self))
    add_repetitions (list, value);
  steg_choice_list_show (list, GTK_DROP_DOWN (self->editor));
  steg_choice_list_select (GTK_DROP_DOWN (self->editor), value != NULL ? value : "");
}

static void
show_text (StegFieldRow *self)
{
  g_autofree char *text = steg_field_edit_dup_text (self->record, self->field);

  gtk_editable_set_text (GTK_EDITABLE (self->editor), text);
}

static void
show_long (StegFieldRow *self)
{
  const char *text = steg_record_get_text (self->record, self->field);

  gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->editor)),
                            text != NULL ? text : "", -1);
}

static void
show (StegFieldRow *self)
{
  if (self->record == NULL)
    return;
  self->showing = TRUE;
  complain (self, NULL);
  if (self->written != NULL)
    {
      gtk_widget_set_visible (self->written, FALSE);
      gtk_editable_set_text (GTK_EDITABLE (self->written), "");
    }
  if (STEG_IS_PERSON_ENTRY (self->editor))
    steg_person_entry_set_person (STEG_PERSON_ENTRY (self->editor),
                                  steg_record_get_link (self->record, self->field));
  else if (GTK_IS_DROP_DOWN (self->editor))
    show_choice (self);
  else if (GTK_IS_EDITABLE (self->editor))
    show_text (self);
  else
    show_long (self);
  self->showing = FALSE;
}

static void
left_cb (StegFieldRow *self)
{
  steg_field_row_settle (self);
}

static void
settle_when_left (StegFieldRow *self, GtkWidget *editor)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();

  g_signal_connect_swapped (focus, "leave", G_CALLBACK (left_cb), self);
  gtk_widget_add_controller (editor, focus);
}

/* Leaving it commits, unless it complains. */
static void
written_cb (StegFieldRow *self)
{
  gtk_widget_grab_focus (self->editor);
  if (is_written (self))
    gtk_widget_grab_focus (self->written);
}

static gboolean
give_up_writing (gpointer row)
{
  StegFieldRow *self = row;

  gtk_editable_set_text (GTK_EDITABLE (self->written), "");
  gtk_widget_grab_focus (self->editor);
  return TRUE;
}

static void
add_written (StegFieldRow *self)
{
  self->written = gtk_entry_new ();
  gtk_widget_set_visible (self->written, FALSE);
  gtk_entry_set_placeholder_text (GTK_ENTRY (self->written), _ ("third Tuesday every month"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->written), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("How often"), -1);
  g_signal_connect_swapped (self->written, "activate", G_CALLBACK (written_cb), self);
  settle_when_left (self, self->written);
  steg_escape_calls (self->written, give_up_writing, self);
  gtk_box_append (GTK_BOX (self), self->written);
}

static GtkWidget *
new_editor (StegFieldRow *self)
{
  const StegField *field = field_of (self);

  if (is_person (field))
    return steg_person_entry_new (self->programme);
  if (field->kind == STEG_FIELD_CHOICE || field->kind == STEG_FIELD_LINK || is_repetition (self))
    return gtk_drop_down_new (NULL, NULL);
  if (field->kind == STEG_FIELD_LONG)
    return gtk_text_view_new ();
  return gtk_entry_new ();
}

static gboolean
grow_cb (GtkWidget *view, GdkFrameClock *clock, gpointer unused)
{
  gtk_widget_queue_resize (view);
  return G_SOURCE_REMOVE;
}

/* What a text view asks for while it is given its place is lost: when its words need one more line
 * in the width that it gets. */
static void
text_grown_cb (GtkAdjustment *down, GtkWidget *view)
{
  if (gtk_adjustment_get_upper (down) > gtk_adjustment_get_page_size (down))
    gtk_widget_add_tick_callback (view, grow_cb, NULL, NULL);
}

static void
prepare_text_view (StegFieldRow *self)
{
  GtkTextView   *view = GTK_TEXT_VIEW (self->editor);
  GtkAdjustment *down = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (view));

  g_signal_connect_object (down, "changed", G_CALLBACK (text_grown_cb), view, 0);

  gtk_text_view_set_wrap_mode (view, GTK_WRAP_WORD_CHAR);
  gtk_text_view_set_accepts_tab (view, FALSE);
  gtk_text_view_set_left_margin (view, 8);
  gtk_text_view_set_right_margin (view, 8);
  gtk_text_view_set_top_margin (view, 8);
  gtk_text_view_set_bottom_margin (view, 8);
  gtk_widget_set_size_request (self->editor, -1, 72);
  gtk_widget_add_css_class (self->editor, "field-text");
  settle_when_left (self, self->editor);
}

/* What may be written in an entry that is empty. */
static void
invite (StegFieldRow *self)
{
  const StegField *field = field_of (self);
  g_autofree char *words = NULL;

  if (field->kind == STEG_FIELD_DATE)
    words = g_strdup (_ ("20 May or Friday"));
  else if (steg_field_edit_says_range (field))
    /* Translators: the smallest and the largest number that can be written. */
    words = g_strdup_printf (_ ("%g to %g"), field->minimum, field->maximum);
  if (words != NULL)
    gtk_entry_set_placeholder_text (GTK_ENTRY (self->editor), words);
}

static void
prepare_editor (StegFieldRow *self)
{
  const StegField *field = field_of (self);

  gtk_widget_set_hexpand (self->editor, TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->editor), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  steg_words_label (field->label), -1);
  if (GTK_IS_DROP_DOWN (self->editor))
    {
      steg_choice_list_shorten (GTK_DROP_DOWN (self->editor), 16);
      g_signal_connect_swapped (self->editor, "notify::selected", G_CALLBACK (chosen_cb), self);
      return;
    }
  if (GTK_IS_TEXT_VIEW (self->editor))
    {
      prepare_text_view (self);
      return;
    }
  g_signal_connect_swapped (self->editor, "activate", G_CALLBACK (left_cb), self);
  settle_when_left (self, self->editor);
  invite (self);
}

static void
steg_field_row_dispose (GObject *object)
{
  StegFieldRow *self = STEG_FIELD_ROW (object);

  if (self->record != NULL)
    g_signal_handlers_disconnect_by_data (self->record, self);
  g_clear_object (&self->record);
  g_clear_object (&self->programme);
  G_OBJECT_CLASS (steg_field_row_parent_class)->dispose (object);
}

static void
steg_field_row_class_init (StegFieldRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = steg_field_row_dispose;
}

static void
steg_field_row_init (StegFieldRow *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 3);
}

static GtkWidget *
name_label (const StegField *field)
{
  GtkWidget *label = gtk_label_new (steg_words_label (field->label));

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_width_chars (GTK_LABEL (label), 12);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 12);
  gtk_widget_set_valign (label,
                         field->kind == STEG_FIELD_LONG ? GTK_ALIGN_START : GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (label, "quiet");
  return label;
}

GtkWidget *
steg_field_row_new (StegProgramme *programme, const StegTable *table, guint field)
{
  StegFieldRow *self = g_object_new (STEG_TYPE_FIELD_ROW, NULL);
  GtkWidget    *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);

  self->programme = g_object_ref (programme);
  self->table = table;
  self->field = field;
  self->editor = new_editor (self);
  prepare_editor (self);
  gtk_box_append (GTK_BOX (line), name_label (field_of (self)));
  gtk_box_append (GTK_BOX (line), self->editor);
  gtk_box_append (GTK_BOX (self), line);
  if (is_repetition (self))
    add_written (self);

  self->complaint = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_xalign (self->complaint, 0);
  gtk_label_set_wrap (self->complaint, TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (self->complaint), "late");
  gtk_widget_set_visible (GTK_WIDGET (self->complaint), FALSE);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->complaint));
  return GTK_WIDGET (self);
}

/* An entry that is being typed in keeps what is typed; it is compared when the focus leaves. */
static void
record_changed_cb (StegFieldRow *self)
{
  if (gtk_widget_get_focus_child (GTK_WIDGET (self)) == NULL || GTK_IS_DROP_DOWN (self->editor))
    show (self);
}

void
steg_field_row_set_record (StegFieldRow *self, StegRecord *record)
{
  const char      *name = field_of (self)->name;
  g_autofree char *dashed = g_strdelimit (g_strdup (name), "_", '-');
  g_autofree char *detailed = g_strconcat ("notify::", dashed, NULL);

  g_return_if_fail (STEG_IS_FIELD_ROW (self));

  if (self->record != NULL)
    {
      steg_field_row_settle (self);
      g_signal_handlers_disconnect_by_data (self->record, self);
    }
  g_set_object (&self->record, record);
  if (record != NULL)
    g_signal_connect_object (record, detailed, G_CALLBACK (record_changed_cb), self,
                             G_CONNECT_SWAPPED);
  show (self);
}
