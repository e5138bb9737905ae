/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/dialogs/steg-plan-dialog.h"

#include "app/dialogs/steg-file-chooser.h"
#include "app/dialogs/steg-plan-choices.h"
#include "app/dialogs/steg-plan-export.h"
#include "app/dialogs/steg-plan-preview.h"
#include "app/dialogs/steg-plan-print.h"
#include "app/steg-anywhere.h"
#include "app/steg-language.h"
#include "app/steg-me.h"
#include "app/steg-preferences.h"
#include "app/steg-words.h"
#include "app/widgets/steg-arrange-menu.h"
#include "app/widgets/steg-choice-list.h"
#include "app/widgets/steg-width-bin.h"
#include "base/steg-clock.h"
#include "base/steg-ending.h"
#include "exchange/steg-csv.h"
#include "report/plan/steg-plan-layout.h"
#include "report/plan/steg-plan-pdf.h"

#include <glib/gi18n.h>

/* How often it is said how far a file has come, in milliseconds, and after how many of these the
 * first time: most are written before it could be read. */
#define TICK 100
#define QUIET_TICKS 3

/* How soon what is chosen is laid out, in milliseconds: what comes together is laid out once. */
#define SOON 20

struct _StegPlanDialog
{
  AdwWindow parent;

  StegSession      *session;
  StegActionFilter *filter;
  StegPlanPages    *pages; /* as they are shown */
  guint             page;
  guint             waiting; /* the source that lays out anew; 0: none */
  guint             layouts; /* so many were asked for; the last of them counts */
  gboolean          is_laying_out;
  StegPlanPace      pace;    /* of the file that is written; no cancellable: of none */
  guint             ticking; /* the source that says how far it is; 0: none */
  guint             ticks;

  GtkDropDown    *parts;
  GtkDropDown    *size;
  GtkDropDown    *orientation;
  GtkDropDown    *grouping;
  GtkSpinButton  *wide;
  GtkWidget      *wide_row;
  GtkLabel       *shown;
  GtkLabel       *position;
  GtkDrawingArea *preview;
  GtkLabel       *said;
  GtkWidget      *writing;
  GtkProgressBar *bar;
};

G_DEFINE_FINAL_TYPE (StegPlanDialog, steg_plan_dialog, ADW_TYPE_WINDOW)

static StegPlanChoices
choices_of (StegPlanDialog *self)
{
  return (StegPlanChoices){ self->parts, self->size, self->orientation, self->grouping,
                            self->wide };
}

static StegPlanPaper
read_paper (StegPlanDialog *self)
{
  const StegPlanChoices choices = choices_of (self);

  return steg_plan_choices_read (&choices);
}

static StegPlan *
make_plan (StegPlanDialog *self)
{
  StegProgramme   *programme = steg_session_get_programme (self->session);
  g_autofree char *text = steg_preferences_dup_arrangement ();
  StegArrangement  arrangement = steg_arrangement_parse (text);
  g_autoptr (GHashTable) mine = steg_me_mine (self->session);
  g_autoptr (StegStanding) standing = steg_standing_new (programme, steg_clock_today ());
  const StegPlanSelection selection = {
    .filter = self->filter,
    .mine = mine,
    .grouping = steg_plan_choices_read_grouping (self->grouping),
    .sort = arrangement.sort,
    .descending = arrangement.descending,
  };

  return steg_plan_new (programme, standing, &selection, steg_language_catalogue ());
}

static void
say_position (StegPlanDialog *self)
{
  guint            count = steg_plan_pages_count (self->pages);
  g_autofree char *words = g_strdup_printf (_ ("Page %u of %u"), self->page + 1, count);

  gtk_label_set_text (self->position, words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->preview), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  words, -1);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "plan.previous", self->page > 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "plan.next", self->page + 1 < count);
  gtk_widget_queue_draw (GTK_WIDGET (self->preview));
}

