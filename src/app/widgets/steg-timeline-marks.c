/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-timeline-marks.h"

#include <math.h>

struct _StegTimelineMarks
{
  GtkWidget           *widget; /* borrowed: it holds us */
  StegTimelineMarkFunc opened, entered;
  GHashTable          *shown; /* position of an item → StegTimelineMark */
  GPtrArray           *spare; /* of StegTimelineMark, invisible */
};

static void
opened_cb (StegTimelineMarks *self, StegTimelineMark *mark)
{
  self->opened (self->widget, mark);
}

static void
entered_cb (GtkEventController *controller, StegTimelineMarks *self)
{
  self->entered (self->widget, STEG_TIMELINE_MARK (gtk_event_controller_get_widget (controller)));
}

StegTimelineMarks *
steg_timeline_marks_new (GtkWidget           *widget,
                         StegTimelineMarkFunc opened,
                         StegTimelineMarkFunc entered)
{
  StegTimelineMarks *self = g_new0 (StegTimelineMarks, 1);

  self->widget = widget;
  self->opened = opened;
  self->entered = entered;
  self->shown = g_hash_table_new (NULL, NULL);
  self->spare = g_ptr_array_new ();
  return self;
}

static void
put_aside (StegTimelineMarks *self, GtkWidget *mark)
{
  gtk_widget_set_visible (mark, FALSE);
  gtk_widget_insert_before (mark, self->widget, NULL);
  g_ptr_array_add (self->spare, mark);
}

void
steg_timeline_marks_reset (StegTimelineMarks *self)
{
  GHashTableIter iter;
  gpointer       mark;

  g_return_if_fail (self != NULL);

  g_hash_table_iter_init (&iter, self->shown);
  while (g_hash_table_iter_next (&iter, NULL, &mark))
    put_aside (self, mark);
  g_hash_table_remove_all (self->shown);
}

void
steg_timeline_marks_free (StegTimelineMarks *self)
{
  steg_timeline_marks_reset (self);
  for (guint i = 0; i < self->spare->len; i++)
    gtk_widget_unparent (g_ptr_array_index (self->spare, i));
  g_hash_table_unref (self->shown);
  g_ptr_array_unref (self->spare);
  g_free (self);
}

static GtkWidget *
create_mark (StegTimelineMarks *self)
{
  GtkWidget          *mark = steg_timeline_mark_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();

  g_signal_connect_swapped (mark, "opened", G_CALLBACK (opened_cb), self);
  g_signal_connect (focus, "enter", G_CALLBACK (entered_cb), self);
  gtk_widget_add_controller (mark, focus);
  gtk_widget_set_parent (mark, self->widget);
  return mark;
}

static void
show (StegTimelineMarks *self, const StegTimelineLayout *layout, guint position)
{
  GtkWidget *mark = self->spare->len > 0
                      ? g_ptr_array_steal_index_fast (self->spare, self->spare->len - 1)
                      : create_mark (self);

  steg_timeline_mark_assign (STEG_TIMELINE_MARK (mark), position,
                             steg_timeline_layout_spoken (layout, position));
  gtk_widget_set_visible (mark, TRUE);
  g_hash_table_insert (self->shown, GUINT_TO_POINTER (position), mark);
}

static gboolean
drop_unwanted (StegTimelineMarks *self, GHashTable *wanted)
{
  GHashTableIter iter;
  gpointer       position;
  gpointer       mark;
  gboolean       dropped = FALSE;

  g_hash_table_iter_init (&iter, self->shown);
  while (g_hash_table_iter_next (&iter, &position, &mark))
    if (!g_hash_table_contains (wanted, position))
      {
        g_hash_table_iter_remove (&iter);
        put_aside (self, mark);
        dropped = TRUE;
      }
  return dropped;
}

/* What is to have a mark, in order; the current item first when it is out of view. */
static GArray *
list_wanted (const StegTimelineLayout *layout, const StegTimelinePane *pane, int current)
{
  GArray *wanted = steg_timeline_place_list (layout, pane);
  guint   position = (guint) current;

  for (guint i = 0; i < wanted->len; i++)
    if (g_array_index (wanted, guint, i) == position)
      return wanted;
  if (current >= 0)
    g_array_prepend_val (wanted, position);
  return wanted;
}

gboolean
steg_timeline_marks_update (StegTimelineMarks        *self,
                            const StegTimelineLayout *layout,
                            const StegTimelinePane   *pane,
                            int                       current)
{
  g_autoptr (GArray) list = list_wanted (layout, pane, current);
  g_autoptr (GHashTable) wanted = g_hash_table_new (NULL, NULL);
  GtkWidget *before = NULL;
  gboolean   changed;

  g_return_val_if_fail (self != NULL, FALSE);

  for (guint i = 0; i < list->len; i++)
    g_hash_table_add (wanted, GUINT_TO_POINTER (g_array_index (list, guint, i)));
  changed = drop_unwanted (self, wanted);
  for (guint i = 0; i < list->len; i++)
    {
      guint      position = g_array_index (list, guint, i);
      GtkWidget *mark;

      if (steg_timeline_marks_get (self, position) == NULL)
        {
          show (self, layout, position);
          changed = TRUE;
        }
      mark = steg_timeline_marks_get (self, position);
      if (gtk_widget_get_prev_sibling (mark) != before)
        gtk_widget_insert_after (mark, self->widget, before);
      before = mark;
    }
  return changed;
}

void
steg_timeline_marks_allocate (StegTimelineMarks        *self,
                              const StegTimelineLayout *layout,
                              const StegTimelinePane   *pane)
{
  GHashTableIter iter;
  gpointer       key;
  gpointer       mark;

  g_return_if_fail (self != NULL);

  g_hash_table_iter_init (&iter, self->shown);
  while (g_hash_table_iter_next (&iter, &key, &mark))
    {
      StegBox       area = steg_timeline_place (layout, pane, GPOINTER_TO_UINT (key)).area;
      GtkAllocation room = { (int) floor (area.x), (int) floor (area.y),
                             MAX ((int) ceil (area.width), 1), MAX ((int) ceil (area.height), 1) };

      gtk_widget_measure (mark, GTK_ORIENTATION_HORIZONTAL, -1, NULL, NULL, NULL, NULL);
      gtk_widget_size_allocate (mark, &room, -1);
    }
}

GtkWidget *
steg_timeline_marks_get (StegTimelineMarks *self, guint position)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_hash_table_lookup (self->shown, GUINT_TO_POINTER (position));
}
