/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/dialogs/steg-framework-dialog.h"

#include "app/dialogs/steg-framework-left-out.h"
#include "app/dialogs/steg-framework-taking.h"
#include "app/pages/steg-assessment-words.h"
#include "app/steg-anywhere.h"
#include "app/steg-dialog-undo.h"
#include "app/steg-language.h"
#include "app/steg-words.h"
#include "app/widgets/steg-choice-list.h"
#include "app/widgets/steg-menu-button.h"
#include "app/widgets/steg-remark-field.h"
#include "model/steg-framework-use.h"
#include "model/steg-framework.h"
#include "model/steg-gate-template.h"
#include "model/steg-tables.h"
#include "session/steg-framework-edit.h"

#include <glib/gi18n.h>
#include <string.h>

/* What is chosen instead of an area. */
#define COMMON "common"

#define NARROW_CHARS 12

struct _StegFrameworkDialog
{
  AdwWindow parent;

  StegSession *session;
  char        *built;  /* the part whose texts stand there, and of how many aspects */
  GPtrArray   *fields; /* of borrowed StegRemarkField */

  AdwToastOverlay *toasts;
  GtkDropDown     *chooser;
  GtkLabel        *use;
  GtkBox          *texts;
  GtkListBox      *left_out;
  GtkWidget       *menu_button;
};

G_DEFINE_FINAL_TYPE (StegFrameworkDialog, steg_framework_dialog, ADW_TYPE_WINDOW)

static StegProgramme *
programme_of (StegFrameworkDialog *self)
{
  return steg_session_get_programme (self->session);
}

/* The chosen area; %NULL for what all areas have in common. */
static StegRecord *
get_area (StegFrameworkDialog *self)
{
  const char *key = steg_choice_list_get (self->chooser);

  return key != NULL ? steg_programme_find (programme_of (self), key) : NULL;
}

static StegRecord *
record_of (StegFrameworkDialog *self, StegRemarkField *field)
{
  return steg_programme_find (programme_of (self), g_object_get_data (G_OBJECT (field), "record"));
}

static void
show_field (StegFrameworkDialog *self, StegRemarkField *field)
{
  StegRecord *record = record_of (self, field);

  if (record != NULL)
    steg_remark_field_show (field,
                            steg_programme_wording (programme_of (self), record,
                                                    g_object_get_data (G_OBJECT (field), "field"),
                                                    g_object_get_data (G_OBJECT (field),
                                                                       "language")));
}

/* @edit (taken over) may be %NULL: nothing to do. Returns: whether something was done. */
static gboolean
commit (StegFrameworkDialog *self, StegEdit *edit)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *sentence = NULL;

  if (edit == NULL || steg_session_commit (self->session, edit, &error))
    return edit != NULL;
  sentence = steg_words_error (error);
  steg_anywhere_say (GTK_WIDGET (self), sentence);
  return FALSE;
}

/* The same, and offers in @sentence (taken over) to undo it. */
static void
commit_with_undo (StegFrameworkDialog *self, StegEdit *edit, char *sentence)
{
  g_autofree char *said = sentence;

  if (!commit (self, edit))
    return;
  /* What had the focus may be gone, and a toast would take it. */
  if (gtk_window_get_focus (GTK_WINDOW (self)) == NULL)
    gtk_widget_grab_focus (GTK_WIDGET (self->chooser));
  steg_anywhere_offer_undo (GTK_WIDGET (self), said);
}

/* A text cannot be emptied: then the old one stands there again. */
static void
left_cb (StegRemarkField *field, StegFrameworkDialog *self)
{
  g_autofree char *text = self->session != NULL ? steg_remark_field_take (field) : NULL;
  StegRecord      *record = text != NULL ? record_of (self, field) : NULL;
  StegEdit        *edit;

  if (record == NULL)
    return;
  edit = steg_framework_edit_wording (programme_of (self), record,
                                      g_object_get_data (G_OBJECT (field), "field"),
                                      g_object_get_data (G_OBJECT (field), "language"), text);
  commit (self, edit);
  steg_remark_field_forget (field);
  show_field (self, field);
}

