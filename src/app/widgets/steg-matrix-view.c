/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-matrix-view.h"

#include "app/dialogs/steg-rating-popover.h"
#include "app/pages/steg-assessment-edits.h"
#include "app/pages/steg-assessment-words.h"
#include "app/steg-anywhere.h"
#include "app/widgets/steg-matrix-foot.h"
#include "chart/steg-soft-place.h"
#include "model/steg-framework.h"
#include "model/steg-level.h"
#include "model/steg-rounds.h"

#include <glib/gi18n.h>

struct _StegMatrixView
{
  GtkWidget parent;

  StegMatrixPlace place; /* its records are held */
  GPtrArray      *rows;  /* of borrowed StegMatrixRow, each above … */
  GPtrArray      *feet;  /* … its borrowed StegMatrixFoot */
  GtkSizeGroup   *heads;
  char           *built; /* the aspects and names of levels for which the rows stand */
  gboolean        stacked;
  int             row; /* where the keyboard was last */
  int             column;

  GtkWidget *box;
  GtkWidget *headings;
  GtkWidget *corner;
  GtkWidget *card;
};

enum
{
  PROPERTY_STACKED = 1,
};

G_DEFINE_FINAL_TYPE (StegMatrixView, steg_matrix_view, GTK_TYPE_WIDGET)

static gboolean
is_locked (StegMatrixView *self)
{
  return self->place.round == NULL || !steg_rounds_can_rate (self->place.round);
}

/* What is taken away by a second press is easily overlooked, and said. */
static void
take_away (StegMatrixView *self, StegRecord *aspect)
{
  const StegMatrixPlace *place = &self->place;
  const char            *name = steg_assessment_words_name (place->programme, aspect);
  g_autofree char       *toast = g_strdup_printf (_ ("“%s” is not rated any more"), name);
  StegEdit              *edit;

  edit = steg_assessment_rate (place->programme, place->round, place->area, aspect, 0);
  steg_anywhere_commit_with_undo (GTK_WIDGET (self), edit, toast);
}

/* A press on the level that stands takes it away again. */
static void
rate (StegMatrixView *self, StegRecord *aspect, int level)
{
  const StegMatrixPlace *place = &self->place;

  if (is_locked (self))
    return;
  if (level == steg_rounds_rated_level (place->programme, place->round, place->area, aspect))
    take_away (self, aspect);
  else
    steg_anywhere_commit (GTK_WIDGET (self), steg_assessment_rate (place->programme, place->round,
                                                                   place->area, aspect, level));
}

static StegRecord *
find_aspect (StegMatrixView *self, const char *id)
{
  return self->place.programme != NULL ? steg_programme_find (self->place.programme, id) : NULL;
}

static void
rate_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  StegMatrixView *self = STEG_MATRIX_VIEW (widget);
  StegRecord     *aspect;
  const char     *id;
  int             level;

  g_variant_get (parameter, "(&si)", &id, &level);
  aspect = find_aspect (self, id);
  if (aspect != NULL)
    rate (self, aspect, level);
}

static void
clear_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  StegMatrixView        *self = STEG_MATRIX_VIEW (widget);
  const StegMatrixPlace *place = &self->place;
  StegRecord            *aspect = find_aspect (self, g_variant_get_string (parameter, NULL));

  if (aspect != NULL && !is_locked (self)
      && steg_rounds_get_rating (place->programme, place->round, place->area, aspect) != NULL)
    take_away (self, aspect);
}

static void
set_aside_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  StegMatrixView        *self = STEG_MATRIX_VIEW (widget);
  const StegMatrixPlace *place = &self->place;
  StegRecord            *aspect;
  const char            *id, *key;
  int                    state;

  g_variant_get (parameter, "(&s&s)", &id, &key);
  aspect = find_aspect (self, id);
  state = steg_field_find_choice (&steg_rating_table.fields[STEG_RATING_STATE], key);
  if (aspect != NULL && state > STEG_RATING_STATE_RATED && !is_locked (self))
    steg_anywhere_commit (widget,
                          steg_assessment_set_aside (place->programme, place->round, place->area,
                                                     aspect, (StegRatingState) state));
}

