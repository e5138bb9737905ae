/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/plan/steg-plan-pdf.h"

#include "base/steg-error.h"
#include "report/steg-pdf.h"

#include <cairo-pdf.h>
#include <cairo-svg.h>

static void
add_groups (StegPdf *pdf, const StegPlanPages *pages, int parent)
{
  const StegPlan *plan = steg_plan_pages_get_plan (pages);

  for (guint i = 0; i < plan->groups->len; i++)
    steg_pdf_add_entry (pdf, parent, steg_plan_group (plan, i)->title,
                        (guint) steg_plan_pages_find_group (pages, i) + 1, FALSE);
}

static void
add_outline (StegPdf *pdf, const StegPlanPages *pages)
{
  const StegCatalogue *catalogue = steg_plan_pages_get_plan (pages)->catalogue;
  int                  list = steg_plan_pages_find_list (pages);

  if (list != 0)
    steg_pdf_add_entry (pdf, CAIRO_PDF_OUTLINE_ROOT, steg_catalogue_text (catalogue, "Timeline"), 1,
                        TRUE);
  if (list >= 0)
    add_groups (pdf, pages,
                steg_pdf_add_entry (pdf, CAIRO_PDF_OUTLINE_ROOT,
                                    steg_catalogue_text (catalogue, "List"), (guint) list + 1,
                                    TRUE));
}

/* Returns: FALSE with @error when it is no longer wanted. */
static gboolean
keep_pace (StegPlanPace *pace, guint page, guint count, GError **error)
{
  if (pace == NULL)
    return TRUE;
  g_atomic_int_set (&pace->page, page);
  g_atomic_int_set (&pace->count, count);
  return !g_cancellable_set_error_if_cancelled (pace->cancellable, error);
}

static gboolean
paint_pages (StegPdf *pdf, const StegPlanPages *pages, StegPlanPace *pace, GError **error)
{
  guint count = steg_plan_pages_count (pages);

  for (guint i = 0; i < count; i++)
    {
      g_autofree char *label = g_strdup_printf ("%u", i + 1);

      if (!keep_pace (pace, i, count, error))
        return FALSE;
      cairo_pdf_surface_set_page_label (pdf->surface, label);
      steg_plan_pages_paint (pages, i, pdf->cr);
      cairo_show_page (pdf->cr);
    }
  add_outline (pdf, pages);
  return TRUE;
}

GBytes *
steg_plan_pdf_new (StegPlan            *plan,
                   const StegPlanPaper *paper,
                   StegPlanPace        *pace,
                   GError             **error)
{
  g_autoptr (StegPlanPages) pages = NULL;
  g_autoptr (GBytes) begun = NULL;
  StegPdf *pdf;
  double   width;
  double   height;

  steg_plan_paper_measure (paper, &width, &height);
  pages = steg_plan_pages_new (plan, paper, width, height);
  pdf = steg_pdf_new (width, height, plan->title,
                      *plan->organisation != '\0' ? plan->organisation : NULL, plan->today);
  if (paint_pages (pdf, pages, pace, error))
    return steg_pdf_finish (pdf, error);
  begun = steg_pdf_finish (pdf, NULL);
  return NULL;
}

static cairo_status_t
append (gpointer closure, const guchar *bytes, guint length)
{
  g_byte_array_append (closure, bytes, length);
  return CAIRO_STATUS_SUCCESS;
}

GBytes *
steg_plan_svg_new (const StegPlanPages *pages, guint position, GError **error)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  cairo_surface_t *surface;
  cairo_t         *cr;
  cairo_status_t   status;
  double           width;
  double           height;

  steg_plan_pages_measure (pages, &width, &height);
  surface = cairo_svg_surface_create_for_stream (append, bytes, width, height);
  cr = cairo_create (surface);
  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  steg_plan_pages_paint (pages, position, cr);
  status = cairo_status (cr);
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    return g_byte_array_free_to_bytes (g_steal_pointer (&bytes));
  g_set_error (error, STEG_ERROR, STEG_ERROR_FAILED, "an SVG: %s",
               cairo_status_to_string (status));
  return NULL;
}
