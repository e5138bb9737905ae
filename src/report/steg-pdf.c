/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/steg-pdf.h"

#include "base/steg-error.h"

#include <cairo-pdf.h>

static cairo_status_t
append (gpointer closure, const guchar *bytes, guint length)
{
  g_byte_array_append (closure, bytes, length);
  return CAIRO_STATUS_SUCCESS;
}

static void
describe (StegPdf *self, const char *title, const char *author, StegDate made_on)
{
  g_autofree char *iso = steg_date_to_iso (made_on);
  g_autofree char *created = g_strconcat (iso, "T00:00:00Z", NULL);

  cairo_pdf_surface_set_metadata (self->surface, CAIRO_PDF_METADATA_TITLE, title);
  if (author != NULL)
    cairo_pdf_surface_set_metadata (self->surface, CAIRO_PDF_METADATA_AUTHOR, author);
  cairo_pdf_surface_set_metadata (self->surface, CAIRO_PDF_METADATA_CREATOR, "Stegvis");
  cairo_pdf_surface_set_metadata (self->surface, CAIRO_PDF_METADATA_CREATE_DATE, created);
  cairo_pdf_surface_set_metadata (self->surface, CAIRO_PDF_METADATA_MOD_DATE, created);
}

StegPdf *
steg_pdf_new (double width, double height, const char *title, const char *author, StegDate made_on)
{
  StegPdf *self = g_new0 (StegPdf, 1);

  self->bytes = g_byte_array_new ();
  self->surface = cairo_pdf_surface_create_for_stream (append, self->bytes, width, height);
  self->cr = cairo_create (self->surface);
  describe (self, title, author, made_on);
  return self;
}

int
steg_pdf_add_entry (StegPdf *self, int parent, const char *name, guint page, gboolean bold)
{
  g_autofree char *target = g_strdup_printf ("page=%u", page);

  return cairo_pdf_surface_add_outline (self->surface, parent, name, target,
                                        bold ? CAIRO_PDF_OUTLINE_FLAG_BOLD : 0);
}

GBytes *
steg_pdf_finish (StegPdf *self, GError **error)
{
  g_autoptr (GByteArray) bytes = g_steal_pointer (&self->bytes);
  cairo_status_t status = cairo_status (self->cr);

  cairo_destroy (self->cr);
  cairo_surface_finish (self->surface);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_status (self->surface);
  cairo_surface_destroy (self->surface);
  g_free (self);
  if (status == CAIRO_STATUS_SUCCESS)
    return g_byte_array_free_to_bytes (g_steal_pointer (&bytes));
  g_set_error (error, STEG_ERROR, STEG_ERROR_FAILED, "a PDF: %s", cairo_status_to_string (status));
  return NULL;
}
