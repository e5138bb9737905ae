/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "widget-fixture.h"

#include "exchange/steg-programme-xml.h"
#include "support/steg-assert.h"

/* A page that holds whatever it is given. */
typedef struct
{
  StegPage parent;
} PlainPage;

typedef struct
{
  StegPageClass parent_class;
} PlainPageClass;

static GType plain_page_get_type (void);
G_DEFINE_FINAL_TYPE (PlainPage, plain_page, STEG_TYPE_PAGE)

static void
plain_page_class_init (PlainPageClass *klass)
{
}

static void
plain_page_init (PlainPage *self)
{
}

void
page_settle (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    continue;
}

void
page_set_up (PageFixture *fixture, gconstpointer unused)
{
  StegProgrammeXmlReading reading = { "pillmedtech", "en", steg_date_new (2026, 5, 20) };
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) changes = steg_programme_xml_sample (&reading, &error);
  g_autofree char *path = NULL;

  g_assert_no_error (error);
  fixture->folder = steg_temporary_folder_new ();
  path = steg_temporary_folder_dup_path (fixture->folder, "sample.stegvis");
  fixture->session = steg_session_create (path, changes, STEG_STORE_COMMAND, &error);
  g_assert_no_error (error);
  fixture->programme = steg_session_get_programme (fixture->session);
  fixture->action = steg_programme_at (fixture->programme, &steg_action_table, 0);
}

void
page_tear_down (PageFixture *fixture, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;

  if (fixture->window != NULL)
    {
      gtk_window_destroy (fixture->window);
      page_settle ();
      steg_assert_finalizes (fixture->window);
    }
  g_assert_true (steg_session_close (fixture->session, &error));
  g_assert_no_error (error);
  steg_assert_finalizes (fixture->session);
  steg_temporary_folder_free (fixture->folder);
}

static gboolean
is_shown (gpointer page)
{
  return gtk_widget_get_mapped (page) && gtk_widget_get_width (page) > 0;
}

void
page_show (PageFixture *fixture, GType type)
{
  fixture->page = g_object_new (type, "session", fixture->session, NULL);
  fixture->window = g_object_ref (GTK_WINDOW (gtk_window_new ()));
  gtk_window_set_default_size (fixture->window, 1280, 900);
  gtk_window_set_child (fixture->window, fixture->page);
  gtk_window_present (fixture->window);
  steg_assert_soon (is_shown, fixture->page, 10);
  page_settle ();
}

void
page_show_alone (PageFixture *fixture, GtkWidget *widget)
{
  page_show (fixture, plain_page_get_type ());
  gtk_widget_set_valign (widget, GTK_ALIGN_START); /* so that popovers have room below */
  adw_bin_set_child (ADW_BIN (fixture->page), widget);
  page_settle ();
}

static GtkWidget *
find_next (GtkWidget *widget, GType type, guint *position)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type) && (*position)-- == 0)
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_next (child, type, position);

      if (found != NULL)
        return found;
    }
  return NULL;
}

GtkWidget *
page_find (GtkWidget *widget, GType type, guint position)
{
  return find_next (widget, type, &position);
}

GtkWidget *
page_child (GtkWidget *widget, const char *name)
{
  GtkWidget *child
    = GTK_WIDGET (gtk_widget_get_template_child (widget, G_OBJECT_TYPE (widget), name));

  g_assert_nonnull (child);
  return child;
}

void
page_press (GtkWidget *widget, guint key)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);
  gboolean done = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (!done && GTK_IS_EVENT_CONTROLLER_KEY (controller)
          && gtk_event_controller_get_propagation_phase (controller) == GTK_PHASE_CAPTURE)
        g_signal_emit_by_name (controller, "key-pressed", key, 0, 0, &done);
    }
  page_settle ();
}

gboolean
page_says (GtkWidget *widget, const char *words)
{
  GtkWidget *label;

  for (guint i = 0; (label = page_find (widget, GTK_TYPE_LABEL, i)) != NULL; i++)
    if (gtk_widget_get_mapped (label)
        && strstr (gtk_label_get_text (GTK_LABEL (label)), words) != NULL)
      return TRUE;
  return FALSE;
}

void
page_undo (PageFixture *fixture)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (steg_session_undo (fixture->session, NULL, &error));
  g_assert_no_error (error);
  page_settle ();
}