static void
say_shown (StegPlanDialog *self, const StegPlan *plan)
{
  guint            count = plan->rows->len;
  g_autofree char *rows = g_strdup_printf (ngettext ("%u row", "%u rows", count), count);
  g_autofree char *words = plan->is_part
                             /* Translators: how many rows, and what the filter asks for. */
                             ? g_strdup_printf (_ ("%s. Only: %s"), rows, plan->shown)
                             : g_strdup (rows);

  gtk_label_set_text (self->shown, words);
}

static void
take_pages (StegPlanDialog *self, StegPlanPages *pages)
{
  g_clear_pointer (&self->pages, steg_plan_pages_free);
  self->pages = pages;
  self->page = MIN (self->page, steg_plan_pages_count (pages) - 1);
  say_shown (self, steg_plan_pages_get_plan (pages));
  say_position (self);
}

static void
laid_out_cb (GObject *source, GAsyncResult *result, gpointer user_value)
{
  StegPlanDialog *self = STEG_PLAN_DIALOG (source);
  g_autoptr (StegPlanPages) pages = steg_plan_layout_finish (result);

  self->is_laying_out = FALSE;
  if (self->session == NULL)
    return;
  if (GPOINTER_TO_UINT (user_value) == self->layouts)
    take_pages (self, g_steal_pointer (&pages));
}

/* One layout at a time: what is chosen meanwhile waits for it, and makes it void. */
static gboolean
lay_out_cb (gpointer user_value)
{
  StegPlanDialog *self = STEG_PLAN_DIALOG (user_value);
  StegPlanPaper   paper = read_paper (self);
  double          width;
  double          height;

  if (self->is_laying_out)
    return G_SOURCE_CONTINUE;
  self->waiting = 0;
  self->is_laying_out = TRUE;
  steg_plan_paper_measure (&paper, &width, &height);
  steg_plan_layout_start (self, make_plan (self), &paper, width, height, laid_out_cb,
                          GUINT_TO_POINTER (self->layouts));
  return G_SOURCE_REMOVE;
}

static void
update (StegPlanDialog *self)
{
  self->layouts++;
  gtk_widget_set_sensitive (self->wide_row, read_paper (self).parts != STEG_PLAN_LIST);
  if (self->waiting == 0)
    self->waiting = g_timeout_add (SOON, lay_out_cb, self);
}

static gboolean
is_up_to_date (StegPlanDialog *self)
{
  return self->pages != NULL && self->waiting == 0 && !self->is_laying_out;
}

/* Lays out at once what still waits for it. */
static void
settle (StegPlanDialog *self)
{
  StegPlanPaper paper = read_paper (self);
  double        width;
  double        height;

  if (is_up_to_date (self))
    return;
  g_clear_handle_id (&self->waiting, g_source_remove);
  self->layouts++;
  steg_plan_paper_measure (&paper, &width, &height);
  take_pages (self, steg_plan_pages_new (make_plan (self), &paper, width, height));
}

static void
chosen_cb (StegPlanDialog *self)
{
  StegPlanPaper    paper = read_paper (self);
  g_autofree char *text = steg_plan_paper_to_text (&paper);

  steg_preferences_set_plan_paper (text);
  update (self);
}

static void
draw_cb (GtkDrawingArea *area, cairo_t *cr, int width, int height, gpointer user_value)
{
  StegPlanDialog *self = STEG_PLAN_DIALOG (user_value);

  if (self->pages != NULL)
    steg_plan_preview_draw (self->pages, self->page, cr, width, height);
}

static void
previous_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  StegPlanDialog *self = STEG_PLAN_DIALOG (widget);

  self->page -= self->page > 0;
  say_position (self);
}

static void
next_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  StegPlanDialog *self = STEG_PLAN_DIALOG (widget);

  self->page += self->page + 1 < steg_plan_pages_count (self->pages);
  say_position (self);
}

