/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/dialogs/steg-rating-popover.h"

#include "app/pages/steg-assessment-edits.h"
#include "app/pages/steg-assessment-words.h"
#include "app/steg-anywhere.h"
#include "app/steg-words.h"
#include "app/widgets/steg-remark-field.h"
#include "model/steg-claim.h"
#include "model/steg-evidence.h"
#include "model/steg-rounds.h"

#define N_CONFIDENCES 3

struct _StegRatingPopover
{
  GtkPopover parent;

  StegMatrixPlace place; /* its records are held */
  StegRecord     *aspect;

  GtkLabel        *title;
  GtkWidget       *confidence;
  GtkWidget       *confidences[N_CONFIDENCES]; /* by STEG_RATING_CONFIDENCE */
  StegRemarkField *note;
  GtkLabel        *evidence;
  GtkWidget       *link;
  GtkWidget       *aside;
  GtkWidget       *not_assessed;
  GtkWidget       *not_applicable;
  GtkWidget       *clear;
};

G_DEFINE_FINAL_TYPE (StegRatingPopover, steg_rating_popover, GTK_TYPE_POPOVER)

static StegRecord *
get_rating (StegRatingPopover *self)
{
  return steg_rounds_get_rating (self->place.programme, self->place.round, self->place.area,
                                 self->aspect);
}

static int
get_choice (StegRecord *rating, int field)
{
  return rating != NULL ? steg_record_get_choice (rating, field) : -1;
}

/* What stands stays until it has changed; a press on it takes it away again. */
static void
confidence_clicked_cb (StegRatingPopover *self, GtkWidget *button)
{
  const StegMatrixPlace *place = &self->place;
  int                    stands = get_choice (get_rating (self), STEG_RATING_CONFIDENCE);
  int                    chosen = -1;

  for (int i = 0; i < N_CONFIDENCES; i++)
    if (self->confidences[i] == button && i != stands)
      chosen = i;
  steg_anywhere_commit (GTK_WIDGET (self),
                        steg_assessment_set_confidence (place->programme, place->round, place->area,
                                                        self->aspect, chosen));
}

static void
set_aside (StegRatingPopover *self, StegRatingState state)
{
  const StegMatrixPlace *place = &self->place;
  gboolean               stands = get_choice (get_rating (self), STEG_RATING_STATE) == (int) state;

  steg_anywhere_commit (
    GTK_WIDGET (self),
    stands ? steg_assessment_rate (place->programme, place->round, place->area, self->aspect, 0)
           : steg_assessment_set_aside (place->programme, place->round, place->area, self->aspect,
                                        state));
  gtk_popover_popdown (GTK_POPOVER (self));
}

static void
not_assessed_cb (StegRatingPopover *self)
{
  set_aside (self, STEG_RATING_STATE_NOT_ASSESSED);
}

static void
not_applicable_cb (StegRatingPopover *self)
{
  set_aside (self, STEG_RATING_STATE_NOT_APPLICABLE);
}

static void
clear_cb (StegRatingPopover *self)
{
  const StegMatrixPlace *place = &self->place;

  steg_anywhere_commit (GTK_WIDGET (self), steg_assessment_rate (place->programme, place->round,
                                                                 place->area, self->aspect, 0));
  gtk_popover_popdown (GTK_POPOVER (self));
}

/* What is typed stays when it cannot be kept. */
static void
add_link (StegRatingPopover *self)
{
  const StegMatrixPlace *place = &self->place;
  g_autofree char       *text
    = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->link))));

  if (*text == '\0' || self->aspect == NULL)
    return;
  gtk_editable_set_text (GTK_EDITABLE (self->link), "");
  if (!steg_anywhere_commit (GTK_WIDGET (self),
                             steg_assessment_add_evidence (place->programme, place->round,
                                                           place->area, self->aspect, text)))
    gtk_editable_set_text (GTK_EDITABLE (self->link), text);
}

/* A line for each piece of evidence for the rating; what has expired says so elsewhere. */
static void
show_evidence (StegRatingPopover *self, const StegMatrixPlace *place, gboolean locked)
{
  g_autoptr (GPtrArray) evidence
    = steg_claim_evidence (place->programme, place->round, place->area, self->aspect);
  g_autoptr (GString) lines = g_string_new (NULL);

  for (guint i = 0; i < evidence->len; i++)
    {
      const char *title = steg_record_get_text (evidence->pdata[i], STEG_EVIDENCE_TITLE);

      g_string_append_printf (lines, "%s• %s", i > 0 ? "\n" : "", title != NULL ? title : "–");
    }
  gtk_label_set_text (self->evidence, lines->str);
  gtk_widget_set_visible (GTK_WIDGET (self->evidence), lines->len > 0);
  gtk_widget_set_visible (self->link, !locked);
}

static void
hold (StegRatingPopover *self, const StegMatrixPlace *place, StegRecord *aspect)
{
  g_set_object (&self->place.programme, place->programme);
  g_set_object (&self->place.round, place->round);
  g_set_object (&self->place.area, place->area);
  g_set_object (&self->aspect, aspect);
}

static void
steg_rating_popover_dispose (GObject *object)
{
  hold (STEG_RATING_POPOVER (object), &(StegMatrixPlace){ 0 }, NULL);
  G_OBJECT_CLASS (steg_rating_popover_parent_class)->dispose (object);
}

