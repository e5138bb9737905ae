/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/pages/steg-cycles-page.h"

#include "app/rows/steg-record-rows.h"
#include "app/steg-anywhere.h"
#include "app/steg-words.h"
#include "app/widgets/steg-cycle-actions.h"
#include "app/widgets/steg-cycle-gate.h"
#include "app/widgets/steg-cycle-goals.h"
#include "app/widgets/steg-cycle-outcome.h"
#include "app/widgets/steg-line-label.h"
#include "app/widgets/steg-one-stop.h"
#include "app/widgets/steg-record-pane.h"
#include "app/widgets/steg-width-bin.h"
#include "base/steg-clock.h"
#include "model/steg-cycle-standing.h"
#include "model/steg-cycle.h"
#include "session/steg-cycle-edit.h"
#include "session/steg-standard-plan.h"

#include <glib/gi18n.h>

struct _StegCyclesPage
{
  StegPage parent;

  StegRecord *cycle; /* that is shown, %NULL when none is */
  gboolean    refreshing;
  gboolean    started; /* the running cycle has been offered once */

  StegWidthBin   *width;
  GtkWidget      *list_side;
  GtkWidget      *detail_side;
  GtkWidget      *back;
  GtkStack       *stack;
  GtkListBox     *list;
  GtkLabel       *title;
  GtkBox         *body;
  StegRecordPane *fields;
  GtkWidget      *outcome;
  GtkWidget      *gates[STEG_N_PHASES];
  GtkWidget      *goals;
  GtkWidget      *actions;
};

G_DEFINE_FINAL_TYPE (StegCyclesPage, steg_cycles_page, STEG_TYPE_PAGE)

static const guint fields[] = {
  STEG_CYCLE_TITLE,
  STEG_CYCLE_GOAL,
  STEG_CYCLE_PLAN_FROM,
  STEG_CYCLE_DO_FROM,
  STEG_CYCLE_CHECK_FROM,
  STEG_CYCLE_ACT_FROM,
  STEG_CYCLE_ENDS_ON,
  STEG_CYCLE_ROUND,
};

static StegProgramme *
programme_of (StegCyclesPage *self)
{
  return steg_page_get_programme (STEG_PAGE (self));
}

static StegRecordPane *
learnt_of (StegCyclesPage *self)
{
  return steg_cycle_outcome_get_learnt (STEG_CYCLE_OUTCOME (self->outcome));
}

static const char *
title_of (StegRecord *cycle)
{
  const char *title = steg_record_get_text (cycle, STEG_CYCLE_TITLE);

  return title != NULL ? title : "";
}

static gboolean
has_focus_within (GtkWidget *widget)
{
  GtkRoot   *root = gtk_widget_get_root (widget);
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  return focus != NULL && gtk_widget_is_ancestor (focus, widget);
}

/* Side by side where there is room; else the cycle takes the place of the list, and of its focus,
 * which would go to the first button of the window. */
static void
arrange_cb (StegCyclesPage *self)
{
  gboolean narrow = steg_width_bin_is_narrow (self->width);
  gboolean open = self->cycle != NULL;
  gboolean leaves = narrow && open && has_focus_within (self->list_side);

  gtk_widget_set_visible (self->list_side, !narrow || !open);
  gtk_widget_set_hexpand (self->list_side, !open);
  gtk_widget_set_visible (self->detail_side, open);
  gtk_widget_set_visible (self->back, narrow);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "cycle.close", open && narrow);
  if (leaves)
    gtk_widget_child_focus (self->detail_side, GTK_DIR_TAB_FORWARD);
}

/* A closed cycle begins with what came of it. */
static void
place_outcome (StegCyclesPage *self)
{
  gboolean   is_closed = steg_cycle_next_gate (programme_of (self), self->cycle) < 0;
  GtkWidget *after = is_closed ? NULL : self->actions;

  steg_cycle_outcome_show (STEG_CYCLE_OUTCOME (self->outcome), self->cycle);
  if (gtk_widget_get_prev_sibling (self->outcome) != after)
    gtk_box_reorder_child_after (self->body, self->outcome, after);
}

