/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/rows/steg-reading-row.h"

#include "app/pages/steg-measure-words.h"
#include "app/pages/steg-reading-edits.h"
#include "app/steg-anywhere.h"
#include "app/steg-page.h"
#include "app/steg-words.h"
#include "base/steg-clock.h"
#include "base/steg-text.h"
#include "model/steg-reading.h"
#include "model/steg-written-date.h"
#include "model/steg-written-number.h"

#include <glib/gi18n.h>

struct _StegReadingRow
{
  GtkBox parent;

  StegProgramme *programme;
  StegRecord    *measure;
  char          *id;       /* of the reading, %NULL for the next one */
  gboolean       settling; /* a commit is under way */

  GtkWidget *cells[STEG_READING_N_CELLS];
  char      *shown[STEG_READING_N_CELLS]; /* what was put into the cells, to know what is typed */
  GtkLabel  *complaint;
};

enum
{
  MOVED,
  PASTED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (StegReadingRow, steg_reading_row, GTK_TYPE_BOX)

static StegRecord *
get_reading (StegReadingRow *self)
{
  return self->id != NULL ? steg_programme_find (self->programme, self->id) : NULL;
}

static const char *
typed (StegReadingRow *self, StegReadingCell cell)
{
  return gtk_editable_get_text (GTK_EDITABLE (self->cells[cell]));
}

static gboolean
is_typed_in (StegReadingRow *self)
{
  for (int i = 0; i < STEG_READING_N_CELLS; i++)
    if (g_strcmp0 (typed (self, (StegReadingCell) i), self->shown[i]) != 0)
      return TRUE;
  return FALSE;
}

static void
complain (StegReadingRow *self, int cell, const char *sentence)
{
  for (int i = 0; i < STEG_READING_N_CELLS; i++)
    if (i == cell)
      gtk_widget_add_css_class (self->cells[i], "error");
    else
      gtk_widget_remove_css_class (self->cells[i], "error");
  gtk_label_set_text (self->complaint, sentence != NULL ? sentence : "");
  gtk_widget_set_visible (GTK_WIDGET (self->complaint), sentence != NULL);
}

static void
put (StegReadingRow *self, StegReadingCell cell, const char *text)
{
  g_autofree char *fresh = g_strdup (text != NULL ? text : "");

  gtk_editable_set_text (GTK_EDITABLE (self->cells[cell]), fresh);
  g_free (self->shown[cell]);
  self->shown[cell] = g_steal_pointer (&fresh);
}

/* The line for the next reading offers today, unless today has one. */
static char *
day_to_show (StegReadingRow *self, StegRecord *reading)
{
  StegDate today = steg_clock_today ();

  if (reading != NULL)
    return steg_date_to_iso (steg_record_get_date (reading, STEG_READING_ON));
  return steg_reading_find (self->programme, self->measure, today) == NULL
           ? steg_date_to_iso (today)
           : NULL;
}

static void
name_cells (StegReadingRow *self, const char *day)
{
  const char *const names[] = { _ ("Date"), _ ("Value"), _ ("Note") };
  const char       *which = self->id != NULL ? day : _ ("new reading");

  for (int i = 0; i < STEG_READING_N_CELLS; i++)
    {
      g_autofree char *spoken = g_strdup_printf ("%s, %s", names[i], which != NULL ? which : "");

      gtk_accessible_update_property (GTK_ACCESSIBLE (self->cells[i]),
                                      GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
    }
}

static void
show_all (StegReadingRow *self)
{
  StegRecord      *reading = get_reading (self);
  g_autofree char *day = day_to_show (self, reading);
  g_autofree char *value = NULL;

  if (reading != NULL && steg_record_has (reading, STEG_READING_VALUE))
    value = steg_measure_words_exactly (steg_record_get_real (reading, STEG_READING_VALUE));
  put (self, STEG_READING_CELL_DATE, day);
  put (self, STEG_READING_CELL_VALUE, value);
  put (self, STEG_READING_CELL_NOTE,
       reading != NULL ? steg_record_get_text (reading, STEG_READING_NOTE) : NULL);
  complain (self, -1, NULL);
  name_cells (self, day);
}

void
steg_reading_row_show (StegReadingRow *self)
{
  g_return_if_fail (STEG_IS_READING_ROW (self));

  if (!is_typed_in (self))
    show_all (self);
}

static gboolean
read_day (StegReadingRow *self, StegDate *on)
{
  static const StegRefusal why[] = {
    [STEG_WRITTEN_DATE_READ] = STEG_REFUSED_TWICE,
    [STEG_WRITTEN_DATE_NONE] = STEG_REFUSED_DATE,
    [STEG_WRITTEN_DATE_NO_YEAR] = STEG_REFUSED_YEAR,
    [STEG_WRITTEN_DATE_NO_DAY] = STEG_REFUSED_DAY,
    [STEG_WRITTEN_DATE_AMBIGUOUS] = STEG_REFUSED_AMBIGUOUS_DATE,
  };
  StegWrittenDate written = steg_written_date (typed (self, STEG_READING_CELL_DATE), on);
  StegRecord     *there = written == STEG_WRITTEN_DATE_READ
                            ? steg_reading_find (self->programme, self->measure, *on)
                            : NULL;

  if (written == STEG_WRITTEN_DATE_READ && (there == NULL || there == get_reading (self)))
    return TRUE;
  if (written == STEG_WRITTEN_DATE_NONE)
    complain (self, STEG_READING_CELL_DATE,
              _ ("Write the date as year-month-day, for example 2026-05-20"));
  else
    complain (self, STEG_READING_CELL_DATE, steg_measure_words_refusal (why[written]));
  return FALSE;
}

static gboolean
read_value (StegReadingRow *self, double *value)
{
  const char *text = typed (self, STEG_READING_CELL_VALUE);
  StegRecord *reading = get_reading (self);

  /* A value may have more decimals than are shown. */
  if (reading != NULL && g_strcmp0 (text, self->shown[STEG_READING_CELL_VALUE]) == 0
      && steg_record_has (reading, STEG_READING_VALUE))
    {
      *value = steg_record_get_real (reading, STEG_READING_VALUE);
      return TRUE;
    }
  switch (steg_written_number (text, STEG_COMMA_UNKNOWN, value))
    {
    case STEG_WRITTEN_NUMBER_READ:
      return TRUE;
    case STEG_WRITTEN_NUMBER_AMBIGUOUS:
      complain (self, STEG_READING_CELL_VALUE,
                steg_measure_words_refusal (STEG_REFUSED_AMBIGUOUS_NUMBER));
      return FALSE;
    default:
      complain (self, STEG_READING_CELL_VALUE, _ ("Write a number"));
      return FALSE;
    }
}

static gboolean
read_note (StegReadingRow *self, char **note)
{
  *note = steg_text_clean (typed (self, STEG_READING_CELL_NOTE), STEG_TEXT_MAX_LINE);
  if (*note == NULL)
    complain (self, STEG_READING_CELL_NOTE, steg_measure_words_refusal (STEG_REFUSED_NOTE));
  return *note != NULL;
}

/* The line is another reading after its date has been moved: a reading is its measure and day. */
static gboolean
commit (StegReadingRow *self, const StegPastedReading *now)
{
  StegRecord      *reading = get_reading (self);
  g_autofree char *before = g_strdup (self->id);
  gboolean         done;

  if (reading == NULL)
    return steg_anywhere_commit (GTK_WIDGET (self),
                                 steg_reading_edit_add (self->programme, self->measure, now));
  g_free (self->id);
  self->id = steg_reading_id (self->measure, now->on);
  done = steg_anywhere_commit (GTK_WIDGET (self),
                               steg_reading_edit_change (self->programme, reading, now));
  if (!done)
    {
      g_free (self->id);
      self->id = g_steal_pointer (&before);
    }
  return done;
}

/* Nothing is typed, or the line for the next reading has nothing but a date. */
static gboolean
has_nothing_to_say (StegReadingRow *self)
{
  return !is_typed_in (self)
         || (self->id == NULL && *typed (self, STEG_READING_CELL_VALUE) == '\0'
             && *typed (self, STEG_READING_CELL_NOTE) == '\0');
}

/* What could not be committed counts as typed again. */
static void
forget_shown (StegReadingRow *self)
{
  for (int i = 0; i < STEG_READING_N_CELLS; i++)
    g_clear_pointer (&self->shown[i], g_free);
}

gboolean
steg_reading_row_settle (StegReadingRow *self)
{
  /* A line that becomes an older one may be out of the table when the commit is done. */
  g_autoptr (StegReadingRow) held = g_object_ref (self);
  StegPastedReading now = { 0 };
  g_autofree char  *note = NULL;
  gboolean          done;

  g_return_val_if_fail (STEG_IS_READING_ROW (self), FALSE);

  /* The reading may be gone by now: undone, or removed by somebody else. */
  if (self->settling || (self->id != NULL && get_reading (self) == NULL))
    return TRUE;
  complain (self, -1, NULL);
  if (has_nothing_to_say (self))
    return TRUE;
  if (!read_day (self, &now.on) || !read_value (self, &now.value) || !read_note (self, &note))
    return FALSE;
  now.note = *note != '\0' ? note : NULL;
  for (int i = 0; i < STEG_READING_N_CELLS; i++)
    put (self, (StegReadingCell) i, typed (self, (StegReadingCell) i));
  self->settling = TRUE;
  done = commit (self, &now);
  self->settling = FALSE;
  if (done)
    show_all (self);
  else
    forget_shown (self);
  return done;
}

static void
cell_left_cb (StegReadingRow *self)
{
  if (self->id != NULL)
    steg_reading_row_settle (self);
}

static void
row_left_cb (StegReadingRow *self)
{
  steg_reading_row_settle (self);
}

static int
cell_of (StegReadingRow *self, GtkWidget *entry)
{
  int cell = 0;

  while (self->cells[cell] != entry)
    cell++;
  return cell;
}

static void
activated_cb (GtkWidget *entry, StegReadingRow *self)
{
  if (steg_reading_row_settle (self))
    g_signal_emit (self, signals[MOVED], 0, cell_of (self, entry), 1);
}

static gboolean
key_pressed_cb (
  GtkEventController *keys, guint key, guint code, GdkModifierType state, StegReadingRow *self)
{
  GtkWidget *entry = gtk_event_controller_get_widget (keys);

  if ((state & gtk_accelerator_get_default_mod_mask ()) != 0
      || (key != GDK_KEY_Up && key != GDK_KEY_Down))
    return FALSE;
  g_signal_emit (self, signals[MOVED], 0, cell_of (self, entry), key == GDK_KEY_Up ? -1 : 1);
  return TRUE;
}

static void
clipboard_read_cb (GObject *clipboard, GAsyncResult *result, gpointer user_value)
{
  g_autoptr (GtkWidget) entry = user_value;
  g_autofree char *text = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (clipboard), result, NULL);
  GtkWidget       *self = gtk_widget_get_ancestor (entry, STEG_TYPE_READING_ROW);
  int              position;

  if (text == NULL || self == NULL)
    return;
  if (steg_pasted_readings_is_table (text))
    {
      g_signal_emit (self, signals[PASTED], 0, text);
      return;
    }
  gtk_editable_delete_selection (GTK_EDITABLE (entry));
  position = gtk_editable_get_position (GTK_EDITABLE (entry));
  gtk_editable_insert_text (GTK_EDITABLE (entry), text, -1, &position);
  gtk_editable_set_position (GTK_EDITABLE (entry), position);
}

static void
paste_cb (GtkWidget *text, GtkWidget *entry)
{
  g_signal_stop_emission_by_name (text, "paste-clipboard");
  gdk_clipboard_read_text_async (gtk_widget_get_clipboard (text), NULL, clipboard_read_cb,
                                 g_object_ref (entry));
}

static void
delete_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  StegReadingRow  *self = STEG_READING_ROW (widget);
  StegRecord      *reading = get_reading (self);
  g_autofree char *day = NULL;
  g_autofree char *toast = NULL;

