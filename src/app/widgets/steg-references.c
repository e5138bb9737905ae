/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-references.h"

#include "app/steg-anywhere.h"
#include "app/steg-record-words.h"
#include "app/widgets/steg-add-line.h"
#include "app/widgets/steg-line-label.h"
#include "base/steg-text.h"
#include "model/steg-attached.h"
#include "model/steg-tables.h"

#include <glib/gi18n.h>
#include <string.h>

struct _StegReferences
{
  GtkBox parent;

  StegSession *session;
  StegRecord  *record;

  GtkWidget   *rows;
  StegAddLine *line;
};

G_DEFINE_FINAL_TYPE (StegReferences, steg_references, GTK_TYPE_BOX)

typedef struct
{
  StegProgramme *programme;
  const char    *record;
} Search;

static gboolean
is_on (StegRecord *reference, gpointer search)
{
  const Search *wanted = search;

  return g_strcmp0 (steg_record_get_link_id (reference, STEG_REFERENCE_RECORD), wanted->record) == 0
         && steg_attached_get (wanted->programme, reference) == NULL;
}

/* Returns: (of borrowed StegRecord) owned. */
static GPtrArray *
list (StegReferences *self)
{
  Search search = { steg_session_get_programme (self->session), NULL };

  if (self->record == NULL)
    return g_ptr_array_new ();
  search.record = steg_record_get_id (self->record);
  return steg_programme_select (search.programme, &steg_reference_table, is_on, &search,
                                STEG_REFERENCE_ORDER);
}

static StegEdit *
begin (StegReferences *self, const char *label)
{
  StegProgramme *programme = steg_session_get_programme (self->session);
  StegEdit      *edit = steg_edit_new (programme, label);

  steg_edit_argument (edit, steg_record_words_name (programme, self->record));
  return edit;
}

static void
remove_cb (GtkWidget *button, StegReferences *self)
{
  const char *id = g_object_get_data (G_OBJECT (button), "reference");
  StegEdit   *edit = begin (self, N_ ("Remove a reference of “%s”"));

  steg_edit_remove (edit, id);
  steg_anywhere_commit_with_undo (GTK_WIDGET (self), edit, _ ("Reference removed"));
}

static char *
title_of (StegRecord *reference)
{
  const char *title = steg_record_get_text (reference, STEG_REFERENCE_TITLE);
  const char *clause = steg_record_get_text (reference, STEG_REFERENCE_CLAUSE);

  if (title == NULL || clause == NULL)
    return g_strdup (title != NULL ? title : "");
  return g_strdup_printf ("%s %s", title, clause);
}

/* Only those are opened: another scheme may start a program. */
static gboolean
is_of_the_web (const char *address)
{
  return g_str_has_prefix (address, "https://") || g_str_has_prefix (address, "http://");
}