static GtkWidget *
new_field (StegFrameworkDialog *self,
           StegRecord          *record,
           const char          *field,
           const char          *language,
           const char          *heading)
{
  GtkWidget       *widget = g_object_new (STEG_TYPE_REMARK_FIELD, NULL);
  g_autofree char *label
    = g_strdup_printf ("%s, %s", heading,
                       g_str_equal (language, "sv") ? _ ("Swedish") : _ ("English"));

  g_object_set (widget, "label", label, "hexpand", TRUE, NULL);
  g_object_set_data_full (G_OBJECT (widget), "record", g_strdup (steg_record_get_id (record)),
                          g_free);
  g_object_set_data_full (G_OBJECT (widget), "field", g_strdup (field), g_free);
  g_object_set_data (G_OBJECT (widget), "language", (gpointer) language);
  g_signal_connect (widget, "left", G_CALLBACK (left_cb), self);
  g_ptr_array_add (self->fields, widget);
  show_field (self, STEG_REMARK_FIELD (widget));
  return widget;
}

/* The wording @field of @record in both languages, side by side under @heading, which says what
 * rests on it. */
static void
add_used (StegFrameworkDialog *self,
          StegRecord          *record,
          const char          *field,
          const char          *heading,
          const char          *use)
{
  g_autofree char *whole = g_strconcat (heading, use, NULL);
  GtkWidget       *label = gtk_label_new (whole);
  GtkWidget       *pair = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, "heading");
  gtk_box_set_homogeneous (GTK_BOX (pair), TRUE);
  gtk_box_append (GTK_BOX (pair), new_field (self, record, field, "sv", heading));
  gtk_box_append (GTK_BOX (pair), new_field (self, record, field, "en", heading));
  gtk_box_append (self->texts, label);
  gtk_box_append (self->texts, pair);
}

static void
add_texts (StegFrameworkDialog *self, StegRecord *record, const char *field, const char *heading)
{
  add_used (self, record, field, heading, NULL);
}

/* What rests on the statement @cell; "" for nothing. Returns: owned. */
static char *
say_use (StegFrameworkDialog *self, StegRecord *cell)
{
  StegFrameworkUse use = steg_framework_use (programme_of (self), cell);
  g_autoptr (GString) words = g_string_new (NULL);

  if (use.ratings > 0)
    g_string_append_printf (words, _ (" · ratings: %u"), use.ratings);
  if (use.actions > 0)
    g_string_append_printf (words, _ (" · actions: %u"), use.actions);
  return g_strdup (words->str);
}

static void
add_cell (StegFrameworkDialog *self, StegRecord *cell, StegRecord *aspect, int level)
{
  const char      *name = steg_assessment_words_name (programme_of (self), aspect);
  g_autofree char *heading = g_strdup_printf (_ ("%s, level %d"), name, level);
  g_autofree char *aim = g_strdup_printf (_ ("%s, level %d: the aim"), name, level);
  g_autofree char *use = cell != NULL ? say_use (self, cell) : NULL;

  if (cell == NULL)
    return;
  add_used (self, cell, "text", heading, use);
  if (level > 1 && steg_record_get_table (cell) == &steg_statement_table)
    add_texts (self, cell, "aim", aim);
}

static void
add_cells (StegFrameworkDialog *self, StegRecord *area, GPtrArray *aspects)
{
  int highest = steg_framework_highest_level (programme_of (self));

  for (guint i = 0; i < aspects->len; i++)
    for (int level = 1; level <= highest; level++)
      add_cell (self,
                area != NULL ? steg_framework_get_statement (programme_of (self), area,
                                                             aspects->pdata[i], level)
                             : steg_framework_get_trait (programme_of (self), aspects->pdata[i],
                                                         level),
                aspects->pdata[i], level);
}

static void
add_names (StegFrameworkDialog *self, GPtrArray *parts)
{
  for (guint i = 0; i < parts->len; i++)
    add_texts (self, parts->pdata[i], "name",
               steg_assessment_words_name (programme_of (self), parts->pdata[i]));
}

