/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-quick-add.h"

#include "app/steg-anywhere.h"
#include "app/steg-quick-words.h"
#include "app/widgets/steg-choice-list.h"
#include "app/widgets/steg-menu-button.h"
#include "app/widgets/steg-quick-marks.h"
#include "app/widgets/steg-quick-targets.h"
#include "app/widgets/steg-wrap-layout.h"
#include "base/steg-clock.h"
#include "model/steg-tables.h"

#include <glib/gi18n.h>
#include <string.h>

/* How wide the place is, in letters. */
#define WIDTH_OF_PLACE 20

struct _StegQuickAdd
{
  GtkBox parent;

  StegSession   *session;
  StegQuickLine *line;
  GPtrArray     *plain;    /* of char *, ended by %NULL: what the user wants as text */
  char          *followed; /* the area in the line that the place has followed */
  char          *before;   /* the key of the place that it stood at before that */
  GtkOrientation orientation;
  gboolean       says; /* in a toast, what was added */

  GtkBox      *row;
  GtkEntry    *new_action;
  GtkWidget   *marks;
  GtkDropDown *target;
  GtkWidget   *understood;
  GtkLabel    *sentence;
  GtkLabel    *problem;
  GtkBox      *chips;
};

enum
{
  PROP_0,
  PROP_ORIENTATION_OF_LINE,
  PROP_SAYS_WHAT_IS_ADDED,
  PROP_ASKS_FOR_MARKS,
};

enum
{
  SIGNAL_ADDED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (StegQuickAdd, steg_quick_add, GTK_TYPE_BOX)

static StegProgramme *
programme_of (StegQuickAdd *self)
{
  return steg_session_get_programme (self->session);
}

static const char *
text_of (StegQuickAdd *self)
{
  return gtk_editable_get_text (GTK_EDITABLE (self->new_action));
}

static StegQuickLine *
understand (StegQuickAdd *self)
{
  g_autoptr (StegQuickNames) people = steg_quick_names_people (programme_of (self));
  g_autoptr (StegQuickNames) areas = steg_quick_names_areas (programme_of (self));

  return steg_quick_line_new (text_of (self), steg_clock_today (), people, areas,
                              (const char *const *) self->plain->pdata);
}

static const StegQuickPiece *
piece_at (StegQuickAdd *self, guint position)
{
  return &g_array_index (self->line->pieces, StegQuickPiece, position);
}

/* The area that @place is in. Borrowed. */
static const char *
area_of (StegQuickAdd *self, StegQuickPlace place)
{
  StegRecord *improvement
    = place.improvement != NULL ? steg_programme_find (programme_of (self), place.improvement)
                                : NULL;

  return improvement != NULL ? steg_record_get_link_id (improvement, STEG_IMPROVEMENT_AREA)
                             : place.area;
}

/* Puts the place into the area that is written, and back when it no longer is. In between the user
 * may choose another place: it is the place that counts. */
static void
follow_area (StegQuickAdd *self)
{
  const char *area = self->line->area;

  if (g_strcmp0 (area, self->followed) == 0)
    return;
  if (self->followed == NULL)
    {
      g_free (self->before);
      self->before = g_strdup (steg_choice_list_get (self->target));
    }
  if (area == NULL)
    steg_choice_list_select (self->target, self->before);
  else if (g_strcmp0 (area_of (self, steg_quick_targets_get (self->target)), area) != 0)
    steg_quick_targets_select (
      self->target,
      (StegQuickPlace){ steg_quick_edit_find_place (programme_of (self), area), area });
  g_free (self->followed);
  self->followed = g_strdup (area);
}

/* The same blue in light and dark: it is only laid beneath the text. */
static void
mark_pieces (StegQuickAdd *self)
{
  g_autoptr (PangoAttrList) marks = pango_attr_list_new ();

  for (guint i = 0; i < self->line->pieces->len; i++)
    {
      PangoAttribute *attributes[] = { pango_attr_background_new (0x3535, 0x8484, 0xe4e4),
                                       pango_attr_background_alpha_new (0x4000) };

      for (guint k = 0; k < G_N_ELEMENTS (attributes); k++)
        {
          attributes[k]->start_index = (guint) piece_at (self, i)->start;
          attributes[k]->end_index = (guint) piece_at (self, i)->end;
          pango_attr_list_insert (marks, attributes[k]);
        }
    }
  gtk_entry_set_attributes (self->new_action, marks);
}

static GtkWidget *
create_chip (const char *words, guint position)
{
  GtkWidget       *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget       *label = gtk_label_new (words);
  GtkWidget       *chip = gtk_button_new ();
  g_autofree char *spoken = g_strdup_printf (_ ("%s: keep it as text"), words);

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name ("window-close-symbolic"));
  gtk_button_set_child (GTK_BUTTON (chip), box);
  gtk_widget_add_css_class (chip, "quick-piece");
  gtk_widget_set_tooltip_text (chip, spoken);
  gtk_accessible_update_property (GTK_ACCESSIBLE (chip), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (chip), "quick.keep-as-text");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (chip), "u", position);
  return chip;
}