static void
show_detail (StegCyclesPage *self)
{
  StegProgramme *programme = programme_of (self);

  if (self->cycle == NULL)
    return;
  gtk_label_set_text (self->title, title_of (self->cycle));
  for (guint i = 0; i < STEG_N_PHASES; i++)
    steg_cycle_gate_show (STEG_CYCLE_GATE (self->gates[i]), self->cycle);
  steg_area_goals_show (STEG_AREA_GOALS (self->goals), self->cycle);
  steg_cycle_actions_show (STEG_CYCLE_ACTIONS (self->actions), programme, self->cycle,
                           steg_clock_today ());
  place_outcome (self);
}

static void
show_cycle (StegCyclesPage *self, StegRecord *cycle)
{
  g_set_object (&self->cycle, cycle);
  steg_record_pane_set_record (self->fields, cycle);
  steg_record_pane_set_record (learnt_of (self), cycle);
  show_detail (self);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "cycle.delete", cycle != NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "cycle.keep-checklists", cycle != NULL);
  arrange_cb (self);
}

static void
selected_cb (StegCyclesPage *self, GtkListBoxRow *row)
{
  StegRecord *cycle = row != NULL ? steg_record_rows_get (row) : NULL;

  if (!self->refreshing && cycle != self->cycle)
    show_cycle (self, cycle);
}

static gboolean
select_cycle (StegCyclesPage *self, StegRecord *cycle)
{
  GtkListBoxRow *row = cycle != NULL ? steg_record_rows_find (self->list, cycle) : NULL;

  if (row != NULL)
    gtk_list_box_select_row (self->list, row);
  return row != NULL;
}

static char *
state_in_words (StegProgramme *programme, StegRecord *cycle, StegDate today)
{
  int        phase = steg_cycle_phase_now (programme, cycle, today);
  StegPeriod period = steg_cycle_get_period (cycle);

  if (steg_cycle_next_gate (programme, cycle) < 0)
    return g_strdup (_ ("✓ Closed"));
  if (period.to != STEG_DATE_NONE && period.to < today)
    return g_strdup (_ ("⚠ Over, not closed"));
  if (phase >= 0)
    return g_strdup_printf (_ ("Now in %s"), steg_words_label (steg_phase_choices[phase].label));
  return g_strdup (_ ("Ahead"));
}

static GtkListBoxRow *
make_row (StegRecord *record)
{
  GtkListBoxRow *row = GTK_LIST_BOX_ROW (gtk_list_box_row_new ());
  GtkWidget     *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_box_append (GTK_BOX (box), GTK_WIDGET (steg_line_label_new (NULL, "row-title")));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (steg_line_label_new (NULL, "quiet")));
  gtk_widget_add_css_class (gtk_widget_get_last_child (box), "caption");
  gtk_list_box_row_set_child (row, box);
  return row;
}

static void
show_row (StegCyclesPage *self, GtkListBoxRow *row, StegRecord *cycle)
{
  GtkWidget       *box = gtk_list_box_row_get_child (row);
  StegPeriod       period = steg_cycle_get_period (cycle);
  g_autofree char *from = steg_words_date (period.from, STEG_DATE_STYLE_FULL);
  g_autofree char *to = steg_words_date (period.to, STEG_DATE_STYLE_FULL);
  g_autofree char *state = state_in_words (programme_of (self), cycle, steg_clock_today ());
  g_autofree char *words = period.from != STEG_DATE_NONE
                             ? g_strdup_printf ("%s\n%s – %s", state, from, to)
                             : g_strdup (_ ("No days yet"));
  g_autofree char *spoken = g_strdup_printf ("%s, %s", title_of (cycle), words);

  gtk_label_set_text (GTK_LABEL (gtk_widget_get_first_child (box)), title_of (cycle));
  gtk_label_set_text (GTK_LABEL (gtk_widget_get_last_child (box)), words);
  g_strdelimit (spoken, "\n", ' ');
  steg_record_rows_name (row, spoken);
}

static void
offer_first (StegCyclesPage *self, GPtrArray *cycles)
{
  StegRecord *running = steg_cycles_get_current (programme_of (self), steg_clock_today ());

  if (self->started || cycles->len == 0)
    return;
  self->started = TRUE;
  select_cycle (self, running != NULL ? running : cycles->pdata[0]);
}

