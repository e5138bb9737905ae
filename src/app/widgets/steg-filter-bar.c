/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-filter-bar.h"

#include "app/steg-me.h"
#include "app/widgets/steg-filter-menu.h"
#include "app/widgets/steg-filter-parts.h"
#include "app/widgets/steg-menu-button.h"
#include "app/widgets/steg-saved-views.h"
#include "app/widgets/steg-shared-filter.h"
#include "base/steg-clock.h"

#include <adwaita.h>
#include <glib/gi18n.h>
#include <string.h>

struct _StegFilterBar
{
  GtkBox parent;

  StegSession      *session;
  StegSharedFilter *shared;
  gboolean          showing; /* what changes is changed by us */

  GtkEditable    *search;
  GtkMenuButton  *menu_button;
  StegFilterMenu *menu;
  GtkMenuButton  *views_button;
  GtkPopover     *views_popover;
  GtkWidget      *views;
  GtkFlowBox     *chips;
};

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (StegFilterBar, steg_filter_bar, GTK_TYPE_BOX)

static StegActionFilter *
copy_filter (StegFilterBar *self)
{
  return steg_action_filter_copy (steg_shared_filter_get (self->shared));
}

static void
chip_clicked_cb (GtkButton *chip, StegFilterBar *self)
{
  int               part = GPOINTER_TO_INT (g_object_get_data (G_OBJECT (chip), "part"));
  StegActionFilter *filter = copy_filter (self);

  /* The chip is about to go. */
  gtk_widget_grab_focus (GTK_WIDGET (self->menu_button));
  steg_filter_parts_remove (filter, (StegFilterPart) part);
  steg_shared_filter_take (self->shared, filter);
}

static GtkWidget *
new_chip (StegFilterBar *self, StegFilterPart part, const char *words)
{
  GtkWidget       *label = gtk_label_new (words);
  GtkWidget       *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget       *chip = gtk_button_new ();
  g_autofree char *spoken = g_strdup_printf (_ ("Remove the filter “%s”"), words);

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 30);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name ("window-close-symbolic"));
  gtk_button_set_child (GTK_BUTTON (chip), box);
  gtk_widget_add_css_class (chip, "filter-chip");
  gtk_widget_set_tooltip_text (chip, spoken);
  gtk_accessible_update_property (GTK_ACCESSIBLE (chip), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
  g_object_set_data (G_OBJECT (chip), "part", GINT_TO_POINTER (part));
  g_signal_connect (chip, "clicked", G_CALLBACK (chip_clicked_cb), self);
  return chip;
}

static void
show_chips (StegFilterBar *self, const StegActionFilter *filter)
{
  StegProgramme *programme = steg_session_get_programme (self->session);
  GtkWidget     *child;
  guint          count = 0;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->chips))) != NULL)
    gtk_flow_box_remove (self->chips, child);
  for (StegFilterPart part = 0; part < STEG_FILTER_N_PARTS; part++)
    {
      g_autofree char *words = steg_filter_parts_describe (programme, filter, part);
      GtkWidget       *chip;

      if (words == NULL)
        continue;
      chip = gtk_flow_box_child_new ();
      gtk_widget_set_focusable (chip, FALSE);
      gtk_flow_box_child_set_child (GTK_FLOW_BOX_CHILD (chip), new_chip (self, part, words));
      gtk_flow_box_append (self->chips, chip);
      count++;
    }
  gtk_widget_set_visible (GTK_WIDGET (self->chips), count > 0);
}

static void
show_menu (StegFilterBar *self)
{
  steg_filter_menu_show (self->menu, steg_session_get_programme (self->session),
                         steg_shared_filter_get (self->shared),
                         steg_me_get (self->session) != NULL);
}

static void
show (StegFilterBar *self)
{
  const StegActionFilter *filter = steg_shared_filter_get (self->shared);
  const char             *words = filter->words != NULL ? filter->words : "";

  self->showing = TRUE;
  if (strcmp (gtk_editable_get_text (self->search), words) != 0)
    gtk_editable_set_text (self->search, words);
  show_chips (self, filter);
  show_menu (self);
  steg_saved_views_set_filter (STEG_SAVED_VIEWS (self->views), filter);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "filter.clear",
                                 !steg_action_filter_is_empty (filter));
  self->showing = FALSE;
}

static void
filter_changed_cb (StegFilterBar *self)
{
  show (self);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
searched_cb (StegFilterBar *self)
{
  StegActionFilter *filter;

  if (self->showing || self->shared == NULL)
    return;
  filter = copy_filter (self);
  steg_action_filter_set_text (&filter->words, gtk_editable_get_text (self->search));
  steg_shared_filter_take (self->shared, filter);
}

static void
menu_changed_cb (StegFilterBar *self)
{
  StegActionFilter *filter = copy_filter (self);

  steg_filter_menu_read (self->menu, filter);
  steg_shared_filter_take (self->shared, filter);
}

static void
view_chosen_cb (StegFilterBar *self, const char *text)
{
  gtk_menu_button_popdown (self->views_button);
  steg_shared_filter_take (self->shared, steg_action_filter_parse (text));
}

static void
clear_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  steg_filter_bar_set_filter (STEG_FILTER_BAR (widget), NULL);
}

