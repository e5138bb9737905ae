/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/rows/steg-link-list.h"

#include "app/steg-anywhere.h"
#include "app/steg-record-words.h"
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
  StegRecord      *record;

  GtkWidget      *rows;
  GtkWidget      *add;
  GtkSearchEntry *search;
  GtkListBox     *candidates;
};

G_DEFINE_FINAL_TYPE (StegLinkList, steg_link_list, GTK_TYPE_BOX)

static gboolean
is_ours (StegRecord *link, gpointer record)
{
  return strcmp (steg_record_get_link_id (link, 0), steg_record_get_id (record)) == 0;
}

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
  GtkWidget       *name = gtk_label_new (steg_record_words_name (self->programme, target));
  g_autofree char *place = steg_record_words_place (self->programme, target);

  gtk_label_set_xalign (GTK_LABEL (name), 0);
  gtk_label_set_wrap (GTK_LABEL (name), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (name), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_max_width_chars (GTK_LABEL (name), 32);
  gtk_box_append (GTK_BOX (box), name);
  if (place != NULL)
    {
      GtkWidget *small = gtk_label_new (place);

      gtk_label_set_xalign (GTK_LABEL (small), 0);
      gtk_label_set_ellipsize (GTK_LABEL (small), PANGO_ELLIPSIZE_END);
      gtk_widget_add_css_class (small, "quiet");
      gtk_widget_add_css_class (small, "caption");
      gtk_box_append (GTK_BOX (box), small);
    }
}

static void
add_row (StegLinkList *self, StegRecord *link)
{
  StegRecord      *target = steg_record_get_link (link, 1);
  GtkWidget       *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget       *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget       *remove = gtk_button_new_from_icon_name ("list-remove-symbolic");
  g_autofree char *tip = NULL;

  if (target == NULL)
    {
      g_object_ref_sink (row);
      g_object_unref (row);
      return;
    }
  tip = g_strdup_printf (_ ("Take out “%s”"), steg_record_words_name (self->programme, target));
  describe (self, target, words);
  gtk_widget_set_hexpand (words, TRUE);
  gtk_box_append (GTK_BOX (row), words);
  gtk_widget_add_css_class (remove, "flat");
  gtk_widget_set_valign (remove, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (remove, tip);
  gtk_accessible_update_property (GTK_ACCESSIBLE (remove), GTK_ACCESSIBLE_PROPERTY_LABEL, tip, -1);
  g_object_set_data_full (G_OBJECT (remove), "link", g_strdup (steg_record_get_id (link)), g_free);
  g_signal_connect (remove, "clicked", G_CALLBACK (take_out_cb), self);
  gtk_box_append (GTK_BOX (row), remove);
  gtk_box_append (GTK_BOX (self->rows), row);
}

static void
absorbed_cb (StegLinkList *self)
{
  g_autoptr (GPtrArray) links = NULL;
  GtkWidget *row;

  while ((row = gtk_widget_get_first_child (self->rows)) != NULL)
    gtk_box_remove (GTK_BOX (self->rows), row);
  if (self->record == NULL)
    return;
  links = steg_programme_select (self->programme, self->table, is_ours, self->record, -1);
  for (guint i = 0; i < links->len; i++)
    add_row (self, links->pdata[i]);
}

static void
chosen_cb (StegLinkList *self, GtkListBoxRow *row)
{
  const char *const parts[]
    = { steg_record_get_id (self->record), g_object_get_data (G_OBJECT (row), "target"), NULL };
  StegEdit *edit = begin (self, N_ ("Change what belongs to “%s”"));

  steg_edit_ensure (edit, self->table, parts);
  gtk_menu_button_popdown (GTK_MENU_BUTTON (self->add));
  steg_anywhere_commit (GTK_WIDGET (self), edit);
}

/* What may be added: everything of the right kind but the record itself and what stands there. */
static gboolean
is_candidate (StegLinkList *self, StegRecord *target, const char *typed)
{
  const char *const parts[]
    = { steg_record_get_id (self->record), steg_record_get_id (target), NULL };
  g_autofree char *place = steg_record_words_place (self->programme, target);
  g_autofree char *whole = g_strdup_printf (
    "%s %s", steg_record_words_name (self->programme, target), place != NULL ? place : "");
  g_autofree char *folded = steg_text_fold (whole);

  return target != self->record && strstr (folded, typed) != NULL
         && steg_programme_find_tuple (self->programme, self->table, parts) == NULL;
}

static void
fill_cb (StegLinkList *self)
{
  const StegTable *target = steg_table_find (self->table->fields[1].target);
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

GtkWidget *
steg_link_list_new (StegProgramme *programme, const StegTable *table, const char *title)
{
  StegLinkList *self = g_object_new (STEG_TYPE_LINK_LIST, NULL);

  self->programme = g_object_ref (programme);
  self->table = table;
  gtk_box_append (GTK_BOX (self), new_heading (self, title));
  self->rows = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  gtk_box_append (GTK_BOX (self), self->rows);
  g_signal_connect_object (programme, "absorbed", G_CALLBACK (absorbed_cb), self,
                           G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}

void
steg_link_list_set_record (StegLinkList *self, StegRecord *record)
{
  g_return_if_fail (STEG_IS_LINK_LIST (self));

  g_set_object (&self->record, record);
  absorbed_cb (self);
}