/* What is asked in the room about @area. */
static void
add_prompts (StegFrameworkDialog *self, StegRecord *area, GPtrArray *aspects)
{
  GPtrArray *prompts = steg_programme_linked (programme_of (self), &steg_prompt_table,
                                              STEG_PROMPT_AREA, steg_record_get_id (area));

  for (guint i = 0; prompts != NULL && i < prompts->len; i++)
    {
      StegRecord      *aspect = steg_record_get_link (prompts->pdata[i], STEG_PROMPT_ASPECT);
      g_autofree char *heading = NULL;

      if (aspect == NULL || !g_ptr_array_find (aspects, aspect, NULL))
        continue;
      heading = g_strdup_printf (_ ("%s: a question to ask"),
                                 steg_assessment_words_name (programme_of (self), aspect));
      add_texts (self, prompts->pdata[i], "text", heading);
    }
}

/* Who should be at the table when @area is talked about. */
static void
add_roles (StegFrameworkDialog *self, StegRecord *area)
{
  GPtrArray *roles = steg_programme_linked (programme_of (self), &steg_area_role_table,
                                            STEG_AREA_ROLE_AREA, steg_record_get_id (area));

  for (guint i = 0; roles != NULL && i < roles->len; i++)
    add_texts (self, roles->pdata[i], "name", _ ("A role that is needed at the table"));
}

/* What a new cycle asks at its gates. */
static void
add_gates (StegFrameworkDialog *self)
{
  StegRecord *card = steg_programme_get_card (programme_of (self));
  const char *language = steg_framework_language (programme_of (self));

  for (StegPhase phase = 0; card != NULL && phase <= STEG_PHASE_ACT; phase++)
    {
      g_autoptr (GPtrArray) items
        = steg_gate_template_list (programme_of (self), phase, language);

      for (guint i = 0; i < items->len; i++)
        {
          g_autofree char *field = steg_gate_template_field (phase, i + 1);
          g_autofree char *heading
            /* Translators: a phase and a number. */
            = g_strdup_printf (_ ("Checklist of %s, %u"), _ (steg_phase_choices[phase].label),
                               i + 1);

          add_texts (self, card, field, heading);
        }
    }
}

static void
clear_texts (StegFrameworkDialog *self)
{
  GtkWidget *child;

  g_ptr_array_set_size (self->fields, 0);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->texts))) != NULL)
    gtk_box_remove (self->texts, child);
}

/* Texts stay, with the focus, while it is the same part of the same framework that is shown. */
static void
build (StegFrameworkDialog *self, StegRecord *area)
{
  g_autoptr (GPtrArray) aspects = steg_framework_aspects (programme_of (self));
  g_autoptr (GPtrArray) levels = steg_framework_levels (programme_of (self));
  g_autofree char *wanted
    = g_strdup_printf ("%s %u %u", area != NULL ? steg_record_get_id (area) : COMMON, aspects->len,
                       levels->len);

  if (g_strcmp0 (wanted, self->built) == 0)
    {
      for (guint i = 0; i < self->fields->len; i++)
        show_field (self, self->fields->pdata[i]);
      return;
    }
  g_free (self->built);
  self->built = g_steal_pointer (&wanted);
  clear_texts (self);
  if (area != NULL)
    add_texts (self, area, "name", _ ("Name of the area"));
  else
    {
      add_names (self, levels);
      add_names (self, aspects);
    }
  add_cells (self, area, aspects);
  if (area == NULL)
    {
      add_gates (self);
      return;
    }
  add_prompts (self, area, aspects);
  add_roles (self, area);
}

/* Which of how many @area is, and what rests on it. */
static void
show_use (StegFrameworkDialog *self, StegRecord *area, GPtrArray *areas)
{
  StegFrameworkUse use = { 0 };
  g_autofree char *words = NULL;
  guint            at = 0;

  if (area == NULL)
    {
      gtk_label_set_text (self->use, _ ("Names and texts that all areas have in common"));
      return;
    }
  g_ptr_array_find (areas, area, &at);
  use = steg_framework_use (programme_of (self), area);
  if (use.ratings == 0 && use.actions == 0)
    words = g_strdup_printf (_ ("Area %u of %u · no rating and no action rests on it"), at + 1,
                             areas->len);
  else
    words
      = g_strdup_printf (_ ("Area %u of %u · ratings: %u · actions: %u. Left out, the area keeps "
                            "them, but they are in no view and no number until it is brought "
                            "back."),
                         at + 1, areas->len, use.ratings, use.actions);
  gtk_label_set_text (self->use, words);
}

