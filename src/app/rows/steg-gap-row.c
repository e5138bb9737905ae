/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/rows/steg-gap-row.h"

#include "app/rows/steg-record-rows.h"
#include "app/steg-anywhere.h"
#include "app/steg-language.h"
#include "app/widgets/steg-phase-pill.h"
#include "base/steg-clock.h"
#include "model/steg-gaps.h"
#include "model/steg-statement.h"
#include "session/steg-gap-edit.h"

#include <glib/gi18n.h>

struct _StegGapRow
{
  GtkListBoxRow parent;

  StegProgramme *programme;
  StegRecord    *statement;
  StegRecord    *action; /* %NULL: not planned */

  GtkCheckButton *chosen;
  GtkLabel       *aim;
  GtkLabel       *aspect;
  GtkWidget      *plan;
  GtkWidget      *pill;
};

static guint chosen_changed_signal;

G_DEFINE_FINAL_TYPE (StegGapRow, steg_gap_row, GTK_TYPE_LIST_BOX_ROW)

static void
toggled_cb (StegGapRow *self)
{
  g_signal_emit (self, chosen_changed_signal, 0);
}

static void
plan_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  StegGapRow *self = STEG_GAP_ROW (widget);
  g_autoptr (GPtrArray) statements = g_ptr_array_new ();

  if (self->action != NULL)
    return;
  g_ptr_array_add (statements, self->statement);
  steg_anywhere_commit (widget,
                        steg_gap_edit_new (self->programme, statements, steg_clock_today ()));
}

static void
steg_gap_row_dispose (GObject *object)
{
  StegGapRow *self = STEG_GAP_ROW (object);

  g_clear_object (&self->programme);
  g_clear_object (&self->statement);
  g_clear_object (&self->action);
  G_OBJECT_CLASS (steg_gap_row_parent_class)->dispose (object);
}

static void
steg_gap_row_class_init (StegGapRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = steg_gap_row_dispose;

  chosen_changed_signal = g_signal_new ("chosen-changed", STEG_TYPE_GAP_ROW, G_SIGNAL_RUN_LAST, 0,
                                        NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/stegvis/Stegvis/rows/gap-row.ui");
  gtk_widget_class_bind_template_child (widget_class, StegGapRow, chosen);
  gtk_widget_class_bind_template_child (widget_class, StegGapRow, aim);
  gtk_widget_class_bind_template_child (widget_class, StegGapRow, aspect);
  gtk_widget_class_bind_template_child (widget_class, StegGapRow, plan);
  gtk_widget_class_bind_template_callback (widget_class, toggled_cb);
  gtk_widget_class_install_action (widget_class, "gap.plan", NULL, plan_action);
}

static void
steg_gap_row_init (StegGapRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->pill = steg_phase_pill_new ();
  gtk_box_append (GTK_BOX (gtk_list_box_row_get_child (GTK_LIST_BOX_ROW (self))), self->pill);
}

GtkListBoxRow *
steg_gap_row_new (StegRecord *statement)
{
  StegGapRow *self = g_object_new (STEG_TYPE_GAP_ROW, NULL);

  self->statement = g_object_ref (statement);
  return GTK_LIST_BOX_ROW (self);
}

static void
show_action (StegGapRow *self)
{
  g_autoptr (GPtrArray) actions = steg_gaps_actions (self->programme, self->statement);
  gboolean    planned = actions->len > 0;
  StegRecord *first = planned ? actions->pdata[0] : NULL;

  g_set_object (&self->action, first);
  steg_phase_pill_set_action (self->pill, self->action);
  gtk_widget_set_visible (self->plan, !planned);
  if (planned)
    gtk_check_button_set_active (self->chosen, FALSE);
  gtk_widget_set_sensitive (GTK_WIDGET (self->chosen), !planned);
  /* Kept in place, so that the texts stand in one line. */
  gtk_widget_set_opacity (GTK_WIDGET (self->chosen), planned ? 0 : 1);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "gap.plan", !planned);
}

static void
name_parts (StegGapRow *self, const char *aim)
{
  g_autofree char *choose = g_strdup_printf (_ ("Choose “%s”"), aim);
  g_autofree char *plan = g_strdup_printf (_ ("Plan “%s”"), aim);
  g_autofree char *row = g_strdup_printf (
    self->action != NULL ? _ ("%s: planned") : _ ("%s: not planned"), aim);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->chosen), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  choose, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->plan), GTK_ACCESSIBLE_PROPERTY_LABEL, plan,
                                  -1);
  steg_record_rows_name (GTK_LIST_BOX_ROW (self), row);
}

void
steg_gap_row_show (StegGapRow *self, StegProgramme *programme)
{
  const char *language = steg_catalogue_get_language (steg_language_catalogue ());
  const char *aim;
  const char *text;

  g_return_if_fail (STEG_IS_GAP_ROW (self));

  g_set_object (&self->programme, programme);
  text = steg_programme_wording (programme, self->statement, "text", language);
  aim = steg_programme_wording (programme, self->statement, "aim", language);
  if (*aim == '\0')
    aim = text;
  gtk_label_set_text (self->aim, aim);
  gtk_label_set_text (
    self->aspect,
    steg_programme_wording (programme,
                            steg_record_get_link (self->statement, STEG_STATEMENT_ASPECT), "name",
                            language));
  show_action (self);
  name_parts (self, aim);
}

void
steg_gap_row_set_choosing (StegGapRow *self, gboolean choosing)
{
  g_return_if_fail (STEG_IS_GAP_ROW (self));

  gtk_widget_set_visible (GTK_WIDGET (self->chosen), choosing);
}

StegRecord *
steg_gap_row_get_action (StegGapRow *self)
{
  g_return_val_if_fail (STEG_IS_GAP_ROW (self), NULL);

  return self->action;
}

gboolean
steg_gap_row_get_chosen (StegGapRow *self)
{
  g_return_val_if_fail (STEG_IS_GAP_ROW (self), FALSE);

  return gtk_check_button_get_active (self->chosen);
}