  if (reading == NULL)
    return;
  day = steg_words_date (steg_record_get_date (reading, STEG_READING_ON), STEG_DATE_STYLE_FULL);
  toast = g_strdup_printf (_ ("The reading of %s is deleted"), day);
  /* The line goes with its reading: the page outlives it. */
  steg_anywhere_commit_with_undo (gtk_widget_get_ancestor (widget, STEG_TYPE_PAGE),
                                  steg_reading_edit_delete (self->programme, reading), toast);
}

static void
steg_reading_row_dispose (GObject *object)
{
  StegReadingRow *self = STEG_READING_ROW (object);

  g_clear_object (&self->programme);
  g_clear_object (&self->measure);
  G_OBJECT_CLASS (steg_reading_row_parent_class)->dispose (object);
}

static void
steg_reading_row_finalize (GObject *object)
{
  StegReadingRow *self = STEG_READING_ROW (object);

  g_free (self->id);
  for (int i = 0; i < STEG_READING_N_CELLS; i++)
    g_free (self->shown[i]);
  G_OBJECT_CLASS (steg_reading_row_parent_class)->finalize (object);
}

static void
steg_reading_row_class_init (StegReadingRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = steg_reading_row_dispose;
  G_OBJECT_CLASS (klass)->finalize = steg_reading_row_finalize;
  signals[MOVED] = g_signal_new ("moved", STEG_TYPE_READING_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                 NULL, G_TYPE_NONE, 2, G_TYPE_INT, G_TYPE_INT);
  signals[PASTED] = g_signal_new ("pasted", STEG_TYPE_READING_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                  NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
  gtk_widget_class_install_action (widget_class, "reading.delete", NULL, delete_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Delete, GDK_CONTROL_MASK,
                                       "reading.delete", NULL);
}

static GtkWidget *
new_cell (StegReadingRow *self, int width_chars)
{
  GtkWidget          *entry = gtk_entry_new ();
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();

  gtk_editable_set_width_chars (GTK_EDITABLE (entry), width_chars);
  gtk_editable_set_max_width_chars (GTK_EDITABLE (entry), width_chars);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (entry, keys);
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (cell_left_cb), self);
  gtk_widget_add_controller (entry, focus);
  g_signal_connect (entry, "activate", G_CALLBACK (activated_cb), self);
  g_signal_connect (gtk_editable_get_delegate (GTK_EDITABLE (entry)), "paste-clipboard",
                    G_CALLBACK (paste_cb), entry);
  return entry;
}

