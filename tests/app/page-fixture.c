/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "page-fixture.h"

#include "exchange/steg-blank-programme.h"
#include "exchange/steg-programme-xml.h"

#include "support/steg-assert.h"
#include "support/steg-temporary-folder.h"

#define TODAY (steg_date_new (2026, 5, 20))

void
page_fixture_settle (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    continue;
}

static gboolean
is_shown (gpointer page)
{
  return gtk_widget_get_mapped (page) && gtk_widget_get_width (page) > 0;
}

static GPtrArray *
read_programme (gboolean sample)
{
  g_autoptr (GError) error = NULL;
  StegProgrammeXmlReading reading = { "pillmedtech", "en", TODAY };
  StegBlankProgramme      blank = { .title = "Ours", .language = "en", .today = TODAY };
  GPtrArray              *changes = sample ? steg_programme_xml_sample (&reading, &error)
                                           : steg_blank_programme_new (&blank, &error);

  g_assert_no_error (error);
  return changes;
}

void
page_fixture_set_up (PageFixture *self, GType type, gboolean sample)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) changes = read_programme (sample);
  g_autofree char *path = NULL;

  self->folder = steg_temporary_folder_new ();
  path = steg_temporary_folder_dup_path (self->folder, "programme.stegvis");
  self->session = steg_session_create (path, changes, STEG_STORE_COMMAND, &error);
  g_assert_no_error (error);
  self->programme = steg_session_get_programme (self->session);
  self->page = g_object_new (type, "session", self->session, NULL);
  self->window = g_object_ref (GTK_WINDOW (gtk_window_new ()));
  gtk_window_set_default_size (self->window, 1400, 900);
  gtk_window_set_child (self->window, GTK_WIDGET (self->page));
  gtk_window_present (self->window);
  steg_assert_soon (is_shown, self->page, 10);
  page_fixture_settle ();
}

void
page_fixture_tear_down (PageFixture *self)
{
  g_autoptr (GError) error = NULL;

  gtk_window_destroy (self->window);
  page_fixture_settle ();
  steg_assert_finalizes (self->window);
  g_assert_true (steg_session_close (self->session, &error));
  g_assert_no_error (error);
  steg_assert_finalizes (self->session);
  steg_temporary_folder_free (self->folder);
}

void
page_fixture_undo (PageFixture *self)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (steg_session_undo (self->session, NULL, &error));
  g_assert_no_error (error);
}

typedef gboolean (*Fits) (GtkWidget *widget, gconstpointer wanted);

static GtkWidget *
search (GtkWidget *widget, Fits fits, gconstpointer wanted)
{
  GtkWidget *found = fits (widget, wanted) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = search (child, fits, wanted);
  return found;
}

static gboolean
is_of (GtkWidget *widget, gconstpointer type)
{
  return G_TYPE_CHECK_INSTANCE_TYPE (widget, GPOINTER_TO_SIZE (type));
}

static gboolean
invites_with (GtkWidget *widget, gconstpointer placeholder)
{
  return GTK_IS_ENTRY (widget)
         && g_strcmp0 (gtk_entry_get_placeholder_text (GTK_ENTRY (widget)), placeholder) == 0;
}

static gboolean
says (GtkWidget *widget, gconstpointer text)
{
  return GTK_IS_LABEL (widget) && gtk_widget_get_mapped (widget)
         && g_strcmp0 (gtk_label_get_text (GTK_LABEL (widget)), text) == 0;
}

GtkWidget *
page_fixture_find (GtkWidget *widget, GType type)
{
  return search (widget, is_of, GSIZE_TO_POINTER (type));
}

GtkWidget *
page_fixture_find_entry (GtkWidget *widget, const char *placeholder)
{
  return search (widget, invites_with, placeholder);
}

gboolean
page_fixture_says (GtkWidget *widget, const char *text)
{
  return search (widget, says, text) != NULL;
}

void
page_fixture_type (GtkWidget *entry, const char *text)
{
  g_autofree char *typed = g_strdup (text); /* which may be the entry's own */

  gtk_editable_set_text (GTK_EDITABLE (entry), typed);
  g_signal_emit_by_name (entry, "activate");
  page_fixture_settle ();
}
