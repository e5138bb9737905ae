/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/rows/steg-log-item.h"

#include "app/steg-words.h"

#include <glib/gi18n.h>

struct _StegLogItem
{
  GObject parent;

  char *what;
  char *who;
  char *when;
};

enum
{
  PROPERTY_WHAT = 1,
  PROPERTY_WHO,
  PROPERTY_WHEN,
  N_PROPERTIES,
};

static GParamSpec *properties[N_PROPERTIES];

G_DEFINE_FINAL_TYPE (StegLogItem, steg_log_item, G_TYPE_OBJECT)

static void
steg_log_item_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  StegLogItem *self = STEG_LOG_ITEM (object);

  switch (id)
    {
    case PROPERTY_WHAT:
      g_value_set_string (value, self->what);
      break;
    case PROPERTY_WHO:
      g_value_set_string (value, self->who);
      break;
    case PROPERTY_WHEN:
      g_value_set_string (value, self->when);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
steg_log_item_finalize (GObject *object)
{
  StegLogItem *self = STEG_LOG_ITEM (object);

  g_free (self->what);
  g_free (self->who);
  g_free (self->when);
  G_OBJECT_CLASS (steg_log_item_parent_class)->finalize (object);
}

static void
steg_log_item_class_init (StegLogItemClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags   readable = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = steg_log_item_get_property;
  object_class->finalize = steg_log_item_finalize;

  properties[PROPERTY_WHAT] = g_param_spec_string ("what", NULL, NULL, NULL, readable);
  properties[PROPERTY_WHO] = g_param_spec_string ("who", NULL, NULL, NULL, readable);
  properties[PROPERTY_WHEN] = g_param_spec_string ("when", NULL, NULL, NULL, readable);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);
}

static void
steg_log_item_init (StegLogItem *self)
{
}

/* A command that took another back carries that one's words. */
static char *
say_what (const StegLogRow *row)
{
  g_autofree char *label = steg_words_log (row);

  if (g_str_equal (row->kind, "undo"))
    return g_strdup_printf (_ ("Undone: %s"), label);
  if (g_str_equal (row->kind, "redo"))
    return g_strdup_printf (_ ("Done again: %s"), label);
  return g_steal_pointer (&label);
}

StegLogItem *
steg_log_item_new (const StegLogRow *row)
{
  StegLogItem *self = g_object_new (STEG_TYPE_LOG_ITEM, NULL);

  self->what = say_what (row);
  self->who = g_strdup (row->author);
  self->when = steg_words_moment (row->time);
  return self;
}