static GtkWidget *
new_delete_button (void)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("user-trash-symbolic");

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "reading.delete");
  gtk_widget_set_tooltip_text (button, _ ("Delete this reading (Ctrl+Delete)"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Delete this reading"), -1);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  /* The Tab key goes from cell to cell, as in a spreadsheet. */
  gtk_widget_set_focusable (button, FALSE);
  return button;
}

static void
steg_reading_row_init (StegReadingRow *self)
{
  static const int    widths[] = { 10, 6, 4 };
  GtkEventController *focus = gtk_event_controller_focus_new ();
  GtkWidget          *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  for (int i = 0; i < STEG_READING_N_CELLS; i++)
    {
      self->cells[i] = new_cell (self, widths[i]);
      gtk_box_append (GTK_BOX (line), self->cells[i]);
    }
  gtk_widget_set_hexpand (self->cells[STEG_READING_CELL_NOTE], TRUE);
  gtk_editable_set_alignment (GTK_EDITABLE (self->cells[STEG_READING_CELL_VALUE]), 1);
  gtk_entry_set_placeholder_text (GTK_ENTRY (self->cells[STEG_READING_CELL_DATE]),
                                  _ ("Year-month-day"));
  gtk_box_append (GTK_BOX (line), new_delete_button ());
  gtk_box_append (GTK_BOX (self), line);
  self->complaint = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_xalign (self->complaint, 0);
  gtk_label_set_wrap (self->complaint, TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (self->complaint), "late");
  gtk_widget_set_visible (GTK_WIDGET (self->complaint), FALSE);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->complaint));
  gtk_widget_add_css_class (GTK_WIDGET (self), "reading");
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (row_left_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
}