static void
steg_cycles_page_refresh (StegPage *page)
{
  StegCyclesPage *self = STEG_CYCLES_PAGE (page);
  StegRecord     *shown = self->cycle;
  g_autoptr (GPtrArray) cycles = steg_cycles_in_order (programme_of (self));

  self->refreshing = TRUE;
  steg_record_rows_follow (self->list, cycles, make_row);
  for (guint i = 0; i < cycles->len; i++)
    show_row (self, gtk_list_box_get_row_at_index (self->list, (int) i), cycles->pdata[i]);
  self->refreshing = FALSE;
  gtk_stack_set_visible_child_name (self->stack, cycles->len > 0 ? "list" : "empty");
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "cycle.create-plan", cycles->len == 0);
  if (shown != NULL
      && steg_programme_find (programme_of (self), steg_record_get_id (shown)) != shown)
    show_cycle (self, NULL);
  else
    show_detail (self);
  offer_first (self, cycles);
}

static void
add_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  StegCyclesPage  *self = STEG_CYCLES_PAGE (widget);
  StegProgramme   *programme = programme_of (self);
  g_autofree char *title
    = g_strdup_printf (_ ("Cycle %u"), steg_programme_count (programme, &steg_cycle_table) + 1);
  StegEdit        *edit = steg_edit_new (programme, N_ ("Add the cycle “%s”"));
  g_autofree char *id = NULL;

  steg_edit_argument (edit, title);
  id = g_strdup (steg_cycle_edit_add (edit, programme, title, steg_clock_today ()));
  if (steg_anywhere_commit (widget, edit))
    select_cycle (self, steg_programme_find (programme, id));
}

static void
create_plan_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  steg_anywhere_commit_with_undo (
    widget,
    steg_standard_plan_new (programme_of (STEG_CYCLES_PAGE (widget)), steg_clock_today ()),
    _ ("Three cycles of half a year created"));
}

static void
keep_checklists_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  StegCyclesPage *self = STEG_CYCLES_PAGE (widget);
  StegEdit       *edit;

  if (self->cycle == NULL)
    return;
  edit = steg_edit_new (programme_of (self), N_ ("Use the checklists of “%s” for new cycles"));
  steg_edit_argument (edit, title_of (self->cycle));
  steg_cycle_edit_keep_checklists (edit, programme_of (self), self->cycle);
  steg_anywhere_commit_with_undo (widget, edit, _ ("New cycles begin with these checklists"));
}

static void
delete_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  StegCyclesPage  *self = STEG_CYCLES_PAGE (widget);
  g_autofree char *toast = NULL;
  StegEdit        *edit;

  if (self->cycle == NULL)
    return;
  toast = g_strdup_printf (_ ("“%s” is deleted"), title_of (self->cycle));
  edit = steg_edit_new (programme_of (self), N_ ("Delete “%s”"));
  steg_edit_argument (edit, title_of (self->cycle));
  steg_cycle_edit_remove (edit, programme_of (self), self->cycle);
  steg_anywhere_commit_with_undo (widget, edit, toast);
}

static void
close_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  StegCyclesPage *self = STEG_CYCLES_PAGE (widget);
  GtkListBoxRow  *row = gtk_list_box_get_selected_row (self->list);

  gtk_list_box_select_row (self->list, NULL);
  if (row != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (row));
}

static const char *
steg_cycles_page_get_shown (StegPage *page)
{
  StegRecord *cycle = STEG_CYCLES_PAGE (page)->cycle;

  return cycle != NULL ? steg_record_get_id (cycle) : NULL;
}

static gboolean
steg_cycles_page_show_record (StegPage *page, const char *id)
{
  StegCyclesPage *self = STEG_CYCLES_PAGE (page);

  return select_cycle (self, steg_programme_find (programme_of (self), id));
}

static void
steg_cycles_page_settle (StegPage *page)
{
  StegCyclesPage *self = STEG_CYCLES_PAGE (page);

  steg_record_pane_settle (self->fields);
  steg_record_pane_settle (learnt_of (self));
  for (guint i = 0; i < STEG_N_PHASES; i++)
    steg_cycle_gate_settle (STEG_CYCLE_GATE (self->gates[i]));
}

