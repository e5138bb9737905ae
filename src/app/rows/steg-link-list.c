/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/rows/steg-link-list.h"

#include "app/steg-anywhere.h"
#include "app/steg-record-words.h"
#include "app/steg-showing.h"
#include "app/widgets/steg-line-label.h"
#include "base/steg-text.h"
#include "model/steg-tables.h"

#include <glib/gi18n.h>
#include <string.h>

/* So many candidates are listed at once; typing narrows them down. */
#define MAX_CANDIDATES 60

struct _StegLinkList
{
  GtkBox parent;

  StegProgramme   *programme;
  const StegTable *table;
  guint            mine;  /* the field that names the record */
  guint            other; /* the field that names what is listed */
  StegRecord      *record;

  GtkWidget      *rows;
  GtkWidget      *add;
  GtkSearchEntry *search;
  GtkListBox     *candidates;
};

G_DEFINE_FINAL_TYPE (StegLinkList, steg_link_list, GTK_TYPE_BOX)

static StegEdit *
begin (StegLinkList *self, const char *label)
{
  StegEdit *edit = steg_edit_new (self->programme, label);

  steg_edit_argument (edit, steg_record_words_name (self->programme, self->record));
  return edit;
}

static void
take_out_cb (GtkWidget *button, StegLinkList *self)
{
  const char *link = g_object_get_data (G_OBJECT (button), "link");
  StegEdit   *edit = begin (self, N_ ("Change what belongs to “%s”"));

  steg_edit_remove (edit, link);
  steg_anywhere_commit (GTK_WIDGET (self), edit);
}

static void
describe (StegLinkList *self, StegRecord *target, GtkWidget *box)
{
  const char      *words = steg_record_words_name (self->programme, target);
  GtkLabel        *name = steg_line_label_new (words, NULL);
  g_autofree char *place = steg_record_words_place (self->programme, target);

  gtk_label_set_max_width_chars (name, 32);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (name));
  if (place != NULL)
    {
      GtkLabel *small = steg_line_label_new (place, "quiet");

      gtk_label_set_max_width_chars (small, 32);
      gtk_widget_add_css_class (GTK_WIDGET (small), "caption");
      gtk_box_append (GTK_BOX (box), GTK_WIDGET (small));
    }
}

/* What @target is called, as a button that shows it where a page does. */
static GtkWidget *
new_words (StegLinkList *self, StegRecord *target)
{
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *button = gtk_button_new ();

  describe (self, target, words);
  gtk_button_set_child (GTK_BUTTON (button), words);
  gtk_widget_set_hexpand (button, TRUE);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "leads-there");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  steg_record_words_name (self->programme, target), -1);
  steg_showing_set_up (GTK_ACTIONABLE (button), target);
  return button;
}

static GtkWidget *
new_remove (StegLinkList *self, StegRecord *link, StegRecord *target)
{
  GtkWidget       *remove = gtk_button_new_from_icon_name ("list-remove-symbolic");
  g_autofree char *tip
    = g_strdup_printf (_ ("Take out “%s”"), steg_record_words_name (self->programme, target));

  gtk_widget_add_css_class (remove, "flat");
  gtk_widget_set_valign (remove, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (remove, tip);
  gtk_accessible_update_property (GTK_ACCESSIBLE (remove), GTK_ACCESSIBLE_PROPERTY_LABEL, tip, -1);
  g_object_set_data_full (G_OBJECT (remove), "link", g_strdup (steg_record_get_id (link)), g_free);
  g_signal_connect (remove, "clicked", G_CALLBACK (take_out_cb), self);
  return remove;
}

static void
add_row (StegLinkList *self, StegRecord *link)
{
  StegRecord *target = steg_record_get_link (link, self->other);
  GtkWidget  *row;

  if (target == NULL)
    return;
  row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  gtk_box_append (GTK_BOX (row), new_words (self, target));
  gtk_box_append (GTK_BOX (row), new_remove (self, link, target));
  gtk_box_append (GTK_BOX (self->rows), row);
}

static void
absorbed_cb (StegLinkList *self)
{
  GPtrArray *links;
  GtkWidget *row;

  while ((row = gtk_widget_get_first_child (self->rows)) != NULL)
    gtk_box_remove (GTK_BOX (self->rows), row);
  if (self->record == NULL)
    return;
  links = steg_programme_linked (self->programme, self->table, self->mine,
                                 steg_record_get_id (self->record));
  for (guint i = 0; links != NULL && i < links->len; i++)
    add_row (self, links->pdata[i]);
}

/* The tuple that ties @target to the record, for tables of two links. */
static void
fill_tuple (StegLinkList *self, const char *target, const char *parts[3])
{
  parts[self->mine] = steg_record_get_id (self->record);
  parts[self->other] = target;
  parts[2] = NULL;
}

static void
chosen_cb (StegLinkList *self, GtkListBoxRow *row)
{
  StegEdit   *edit = begin (self, N_ ("Change what belongs to “%s”"));
  const char *parts[3];

  fill_tuple (self, g_object_get_data (G_OBJECT (row), "target"), parts);
  steg_edit_ensure (edit, self->table, parts);
  gtk_menu_button_popdown (GTK_MENU_BUTTON (self->add));
  steg_anywhere_commit (GTK_WIDGET (self), edit);
}

/* What may be added: everything of the right kind but the record itself and what stands there. */
static gboolean
is_candidate (StegLinkList *self, StegRecord *target, const char *typed)
{
  const char      *parts[3];
  g_autofree char *place = steg_record_words_place (self->programme, target);
  g_autofree char *whole = g_strdup_printf (
    "%s %s", steg_record_words_name (self->programme, target), place != NULL ? place : "");
  g_autofree char *folded = steg_text_fold (whole);

  fill_tuple (self, steg_record_get_id (target), parts);
  return target != self->record && strstr (folded, typed) != NULL
         && steg_programme_find_tuple (self->programme, self->table, parts) == NULL;
}

static void
fill_cb (StegLinkList *self)
{
  const StegTable *target = steg_table_find (self->table->fields[self->other].target);
  g_autoptr (GPtrArray) rows = steg_programme_select (self->programme, target, NULL, NULL, -1);
  g_autofree char *typed = steg_text_fold (gtk_editable_get_text (GTK_EDITABLE (self->search)));
  GtkListBoxRow   *row;
  guint            listed = 0;

  while ((row = gtk_list_box_get_row_at_index (self->candidates, 0)) != NULL)
    gtk_list_box_remove (self->candidates, GTK_WIDGET (row));
  for (guint i = 0; self->record != NULL && i < rows->len && listed < MAX_CANDIDATES; i++)
    {
      GtkWidget *box;

      if (!is_candidate (self, rows->pdata[i], typed))
        continue;
      box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
      describe (self, rows->pdata[i], box);
      gtk_list_box_append (self->candidates, box);
      row = gtk_list_box_get_row_at_index (self->candidates, (int) listed++);
      g_object_set_data_full (G_OBJECT (row), "target",
                              g_strdup (steg_record_get_id (rows->pdata[i])), g_free);
    }
}

static void
first_chosen_cb (StegLinkList *self)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->candidates, 0);

  if (row != NULL)
    chosen_cb (self, row);
}