/* Makes a chip of each piece, and adds what it says to @spoken. */
static void
show_chips (StegQuickAdd *self, GString *spoken)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->chips))) != NULL)
    gtk_box_remove (self->chips, child);
  for (guint i = 0; i < self->line->pieces->len; i++)
    {
      g_autofree char *words = steg_quick_words_piece (programme_of (self), self->line,
                                                       piece_at (self, i),
                                                       steg_clock_today ());

      g_string_append_printf (spoken, " · %s", words);
      gtk_box_append (self->chips, create_chip (words, i));
    }
  gtk_widget_set_visible (GTK_WIDGET (self->chips), self->line->pieces->len > 0);
}

static void
say (StegQuickAdd *self)
{
  g_autofree char *problem = steg_quick_words_problem (self->line);
  g_autofree char *sentence
    = steg_quick_words_add (programme_of (self), self->line, steg_quick_targets_get (self->target));
  GString *spoken = g_string_new (sentence);

  show_chips (self, spoken);
  if (problem != NULL)
    g_string_append_printf (spoken, " · %s", problem);
  gtk_label_set_text (self->sentence, sentence);
  gtk_label_set_text (self->problem, problem != NULL ? problem : "");
  gtk_widget_set_visible (GTK_WIDGET (self->problem), problem != NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->new_action),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, spoken->str, -1);
  g_string_free (spoken, TRUE);
}

static gboolean
is_blank (const char *text)
{
  g_autofree char *stripped = g_strstrip (g_strdup (text));

  return *stripped == '\0';
}

static void
forget_plain (StegQuickAdd *self)
{
  g_ptr_array_set_size (self->plain, 0);
  g_ptr_array_add (self->plain, NULL);
}

static void
update (StegQuickAdd *self)
{
  gboolean blank = is_blank (text_of (self));

  if (self->session == NULL)
    return;
  if (blank)
    forget_plain (self);
  g_clear_pointer (&self->line, steg_quick_line_free);
  self->line = understand (self);
  follow_area (self);
  mark_pieces (self);
  say (self);
  gtk_widget_set_visible (self->understood, !blank);
}

static void
changed_cb (StegQuickAdd *self)
{
  update (self);
}

/* The place says itself beside the line: only the sentence follows it. */
static void
target_cb (StegQuickAdd *self)
{
  if (self->line != NULL)
    say (self);
}

static void
refresh_cb (StegQuickAdd *self)
{
  steg_quick_targets_show (programme_of (self), self->target);
  update (self);
}

static void
keep_as_text (StegQuickAdd *self, guint position)
{
  const StegQuickPiece *piece;
  char                 *text;

  if (self->line == NULL || position >= self->line->pieces->len)
    return;
  piece = piece_at (self, position);
  text = g_strndup (text_of (self) + piece->start, piece->end - piece->start);
  g_ptr_array_insert (self->plain, 0, text);
  gtk_entry_grab_focus_without_selecting (self->new_action);
  update (self);
}

static void
keep_as_text_action (GtkWidget *widget, const char *name, GVariant *position)
{
  keep_as_text (STEG_QUICK_ADD (widget), g_variant_get_uint32 (position));
}

