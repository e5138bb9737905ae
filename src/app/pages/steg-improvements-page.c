/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/pages/steg-improvements-page.h"

struct _StegImprovementsPage
{
  AdwBin parent;

  StegSession *session;
};

enum
{
  PROPERTY_SESSION = 1,
};

static void page_interface_init (StegPageInterface *interface);

G_DEFINE_FINAL_TYPE_WITH_CODE (StegImprovementsPage,
                               steg_improvements_page,
                               ADW_TYPE_BIN,
                               G_IMPLEMENT_INTERFACE (STEG_TYPE_PAGE, page_interface_init))

static void
steg_improvements_page_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  StegImprovementsPage *self = STEG_IMPROVEMENTS_PAGE (object);

  if (id == PROPERTY_SESSION)
    g_value_set_object (value, self->session);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
steg_improvements_page_set_property (GObject      *object,
                                     guint         id,
                                     const GValue *value,
                                     GParamSpec   *pspec)
{
  StegImprovementsPage *self = STEG_IMPROVEMENTS_PAGE (object);

  if (id == PROPERTY_SESSION)
    self->session = g_value_dup_object (value);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
steg_improvements_page_dispose (GObject *object)
{
  StegImprovementsPage *self = STEG_IMPROVEMENTS_PAGE (object);

  g_clear_object (&self->session);
  G_OBJECT_CLASS (steg_improvements_page_parent_class)->dispose (object);
}

static gboolean
steg_improvements_page_show_record (StegPage *page, const char *id)
{
  return FALSE;
}

static void
page_interface_init (StegPageInterface *interface)
{
  interface->show_record = steg_improvements_page_show_record;
}

static void
steg_improvements_page_class_init (StegImprovementsPageClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = steg_improvements_page_get_property;
  object_class->set_property = steg_improvements_page_set_property;
  object_class->dispose = steg_improvements_page_dispose;

  g_object_class_override_property (object_class, PROPERTY_SESSION, "session");
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/stegvis/Stegvis/pages/improvements-page.ui");
}

static void
steg_improvements_page_init (StegImprovementsPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
