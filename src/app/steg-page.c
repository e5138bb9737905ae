/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/steg-page.h"

typedef struct
{
  StegSession *session;
} StegPagePrivate;

enum
{
  PROPERTY_SESSION = 1,
};

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (StegPage, steg_page, ADW_TYPE_BIN)

static StegPagePrivate *
private_of (gpointer self)
{
  return steg_page_get_instance_private (STEG_PAGE (self));
}

static void
changed_cb (StegPage *self)
{
  StegPageClass *klass = STEG_PAGE_GET_CLASS (self);

  if (klass->refresh != NULL)
    klass->refresh (self);
}

static void
steg_page_constructed (GObject *object)
{
  StegSession *session = private_of (object)->session;

  G_OBJECT_CLASS (steg_page_parent_class)->constructed (object);
  if (session == NULL)
    return;
  g_signal_connect_object (session, "changed", G_CALLBACK (changed_cb), object, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "settling", G_CALLBACK (steg_page_settle), object,
                           G_CONNECT_SWAPPED);
  changed_cb (STEG_PAGE (object));
}

static void
steg_page_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  if (id == PROPERTY_SESSION)
    g_value_set_object (value, private_of (object)->session);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
steg_page_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  if (id == PROPERTY_SESSION)
    private_of (object)->session = g_value_dup_object (value);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
steg_page_dispose (GObject *object)
{
  g_clear_object (&private_of (object)->session);
  G_OBJECT_CLASS (steg_page_parent_class)->dispose (object);
}

static void
steg_page_class_init (StegPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->constructed = steg_page_constructed;
  object_class->get_property = steg_page_get_property;
  object_class->set_property = steg_page_set_property;
  object_class->dispose = steg_page_dispose;
  g_object_class_install_property (
    object_class, PROPERTY_SESSION,
    g_param_spec_object ("session", NULL, NULL, STEG_TYPE_SESSION,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS));
}

static void
steg_page_init (StegPage *self)
{
}

StegSession *
steg_page_get_session (StegPage *self)
{
  g_return_val_if_fail (STEG_IS_PAGE (self), NULL);

  return private_of (self)->session;
}

StegProgramme *
steg_page_get_programme (StegPage *self)
{
  return steg_session_get_programme (steg_page_get_session (self));
}

gboolean
steg_page_show_record (StegPage *self, const char *id)
{
  StegPageClass *klass;

  g_return_val_if_fail (STEG_IS_PAGE (self), FALSE);

  klass = STEG_PAGE_GET_CLASS (self);
  return klass->show_record != NULL && klass->show_record (self, id);
}

const char *
steg_page_get_shown (StegPage *self)
{
  StegPageClass *klass;

  g_return_val_if_fail (STEG_IS_PAGE (self), NULL);

  klass = STEG_PAGE_GET_CLASS (self);
  return klass->get_shown != NULL ? klass->get_shown (self) : NULL;
}

void
steg_page_show_only (StegPage *self, const char *state)
{
  StegPageClass *klass;

  g_return_if_fail (STEG_IS_PAGE (self));

  klass = STEG_PAGE_GET_CLASS (self);
  if (klass->show_only != NULL)
    klass->show_only (self, state);
}

void
steg_page_settle (StegPage *self)
{
  StegPageClass *klass;

  g_return_if_fail (STEG_IS_PAGE (self));

  klass = STEG_PAGE_GET_CLASS (self);
  if (klass->settle != NULL)
    klass->settle (self);
}