/* Below the page: the messages of the window are behind this one. */
static void
say (StegPlanDialog *self, const char *sentence)
{
  gtk_label_set_text (self->said, sentence);
  gtk_widget_set_visible (GTK_WIDGET (self->said), *sentence != '\0');
}

static void
say_error (StegPlanDialog *self, const GError *error)
{
  g_autofree char *sentence = steg_words_error (error);

  say (self, sentence);
}

static void
print_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  StegPlanDialog *self = STEG_PLAN_DIALOG (widget);
  StegPlanPaper   paper = read_paper (self);
  g_autoptr (GtkPrintOperation) operation = steg_plan_print_new (make_plan (self), &paper);
  g_autoptr (GError) error = NULL;
  GtkPrintOperationResult result;

  gtk_print_operation_set_current_page (operation, (int) self->page);
  result = gtk_print_operation_run (
    operation, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG, GTK_WINDOW (self), &error);

  if (result == GTK_PRINT_OPERATION_RESULT_ERROR)
    say_error (self, error);
}

static void
say_written (StegPlanDialog *self, const char *path)
{
  g_autofree char *shown = g_filename_display_basename (path);
  g_autofree char *sentence = g_strdup_printf (_ ("The plan is written to “%s”"), shown);

  steg_anywhere_say (GTK_WIDGET (self), sentence);
  gtk_window_close (GTK_WINDOW (self));
}

static void
written_cb (GObject *source, GAsyncResult *result, gpointer unused)
{
  StegPlanDialog *self = STEG_PLAN_DIALOG (source);
  g_autoptr (GError) error = NULL;

  if (steg_plan_dialog_export_finish (self, result, &error) && self->session != NULL)
    say_written (self, steg_plan_export_get_path (result));
  else if (self->session == NULL)
    return;
  else if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    say (self, _ ("Cancelled. No file was written."));
  else
    say_error (self, error);
}

static void
export_chosen_cb (gpointer owner, const char *path)
{
  StegPlanDialog *self = STEG_PLAN_DIALOG (owner);

  if (self->session != NULL && self->pace.cancellable == NULL)
    steg_plan_dialog_export (self, path, written_cb, NULL);
}

/* "Our programme – plan.pdf" beside the programme's file. Returns: owned. */
static char *
suggest_path (StegPlanDialog *self, const char *ending)
{
  g_autofree char *folder = g_path_get_dirname (steg_session_get_path (self->session));
  g_autofree char *base = g_path_get_basename (steg_session_get_path (self->session));
  g_autofree char *name = NULL;

  if (g_str_has_suffix (base, ".stegvis"))
    base[strlen (base) - strlen (".stegvis")] = '\0';
  /* Translators: the name of a file: of the programme, and its ending (pdf). */
  name = g_strdup_printf (_ ("%s – plan.%s"), base, ending);
  return g_build_filename (folder, name, NULL);
}

static void
export_action (GtkWidget *widget, const char *action, GVariant *ending)
{
  StegPlanDialog  *self = STEG_PLAN_DIALOG (widget);
  g_autofree char *start = suggest_path (self, g_variant_get_string (ending, NULL));

  steg_file_chooser_ask (GTK_WINDOW (self), STEG_CHOOSE_EXPORT, start, export_chosen_cb, self);
}

static void
cancel_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  StegPlanDialog *self = STEG_PLAN_DIALOG (widget);

  if (self->pace.cancellable != NULL)
    g_cancellable_cancel (self->pace.cancellable);
}

/* A file that is being written is given up with the window; what it is written for stays until its
 * thread has noticed. */
