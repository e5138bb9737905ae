/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-selection-bar.h"

#include "app/rows/steg-field-edit.h"
#include "app/steg-record-words.h"
#include "app/steg-words.h"
#include "app/widgets/steg-person-entry.h"
#include "app/widgets/steg-style.h"
#include "app/widgets/steg-whole-text.h"
#include "model/steg-cycle-phases.h"

#include <glib/gi18n.h>

struct _StegSelectionBar
{
  GtkBox parent;

  StegProgramme *programme;

  GtkLabel      *count;
  GtkMenuButton *phase;
  GtkMenuButton *who;
  GtkMenuButton *due;
  GtkMenuButton *cycle;
  GtkBox        *phases;
  GtkBox        *people;
  GtkBox        *cycles;
  GtkWidget     *person;
  GtkEntry      *date;
  GtkLabel      *complaint;
};

enum
{
  SIGNAL_PHASE_CHOSEN,
  SIGNAL_OWNER_NAMED,
  SIGNAL_DUE_TYPED,
  SIGNAL_CYCLE_CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (StegSelectionBar, steg_selection_bar, GTK_TYPE_BOX)

static void
chosen_cb (GtkButton *button, StegSelectionBar *self)
{
  int phase = GPOINTER_TO_INT (g_object_get_data (G_OBJECT (button), "phase"));

  gtk_menu_button_popdown (self->phase);
  g_signal_emit (self, signals[SIGNAL_PHASE_CHOSEN], 0, phase);
}

static void
add_phases (StegSelectionBar *self)
{
  for (int i = 0; i < STEG_N_PHASES; i++)
    {
      GtkWidget *button
        = gtk_button_new_with_label (steg_words_label (steg_phase_choices[i].label));

      gtk_widget_add_css_class (button, "flat");
      g_object_set_data (G_OBJECT (button), "phase", GINT_TO_POINTER (i));
      g_signal_connect (button, "clicked", G_CALLBACK (chosen_cb), self);
      gtk_box_append (self->phases, button);
    }
}

static void
named_cb (StegSelectionBar *self)
{
  g_autofree char *name = g_strdup (steg_person_entry_get_name (STEG_PERSON_ENTRY (self->person)));

  gtk_menu_button_popdown (self->who);
  g_signal_emit (self, signals[SIGNAL_OWNER_NAMED], 0, name);
}

static void
complain (StegSelectionBar *self, gboolean wrong)
{
  g_autofree char *sentence = steg_field_edit_date_complaint ();

  steg_style_set (GTK_WIDGET (self->date), "error", wrong);
  gtk_label_set_text (self->complaint, wrong ? sentence : "");
  gtk_widget_set_visible (GTK_WIDGET (self->complaint), wrong);
}

static void
typed_cb (StegSelectionBar *self)
{
  g_autofree char *text = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->date))));
  gboolean         is_date = FALSE;

  g_signal_emit (self, signals[SIGNAL_DUE_TYPED], 0, text, &is_date);
  complain (self, !is_date);
  if (is_date)
    gtk_menu_button_popdown (self->due);
}

/* Each popover begins empty. */
static void
opened_cb (StegSelectionBar *self)
{
  gtk_editable_set_text (GTK_EDITABLE (self->date), "");
  if (self->person != NULL)
    steg_person_entry_set_person (STEG_PERSON_ENTRY (self->person), NULL);
  complain (self, FALSE);
}

static void
cycle_chosen_cb (GtkButton *button, StegSelectionBar *self)
{
  g_autofree char *id = g_strdup (g_object_get_data (G_OBJECT (button), "cycle"));

  gtk_menu_button_popdown (self->cycle);
  g_signal_emit (self, signals[SIGNAL_CYCLE_CHOSEN], 0, id);
}

static void
add_cycle (StegSelectionBar *self, const char *title, const char *id)
{
  GtkWidget *button = gtk_button_new_with_label (title);
  GtkWidget *label = gtk_button_get_child (GTK_BUTTON (button));

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 30);
  steg_whole_text_below (button);
  gtk_widget_add_css_class (button, "flat");
  g_object_set_data_full (G_OBJECT (button), "cycle", g_strdup (id), g_free);
  g_signal_connect (button, "clicked", G_CALLBACK (cycle_chosen_cb), self);
  gtk_box_append (self->cycles, button);
}

