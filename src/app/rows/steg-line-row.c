/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/rows/steg-line-row.h"
#include "app/rows/steg-row-name.h"

#include "app/steg-record-words.h"
#include "app/steg-words.h"
#include "app/widgets/steg-column.h"
#include "app/widgets/steg-due-words.h"
#include "app/widgets/steg-initials.h"
#include "app/widgets/steg-phase-pill.h"
#include "app/widgets/steg-style.h"
#include "app/widgets/steg-whole-text.h"
#include "model/steg-action.h"
#include "model/steg-improvement.h"
#include "model/steg-person.h"

#include <adwaita.h>
#include <glib/gi18n.h>

struct _StegLineRow
{
  GtkBox parent;

  StegSession *session;
  GObject     *line;    /* an item of StegLines */
  gboolean     compact; /* no columns but two lines */

  GtkWidget     *editor; /* in one of the cells, in place of what else stands there */
  StegLineColumn edited;
  GPtrArray     *covered; /* of GtkWidget: what stood there */
  GtkWidget     *what_cell;
  GtkWidget     *who_cell;
  GtkWidget     *due_cell;

  GtkLabel     *heading;
  GtkWidget    *cells;
  GtkLabel     *how;
  GtkLabel     *what;
  GtkLabel     *brief;
  GtkWidget    *who_column;
  GtkWidget    *due_column;
  GtkWidget    *progress_column;
  StegInitials *who;
  GtkLabel     *name;
  GtkBox       *phase_cell;
  GtkWidget    *phase;
  GtkLabel     *due;
  GtkWidget    *progress;
};

enum
{
  PROPERTY_COMPACT = 1,
};

G_DEFINE_FINAL_TYPE (StegLineRow, steg_line_row, GTK_TYPE_BOX)

static void
show_due (StegLineRow *self, StegRecord *action, StegDate today)
{
  steg_due_words_show (self->due, action, today);
  steg_due_words_style (GTK_WIDGET (self->brief), action, today);
  steg_style_set (GTK_WIDGET (self->due), "quiet", !steg_record_has (action, STEG_ACTION_DUE));
}

/* The second line of a row that has no columns. */
static void
show_brief (StegLineRow *self)
{
  g_autofree char *words
    = g_strdup_printf ("%s · %s", gtk_label_get_text (self->name), gtk_label_get_text (self->due));

  gtk_label_set_text (self->brief, words);
}

static void
show_action (StegLineRow *self, StegRecord *action)
{
  const StegStanding *standing = steg_session_get_standing (self->session);
  StegProgramme      *programme = steg_session_get_programme (self->session);
  StegRecord         *owner = steg_record_get_link (action, STEG_ACTION_OWNER);
  g_autofree char    *what = steg_record_words_place (programme, action);
  const char         *name = owner != NULL ? steg_record_get_text (owner, STEG_PERSON_NAME) : NULL;

  gtk_label_set_text (self->how, steg_record_words_name (programme, action));
  gtk_label_set_text (self->what, what != NULL ? what : "");
  steg_initials_set_person (self->who, owner);
  gtk_label_set_text (self->name, name != NULL ? name : _ ("nobody"));
  steg_style_set (GTK_WIDGET (self->name), "quiet", name == NULL);
  steg_phase_pill_set_action (self->phase, action);
  show_due (self, action, standing->today);
  show_brief (self);
  gtk_progress_bar_set_fraction (GTK_PROGRESS_BAR (self->progress),
                                 (double) steg_record_get_whole (action, STEG_ACTION_PROGRESS)
                                   / 100);
  gtk_widget_set_visible (self->progress, TRUE);
  steg_row_name_set_action (GTK_WIDGET (self), action, gtk_label_get_text (self->how),
                            gtk_label_get_text (self->what), gtk_label_get_text (self->due));
}

static void
show_improvement (StegLineRow *self, StegRecord *improvement)
{
  const char *title
    = steg_record_words_name (steg_session_get_programme (self->session), improvement);
  g_autofree char *spoken = g_strdup_printf (_ ("%s, no action yet"), title);

  gtk_label_set_text (self->how, title);
  gtk_label_set_text (self->what, _ ("no action yet"));
  steg_initials_set_person (self->who, NULL);
  gtk_label_set_text (self->name, "");
  steg_phase_pill_set_action (self->phase, NULL);
  gtk_label_set_text (self->due, "");
  gtk_label_set_text (self->brief, _ ("no action yet"));
  gtk_widget_set_visible (self->progress, FALSE);
  steg_row_name_set (GTK_WIDGET (self), spoken);
}