static void
share (StegFilterBar *self, StegSharedFilter *shared)
{
  if (self->shared != NULL)
    g_signal_handlers_disconnect_by_data (self->shared, self);
  g_set_object (&self->shared, shared);
  g_signal_connect_object (shared, "changed", G_CALLBACK (filter_changed_cb), self,
                           G_CONNECT_SWAPPED);
}

static void
steg_filter_bar_root (GtkWidget *widget)
{
  StegFilterBar    *self = STEG_FILTER_BAR (widget);
  StegSharedFilter *shared;

  GTK_WIDGET_CLASS (steg_filter_bar_parent_class)->root (widget);
  if (self->session == NULL)
    return;
  shared = steg_shared_filter_find (gtk_widget_get_root (widget),
                                    steg_session_get_document (self->session));
  if (shared == self->shared)
    return;
  share (self, shared);
  filter_changed_cb (self);
}

static void
steg_filter_bar_dispose (GObject *object)
{
  StegFilterBar *self = STEG_FILTER_BAR (object);

  g_clear_object (&self->shared);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (steg_filter_bar_parent_class)->dispose (object);
}

static void
steg_filter_bar_class_init (StegFilterBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = steg_filter_bar_dispose;
  widget_class->root = steg_filter_bar_root;
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", STEG_TYPE_FILTER_BAR, G_SIGNAL_RUN_LAST, 0,
                                          NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_install_action (widget_class, "filter.clear", NULL, clear_action);
  g_type_ensure (STEG_TYPE_FILTER_MENU);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/stegvis/Stegvis/widgets/filter-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, StegFilterBar, search);
  gtk_widget_class_bind_template_child (widget_class, StegFilterBar, menu_button);
  gtk_widget_class_bind_template_child (widget_class, StegFilterBar, menu);
  gtk_widget_class_bind_template_child (widget_class, StegFilterBar, views_button);
  gtk_widget_class_bind_template_child (widget_class, StegFilterBar, views_popover);
  gtk_widget_class_bind_template_child (widget_class, StegFilterBar, chips);
  gtk_widget_class_bind_template_callback (widget_class, searched_cb);
  gtk_widget_class_bind_template_callback (widget_class, menu_changed_cb);
}

static void
steg_filter_bar_init (StegFilterBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  steg_menu_button_name (GTK_WIDGET (self->menu_button), _ ("Filter"));
  steg_menu_button_name (GTK_WIDGET (self->views_button), _ ("Saved views"));
}

/* Names in the chips may have changed, and what is found. */
static void
programme_changed_cb (StegFilterBar *self)
{
  show (self);
}

void
steg_filter_bar_set_session (StegFilterBar *self, StegSession *session)
{
  g_autoptr (StegSharedFilter) shared = NULL;
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  g_return_if_fail (STEG_IS_FILTER_BAR (self) && STEG_IS_SESSION (session));

  shared = root != NULL ? g_object_ref (steg_shared_filter_find (
             root, steg_session_get_document (session)))
                        : steg_shared_filter_new ();
  self->session = g_object_ref (session);
  self->views = steg_saved_views_new (session);
  g_signal_connect_swapped (self->views, "chosen", G_CALLBACK (view_chosen_cb), self);
  gtk_popover_set_child (self->views_popover, self->views);
  g_signal_connect_object (session, "changed", G_CALLBACK (programme_changed_cb), self,
                           G_CONNECT_SWAPPED);
  steg_me_follow (G_OBJECT (self), G_CALLBACK (filter_changed_cb));
  share (self, shared);
  show (self);
}

const StegActionFilter *
steg_filter_bar_get_filter (StegFilterBar *self)
{
  g_return_val_if_fail (STEG_IS_FILTER_BAR (self), NULL);

  return steg_shared_filter_get (self->shared);
}

void
steg_filter_bar_set_filter (StegFilterBar *self, const StegActionFilter *filter)
{
  g_return_if_fail (STEG_IS_FILTER_BAR (self));

  steg_shared_filter_take (self->shared, filter != NULL ? steg_action_filter_copy (filter)
                                                        : steg_action_filter_new ());
}

StegActionMatch *
steg_filter_bar_new_match (StegFilterBar *self)
{
  g_autoptr (GHashTable) mine = NULL;

  g_return_val_if_fail (STEG_IS_FILTER_BAR (self), NULL);

  mine = steg_me_mine (self->session);
  return steg_action_match_new (steg_session_get_programme (self->session),
                                steg_shared_filter_get (self->shared), steg_clock_today (), mine);
}

void
steg_filter_bar_show_only (StegFilterBar *self, const char *state)
{
  g_autofree char  *text = g_strconcat ("state=", state, NULL);
  StegActionFilter *filter;

  g_return_if_fail (STEG_IS_FILTER_BAR (self));

  filter = steg_action_filter_parse (strcmp (state, "late") == 0 ? state : text);
  steg_shared_filter_take (self->shared, filter);
}

void
steg_filter_bar_focus_search (StegFilterBar *self)
{
  g_return_if_fail (STEG_IS_FILTER_BAR (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->search));
}
