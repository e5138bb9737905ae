/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-parking.h"

#include "app/steg-words.h"
#include "model/steg-parked.h"

#include <glib/gi18n.h>

struct _StegParking
{
  GtkBox parent;

  StegSession *session;
  StegRecord  *round;
  StegRecord  *area; /* %NULL until one is shown */
  GtkWidget   *lines;
  GtkWidget   *entry;
};

enum
{
  SIGNAL_FAILED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (StegParking, steg_parking, GTK_TYPE_BOX)

static GQuark
record_quark (void)
{
  return g_quark_from_static_string ("steg-parked");
}

static gboolean
commit (StegParking *self, StegEdit *edit)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *sentence = NULL;

  if (steg_session_commit (self->session, edit, &error))
    return TRUE;
  sentence = steg_words_error (error);
  g_signal_emit (self, signals[SIGNAL_FAILED], 0, sentence);
  return FALSE;
}

static StegEdit *
new_edit (StegParking *self, const char *label, const char *text)
{
  StegEdit *edit = steg_edit_new (steg_session_get_programme (self->session), label);

  steg_edit_argument (edit, text);
  return edit;
}

static char *
dup_typed (GtkWidget *entry)
{
  return g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (entry))));
}

/* The entry is emptied first: what is committed comes back as a line at once. */
static void
add_cb (StegParking *self)
{
  g_autofree char *text = dup_typed (self->entry);
  StegEdit        *edit;
  const char      *id;

  if (*text == '\0' || self->area == NULL)
    return;
  gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
  edit = new_edit (self, N_ ("Park “%s”"), text);
  id = steg_edit_add (edit, &steg_parked_table);
  steg_edit_link (edit, id, STEG_PARKED_ROUND, steg_record_get_id (self->round));
  steg_edit_link (edit, id, STEG_PARKED_AREA, steg_record_get_id (self->area));
  steg_edit_text (edit, id, STEG_PARKED_TEXT, text);
  if (!commit (self, edit))
    gtk_editable_set_text (GTK_EDITABLE (self->entry), text);
}

static StegRecord *
record_of (GtkWidget *child)
{
  return g_object_get_qdata (G_OBJECT (child), record_quark ());
}

/* A line that is emptied keeps its words: it is taken away by its button. */
static void
keep_line (StegParking *self, GtkWidget *entry)
{
  StegRecord      *parked = record_of (entry);
  const char      *before = steg_record_get_text (parked, STEG_PARKED_TEXT);
  g_autofree char *text = dup_typed (entry);
  StegEdit        *edit;

  if (g_strcmp0 (text, before) == 0)
    return;
  if (*text == '\0')
    {
      gtk_editable_set_text (GTK_EDITABLE (entry), before);
      return;
    }
  edit = new_edit (self, N_ ("Change the parked line “%s”"), text);
  steg_edit_text (edit, steg_record_get_id (parked), STEG_PARKED_TEXT, text);
  commit (self, edit);
}

static void
line_left_cb (StegParking *self, GtkEventController *focus)
{
  keep_line (self, gtk_event_controller_get_widget (focus));
}

static void
remove_cb (StegParking *self, GtkWidget *button)
{
  StegRecord *parked = record_of (button);
  StegEdit   *edit = new_edit (self, N_ ("Take “%s” away from the parking lot"),
                               steg_record_get_text (parked, STEG_PARKED_TEXT));

  steg_edit_remove (edit, steg_record_get_id (parked));
  gtk_widget_grab_focus (self->entry);
  commit (self, edit);
}

static void
bear (GtkWidget *child, StegRecord *parked)
{
  g_object_set_qdata_full (G_OBJECT (child), record_quark (), g_object_ref (parked),
                           g_object_unref);
}

static GtkWidget *
new_line (StegParking *self, StegRecord *parked)
{
  GtkWidget          *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget          *entry = gtk_entry_new ();
  GtkWidget          *button = gtk_button_new_from_icon_name ("edit-delete-symbolic");
  GtkEventController *focus = gtk_event_controller_focus_new ();

  gtk_editable_set_text (GTK_EDITABLE (entry), steg_record_get_text (parked, STEG_PARKED_TEXT));
  gtk_widget_set_hexpand (entry, TRUE);
  gtk_widget_set_tooltip_text (button, _ ("Take away"));
  gtk_widget_add_css_class (button, "flat");
  gtk_accessible_update_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Parked line"), -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Take away"), -1);
  bear (entry, parked);
  bear (button, parked);
  g_signal_connect_swapped (entry, "activate", G_CALLBACK (keep_line), self);
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (line_left_cb), self);
  g_signal_connect_swapped (button, "clicked", G_CALLBACK (remove_cb), self);
  gtk_widget_add_controller (entry, focus);
  gtk_box_append (GTK_BOX (row), entry);
  gtk_box_append (GTK_BOX (row), button);
  return row;
}