static void
arrange (StegLineRow *self)
{
  gtk_label_set_wrap (self->how, self->compact);
  gtk_label_set_lines (self->how, self->compact ? 2 : 1);
  gtk_widget_set_visible (GTK_WIDGET (self->what), !self->compact);
  gtk_widget_set_visible (GTK_WIDGET (self->brief), self->compact);
  gtk_widget_set_visible (self->who_column, !self->compact);
  gtk_widget_set_visible (self->due_column, !self->compact);
  gtk_widget_set_visible (self->progress_column, !self->compact);
}

/* What stands above those that are in no group. */
static const char *
words_for_rest (StegActionGrouping grouping)
{
  switch (grouping)
    {
    case STEG_GROUP_OWNER:
      return _ ("Nobody yet");
    case STEG_GROUP_CYCLE:
      return _ ("In no cycle");
    case STEG_GROUP_PHASE:
      return _ ("No action yet");
    default:
      return _ ("Without date");
    }
}

static char *
words_for_heading (StegLineRow *self, const StegActionGroup *group)
{
  if (group->record != NULL)
    return g_strdup (
      steg_record_words_name (steg_session_get_programme (self->session), group->record));
  if (group->phase >= 0)
    return g_strdup (steg_words_label (steg_phase_choices[group->phase].label));
  if (group->month != STEG_DATE_NONE)
    return steg_words_date (group->month, STEG_DATE_STYLE_MONTH);
  return g_strdup (words_for_rest (group->grouping));
}

static void
show_heading (StegLineRow *self, StegHeading *heading)
{
  g_autofree char *words = words_for_heading (self, steg_heading_get_group (heading));

  gtk_label_set_text (self->heading, words);
  steg_row_name_set (GTK_WIDGET (self), words);
}

/* The record that is shown, unless it is gone: then the row is about to be taken back by its list.
 */
static StegRecord *
get_record (StegLineRow *self)
{
  StegProgramme *programme = steg_session_get_programme (self->session);
  StegRecord    *record = STEG_IS_RECORD (self->line) ? STEG_RECORD (self->line) : NULL;

  return record != NULL && steg_programme_find (programme, steg_record_get_id (record)) == record
           ? record
           : NULL;
}

static gboolean
is_action (StegRecord *record)
{
  return steg_record_get_table (record) == &steg_action_table;
}

static void
changed_cb (StegLineRow *self)
{
  StegRecord *record = get_record (self);

  gtk_widget_set_visible (GTK_WIDGET (self->heading), !STEG_IS_RECORD (self->line));
  gtk_widget_set_visible (self->cells, STEG_IS_RECORD (self->line));
  if (STEG_IS_HEADING (self->line))
    show_heading (self, STEG_HEADING (self->line));
  else if (record != NULL && is_action (record))
    show_action (self, record);
  else if (record != NULL)
    show_improvement (self, record);
}

/* The cell of @column. */
static GtkWidget *
cell_of (StegLineRow *self, StegLineColumn column)
{
  GtkWidget *const cells[]
    = { self->what_cell, self->who_cell, GTK_WIDGET (self->phase_cell), self->due_cell };

  return cells[column];
}

StegLineColumn
steg_line_row_column_at (StegLineRow *self, double x)
{
  g_return_val_if_fail (STEG_IS_LINE_ROW (self), STEG_LINE_WHAT);

  for (StegLineColumn column = STEG_LINE_WHAT; column < STEG_LINE_N_COLUMNS; column++)
    {
      GtkWidget      *cell = cell_of (self, column);
      graphene_rect_t bounds;

      if (gtk_widget_get_mapped (cell)
          && gtk_widget_compute_bounds (cell, GTK_WIDGET (self), &bounds) && x >= bounds.origin.x
          && x <= bounds.origin.x + bounds.size.width)
        return column;
    }
  return STEG_LINE_WHAT;
}

/* -1: there is nothing to edit. */
static int
field_of (StegLineRow *self, StegLineColumn column)
{
  static const int fields[]
    = { STEG_ACTION_TITLE, STEG_ACTION_OWNER, STEG_ACTION_PHASE, STEG_ACTION_DUE };

  if (!STEG_IS_RECORD (self->line) || self->compact)
    return -1;
  if (is_action (STEG_RECORD (self->line)))
    return fields[column];
  return column == STEG_LINE_WHAT ? (int) STEG_IMPROVEMENT_TITLE : -1;
}

