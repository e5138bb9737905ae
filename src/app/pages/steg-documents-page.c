/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/pages/steg-documents-page.h"

#include "app/pages/steg-document-order.h"
#include "app/pages/steg-document-words.h"
#include "app/rows/steg-document-row.h"
#include "app/rows/steg-record-rows.h"
#include "app/steg-anywhere.h"
#include "app/steg-deleting.h"
#include "app/steg-record-words.h"
#include "app/steg-words.h"
#include "app/widgets/steg-choice-list.h"
#include "app/widgets/steg-one-stop.h"
#include "app/widgets/steg-record-pane.h"
#include "app/widgets/steg-width-bin.h"
#include "base/steg-clock.h"
#include "model/steg-document.h"

#include <glib/gi18n.h>

struct _StegDocumentsPage
{
  StegPage parent;

  StegRecord *document; /* that is shown, %NULL when none is */
  gboolean    refreshing;

  StegWidthBin   *width;
  StegWidthBin   *register_width;
  GtkWidget      *list_side;
  GtkWidget      *detail_side;
  GtkEditable    *new_document;
  GtkEditable    *search;
  GtkDropDown    *grouping;
  GtkStack       *stack;
  GtkListBox     *list;
  GtkLabel       *title;
  GtkLabel       *state;
  AdwBin         *fields_bin;
  GtkWidget      *open;
  GtkSizeGroup   *names;
  GtkSizeGroup   *versions;
  GtkSizeGroup   *states;
  StegRecordPane *fields;
};

G_DEFINE_FINAL_TYPE (StegDocumentsPage, steg_documents_page, STEG_TYPE_PAGE)

static const guint fields[] = {
  STEG_DOCUMENT_TITLE,
  STEG_DOCUMENT_KIND,
  STEG_DOCUMENT_AREA,
  STEG_DOCUMENT_OWNER,
  STEG_DOCUMENT_VERSION,
  STEG_DOCUMENT_REVIEW_ON,
  STEG_DOCUMENT_URL,
};

static StegProgramme *
programme_of (StegDocumentsPage *self)
{
  return steg_page_get_programme (STEG_PAGE (self));
}

static StegDocumentGrouping
grouping_of (StegDocumentsPage *self)
{
  const char *key = steg_choice_list_get (self->grouping);

  return g_strcmp0 (key, "area") == 0 ? STEG_DOCUMENTS_BY_AREA : STEG_DOCUMENTS_BY_KIND;
}

/* Side by side where there is room; else the detail takes the place of the list. */
static void
arrange_cb (StegDocumentsPage *self)
{
  gboolean narrow = steg_width_bin_is_narrow (self->width);
  gboolean open = self->document != NULL;

  gtk_widget_set_visible (self->list_side, !narrow || !open);
  gtk_widget_set_visible (self->detail_side, open);
  gtk_widget_set_hexpand (self->detail_side, narrow);
}

static void
show_heading (StegDocumentsPage *self)
{
  StegDate         today = steg_clock_today ();
  g_autofree char *state = steg_document_words_state (self->document, today);
  const char      *style = steg_document_words_style (steg_document_state (self->document, today));

  gtk_label_set_text (self->title, steg_record_words_name (programme_of (self), self->document));
  gtk_label_set_text (self->state, state);
  gtk_widget_set_css_classes (GTK_WIDGET (self->state),
                              (const char *[]){ style != NULL ? style : "quiet", NULL });
  gtk_widget_set_visible (self->open, steg_record_has (self->document, STEG_DOCUMENT_URL));
}

static void
show_document (StegDocumentsPage *self, StegRecord *document)
{
  g_set_object (&self->document, document);
  steg_record_pane_set_record (self->fields, document);
  if (document != NULL)
    show_heading (self);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "document.delete", document != NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "document.close", document != NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "document.reviewed", document != NULL);
  arrange_cb (self);
}

static void
selected_cb (StegDocumentsPage *self, GtkListBoxRow *row)
{
  StegRecord *document = row != NULL ? steg_record_rows_get (row) : NULL;

  if (!self->refreshing && document != self->document)
    show_document (self, document);
}

