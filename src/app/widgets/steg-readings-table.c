/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-readings-table.h"

#include "app/pages/steg-measure-words.h"
#include "app/pages/steg-reading-edits.h"
#include "app/steg-anywhere.h"
#include "app/steg-words.h"
#include "model/steg-measure.h"

#include <glib/gi18n.h>

/* So many lines at first: a weekly reading of half a year. */
#define FEW 26

/* So many refused lines are listed: a whole wrong table needs no more to be recognised. */
#define MOST_REFUSED 200

struct _StegReadingsTable
{
  GtkBox parent;

  StegSession *session;
  StegRecord  *measure;
  gboolean     all; /* lines are shown, not only the newest */

  GtkWidget *lines;
  GtkButton *more;
  GtkWidget *notice;
  GtkLabel  *heading;
  GtkLabel  *refused;
};

G_DEFINE_FINAL_TYPE (StegReadingsTable, steg_readings_table, GTK_TYPE_BOX)

static StegProgramme *
programme_of (StegReadingsTable *self)
{
  return steg_session_get_programme (self->session);
}

StegReadingRow *
steg_readings_table_get_row (StegReadingsTable *self, guint position)
{
  GtkWidget *row;

  g_return_val_if_fail (STEG_IS_READINGS_TABLE (self), NULL);

  row = gtk_widget_get_first_child (self->lines);
  while (row != NULL && position-- > 0)
    row = gtk_widget_get_next_sibling (row);
  return row != NULL ? STEG_READING_ROW (row) : NULL;
}

static void
moved_cb (StegReadingRow *row, int cell, int step, StegReadingsTable *self)
{
  GtkWidget *next = step > 0 ? gtk_widget_get_next_sibling (GTK_WIDGET (row))
                             : gtk_widget_get_prev_sibling (GTK_WIDGET (row));

  /* After the line for the next reading comes the one after that, in its place. */
  if (steg_reading_row_get_id (row) == NULL && step > 0)
    steg_reading_row_focus (row, STEG_READING_CELL_DATE);
  else if (next != NULL)
    steg_reading_row_focus (STEG_READING_ROW (next), (StegReadingCell) cell);
}

static void
pasted_cb (StegReadingRow *row, const char *text, StegReadingsTable *self)
{
  steg_readings_table_paste (self, text);
}

static GtkWidget *
add_row (StegReadingsTable *self, StegRecord *reading)
{
  GtkWidget *row = steg_reading_row_new (programme_of (self), self->measure, reading);

  g_signal_connect (row, "moved", G_CALLBACK (moved_cb), self);
  g_signal_connect (row, "pasted", G_CALLBACK (pasted_cb), self);
  gtk_box_append (GTK_BOX (self->lines), row);
  return row;
}

/* The line of @id; of the next reading when that is %NULL. */
static GtkWidget *
find_row (StegReadingsTable *self, const char *id)
{
  GtkWidget *row = gtk_widget_get_first_child (self->lines);

  while (row != NULL && g_strcmp0 (steg_reading_row_get_id (STEG_READING_ROW (row)), id) != 0)
    row = gtk_widget_get_next_sibling (row);
  return row;
}

/* The line of @reading right after @after. Returns: it. */
static GtkWidget *
place_row (StegReadingsTable *self, StegRecord *reading, GtkWidget *after)
{
  GtkWidget *row = find_row (self, reading != NULL ? steg_record_get_id (reading) : NULL);

  if (row == NULL)
    row = add_row (self, reading);
  else
    steg_reading_row_show (STEG_READING_ROW (row));
  gtk_box_reorder_child_after (GTK_BOX (self->lines), row, after);
  return row;
}

static void
drop_after (StegReadingsTable *self, GtkWidget *last)
{
  GtkWidget *row;

  while ((row = last != NULL ? gtk_widget_get_next_sibling (last)
                             : gtk_widget_get_first_child (self->lines))
         != NULL)
    {
      if (last != NULL && gtk_widget_get_focus_child (self->lines) == row)
        steg_reading_row_focus (STEG_READING_ROW (last), STEG_READING_CELL_DATE);
      gtk_box_remove (GTK_BOX (self->lines), row);
    }
}

static void
show_more (StegReadingsTable *self, guint hidden)
{
  g_autofree char *words
    = g_strdup_printf (ngettext ("%u older reading", "%u older readings", hidden), hidden);

  gtk_button_set_label (self->more, words);
  gtk_widget_set_visible (GTK_WIDGET (self->more), hidden > 0);
}

void
steg_readings_table_refresh (StegReadingsTable *self)
{
  g_autoptr (GPtrArray) readings = NULL;
  GtkWidget *last;
  guint      shown;

  g_return_if_fail (STEG_IS_READINGS_TABLE (self));

  if (self->measure == NULL)
    {
      drop_after (self, NULL);
      return;
    }
  readings = steg_measure_readings (programme_of (self), self->measure);
  shown = self->all ? readings->len : MIN (readings->len, FEW);
  last = place_row (self, NULL, NULL);
  for (guint i = 0; i < shown; i++)
    last = place_row (self, readings->pdata[readings->len - 1 - i], last);
  drop_after (self, last);
  show_more (self, readings->len - shown);
}

void
steg_readings_table_set_measure (StegReadingsTable *self, StegRecord *measure)
{
  g_return_if_fail (STEG_IS_READINGS_TABLE (self));

  if (self->measure == measure)
    return;
  steg_readings_table_settle (self);
  drop_after (self, NULL);
  gtk_widget_set_visible (self->notice, FALSE);
  self->all = FALSE;
  g_set_object (&self->measure, measure);
  steg_readings_table_refresh (self);
}