/* Hides what stands in the cell of @column. */
static void
cover (StegLineRow *self, StegLineColumn column)
{
  for (GtkWidget *child = gtk_widget_get_first_child (cell_of (self, column)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (gtk_widget_get_visible (child))
      {
        gtk_widget_set_visible (child, FALSE);
        g_ptr_array_add (self->covered, g_object_ref (child));
      }
}

static void
uncover (StegLineRow *self)
{
  for (guint i = 0; i < self->covered->len; i++)
    gtk_widget_set_visible (self->covered->pdata[i], TRUE);
  g_ptr_array_set_size (self->covered, 0);
}

StegCellEditor *
steg_line_row_edit (StegLineRow *self, StegLineColumn column)
{
  int field;

  g_return_val_if_fail (STEG_IS_LINE_ROW (self), NULL);

  steg_line_row_stop (self);
  field = field_of (self, column);
  if (field < 0)
    return NULL;
  self->editor = steg_cell_editor_new (steg_session_get_programme (self->session),
                                       STEG_RECORD (self->line), (guint) field);
  self->edited = column;
  cover (self, column);
  gtk_box_append (GTK_BOX (cell_of (self, column)), self->editor);
  return STEG_CELL_EDITOR (self->editor);
}

void
steg_line_row_stop (StegLineRow *self)
{
  GtkWidget *editor;

  g_return_if_fail (STEG_IS_LINE_ROW (self));

  if (self->editor == NULL)
    return;
  editor = g_steal_pointer (&self->editor);
  gtk_box_remove (GTK_BOX (cell_of (self, self->edited)), editor);
  uncover (self);
}

static void
steg_line_row_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  if (id == PROPERTY_COMPACT)
    g_value_set_boolean (value, STEG_LINE_ROW (object)->compact);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
steg_line_row_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  StegLineRow *self = STEG_LINE_ROW (object);

  if (id != PROPERTY_COMPACT)
    {
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
      return;
    }
  steg_line_row_stop (self);
  self->compact = g_value_get_boolean (value);
  arrange (self);
}

static void
steg_line_row_dispose (GObject *object)
{
  StegLineRow *self = STEG_LINE_ROW (object);

  g_clear_object (&self->line);
  g_clear_object (&self->session);
  g_clear_pointer (&self->covered, g_ptr_array_unref);
  G_OBJECT_CLASS (steg_line_row_parent_class)->dispose (object);
}

static void
steg_line_row_class_init (StegLineRowClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = steg_line_row_get_property;
  object_class->set_property = steg_line_row_set_property;
  object_class->dispose = steg_line_row_dispose;
  g_object_class_install_property (
    object_class, PROPERTY_COMPACT,
    g_param_spec_boolean ("compact", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS));

  g_type_ensure (STEG_TYPE_COLUMN);
  g_type_ensure (STEG_TYPE_INITIALS);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/stegvis/Stegvis/rows/line-row.ui");
  gtk_widget_class_bind_template_child (widget_class, StegLineRow, heading);
  gtk_widget_class_bind_template_child (widget_class, StegLineRow, cells);
  gtk_widget_class_bind_template_child (widget_class, StegLineRow, how);
  gtk_widget_class_bind_template_child (widget_class, StegLineRow, what);
  gtk_widget_class_bind_template_child (widget_class, StegLineRow, brief);
  gtk_widget_class_bind_template_child (widget_class, StegLineRow, who_column);
  gtk_widget_class_bind_template_child (widget_class, StegLineRow, what_cell);
  gtk_widget_class_bind_template_child (widget_class, StegLineRow, who_cell);
  gtk_widget_class_bind_template_child (widget_class, StegLineRow, due_cell);
  gtk_widget_class_bind_template_child (widget_class, StegLineRow, due_column);
  gtk_widget_class_bind_template_child (widget_class, StegLineRow, progress_column);
  gtk_widget_class_bind_template_child (widget_class, StegLineRow, who);
  gtk_widget_class_bind_template_child (widget_class, StegLineRow, name);
  gtk_widget_class_bind_template_child (widget_class, StegLineRow, phase_cell);
  gtk_widget_class_bind_template_child (widget_class, StegLineRow, due);
  gtk_widget_class_bind_template_child (widget_class, StegLineRow, progress);
  gtk_widget_class_bind_template_callback (widget_class, steg_whole_text_cb);
}

static void
steg_line_row_init (StegLineRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->covered = g_ptr_array_new_with_free_func (g_object_unref);
  self->phase = steg_phase_pill_new ();
  gtk_box_append (self->phase_cell, self->phase);
  arrange (self);
}

GtkWidget *
steg_line_row_new (StegSession *session)
{
  StegLineRow *self = g_object_new (STEG_TYPE_LINE_ROW, NULL);

  self->session = g_object_ref (session);
  g_signal_connect_object (session, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}

void
steg_line_row_set_line (StegLineRow *self, GObject *line)
{
  g_return_if_fail (STEG_IS_LINE_ROW (self));

  if (self->line != line)
    steg_line_row_stop (self);
  g_set_object (&self->line, line);
  changed_cb (self);
}

GObject *
steg_line_row_get_line (StegLineRow *self)
{
  g_return_val_if_fail (STEG_IS_LINE_ROW (self), NULL);

  return self->line;
}
