/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/pages/steg-start-page.h"

#include "app/steg-recent.h"
#include "app/steg-words.h"
#include "app/widgets/steg-width-bin.h"

#define MOST_ROWS 8

struct _StegStartPage
{
  AdwBin parent;

  GtkWidget  *recent_group;
  GtkListBox *recent;
};

G_DEFINE_FINAL_TYPE (StegStartPage, steg_start_page, ADW_TYPE_BIN)

static char *
describe (const StegRecent *recent)
{
  g_autofree char *shown = g_filename_display_name (recent->path);
  g_autofree char *moment = steg_words_moment (recent->time);

  return g_strdup_printf ("%s · %s", shown, moment);
}

static GtkWidget *
create_row (const StegRecent *recent)
{
  GtkWidget       *row = adw_action_row_new ();
  g_autofree char *subtitle = describe (recent);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), recent->title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 1);
  gtk_widget_set_tooltip_text (row, recent->path);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 1);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                             gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "app.open-path");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", recent->path);
  return row;
}

static void
update (StegStartPage *self)
{
  g_autoptr (GPtrArray) recents = steg_recent_list ();
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (self->recent, 0)) != NULL)
    gtk_list_box_remove (self->recent, GTK_WIDGET (row));
  for (guint i = 0; i < MIN (recents->len, MOST_ROWS); i++)
    gtk_list_box_append (self->recent, create_row (g_ptr_array_index (recents, i)));
  gtk_widget_set_visible (self->recent_group, recents->len > 0);
}

static void
steg_start_page_class_init (StegStartPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/stegvis/Stegvis/pages/start-page.ui");
  gtk_widget_class_bind_template_child (widget_class, StegStartPage, recent_group);
  gtk_widget_class_bind_template_child (widget_class, StegStartPage, recent);
}

static void
steg_start_page_init (StegStartPage *self)
{
  g_type_ensure (STEG_TYPE_WIDTH_BIN);
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (gtk_recent_manager_get_default (), "changed", G_CALLBACK (update), self,
                           G_CONNECT_SWAPPED);
  update (self);
}
