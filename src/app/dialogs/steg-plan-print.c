/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/dialogs/steg-plan-print.h"

#include "report/plan/steg-plan-layout.h"

/* How long GTK, which asks again and again, waits for the pages each time, in microseconds. */
#define PATIENCE 10000

typedef struct
{
  StegPlan      *plan; /* %NULL once it is being laid out */
  StegPlanPaper  paper;
  StegPlanPages *pages;
} Printing;

static void
printing_free (gpointer value, GClosure *unused)
{
  Printing *self = value;

  g_clear_pointer (&self->plan, steg_plan_free);
  g_clear_pointer (&self->pages, steg_plan_pages_free);
  g_free (self);
}

/* The operation, whose closures own @user_value, is kept by the task. */
static void
laid_out_cb (GObject *source, GAsyncResult *result, gpointer user_value)
{
  Printing *self = user_value;

  self->pages = steg_plan_layout_finish (result);
}

/* Asked until there are pages. A sheet is white to its edges: the margins are part of the layout.
 */
static gboolean
paginate_cb (GtkPrintOperation *operation, GtkPrintContext *context, Printing *self)
{
  if (self->plan != NULL)
    steg_plan_layout_start (operation, g_steal_pointer (&self->plan), &self->paper,
                            gtk_print_context_get_width (context),
                            gtk_print_context_get_height (context), laid_out_cb, self);
  if (self->pages == NULL)
    {
      g_usleep (PATIENCE);
      return FALSE;
    }
  gtk_print_operation_set_n_pages (operation, (int) steg_plan_pages_count (self->pages));
  return TRUE;
}

static void
draw_page_cb (GtkPrintOperation *operation, GtkPrintContext *context, int page, Printing *self)
{
  steg_plan_pages_paint (self->pages, (guint) page, gtk_print_context_get_cairo_context (context));
}

static GtkPageSetup *
create_setup (const StegPlanPaper *paper)
{
  GtkPageSetup *setup = gtk_page_setup_new ();
  GtkPaperSize *size
    = gtk_paper_size_new (paper->size == STEG_PLAN_A3 ? GTK_PAPER_NAME_A3 : GTK_PAPER_NAME_A4);

  gtk_page_setup_set_paper_size_and_default_margins (setup, size);
  gtk_page_setup_set_orientation (setup, paper->is_upright ? GTK_PAGE_ORIENTATION_PORTRAIT
                                                           : GTK_PAGE_ORIENTATION_LANDSCAPE);
  gtk_paper_size_free (size);
  return setup;
}

GtkPrintOperation *
steg_plan_print_new (StegPlan *plan, const StegPlanPaper *paper)
{
  GtkPrintOperation *operation = gtk_print_operation_new ();
  g_autoptr (GtkPageSetup) setup = create_setup (paper);
  Printing *self = g_new0 (Printing, 1);

  self->plan = plan;
  self->paper = *paper;
  gtk_print_operation_set_job_name (operation, plan->title);
  gtk_print_operation_set_default_page_setup (operation, setup);
  gtk_print_operation_set_use_full_page (operation, TRUE);
  gtk_print_operation_set_unit (operation, GTK_UNIT_POINTS);
  gtk_print_operation_set_embed_page_setup (operation, TRUE);
  gtk_print_operation_set_show_progress (operation, TRUE);
  g_signal_connect_data (operation, "paginate", G_CALLBACK (paginate_cb), self,
                         printing_free, 0);
  g_signal_connect (operation, "draw-page", G_CALLBACK (draw_page_cb), self);
  return operation;
}