static void
append_card (StegCyclesPage *self, GtkWidget *part)
{
  gtk_widget_add_css_class (part, "card");
  gtk_widget_add_css_class (part, "page-card");
  gtk_box_append (self->body, part);
}

static gboolean
steg_cycles_page_focus (GtkWidget *widget, GtkDirectionType direction)
{
  return steg_one_stop_enter (widget, STEG_CYCLES_PAGE (widget)->list, direction)
         || GTK_WIDGET_CLASS (steg_cycles_page_parent_class)->focus (widget, direction);
}

static void
steg_cycles_page_constructed (GObject *object)
{
  StegCyclesPage *self = STEG_CYCLES_PAGE (object);
  StegProgramme  *programme = programme_of (self);

  self->fields = STEG_RECORD_PANE (
    steg_record_pane_new (programme, &steg_cycle_table, fields, G_N_ELEMENTS (fields)));
  append_card (self, GTK_WIDGET (self->fields));
  for (guint i = 0; i < STEG_N_PHASES; i++)
    {
      self->gates[i] = steg_cycle_gate_new (programme, (StegPhase) i);
      gtk_box_append (self->body, self->gates[i]);
    }
  self->goals = steg_area_goals_new (programme, &steg_cycle_goals);
  append_card (self, self->goals);
  self->actions = steg_cycle_actions_new ();
  append_card (self, self->actions);
  self->outcome = steg_cycle_outcome_new (programme);
  append_card (self, self->outcome);
  G_OBJECT_CLASS (steg_cycles_page_parent_class)->constructed (object);
  if (self->cycle == NULL)
    show_cycle (self, NULL);
}

static void
steg_cycles_page_dispose (GObject *object)
{
  g_clear_object (&STEG_CYCLES_PAGE (object)->cycle);
  G_OBJECT_CLASS (steg_cycles_page_parent_class)->dispose (object);
}

static void
steg_cycles_page_class_init (StegCyclesPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  StegPageClass  *page_class = STEG_PAGE_CLASS (klass);

  G_OBJECT_CLASS (klass)->constructed = steg_cycles_page_constructed;
  G_OBJECT_CLASS (klass)->dispose = steg_cycles_page_dispose;
  page_class->refresh = steg_cycles_page_refresh;
  page_class->get_shown = steg_cycles_page_get_shown;
  page_class->show_record = steg_cycles_page_show_record;
  page_class->settle = steg_cycles_page_settle;
  widget_class->focus = steg_cycles_page_focus;

  g_type_ensure (STEG_TYPE_ONE_STOP);
  g_type_ensure (STEG_TYPE_WIDTH_BIN);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/stegvis/Stegvis/pages/cycles-page.ui");
  gtk_widget_class_bind_template_child (widget_class, StegCyclesPage, width);
  gtk_widget_class_bind_template_child (widget_class, StegCyclesPage, list_side);
  gtk_widget_class_bind_template_child (widget_class, StegCyclesPage, detail_side);
  gtk_widget_class_bind_template_child (widget_class, StegCyclesPage, back);
  gtk_widget_class_bind_template_child (widget_class, StegCyclesPage, stack);
  gtk_widget_class_bind_template_child (widget_class, StegCyclesPage, list);
  gtk_widget_class_bind_template_child (widget_class, StegCyclesPage, title);
  gtk_widget_class_bind_template_child (widget_class, StegCyclesPage, body);
  gtk_widget_class_bind_template_callback (widget_class, arrange_cb);
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);
  gtk_widget_class_install_action (widget_class, "cycle.add", NULL, add_action);
  gtk_widget_class_install_action (widget_class, "cycle.create-plan", NULL, create_plan_action);
  gtk_widget_class_install_action (widget_class, "cycle.keep-checklists", NULL,
                                   keep_checklists_action);
  gtk_widget_class_install_action (widget_class, "cycle.delete", NULL, delete_action);
  gtk_widget_class_install_action (widget_class, "cycle.close", NULL, close_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "cycle.close", NULL);
}

static void
steg_cycles_page_init (StegCyclesPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