static void
steg_plan_dialog_dispose (GObject *object)
{
  StegPlanDialog *self = STEG_PLAN_DIALOG (object);

  cancel_action (GTK_WIDGET (self), NULL, NULL);
  g_clear_handle_id (&self->ticking, g_source_remove);
  g_clear_handle_id (&self->waiting, g_source_remove);
  g_clear_object (&self->session);
  g_clear_pointer (&self->pages, steg_plan_pages_free);
  g_clear_pointer (&self->filter, steg_action_filter_free);
  G_OBJECT_CLASS (steg_plan_dialog_parent_class)->dispose (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, StegPlanDialog, parts);
  gtk_widget_class_bind_template_child (widget_class, StegPlanDialog, size);
  gtk_widget_class_bind_template_child (widget_class, StegPlanDialog, orientation);
  gtk_widget_class_bind_template_child (widget_class, StegPlanDialog, grouping);
  gtk_widget_class_bind_template_child (widget_class, StegPlanDialog, wide);
  gtk_widget_class_bind_template_child (widget_class, StegPlanDialog, wide_row);
  gtk_widget_class_bind_template_child (widget_class, StegPlanDialog, shown);
  gtk_widget_class_bind_template_child (widget_class, StegPlanDialog, position);
  gtk_widget_class_bind_template_child (widget_class, StegPlanDialog, preview);
  gtk_widget_class_bind_template_child (widget_class, StegPlanDialog, said);
  gtk_widget_class_bind_template_child (widget_class, StegPlanDialog, writing);
  gtk_widget_class_bind_template_child (widget_class, StegPlanDialog, bar);
}

static void
steg_plan_dialog_class_init (StegPlanDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = steg_plan_dialog_dispose;

  g_type_ensure (STEG_TYPE_WIDTH_BIN);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/stegvis/Stegvis/dialogs/plan-dialog.ui");
  bind_children (widget_class);
  gtk_widget_class_install_action (widget_class, "plan.print", NULL, print_action);
  gtk_widget_class_install_action (widget_class, "plan.export", "s", export_action);
  gtk_widget_class_install_action (widget_class, "plan.cancel", NULL, cancel_action);
  gtk_widget_class_install_action (widget_class, "plan.previous", NULL, previous_action);
  gtk_widget_class_install_action (widget_class, "plan.next", NULL, next_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_p, GDK_CONTROL_MASK, "plan.print",
                                       NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

/* With what was chosen last. */
static void
fill (StegPlanDialog *self)
{
  const StegPlanChoices choices = choices_of (self);
  g_autofree char      *text = steg_preferences_dup_plan_paper ();
  const StegPlanPaper   paper = steg_plan_paper_parse (text);

  steg_plan_choices_fill (&choices, &paper);
}

/* Page Up and Page Down turn pages wherever the focus is: the list of choices would take them. */
static void
turn_with_keys (StegPlanDialog *self)
{
  GtkEventController *keys = gtk_shortcut_controller_new ();

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  gtk_shortcut_controller_add_shortcut (
    GTK_SHORTCUT_CONTROLLER (keys), gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_Page_Up, 0),
                                                      gtk_named_action_new ("plan.previous")));
  gtk_shortcut_controller_add_shortcut (
    GTK_SHORTCUT_CONTROLLER (keys), gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_Page_Down, 0),
                                                      gtk_named_action_new ("plan.next")));
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

static void
steg_plan_dialog_init (StegPlanDialog *self)
{
  GtkDropDown *choosers[4];

  gtk_widget_init_template (GTK_WIDGET (self));
  fill (self);
  turn_with_keys (self);
  choosers[0] = self->parts;
  choosers[1] = self->size;
  choosers[2] = self->orientation;
  choosers[3] = self->grouping;
  for (guint i = 0; i < G_N_ELEMENTS (choosers); i++)
    g_signal_connect_swapped (choosers[i], "notify::selected", G_CALLBACK (chosen_cb), self);
  g_signal_connect_swapped (self->wide, "value-changed", G_CALLBACK (chosen_cb), self);
  gtk_drawing_area_set_draw_func (self->preview, draw_cb, self, NULL);
}