static gboolean
select_document (StegDocumentsPage *self, StegRecord *document)
{
  GtkListBoxRow *row = document != NULL ? steg_record_rows_find (self->list, document) : NULL;

  gtk_list_box_select_row (self->list, row);
  return row != NULL;
}

static GtkListBoxRow *
make_row (StegRecord *document)
{
  return GTK_LIST_BOX_ROW (steg_document_row_new ());
}

static void
head_cb (GtkListBoxRow *row, GtkListBoxRow *before, gpointer user_value)
{
  StegDocumentsPage *self = user_value;
  StegProgramme     *programme = programme_of (self);
  const char        *heading
    = steg_document_order_heading (programme, grouping_of (self), steg_record_rows_get (row));
  GtkWidget *label;

  if (before != NULL
      && g_strcmp0 (heading, steg_document_order_heading (programme, grouping_of (self),
                                                          steg_record_rows_get (before)))
           == 0)
    {
      gtk_list_box_row_set_header (row, NULL);
      return;
    }
  label = gtk_label_new (heading);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "heading");
  gtk_widget_add_css_class (label, "document-group");
  gtk_list_box_row_set_header (row, label);
}

static void
refresh_rows (StegDocumentsPage *self)
{
  gboolean narrow = steg_width_bin_is_narrow (self->register_width);
  g_autoptr (GPtrArray) documents = steg_document_order (programme_of (self), grouping_of (self),
                                                         gtk_editable_get_text (self->search));

  self->refreshing = TRUE;
  steg_record_rows_follow (self->list, documents, make_row);
  for (guint i = 0; i < documents->len; i++)
    {
      GtkListBoxRow *row = steg_record_rows_find (self->list, documents->pdata[i]);

      steg_document_row_align (STEG_DOCUMENT_ROW (row), self->names, self->versions, self->states);
      steg_document_row_show (STEG_DOCUMENT_ROW (row), programme_of (self), documents->pdata[i],
                              steg_clock_today (), narrow);
    }
  gtk_list_box_invalidate_headers (self->list);
  self->refreshing = FALSE;
  if (documents->len > 0)
    gtk_stack_set_visible_child_name (self->stack, "list");
  else
    gtk_stack_set_visible_child_name (
      self->stack,
      steg_programme_count (programme_of (self), &steg_document_table) > 0 ? "none" : "empty");
}

static void
filter_cb (StegDocumentsPage *self)
{
  if (!self->refreshing && steg_page_get_session (STEG_PAGE (self)) != NULL)
    refresh_rows (self);
}

static void
steg_documents_page_refresh (StegPage *page)
{
  StegDocumentsPage *self = STEG_DOCUMENTS_PAGE (page);
  StegRecord        *shown = self->document;

  refresh_rows (self);
  if (shown == NULL)
    return;
  if (steg_programme_find (programme_of (self), steg_record_get_id (shown)) == shown)
    show_heading (self);
  else
    show_document (self, NULL);
}

static gboolean
reveal (StegDocumentsPage *self, const char *id)
{
  StegRecord *document = steg_programme_find (programme_of (self), id);

  if (select_document (self, document))
    return TRUE;
  gtk_editable_set_text (self->search, "");
  refresh_rows (self);
  return select_document (self, document);
}

static void
add_cb (StegDocumentsPage *self)
{
  g_autofree char *title = g_strstrip (g_strdup (gtk_editable_get_text (self->new_document)));
  StegEdit        *edit;
  g_autofree char *id = NULL;

  if (*title == '\0')
    return;
  edit = steg_edit_new (programme_of (self), N_ ("Add the document “%s”"));
  steg_edit_argument (edit, title);
  id = g_strdup (steg_edit_add (edit, &steg_document_table));
  steg_edit_text (edit, id, STEG_DOCUMENT_TITLE, title);
  if (!steg_anywhere_commit (GTK_WIDGET (self), edit))
    return;
  gtk_editable_set_text (self->new_document, "");
  reveal (self, id);
}