static void
level_pressed_cb (StegMatrixRow *row, int level, StegMatrixView *self)
{
  rate (self, steg_matrix_row_get_aspect (row), level);
}

static void
open_card (StegMatrixRow *row, StegMatrixView *self)
{
  GtkWidget      *head = steg_matrix_row_get_at (row, -1);
  graphene_rect_t place;

  if (!gtk_widget_compute_bounds (head, GTK_WIDGET (self), &place))
    return;
  gtk_popover_set_pointing_to (GTK_POPOVER (self->card),
                               &(GdkRectangle){ (int) place.origin.x, (int) place.origin.y,
                                                (int) place.size.width, (int) place.size.height });
  steg_rating_popover_show (STEG_RATING_POPOVER (self->card), &self->place,
                            steg_matrix_row_get_aspect (row));
}

/* Where the focus is, which is remembered. FALSE: not in a row. */
static gboolean
locate (StegMatrixView *self)
{
  GtkRoot   *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  for (guint i = 0; focus != NULL && i < self->rows->len; i++)
    {
      int column = steg_matrix_row_find (self->rows->pdata[i], focus);

      if (column < -1)
        continue;
      self->row = (int) i;
      self->column = column;
      return TRUE;
    }
  return FALSE;
}

static gboolean
go (StegMatrixView *self, int row, int column)
{
  GtkWidget *widget;

  if (row < 0 || row >= (int) self->rows->len)
    return FALSE;
  widget = steg_matrix_row_get_at (self->rows->pdata[row], column);
  if (widget == NULL || !gtk_widget_grab_focus (widget))
    return FALSE;
  self->row = row;
  self->column = column;
  return TRUE;
}

/* In a stack the cells of a row stand below each other, and the next row below the last of them. */
static gboolean
move_in_stack (StegMatrixView *self, int step)
{
  int last = self->place.programme != NULL
               ? (int) steg_programme_count (self->place.programme, &steg_level_table) - 1
               : 0;

  if (go (self, self->row, self->column + step))
    return TRUE;
  return go (self, self->row + step, step > 0 ? -1 : last);
}

static gboolean
move_cb (GtkWidget *widget, GVariant *arguments, gpointer user_value)
{
  StegMatrixView *self = STEG_MATRIX_VIEW (widget);
  int             right, down;

  g_variant_get (arguments, "(ii)", &right, &down);
  if (!locate (self))
    return FALSE;
  if (gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL)
    right = -right;
  if (self->stacked)
    return move_in_stack (self, right + down) || down == 0;
  /* Up and down leave the matrix at its edges, left and right stay in the row. */
  return go (self, self->row + down, self->column + right) || down == 0;
}

static gboolean
edge_cb (GtkWidget *widget, GVariant *arguments, gpointer user_value)
{
  StegMatrixView *self = STEG_MATRIX_VIEW (widget);
  int             last;

  if (!locate (self))
    return FALSE;
  last = (int) steg_programme_count (self->place.programme, &steg_level_table) - 1;
  return go (self, self->row, g_variant_get_int32 (arguments) < 0 ? 0 : last);
}

static gboolean
digit_cb (GtkWidget *widget, GVariant *arguments, gpointer user_value)
{
  StegMatrixView *self = STEG_MATRIX_VIEW (widget);
  int             level = g_variant_get_int32 (arguments);
  StegRecord     *aspect;

  if (!locate (self) || is_locked (self))
    return FALSE;
  aspect = steg_matrix_row_get_aspect (self->rows->pdata[self->row]);
  if (level == 0)
    gtk_widget_activate_action (widget, "matrix.clear", "s", steg_record_get_id (aspect));
  else if (steg_matrix_row_get_at (self->rows->pdata[self->row], level - 1) != NULL)
    rate (self, aspect, level);
  return TRUE;
}

static gboolean
card_cb (GtkWidget *widget, GVariant *arguments, gpointer user_value)
{
  StegMatrixView *self = STEG_MATRIX_VIEW (widget);

  if (!locate (self))
    return FALSE;
  open_card (self->rows->pdata[self->row], self);
  return TRUE;
}

