/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-reasons-card.h"

#include "app/pages/steg-assessment-edits.h"
#include "app/rows/steg-edited-row.h"
#include "app/rows/steg-last-reason-row.h"
#include "app/rows/steg-record-rows.h"
#include "app/steg-anywhere.h"
#include "model/steg-pasted-lines.h"
#include "model/steg-reason.h"
#include "model/steg-rounds.h"

#include <glib/gi18n.h>
#include <string.h>

struct _StegReasonsCard
{
  GtkWidget parent;

  StegProgramme *programme;
  StegRecord    *round;
  StegRecord    *area;

  GtkWidget  *box;
  GtkListBox *list;
  GtkWidget  *entry;
  GtkWidget  *last_part;
  GtkListBox *last;
};

G_DEFINE_FINAL_TYPE (StegReasonsCard, steg_reasons_card, GTK_TYPE_WIDGET)

static GPtrArray *
list_beside (StegProgramme *programme, StegRecord *reason)
{
  return steg_rounds_reasons (programme, steg_record_get_link (reason, STEG_REASON_ROUND),
                              steg_record_get_link (reason, STEG_REASON_AREA));
}

static const StegEditedRowKind reason_kind = {
  .field = STEG_REASON_TEXT,
  .name = N_ ("Reason"),
  .removed = N_ ("Reason removed"),
  .list = list_beside,
  .change = steg_assessment_change_reason,
  .move = steg_assessment_move_reason,
  .remove = steg_assessment_remove_reason,
};

static GtkListBoxRow *
make_row (StegRecord *reason)
{
  return steg_edited_row_new (reason, &reason_kind);
}

static void
row_activated_cb (GtkListBox *list, GtkListBoxRow *row)
{
  gtk_widget_activate_action (GTK_WIDGET (row), "line.edit", NULL);
}

static void
keep_cb (StegReasonsCard *self, GtkListBoxRow *row)
{
  StegRecord *reason = steg_record_rows_get (row);

  steg_anywhere_commit (GTK_WIDGET (self), steg_assessment_add_reason (
                                             self->programme, self->round, self->area,
                                             steg_record_get_text (reason, STEG_REASON_TEXT)));
}

/* The entry stays where it is, so that the next reason can be typed at once. */
static void
add_typed (StegReasonsCard *self)
{
  g_autofree char *text = g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->entry)));

  g_strstrip (text);
  if (*text == '\0' || self->area == NULL || !gtk_widget_get_visible (self->entry))
    return;
  gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
  if (!steg_anywhere_commit (GTK_WIDGET (self), steg_assessment_add_reason (
                                                  self->programme, self->round, self->area, text)))
    gtk_editable_set_text (GTK_EDITABLE (self->entry), text);
}

/* A list that is pasted becomes reasons at once; one line may still be changed first. */
static void
changed_cb (StegReasonsCard *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->entry));
  g_auto (GStrv) lines = strchr (text, '\n') != NULL ? steg_pasted_lines (text) : NULL;

  if (lines != NULL && g_strv_length (lines) > 1)
    add_typed (self);
}

static void
steg_reasons_card_dispose (GObject *object)
{
  StegReasonsCard *self = STEG_REASONS_CARD (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_object (&self->programme);
  g_clear_object (&self->round);
  g_clear_object (&self->area);
  G_OBJECT_CLASS (steg_reasons_card_parent_class)->dispose (object);
}

static void
steg_reasons_card_class_init (StegReasonsCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = steg_reasons_card_dispose;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/stegvis/Stegvis/widgets/reasons-card.ui");
  gtk_widget_class_bind_template_child (widget_class, StegReasonsCard, box);
  gtk_widget_class_bind_template_child (widget_class, StegReasonsCard, list);
  gtk_widget_class_bind_template_child (widget_class, StegReasonsCard, entry);
  gtk_widget_class_bind_template_child (widget_class, StegReasonsCard, last_part);
  gtk_widget_class_bind_template_child (widget_class, StegReasonsCard, last);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, add_typed);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, keep_cb);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
steg_reasons_card_init (StegReasonsCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static gboolean
holds_text (GPtrArray *reasons, const char *text)
{
  for (guint i = 0; i < reasons->len; i++)
    if (g_strcmp0 (steg_record_get_text (reasons->pdata[i], STEG_REASON_TEXT), text) == 0)
      return TRUE;
  return FALSE;
}

/* What was said last time and has not been said again, while there is still something to say. */
static GPtrArray *
list_last (const StegMatrixPlace *place, GPtrArray *reasons)
{
  g_autoptr (GPtrArray) last = NULL;
  GPtrArray *open = g_ptr_array_new ();

  if (place->before == NULL || steg_record_get_flag (place->round, STEG_ROUND_LOCKED)
      || steg_record_get_choice (place->round, STEG_ROUND_STATE) == STEG_ROUND_STATE_AGREED)
    return open;
  last = steg_rounds_reasons (place->programme, place->before, place->area);
  for (guint i = 0; i < last->len; i++)
    if (!holds_text (reasons, steg_record_get_text (last->pdata[i], STEG_REASON_TEXT)))
      g_ptr_array_add (open, last->pdata[i]);
  return open;
}

static void
show_last (StegReasonsCard *self, const StegMatrixPlace *place, GPtrArray *reasons)
{
  g_autoptr (GPtrArray) last = list_last (place, reasons);

  steg_record_rows_follow (self->last, last, steg_last_reason_row_new);
  gtk_widget_set_visible (self->last_part, last->len > 0);
}

void
steg_reasons_card_show (StegReasonsCard *self, const StegMatrixPlace *place)
{
  gboolean locked = steg_record_get_flag (place->round, STEG_ROUND_LOCKED);
  g_autoptr (GPtrArray) reasons = NULL;

  g_return_if_fail (STEG_IS_REASONS_CARD (self));

  if (self->round != place->round || self->area != place->area)
    steg_reasons_card_settle (self);
  g_set_object (&self->programme, place->programme);
  g_set_object (&self->round, place->round);
  g_set_object (&self->area, place->area);

  reasons = steg_rounds_reasons (place->programme, place->round, place->area);
  steg_record_rows_follow (self->list, reasons, make_row);
  for (guint i = 0; i < reasons->len; i++)
    steg_edited_row_show (STEG_EDITED_ROW (gtk_list_box_get_row_at_index (self->list, (int) i)),
                          locked);
  gtk_widget_set_visible (self->entry, !locked);
  gtk_widget_set_visible (GTK_WIDGET (self->list), reasons->len > 0);
  show_last (self, place, reasons);
}

void
steg_reasons_card_settle (StegReasonsCard *self)
{
  GtkListBoxRow *row;

  g_return_if_fail (STEG_IS_REASONS_CARD (self));

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL; i++)
    steg_edited_row_settle (STEG_EDITED_ROW (row));
  add_typed (self);
}

gboolean
steg_reasons_card_focus (StegReasonsCard *self, StegRecord *reason)
{
  GtkListBoxRow *row;

  g_return_val_if_fail (STEG_IS_REASONS_CARD (self), FALSE);

  row = steg_record_rows_find (self->list, reason);
  return row != NULL && gtk_widget_grab_focus (GTK_WIDGET (row));
}