static void
reviewed_action (GtkWidget *widget, const char *name, GVariant *months)
{
  StegDocumentsPage *self = STEG_DOCUMENTS_PAGE (widget);
  int                count = g_variant_get_int32 (months);
  StegDate           next = steg_date_add_months (steg_clock_today (), count);
  const char        *title;
  g_autofree char   *day = steg_words_date (next, STEG_DATE_STYLE_FULL);
  g_autofree char   *toast = NULL;
  StegEdit          *edit;

  if (self->document == NULL)
    return;
  steg_record_pane_settle (self->fields);
  title = steg_record_get_text (self->document, STEG_DOCUMENT_TITLE);
  toast = g_strdup_printf (_ ("“%s” is reviewed; the next review is %s"), title, day);
  edit = steg_edit_new (programme_of (self), N_ ("Review “%s”"));
  steg_edit_argument (edit, title);
  steg_edit_date (edit, steg_record_get_id (self->document), STEG_DOCUMENT_REVIEW_ON, next);
  steg_anywhere_commit_with_undo (widget, edit, toast);
}

static void
opened_cb (GObject *window, GAsyncResult *result, gpointer user_value)
{
  g_autoptr (GtkWidget) self = user_value;

  if (!gtk_show_uri_full_finish (GTK_WINDOW (window), result, NULL))
    steg_anywhere_say (self,
                       _ ("The link could not be opened. Check that it is complete, and that you "
                          "can reach where it leads."));
}

static void
open_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  StegDocumentsPage *self = STEG_DOCUMENTS_PAGE (widget);
  g_autofree char   *address = NULL;

  if (self->document == NULL)
    return;
  steg_record_pane_settle (self->fields);
  address = steg_document_words_address (self->document);
  if (address != NULL)
    gtk_show_uri_full (GTK_WINDOW (gtk_widget_get_root (widget)), address, GDK_CURRENT_TIME, NULL,
                       opened_cb, g_object_ref (widget));
}

static void
delete_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  StegDocumentsPage *self = STEG_DOCUMENTS_PAGE (widget);

  if (self->document != NULL)
    steg_deleting_record (widget, self->document);
}

static void
close_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  StegDocumentsPage *self = STEG_DOCUMENTS_PAGE (widget);
  GtkListBoxRow     *row = gtk_list_box_get_selected_row (self->list);

  steg_record_pane_settle (self->fields);
  gtk_list_box_select_row (self->list, NULL);
  if (row != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (row));
}

static void
search_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  gtk_widget_grab_focus (GTK_WIDGET (STEG_DOCUMENTS_PAGE (widget)->search));
}

static void
add_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  gtk_widget_grab_focus (GTK_WIDGET (STEG_DOCUMENTS_PAGE (widget)->new_document));
}

static void
show_all_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  gtk_editable_set_text (STEG_DOCUMENTS_PAGE (widget)->search, "");
}

static const char *
steg_documents_page_get_shown (StegPage *page)
{
  StegRecord *document = STEG_DOCUMENTS_PAGE (page)->document;

  return document != NULL ? steg_record_get_id (document) : NULL;
}

static gboolean
steg_documents_page_show_record (StegPage *page, const char *id)
{
  return reveal (STEG_DOCUMENTS_PAGE (page), id);
}

static void
steg_documents_page_settle (StegPage *page)
{
  steg_record_pane_settle (STEG_DOCUMENTS_PAGE (page)->fields);
}

static gboolean
steg_documents_page_focus (GtkWidget *widget, GtkDirectionType direction)
{
  return steg_one_stop_enter (widget, STEG_DOCUMENTS_PAGE (widget)->list, direction)
         || GTK_WIDGET_CLASS (steg_documents_page_parent_class)->focus (widget, direction);
}

static void
steg_documents_page_constructed (GObject *object)
{
  StegDocumentsPage *self = STEG_DOCUMENTS_PAGE (object);

  self->fields = STEG_RECORD_PANE (steg_record_pane_new (programme_of (self), &steg_document_table,
                                                         fields, G_N_ELEMENTS (fields)));
  steg_record_pane_add_files_and_notes (self->fields, steg_page_get_session (STEG_PAGE (self)));
  adw_bin_set_child (self->fields_bin, GTK_WIDGET (self->fields));
  gtk_list_box_set_header_func (self->list, head_cb, self, NULL);
  G_OBJECT_CLASS (steg_documents_page_parent_class)->constructed (object);
  show_document (self, NULL);
}