/* The matrix is one stop of the Tab key; the arrow keys move inside. */
static gboolean
steg_matrix_view_focus (GtkWidget *widget, GtkDirectionType direction)
{
  StegMatrixView *self = STEG_MATRIX_VIEW (widget);

  if (direction != GTK_DIR_TAB_FORWARD && direction != GTK_DIR_TAB_BACKWARD)
    return GTK_WIDGET_CLASS (steg_matrix_view_parent_class)->focus (widget, direction);
  if (gtk_widget_get_focus_child (widget) != NULL || self->rows->len == 0)
    return FALSE;
  if (self->column < 0)
    self->column = steg_matrix_row_get_entry (self->rows->pdata[self->row]);
  return go (self, self->row, self->column);
}

static gboolean
steg_matrix_view_grab_focus (GtkWidget *widget)
{
  StegMatrixView *self = STEG_MATRIX_VIEW (widget);

  return go (self, self->row, MAX (self->column, 0));
}

static void
steg_matrix_view_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  StegMatrixView *self = STEG_MATRIX_VIEW (widget);

  gtk_widget_allocate (self->box, width, height, baseline, NULL);
  gtk_popover_present (GTK_POPOVER (self->card));
}

static void
steg_matrix_view_measure (GtkWidget     *widget,
                          GtkOrientation orientation,
                          int            for_size,
                          int           *minimum,
                          int           *natural,
                          int           *minimum_baseline,
                          int           *natural_baseline)
{
  gtk_widget_measure (STEG_MATRIX_VIEW (widget)->box, orientation, for_size, minimum, natural, NULL,
                      NULL);
}

static GtkSizeRequestMode
steg_matrix_view_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
set_stacked (StegMatrixView *self, gboolean stacked)
{
  self->stacked = stacked;
  gtk_widget_set_visible (self->headings, !stacked);
  gtk_size_group_set_mode (self->heads, stacked ? GTK_SIZE_GROUP_NONE : GTK_SIZE_GROUP_HORIZONTAL);
  for (guint i = 0; i < self->rows->len; i++)
    {
      steg_matrix_row_set_stacked (self->rows->pdata[i], stacked);
      steg_matrix_foot_set_stacked (self->feet->pdata[i], stacked);
    }
}

static void
steg_matrix_view_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  if (id == PROPERTY_STACKED)
    g_value_set_boolean (value, STEG_MATRIX_VIEW (object)->stacked);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
steg_matrix_view_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  if (id == PROPERTY_STACKED)
    set_stacked (STEG_MATRIX_VIEW (object), g_value_get_boolean (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
steg_matrix_view_dispose (GObject *object)
{
  StegMatrixView *self = STEG_MATRIX_VIEW (object);

  g_ptr_array_set_size (self->rows, 0);
  g_ptr_array_set_size (self->feet, 0);
  g_clear_pointer (&self->card, gtk_widget_unparent);
  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_object (&self->heads);
  g_clear_object (&self->place.programme);
  g_clear_object (&self->place.round);
  g_clear_object (&self->place.before);
  g_clear_object (&self->place.area);
  G_OBJECT_CLASS (steg_matrix_view_parent_class)->dispose (object);
}

static void
steg_matrix_view_finalize (GObject *object)
{
  g_free (STEG_MATRIX_VIEW (object)->built);
  g_ptr_array_unref (STEG_MATRIX_VIEW (object)->rows);
  g_ptr_array_unref (STEG_MATRIX_VIEW (object)->feet);
  G_OBJECT_CLASS (steg_matrix_view_parent_class)->finalize (object);
}

static void
add_arrow (GtkWidgetClass *widget_class, guint key, guint keypad_key, int right, int down)
{
  gtk_widget_class_add_binding (widget_class, key, 0, move_cb, "(ii)", right, down);
  gtk_widget_class_add_binding (widget_class, keypad_key, 0, move_cb, "(ii)", right, down);
}

static void
add_keys (GtkWidgetClass *widget_class)
{
  add_arrow (widget_class, GDK_KEY_Left, GDK_KEY_KP_Left, -1, 0);
  add_arrow (widget_class, GDK_KEY_Right, GDK_KEY_KP_Right, 1, 0);
  add_arrow (widget_class, GDK_KEY_Up, GDK_KEY_KP_Up, 0, -1);
  add_arrow (widget_class, GDK_KEY_Down, GDK_KEY_KP_Down, 0, 1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Home, 0, edge_cb, "i", -1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_End, 0, edge_cb, "i", 1);
  for (int digit = 0; digit <= 9; digit++)
    {
      gtk_widget_class_add_binding (widget_class, GDK_KEY_0 + (guint) digit, 0, digit_cb, "i",
                                    digit);
      gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_0 + (guint) digit, 0, digit_cb, "i",
                                    digit);
    }
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Delete, 0, digit_cb, "i", 0);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Menu, 0, card_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_F10, GDK_SHIFT_MASK, card_cb, NULL);
}