static void
shown_cb (StegLinkList *self)
{
  gtk_editable_set_text (GTK_EDITABLE (self->search), "");
  fill_cb (self);
}

static GtkWidget *
new_popover (StegLinkList *self)
{
  GtkWidget *popover = gtk_popover_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *scroller = gtk_scrolled_window_new ();

  self->search = GTK_SEARCH_ENTRY (gtk_search_entry_new ());
  self->candidates = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_widget_set_size_request (scroller, 320, 260);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), GTK_WIDGET (self->candidates));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->search));
  gtk_box_append (GTK_BOX (box), scroller);
  gtk_popover_set_child (GTK_POPOVER (popover), box);
  g_signal_connect_swapped (self->search, "search-changed", G_CALLBACK (fill_cb), self);
  g_signal_connect_swapped (self->search, "activate", G_CALLBACK (first_chosen_cb), self);
  g_signal_connect_swapped (self->candidates, "row-activated", G_CALLBACK (chosen_cb), self);
  g_signal_connect_swapped (popover, "show", G_CALLBACK (shown_cb), self);
  return popover;
}

static void
steg_link_list_dispose (GObject *object)
{
  StegLinkList *self = STEG_LINK_LIST (object);

  g_clear_object (&self->record);
  g_clear_object (&self->programme);
  G_OBJECT_CLASS (steg_link_list_parent_class)->dispose (object);
}

static void
steg_link_list_class_init (StegLinkListClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = steg_link_list_dispose;
}

static void
steg_link_list_init (StegLinkList *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 6);
}

static GtkWidget *
new_heading (StegLinkList *self, const char *title)
{
  GtkWidget       *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget       *label = gtk_label_new (title);
  g_autofree char *tip = g_strdup_printf (_ ("Add: %s"), title);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_widget_add_css_class (label, "quiet");
  gtk_box_append (GTK_BOX (line), label);
  self->add = gtk_menu_button_new ();
  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (self->add), "list-add-symbolic");
  gtk_menu_button_set_popover (GTK_MENU_BUTTON (self->add), new_popover (self));
  gtk_widget_add_css_class (self->add, "flat");
  gtk_widget_set_tooltip_text (self->add, tip);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->add), GTK_ACCESSIBLE_PROPERTY_LABEL, tip,
                                  -1);
  gtk_box_append (GTK_BOX (line), self->add);
  return line;
}

static GtkWidget *
create (StegProgramme *programme, const StegTable *table, guint mine, const char *title)
{
  StegLinkList *self = g_object_new (STEG_TYPE_LINK_LIST, NULL);

  self->programme = g_object_ref (programme);
  self->table = table;
  self->mine = mine;
  self->other = 1 - mine;
  gtk_box_append (GTK_BOX (self), new_heading (self, title));
  self->rows = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  gtk_box_append (GTK_BOX (self), self->rows);
  g_signal_connect_object (programme, "absorbed", G_CALLBACK (absorbed_cb), self,
                           G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}

GtkWidget *
steg_link_list_new (StegProgramme *programme, const StegTable *table, const char *title)
{
  return create (programme, table, 0, title);
}

GtkWidget *
steg_link_list_new_back (StegProgramme *programme, const StegTable *table, const char *title)
{
  return create (programme, table, 1, title);
}

void
steg_link_list_set_record (StegLinkList *self, StegRecord *record)
{
  g_return_if_fail (STEG_IS_LINK_LIST (self));

  g_set_object (&self->record, record);
  absorbed_cb (self);
}
