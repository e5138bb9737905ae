/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-saved-views.h"

#include "app/rows/steg-record-rows.h"
#include "app/rows/steg-saved-view-row.h"
#include "app/steg-anywhere.h"
#include "base/steg-text.h"
#include "model/steg-saved-view.h"

#include <glib/gi18n.h>

/* The page that a view of actions belongs to; list, board and timeline share it. */
#define PAGE "improvements"

struct _StegSavedViews
{
  GtkBox parent;

  StegSession *session;
  char        *filter; /* the present one */

  GtkWidget   *scroller;
  GtkListBox  *list;
  GtkEditable *name;
  GtkWidget   *save;
};

enum
{
  SIGNAL_CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (StegSavedViews, steg_saved_views, GTK_TYPE_BOX)

static gboolean
is_ours (StegRecord *view, gpointer unused)
{
  return g_strcmp0 (steg_record_get_text (view, STEG_SAVED_VIEW_PAGE), PAGE) == 0;
}

static GPtrArray *
list_views (StegSavedViews *self)
{
  return steg_programme_select (steg_session_get_programme (self->session), &steg_saved_view_table,
                                is_ours, NULL, STEG_SAVED_VIEW_ORDER);
}

/* The filter of @view as it would be written today. */
static char *
dup_filter (StegRecord *view)
{
  g_autoptr (StegActionFilter) filter
    = steg_action_filter_parse (steg_record_get_text (view, STEG_SAVED_VIEW_FILTER));

  return steg_action_filter_to_text (filter);
}

static void
refresh (StegSavedViews *self)
{
  g_autoptr (GPtrArray) views = list_views (self);

  steg_record_rows_follow (self->list, views, steg_saved_view_row_new);
  for (guint i = 0; i < views->len; i++)
    {
      g_autofree char *filter = dup_filter (views->pdata[i]);

      steg_saved_view_row_show (
        STEG_SAVED_VIEW_ROW (gtk_list_box_get_row_at_index (self->list, (int) i)),
        g_strcmp0 (filter, self->filter) == 0);
    }
  gtk_widget_set_visible (self->scroller, views->len > 0);
}

static void
activated_cb (StegSavedViews *self, GtkListBoxRow *row)
{
  g_autofree char *filter = dup_filter (steg_record_rows_get (row));

  g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, filter);
}

static StegRecord *
find_view (GPtrArray *views, const char *title)
{
  g_autofree char *folded = steg_text_fold (title);

  for (guint i = 0; i < views->len; i++)
    {
      const char      *text = steg_record_get_text (views->pdata[i], STEG_SAVED_VIEW_TITLE);
      g_autofree char *own = text != NULL ? steg_text_fold (text) : NULL;

      if (g_strcmp0 (own, folded) == 0)
        return views->pdata[i];
    }
  return NULL;
}

static const char *
add_view (StegEdit *edit, GPtrArray *views, const char *title)
{
  StegRecord      *last = views->len > 0 ? views->pdata[views->len - 1] : NULL;
  g_autofree char *order = steg_text_order_between (
    last != NULL ? steg_record_get_text (last, STEG_SAVED_VIEW_ORDER) : NULL, NULL);
  const char *id = steg_edit_add (edit, &steg_saved_view_table);

  steg_edit_text (edit, id, STEG_SAVED_VIEW_TITLE, title);
  steg_edit_text (edit, id, STEG_SAVED_VIEW_PAGE, PAGE);
  steg_edit_text (edit, id, STEG_SAVED_VIEW_ORDER, order);
  return id;
}

/* A view of that name that is there already is changed to the present filter. */
static void
save_cb (StegSavedViews *self)
{
  g_autofree char *title = g_strstrip (g_strdup (gtk_editable_get_text (self->name)));
  g_autoptr (GPtrArray) views = list_views (self);
  StegRecord *view = find_view (views, title);
  StegEdit   *edit;

  if (*title == '\0')
    return;
  edit = steg_edit_new (steg_session_get_programme (self->session), N_ ("Save the view “%s”"));
  steg_edit_argument (edit, title);
  steg_edit_text (edit, view != NULL ? steg_record_get_id (view) : add_view (edit, views, title),
                  STEG_SAVED_VIEW_FILTER, self->filter);
  if (steg_anywhere_commit (GTK_WIDGET (self), edit))
    gtk_editable_set_text (self->name, "");
}

static void
typed_cb (StegSavedViews *self)
{
  g_autofree char *title = g_strstrip (g_strdup (gtk_editable_get_text (self->name)));

  gtk_widget_set_sensitive (self->save, *title != '\0');
}

static void
steg_saved_views_dispose (GObject *object)
{
  g_clear_object (&STEG_SAVED_VIEWS (object)->session);
  G_OBJECT_CLASS (steg_saved_views_parent_class)->dispose (object);
}

static void
steg_saved_views_finalize (GObject *object)
{
  g_clear_pointer (&STEG_SAVED_VIEWS (object)->filter, g_free);
  G_OBJECT_CLASS (steg_saved_views_parent_class)->finalize (object);
}

static void
steg_saved_views_class_init (StegSavedViewsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = steg_saved_views_dispose;
  G_OBJECT_CLASS (klass)->finalize = steg_saved_views_finalize;
  signals[SIGNAL_CHOSEN] = g_signal_new ("chosen", STEG_TYPE_SAVED_VIEWS, G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/stegvis/Stegvis/widgets/saved-views.ui");
  gtk_widget_class_bind_template_child (widget_class, StegSavedViews, scroller);
  gtk_widget_class_bind_template_child (widget_class, StegSavedViews, list);
  gtk_widget_class_bind_template_child (widget_class, StegSavedViews, name);
  gtk_widget_class_bind_template_child (widget_class, StegSavedViews, save);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, save_cb);
  gtk_widget_class_bind_template_callback (widget_class, typed_cb);
}

static void
steg_saved_views_init (StegSavedViews *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
steg_saved_views_new (StegSession *session)
{
  StegSavedViews *self = g_object_new (STEG_TYPE_SAVED_VIEWS, NULL);

  self->session = g_object_ref (session);
  g_signal_connect_object (session, "changed", G_CALLBACK (refresh), self, G_CONNECT_SWAPPED);
  refresh (self);
  return GTK_WIDGET (self);
}

void
steg_saved_views_set_filter (StegSavedViews *self, const StegActionFilter *filter)
{
  g_autofree char *old = NULL;

  g_return_if_fail (STEG_IS_SAVED_VIEWS (self) && filter != NULL);

  old = g_steal_pointer (&self->filter);
  self->filter = g_strchomp (steg_action_filter_to_text (filter));
  refresh (self);
}