static void
show_chosen (StegFrameworkDialog *self)
{
  g_autoptr (GPtrArray) areas = steg_framework_areas (programme_of (self));
  StegRecord *area = get_area (self);
  guint       at = 0;
  gboolean    is_area = area != NULL && g_ptr_array_find (areas, area, &at);

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "framework.up", is_area && at > 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "framework.down",
                                 is_area && at + 1 < areas->len);
  /* A programme without areas has nothing to show. */
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "framework.leave-out",
                                 is_area && areas->len > 1);
  show_use (self, area, areas);
  build (self, area);
}

static void
update (StegFrameworkDialog *self)
{
  g_autoptr (GPtrArray) areas = steg_framework_areas (programme_of (self));
  StegChoiceList *choices = steg_choice_list_new ();

  for (guint i = 0; i < areas->len; i++)
    steg_choice_list_add (choices,
                          steg_assessment_words_name (programme_of (self), areas->pdata[i]),
                          steg_record_get_id (areas->pdata[i]));
  steg_choice_list_add (choices, _ ("Levels and aspects"), COMMON);
  g_signal_handlers_block_by_func (self->chooser, show_chosen, self);
  steg_choice_list_show (choices, self->chooser);
  g_signal_handlers_unblock_by_func (self->chooser, show_chosen, self);
  steg_framework_left_out_show (self->left_out, programme_of (self));
  show_chosen (self);
}

/* The first text is the name of the area, in Swedish; the focus goes to the one in the language of
 * the window. */
static void
begin_naming (StegFrameworkDialog *self)
{
  guint at = g_str_equal (steg_language_get (), "sv") ? 0 : 1;

  if (at < self->fields->len)
    steg_remark_field_select (self->fields->pdata[at]);
}

static void
add_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  StegFrameworkDialog *self = STEG_FRAMEWORK_DIALOG (widget);
  const char          *fresh;
  StegEdit            *edit
    = steg_framework_edit_add_area (programme_of (self), "Nytt område", "New area", &fresh);
  g_autofree char *id = g_strdup (fresh);

  if (!commit (self, edit))
    return;
  steg_choice_list_select (self->chooser, id);
  begin_naming (self);
}

static void
up_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  StegFrameworkDialog *self = STEG_FRAMEWORK_DIALOG (widget);

  commit (self, steg_framework_edit_move (programme_of (self), get_area (self), -1));
}

static void
down_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  StegFrameworkDialog *self = STEG_FRAMEWORK_DIALOG (widget);

  commit (self, steg_framework_edit_move (programme_of (self), get_area (self), 1));
}

static void
leave_out_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  StegFrameworkDialog *self = STEG_FRAMEWORK_DIALOG (widget);

  StegRecord *area = get_area (self);

  commit_with_undo (self, steg_framework_edit_leave_out (programme_of (self), area),
                    g_strdup_printf (_ ("“%s” is left out"),
                                     steg_assessment_words_name (programme_of (self), area)));
}

static void
bring_back_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  StegFrameworkDialog *self = STEG_FRAMEWORK_DIALOG (widget);
  /* The button that holds the parameter goes with its row. */
  g_autofree char *id = g_variant_dup_string (parameter, NULL);
  StegRecord      *part = steg_programme_find (programme_of (self), id);

  if (part != NULL
      && commit (self, steg_framework_edit_bring_back (programme_of (self), part)))
    steg_choice_list_select (self->chooser, id);
}

static void
delete_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  StegFrameworkDialog *self = STEG_FRAMEWORK_DIALOG (widget);
  StegRecord          *part
    = steg_programme_find (programme_of (self), g_variant_get_string (parameter, NULL));

  if (part != NULL)
    commit_with_undo (self, steg_framework_edit_remove (programme_of (self), part),
                      g_strdup_printf (_ ("“%s” is deleted with all that rested on it"),
                                       steg_assessment_words_name (programme_of (self), part)));
}

