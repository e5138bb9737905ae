/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-attachments.h"

#include "app/dialogs/steg-file-chooser.h"
#include "app/rows/steg-attachment-row.h"
#include "app/rows/steg-record-rows.h"
#include "app/steg-anywhere.h"
#include "app/steg-words.h"
#include "model/steg-attached.h"
#include "model/steg-round.h"
#include "session/steg-attaching.h"

#include <glib/gi18n.h>

struct _StegAttachments
{
  GtkBox parent;

  StegSession *session;
  StegRecord  *record;
  StegRecord  *round;   /* %NULL: the files are no evidence */
  guint        reading; /* so many files are being read */

  GtkWidget  *title;
  GtkListBox *list;
  GtkWidget  *add;
  GtkSpinner *spinner;
};

enum
{
  PROPERTY_BUSY = 1,
};

G_DEFINE_FINAL_TYPE (StegAttachments, steg_attachments, GTK_TYPE_BOX)

static gboolean
is_locked (StegAttachments *self)
{
  return self->round != NULL && steg_record_get_flag (self->round, STEG_ROUND_LOCKED);
}

/* Evidence is shown with all that can be said of it (StegEvidenceList), and not here too. */
static GPtrArray *
list_ties (StegAttachments *self)
{
  if (self->record == NULL || self->round != NULL)
    return g_ptr_array_new ();
  return steg_attached_list (steg_session_get_programme (self->session), self->record);
}

static void
refresh (StegAttachments *self)
{
  StegProgramme *programme = steg_session_get_programme (self->session);
  g_autoptr (GPtrArray) ties = list_ties (self);

  steg_record_rows_follow (self->list, ties, steg_attachment_row_new);
  for (guint i = 0; i < ties->len; i++)
    steg_attachment_row_show (
      STEG_ATTACHMENT_ROW (gtk_list_box_get_row_at_index (self->list, (int) i)),
      steg_attached_get (programme, ties->pdata[i]), is_locked (self));
  gtk_widget_set_visible (GTK_WIDGET (self->list), ties->len > 0);
}

static void
change_reading (StegAttachments *self, int by)
{
  self->reading = (guint) ((int) self->reading + by);
  gtk_spinner_set_spinning (self->spinner, self->reading > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->spinner), self->reading > 0);
  g_object_notify (G_OBJECT (self), "busy");
}

/* A file on its way to a record. */
typedef struct
{
  char       *path;
  StegRecord *record;
  StegRecord *round; /* may be %NULL */
} Taking;

static void
taking_free (gpointer user_value)
{
  Taking *taking = user_value;

  g_free (taking->path);
  g_object_unref (taking->record);
  g_clear_object (&taking->round);
  g_free (taking);
}

static void
read_in_worker (GTask *task, gpointer source, gpointer user_value, GCancellable *cancellable)
{
  g_autoptr (GError) error = NULL;
  GBytes *bytes = steg_attaching_read (((Taking *) user_value)->path, &error);

  if (bytes != NULL)
    g_task_return_pointer (task, bytes, (GDestroyNotify) g_bytes_unref);
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

static void
say (StegAttachments *self, const char *sentence, const char *path)
{
  g_autofree char *name = g_filename_display_basename (path);
  g_autofree char *whole = g_strdup_printf (C_ ("file: what about it", "%s: %s"), name, sentence);

  steg_anywhere_say (GTK_WIDGET (self), whole);
}

static void
read_cb (GObject *source, GAsyncResult *result, gpointer user_value)
{
  StegAttachments *self = STEG_ATTACHMENTS (source);
  const Taking    *taking = g_task_get_task_data (G_TASK (result));
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = g_task_propagate_pointer (G_TASK (result), &error);
  gboolean fresh = TRUE;

  if (bytes != NULL && taking->round != NULL)
    steg_attaching_add_evidence (self->session, taking->round, taking->record, taking->path, bytes,
                                 &fresh, &error);
  else if (bytes != NULL)
    steg_attaching_add (self->session, taking->record, taking->path, bytes, &fresh, &error);
  change_reading (self, -1);
  if (error != NULL)
    {
      g_autofree char *sentence = steg_words_error (error);

      say (self, sentence, taking->path);
    }
  else if (!fresh)
    say (self, _ ("is attached already"), taking->path);
}

void
steg_attachments_take (StegAttachments *self, const char *path)
{
  g_autoptr (GTask) task = NULL;
  Taking *taking;

  g_return_if_fail (STEG_IS_ATTACHMENTS (self));
  g_return_if_fail (path != NULL);

  if (self->record == NULL || is_locked (self))
    return;
  taking = g_new0 (Taking, 1);
  taking->path = g_strdup (path);
  taking->record = g_object_ref (self->record);
  g_set_object (&taking->round, self->round);
  task = g_task_new (self, NULL, read_cb, NULL);
  g_task_set_task_data (task, taking, taking_free);
  change_reading (self, 1);
  g_task_run_in_thread (task, read_in_worker);
}

static void
chosen_cb (gpointer owner, const char *path)
{
  steg_attachments_take (STEG_ATTACHMENTS (owner), path);
}

static void
add_cb (StegAttachments *self)
{
  steg_file_chooser_ask (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), STEG_CHOOSE_ATTACH,
                         NULL, chosen_cb, self);
}

