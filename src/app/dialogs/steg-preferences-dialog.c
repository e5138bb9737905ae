/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/dialogs/steg-preferences-dialog.h"

#include "app/rows/steg-me-row.h"
#include "app/steg-accelerators.h"
#include "app/steg-preferences.h"
#include "app/steg-words.h"
#include "session/steg-signature.h"

#include <glib/gi18n.h>
#include <string.h>

#define VIEW "win.view::"

struct _StegPreferencesDialog
{
  AdwWindow parent;

  gboolean showing; /* rows are being filled, not used */

  AdwComboRow *language;
  AdwComboRow *colours;
  AdwComboRow *view;
  GPtrArray   *views; /* of const char *: the keys of the lines of @view */
  GtkEditable *name;
  GtkWidget   *problem;
};

G_DEFINE_FINAL_TYPE (StegPreferencesDialog, steg_preferences_dialog, ADW_TYPE_WINDOW)

/* In the order of the lists in the template. */
static const char *const languages[] = { "", "sv", "en" };

static const AdwColorScheme schemes[]
  = { ADW_COLOR_SCHEME_DEFAULT, ADW_COLOR_SCHEME_FORCE_LIGHT, ADW_COLOR_SCHEME_FORCE_DARK };

/* The windows are built anew, and this one with them, so not while its row is speaking. */
static gboolean
change_language_cb (gpointer language)
{
  GApplication *application = g_application_get_default ();

  if (application != NULL)
    g_action_group_change_action_state (G_ACTION_GROUP (application), "language",
                                        g_variant_new_string (language));
  return G_SOURCE_REMOVE;
}

static void
language_cb (StegPreferencesDialog *self)
{
  guint at = adw_combo_row_get_selected (self->language);

  if (!self->showing && at < G_N_ELEMENTS (languages))
    g_idle_add (change_language_cb, (gpointer) languages[at]);
}

static void
colours_cb (StegPreferencesDialog *self)
{
  guint at = adw_combo_row_get_selected (self->colours);

  if (!self->showing && at < G_N_ELEMENTS (schemes))
    steg_preferences_set_colours (schemes[at]);
}

static void
view_cb (StegPreferencesDialog *self)
{
  guint at = adw_combo_row_get_selected (self->view);

  if (!self->showing && at < self->views->len)
    steg_preferences_set_first_view (self->views->pdata[at]);
}

static void
name_cb (StegPreferencesDialog *self)
{
  const char      *name = gtk_editable_get_text (self->name);
  g_autofree char *before = steg_signature_dup ();
  g_autoptr (GError) error = NULL;
  g_autofree char *sentence = NULL;

  if (strcmp (name, before) != 0)
    steg_signature_set (name, &error);
  sentence = error != NULL ? steg_words_error (error) : NULL;
  gtk_label_set_text (GTK_LABEL (self->problem), sentence);
  gtk_widget_set_visible (self->problem, error != NULL);
}

static void
show_language (StegPreferencesDialog *self)
{
  g_autofree char *chosen = steg_preferences_dup_language ();

  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    if (g_str_equal (languages[i], chosen))
      adw_combo_row_set_selected (self->language, i);
}

static void
show_colours (StegPreferencesDialog *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (schemes); i++)
    if (schemes[i] == steg_preferences_get_colours ())
      adw_combo_row_set_selected (self->colours, i);
}

/* The views are those that have a key. */
static void
show_views (StegPreferencesDialog *self)
{
  g_autofree char *chosen = steg_preferences_dup_first_view ();
  g_autoptr (GtkStringList) lines = gtk_string_list_new (NULL);

  gtk_string_list_append (lines, _ ("The last one"));
  g_ptr_array_add (self->views, (gpointer) "");
  for (const StegAccelerator *entry = steg_accelerators; entry->action != NULL; entry++)
    if (g_str_has_prefix (entry->action, VIEW))
      {
        gtk_string_list_append (lines, _ (entry->title));
        g_ptr_array_add (self->views, (gpointer) (entry->action + strlen (VIEW)));
      }
  adw_combo_row_set_model (self->view, G_LIST_MODEL (lines));
  for (guint i = 0; i < self->views->len; i++)
    if (g_str_equal (self->views->pdata[i], chosen))
      adw_combo_row_set_selected (self->view, i);
}

static void
show (StegPreferencesDialog *self)
{
  g_autofree char *name = steg_signature_dup ();

  self->showing = TRUE;
  show_language (self);
  show_colours (self);
  show_views (self);
  gtk_editable_set_text (self->name, name);
  self->showing = FALSE;
}

static gboolean
steg_preferences_dialog_close_request (GtkWindow *window)
{
  name_cb (STEG_PREFERENCES_DIALOG (window));
  return GTK_WINDOW_CLASS (steg_preferences_dialog_parent_class)->close_request (window);
}

static void
steg_preferences_dialog_finalize (GObject *object)
{
  g_ptr_array_unref (STEG_PREFERENCES_DIALOG (object)->views);
  G_OBJECT_CLASS (steg_preferences_dialog_parent_class)->finalize (object);
}

static void
steg_preferences_dialog_class_init (StegPreferencesDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = steg_preferences_dialog_finalize;
  GTK_WINDOW_CLASS (klass)->close_request = steg_preferences_dialog_close_request;
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/stegvis/Stegvis/dialogs/preferences-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, StegPreferencesDialog, language);
  gtk_widget_class_bind_template_child (widget_class, StegPreferencesDialog, colours);
  gtk_widget_class_bind_template_child (widget_class, StegPreferencesDialog, view);
  gtk_widget_class_bind_template_child (widget_class, StegPreferencesDialog, name);
  gtk_widget_class_bind_template_child (widget_class, StegPreferencesDialog, problem);
  gtk_widget_class_bind_template_callback (widget_class, language_cb);
  gtk_widget_class_bind_template_callback (widget_class, colours_cb);
  gtk_widget_class_bind_template_callback (widget_class, view_cb);
  gtk_widget_class_bind_template_callback (widget_class, name_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
steg_preferences_dialog_init (StegPreferencesDialog *self)
{
  self->views = g_ptr_array_new ();
  self->showing = TRUE;
  g_type_ensure (STEG_TYPE_ME_ROW);
  gtk_widget_init_template (GTK_WIDGET (self));
  show (self);
}

/* The one that stands open; %NULL when none does. Borrowed. */
static GtkWindow *
find_open (void)
{
  GListModel *toplevels = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (toplevels); i++)
    {
      g_autoptr (GtkWindow) window = g_list_model_get_item (toplevels, i);

      if (STEG_IS_PREFERENCES_DIALOG (window))
        return window;
    }
  return NULL;
}

void
steg_preferences_dialog_present (GtkWindow *parent)
{
  GtkWindow *window = find_open ();

  if (window == NULL)
    window = g_object_new (STEG_TYPE_PREFERENCES_DIALOG, "transient-for", parent, NULL);
  gtk_window_present (window);
}

void
steg_preferences_dialog_rebuild (GtkWindow *parent)
{
  GtkWindow *window = find_open ();

  if (window == NULL)
    return;
  name_cb (STEG_PREFERENCES_DIALOG (window));
  gtk_window_destroy (window);
  steg_preferences_dialog_present (parent);
}