/* Escape takes back what was understood, the last first, and never what was typed. */
static gboolean
key_pressed_cb (
  GtkEventController *keys, guint key, guint code, GdkModifierType state, StegQuickAdd *self)
{
  if (key != GDK_KEY_Escape || self->line == NULL || self->line->pieces->len == 0)
    return FALSE;
  keep_as_text (self, self->line->pieces->len - 1);
  return TRUE;
}

static gboolean
commit (StegQuickAdd *self, StegEdit *edit)
{
  g_autofree char *sentence = g_strdup_printf (_ ("“%s” is added"), self->line->text);

  if (self->says)
    return steg_anywhere_commit_with_undo (GTK_WIDGET (self), edit, sentence);
  return steg_anywhere_commit (GTK_WIDGET (self), edit);
}

static void
add_cb (StegQuickAdd *self)
{
  StegQuickPlace   place = steg_quick_targets_get (self->target);
  StegEdit        *edit;
  g_autofree char *id = NULL;

  if (self->line == NULL || *self->line->text == '\0'
      || (place.improvement == NULL && place.area == NULL))
    {
      gtk_entry_grab_focus_without_selecting (self->new_action);
      return;
    }
  edit = steg_edit_new (programme_of (self), N_ ("Add the action “%s”"));
  steg_edit_argument (edit, self->line->text);
  id = steg_quick_edit_add (edit, programme_of (self), self->line, place, steg_clock_today ());
  if (!commit (self, edit))
    return;
  gtk_editable_set_text (GTK_EDITABLE (self->new_action), "");
  g_signal_emit (self, signals[SIGNAL_ADDED], 0, id);
}

static void
steg_quick_add_get_property (GObject *object, guint property, GValue *value, GParamSpec *spec)
{
  StegQuickAdd *self = STEG_QUICK_ADD (object);

  if (property == PROP_ORIENTATION_OF_LINE)
    g_value_set_enum (value, self->orientation);
  else if (property == PROP_SAYS_WHAT_IS_ADDED)
    g_value_set_boolean (value, self->says);
  else if (property == PROP_ASKS_FOR_MARKS)
    g_value_set_boolean (value, gtk_widget_get_visible (self->marks));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property, spec);
}