static void
steg_documents_page_dispose (GObject *object)
{
  StegDocumentsPage *self = STEG_DOCUMENTS_PAGE (object);

  /* Headings are asked for while the rows go, one by one. */
  if (self->list != NULL)
    gtk_list_box_set_header_func (self->list, NULL, NULL, NULL);
  self->list = NULL;
  g_clear_object (&self->document);
  G_OBJECT_CLASS (steg_documents_page_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, StegDocumentsPage, width);
  gtk_widget_class_bind_template_child (widget_class, StegDocumentsPage, register_width);
  gtk_widget_class_bind_template_child (widget_class, StegDocumentsPage, list_side);
  gtk_widget_class_bind_template_child (widget_class, StegDocumentsPage, detail_side);
  gtk_widget_class_bind_template_child (widget_class, StegDocumentsPage, new_document);
  gtk_widget_class_bind_template_child (widget_class, StegDocumentsPage, search);
  gtk_widget_class_bind_template_child (widget_class, StegDocumentsPage, grouping);
  gtk_widget_class_bind_template_child (widget_class, StegDocumentsPage, stack);
  gtk_widget_class_bind_template_child (widget_class, StegDocumentsPage, list);
  gtk_widget_class_bind_template_child (widget_class, StegDocumentsPage, title);
  gtk_widget_class_bind_template_child (widget_class, StegDocumentsPage, state);
  gtk_widget_class_bind_template_child (widget_class, StegDocumentsPage, fields_bin);
  gtk_widget_class_bind_template_child (widget_class, StegDocumentsPage, open);
  gtk_widget_class_bind_template_child (widget_class, StegDocumentsPage, names);
  gtk_widget_class_bind_template_child (widget_class, StegDocumentsPage, versions);
  gtk_widget_class_bind_template_child (widget_class, StegDocumentsPage, states);
  gtk_widget_class_bind_template_callback (widget_class, arrange_cb);
  gtk_widget_class_bind_template_callback (widget_class, filter_cb);
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, add_cb);
}

static void
install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "document.delete", NULL, delete_action);
  gtk_widget_class_install_action (widget_class, "document.close", NULL, close_action);
  gtk_widget_class_install_action (widget_class, "document.search", NULL, search_action);
  gtk_widget_class_install_action (widget_class, "document.add", NULL, add_action);
  gtk_widget_class_install_action (widget_class, "document.show-all", NULL, show_all_action);
  gtk_widget_class_install_action (widget_class, "document.open", NULL, open_action);
  gtk_widget_class_install_action (widget_class, "document.reviewed", "i", reviewed_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "document.close", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_f, GDK_CONTROL_MASK, "document.search",
                                       NULL);
}

static void
steg_documents_page_class_init (StegDocumentsPageClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  StegPageClass  *page_class = STEG_PAGE_CLASS (klass);

  page_class->refresh = steg_documents_page_refresh;
  page_class->get_shown = steg_documents_page_get_shown;
  page_class->show_record = steg_documents_page_show_record;
  page_class->settle = steg_documents_page_settle;
  object_class->constructed = steg_documents_page_constructed;
  object_class->dispose = steg_documents_page_dispose;
  widget_class->focus = steg_documents_page_focus;
  install_actions (widget_class);

  g_type_ensure (STEG_TYPE_ONE_STOP);
  g_type_ensure (STEG_TYPE_WIDTH_BIN);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/stegvis/Stegvis/pages/documents-page.ui");
  bind_template (widget_class);
}

static void
steg_documents_page_init (StegDocumentsPage *self)
{
  StegChoiceList *groupings = steg_choice_list_new ();

  self->refreshing = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  steg_choice_list_add (groupings, _ ("By kind"), "kind");
  steg_choice_list_add (groupings, _ ("By area"), "area");
  steg_choice_list_show (groupings, self->grouping);
  self->refreshing = FALSE;
}