void
steg_readings_table_settle (StegReadingsTable *self)
{
  GtkWidget *next;

  g_return_if_fail (STEG_IS_READINGS_TABLE (self));

  for (GtkWidget *row = gtk_widget_get_first_child (self->lines); row != NULL; row = next)
    {
      next = gtk_widget_get_next_sibling (row);
      steg_reading_row_settle (STEG_READING_ROW (row));
    }
}

/* A line for each refused line, and how many more there are. */
static char *
list_refused (StegPastedReadings *found)
{
  guint    n = MIN (found->refused->len, MOST_REFUSED);
  guint    rest = found->refused->len - n;
  GString *lines = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *line
        = steg_measure_words_refused_line (&g_array_index (found->refused, StegRefusedLine, i));

      g_string_append_printf (lines, "%s%s", i > 0 ? "\n" : "", line);
    }
  if (rest > 0)
    {
      g_string_append_c (lines, '\n');
      g_string_append_printf (lines, ngettext ("and %u more", "and %u more", rest), rest);
    }
  return g_string_free (lines, FALSE);
}

static void
say_refused (StegReadingsTable *self, StegPastedReadings *found)
{
  guint            n = found->refused->len;
  g_autofree char *lines = list_refused (found);
  g_autofree char *heading
    = g_strdup_printf (ngettext ("Nothing was pasted: %u line cannot be read",
                                 "Nothing was pasted: %u lines cannot be read", n),
                       n);

  gtk_label_set_text (self->heading, heading);
  gtk_label_set_text (self->refused, lines);
  gtk_widget_set_visible (self->notice, TRUE);
  steg_anywhere_say (GTK_WIDGET (self), heading);
}

static void
take_pasted (StegReadingsTable *self, StegPastedReadings *found)
{
  guint            n = found->readings->len;
  g_autofree char *toast
    = g_strdup_printf (ngettext ("%u reading was pasted", "%u readings were pasted", n), n);

  steg_anywhere_commit_with_undo (
    GTK_WIDGET (self), steg_reading_edit_paste (programme_of (self), self->measure, found), toast);
}

void
steg_readings_table_paste (StegReadingsTable *self, const char *text)
{
  g_autoptr (StegPastedReadings) found = NULL;

  g_return_if_fail (STEG_IS_READINGS_TABLE (self));

  if (self->measure == NULL)
    return;
  found = steg_pasted_readings_new (text);
  gtk_widget_set_visible (self->notice, FALSE);
  gtk_label_set_text (self->refused, "");
  if (found->refused->len > 0)
    say_refused (self, found);
  else if (found->readings->len > 0)
    take_pasted (self, found);
  else
    steg_anywhere_say (GTK_WIDGET (self), _ ("There is no reading to paste: copy dates and values "
                                             "from a spreadsheet first"));
}

static void
more_cb (StegReadingsTable *self)
{
  self->all = TRUE;
  steg_readings_table_refresh (self);
}

void
steg_readings_table_focus (StegReadingsTable *self, const char *id)
{
  GtkWidget *row;

  g_return_if_fail (STEG_IS_READINGS_TABLE (self));

  row = find_row (self, id);
  if (row == NULL && !self->all)
    {
      more_cb (self);
      row = find_row (self, id);
    }
  if (row != NULL)
    steg_reading_row_focus (STEG_READING_ROW (row), STEG_READING_CELL_VALUE);
}

const char *
steg_readings_table_get_refused (StegReadingsTable *self)
{
  g_return_val_if_fail (STEG_IS_READINGS_TABLE (self), NULL);

  return gtk_widget_get_visible (self->notice) ? gtk_label_get_text (self->refused) : "";
}

static void
clipboard_read_cb (GObject *clipboard, GAsyncResult *result, gpointer user_value)
{
  g_autoptr (StegReadingsTable) self = user_value;
  g_autofree char *text = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (clipboard), result, NULL);

  steg_readings_table_paste (self, text != NULL ? text : "");
}

static void
paste_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  gdk_clipboard_read_text_async (gtk_widget_get_clipboard (widget), NULL, clipboard_read_cb,
                                 g_object_ref (widget));
}

static void
dismiss_cb (StegReadingsTable *self)
{
  gtk_widget_set_visible (self->notice, FALSE);
}

static void
steg_readings_table_dispose (GObject *object)
{
  StegReadingsTable *self = STEG_READINGS_TABLE (object);

  g_clear_object (&self->measure);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (steg_readings_table_parent_class)->dispose (object);
}

static void
steg_readings_table_class_init (StegReadingsTableClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = steg_readings_table_dispose;
  gtk_widget_class_install_action (widget_class, "readings.paste", NULL, paste_action);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/stegvis/Stegvis/widgets/readings-table.ui");
  gtk_widget_class_bind_template_child (widget_class, StegReadingsTable, lines);
  gtk_widget_class_bind_template_child (widget_class, StegReadingsTable, more);
  gtk_widget_class_bind_template_child (widget_class, StegReadingsTable, notice);
  gtk_widget_class_bind_template_child (widget_class, StegReadingsTable, heading);
  gtk_widget_class_bind_template_child (widget_class, StegReadingsTable, refused);
  gtk_widget_class_bind_template_callback (widget_class, more_cb);
  gtk_widget_class_bind_template_callback (widget_class, dismiss_cb);
}

static void
steg_readings_table_init (StegReadingsTable *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
steg_readings_table_new (StegSession *session)
{
  StegReadingsTable *self = g_object_new (STEG_TYPE_READINGS_TABLE, NULL);

  self->session = g_object_ref (session);
  return GTK_WIDGET (self);
}