static void
steg_quick_add_set_property (GObject *object, guint property, const GValue *value, GParamSpec *spec)
{
  StegQuickAdd *self = STEG_QUICK_ADD (object);

  if (property == PROP_ORIENTATION_OF_LINE)
    {
      self->orientation = (GtkOrientation) g_value_get_enum (value);
      gtk_orientable_set_orientation (GTK_ORIENTABLE (self->row), self->orientation);
    }
  else if (property == PROP_SAYS_WHAT_IS_ADDED)
    self->says = g_value_get_boolean (value);
  else if (property == PROP_ASKS_FOR_MARKS)
    gtk_widget_set_visible (self->marks, g_value_get_boolean (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property, spec);
}

static void
steg_quick_add_dispose (GObject *object)
{
  StegQuickAdd *self = STEG_QUICK_ADD (object);

  g_clear_object (&self->session);
  g_clear_pointer (&self->line, steg_quick_line_free);
  G_OBJECT_CLASS (steg_quick_add_parent_class)->dispose (object);
}

static void
steg_quick_add_finalize (GObject *object)
{
  StegQuickAdd *self = STEG_QUICK_ADD (object);

  g_ptr_array_unref (self->plain);
  g_free (self->followed);
  g_free (self->before);
  G_OBJECT_CLASS (steg_quick_add_parent_class)->finalize (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (STEG_TYPE_QUICK_MARKS);
  g_type_ensure (STEG_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/stegvis/Stegvis/widgets/quick-add.ui");
  gtk_widget_class_bind_template_child (widget_class, StegQuickAdd, row);
  gtk_widget_class_bind_template_child (widget_class, StegQuickAdd, new_action);
  gtk_widget_class_bind_template_child (widget_class, StegQuickAdd, marks);
  gtk_widget_class_bind_template_child (widget_class, StegQuickAdd, target);
  gtk_widget_class_bind_template_child (widget_class, StegQuickAdd, understood);
  gtk_widget_class_bind_template_child (widget_class, StegQuickAdd, sentence);
  gtk_widget_class_bind_template_child (widget_class, StegQuickAdd, problem);
  gtk_widget_class_bind_template_child (widget_class, StegQuickAdd, chips);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, target_cb);
  gtk_widget_class_bind_template_callback (widget_class, add_cb);
}

static void
steg_quick_add_class_init (StegQuickAddClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = steg_quick_add_get_property;
  object_class->set_property = steg_quick_add_set_property;
  object_class->dispose = steg_quick_add_dispose;
  object_class->finalize = steg_quick_add_finalize;
  g_object_class_install_property (
    object_class, PROP_ORIENTATION_OF_LINE,
    g_param_spec_enum ("orientation-of-line", NULL, NULL, GTK_TYPE_ORIENTATION,
                       GTK_ORIENTATION_HORIZONTAL, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS));
  g_object_class_install_property (
    object_class, PROP_SAYS_WHAT_IS_ADDED,
    g_param_spec_boolean ("says-what-is-added", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS));
  g_object_class_install_property (
    object_class, PROP_ASKS_FOR_MARKS,
    g_param_spec_boolean ("asks-for-marks", NULL, NULL, TRUE,
                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS));
  signals[SIGNAL_ADDED] = g_signal_new ("added", STEG_TYPE_QUICK_ADD, G_SIGNAL_RUN_LAST, 0, NULL,
                                        NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
  bind_template (GTK_WIDGET_CLASS (klass));
  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "quick.keep-as-text", "u",
                                   keep_as_text_action);
}

static void
steg_quick_add_init (StegQuickAdd *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->plain = g_ptr_array_new_with_free_func (g_free);
  forget_plain (self);
  gtk_widget_init_template (GTK_WIDGET (self));
  steg_choice_list_shorten (self->target, WIDTH_OF_PLACE);
  steg_menu_button_name (self->marks, _ ("What can be written in the line"));
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self->new_action), keys);
}

void
steg_quick_add_set_session (StegQuickAdd *self, StegSession *session)
{
  g_return_if_fail (STEG_IS_QUICK_ADD (self) && STEG_IS_SESSION (session));
  g_return_if_fail (self->session == NULL);

  self->session = g_object_ref (session);
  g_signal_connect_object (session, "changed", G_CALLBACK (refresh_cb), self, G_CONNECT_SWAPPED);
  refresh_cb (self);
}

void
steg_quick_add_propose (StegQuickAdd *self, StegRecord *record)
{
  const char *improvement;

  g_return_if_fail (STEG_IS_QUICK_ADD (self) && STEG_IS_RECORD (record));

  improvement = steg_record_get_table (record) == &steg_action_table
                  ? steg_record_get_link_id (record, STEG_ACTION_IMPROVEMENT)
                  : steg_record_get_id (record);
  steg_quick_targets_select (self->target, (StegQuickPlace){ improvement, NULL });
}

const char *
steg_quick_add_get_text (StegQuickAdd *self)
{
  g_return_val_if_fail (STEG_IS_QUICK_ADD (self), "");

  return text_of (self);
}

void
steg_quick_add_set_text (StegQuickAdd *self, const char *text)
{
  g_return_if_fail (STEG_IS_QUICK_ADD (self) && text != NULL);

  gtk_editable_set_text (GTK_EDITABLE (self->new_action), text);
  gtk_editable_set_position (GTK_EDITABLE (self->new_action), -1);
}

gboolean
steg_quick_add_begin (StegQuickAdd *self)
{
  g_return_val_if_fail (STEG_IS_QUICK_ADD (self), FALSE);

  return gtk_widget_get_mapped (GTK_WIDGET (self->new_action))
         && gtk_entry_grab_focus_without_selecting (self->new_action);
}

void
steg_quick_add_finish (StegQuickAdd *self)
{
  g_return_if_fail (STEG_IS_QUICK_ADD (self));

  add_cb (self);
}