static void
steg_rating_popover_closed (GtkPopover *popover)
{
  steg_rating_popover_settle (STEG_RATING_POPOVER (popover));
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, StegRatingPopover, title);
  gtk_widget_class_bind_template_child (widget_class, StegRatingPopover, confidence);
  gtk_widget_class_bind_template_child (widget_class, StegRatingPopover, note);
  gtk_widget_class_bind_template_child (widget_class, StegRatingPopover, evidence);
  gtk_widget_class_bind_template_child (widget_class, StegRatingPopover, link);
  gtk_widget_class_bind_template_child (widget_class, StegRatingPopover, aside);
  gtk_widget_class_bind_template_child (widget_class, StegRatingPopover, not_assessed);
  gtk_widget_class_bind_template_child (widget_class, StegRatingPopover, not_applicable);
  gtk_widget_class_bind_template_child (widget_class, StegRatingPopover, clear);
  gtk_widget_class_bind_template_callback (widget_class, add_link);
  gtk_widget_class_bind_template_callback (widget_class, not_assessed_cb);
  gtk_widget_class_bind_template_callback (widget_class, not_applicable_cb);
  gtk_widget_class_bind_template_callback (widget_class, clear_cb);
  gtk_widget_class_bind_template_callback (widget_class, steg_rating_popover_settle);
}

static void
steg_rating_popover_class_init (StegRatingPopoverClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = steg_rating_popover_dispose;
  GTK_POPOVER_CLASS (klass)->closed = steg_rating_popover_closed;
  g_type_ensure (STEG_TYPE_REMARK_FIELD);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/stegvis/Stegvis/dialogs/rating-popover.ui");
  bind_children (widget_class);
}

static void
steg_rating_popover_init (StegRatingPopover *self)
{
  const StegChoice *choices = steg_rating_table.fields[STEG_RATING_CONFIDENCE].choices;

  gtk_widget_init_template (GTK_WIDGET (self));
  for (int i = 0; i < N_CONFIDENCES; i++)
    {
      self->confidences[i] = gtk_toggle_button_new_with_label (steg_words_label (choices[i].label));
      gtk_widget_set_hexpand (self->confidences[i], TRUE);
      g_signal_connect_swapped (self->confidences[i], "clicked", G_CALLBACK (confidence_clicked_cb),
                                self);
      gtk_box_append (GTK_BOX (self->confidence), self->confidences[i]);
    }
}

GtkWidget *
steg_rating_popover_new (void)
{
  return g_object_new (STEG_TYPE_RATING_POPOVER, NULL);
}

/* Whether @part can be pressed: it stays as legible as before when it cannot. */
static void
set_locked (GtkWidget *part, gboolean locked)
{
  gtk_widget_set_can_target (part, !locked);
  gtk_widget_set_can_focus (part, !locked);
}

static void
show_buttons (StegRatingPopover *self, StegRecord *rating, gboolean locked)
{
  int state = get_choice (rating, STEG_RATING_STATE);
  int confidence = get_choice (rating, STEG_RATING_CONFIDENCE);

  for (int i = 0; i < N_CONFIDENCES; i++)
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->confidences[i]), i == confidence);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->not_assessed),
                                state == STEG_RATING_STATE_NOT_ASSESSED);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->not_applicable),
                                state == STEG_RATING_STATE_NOT_APPLICABLE);
  gtk_widget_set_visible (self->clear,
                          !locked && rating != NULL && steg_record_has (rating, STEG_RATING_LEVEL));
  set_locked (self->confidence, locked);
  set_locked (self->aside, locked);
}

void
steg_rating_popover_refresh (StegRatingPopover *self, const StegMatrixPlace *place)
{
  StegRecord *rating;
  gboolean    locked;

  g_return_if_fail (STEG_IS_RATING_POPOVER (self));

  if (self->aspect == NULL || !gtk_widget_get_visible (GTK_WIDGET (self)))
    return;
  if (place->round != self->place.round || place->area != self->place.area)
    {
      gtk_popover_popdown (GTK_POPOVER (self));
      return;
    }
  rating = get_rating (self);
  locked = !steg_rounds_can_rate (place->round);
  gtk_label_set_text (self->title, steg_assessment_words_name (place->programme, self->aspect));
  show_buttons (self, rating, locked);
  show_evidence (self, place, locked);
  steg_remark_field_show (self->note,
                          rating != NULL ? steg_record_get_text (rating, STEG_RATING_NOTE) : NULL);
  steg_remark_field_set_locked (self->note, locked);
}

void
steg_rating_popover_show (StegRatingPopover *self, const StegMatrixPlace *place, StegRecord *aspect)
{
  g_return_if_fail (STEG_IS_RATING_POPOVER (self));

  steg_rating_popover_settle (self);
  steg_remark_field_forget (self->note);
  gtk_editable_set_text (GTK_EDITABLE (self->link), "");
  hold (self, place, aspect);
  gtk_popover_popup (GTK_POPOVER (self));
  steg_rating_popover_refresh (self, place);
}

void
steg_rating_popover_settle (StegRatingPopover *self)
{
  const StegMatrixPlace *place;
  g_autofree char       *note = NULL;

  g_return_if_fail (STEG_IS_RATING_POPOVER (self));

  place = &self->place;
  note = self->aspect != NULL ? steg_remark_field_take (self->note) : NULL;
  if (note != NULL)
    steg_anywhere_commit (GTK_WIDGET (self),
                          steg_assessment_note_rating (place->programme, place->round, place->area,
                                                       self->aspect, note));
  add_link (self);
}