static gboolean
dropped_cb (StegAttachments *self, const GValue *value)
{
  GSList *files = g_value_get_boxed (value);

  for (GSList *file = files; file != NULL; file = file->next)
    {
      g_autofree char *path = g_file_get_path (file->data);

      if (path != NULL)
        steg_attachments_take (self, path);
    }
  return self->record != NULL && files != NULL;
}

static void
activated_cb (GtkListBox *list, GtkListBoxRow *row)
{
  gtk_widget_activate_action (GTK_WIDGET (row), "attachment.open", NULL);
}

static void
steg_attachments_get_property (GObject *object, guint id, GValue *value, GParamSpec *spec)
{
  if (id == PROPERTY_BUSY)
    g_value_set_boolean (value, STEG_ATTACHMENTS (object)->reading > 0);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
}

static void
steg_attachments_dispose (GObject *object)
{
  StegAttachments *self = STEG_ATTACHMENTS (object);

  g_clear_object (&self->record);
  g_clear_object (&self->round);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (steg_attachments_parent_class)->dispose (object);
}

static void
steg_attachments_class_init (StegAttachmentsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = steg_attachments_get_property;
  object_class->dispose = steg_attachments_dispose;
  g_object_class_install_property (
    object_class, PROPERTY_BUSY,
    g_param_spec_boolean ("busy", NULL, NULL, FALSE,
                          G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY));
}

static void
steg_attachments_init (StegAttachments *self)
{
  GtkDropTarget *target = gtk_drop_target_new (GDK_TYPE_FILE_LIST, GDK_ACTION_COPY);

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_widget_add_css_class (GTK_WIDGET (self), "attachments");
  g_signal_connect_swapped (target, "drop", G_CALLBACK (dropped_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
}

static void
add_heading (StegAttachments *self, const char *title)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  self->title = gtk_label_new (title);
  gtk_label_set_xalign (GTK_LABEL (self->title), 0);
  gtk_widget_set_hexpand (self->title, TRUE);
  gtk_widget_add_css_class (self->title, "quiet");
  gtk_box_append (GTK_BOX (line), self->title);
  self->spinner = GTK_SPINNER (gtk_spinner_new ());
  gtk_widget_set_visible (GTK_WIDGET (self->spinner), FALSE);
  gtk_box_append (GTK_BOX (line), GTK_WIDGET (self->spinner));
  self->add = gtk_button_new_from_icon_name ("list-add-symbolic");
  gtk_widget_add_css_class (self->add, "flat");
  gtk_widget_set_tooltip_text (self->add, _ ("Attach a file of at most 10 MB, or drop it here"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->add), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Attach a file"), -1);
  g_signal_connect_swapped (self->add, "clicked", G_CALLBACK (add_cb), self);
  gtk_box_append (GTK_BOX (line), self->add);
  gtk_box_append (GTK_BOX (self), line);
}

GtkWidget *
steg_attachments_new (StegSession *session, const char *title)
{
  StegAttachments *self = g_object_new (STEG_TYPE_ATTACHMENTS, NULL);

  self->session = g_object_ref (session);
  add_heading (self, title);
  self->list = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (self->list), "lines");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL, title,
                                  -1);
  g_signal_connect (self->list, "row-activated", G_CALLBACK (activated_cb), NULL);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->list));
  g_signal_connect_object (session, "changed", G_CALLBACK (refresh), self, G_CONNECT_SWAPPED);
  refresh (self);
  return GTK_WIDGET (self);
}

static void
show (StegAttachments *self, StegRecord *round, StegRecord *record)
{
  g_set_object (&self->round, round);
  g_set_object (&self->record, record);
  gtk_widget_set_visible (self->add, !is_locked (self));
  gtk_widget_set_sensitive (self->add, record != NULL);
  refresh (self);
}

void
steg_attachments_set_record (StegAttachments *self, StegRecord *record)
{
  g_return_if_fail (STEG_IS_ATTACHMENTS (self));

  show (self, NULL, record);
}

void
steg_attachments_set_evidence (StegAttachments *self, StegRecord *round, StegRecord *area)
{
  g_return_if_fail (STEG_IS_ATTACHMENTS (self));

  /* There it is the title of a card, like those beside it. */
  gtk_widget_remove_css_class (self->title, "quiet");
  gtk_widget_add_css_class (self->title, "heading");
  show (self, round, area);
}