StegPlanDialog *
steg_plan_dialog_new (GtkWindow              *parent,
                      StegSession            *session,
                      const StegActionFilter *filter,
                      StegActionGrouping      grouping)
{
  StegPlanDialog *self
    = g_object_new (STEG_TYPE_PLAN_DIALOG, "transient-for", parent, "modal", TRUE, NULL);

  self->session = g_object_ref (session);
  self->filter = filter != NULL ? steg_action_filter_copy (filter) : steg_action_filter_new ();
  steg_choice_list_select (self->grouping, steg_action_grouping_keys[grouping]);
  g_signal_connect_object (session, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "plan.previous", FALSE);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "plan.next", FALSE);
  gtk_label_set_text (self->position, _ ("Laying out…"));
  update (self);
  return self;
}

guint
steg_plan_dialog_count_pages (StegPlanDialog *self)
{
  g_return_val_if_fail (STEG_IS_PLAN_DIALOG (self), 0);

  settle (self);
  return steg_plan_pages_count (self->pages);
}

static GBytes *
write_table (StegPlanDialog *self)
{
  g_autoptr (GPtrArray) table = steg_plan_table (steg_plan_pages_get_plan (self->pages));

  return steg_csv_write (table);
}

/* Says how far the file is, once it takes so long that anybody wonders. */
static gboolean
tick_cb (gpointer user_value)
{
  StegPlanDialog  *self = STEG_PLAN_DIALOG (user_value);
  guint            page = (guint) g_atomic_int_get (&self->pace.page);
  guint            count = (guint) g_atomic_int_get (&self->pace.count);
  g_autofree char *words = g_strdup_printf (_ ("Page %u of %u"), page + 1, count);

  gtk_widget_set_visible (self->writing, ++self->ticks >= QUIET_TICKS);
  gtk_progress_bar_set_fraction (self->bar, count > 0 ? (double) page / count : 0);
  gtk_progress_bar_set_text (self->bar, count > 0 ? words : _ ("Laying out…"));
  return G_SOURCE_CONTINUE;
}

static void
set_writing (StegPlanDialog *self, gboolean writing)
{
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "plan.export", !writing);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "plan.print", !writing);
  gtk_widget_set_visible (self->writing, FALSE);
  g_clear_handle_id (&self->ticking, g_source_remove);
  g_clear_object (&self->pace.cancellable);
  self->pace = (StegPlanPace){ .cancellable = writing ? g_cancellable_new () : NULL };
  self->ticks = 0;
  if (writing)
    self->ticking = g_timeout_add (TICK, tick_cb, self);
}

/* What goes into a file that is called @path; no bytes and no plan with @error. */
static StegPlanContent
make_content (StegPlanDialog *self, const char *path, GError **error)
{
  static const char *const endings[] = { ".csv", ".svg" };
  StegPlanContent          content = { .paper = read_paper (self) };

  switch (steg_ending_find (path, endings, G_N_ELEMENTS (endings)))
    {
    case 0:
      content.bytes = write_table (self);
      break;
    case 1:
      content.bytes = steg_plan_svg_new (self->pages, self->page, error);
      break;
    default:
      content.plan = make_plan (self);
    }
  return content;
}

void
steg_plan_dialog_export (StegPlanDialog     *self,
                         const char         *path,
                         GAsyncReadyCallback callback,
                         gpointer            user_value)
{
  StegPlanContent content;
  GError         *error = NULL;

  g_return_if_fail (STEG_IS_PLAN_DIALOG (self));
  g_return_if_fail (self->pace.cancellable == NULL);

  settle (self);
  say (self, "");
  content = make_content (self, path, &error);
  if (error != NULL)
    {
      g_task_report_error (self, callback, user_value, steg_plan_dialog_export, error);
      return;
    }
  set_writing (self, TRUE);
  steg_plan_export_start (self, content, path, &self->pace, callback, user_value);
}

gboolean
steg_plan_dialog_export_finish (StegPlanDialog *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (STEG_IS_PLAN_DIALOG (self), FALSE);

  if (self->session != NULL)
    set_writing (self, FALSE);
  else
    g_clear_object (&self->pace.cancellable);
  return steg_plan_export_finish (result, error);
}