static void
steg_matrix_view_class_init (StegMatrixViewClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = steg_matrix_view_get_property;
  object_class->set_property = steg_matrix_view_set_property;
  object_class->dispose = steg_matrix_view_dispose;
  object_class->finalize = steg_matrix_view_finalize;
  widget_class->focus = steg_matrix_view_focus;
  widget_class->grab_focus = steg_matrix_view_grab_focus;
  widget_class->measure = steg_matrix_view_measure;
  widget_class->size_allocate = steg_matrix_view_size_allocate;
  widget_class->get_request_mode = steg_matrix_view_get_request_mode;

  g_object_class_install_property (
    object_class, PROPERTY_STACKED,
    g_param_spec_boolean ("stacked", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS));
  g_type_ensure (STEG_TYPE_MATRIX_LINE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/stegvis/Stegvis/widgets/matrix-view.ui");
  gtk_widget_class_bind_template_child (widget_class, StegMatrixView, box);
  gtk_widget_class_bind_template_child (widget_class, StegMatrixView, headings);
  gtk_widget_class_bind_template_child (widget_class, StegMatrixView, corner);
  gtk_widget_class_set_css_name (widget_class, "matrixview");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_install_action (widget_class, "matrix.rate", "(si)", rate_action);
  gtk_widget_class_install_action (widget_class, "matrix.clear", "s", clear_action);
  gtk_widget_class_install_action (widget_class, "matrix.set-aside", "(ss)", set_aside_action);
  add_keys (widget_class);
}

static void
steg_matrix_view_init (StegMatrixView *self)
{
  self->rows = g_ptr_array_new ();
  self->feet = g_ptr_array_new ();
  self->heads = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_size_group_add_widget (self->heads, self->corner);
  self->card = steg_rating_popover_new ();
  gtk_widget_set_parent (self->card, GTK_WIDGET (self));
}

static void
add_heading (StegMatrixView *self, int level)
{
  const char      *name = steg_assessment_words_level (self->place.programme, level);
  g_autofree char *divided = steg_soft_place_add (name, FALSE);
  GtkWidget       *label = gtk_label_new (NULL);
  g_autofree char *number = g_strdup_printf (_ ("Level %d"), level);
  g_autofree char *markup = g_markup_printf_escaped ("<b>%s</b> · %s", number, divided);

  gtk_label_set_markup (GTK_LABEL (label), markup);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_width_chars (GTK_LABEL (label), 10);
  steg_matrix_line_append (STEG_MATRIX_LINE (self->headings), label);
}

static void
add_row (StegMatrixView *self, StegRecord *aspect, guint n_levels)
{
  GtkWidget *row = steg_matrix_row_new (aspect, n_levels);

  g_signal_connect (row, "level-pressed", G_CALLBACK (level_pressed_cb), self);
  g_signal_connect (row, "menu-asked", G_CALLBACK (open_card), self);
  steg_matrix_row_set_stacked (STEG_MATRIX_ROW (row), self->stacked);
  gtk_size_group_add_widget (self->heads, steg_matrix_row_get_at (STEG_MATRIX_ROW (row), -1));
  gtk_box_append (GTK_BOX (self->box), row);
  g_ptr_array_add (self->rows, row);
}

static void
add_foot (StegMatrixView *self)
{
  GtkWidget *foot = steg_matrix_foot_new ();

  steg_matrix_foot_set_stacked (STEG_MATRIX_FOOT (foot), self->stacked);
  gtk_box_append (GTK_BOX (self->box), foot);
  g_ptr_array_add (self->feet, foot);
}

/* Returns: owned. */
static char *
name_parts (StegProgramme *programme, GPtrArray *aspects, guint n_levels)
{
  g_autoptr (GString) parts = g_string_new (NULL);

  for (guint i = 0; i < aspects->len; i++)
    g_string_append_printf (parts, "%s\n", steg_record_get_id (aspects->pdata[i]));
  for (guint i = 1; i <= n_levels; i++)
    g_string_append_printf (parts, "%s\n", steg_assessment_words_level (programme, (int) i));
  return g_strdup (parts->str);
}

static void
clear (StegMatrixView *self)
{
  GtkWidget *heading;

  for (guint i = 0; i < self->rows->len; i++)
    {
      gtk_box_remove (GTK_BOX (self->box), self->rows->pdata[i]);
      gtk_box_remove (GTK_BOX (self->box), self->feet->pdata[i]);
    }
  g_ptr_array_set_size (self->rows, 0);
  g_ptr_array_set_size (self->feet, 0);
  while ((heading = gtk_widget_get_next_sibling (self->corner)) != NULL)
    gtk_widget_unparent (heading);
  self->row = 0;
  self->column = 0;
}

/* The framework of a programme seldom changes: the rows are built anew only when it does. */
static void
build (StegMatrixView *self)
{
  g_autoptr (GPtrArray) aspects = steg_framework_aspects (self->place.programme);
  guint            n_levels = steg_programme_count (self->place.programme, &steg_level_table);
  g_autofree char *parts = name_parts (self->place.programme, aspects, n_levels);

  if (g_strcmp0 (parts, self->built) == 0)
    return;
  clear (self);
  g_free (self->built);
  self->built = g_steal_pointer (&parts);
  for (guint i = 0; i < n_levels; i++)
    add_heading (self, (int) i + 1);
  for (guint i = 0; i < aspects->len; i++)
    {
      add_row (self, aspects->pdata[i], n_levels);
      add_foot (self);
    }
}

void
steg_matrix_view_show (StegMatrixView *self, const StegMatrixPlace *place)
{
  g_autofree char *label = NULL;

  g_return_if_fail (STEG_IS_MATRIX_VIEW (self));

  g_set_object (&self->place.programme, place->programme);
  g_set_object (&self->place.round, place->round);
  g_set_object (&self->place.before, place->before);
  g_set_object (&self->place.area, place->area);
  build (self);
  for (guint i = 0; i < self->rows->len; i++)
    {
      steg_matrix_row_show (self->rows->pdata[i], place);
      steg_matrix_foot_show (self->feet->pdata[i], place,
                             steg_matrix_row_get_aspect (self->rows->pdata[i]));
    }
  steg_rating_popover_refresh (STEG_RATING_POPOVER (self->card), place);

  label = g_strdup_printf (_ ("Statements about %s"),
                           steg_assessment_words_name (place->programme, place->area));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}

GtkWidget *
steg_matrix_view_get_cell (StegMatrixView *self, StegRecord *aspect, int level)
{
  g_return_val_if_fail (STEG_IS_MATRIX_VIEW (self), NULL);

  for (guint i = 0; i < self->rows->len; i++)
    if (steg_matrix_row_get_aspect (self->rows->pdata[i]) == aspect)
      return level > 0 ? steg_matrix_row_get_at (self->rows->pdata[i], level - 1) : NULL;
  return NULL;
}

void
steg_matrix_view_settle (StegMatrixView *self)
{
  g_return_if_fail (STEG_IS_MATRIX_VIEW (self));

  steg_rating_popover_settle (STEG_RATING_POPOVER (self->card));
}