/* Whether the line @row stands for @parked and says what it says. */
static gboolean
stands_for (GtkWidget *row, StegRecord *parked)
{
  GtkWidget *entry = gtk_widget_get_first_child (row);

  return record_of (entry) == parked
         && g_strcmp0 (gtk_editable_get_text (GTK_EDITABLE (entry)),
                       steg_record_get_text (parked, STEG_PARKED_TEXT))
              == 0;
}

/* Lines from the first that differs on are made anew, so that the others keep the focus. */
static void
follow (StegParking *self, GPtrArray *records)
{
  GtkWidget *row = gtk_widget_get_first_child (self->lines);
  guint      i = 0;

  for (; row != NULL && i < records->len && stands_for (row, records->pdata[i]); i++)
    row = gtk_widget_get_next_sibling (row);
  while (row != NULL)
    {
      GtkWidget *next = gtk_widget_get_next_sibling (row);

      gtk_box_remove (GTK_BOX (self->lines), row);
      row = next;
    }
  for (; i < records->len; i++)
    gtk_box_append (GTK_BOX (self->lines), new_line (self, records->pdata[i]));
}

static GPtrArray *
list_parked (StegParking *self)
{
  GPtrArray *all = steg_programme_linked (steg_session_get_programme (self->session),
                                          &steg_parked_table, STEG_PARKED_ROUND,
                                          steg_record_get_id (self->round));
  GPtrArray *here = g_ptr_array_new ();

  for (guint i = 0; all != NULL && i < all->len; i++)
    if (steg_record_get_link (all->pdata[i], STEG_PARKED_AREA) == self->area)
      g_ptr_array_add (here, all->pdata[i]);
  return here;
}

static void
steg_parking_dispose (GObject *object)
{
  StegParking *self = STEG_PARKING (object);

  g_clear_object (&self->session);
  g_clear_object (&self->round);
  g_clear_object (&self->area);
  G_OBJECT_CLASS (steg_parking_parent_class)->dispose (object);
}

static void
steg_parking_class_init (StegParkingClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = steg_parking_dispose;
  signals[SIGNAL_FAILED] = g_signal_new ("failed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
steg_parking_init (StegParking *self)
{
  GtkWidget *title = gtk_label_new (_ ("Parking lot"));

  self->lines = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  self->entry = gtk_entry_new ();
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 12);
  gtk_label_set_xalign (GTK_LABEL (title), 0);
  gtk_widget_add_css_class (title, "heading");
  gtk_entry_set_placeholder_text (GTK_ENTRY (self->entry), _ ("Park something…"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Park something"), -1);
  g_signal_connect_swapped (self->entry, "activate", G_CALLBACK (add_cb), self);
  gtk_box_append (GTK_BOX (self), title);
  gtk_box_append (GTK_BOX (self), self->lines);
  gtk_box_append (GTK_BOX (self), self->entry);
  gtk_widget_add_css_class (GTK_WIDGET (self), "workshop-parking");
}

GtkWidget *
steg_parking_new (StegSession *session, StegRecord *round)
{
  StegParking *self = g_object_new (STEG_TYPE_PARKING, NULL);

  self->session = g_object_ref (session);
  self->round = g_object_ref (round);
  return GTK_WIDGET (self);
}

void
steg_parking_show (StegParking *self, StegRecord *area)
{
  g_autoptr (GPtrArray) records = NULL;

  g_return_if_fail (STEG_IS_PARKING (self));

  if (self->area != area)
    steg_parking_settle (self);
  g_set_object (&self->area, area);
  records = list_parked (self);
  follow (self, records);
}

void
steg_parking_settle (StegParking *self)
{
  g_return_if_fail (STEG_IS_PARKING (self));

  for (GtkWidget *row = gtk_widget_get_first_child (self->lines); row != NULL;)
    {
      GtkWidget *next = gtk_widget_get_next_sibling (row);

      keep_line (self, gtk_widget_get_first_child (row));
      row = next;
    }
  add_cb (self);
}

void
steg_parking_focus (StegParking *self)
{
  g_return_if_fail (STEG_IS_PARKING (self));

  gtk_widget_grab_focus (self->entry);
}

gboolean
steg_parking_has_focus (StegParking *self)
{
  GtkRoot   *root;
  GtkWidget *focus;

  g_return_val_if_fail (STEG_IS_PARKING (self), FALSE);

  root = gtk_widget_get_root (GTK_WIDGET (self));
  focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  return focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self));
}
