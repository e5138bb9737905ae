/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/steg-attached-file.h"

#include "app/dialogs/steg-file-chooser.h"
#include "app/steg-anywhere.h"
#include "app/steg-words.h"
#include "base/steg-error.h"
#include "model/steg-attachment.h"
#include "session/steg-attaching.h"

#include <glib/gi18n.h>

#define TO_SAVE "steg-attached-file"

static const char *
name_of (StegRecord *attachment)
{
  return steg_record_get_text (attachment, STEG_ATTACHMENT_NAME);
}

static void
say_error (GtkWidget *anywhere, const GError *error)
{
  g_autofree char *sentence = NULL;

  /* The words for a programme that is damaged or gone would not be about this file. */
  if (g_error_matches (error, STEG_ERROR, STEG_ERROR_GONE)
      || g_error_matches (error, STEG_ERROR, STEG_ERROR_DAMAGED))
    sentence = g_strdup (_ ("The content of this attachment is missing. Attach the file again."));
  else
    sentence = steg_words_error (error);
  steg_anywhere_say (anywhere, sentence);
}

/* @sentence is taken over. */
static void
say (GtkWidget *anywhere, char *sentence)
{
  g_autofree char *owned = sentence;

  steg_anywhere_say (anywhere, owned);
}

void
steg_attached_file_open (GtkWidget *anywhere, StegRecord *attachment)
{
  StegSession *session = steg_anywhere_get_session (anywhere);
  g_autoptr (GError) error = NULL;
  g_autofree char *path = NULL;
  g_autofree char *address = NULL;

  if (session == NULL || attachment == NULL)
    return;
  if (steg_attaching_may_run (steg_record_get_text (attachment, STEG_ATTACHMENT_MEDIA_TYPE)))
    {
      say (anywhere,
           g_strdup_printf (
             _ ("“%s” could run as a program, so it is not opened here. Save it instead."),
             name_of (attachment)));
      return;
    }
  path = steg_attaching_copy (session, attachment, &error);
  if (path == NULL)
    {
      say_error (anywhere, error);
      return;
    }
  address = g_filename_to_uri (path, NULL, NULL);
  gtk_show_uri (GTK_WINDOW (gtk_widget_get_root (anywhere)), address, GDK_CURRENT_TIME);
}

static void
save_to_cb (gpointer owner, const char *path)
{
  GtkWidget   *anywhere = GTK_WIDGET (owner);
  StegRecord  *attachment = g_object_get_data (owner, TO_SAVE);
  StegSession *session = steg_anywhere_get_session (anywhere);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes
    = session != NULL ? steg_attaching_content (session, attachment, &error) : NULL;

  if (bytes == NULL)
    {
      if (error != NULL)
        say_error (anywhere, error);
      return;
    }
  if (g_file_set_contents_full (path, g_bytes_get_data (bytes, NULL),
                                (gssize) g_bytes_get_size (bytes), G_FILE_SET_CONTENTS_DURABLE,
                                0666, &error))
    say (anywhere, g_strdup_printf (_ ("“%s” is saved"), name_of (attachment)));
  else
    say (anywhere, g_strdup_printf (_ ("“%s” could not be saved there. Choose another folder."),
                                    name_of (attachment)));
}

void
steg_attached_file_save (GtkWidget *anywhere, StegRecord *attachment)
{
  g_autofree char *name = g_strdelimit (g_strdup (name_of (attachment)), "/", '_');
  g_autofree char *start = g_build_filename (g_get_home_dir (), name, NULL);

  g_object_set_data_full (G_OBJECT (anywhere), TO_SAVE, g_object_ref (attachment), g_object_unref);
  steg_file_chooser_ask (GTK_WINDOW (gtk_widget_get_root (anywhere)), STEG_CHOOSE_KEEP, start,
                         save_to_cb, anywhere);
}

/* Kilobytes and megabytes as in the limit; "" for a size that nobody wrote down. Owned. */
static char *
size_in_words (gint64 size)
{
  g_autofree char *number = NULL;

  if (size <= 0)
    return g_strdup ("");
  if (size < 1000)
    return g_strdup_printf (ngettext ("%d byte", "%d bytes", (gulong) size), (int) size);
  if (size < 1000 * 1000)
    return g_strdup_printf (_ ("%d kB"), (int) ((size + 500) / 1000));
  number = steg_words_number ((double) size / 1e6, 1);
  return g_strdup_printf (_ ("%s MB"), number);
}

char *
steg_attached_file_describe (StegRecord *attachment)
{
  const char      *media_type = steg_record_get_text (attachment, STEG_ATTACHMENT_MEDIA_TYPE);
  g_autofree char *type
    = g_content_type_from_mime_type (media_type != NULL ? media_type : "application/octet-stream");
  g_autofree char *described = g_content_type_get_description (type);
  g_autofree char *size = size_in_words (steg_record_get_whole (attachment, STEG_ATTACHMENT_SIZE));

  return *size != '\0' ? g_strdup_printf (C_ ("kind of file · size", "%s · %s"), described, size)
                       : g_steal_pointer (&described);
}