static void
take_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  steg_framework_taking_ask (GTK_WINDOW (widget), STEG_FRAMEWORK_DIALOG (widget)->session);
}

static void
write_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  steg_framework_taking_write (GTK_WINDOW (widget), STEG_FRAMEWORK_DIALOG (widget)->session);
}

/* What is being typed is not lost: the focus does not leave its field when the window closes, or
 * the file is saved. */
static void
settle (StegFrameworkDialog *self)
{
  for (guint i = 0; i < self->fields->len; i++)
    left_cb (self->fields->pdata[i], self);
}

static gboolean
steg_framework_dialog_close_request (GtkWindow *window)
{
  settle (STEG_FRAMEWORK_DIALOG (window));
  return GTK_WINDOW_CLASS (steg_framework_dialog_parent_class)->close_request (window);
}

static void
steg_framework_dialog_dispose (GObject *object)
{
  StegFrameworkDialog *self = STEG_FRAMEWORK_DIALOG (object);

  g_ptr_array_set_size (self->fields, 0);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (steg_framework_dialog_parent_class)->dispose (object);
}

static void
steg_framework_dialog_finalize (GObject *object)
{
  StegFrameworkDialog *self = STEG_FRAMEWORK_DIALOG (object);

  g_ptr_array_unref (self->fields);
  g_free (self->built);
  G_OBJECT_CLASS (steg_framework_dialog_parent_class)->finalize (object);
}

static void
steg_framework_dialog_class_init (StegFrameworkDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = steg_framework_dialog_dispose;
  G_OBJECT_CLASS (klass)->finalize = steg_framework_dialog_finalize;
  GTK_WINDOW_CLASS (klass)->close_request = steg_framework_dialog_close_request;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/stegvis/Stegvis/dialogs/framework-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, StegFrameworkDialog, toasts);
  gtk_widget_class_bind_template_child (widget_class, StegFrameworkDialog, chooser);
  gtk_widget_class_bind_template_child (widget_class, StegFrameworkDialog, use);
  gtk_widget_class_bind_template_child (widget_class, StegFrameworkDialog, texts);
  gtk_widget_class_bind_template_child (widget_class, StegFrameworkDialog, left_out);
  gtk_widget_class_bind_template_child (widget_class, StegFrameworkDialog, menu_button);
  gtk_widget_class_install_action (widget_class, "framework.add", NULL, add_action);
  gtk_widget_class_install_action (widget_class, "framework.up", NULL, up_action);
  gtk_widget_class_install_action (widget_class, "framework.down", NULL, down_action);
  gtk_widget_class_install_action (widget_class, "framework.leave-out", NULL, leave_out_action);
  gtk_widget_class_install_action (widget_class, "framework.bring-back", "s", bring_back_action);
  gtk_widget_class_install_action (widget_class, "framework.delete", "s", delete_action);
  gtk_widget_class_install_action (widget_class, "framework.take", NULL, take_action);
  gtk_widget_class_install_action (widget_class, "framework.write", NULL, write_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Up, GDK_ALT_MASK, "framework.up",
                                       NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Down, GDK_ALT_MASK, "framework.down",
                                       NULL);
  steg_dialog_undo_install (widget_class);
}

static void
steg_framework_dialog_init (StegFrameworkDialog *self)
{
  self->fields = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  steg_menu_button_name (self->menu_button, _ ("The framework's file"));
  steg_choice_list_shorten (self->chooser, NARROW_CHARS);
  g_signal_connect_swapped (self->chooser, "notify::selected", G_CALLBACK (show_chosen), self);
}

StegFrameworkDialog *
steg_framework_dialog_new (GtkWindow *parent, StegSession *session)
{
  StegFrameworkDialog *self
    = g_object_new (STEG_TYPE_FRAMEWORK_DIALOG, "transient-for", parent, NULL);

  self->session = g_object_ref (session);
  g_signal_connect_object (session, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "settling", G_CALLBACK (settle), self, G_CONNECT_SWAPPED);
  steg_dialog_undo_start (GTK_WINDOW (self), self->toasts, session);
  update (self);
  gtk_window_set_focus (GTK_WINDOW (self), GTK_WIDGET (self->chooser));
  return self;
}