/* The title, which opens the address if that is one of the web. */
static GtkWidget *
new_words (StegRecord *reference, const char *title)
{
  const char *address = steg_record_get_text (reference, STEG_REFERENCE_URL);
  GtkLabel   *label = steg_line_label_new (title, NULL);
  GtkWidget  *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget  *link;

  gtk_label_set_max_width_chars (label, 32);
  gtk_box_append (GTK_BOX (words), GTK_WIDGET (label));
  gtk_widget_set_valign (words, GTK_ALIGN_CENTER);
  gtk_widget_set_hexpand (words, TRUE);
  if (address == NULL || !is_of_the_web (address))
    return words;
  link = gtk_link_button_new (address);
  gtk_button_set_child (GTK_BUTTON (link), words);
  gtk_widget_add_css_class (link, "leads-there");
  gtk_accessible_update_property (GTK_ACCESSIBLE (link), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  return link;
}

static void
add_row (StegReferences *self, StegRecord *reference)
{
  GtkWidget       *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget       *remove = gtk_button_new_from_icon_name ("list-remove-symbolic");
  g_autofree char *title = title_of (reference);
  g_autofree char *tip = g_strdup_printf (_ ("Take out “%s”"), title);

  gtk_box_append (GTK_BOX (row), new_words (reference, title));
  gtk_widget_add_css_class (remove, "flat");
  gtk_widget_set_valign (remove, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (remove, tip);
  gtk_accessible_update_property (GTK_ACCESSIBLE (remove), GTK_ACCESSIBLE_PROPERTY_LABEL, tip, -1);
  g_object_set_data_full (G_OBJECT (remove), "reference", g_strdup (steg_record_get_id (reference)),
                          g_free);
  g_signal_connect (remove, "clicked", G_CALLBACK (remove_cb), self);
  gtk_box_append (GTK_BOX (row), remove);
  gtk_box_append (GTK_BOX (self->rows), row);
}

static void
refresh (StegReferences *self)
{
  g_autoptr (GPtrArray) references = list (self);
  GtkWidget *row;

  while ((row = gtk_widget_get_first_child (self->rows)) != NULL)
    gtk_box_remove (GTK_BOX (self->rows), row);
  for (guint i = 0; i < references->len; i++)
    add_row (self, references->pdata[i]);
  gtk_widget_set_visible (self->rows, references->len > 0);
}

/* Cuts the address that ends @text off it, unless there is nothing else. Returns: where it is,
 * inside of @text; %NULL: there is none. */
static const char *
cut_address (char *text)
{
  char *blank = strrchr (text, ' ');

  if (!is_of_the_web (blank != NULL ? blank + 1 : text))
    return NULL;
  if (blank != NULL)
    *blank = '\0';
  return blank != NULL ? blank + 1 : text;
}

static StegEdit *
edit_adding (StegReferences *self, const char *text)
{
  g_autoptr (GPtrArray) before = list (self);
  StegRecord      *last = before->len > 0 ? before->pdata[before->len - 1] : NULL;
  g_autofree char *key = steg_text_order_between (
    last != NULL ? steg_record_get_text (last, STEG_REFERENCE_ORDER) : NULL, NULL);
  g_autofree char *title = g_strdup (text);
  const char      *address = cut_address (title);
  StegEdit        *edit = begin (self, N_ ("Reference for “%s”"));
  const char      *id = steg_edit_add (edit, &steg_reference_table);

  steg_edit_link (edit, id, STEG_REFERENCE_RECORD, steg_record_get_id (self->record));
  steg_edit_text (edit, id, STEG_REFERENCE_ORDER, key);
  steg_edit_text (edit, id, STEG_REFERENCE_TITLE, g_strchomp (title));
  steg_edit_text (edit, id, STEG_REFERENCE_URL, address);
  return edit;
}

static StegEdit *
add (gpointer owner, const char *text)
{
  StegReferences *self = owner;

  return self->record != NULL ? edit_adding (self, text) : NULL;
}

static void
steg_references_dispose (GObject *object)
{
  StegReferences *self = STEG_REFERENCES (object);

  g_clear_object (&self->record);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (steg_references_parent_class)->dispose (object);
}

static void
steg_references_class_init (StegReferencesClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = steg_references_dispose;
}

static void
steg_references_init (StegReferences *self)
{
  GtkWidget *heading = gtk_label_new (_ ("References"));
  GtkWidget *line = steg_add_line_new (_ ("Add a reference or a link…"),
                                       _ ("Add a reference or a link"), add, self);

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 3);
  gtk_label_set_xalign (GTK_LABEL (heading), 0);
  gtk_widget_add_css_class (heading, "quiet");
  gtk_box_append (GTK_BOX (self), heading);
  self->rows = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  gtk_box_append (GTK_BOX (self), self->rows);
  self->line = STEG_ADD_LINE (line);
  gtk_box_append (GTK_BOX (self), line);
}

GtkWidget *
steg_references_new (StegSession *session)
{
  StegReferences *self = g_object_new (STEG_TYPE_REFERENCES, NULL);

  self->session = g_object_ref (session);
  g_signal_connect_object (session, "changed", G_CALLBACK (refresh), self, G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}

void
steg_references_set_record (StegReferences *self, StegRecord *record)
{
  g_return_if_fail (STEG_IS_REFERENCES (self));

  if (self->record != record)
    steg_add_line_settle (self->line);
  g_set_object (&self->record, record);
  refresh (self);
}

void
steg_references_settle (StegReferences *self)
{
  g_return_if_fail (STEG_IS_REFERENCES (self));

  steg_add_line_settle (self->line);
}