/* The cycles there are when they are asked for. */
static void
cycles_opened_cb (StegSelectionBar *self)
{
  g_autoptr (GPtrArray) cycles = steg_cycles_in_order (self->programme);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->cycles))) != NULL)
    gtk_box_remove (self->cycles, child);
  for (guint i = 0; i < cycles->len; i++)
    add_cycle (self, steg_record_words_name (self->programme, cycles->pdata[i]),
               steg_record_get_id (cycles->pdata[i]));
  add_cycle (self, _ ("No cycle"), "");
}

static void
steg_selection_bar_dispose (GObject *object)
{
  g_clear_object (&STEG_SELECTION_BAR (object)->programme);
  G_OBJECT_CLASS (steg_selection_bar_parent_class)->dispose (object);
}

static void
steg_selection_bar_class_init (StegSelectionBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  signals[SIGNAL_PHASE_CHOSEN]
    = g_signal_new ("phase-chosen", STEG_TYPE_SELECTION_BAR, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 1, G_TYPE_INT);
  signals[SIGNAL_OWNER_NAMED]
    = g_signal_new ("owner-named", STEG_TYPE_SELECTION_BAR, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 1, G_TYPE_STRING);
  signals[SIGNAL_DUE_TYPED]
    = g_signal_new ("due-typed", STEG_TYPE_SELECTION_BAR, G_SIGNAL_RUN_LAST, 0,
                    g_signal_accumulator_first_wins, NULL, NULL, G_TYPE_BOOLEAN, 1, G_TYPE_STRING);
  signals[SIGNAL_CYCLE_CHOSEN]
    = g_signal_new ("cycle-chosen", STEG_TYPE_SELECTION_BAR, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 1, G_TYPE_STRING);
  G_OBJECT_CLASS (klass)->dispose = steg_selection_bar_dispose;
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/stegvis/Stegvis/widgets/selection-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, StegSelectionBar, count);
  gtk_widget_class_bind_template_child (widget_class, StegSelectionBar, phase);
  gtk_widget_class_bind_template_child (widget_class, StegSelectionBar, who);
  gtk_widget_class_bind_template_child (widget_class, StegSelectionBar, due);
  gtk_widget_class_bind_template_child (widget_class, StegSelectionBar, cycle);
  gtk_widget_class_bind_template_child (widget_class, StegSelectionBar, cycles);
  gtk_widget_class_bind_template_child (widget_class, StegSelectionBar, phases);
  gtk_widget_class_bind_template_child (widget_class, StegSelectionBar, people);
  gtk_widget_class_bind_template_child (widget_class, StegSelectionBar, date);
  gtk_widget_class_bind_template_child (widget_class, StegSelectionBar, complaint);
  gtk_widget_class_bind_template_callback (widget_class, typed_cb);
  gtk_widget_class_bind_template_callback (widget_class, opened_cb);
  gtk_widget_class_bind_template_callback (widget_class, cycles_opened_cb);
}

static void
steg_selection_bar_init (StegSelectionBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  add_phases (self);
}

void
steg_selection_bar_set_programme (StegSelectionBar *self, StegProgramme *programme)
{
  g_return_if_fail (STEG_IS_SELECTION_BAR (self));

  self->programme = g_object_ref (programme);
  self->person = steg_person_entry_new (programme);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->person), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Who"), -1);
  g_signal_connect_swapped (self->person, "activate", G_CALLBACK (named_cb), self);
  gtk_box_append (self->people, self->person);
}

void
steg_selection_bar_set_counts (StegSelectionBar *self, guint n_rows, guint n_actions)
{
  g_autofree char *count
    = g_strdup_printf (ngettext ("%u selected", "%u selected", n_rows), n_rows);

  g_return_if_fail (STEG_IS_SELECTION_BAR (self));

  gtk_label_set_text (self->count, count);
  gtk_widget_set_sensitive (GTK_WIDGET (self->phase), n_actions > 0);
  gtk_widget_set_sensitive (GTK_WIDGET (self->who), n_actions > 0);
  gtk_widget_set_sensitive (GTK_WIDGET (self->due), n_actions > 0);
  gtk_widget_set_sensitive (GTK_WIDGET (self->cycle), n_actions > 0);
  gtk_widget_set_visible (GTK_WIDGET (self), n_rows > 1);
}