/* The line for the next reading says what its cells are for. */
static void
invite (StegReadingRow *self)
{
  gtk_entry_set_placeholder_text (GTK_ENTRY (self->cells[STEG_READING_CELL_VALUE]), _ ("Value"));
  gtk_entry_set_placeholder_text (GTK_ENTRY (self->cells[STEG_READING_CELL_NOTE]), _ ("Note"));
  gtk_widget_set_tooltip_text (self->cells[STEG_READING_CELL_VALUE], _ ("Value"));
  gtk_widget_set_tooltip_text (self->cells[STEG_READING_CELL_NOTE], _ ("Note"));
  gtk_widget_add_css_class (GTK_WIDGET (self), "next");
}

GtkWidget *
steg_reading_row_new (StegProgramme *programme, StegRecord *measure, StegRecord *reading)
{
  StegReadingRow *self = g_object_new (STEG_TYPE_READING_ROW, NULL);
  GtkWidget      *button;

  self->programme = g_object_ref (programme);
  self->measure = g_object_ref (measure);
  self->id = reading != NULL ? g_strdup (steg_record_get_id (reading)) : NULL;
  button = gtk_widget_get_next_sibling (self->cells[STEG_READING_CELL_NOTE]);
  gtk_widget_set_opacity (button, reading != NULL ? 1 : 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "reading.delete", reading != NULL);
  if (reading == NULL)
    invite (self);
  show_all (self);
  return GTK_WIDGET (self);
}

const char *
steg_reading_row_get_id (StegReadingRow *self)
{
  g_return_val_if_fail (STEG_IS_READING_ROW (self), NULL);

  return self->id;
}

void
steg_reading_row_focus (StegReadingRow *self, StegReadingCell cell)
{
  g_return_if_fail (STEG_IS_READING_ROW (self));

  gtk_widget_grab_focus (self->cells[cell]);
}

GtkWidget *
steg_reading_row_get_cell (StegReadingRow *self, StegReadingCell cell)
{
  g_return_val_if_fail (STEG_IS_READING_ROW (self), NULL);

  return self->cells[cell];
}

const char *
steg_reading_row_get_complaint (StegReadingRow *self)
{
  g_return_val_if_fail (STEG_IS_READING_ROW (self), NULL);

  return gtk_label_get_text (self->complaint);
}
