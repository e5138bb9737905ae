/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-key-figures.h"

#include "app/steg-language.h"
#include "app/widgets/steg-key-figure-words.h"
#include "app/widgets/steg-why.h"

#include <glib/gi18n.h>

struct _StegKeyFigures
{
  GtkBox parent;

  GtkWidget   *buttons[STEG_KEY_FIGURES_N];
  GtkLabel    *values[STEG_KEY_FIGURES_N];
  StegSession *session;
  GtkWidget   *popover; /* at the button that was pressed last; or %NULL */
};

G_DEFINE_FINAL_TYPE (StegKeyFigures, steg_key_figures, GTK_TYPE_BOX)

static void
steg_key_figures_dispose (GObject *object)
{
  StegKeyFigures *self = STEG_KEY_FIGURES (object);

  g_clear_pointer (&self->popover, gtk_widget_unparent);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (steg_key_figures_parent_class)->dispose (object);
}

static void
steg_key_figures_class_init (StegKeyFiguresClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = steg_key_figures_dispose;
}

static GtkWidget *
list_areas (StegKeyFigures *self, StegKeyFigure which)
{
  const StegStanding *standing = steg_session_get_standing (self->session);
  GtkListBox         *list = steg_why_list_new (steg_key_figure_introduction (which));

  for (guint i = 0; i < standing->n_areas; i++)
    {
      StegRecord *area = standing->areas[i].area;
      const char *name = steg_programme_wording (
        steg_session_get_programme (self->session), area, "name",
        steg_catalogue_get_language (steg_language_catalogue ()));
      g_autofree char *note = steg_key_figure_note (which, self->session, &standing->areas[i]);

      if (note != NULL)
        steg_why_add (list, name, note, "win.show-area", area);
    }
  return GTK_WIDGET (list);
}

static void
way_on_clicked_cb (GtkWidget *button)
{
  gtk_popover_popdown (GTK_POPOVER (gtk_widget_get_ancestor (button, GTK_TYPE_POPOVER)));
}

/* @view: the parameter of @action; %NULL for none. */
static GtkWidget *
create_button_on (const char *label, const char *action, const char *view)
{
  GtkWidget *button = gtk_button_new_with_label (label);

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  if (view != NULL)
    gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", view);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  g_signal_connect (button, "clicked", G_CALLBACK (way_on_clicked_cb), NULL);
  return button;
}

/* Where more is to be seen of it. */
static GtkWidget *
create_way_on (StegKeyFigures *self, StegKeyFigure which)
{
  gboolean is_standing = which == STEG_KEY_FIGURE_LOWEST || which == STEG_KEY_FIGURE_MEAN;

  return create_button_on (is_standing ? _ ("Go to the assessment") : _ ("Go to the timeline"),
                           "win.view", is_standing ? "assessment" : "timeline");
}

static GtkWidget *
explain (StegKeyFigures *self, StegKeyFigure which)
{
  GtkBox          *content = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 8));
  g_autofree char *sentence
    = steg_key_figure_sentence (which, steg_session_get_standing (self->session));
  g_autofree char *rule = steg_key_figure_rule (which, self->session);

  gtk_box_append (content, steg_why_label_new (sentence, "heading"));
  gtk_box_append (content, steg_why_label_new (rule, NULL));
  gtk_box_append (content, steg_why_label_new (steg_key_figure_introduction (which), "quiet"));
  gtk_box_append (content, list_areas (self, which));
  gtk_box_append (content, create_way_on (self, which));
  if (which == STEG_KEY_FIGURE_TARGET || which == STEG_KEY_FIGURE_BY)
    gtk_box_append (content, create_button_on (_ ("Change the goal…"), "win.programme", NULL));
  return GTK_WIDGET (content);
}

static void
clicked_cb (GtkWidget *button, StegKeyFigures *self)
{
  g_clear_pointer (&self->popover, gtk_widget_unparent);
  for (StegKeyFigure which = 0; which < STEG_KEY_FIGURES_N; which++)
    if (self->buttons[which] == button && self->session != NULL)
      self->popover = steg_why_popover_new (explain (self, which));
  if (self->popover == NULL)
    return;
  gtk_widget_set_parent (self->popover, button);
  gtk_popover_popup (GTK_POPOVER (self->popover));
}

static GtkWidget *
create_name (StegKeyFigure which)
{
  GtkWidget *label = gtk_label_new (steg_key_figure_name (which));

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "quiet");
  return label;
}

static GtkLabel *
create_value (void)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, "figure-value");
  return GTK_LABEL (label);
}

/* The name above the value; the arrow says that there is more to read. */
static GtkWidget *
create_words (StegKeyFigures *self, StegKeyFigure which)
{
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 3);
  GtkWidget *arrow = gtk_image_new_from_icon_name ("pan-down-symbolic");

  self->values[which] = create_value ();
  gtk_widget_add_css_class (arrow, "quiet");
  gtk_box_append (GTK_BOX (head), create_name (which));
  gtk_box_append (GTK_BOX (head), arrow);
  gtk_box_append (GTK_BOX (words), head);
  gtk_box_append (GTK_BOX (words), GTK_WIDGET (self->values[which]));
  return words;
}

/* Not a GtkMenuButton: that does not give its words less than the width they would like. */
static GtkWidget *
create_button (StegKeyFigures *self, StegKeyFigure which)
{
  GtkWidget *button = gtk_button_new ();

  gtk_button_set_child (GTK_BUTTON (button), create_words (self, which));
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_tooltip_text (button, _ ("Why?"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_HAS_POPUP, TRUE,
                                  -1);
  g_signal_connect_object (button, "clicked", G_CALLBACK (clicked_cb), self, 0);
  return button;
}

static void
steg_key_figures_init (StegKeyFigures *self)
{
  GtkWidget *pair = NULL;

  for (StegKeyFigure which = 0; which < STEG_KEY_FIGURES_N; which++)
    {
      self->buttons[which] = create_button (self, which);
      if (which % 2 == 0)
        {
          pair = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
          gtk_box_append (GTK_BOX (self), pair);
        }
      gtk_box_append (GTK_BOX (pair), self->buttons[which]);
    }
}

/* The value large and what is to be said of it small, in one text that can be broken. */
static void
show_value (StegKeyFigures *self, StegKeyFigure which, const StegStanding *standing)
{
  g_autofree char *value = steg_key_figure_value (which, standing);
  g_autofree char *remark = steg_key_figure_remark (which, standing);
  g_autofree char *markup = NULL;
  g_autofree char *spoken = NULL;

  gtk_widget_set_visible (self->buttons[which], value != NULL);
  if (value == NULL)
    return;
  markup = g_markup_printf_escaped ("<span size='135%%' weight='bold'>%s</span> "
                                    "<span size='88%%'>%s</span>",
                                    value, remark != NULL ? remark : "");
  /* Translators: what a screen reader says of a figure that is a button: its name, its value and a
   * remark such as "in 12 months", which may be missing. */
  spoken = g_strdup_printf (_ ("%s: %s %s. Why?"), steg_key_figure_name (which), value,
                            remark != NULL ? remark : "");
  gtk_label_set_markup (self->values[which], markup);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->buttons[which]),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
}

void
steg_key_figures_show (StegKeyFigures *self, StegSession *session)
{
  g_return_if_fail (STEG_IS_KEY_FIGURES (self));

  g_set_object (&self->session, session);
  for (StegKeyFigure which = 0; which < STEG_KEY_FIGURES_N; which++)
    show_value (self, which, steg_session_get_standing (session));
}
