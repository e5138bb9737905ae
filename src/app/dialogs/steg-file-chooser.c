/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/dialogs/steg-file-chooser.h"

#include <glib/gi18n.h>

/* GtkFileChooserNative is deprecated from GTK 4.10 on; nothing else in the program names it. */

typedef struct
{
  GtkFileChooserNative *native; /* nobody else holds it while it is on the screen */
  StegChosen            chosen;
  StegManyChosen        many_chosen;
  GObject              *owner;
} Asked;

static void
asked_free (Asked *asked)
{
  g_clear_object (&asked->native);
  g_clear_object (&asked->owner);
  g_free (asked);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Asked, asked_free)

static void
response_cb (GtkNativeDialog *dialog, int response, gpointer user_value)
{
  g_autoptr (Asked) asked = user_value;
  g_autoptr (GFile) file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog));
  g_autofree char *path = file != NULL ? g_file_get_path (file) : NULL;

  if (response == GTK_RESPONSE_ACCEPT && path != NULL)
    asked->chosen (asked->owner, path);
}

static void
many_response_cb (GtkNativeDialog *dialog, int response, gpointer user_value)
{
  g_autoptr (Asked) asked = user_value;
  g_autoptr (GListModel) files = gtk_file_chooser_get_files (GTK_FILE_CHOOSER (dialog));

  if (response == GTK_RESPONSE_ACCEPT)
    asked->many_chosen (asked->owner, files);
}

static GtkFileChooserNative *
create (GtkWindow *parent, StegChoose what)
{
  switch (what)
    {
    case STEG_CHOOSE_OPEN:
      return gtk_file_chooser_native_new (_ ("Open a Programme"), parent,
                                          GTK_FILE_CHOOSER_ACTION_OPEN, _ ("_Open"), _ ("_Cancel"));
    case STEG_CHOOSE_SAVE:
      return gtk_file_chooser_native_new (_ ("Keep the Programme In"), parent,
                                          GTK_FILE_CHOOSER_ACTION_SAVE, _ ("_Choose"),
                                          _ ("_Cancel"));
    case STEG_CHOOSE_ATTACH:
      return gtk_file_chooser_native_new (_ ("Attach a File"), parent, GTK_FILE_CHOOSER_ACTION_OPEN,
                                          _ ("_Attach"), _ ("_Cancel"));
    case STEG_CHOOSE_BALLOTS:
      return gtk_file_chooser_native_new (_ ("Make Ballots"), parent, GTK_FILE_CHOOSER_ACTION_SAVE,
                                          _ ("_Save"), _ ("_Cancel"));
    case STEG_CHOOSE_EXPORT:
      return gtk_file_chooser_native_new (_ ("Export"), parent, GTK_FILE_CHOOSER_ACTION_SAVE,
                                          _ ("_Export"), _ ("_Cancel"));
    case STEG_CHOOSE_COPY:
    case STEG_CHOOSE_KEEP:
      return gtk_file_chooser_native_new (_ ("Save a Copy"), parent, GTK_FILE_CHOOSER_ACTION_SAVE,
                                          _ ("_Save"), _ ("_Cancel"));
    case STEG_CHOOSE_FRAMEWORK:
      return gtk_file_chooser_native_new (_ ("Take a Newer Framework"), parent,
                                          GTK_FILE_CHOOSER_ACTION_OPEN, _ ("_Open"), _ ("_Cancel"));
    case STEG_CHOOSE_FRAMEWORK_COPY:
      return gtk_file_chooser_native_new (_ ("Write the Framework To"), parent,
                                          GTK_FILE_CHOOSER_ACTION_SAVE, _ ("_Save"), _ ("_Cancel"));
    case STEG_CHOOSE_MINUTES:
      return gtk_file_chooser_native_new (_ ("Save the Minutes"), parent,
                                          GTK_FILE_CHOOSER_ACTION_SAVE, _ ("_Save"), _ ("_Cancel"));
    default:
      g_assert_not_reached ();
    }
}

static void
add_filters (GtkFileChooser *chooser, const char *name, const char *suffix)
{
  g_autoptr (GtkFileFilter) ours = gtk_file_filter_new ();
  g_autoptr (GtkFileFilter) all = gtk_file_filter_new ();

  gtk_file_filter_set_name (ours, name);
  gtk_file_filter_add_suffix (ours, suffix);
  gtk_file_filter_set_name (all, _ ("All files"));
  gtk_file_filter_add_pattern (all, "*");
  gtk_file_chooser_add_filter (chooser, ours);
  gtk_file_chooser_add_filter (chooser, all);
}

static void
begin_at (GtkFileChooser *chooser, StegChoose what, const char *start)
{
  gboolean is_new = what != STEG_CHOOSE_OPEN && what != STEG_CHOOSE_ATTACH
                    && what != STEG_CHOOSE_FRAMEWORK;
  g_autofree char *folder = is_new ? g_path_get_dirname (start) : g_strdup (start);
  g_autofree char *name = is_new ? g_path_get_basename (start) : NULL;
  g_autoptr (GFile) file = g_file_new_for_path (folder);

  gtk_file_chooser_set_current_folder (chooser, file, NULL);
  if (name != NULL)
    gtk_file_chooser_set_current_name (chooser, name);
}

static void
show (Asked *asked, GCallback response)
{
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (asked->native), TRUE);
  g_signal_connect (asked->native, "response", response, asked);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (asked->native));
}

void
steg_file_chooser_ask (
  GtkWindow *parent, StegChoose what, const char *start, StegChosen chosen, gpointer owner)
{
  Asked *asked = g_new0 (Asked, 1);

  asked->native = create (parent, what);
  asked->chosen = chosen;
  asked->owner = g_object_ref (owner);
  if (what == STEG_CHOOSE_OPEN || what == STEG_CHOOSE_SAVE)
    add_filters (GTK_FILE_CHOOSER (asked->native), _ ("Stegvis programmes"), "stegvis");
  if (what == STEG_CHOOSE_FRAMEWORK)
    add_filters (GTK_FILE_CHOOSER (asked->native), _ ("Frameworks"), "xml");
  if (start != NULL)
    begin_at (GTK_FILE_CHOOSER (asked->native), what, start);
  show (asked, G_CALLBACK (response_cb));
}

void
steg_file_chooser_ask_answers (GtkWindow *parent, StegManyChosen chosen, gpointer owner)
{
  Asked *asked = g_new0 (Asked, 1);

  asked->native = gtk_file_chooser_native_new (
    _ ("Import Answers"), parent, GTK_FILE_CHOOSER_ACTION_OPEN, _ ("_Import"), _ ("_Cancel"));
  asked->many_chosen = chosen;
  asked->owner = g_object_ref (owner);
  gtk_file_chooser_set_select_multiple (GTK_FILE_CHOOSER (asked->native), TRUE);
  add_filters (GTK_FILE_CHOOSER (asked->native), _ ("Answer files"), "csv");
  show (asked, G_CALLBACK (many_response_cb));
}
